// Law: whatever is recorded in whatever order, however its days are closed in between, and whatever is asked, counting
// gives exactly what merging every sighting gives, clients and routes list whom merging finds with them, and neither closing a day
// nor a start changes an answer.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Field } from "../../core/fields.ts"
import type { SpoolRecord } from "../../core/observation.ts"
import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import type { Sighting } from "../../core/person.ts"
import { expectCompared, expectMerged } from "../contract.case.ts"
import { EVERYTHING, type Ledger, type ScopeAnswer, type ScopeQuery } from "../contract.ts"
import { clientAt, exposureOf, findingOf, requestOf, sightingOf, START_MS } from "../synthetic-records.case.ts"
import { openDuckdbLedger } from "./open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const FIRST_DAY_MS = Math.floor(START_MS / DAY_MS) * DAY_MS
const DAYS = 4

/** Few values, so that people share identifiers, contradict each other and come again. */
const value = fc.integer({ min: 0, max: 5 }).map(String)
const sighting: fc.Arbitrary<Sighting> = fc
    .record({
        email: fc.option(value, { nil: undefined }),
        phone: fc.option(value, { nil: undefined }),
        account: fc.option(value, { nil: undefined }),
        birthName: fc.option(value, { nil: undefined }),
        nickname: fc.option(value, { nil: undefined }),
        name: fc.option(value, { nil: undefined }),
        birth: fc.option(fc.integer({ min: 0, max: 1 }).map(String), { nil: undefined }),
        fields: fc.subarray<Field>(["name", "email", "phone", "my_number", "health"], { minLength: 1 }),
    })
    .map(({ email, phone, account, birthName, nickname, name, birth, fields }) => {
        const strong = { ...(email && { email }), ...(phone && { phone }), ...(account && { account }) }
        const weak = { ...(birthName && { "name+birth": birthName }), ...(nickname && { nickname }) }
        const identifiers = { ...strong, ...weak, ...(name && { name }) }
        const some = Object.keys(identifiers).length === 0 ? { name: "0" } : identifiers
        return sightingOf({ identifiers: some, fields, ...(name && { name }), ...(birth && { birth }) })
    })

interface Transaction {
    readonly records: readonly SpoolRecord[]
}

const transaction = (number: number): fc.Arbitrary<Transaction> =>
    fc
        .record({
            pages: fc.array(fc.array(sighting, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
            atMs: fc.integer({ min: 0, max: DAYS * DAY_MS - 1 }),
            stepMs: fc.constantFrom(0, 1_000, DAY_MS / 2, DAY_MS),
            end: fc.constantFrom("delivered", "cut", "unread", "none", "attack"),
            client: fc.constantFrom("192.0.2.1", "192.0.2.2", "192.0.2.3"),
            session: fc.option(fc.constantFrom("s1", "s2")),
            route: fc.constantFrom("/a", "/a/b", "/c"),
            keyId: fc.constantFrom("00000001", "00000001", "00000002"),
        })
        .map(({ pages, atMs, stepMs, end, client: address, session, route, keyId }) => {
            const name = `t${number}`
            const common = { client: clientAt(address, session), route }
            let firstSeq = 0
            const exposures = pages.map((sightings, page) => {
                const record = exposureOf(name, sightings, {
                    ...common,
                    keyId,
                    firstSeq,
                    atMs: FIRST_DAY_MS + atMs + page * stepMs,
                })
                firstSeq += sightings.length
                return record
            })
            const endMs = FIRST_DAY_MS + atMs + pages.length * stepMs
            const request = requestOf(name, firstSeq, {
                ...common,
                atMs: endMs,
                durationMs: pages.length * stepMs,
                delivered: end === "cut" ? Math.floor(firstSeq / 2) : firstSeq,
                ...(end === "unread" && { coverage: { kind: "partly", why: "limit", unreadBytes: 10 } }),
                ...(end === "attack" && { findings: [findingOf("sql", "union-select", [89])] }),
            })
            return { records: end === "none" ? exposures : [...exposures, request] }
        })

/** Whole hours, and moments between them. */
const moment = fc.integer({ min: -4, max: (DAYS * 24 + 1) * 4 }).map((quarters) => FIRST_DAY_MS + quarters * 900_000)
const query: fc.Arbitrary<ScopeQuery> = fc
    .record({
        from: fc.option(moment),
        to: fc.option(moment),
        filter: fc.constantFrom(
            {},
            {},
            {},
            { client: "192.0.2.1" },
            { route: "/a/*" },
            { finding: "sql" },
            { indicator: "/c" },
        ),
    })
    .map(({ from, to, filter }) => ({ ...EVERYTHING, fromMs: from, toMs: to, ...filter }))

const plan = fc.record({
    transactions: fc
        .array(fc.constant(null), { minLength: 1, maxLength: 14 })
        .chain((slots) => fc.tuple(...slots.map((_, number) => transaction(number)))),
    order: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 14, maxLength: 14 }),
    closings: fc.array(fc.option(fc.integer({ min: 0, max: DAYS + 5 })), { minLength: 6, maxLength: 6 }),
    asked: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    restarts: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    queries: fc.array(query, { minLength: 4, maxLength: 4 }),
})

