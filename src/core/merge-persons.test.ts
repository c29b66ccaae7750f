import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { maskOf } from "./fields.ts"
import { DEMOTION_NAMES, mergePersons, type MergeSighting } from "./merge-persons.ts"
import type { Identifier, IdentifierKind } from "./person.ts"

/** Digests are stood for by short words; `email:a name+birth:x` are identifiers, the last two are name and birth. */
function seen(identifiers: string, name: string | null = null, birth: string | null = null): MergeSighting {
    return { identifiers: parse(identifiers), name, birth, fields: maskOf(["email"]), delivered: true, fullyRead: true }
}

function parse(text: string): Identifier[] {
    return text.split(" ").map((part) => {
        const [kind, digest] = part.split(":")
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test writes the kinds
        return { kind: kind as IdentifierKind, digest: digest ?? "" }
    })
}

const manyNames = Array.from({ length: DEMOTION_NAMES + 1 }, (_, n) => seen("phone:desk", `n${n}`))

const cases = [
    { why: "nobody", seen: [], want: [0, 0, 0] },
    { why: "the same record twice", seen: [seen("email:a"), seen("email:a")], want: [1, 1, 1] },
    {
        why: "two records share an e-mail",
        seen: [seen("email:a"), seen("email:a phone:p")],
        want: [1, 1, 2],
    },
    {
        why: "a chain over e-mail and phone is one person",
        seen: [seen("email:a"), seen("email:a phone:p"), seen("phone:p card:c")],
        want: [1, 1, 3],
    },
    {
        why: "one phone, two names, own e-mails: a couple",
        seen: [seen("email:a phone:p", "x"), seen("email:b phone:p", "y")],
        want: [2, 2, 2],
    },
    {
        why: "one phone, two names, nothing else: somebody holds it, probably two persons",
        seen: [seen("phone:p", "x"), seen("phone:p", "y")],
        want: [1, 2, 2],
    },
    {
        why: "chain A-B-C where A and C conflict stays two persons",
        seen: [seen("email:a", "x"), seen("email:a phone:p"), seen("phone:p", "y")],
        want: [1, 2, 3],
    },
    {
        why: "birth dates conflict though the name is the same: namesakes with one address",
        seen: [seen("email:a", "x", "b1"), seen("email:a", "x", "b2")],
        want: [1, 2, 2],
    },
    {
        why: "an identifier with many names is demoted and confirms nobody",
        seen: manyNames,
        want: [0, DEMOTION_NAMES + 1, DEMOTION_NAMES + 1],
    },
    {
        why: "a help desk's address beside every member's own does not melt the table",
        seen: ["a", "b", "c", "d", "e"].map((own) => seen(`email:${own} email:desk`)),
        want: [5, 5, 5],
    },
    {
        why: "one person with many phones under one name is still one",
        seen: ["a", "b", "c", "d", "e"].map((own) => seen(`email:me phone:${own}`, "x")),
        want: [1, 1, 5],
    },
    {
        why: "a weak combination joins the strong record that shows it too",
        seen: [seen("name+address:w", "x"), seen("email:a name+address:w", "x")],
        want: [1, 1, 2],
    },
    {
        why: "two strong records never merge over a weak combination",
        seen: [seen("email:a name+birth:w", "x", "b"), seen("email:b name+birth:w", "x", "b")],
        want: [2, 2, 2],
    },
    {
        why: "bare names merge with nothing strong",
        seen: [seen("name:x", "x"), seen("email:a name:x", "x")],
        want: [1, 2, 2],
    },
    {
        why: "but within one source, with the only one of that name: a greeting above a form",
        seen: [
            { ...seen("name:x", "x"), source: 1 },
            { ...seen("email:a name:x", "x"), source: 1 },
        ],
        want: [1, 1, 2],
    },
    {
        why: "nor there with either of two namesakes",
        seen: [
            { ...seen("name:x", "x"), source: 1 },
            { ...seen("email:a name:x", "x", "b"), source: 1 },
            { ...seen("email:c name:x", "x", "d"), source: 1 },
        ],
        want: [2, 3, 3],
    },
    {
        why: "nor over two sources",
        seen: [
            { ...seen("name:x", "x"), source: 1 },
            { ...seen("email:a name:x", "x"), source: 2 },
        ],
        want: [1, 2, 2],
    },
    {
        why: "a name beside the account's, with the only one of that name in the source",
        seen: [
            { ...seen("nickname:k name:x", "x"), source: 1 },
            { ...seen("name+address:w name:x", "x"), source: 1 },
        ],
        want: [0, 1, 2],
    },
    {
        why: "but not two accounts of one name",
        seen: [
            { ...seen("nickname:k name:x", "x"), source: 1 },
            { ...seen("nickname:l name:x", "x"), source: 1 },
            { ...seen("name+address:w name:x", "x"), source: 1 },
        ],
        want: [0, 3, 3],
    },
    {
        why: "namesakes side by side raise the maximum only",
        seen: [seen("name:x", "x"), seen("name:x", "x")],
        want: [0, 1, 2],
    },
    {
        why: "a name that is reloaded does not",
        seen: [
            { ...seen("name:x", "x"), source: 1 },
            { ...seen("name:x", "x"), source: 2 },
        ],
        want: [0, 1, 1],
    },
    {
        why: "offered only: maximum",
        seen: [{ ...seen("email:a"), delivered: false }],
        want: [0, 0, 1],
    },
    {
        why: "delivered from a body that was read in part: likely",
        seen: [{ ...seen("email:a"), fullyRead: false }],
        want: [0, 1, 1],
    },
    {
        why: "delivered once and offered again",
        seen: [seen("email:a"), { ...seen("email:a"), delivered: false }],
        want: [1, 1, 1],
    },
]

