// The quick look at the first bytes must say what a buffer says of them.
import fc from "fast-check"
import { expect, test } from "vitest"
import { firstBytesPrintable } from "./base64.ts"

function isPrintable(byte: number): boolean {
    return (byte >= 0x20 && byte !== 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

test("law: the first bytes are printable to the quick look as they are to a buffer", () => {
    let told = 0
    const heads = fc.oneof(
        fc.string({ unit: fc.constantFrom(..."aZ09+/-_.:@ ~=é".split("")), maxLength: 8 }),
        fc.string({ unit: "binary-ascii", maxLength: 8 }),
        fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("base64url")),
    )
    fc.assert(
        fc.property(heads, (head) => {
            const quick = firstBytesPrintable(head)
            if (quick === null) return
            told++
            expect(quick).toBe(Buffer.from(head, "base64").every(isPrintable))
        }),
        { numRuns: 20_000 },
    )
    expect(told).toBeGreaterThan(5_000)
})
