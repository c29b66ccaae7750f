import fc from "fast-check"
import { expect, test } from "vitest"
import { NO_PEOPLE } from "./people-map.ts"
import { PersonGroups } from "./person-groups.ts"
import { namesOfTurn, PersonsByName } from "./persons-by-name.ts"

const SIZE = 100

interface Row {
    readonly name: number
    readonly sighting: number
}

const row: fc.Arbitrary<Row> = fc.record({
    // One name with so many rows that it is kept as bits, and others.
    name: fc.oneof(fc.constant(0), fc.nat({ max: 4 })),
    sighting: fc.nat({ max: SIZE - 1 }),
})

/** Linked by the map: 0, 1 and 9 are one person, 5 and 6 another; 7 and 70 were merged, 8 was left alone. */
const people = {
    ...NO_PEOPLE,
    count: SIZE,
    linked: Uint32Array.of(0, 1, 5, 6, 7, 8, 9),
    leaderAt: Uint32Array.of(0, 0, 2, 2, 4, 4, 0),
}
const groups = new PersonGroups(people, { numbers: [7, 8, 70], personOf: [0, 1, 0] })
const PERSONS = [[0, 1, 9], [5, 6], [7, 70], [8]]
const personOf = (sighting: number): number => PERSONS.find((one) => one.includes(sighting))?.[0] ?? sighting

test("persons are counted once for each name, however a name is kept", () => {
    fc.assert(
        fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
            const counts = [0, 1, 2, 3, 4].map((name) => rows.filter((each) => each.name === name).length)
            const byName = new PersonsByName(counts, SIZE)
            for (const { name, sighting } of rows) byName.add(name, sighting)
            const expected = counts.map(
                (_, name) =>
                    new Set(rows.filter((each) => each.name === name).map((each) => personOf(each.sighting))).size,
            )
            expect(byName.persons(groups)).toEqual(expected)
            expect(byName.persons(groups)).toEqual(expected)
        }),
    )
})

test("a turn takes as many names as its memory holds, and one at least", () => {
    const size = 800 // 100 bytes as bits
    expect(namesOfTurn([], size, 100)).toBe(0)
    expect(namesOfTurn([9_999, 20, 5, 4], size, 200)).toBe(3)
    expect(namesOfTurn([9_999, 9_999], size, 99)).toBe(1)
    expect(namesOfTurn([25, 25, 25], size, 300)).toBe(3)
})
