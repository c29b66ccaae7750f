import { TextDecoder } from "node:util"
import { expect, test } from "vitest"
import { circleBytes, maskSign } from "./mask-sign.ts"

const ESCAPED = [0x1b, 0x24, 0x42]

test.each(["shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "gbk", "gb18030", "big5"])(
    "%s spells the sign",
    (charset) => {
        const two = circleBytes(charset) ?? [0, 0]
        const bytes = charset === "iso-2022-jp" ? [...ESCAPED, ...two] : two
        expect(new TextDecoder(charset, { fatal: true }).decode(Uint8Array.from(bytes))).toBe("●")
        expect(maskSign(charset)).toBe("●●●")
    },
)

test.each(["windows-1252", "iso-8859-15", "koi8-r"])("%s cannot, and has asterisks", (charset) => {
    expect(circleBytes(charset)).toBe(null)
    expect(maskSign(charset)).toBe("***")
})