/** Records of all transactions, mixed, those of one in their order: as many gates would send them. */
function mixed(transactions: readonly Transaction[], order: readonly number[]): SpoolRecord[] {
    const rest = transactions.map(({ records }) => [...records])
    const records: SpoolRecord[] = []
    for (let step = 0; rest.some((list) => list.length > 0); step++) {
        const open = rest.filter((list) => list.length > 0)
        const next = open[(order[step % order.length] ?? 0) % open.length]?.shift()
        if (next !== undefined) records.push(next)
    }
    return records
}

/** Every closed day is counted by the hour, however few it has; persons come in many blocks; whoever is met is written down. */
const openLedger = async (dir: string): Promise<Ledger> =>
    openDuckdbLedger({ dir, hoursFromRows: 1, walkSightings: 3, metFrameRows: 1 })

async function withLedger<T>(use: (ledger: () => Ledger, again: () => Promise<void>) => Promise<T>): Promise<T> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    let ledger = await openLedger(dir)
    try {
        return await use(
            () => ledger,
            async () => {
                await ledger.close()
                ledger = await openLedger(dir)
            },
        )
    } finally {
        await ledger.close()
        await rm(dir, { recursive: true })
    }
}

const SIGHTINGS = 1_000
const keyOf = ({ identifiers, name, birth }: MergeSighting): string => JSON.stringify([identifiers, name, birth])

/** Persons are merged over the whole scope, and then looked for among what one client or route showed. */
async function expectLists(
    ledger: Ledger,
    asked: ScopeQuery,
    { clients, routes, records }: Pick<ScopeAnswer, "clients" | "routes" | "records">,
): Promise<void> {
    const whole = await ledger.sightings(asked, SIGHTINGS)
    const { personOf } = mergePersons(whole, { distinct: true })
    const people = new Map(whole.map((sighting, at) => [keyOf(sighting), personOf[at]]))
    const totals = async (narrow: Partial<ScopeQuery>): Promise<{ persons: number; records: number }> => {
        const shown = await ledger.sightings({ ...asked, ...narrow }, SIGHTINGS)
        const persons = new Set(shown.map((sighting) => people.get(keyOf(sighting))))
        return { persons: persons.size, records: (await ledger.count({ ...asked, ...narrow })).records }
    }
    const [byClient, byRoute] = [asked.client === null ? clients : [], asked.route === null ? routes : []]
    for (const { address, ...rest } of byClient) expect(rest).toEqual(await totals({ client: address }))
    for (const { route, ...rest } of byRoute) expect(rest).toEqual(await totals({ route }))
    for (const list of [clients, routes]) expect(list.reduce((sum, each) => sum + each.records, 0)).toBe(records)
}

const RUNS = process.env["SEKISHO_SLOW"] === "1" ? 60 : 6

test("counting is merging, and closing days changes nothing", { timeout: 3_600_000 }, async () => {
    await fc.assert(
        fc.asyncProperty(plan, async ({ transactions, order, closings, asked, restarts, queries }) => {
            const records = mixed(transactions, order)
            const size = Math.ceil(records.length / closings.length)
            await withLedger(async (opened) => {
                await withLedger(async (closing, again) => {
                    const open = opened()
                    for (const [slice, day] of closings.entries()) {
                        const batch = records.slice(slice * size, (slice + 1) * size)
                        const position = { segment: "s", offset: slice + 1 }
                        await open.append(batch, position)
                        await closing().append(batch, position)
                        if (day !== null) await closing().closeDays(FIRST_DAY_MS + day * DAY_MS)
                        // Whoever was met before the process ended is known to the next.
                        if (asked[slice] === true) await closing().count(queries[0] ?? EVERYTHING)
                        if (restarts[slice] === true) await again()
                    }
                    const closed = closing()
                    for (const each of [EVERYTHING, ...queries]) {
                        const { mapVersion: _none, ...merged } = await open.scope(each)
                        const { clients: _c, routes: _r, ...figures } = merged
                        const { mapVersion, ...again } = await closed.scope(each)
                        expect(again).toEqual(merged)
                        expect(await closed.count(each)).toEqual({ ...figures, mapVersion })
                        await expectMerged(closed, each, merged)
                        await expectLists(closed, each, merged)
                        for (const other of [EVERYTHING, queries[0]])
                            if (other !== undefined) await expectCompared(closed, each, other)
                    }
                })
            })
        }),
        // A plan takes seconds: to look for a smaller one that fails takes as long as a run that hangs.
        { numRuns: RUNS, endOnFailure: true },
    )
})
