import fc from "fast-check"
import { expect, test } from "vitest"
import { copyAsUuid, DIGEST_WORDS, digestsOf, writeDigest } from "./digest-words.ts"

const hexDigest = fc.stringMatching(/^[0-9a-f]{32}$/)

test("digests come back as they were written", () => {
    fc.assert(
        fc.property(fc.array(hexDigest, { maxLength: 5 }), (digests) => {
            const uuids = new Uint32Array(digests.length * DIGEST_WORDS)
            const words = new Uint32Array(DIGEST_WORDS)
            for (const [row, digest] of digests.entries()) {
                writeDigest(digest, words, 0)
                copyAsUuid(words, 0, uuids, row)
            }
            expect(digestsOf(uuids)).toEqual(digests)
        }),
    )
})
