import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { constants, zstdCompressSync } from "node:zlib"
import { ZstdBlocks } from "./zstd-blocks.ts"

const TEXT = Buffer.from(Array.from({ length: 40_000 }, (_, n) => `person ${n} ${(n * 7_919) % 10_007}\n`).join(""))

function ends(coded: Buffer, size: number): number[] {
    const blocks = new ZstdBlocks()
    const found: number[] = []
    for (let at = 0; at < coded.length; at += size) {
        const step = blocks.push(coded.subarray(at, at + size))
        if (step === "invalid") throw new RangeError("invalid")
        found.push(...step.map((end) => at + end))
    }
    return found
}

describe("ZstdBlocks", () => {
    test.each([
        { options: {}, why: "as it comes" },
        { options: { params: { [constants.ZSTD_c_checksumFlag]: 1 } }, why: "with a checksum" },
        { options: { params: { [constants.ZSTD_c_contentSizeFlag]: 0 } }, why: "without its size" },
    ])("finds the end of every block: $why", ({ options }) => {
        const coded = zstdCompressSync(TEXT, options)
        const all = ends(coded, 1)
        expect(all.length).toBeGreaterThan(3)
        expect(all.at(-1)).toBe(coded.length)
    })

    test("several frames, and one to be skipped", () => {
        const skipped = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])
        const coded = Buffer.concat([zstdCompressSync("one"), skipped, zstdCompressSync("two")])
        expect(ends(coded, 1).at(-1)).toBe(coded.length)
    })

    test("what is no zstd is told", () => {
        expect(new ZstdBlocks().push(Buffer.from("<html>"))).toBe("invalid")
    })

    test("any partition finds the same ends", () => {
        const coded = zstdCompressSync(TEXT)
        const all = ends(coded, 1)
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 70_000 }), (size) => {
                expect(ends(coded, size)).toEqual(all)
            }),
            { numRuns: 50 },
        )
    })
})
