// Which runs are letters of UTF-7, and that the cheap question before them loses none.
import fc from "fast-check"
import { expect, test } from "vitest"
import { UTF7_DECODER } from "./utf7.ts"

/** As RFC 2152 writes signs that it does not write as themselves. */
function shifted(text: string): string {
    return `+${Buffer.from(text, "utf16le").swap16().toString("base64").replaceAll("=", "")}-`
}

test.each([
    { text: "+ADw-script+AD4-", want: ["<script>"], why: "two signs" },
    { text: "a+ADwAPg-b", want: ["a<>b"], why: "two in one run" },
    { text: "+AP8-", want: [], why: "a letter outside of ASCII" },
    { text: "x+Bcd-", want: [], why: "no such letter" },
    { text: "a+b+ADw-", want: [], why: "within another run" },
])("$text: $why", ({ text, want }) => {
    expect(UTF7_DECODER.decode(text)).toEqual(want)
})

test("law: every text of ASCII is read again", () => {
    const ascii = fc.string({
        unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
        minLength: 1,
    })
    fc.assert(
        fc.property(ascii, (text) => {
            expect(UTF7_DECODER.decode(` ${shifted(text)}`)).toEqual([` ${text}`])
        }),
    )
})
