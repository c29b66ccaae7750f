// The conformance suite of the ledger contract: every implementation runs it, so that a scope means the same on all of
// them. A case may be skipped only by id and with a reason, and the number of cases that ran is asserted at the end.
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import { mergePersons } from "../core/merge-persons.ts"
import type { SpoolRecord } from "../core/observation.ts"
import { EVERYTHING, type ForgetLimits, type Ledger, type ScopeAnswer, type ScopeQuery } from "./contract.ts"
import { comparedSightings } from "./compared-sightings.case.ts"
import { type CutCase, IDENTIFIERS_CUT } from "./identifiers-cut.case.ts"
import { handedOut, merged as mergedPeople } from "./people.case.ts"
import {
    clientAt,
    digestOf,
    eventOf,
    exposureOf,
    findingOf,
    personOf,
    requestOf,
    sightingOf,
    START_MS,
} from "./synthetic-records.case.ts"
import { TOLD_WHILE_OPEN } from "./told-while-open.case.ts"

export interface LedgerUnderTest {
    readonly ledger: Ledger
    /** Closes the ledger and opens the same store again. */
    readonly reopen: () => Promise<Ledger>
    readonly dispose: () => Promise<void>
    /** Takes a snapshot into a new folder, hands the ledger that opens there to `use`, and removes it. */
    readonly withSnapshot: (use: (copy: Ledger) => Promise<void>) => Promise<void>
}

export interface LedgerContractOptions {
    readonly skip: readonly { readonly id: string; readonly reason: string }[]
}

/** Retention of nothing. */
const NOTHING: ForgetLimits = {
    requestsBeforeMs: null,
    exposuresBeforeMs: null,
    findingsBeforeMs: null,
    eventsBeforeMs: null,
}
const DAY_MS = 86_400_000
/** When the day of START_MS has ended. */
const NEXT_DAY_MS = (Math.floor(START_MS / DAY_MS) + 1) * DAY_MS

interface Case {
    readonly id: string
    readonly why: string
    readonly run: (store: LedgerUnderTest) => Promise<void>
}

/** @param makeLedger gives an empty ledger; called once a case */
export function runLedgerContract(
    name: string,
    makeLedger: () => Promise<LedgerUnderTest>,
    options: LedgerContractOptions,
): void {
    describe(`ledger contract: ${name}`, () => {
        let store: LedgerUnderTest
        let ran = 0
        const skipped = new Set(options.skip.map(({ id }) => id))

        beforeEach(async () => {
            store = counting(await makeLedger())
        })
        afterEach(async () => {
            await store.dispose()
        })
        afterAll(() => {
            const unknown = options.skip.filter(({ id }) => !CASES.some((each) => each.id === id))
            expect(unknown).toEqual([])
            expect(ran).toBe(CASES.length - skipped.size)
        })

        for (const { id, why, run } of CASES) {
            test.skipIf(skipped.has(id))(`${id}: ${why}`, async () => {
                ran++
                expect.hasAssertions()
                await run(store)
            })
        }
    })
}

/** Every scope that a case asks for is counted too, and its sightings merged: all give the same figures. */
export function countingToo(ledger: Ledger): Ledger {
    return {
        ...ledger,
        scope: async (query, options) => {
            const answer = await ledger.scope(query, options)
            const { clients: _clients, routes: _routes, ...figures } = answer
            expect(await ledger.count(query)).toEqual(figures)
            await expectMerged(ledger, query, answer)
            return answer
        },
    }
}

/** Counting and handing out persons take short ways; merging every sighting of the scope is the long one. */
export async function expectMerged(
    ledger: Ledger,
    query: ScopeQuery,
    { persons, byFields }: Pick<ScopeAnswer, "persons" | "byFields">,
): Promise<void> {
    const sightings = await ledger.sightings(query, MERGED_LIMIT)
    expect(await handedOut(ledger, query)).toEqual(mergedPeople(sightings))
    const merged = mergePersons(sightings, { distinct: true })
    const { confirmed, likely } = persons
    const maximum = persons.maximum === null ? null : merged.maximum
    expect({ confirmed, likely, maximum: persons.maximum, byFields }).toEqual({
        confirmed: merged.confirmed,
        likely: merged.likely,
        maximum,
        byFields: merged.byFields,
    })
}

/** Comparing marks what it counts; merging every sighting of both scopes is the long way. */
export async function expectCompared(ledger: Ledger, first: ScopeQuery, second: ScopeQuery): Promise<void> {
    const inFirst = await ledger.sightings(first, MERGED_LIMIT)
    const inSecond = await ledger.sightings(second, MERGED_LIMIT)
    const { persons, byFields, keyIds } = await ledger.compare(first, second)
    expect({ persons, byFields }).toEqual(comparedSightings(inFirst, inSecond))
    const keys = new Set([...(await ledger.keyIds(first)), ...(await ledger.keyIds(second))])
    expect(keyIds).toEqual([...keys].toSorted())
}

const MERGED_LIMIT = 100_000

function counting({ ledger, reopen, dispose, withSnapshot }: LedgerUnderTest): LedgerUnderTest {
    return {
        ledger: countingToo(ledger),
        reopen: async () => countingToo(await reopen()),
        dispose,
        withSnapshot: async (use) => withSnapshot(async (copy) => use(countingToo(copy))),
    }
}

/** Appends one batch a call, at offsets 1, 2, … of one segment. */
async function appendAll(ledger: Ledger, ...batches: readonly (readonly SpoolRecord[])[]): Promise<void> {
    const start = await ledger.positionOf("segment")
    for (const [index, records] of batches.entries()) {
        await ledger.append(records, { segment: "segment", offset: start + index + 1 })
    }
}

function persons(count: number, first = 0): ReturnType<typeof personOf>[] {
    return Array.from({ length: count }, (_, n) => personOf(first + n))
}

async function codes(ledger: Ledger, query: ScopeQuery = EVERYTHING): Promise<string[]> {
    return (await ledger.scope(query)).notes.map((note) => note.code)
}

