// The table of people says of every line what merging all sightings at once says.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import type { IdentifierKind, Sighting } from "../../core/person.ts"
import { DIGEST_WORDS, writeShownDigest } from "../../ledger/duckdb/open-day/digest-words.ts"
import { createSightingWords, readSighting } from "../../ledger/duckdb/open-day/sighting-words.ts"
import { type PeopleBlock, SHOWN_DIGEST_WORDS } from "../../ledger/people-block.ts"
import { DigestHolders } from "./digest-holders.ts"
import { HOLDERS_LIMIT } from "./holder-lists.ts"
import { matchEntries } from "./match-entry.ts"
import { MergedPeople } from "./merged-people.case.ts"
import { PeopleTable } from "./people-table.ts"

const KINDS: readonly IdentifierKind[] = ["email", "phone", "card", "name+birth", "name+address", "name", "nickname"]

/** Few values, so that they are shared and contradict each other. */
const value = fc.constantFrom("a", "b", "c", "d", "e")
const identifiers = fc.uniqueArray(fc.record({ kind: fc.constantFrom(...KINDS), digest: value }), {
    selector: ({ kind, digest }) => `${kind}:${digest}`,
    maxLength: 4,
})
const sighting: fc.Arbitrary<Sighting> = fc.record({
    identifiers,
    name: fc.option(value),
    birth: fc.option(fc.constantFrom("1980", "1990")),
    fields: fc.nat({ max: 31 }),
})
const shown: fc.Arbitrary<MergeSighting> = fc
    .record({ sighting, times: fc.nat({ max: 3 }) })
    .map(({ sighting: one, times }) => ({ ...one, delivered: times > 0, fullyRead: true, times }))
/** No two show the same. */
const scope = fc.uniqueArray(shown, {
    selector: ({ identifiers: ids, name, birth }) =>
        JSON.stringify([ids.map(({ kind, digest }) => `${kind}:${digest}`).sort(), name, birth]),
    maxLength: 24,
})

/** The sightings as the ledger hands them out. */
function blockOf(sightings: readonly MergeSighting[], personOf: readonly number[]): PeopleBlock {
    const [persons, kinds, digests]: number[][] = [[], [], []]
    const words = createSightingWords()
    for (const [index, one] of sightings.entries()) {
        readSighting(one, words)
        for (let trait = 0; trait < words.count; trait++) {
            persons?.push(personOf[index] ?? 0)
            kinds?.push(words.kinds[trait] ?? 0)
            for (let word = 0; word < SHOWN_DIGEST_WORDS; word++)
                digests?.push(words.digests[trait * DIGEST_WORDS + DIGEST_WORDS - 1 - word] ?? 0)
        }
    }
    return {
        persons: Uint32Array.from(personOf),
        fields: Uint32Array.from(sightings, ({ fields, delivered }) => (delivered ? fields : 0)),
        records: Uint32Array.from(sightings, ({ times = 1, delivered }) => (delivered ? times : 0)),
        traitPersons: Uint32Array.from(persons ?? []),
        traitKinds: Uint8Array.from(kinds ?? []),
        traitDigests: Uint32Array.from(digests ?? []),
    }
}

function tableOf(sightings: readonly MergeSighting[], atOnce: number): PeopleTable {
    const { personOf } = mergePersons(sightings, { distinct: true })
    const table = new PeopleTable()
    for (let at = 0; at < sightings.length; at += atOnce)
        table.add(blockOf(sightings.slice(at, at + atOnce), personOf.slice(at, at + atOnce)))
    return table
}

test("every line is found as it is among merged sightings, in whatever blocks they came", () => {
    const entry = fc.array(sighting, { maxLength: 3 })
    fc.assert(
        fc.property(
            scope,
            fc.integer({ min: 1, max: 30 }),
            fc.array(fc.array(entry, { minLength: 1, maxLength: 2 }), { maxLength: 8 }),
            (sightings, atOnce, lines) => {
                const [table, oracle] = [tableOf(sightings, atOnce), new MergedPeople(sightings)]
                expect(table.count).toBe(oracle.count)
                for (const line of lines) {
                    const [found, wanted] = [table, oracle].map((exposed) => {
                        const match = matchEntries(line, exposed)
                        return match === null ? null : { ...match, persons: match.persons.toSorted((a, b) => a - b) }
                    })
                    expect(found).toEqual(wanted)
                }
            },
        ),
        { numRuns: 500 },
    )
})

test("what does not fit into memory is an error", () => {
    const { personOf } = mergePersons([], { distinct: true })
    const block = blockOf([], personOf)
    expect(() => new PeopleTable(1_000).add(block)).toThrow("do not fit")
    new PeopleTable(10_000_000).add(block)
})

describe("holders of digests", () => {
    const digest = new Uint32Array(SHOWN_DIGEST_WORDS)
    const written = (text: string): Uint32Array => {
        writeShownDigest(text, digest, 0)
        return digest
    }

    test("of many, each is found and nobody else", () => {
        const holders = new DigestHolders()
        const count = 200_000
        for (let n = 0; n < count; n++) holders.add(n % 3, written(`p${n}`), 0, n)
        for (let n = 0; n < count; n++) {
            expect(holders.holders(n % 3, written(`p${n}`), 0)).toEqual([n])
        }
        expect(holders.holders(1, written("p0"), 0)).toEqual([])
        expect(holders.holders(0, written("nobody"), 0)).toEqual([])
        expect(holders.bytes).toBeLessThan(count * 30)
    })

    test("who shows it again is one holder; one that very many share keeps a limited number, and says so", () => {
        const holders = new DigestHolders()
        for (let round = 0; round < 3; round++)
            for (let n = 0; n < HOLDERS_LIMIT; n++) holders.add(1, written("office"), 0, n)
        expect(new Set(holders.holders(1, written("office"), 0)).size).toBe(HOLDERS_LIMIT)
        expect(holders.holders(1, written("office"), 0)).toHaveLength(HOLDERS_LIMIT)
        expect(holders.crowded).toBe(0)
        for (let n = 0; n < 10; n++) holders.add(1, written("office"), 0, HOLDERS_LIMIT + n)
        expect(holders.holders(1, written("office"), 0)).toHaveLength(HOLDERS_LIMIT)
        expect(holders.crowded).toBe(1)
    })
})
