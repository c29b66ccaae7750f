import fc from "fast-check"
import { expect, test } from "vitest"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { blockOf, type PeopleBlock } from "../../ledger/people-block.ts"
import { FRAME_LIMIT_BYTES, framesOf, readFrames } from "./people-frames.ts"

const KEYS = [{ keyId: "0badcafe", firstMs: 1, lastMs: 2 }]

const words = (length: number): fc.Arbitrary<Uint32Array> => fc.uint32Array({ minLength: length, maxLength: length })
const block: fc.Arbitrary<PeopleBlock> = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 9 })).chain(([sightings, traits]) =>
    fc.record({
        persons: words(sightings),
        fields: words(sightings),
        records: words(sightings),
        traitPersons: words(traits),
        traitKinds: fc.uint8Array({ minLength: traits, maxLength: traits }),
        traitDigests: words(traits * 3),
    }),
)

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void> {
    yield* items
}

async function bytesOf(blocks: AsyncGenerator<PeopleBlock, void>, told: unknown[] = []): Promise<Buffer> {
    const frames: Buffer[] = []
    for await (const frame of framesOf({ keySpans: KEYS, lagBytes: 7 }, await blocks.next(), blocks, (error) =>
        told.push(error),
    ))
        frames.push(frame)
    return Buffer.concat(frames)
}

/** The bytes in pieces of so many. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: AsyncIterable<Uint8Array>): Promise<{ heads: unknown[]; blocks: PeopleBlock[] }> {
    const [heads, blocks]: [unknown[], PeopleBlock[]] = [[], []]
    for await (const { head, arrays } of readFrames(bytes)) {
        heads.push(head)
        if (head.kind === "people") blocks.push(blockOf(arrays))
    }
    return { heads, blocks }
}

test("what was sent arrives, in whatever pieces; broken off, it does not end as it should", async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.array(block, { maxLength: 4 }),
            fc.integer({ min: 1, max: 500 }),
            fc.nat(),
            async (blocks, size, cut) => {
                const bytes = await bytesOf(each(blocks))
                const whole = await read(pieces(bytes, size))
                expect(whole.blocks).toEqual(blocks)
                expect(whole.heads.at(0)).toEqual({ kind: "begin", keySpans: KEYS, lagBytes: 7 })
                expect(whole.heads.at(-1)).toEqual({ kind: "end", blocks: blocks.length })
                const half = await read(pieces(bytes.subarray(0, cut % bytes.length), size)).catch(() => ({
                    heads: [],
                }))
                expect(half.heads.at(-1)).not.toMatchObject({ kind: "end" })
            },
        ),
        { numRuns: 50 },
    )
})

test.each([
    { error: new SekishoError("SEKISHO_LEDGER_SCOPE_TOO_LARGE"), code: "SEKISHO_LEDGER_SCOPE_TOO_LARGE" },
    { error: new Error("none of ours"), code: "SEKISHO_LEDGER_QUERY_FAILED" },
])("what goes wrong between blocks is told by its code: $code", async ({ error, code }) => {
    async function* failing(): AsyncGenerator<PeopleBlock, void> {
        yield blockOf([new Uint32Array(0), new Uint32Array(0), new Uint32Array(0), ...NO_TRAITS])
        throw error
    }
    const told: unknown[] = []
    const { heads } = await read(pieces(await bytesOf(failing(), told), 64))
    expect(heads.at(-1)).toEqual({ kind: "fault", code })
    expect(told).toEqual([error])
})

const NO_TRAITS = [new Uint32Array(0), new Uint8Array(0), new Uint32Array(0)]

function withLength(length: number): Buffer {
    const bytes = Buffer.alloc(40)
    bytes.writeUInt32LE(length)
    return bytes
}

test.each([
    { bytes: withLength(FRAME_LIMIT_BYTES + 1), why: "a frame that is longer than any, before it has come" },
    { bytes: withLength(36), why: "no packed file" },
    { bytes: Buffer.from([1]), why: "half a length" },
    { bytes: withLength(0), why: "nothing in it" },
])("refused: $why", async ({ bytes }) => {
    await expect(read(pieces(bytes, 7))).rejects.toThrow(RangeError)
})

test.each([
    { arrays: [new Uint32Array(1)], why: "too few" },
    { arrays: [new Uint32Array(1), new Uint32Array(2), new Uint32Array(1), ...NO_TRAITS], why: "of two lengths" },
    { arrays: [new Uint8Array(0), new Uint32Array(0), new Uint32Array(0), ...NO_TRAITS], why: "bytes for words" },
])("arrays that are no block: $why", ({ arrays }) => {
    expect(() => blockOf(arrays)).toThrow("no block of people")
})