const APPEND_CASES: readonly Case[] = [
    {
        id: "empty",
        why: "an empty ledger counts nobody and knows no segment",
        run: async ({ ledger }) => {
            const answer = await ledger.scope(EVERYTHING)
            expect(answer).toEqual({
                fromMs: null,
                toMs: null,
                persons: { confirmed: 0, likely: 0, maximum: 0 },
                records: 0,
                firstMs: null,
                lastMs: null,
                byFields: [],
                clients: [],
                routes: [],
                coverage: { full: 0, partly: 0, none: 0, unreadBytes: 0 },
                masked: { answers: 0, values: 0 },
                notes: [],
                mapVersion: 0,
            })
            expect(await ledger.positionOf("segment")).toBe(0)
            expect(await ledger.digests(EVERYTHING, "email")).toEqual([])
            expect(await ledger.events(0, 10)).toEqual([])
            expect(await ledger.request("t1")).toBeNull()
            const coverage = { full: 0, partly: 0, none: 0, unreadBytes: 0 }
            const masked = { answers: 0, values: 0 }
            const none = { requests: 0, exposures: 0, persons: 0, events: 0 }
            expect(await ledger.totals()).toEqual({ ...none, coverage, masked })
        },
    },
    {
        id: "append-twice",
        why: "a position that is stored stores nothing again, nor does one before it",
        run: async ({ ledger }) => {
            const first = [exposureOf("t1", persons(3)), requestOf("t1", 3)]
            await ledger.append(first, { segment: "a", offset: 100 })
            await ledger.append(first, { segment: "a", offset: 100 })
            await ledger.append(first, { segment: "a", offset: 60 })
            expect((await ledger.scope(EVERYTHING)).records).toBe(3)
            expect(await ledger.positionOf("a")).toBe(100)
        },
    },
    {
        id: "append-at-once",
        why: "the same batch appended by two callers at one time is stored once",
        run: async ({ ledger }) => {
            const batch = [exposureOf("t1", persons(3))]
            const position = { segment: "a", offset: 100 }
            await Promise.all([ledger.append(batch, position), ledger.append(batch, position)])
            expect((await ledger.scope(EVERYTHING)).records).toBe(3)
        },
    },
    {
        id: "empty-batch",
        why: "a batch without records moves its position: damaged bytes were passed",
        run: async ({ ledger }) => {
            await ledger.append([], { segment: "a", offset: 42 })
            expect(await ledger.positionOf("a")).toBe(42)
            expect(await ledger.positionOf("b")).toBe(0)
        },
    },
    {
        id: "reopen",
        why: "what was appended is there after closing and opening, and its position too",
        run: async (store) => {
            await appendAll(store.ledger, [exposureOf("t1", persons(3)), requestOf("t1", 3)])
            const again = await store.reopen()
            expect(await again.positionOf("segment")).toBe(1)
            await again.append([exposureOf("t1", persons(3))], { segment: "segment", offset: 1 })
            expect((await again.scope(EVERYTHING)).records).toBe(3)
        },
    },
    {
        id: "many-rows",
        why: "a batch longer than any internal buffer is stored whole",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", persons(5_000)), requestOf("t1", 5_000)])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 5_000, likely: 5_000, maximum: 5_000 })
        },
    },
    {
        id: "hostile-text",
        why: "names that visitors choose (NUL, quotes, lone surrogates, SQL) are values, not statements",
        run: async ({ ledger }) => {
            const hostile = "a\0'; DROP TABLE requests; --\ud800\u{1f600}"
            const finding = { ...findingOf("sql", "union-select", [89]), path: `form.${hostile}` }
            await appendAll(ledger, [
                exposureOf("t1", persons(1)),
                requestOf("t1", 1, { findings: [finding], headers: [["user-agent", hostile]] }),
            ])
            expect((await ledger.totals()).requests).toBe(1)
            expect((await ledger.request("t1"))?.headers).toEqual([["user-agent", hostile]])
            const odd = { ...personOf(2), identifiers: [{ kind: "email", digest: "x|\n:y z" }], name: "|\n" } as const
            await appendAll(ledger, [exposureOf("t2", [odd, odd])])
            expect((await ledger.scope(EVERYTHING)).persons.maximum).toBeNull()
            expect((await ledger.scope({ ...EVERYTHING, fromMs: START_MS })).records).toBe(3)
            const asked = await ledger.scope({ ...EVERYTHING, client: hostile, route: `/${hostile}/*` })
            expect(asked.records).toBe(0)
        },
    },
]

const COUNT_CASES: readonly Case[] = [
    {
        id: "delivered",
        why: "persons that were delivered and fully read are confirmed; a person seen twice is one, with two records",
        run: async ({ ledger }) => {
            await appendAll(
                ledger,
                [exposureOf("t1", persons(10)), requestOf("t1", 10)],
                [exposureOf("t2", persons(5)), requestOf("t2", 5)],
            )
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 10, likely: 10, maximum: 10 })
            expect(answer.records).toBe(15)
            expect(answer.byFields).toEqual([{ fields: ["name", "email"], persons: 10, records: 15 }])
            expect(answer.notes).toEqual([])
        },
    },
    {
        id: "several-exposures",
        why: "exposures of one transaction are told apart by their first number: five of eight were delivered",
        run: async ({ ledger }) => {
            await appendAll(ledger, [
                exposureOf("t1", persons(4)),
                exposureOf("t1", persons(4, 4), { firstSeq: 4 }),
                requestOf("t1", 8, { delivered: 5, outcome: "cut" }),
            ])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 5, likely: 5, maximum: 8 })
            expect(answer.records).toBe(8)
            expect(answer.notes.map((note) => note.code)).toEqual(["offered-only"])
        },
    },
    {
        id: "killed-gate",
        why: "a transaction without an end was offered only: nobody is confirmed and nobody is forgotten",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", persons(7))])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 0, likely: 0, maximum: 7 })
            expect(answer.records).toBe(7)
            expect(answer.clients).toEqual([{ address: "192.0.2.1", persons: 7, records: 7 }])
            expect(answer.notes.map((note) => note.code)).toEqual(["offered-only"])
        },
    },
    {
        id: "end-comes-later",
        why: "the end of a transaction may come in a later batch, or twice",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", persons(2))], [requestOf("t1", 2)], [requestOf("t1", 2)])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons.confirmed).toBe(2)
            expect(answer.records).toBe(2)
        },
    },
    {
        id: "union-of-fields",
        why: "one person in two records has the union of their fields",
        run: async ({ ledger }) => {
            const email = { email: "p1@example.com" }
            await appendAll(ledger, [
                exposureOf("t1", [
                    sightingOf({ identifiers: email, fields: ["email", "address"] }),
                    sightingOf({ identifiers: { ...email, phone: "090-0000-0001" }, fields: ["email", "phone"] }),
                ]),
                requestOf("t1", 2),
            ])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.byFields).toEqual([{ fields: ["email", "phone", "address"], persons: 1, records: 2 }])
            expect(answer.persons).toEqual({ confirmed: 1, likely: 1, maximum: 2 })
        },
    },
    {
        id: "weak-only",
        why: "a person known by nickname is likely, not confirmed",
        run: async ({ ledger }) => {
            const nickname = sightingOf({ identifiers: { nickname: "hanako" }, fields: ["nickname"] })
            await appendAll(ledger, [exposureOf("t1", [personOf(1), nickname]), requestOf("t1", 2)])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 1, likely: 2, maximum: 2 })
            expect(answer.notes.map((note) => note.code)).toEqual(["weak-only"])
        },
    },
    {
        id: "namesakes",
        why: "bare names side by side are as many persons at most; the same list again is a reload",
        run: async ({ ledger }) => {
            const name = sightingOf({ identifiers: { name: "Taro" }, fields: ["name"], name: "Taro" })
            for (const transaction of ["t1", "t2"]) {
                await appendAll(ledger, [exposureOf(transaction, [name, name, name]), requestOf(transaction, 3)])
            }
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 0, likely: 1, maximum: 3 })
            expect(answer.records).toBe(6)
        },
    },
    {
        id: "conflict",
        why: "one address under two names is two persons, and not certain",
        run: async ({ ledger }) => {
            const email = { email: "family@example.com" }
            await appendAll(ledger, [
                exposureOf("t1", [
                    sightingOf({ identifiers: email, name: "Hanako" }),
                    sightingOf({ identifiers: email, name: "Taro" }),
                ]),
                requestOf("t1", 2),
            ])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons.likely).toBe(2)
            expect(answer.persons.confirmed).toBeLessThan(2)
            expect(answer.notes.map((note) => note.code)).toEqual(["conflicts"])
        },
    },
    {
        id: "order-of-identifiers",
        why: "the order in which identifiers were met makes no second person",
        run: async ({ ledger }) => {
            const one = personOf(1)
            const other = { ...one, identifiers: one.identifiers.toReversed() }
            await appendAll(ledger, [exposureOf("t1", [one, other]), requestOf("t1", 2)])
            expect((await ledger.scope(EVERYTHING)).persons).toEqual({ confirmed: 1, likely: 1, maximum: 1 })
        },
    },
    {
        id: "clients-and-routes",
        why: "persons and records by client and route, most persons first",
        run: async ({ ledger }) => {
            const other = { client: clientAt("192.0.2.2"), route: "/staff" }
            await appendAll(
                ledger,
                [exposureOf("t1", persons(2)), requestOf("t1", 2)],
                [exposureOf("t2", [...persons(3), personOf(0)], other), requestOf("t2", 4, other)],
            )
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.clients).toEqual([
                { address: "192.0.2.2", persons: 3, records: 4 },
                { address: "192.0.2.1", persons: 2, records: 2 },
            ])
            expect(answer.routes.map(({ route }) => route)).toEqual(["/staff", "/members"])
        },
    },
]

