// The quick look at the first bytes may say no only where a buffer holds no printable text.
import { isUtf8 } from "node:buffer"
import fc from "fast-check"
import { expect, test } from "vitest"
import { firstBytesPrintable } from "./base64.ts"

function isPrintable(byte: number): boolean {
    return (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

test("law: what the quick look refuses is no printable text in UTF-8, and what it takes is printable", () => {
    const told = { no: 0, yes: 0 }
    const heads = fc.oneof(
        fc.string({ unit: fc.constantFrom(..."aZ09+/-_.:@ ~=é".split("")), maxLength: 8 }),
        fc.string({ unit: "binary-ascii", maxLength: 8 }),
        fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("base64url")),
        fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => Buffer.from(text).toString("base64url")),
    )
    fc.assert(
        fc.property(heads, (head) => {
            const quick = firstBytesPrintable(head)
            if (quick === null) return
            const bytes = Buffer.from(head, "base64")
            const isText = bytes.every(isPrintable) && isUtf8(bytes)
            told[quick ? "yes" : "no"]++
            expect(isText && !quick).toBe(false)
            expect(quick && !bytes.every(isPrintable)).toBe(false)
        }),
        { numRuns: 20_000 },
    )
    expect(Math.min(told.yes, told.no)).toBeGreaterThan(3_000)
})
