import fc from "fast-check"
import { expect, test } from "vitest"
import { Aside } from "./aside.ts"
import { packHours, unpackHours, CountGroups, OFFERED, type Arrival, type CountGroup } from "./part-counts.ts"
import { RowBuffer } from "./row-buffer.ts"
import { stretchesOf, SEEN_DELIVERED, STRETCH_SHIFT, type Tally, wordOf } from "./tally.ts"

const SIZE = 3 * 2 ** STRETCH_SHIFT + 17

interface Exposure {
    readonly arrival: Arrival
    readonly fields: number
    readonly number: number
    readonly times: number
}

const exposure: fc.Arbitrary<Exposure> = fc.record({
    arrival: fc.constantFrom<Arrival>(0, 1, 2),
    fields: fc.nat({ max: 2 ** 22 - 1 }),
    // Neighbours, the first and the last of a stretch, and anything.
    number: fc.oneof(
        fc.nat({ max: 5 }),
        fc.integer({ min: 2 ** STRETCH_SHIFT - 2, max: 2 ** STRETCH_SHIFT + 2 }),
        fc.nat({ max: SIZE - 1 }),
    ),
    times: fc.integer({ min: 1, max: 300 }),
})

/** Lists of one part, as archiveCounts writes them. */
function groupsOf(exposures: readonly Exposure[]): CountGroup[] {
    const once = new Map(exposures.map((each) => [`${each.arrival} ${each.fields} ${each.number}`, each]))
    const inOrder = [...once.values()].sort(
        (a, b) => a.arrival - b.arrival || a.fields - b.fields || a.number - b.number,
    )
    const groups = new CountGroups()
    for (const { arrival, fields, number, times } of inOrder) groups.add(arrival, fields, number, times)
    groups.finish()
    return groups.groups
}

function wordsOf(tally: Tally): Map<number, [number, number]> {
    const found = new Map<number, [number, number]>()
    for (const { first, words } of stretchesOf(tally)) {
        for (let at = 0; at < words.length; at += 2) {
            if (words[at] !== 0) found.set(first + at / 2, [words[at] ?? 0, words[at + 1] ?? 0])
        }
    }
    return found
}

function added(exposures: readonly Exposure[]): Map<number, [number, number]> {
    const found = new Map<number, [number, number]>()
    for (const { arrival, fields, number, times } of exposures) {
        const [word, before] = found.get(number) ?? [0, 0]
        found.set(number, [(word | wordOf(arrival, fields)) >>> 0, before + (arrival === OFFERED ? 0 : times)])
    }
    return new Map([...found].sort(([a], [b]) => a - b))
}

test("lists and rows give every number what was added to it, whatever stretch it is in", () => {
    fc.assert(
        fc.property(fc.array(exposure), fc.array(exposure), fc.array(exposure), (some, others, single) => {
            const [first, second] = [groupsOf(some), groupsOf(others)]
            const listed = [some, others].flatMap((part) => [
                ...new Map(part.map((each) => [`${each.arrival} ${each.fields} ${each.number}`, each])).values(),
            ])
            const rows = new RowBuffer()
            for (const { number, arrival, fields } of single) rows.add(number, wordOf(arrival, fields))
            const all = [...listed, ...single.map((each) => ({ ...each, times: 1 }))]
            expect(wordsOf({ size: SIZE, groups: [...first, ...second], rows, dense: null })).toEqual(added(all))
        }),
    )
})

test("rows that were too many to be held are counted with those that are", () => {
    fc.assert(
        fc.property(fc.array(exposure), fc.array(exposure), (early, late) => {
            const dense = new Uint32Array(SIZE * 2)
            const drained = new RowBuffer()
            for (const { number, arrival, fields } of early) drained.add(number, wordOf(arrival, fields))
            drained.drainInto(dense)
            for (const { number, arrival, fields } of late) drained.add(number, wordOf(arrival, fields))
            const all = [...early, ...late].map((each) => ({ ...each, times: 1 }))
            expect(wordsOf({ size: SIZE, groups: [], rows: drained, dense })).toEqual(added(all))
        }),
        { numRuns: 20 },
    )
})

test("whoever is set aside is found with their words, and nobody else loses any", () => {
    fc.assert(
        fc.property(fc.array(exposure), fc.uniqueArray(fc.nat({ max: SIZE - 1 })), (exposures, numbers) => {
            const groups = groupsOf(exposures)
            const aside = new Aside(
                Uint32Array.from([...numbers, ...exposures.slice(0, 3).map(({ number }) => number)]).sort(),
            )
            let rest = 0
            for (const { first, words } of stretchesOf({ size: SIZE, groups, rows: new RowBuffer(), dense: null })) {
                aside.takeFrom(first, words)
                for (let at = 0; at < words.length; at += 2) if (words[at] !== 0) rest++
            }
            const all = wordsOf({ size: SIZE, groups, rows: new RowBuffer(), dense: null })
            const taken = [...all.keys()].filter((number) => aside.numbers.includes(number))
            expect(rest).toBe(all.size - taken.length)
            for (const number of taken) {
                const at = aside.find(number)
                expect([aside.words[at], aside.words[at + 1]]).toEqual(all.get(number))
            }
        }),
    )
})

test("hours come back as they were packed", () => {
    const groups = groupsOf([
        { arrival: 2, fields: 9, number: 5, times: 3 },
        { arrival: 0, fields: 1, number: 70_000, times: 1 },
    ])
    const hours = [
        { hour: 490_000, records: 4, offeredRecords: 1, myNumberRecords: 0, groups },
        { hour: 490_003, records: 1, offeredRecords: 0, myNumberRecords: 1, groups: groups.slice(1) },
    ]
    expect(unpackHours(packHours(hours))).toEqual(hours)
    expect(wordOf(1, 4) & SEEN_DELIVERED).not.toBe(0)
})

test("rows by other numbers, and each number once", () => {
    fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 22 - 1 }))), (added) => {
            const rows = new RowBuffer()
            for (const [number, fields] of added) rows.add(number * 1_000_003, wordOf(2, fields))
            const numbers = [...rows.distinct()]
            expect(numbers).toEqual([...new Set(added.map(([number]) => number * 1_000_003))].sort((a, b) => a - b))
            const placed = rows.renumbered((number) => number / 1_000_003)
            const direct = new RowBuffer()
            for (const [number, fields] of added) direct.add(number, wordOf(2, fields))
            const tally = { size: 41, groups: [], dense: null }
            expect(wordsOf({ ...tally, rows: placed })).toEqual(wordsOf({ ...tally, rows: direct }))
        }),
    )
})