const NOTE_CASES: readonly Case[] = [
    {
        id: "inference",
        why: "an injection that reached the application leaves no maximum, even where nobody was seen",
        run: async ({ ledger }) => {
            const findings = [findingOf("sql", "boolean-inference", [89])]
            await appendAll(ledger, [requestOf("t1", 0, { findings }), requestOf("t2", 0, { findings })])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 0, likely: 0, maximum: null })
            expect(answer.notes.map((note) => note.code)).toEqual(["not-determinable"])
            expect(answer.notes[0]?.text.en).toContain("2 requests")
        },
    },
    {
        id: "spool-altered",
        why: "records that were lost before they came here have no bound, in the period in which they were written",
        run: async ({ ledger }) => {
            const [fromMs, toMs] = [START_MS + 1_000, START_MS + 2_000]
            const numbers = { places: 1, missingBytes: 300, fromMs, toMs }
            const told = eventOf("e1", { event: "spool-altered", atMs: START_MS + 60_000, numbers })
            await appendAll(ledger, [exposureOf("t1", [personOf(1)]), requestOf("t1", 1), told])
            for (const [from, to, isTold] of [
                [null, null, true],
                [START_MS, fromMs, false],
                [START_MS, fromMs + 1, true],
                [toMs, null, true],
                [toMs + 1, null, false],
            ] as const) {
                const query = { ...EVERYTHING, fromMs: from, toMs: to }
                for (const { persons, notes } of [await ledger.scope(query), await ledger.count(query)]) {
                    expect(persons.maximum === null).toBe(isTold)
                    expect(notes.map((note) => note.code)).toEqual(isTold ? ["spool-altered"] : [])
                }
            }
        },
    },
    {
        id: "shared-copies",
        why: "copies of an answer that caches may hand out are counted by nobody",
        run: async ({ ledger }) => {
            const findings = [findingOf("shared-cache", "persons-in-shared-cache", [525])]
            await appendAll(ledger, [exposureOf("t1", [personOf(1)]), requestOf("t1", 1, { findings })])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 1, likely: 1, maximum: null })
            expect(answer.notes.map((note) => note.code)).toEqual(["shared-copies"])
        },
    },
    {
        id: "inference-by-cwe",
        why: "a detector of another name with the weakness of a code injection counts the same",
        run: async ({ ledger }) => {
            const findings = [findingOf("patch", "cve", [20, 94])]
            await appendAll(ledger, [requestOf("t1", 0, { findings })])
            expect((await ledger.scope(EVERYTHING)).persons.maximum).toBeNull()
        },
    },
    {
        id: "refused-attack",
        why: "an injection that was refused exposed nothing: the maximum stands",
        run: async ({ ledger }) => {
            const findings = [findingOf("sql", "union-select", [89])]
            await appendAll(ledger, [
                requestOf("t1", 0, { findings, forwarded: false, outcome: "refused", status: 403 }),
            ])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons.maximum).toBe(0)
            expect(answer.notes).toEqual([])
            expect(answer.coverage.full).toBe(0)
        },
    },
    {
        id: "traversal-is-metered",
        why: "a path traversal that reached the application leaves in a body, which was read",
        run: async ({ ledger }) => {
            const findings = [findingOf("path-traversal", "dot-dot", [22])]
            await appendAll(ledger, [requestOf("t1", 0, { findings })])
            expect((await ledger.scope(EVERYTHING)).persons.maximum).toBe(0)
        },
    },
    {
        id: "unread-bytes",
        why: "what was not read has no bound, and persons beside it are not confirmed",
        run: async ({ ledger }) => {
            const coverage = { kind: "partly", why: "limit", unreadBytes: 5_000 } as const
            await appendAll(ledger, [exposureOf("t1", persons(2)), requestOf("t1", 2, { coverage })])
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 0, likely: 2, maximum: null })
            expect(answer.coverage).toEqual({ full: 0, partly: 1, none: 0, unreadBytes: 5_000 })
            expect(answer.notes.map((note) => note.code)).toEqual(["unread-bytes"])
        },
    },
    {
        id: "masked",
        why: "values that were masked are said and counted, on open and closed days, and are in no figure of persons",
        run: async ({ ledger }) => {
            await appendAll(ledger, [
                exposureOf("t1", persons(2)),
                requestOf("t1", 2, { masked: 3 }),
                requestOf("t2", 0, { masked: 40, atMs: START_MS + DAY_MS, route: "/export" }),
                requestOf("t3", 0),
            ])
            expect(await ledger.request("t2")).toMatchObject({ masked: 40, offered: 0 })
            expect(await ledger.request("t3")).not.toHaveProperty("masked")
            for (const closed of [false, true]) {
                if (closed) await ledger.closeDays(NEXT_DAY_MS + 5 * DAY_MS)
                const answer = await ledger.scope(EVERYTHING)
                expect(answer.masked).toEqual({ answers: 2, values: 43 })
                expect(answer.persons).toEqual({ confirmed: 2, likely: 2, maximum: 2 })
                expect(
                    answer.notes.map(({ code, text }) => [code, text.en.includes("43 values in 2 answers")]),
                ).toEqual([["masked", true]])
                const early = { ...EVERYTHING, toMs: START_MS + DAY_MS }
                expect((await ledger.scope(early)).masked).toEqual({ answers: 1, values: 3 })
                const some = { ...EVERYTHING, route: "/export" }
                expect((await ledger.scope(some)).masked).toEqual({ answers: 1, values: 40 })
                expect((await ledger.totals()).masked).toEqual({ answers: 2, values: 43 })
            }
            expect(await ledger.request("t2")).toMatchObject({ masked: 40 })
        },
    },
    {
        id: "masked-forgotten",
        why: "what was masked is said as long as exposures are kept, also where nobody was left to count",
        run: async ({ ledger }) => {
            await appendAll(ledger, [
                requestOf("t1", 0, { masked: 5 }),
                requestOf("t2", 0, { masked: 7, atMs: START_MS + 2 * DAY_MS }),
            ])
            await ledger.closeDays(NEXT_DAY_MS)
            await ledger.forget({ ...NOTHING, requestsBeforeMs: NEXT_DAY_MS + 9 * DAY_MS })
            expect((await ledger.scope(EVERYTHING)).masked).toEqual({ answers: 2, values: 12 })
            const limit = NEXT_DAY_MS + 9 * DAY_MS
            await ledger.forget({ ...NOTHING, requestsBeforeMs: limit, exposuresBeforeMs: limit })
            expect((await ledger.scope(EVERYTHING)).masked).toEqual({ answers: 0, values: 0 })
        },
    },
    {
        id: "first-and-last",
        why: "when the first and the last record of a scope were, open or closed, cut anywhere or of one client",
        run: async ({ ledger }) => {
            const other = clientAt("192.0.2.9")
            const shown = [
                { atMs: START_MS + 7, client: clientAt("192.0.2.1") },
                { atMs: START_MS + 90_000, client: other },
                { atMs: START_MS + DAY_MS + 3, client: other },
                { atMs: START_MS + 2 * DAY_MS + 11, client: clientAt("192.0.2.1") },
            ]
            for (const [n, { atMs, client }] of shown.entries()) {
                await appendAll(ledger, [
                    exposureOf(`t${n}`, [personOf(n % 3)], { atMs, client }),
                    requestOf(`t${n}`, 1, { atMs: atMs + 5, client }),
                ])
            }
            const span = async (query: Partial<ScopeQuery>): Promise<readonly (number | null)[]> => {
                const { firstMs, lastMs } = await ledger.scope({ ...EVERYTHING, ...query })
                return [firstMs, lastMs].map((ms) => (ms === null ? null : ms - START_MS))
            }
            for (const closedBeforeMs of [0, NEXT_DAY_MS, NEXT_DAY_MS + 9 * DAY_MS]) {
                await ledger.closeDays(closedBeforeMs)
                expect(await span({})).toEqual([7, 2 * DAY_MS + 11])
                expect(await span({ client: "192.0.2.9" })).toEqual([90_000, DAY_MS + 3])
                expect(await span({ fromMs: START_MS + 8, toMs: START_MS + DAY_MS + 3 })).toEqual([90_000, 90_000])
                expect(await span({ fromMs: START_MS + 8, toMs: START_MS + DAY_MS + 4 })).toEqual([90_000, DAY_MS + 3])
                expect(await span({ client: "192.0.2.77" })).toEqual([null, null])
            }
        },
    },
    {
        id: "two-keys",
        why: "digests of two keys cannot be compared, and the answer says so",
        run: async ({ ledger }) => {
            await appendAll(ledger, [
                exposureOf("t1", [personOf(1)]),
                requestOf("t1", 1),
                exposureOf("t2", [personOf(2)], { keyId: "ffffffff" }),
                requestOf("t2", 1),
            ])
            expect(await codes(ledger)).toEqual(["two-keys"])
            expect((await ledger.compare(EVERYTHING, EVERYTHING)).notes.map(({ code }) => code)).toEqual(["two-keys"])
            expect(await ledger.keyIds(EVERYTHING)).toHaveLength(2)
            expect(await ledger.keyIds({ ...EVERYTHING, client: "192.0.2.9" })).toEqual([])
        },
    },
    {
        id: "compare",
        why: "two scopes: who is in which, by the fields that both show of a person; what one links is one person in the other",
        run: async ({ ledger }) => {
            const both = sightingOf({
                identifiers: { email: "p1@example.com", phone: "090-0000-0001" },
                fields: ["email", "phone"],
            })
            const phone = sightingOf({ identifiers: { phone: "090-0000-0001" }, fields: ["phone", "health"] })
            const later = { client: clientAt("192.0.2.9"), atMs: START_MS + DAY_MS }
            await appendAll(ledger, [
                exposureOf("t1", [personOf(1), phone, personOf(2), personOf(3)]),
                requestOf("t1", 4),
                exposureOf("t2", [both, personOf(3), personOf(4), personOf(5), personOf(6)], later),
                requestOf("t2", 5, { ...later, delivered: 4 }),
            ])
            const [first, second] = [
                { ...EVERYTHING, client: "192.0.2.1" },
                { ...EVERYTHING, client: "192.0.2.9" },
            ]
            const days = [
                { ...EVERYTHING, toMs: NEXT_DAY_MS },
                { ...EVERYTHING, fromMs: NEXT_DAY_MS },
            ] as const
            for (const closed of [0, 1, 2]) {
                await ledger.closeDays(START_MS + closed * DAY_MS)
                const compared = await ledger.compare(first, second)
                expect(compared).toMatchObject({ persons: { onlyFirst: 1, both: 2, onlySecond: 2 }, notes: [] })
                expect(compared.byFields.find(({ fields }) => fields.includes("health"))).toEqual({
                    fields: ["name", "email", "phone", "health"],
                    onlyFirst: 0,
                    both: 1,
                    onlySecond: 0,
                })
                expect((await ledger.compare(...days)).persons).toEqual(compared.persons)
                expect((await ledger.compare(second, first)).persons).toEqual({ onlyFirst: 2, both: 2, onlySecond: 1 })
                await expectCompared(ledger, first, second)
                await expectCompared(ledger, ...days)
                await expectCompared(ledger, EVERYTHING, { ...second, toMs: START_MS })
            }
        },
    },
    {
        id: "two-keys-bounds",
        why: "the same people under two keys are two each: the sum is the most there can be, the larger key's the least",
        run: async ({ ledger }) => {
            const later = { keyId: "ffffffff", atMs: START_MS + 5_000 }
            await appendAll(ledger, [
                exposureOf("t1", [personOf(1), personOf(2), personOf(3)]),
                requestOf("t1", 3),
                // What another key makes of persons 2 and 3: nothing of it can be compared.
                exposureOf("t2", [personOf(102), personOf(103)], later),
                requestOf("t2", 2, { atMs: later.atMs }),
            ])
            for (const close of [false, true]) {
                if (close) await ledger.closeDays(NEXT_DAY_MS)
                for (const answer of [await ledger.scope(EVERYTHING), await ledger.count(EVERYTHING)]) {
                    expect(answer.persons).toEqual({ confirmed: 5, likely: 5, maximum: 5 })
                    expect(answer.byKey?.map(({ confirmed, likely }) => [confirmed, likely]).toSorted()).toEqual([
                        [2, 2],
                        [3, 3],
                    ])
                    expect(answer.notes[0]?.text.en).toContain("between 3 and 5 confirmed, between 3 and 5 likely")
                }
                const spans = await ledger.keySpans(EVERYTHING)
                expect(spans.find(({ keyId }) => keyId === "ffffffff")).toEqual({
                    keyId: "ffffffff",
                    firstMs: later.atMs,
                    lastMs: later.atMs,
                })
                const one = await ledger.scope({ ...EVERYTHING, toMs: later.atMs })
                expect([one.persons.likely, one.byKey]).toEqual([3, undefined])
            }
        },
    },
    {
        id: "foreign-key-id",
        why: "a row whose key has no id of ours is counted, and the scope is answered without bounds",
        run: async ({ ledger }) => {
            await appendAll(ledger, [
                exposureOf("t1", [personOf(1)]),
                requestOf("t1", 1),
                exposureOf("t2", [personOf(2)], { keyId: "x' OR 1=1 --" }),
                requestOf("t2", 1),
            ])
            const answer = await ledger.scope(EVERYTHING)
            expect([answer.persons.likely, answer.byKey]).toEqual([2, undefined])
            expect(answer.notes.map(({ code }) => code)).toEqual(["two-keys"])
        },
    },
    {
        id: "my-number",
        why: "the presence of a My Number is told, with the number of records",
        run: async ({ ledger }) => {
            const sighting = sightingOf({ identifiers: { email: "p1@example.com" }, fields: ["email", "my_number"] })
            await appendAll(ledger, [exposureOf("t1", [sighting, personOf(2)]), requestOf("t1", 2)])
            expect(await codes(ledger)).toEqual(["my-number"])
        },
    },
]