test.each(cases)("mergePersons: $why", ({ seen: sightings, want }) => {
    const merged = mergePersons(sightings)
    expect([merged.confirmed, merged.likely, merged.maximum]).toEqual(want)
})

test("byFields: the union of a person's fields, records counted apart", () => {
    const merged = mergePersons([
        { ...seen("email:a"), fields: maskOf(["email"]), times: 3 },
        { ...seen("email:a phone:p"), fields: maskOf(["email", "phone"]) },
        { ...seen("email:b"), fields: maskOf(["email", "phone"]) },
        { ...seen("name:n", "n"), fields: maskOf(["name"]) },
    ])
    expect(merged.byFields).toEqual([
        { fields: ["email", "phone"], persons: 2, records: 5 },
        { fields: ["name"], persons: 1, records: 1 },
    ])
    expect(merged.weakOnly).toBe(1)
})

test("personOf numbers sightings of one person alike", () => {
    const merged = mergePersons([seen("email:a"), seen("email:b"), seen("email:a phone:p"), seen("phone:p")])
    expect(merged.personOf).toEqual([0, 1, 0, 0])
})

describe("mergePersons laws", () => {
    const small = fc.constantFrom("a", "b", "c", "d", "e", "f")
    const identifier = fc.record({
        kind: fc.constantFrom<IdentifierKind>("email", "phone", "name+birth", "name+address", "nickname", "name"),
        digest: small,
    })
    const sighting: fc.Arbitrary<MergeSighting> = fc.record({
        identifiers: fc.uniqueArray(identifier, { minLength: 1, maxLength: 4, selector: (i) => i.kind + i.digest }),
        fields: fc.constantFrom(1, 2, 8, 24),
        name: fc.option(small, { freq: 2 }),
        birth: fc.option(small, { freq: 1 }),
        delivered: fc.boolean(),
        fullyRead: fc.boolean(),
        source: fc.constantFrom("s", "t"),
    })
    const sightings = fc.array(sighting, { maxLength: 30 })

    test("counts do not depend on the order", () => {
        fc.assert(
            fc.property(sightings, fc.infiniteStream(fc.nat()), (list, random) => {
                const shuffled = list
                    .map((one) => ({ one, at: random.next().value }))
                    .sort((a, b) => a.at - b.at)
                    .map(({ one }) => one)
                const { personOf: _, ...counts } = mergePersons(list)
                const { personOf: __, ...again } = mergePersons(shuffled)
                expect(again).toEqual(counts)
            }),
        )
    })

    test("confirmed <= likely <= maximum, and byFields adds up to likely", () => {
        fc.assert(
            fc.property(sightings, (list) => {
                const { confirmed, likely, maximum, byFields } = mergePersons(list)
                expect(confirmed).toBeLessThanOrEqual(likely)
                expect(likely).toBeLessThanOrEqual(maximum)
                expect(byFields.reduce((sum, row) => sum + row.persons, 0)).toBe(likely)
            }),
        )
    })

    test.each(["name", "birth"] as const)("no person has two values of %s", (part) => {
        fc.assert(
            fc.property(sightings, (list) => {
                const { personOf } = mergePersons(list)
                const pairs = list.flatMap((one, index) => {
                    const value = one[part]
                    return value === null ? [] : [`${personOf[index]} ${value}`]
                })
                const persons = new Set(pairs.map((pair) => pair.split(" ")[0]))
                expect(new Set(pairs).size).toBe(persons.size)
            }),
        )
    })

    test("a repeated sighting changes no count of persons that are not bare names", () => {
        fc.assert(
            fc.property(sightings, (list) => {
                const strong = list.filter((one) => one.identifiers.some((id) => id.kind === "email"))
                const once = mergePersons(strong)
                const twice = mergePersons([...strong, ...strong])
                expect([twice.confirmed, twice.likely, twice.maximum]).toEqual([
                    once.confirmed,
                    once.likely,
                    once.maximum,
                ])
            }),
        )
    })
})

function mergeTimeMs(count: number): number {
    const list = Array.from({ length: count }, (_, n) =>
        seen(`email:${n % (count / 4)} phone:${n % 97}`, `n${n % 1_000}`),
    )
    const start = process.threadCpuUsage()
    mergePersons(list)
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1_000
}

/** Of three: others on the machine only add. */
const leastMs = (count: number): number => Math.min(...[count, count, count].map(mergeTimeMs))

test("grows about linearly: eight times the sightings take less than thirty times as long", () => {
    mergeTimeMs(4_000)
    expect(leastMs(64_000) / Math.max(leastMs(8_000), 1)).toBeLessThan(30)
})

test("folded by the caller or here, the count is the same", () => {
    const word = fc.constantFrom("a", "b", "c", "d")
    const kind = fc.constantFrom("email", "phone", "name+birth", "name", "nickname")
    const sighting = fc
        .tuple(fc.uniqueArray(fc.tuple(kind, word), { minLength: 1, maxLength: 3 }), fc.option(word), fc.option(word))
        .map(([ids, name, birth]) => seen(ids.map(([kind, digest]) => `${kind}:${digest}`).join(" "), name, birth))
    fc.assert(
        fc.property(fc.uniqueArray(sighting, { selector: keyOf, maxLength: 12 }), (sightings) => {
            expect(mergePersons(sightings, { distinct: true })).toEqual(mergePersons(sightings))
        }),
    )
})

function keyOf({ identifiers, name, birth }: MergeSighting): string {
    return JSON.stringify([identifiers.map(({ kind, digest }) => `${kind}:${digest}`).toSorted(), name, birth])
}
