// Text in the charsets of Japanese sites, for tests: node can only decode them, so the tables are turned around.
import { TextDecoder } from "node:util"

export const CHARSETS = ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be", "gb18030"] as const
export type TestCharset = (typeof CHARSETS)[number]

const FIRST = 0x81
const LAST = 0xfe
const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>()

/** @param text ASCII and what a table of two bytes has; else a question mark */
export function encodedAs(charset: TestCharset, text: string): Buffer {
    if (charset === "utf-8") return Buffer.from(text)
    if (charset === "utf-16le") return Buffer.from(text, "utf16le")
    if (charset === "utf-16be") return Buffer.from(text, "utf16le").swap16()
    if (charset === "iso-2022-jp") return jis(text)
    const table = tableOf(charset)
    return Buffer.from(
        Array.from(text).flatMap((sign) => (sign < "\x80" ? [sign.charCodeAt(0)] : (table.get(sign) ?? [0x3f]))),
    )
}

/** As mail programs write it: a sequence where the kind of sign changes. */
function jis(text: string): Buffer {
    const table = tableOf("euc-jp")
    const bytes: number[] = []
    let wide = false
    for (const sign of text) {
        const two = table.get(sign)
        if ((two !== undefined) !== wide) bytes.push(0x1b, ...Buffer.from(two === undefined ? "(B" : "$B"))
        wide = two !== undefined
        bytes.push(...(two === undefined ? [sign.charCodeAt(0)] : two.map((byte) => byte - 0x80)))
    }
    if (wide) bytes.push(0x1b, 0x28, 0x42)
    return Buffer.from(bytes)
}

function tableOf(charset: string): ReadonlyMap<string, readonly [number, number]> {
    const known = tables.get(charset)
    if (known !== undefined) return known
    const decoder = new TextDecoder(charset)
    const table = new Map<string, readonly [number, number]>()
    for (let first = FIRST; first <= LAST; first++) {
        for (let second = 0x40; second <= LAST; second++) {
            const sign = decoder.decode(Uint8Array.of(first, second))
            if (sign.length === 1 && sign > "\x7f" && sign !== "\ufffd" && !table.has(sign))
                table.set(sign, [first, second])
        }
    }
    tables.set(charset, table)
    return table
}