const FILTER_CASES: readonly Case[] = [
    {
        id: "time",
        why: "the period is half-open, and the end of a transaction outside of it still counts as delivery",
        run: async ({ ledger }) => {
            for (const n of [0, 1, 2]) {
                const atMs = START_MS + n * 1_000
                await appendAll(ledger, [
                    exposureOf(`t${n}`, [personOf(n)], { atMs }),
                    requestOf(`t${n}`, 1, { atMs: atMs + 999 }),
                ])
            }
            const query = { ...EVERYTHING, fromMs: START_MS + 1_000, toMs: START_MS + 2_000 }
            const answer = await ledger.scope(query)
            expect(answer).toMatchObject({ fromMs: query.fromMs, toMs: query.toMs, records: 1 })
            expect(answer.persons.confirmed).toBe(1)
            const narrow = await ledger.scope({ ...query, toMs: START_MS + 1_001 })
            expect(narrow.persons.confirmed).toBe(1)
        },
    },
    {
        id: "client",
        why: "a client is asked for by address, session or account",
        run: async ({ ledger }) => {
            const clients = [
                clientAt("192.0.2.1", "session-a", "account-a"),
                clientAt("192.0.2.2", "session-a", null),
                clientAt("192.0.2.3", null, "account-a"),
            ]
            for (const [n, client] of clients.entries()) {
                await appendAll(ledger, [
                    exposureOf(`t${n}`, [personOf(n)], { client }),
                    requestOf(`t${n}`, 1, { client }),
                ])
            }
            const count = async (client: string): Promise<number> =>
                (await ledger.scope({ ...EVERYTHING, client })).records
            expect(await count("192.0.2.1")).toBe(1)
            expect(await count("session-a")).toBe(2)
            expect(await count("account-a")).toBe(2)
            expect(await count("192.0.2.9")).toBe(0)
        },
    },
    {
        id: "route",
        why: "a route is exact, or with /* all that lies below it; % and _ are plain characters",
        run: async ({ ledger }) => {
            const routes = ["/a", "/a/b", "/ab", "/a_", "/%"]
            for (const [n, route] of routes.entries()) {
                await appendAll(ledger, [exposureOf(`t${n}`, [personOf(n)], { route })])
            }
            const count = async (route: string): Promise<number> =>
                (await ledger.scope({ ...EVERYTHING, route })).records
            expect(await count("/a")).toBe(1)
            expect(await count("/a/*")).toBe(2)
            expect(await count("/%")).toBe(1)
            expect(await count("/%/*")).toBe(1)
            expect(await count("/*")).toBe(5)
        },
    },
    {
        id: "finding",
        why: "the clients that had a finding, and all that went to them since it began, by address or session",
        run: async ({ ledger }) => {
            const attacker = clientAt("192.0.2.66", "session-x")
            const moved = clientAt("192.0.2.67", "session-x")
            const findings = [findingOf("sql", "union-select", [89])]
            const steps = [
                { client: attacker, at: 0, findings: [] }, // before: not asked for
                { client: attacker, at: 10_000, findings },
                { client: moved, at: 20_000, findings: [] },
                { client: clientAt("192.0.2.1"), at: 30_000, findings: [] }, // somebody else
            ]
            for (const [n, step] of steps.entries()) {
                const common = { client: step.client }
                await appendAll(ledger, [
                    exposureOf(`t${n}`, [personOf(n)], { ...common, atMs: START_MS + step.at }),
                    // The end of the transaction is later than its exposures.
                    requestOf(`t${n}`, 1, {
                        ...common,
                        atMs: START_MS + step.at + 500,
                        durationMs: 600,
                        findings: step.findings,
                    }),
                ])
            }
            for (const finding of ["sql", "union-select"]) {
                const answer = await ledger.scope({ ...EVERYTHING, finding })
                expect(answer.records).toBe(2)
                expect(answer.clients.map(({ address }) => address).toSorted()).toEqual(["192.0.2.66", "192.0.2.67"])
                expect(answer.coverage.full).toBe(2)
            }
            expect((await ledger.scope({ ...EVERYTHING, finding: "expression" })).records).toBe(0)
        },
    },
    {
        id: "indicator",
        why: "the clients that sent a request with such a header or path, and all that went to them since, whatever its case",
        run: async ({ ledger }) => {
            const clients = [
                clientAt("192.0.2.1"),
                clientAt("192.0.2.2", "session-x"),
                clientAt("192.0.2.3", "session-x"),
            ]
            const agents = ["Mozilla", 'SQLMap/1.8 "x" \\ [a]', "Mozilla"]
            for (const [n, client] of clients.entries()) {
                const atMs = START_MS + n * 1_000
                const headers = [
                    ["host", "www.example.jp"],
                    ["User-Agent", agents[n] ?? ""],
                ] as const
                await appendAll(ledger, [
                    exposureOf(`t${n}`, [personOf(n)], { client, atMs }),
                    requestOf(`t${n}`, 1, { client, atMs: atMs + 1, headers, route: n === 0 ? "/Old/Admin" : "/" }),
                ])
            }
            const count = async (indicator: string): Promise<number> =>
                (await ledger.scope({ ...EVERYTHING, indicator })).records
            expect(await count("user-agent: sqlmap/1.8")).toBe(2)
            expect(await count('user-agent: "x" \\ [a]')).toBe(2)
            expect(await count("user-agent: sqlmap.1")).toBe(0)
            expect(await count("host: sqlmap")).toBe(0)
            expect(await count("agent: sqlmap")).toBe(0)
            expect(await count("/admin")).toBe(1)
            await ledger.closeDays(NEXT_DAY_MS)
            expect(await count("user-agent: sqlmap/1.8")).toBe(2)
            expect(await count("/old/admin")).toBe(1)
            await expect(ledger.scope({ ...EVERYTHING, indicator: "sqlmap" })).rejects.toMatchObject({
                code: "SEKISHO_LEDGER_QUERY_FAILED",
            })
            await ledger.forget({ ...NOTHING, requestsBeforeMs: NEXT_DAY_MS })
            expect(await count("user-agent: sqlmap")).toBe(0)
            expect(await codes(ledger, { ...EVERYTHING, indicator: "user-agent: sqlmap" })).toEqual(["forgotten"])
            expect(await codes(ledger)).toEqual([])
        },
    },
    {
        id: "digests",
        why: "distinct digests of one kind, sorted, and not those of a kind that begins alike",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", [personOf(2), personOf(1), personOf(2)])])
            const want = [1, 2].map((n) => digestOf("email", `p${n}@example.com`)).toSorted()
            expect(await ledger.digests(EVERYTHING, "email")).toEqual(want)
            expect(await ledger.digests(EVERYTHING, "e")).toEqual([])
            expect(await ledger.digests({ ...EVERYTHING, route: "/other" }, "email")).toEqual([])
        },
    },
    {
        id: "events",
        why: "events come back as they were written, from a moment on, oldest first; of too many the latest",
        run: async ({ ledger }) => {
            const late = eventOf("e2", { atMs: START_MS + 10, client: null, route: null })
            await appendAll(ledger, [late, eventOf("e1")])
            expect(await ledger.events(0, 10)).toEqual([eventOf("e1"), late])
            expect(await ledger.events(START_MS + 1, 10)).toEqual([late])
            expect(await ledger.events(0, 1)).toEqual([late])
            expect((await ledger.totals()).events).toBe(2)
        },
    },
    {
        id: "request",
        why: "a request comes back as it was written, with its findings in their order, by its id alone",
        run: async ({ ledger }) => {
            const findings = [
                findingOf("sql", "union-select", [89, 564]),
                { ...findingOf("sql", "comment-tail", []), decoding: [], capec: [], attack: [], path: "json.a[2]" },
                findingOf("expression", "ognl-static-call", [917]),
            ]
            const refused = requestOf("t1", 0, {
                client: clientAt("192.0.2.1", "s".repeat(32), "a".repeat(32)),
                method: "POST",
                status: 403,
                outcome: "refused",
                forwarded: false,
                findings,
                durationMs: 1.25,
            })
            const partly = requestOf("t2", 4, {
                delivered: 3,
                outcome: "cut",
                headers: [
                    ["accept", "a"],
                    ["accept", "b"],
                ],
                coverage: { kind: "partly", why: "charset", unreadBytes: 7_000_000_000 },
            })
            await appendAll(ledger, [partly, refused, exposureOf("t3", persons(1))])
            expect(await ledger.request("t1")).toEqual(refused)
            expect(await ledger.request("t2")).toEqual(partly)
            expect(await ledger.request("t3")).toBeNull()
            expect(await ledger.request("t")).toBeNull()
            expect(await ledger.request("' OR 1=1 --")).toBeNull()
        },
    },
    {
        id: "refusals",
        why: "requests refused with findings, latest first, each finding once; of more than the limit the latest",
        run: async ({ ledger }) => {
            const refused = { outcome: "refused", forwarded: false, status: 403 } as const
            const findings = [findingOf("sql", "union-select", [89]), findingOf("markup", "event-handler", [79])]
            const old = requestOf("t1", 0, { ...refused, findings: findings.slice(0, 1) })
            const late = requestOf("t2", 0, { ...refused, findings, atMs: old.atMs + 1_000, route: "/late" })
            const passed = requestOf("t3", 0, { findings })
            const limited = requestOf("t4", 0, refused)
            await appendAll(ledger, [old, passed, limited], [late, old])
            const { requests, complete } = await ledger.refusals(0, 10)
            expect(complete).toBe(true)
            expect(requests.map(({ transaction }) => transaction)).toEqual(["t2", "t1"])
            expect(requests[0]).toMatchObject({ atMs: late.atMs, route: "/late", address: late.client.address })
            expect(requests[0]?.findings.map(({ technique }) => technique).sort()).toEqual([
                "event-handler",
                "union-select",
            ])
            expect(requests[1]?.findings).toHaveLength(1)
            expect(await ledger.refusals(0, 2)).toMatchObject({ requests: [{ transaction: "t2" }], complete: false })
            expect((await ledger.refusals(late.atMs, 10)).requests).toHaveLength(1)
        },
    },
    {
        id: "routes",
        why: "the routes that were asked for since a moment, those with the most requests first",
        run: async ({ ledger }) => {
            const old = requestOf("t1", 0, { route: "/old" })
            const startMs = old.atMs
            const other = requestOf("t2", 0, { route: "/a", atMs: startMs + 10 })
            const often = requestOf("t3", 0, { route: "shop:/b", atMs: startMs + 10 })
            await appendAll(ledger, [old, other, often], [{ ...often, transaction: "t4", atMs: startMs + 20 }])
            expect(await ledger.routes(0, 10)).toEqual(["shop:/b", "/a", "/old"])
            expect(await ledger.routes(startMs + 1, 10)).toEqual(["shop:/b", "/a"])
            expect(await ledger.routes(0, 1)).toEqual(["shop:/b"])
            expect(await ledger.routes(startMs + 21, 10)).toEqual([])
        },
    },
    {
        id: "request-twice",
        why: "a request that came twice is one request, and its findings are not doubled",
        run: async ({ ledger }) => {
            const request = requestOf("t1", 0, { findings: [findingOf("sql", "union-select", [89])] })
            await appendAll(ledger, [request], [request])
            expect(await ledger.request("t1")).toEqual(request)
        },
    },
    {
        id: "request-forgotten",
        why: "retention takes a request's headers, not its findings",
        run: async ({ ledger }) => {
            const request = requestOf("t1", 0, { findings: [findingOf("sql", "union-select", [89])] })
            await appendAll(ledger, [request])
            await ledger.forget({ ...NOTHING, requestsBeforeMs: NEXT_DAY_MS })
            expect(await ledger.request("t1")).toEqual({ ...request, headers: [] })
        },
    },
    {
        id: "coverage-totals",
        why: "totals say how much of the application's responses was read",
        run: async ({ ledger }) => {
            const none = { kind: "none", why: "media-type", unreadBytes: 40 } as const
            await appendAll(ledger, [
                requestOf("t1", 0),
                requestOf("t2", 0, { coverage: { kind: "partly", why: "limit", unreadBytes: 2 } }),
                requestOf("t3", 0, { coverage: none }),
                requestOf("t4", 0, { coverage: none, forwarded: false }), // the gate's own answer
            ])
            expect((await ledger.totals()).coverage).toEqual({ full: 1, partly: 1, none: 1, unreadBytes: 42 })
        },
    },
    {
        id: "forget-requests",
        why: "retention deletes headers and empty requests, and changes no scope's persons",
        run: async ({ ledger }) => {
            const findings = [findingOf("sql", "union-select", [89])]
            await appendAll(ledger, [
                exposureOf("t1", persons(3)),
                requestOf("t1", 3),
                requestOf("t2", 0),
                requestOf("t3", 0, { findings }),
            ])
            const before = await ledger.scope(EVERYTHING)
            await ledger.forget({ ...NOTHING, requestsBeforeMs: NEXT_DAY_MS })
            const after = await ledger.scope(EVERYTHING)
            expect(after.persons).toEqual(before.persons)
            expect(after.records).toBe(3)
            expect((await ledger.totals()).requests).toBe(2)
        },
    },
    {
        id: "late-records",
        why: "what comes for a day that is closed counts like everything else, and a person known there stays one",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", persons(3)), requestOf("t1", 3)])
            await ledger.closeDays(NEXT_DAY_MS)
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 3, likely: 3, maximum: 3 })
            await appendAll(ledger, [exposureOf("t2", persons(3, 2)), requestOf("t2", 3)])
            expect((await ledger.scope(EVERYTHING)).persons.confirmed).toBe(5)
            await ledger.closeDays(NEXT_DAY_MS)
            expect((await ledger.scope(EVERYTHING)).persons.confirmed).toBe(5)
            expect((await ledger.scope(EVERYTHING)).records).toBe(6)
            expect((await ledger.totals()).exposures).toBe(6)
        },
    },
    {
        id: "map-version",
        why: "an answer names the map of persons it was made with: the same until a day with somebody new is closed",
        run: async ({ ledger, reopen }) => {
            const version = async (of: Ledger = ledger): Promise<number> => (await of.scope(EVERYTHING)).mapVersion
            await appendAll(ledger, [exposureOf("t1", persons(3)), requestOf("t1", 3)])
            await ledger.closeDays(NEXT_DAY_MS)
            const first = await version()
            expect(first).toBeGreaterThan(0)
            const next = { atMs: START_MS + DAY_MS }
            await appendAll(ledger, [exposureOf("t2", persons(3), next), requestOf("t2", 3, next)])
            await ledger.closeDays(NEXT_DAY_MS + DAY_MS)
            expect(await version()).toBe(first)
            await appendAll(ledger, [exposureOf("t3", persons(3, 2), next), requestOf("t3", 3, next)])
            await ledger.closeDays(NEXT_DAY_MS + DAY_MS)
            const second = await version()
            expect(second).toBeGreaterThan(first)
            expect((await ledger.scope({ ...EVERYTHING, toMs: START_MS + DAY_MS })).mapVersion).toBe(second)
            expect(await version(await reopen())).toBe(second)
        },
    },
    {
        id: "late-end",
        why: "the end of a transaction that comes long after its day was closed still counts as delivery",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", persons(3)), exposureOf("t2", persons(2, 8)), requestOf("t2", 2)])
            await ledger.closeDays(NEXT_DAY_MS + 30 * DAY_MS)
            expect((await ledger.scope(EVERYTHING)).persons).toEqual({ confirmed: 2, likely: 2, maximum: 5 })
            await appendAll(ledger, [requestOf("t1", 3, { atMs: NEXT_DAY_MS, delivered: 2 })])
            expect((await ledger.scope(EVERYTHING)).persons).toEqual({ confirmed: 4, likely: 4, maximum: 5 })
            await ledger.closeDays(NEXT_DAY_MS + 60 * DAY_MS)
            expect((await ledger.scope(EVERYTHING)).persons).toEqual({ confirmed: 4, likely: 4, maximum: 5 })
        },
    },
    {
        id: "late-exposure",
        why: "an exposure whose transaction's end lies in a closed day was delivered all the same",
        run: async ({ ledger }) => {
            await appendAll(ledger, [requestOf("t1", 3)])
            await ledger.closeDays(NEXT_DAY_MS)
            await appendAll(ledger, [exposureOf("t1", persons(3))])
            expect((await ledger.scope(EVERYTHING)).persons.confirmed).toBe(3)
            await ledger.closeDays(NEXT_DAY_MS)
            expect((await ledger.scope(EVERYTHING)).persons.confirmed).toBe(3)
        },
    },
    {
        id: "many-parts",
        why: "a day that is closed again and again stays one day",
        run: async (store) => {
            for (let n = 0; n < 12; n++) {
                await appendAll(store.ledger, [exposureOf(`t${n}`, persons(2, n)), requestOf(`t${n}`, 2)])
                await store.ledger.closeDays(NEXT_DAY_MS)
            }
            const again = await store.reopen()
            const answer = await again.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 13, likely: 13, maximum: 13 })
            expect(answer.records).toBe(24)
        },
    },
    {
        id: "forget-exposures",
        why: "retention takes the exposures of a day and the digests of whoever was seen on no other, and a scope says so",
        run: async ({ ledger }) => {
            const later = { atMs: NEXT_DAY_MS + DAY_MS }
            await appendAll(
                ledger,
                [exposureOf("t1", persons(3)), requestOf("t1", 3)],
                [exposureOf("t2", persons(3, 2), later), requestOf("t2", 3, later)],
            )
            await ledger.closeDays(NEXT_DAY_MS + 9 * DAY_MS)
            await ledger.forget({ ...NOTHING, exposuresBeforeMs: NEXT_DAY_MS })
            const answer = await ledger.scope(EVERYTHING)
            expect(answer.persons).toEqual({ confirmed: 3, likely: 3, maximum: null })
            expect(answer.notes.map((note) => note.code)).toEqual(["forgotten"])
            expect((await ledger.scope({ ...EVERYTHING, fromMs: NEXT_DAY_MS })).persons.maximum).toBe(3)
            expect(await ledger.digests(EVERYTHING, "email")).toHaveLength(3)
            expect((await ledger.totals()).persons).toBe(3)
            await appendAll(ledger, [exposureOf("t3", persons(1), later), requestOf("t3", 1, later)])
            expect((await ledger.scope(EVERYTHING)).persons.confirmed).toBe(4)
        },
    },
    {
        id: "forget-nothing",
        why: "retention that finds nothing to delete takes nothing from any answer",
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", persons(3)), requestOf("t1", 3)])
            const before = START_MS - DAY_MS
            const limits = { exposuresBeforeMs: before, findingsBeforeMs: before, eventsBeforeMs: before }
            await ledger.forget({ ...limits, requestsBeforeMs: before })
            expect((await ledger.scope(EVERYTHING)).persons.maximum).toBe(3)
        },
    },
    {
        id: "forget-findings",
        why: "without its findings a scope no longer knows whether it has a maximum, and says that it does not",
        run: async ({ ledger }) => {
            const findings = [findingOf("sql", "union-select", [89])]
            await appendAll(ledger, [exposureOf("t1", persons(3)), requestOf("t1", 3, { findings }), eventOf("e1")])
            await ledger.forget({ ...NOTHING, findingsBeforeMs: NEXT_DAY_MS, eventsBeforeMs: NEXT_DAY_MS })
            expect(await codes(ledger)).toEqual(["forgotten"])
            expect((await ledger.scope(EVERYTHING)).persons.maximum).toBeNull()
            expect(await ledger.events(0, 10)).toEqual([])
        },
    },
    {
        id: "snapshot",
        why: "a snapshot answers as the ledger did when it was taken, and knows where the spool stood",
        run: async (store) => {
            const { ledger } = store
            await appendAll(ledger, [exposureOf("t1", persons(3)), requestOf("t1", 3)])
            await ledger.closeDays(NEXT_DAY_MS)
            await appendAll(ledger, [exposureOf("t2", persons(2, 3)), eventOf("e1")])
            const before = await ledger.scope(EVERYTHING)
            await store.withSnapshot(async (copy) => {
                await appendAll(ledger, [exposureOf("t3", persons(2, 5))])
                await ledger.forget({ ...NOTHING, exposuresBeforeMs: NEXT_DAY_MS })
                expect(await copy.scope(EVERYTHING)).toEqual(before)
                expect(await copy.events(0, 10)).toEqual([eventOf("e1")])
                expect(await copy.positionOf("segment")).toBe(2)
                await appendAll(copy, [exposureOf("t4", persons(1, 9)), requestOf("t4", 1)])
                expect((await copy.scope(EVERYTHING)).records).toBe(before.records + 1)
            })
        },
    },
    {
        id: "closed",
        why: "a closed ledger answers with an error of the catalogue, and closing again is no error",
        run: async ({ ledger }) => {
            await ledger.close()
            await ledger.close()
            await expect(ledger.scope(EVERYTHING)).rejects.toMatchObject({ code: "SEKISHO_LEDGER_QUERY_FAILED" })
            await expect(ledger.request("t1")).rejects.toMatchObject({ code: "SEKISHO_LEDGER_QUERY_FAILED" })
            await expect(ledger.append([], { segment: "a", offset: 1 })).rejects.toMatchObject({
                code: "SEKISHO_LEDGER_APPEND_FAILED",
            })
        },
    },
]

