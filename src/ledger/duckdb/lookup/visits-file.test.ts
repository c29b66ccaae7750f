// Law: whatever was written of a client is read of that client, and nothing else is.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { BlockFile, BlockFileWriter, BlockWindow } from "./block-file.ts"
import { keyOf } from "./uuid-key.ts"
import { readVisits, type Visit, VisitsWriter } from "./visits-file.ts"

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const visit: fc.Arbitrary<Visit> = fc.record({
    atMs: fc.oneof(fc.constantFrom(0, 1_788_000_000_000), fc.integer({ min: 0, max: 2 ** 45 })),
    number: fc.oneof(word, fc.integer({ min: 0, max: 3 })),
    fields: fc.oneof(word, fc.constantFrom(9, 25)),
    arrival: fc.integer({ min: 0, max: 3 }),
    key: fc.oneof(word, fc.constant(1)),
})
const rows = fc.array(visit, { minLength: 1, maxLength: 30 })
/** Some share their first word, and with it their key. */
const client = fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }), fc.oneof(word, fc.constantFrom(7, 8)))
    .map(([a, b, key]) => Uint32Array.of(a, b, 5, key))
const clients = fc.uniqueArray(fc.record({ client, rows, isPartial: fc.boolean() }), {
    maxLength: 12,
    selector: (each) => each.client.join(),
})

interface Written {
    readonly client: Uint32Array
    readonly rows: readonly Visit[]
    readonly isPartial: boolean
}

const ordered = (visits: readonly Visit[]): Visit[] => visits.toSorted((a, b) => a.atMs - b.atMs || a.number - b.number)
const told = (visits: readonly Visit[]): string[] =>
    visits.map((each) => [each.atMs, each.number, each.fields, each.arrival, each.key].join()).toSorted()

async function read(file: BlockFile, asked: Uint32Array): Promise<{ isWhole: boolean; rows: Visit[] }> {
    const found: Visit[] = []
    const isWhole = await file.whileOpen(async () =>
        Promise.resolve(readVisits(file, new BlockWindow(), asked, (each) => found.push(each))),
    )
    return { isWhole, rows: found }
}

describe("visits of clients", () => {
    let dir = ""
    beforeEach(async () => (dir = await mkdtemp(join(tmpdir(), "sekisho-visits-"))))
    afterEach(async () => rm(dir, { recursive: true }))

    async function write(written: readonly Written[]): Promise<BlockFile> {
        const path = join(dir, "visits.packed")
        const inOrder = written.toSorted(
            (a, b) =>
                keyOf(a.client, 0) - keyOf(b.client, 0) || (a.client.toReversed() < b.client.toReversed() ? -1 : 1),
        )
        await BlockFileWriter.write(path, async (writer) => {
            const visits = new VisitsWriter(writer)
            for (const each of inOrder) {
                for (const row of ordered(each.rows)) visits.add(each.client, 0, row)
                if (each.isPartial) visits.add(each.client, 0, null)
                if (writer.isFull) await writer.flush()
            }
            visits.finish()
        })
        return BlockFile.at(path)
    }

    test("are read as they were written", async () => {
        await fc.assert(
            fc.asyncProperty(clients, client, async (written, stranger) => {
                const file = await write(written)
                for (const each of written) {
                    const again = await read(file, each.client)
                    expect(again.isWhole).toBe(!each.isPartial)
                    expect(told(again.rows)).toEqual(told(each.rows))
                }
                const isKnown = written.some((each) => each.client.join() === stranger.join())
                const of = await read(file, stranger)
                expect(of.rows.length > 0).toBe(isKnown)
            }),
            { numRuns: 60 },
        )
    })

    test("of a client with very many rows lie in several records", async () => {
        const many = Array.from({ length: 20_000 }, (_, number) => ({
            atMs: Math.floor(number / 50),
            number: (number * 7_919) % 1_000_003,
            fields: number % 5,
            arrival: 3,
            key: 1,
        }))
        const [few, other] = [Uint32Array.of(0, 0, 0, 1), Uint32Array.of(0, 0, 0, 3)]
        const busy = Uint32Array.of(0, 0, 0, 2)
        const file = await write([
            { client: few, rows: many.slice(0, 3), isPartial: false },
            { client: busy, rows: many, isPartial: false },
            { client: other, rows: many.slice(5, 7), isPartial: false },
        ])
        expect(file.blocks).toBeGreaterThan(3)
        expect(told((await read(file, busy)).rows)).toEqual(told(many))
        expect((await read(file, few)).rows).toHaveLength(3)
        expect((await read(file, other)).rows).toHaveLength(2)
    })
})