/** Held against merging the sightings whole, so that what the cut changes, and what it does not, is seen. */
function cutCase({ id, why, sightings, confirmed, maximum, cut, whole }: CutCase): Case {
    return {
        id,
        why,
        run: async ({ ledger }) => {
            await appendAll(ledger, [exposureOf("t1", sightings), requestOf("t1", sightings.length)])
            const { persons, notes } = await ledger.scope(EVERYTHING)
            expect(persons).toMatchObject({ confirmed, maximum })
            const note = notes.find(({ code }) => code === "identifiers-cut")
            expect(note?.text.en.split(" ")[0] ?? "0").toBe(String(cut))
            const merged = mergePersons(sightings.map((each) => ({ ...each, delivered: true, fullyRead: true })))
            expect(merged).toMatchObject({ confirmed: whole, maximum })
            expect((await ledger.scope({ ...EVERYTHING, route: "/elsewhere" })).notes).toEqual([])
        },
    }
}

const CASES: readonly Case[] = [
    ...APPEND_CASES,
    ...COUNT_CASES,
    ...NOTE_CASES,
    ...FILTER_CASES,
    ...IDENTIFIERS_CUT.map(cutCase),
    ...TOLD_WHILE_OPEN.map(({ id, why, run }) => ({
        id,
        why,
        run: async ({ ledger }: LedgerUnderTest) => run(ledger),
    })),
]
