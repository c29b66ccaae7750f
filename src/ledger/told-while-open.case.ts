// Of the ledger contract: an exchange that stays open is told again and again before it ends, and is one request all the same.
import { expect } from "vitest"
import type { RequestRecord, SpoolRecord } from "../core/observation.ts"
import { EVERYTHING, type Ledger } from "./contract.ts"
import { exposureOf, findingOf, personOf, requestOf, START_MS } from "./synthetic-records.case.ts"

export interface OpenCase {
    readonly id: string
    readonly why: string
    readonly run: (ledger: Ledger) => Promise<void>
}

const SECOND_MS = 1_000
const DAY_MS = 86_400_000
const NEXT_DAY_MS = (Math.floor(START_MS / DAY_MS) + 1) * DAY_MS
const DAYS_AFTER_MS = 10 * DAY_MS

/** Where an exchange of START_MS stands so many milliseconds later, with headers the first time. */
function soFar(
    transaction: string,
    delivered: number,
    afterMs: number,
    more: Partial<RequestRecord> = {},
): RequestRecord {
    const told = { atMs: START_MS + afterMs, durationMs: afterMs, delivered, open: true as const }
    return requestOf(transaction, Math.max(1, delivered), { ...told, headers: [], ...more })
}

/** It began at START_MS. */
function endOf(
    transaction: string,
    offered: number,
    durationMs: number,
    more: Partial<RequestRecord> = {},
): RequestRecord {
    return requestOf(transaction, offered, { atMs: START_MS, durationMs, ...more })
}

async function append(ledger: Ledger, records: readonly SpoolRecord[]): Promise<void> {
    await ledger.append(records, { segment: "segment", offset: (await ledger.positionOf("segment")) + 1 })
}

async function confirmed(ledger: Ledger): Promise<number> {
    return (await ledger.scope(EVERYTHING)).persons.confirmed
}

const PARTLY = { kind: "partly", why: "media-type", unreadBytes: 40 } as const

export const TOLD_WHILE_OPEN: readonly OpenCase[] = [
    {
        id: "open-confirmed",
        why: "who was delivered is confirmed while the exchange goes on, and who comes later when they are told",
        run: async (ledger) => {
            await append(ledger, [exposureOf("t1", [personOf(1), personOf(2)]), soFar("t1", 1, SECOND_MS)])
            expect((await ledger.scope(EVERYTHING)).persons).toEqual({ confirmed: 1, likely: 1, maximum: 2 })
            await append(ledger, [soFar("t1", 2, 2 * SECOND_MS)])
            await append(ledger, [exposureOf("t1", [personOf(3)], { firstSeq: 2 }), soFar("t1", 3, 3 * SECOND_MS)])
            expect(await confirmed(ledger)).toBe(3)
            await append(ledger, [endOf("t1", 3, 4 * SECOND_MS)])
            const { persons, records } = await ledger.scope(EVERYTHING)
            expect({ ...persons, records }).toEqual({ confirmed: 3, likely: 3, maximum: 3, records: 3 })
        },
    },
    {
        id: "open-one-request",
        why: "it is one request, one answer and one export's worth of what was read, counted when it ends",
        run: async (ledger) => {
            await append(ledger, [exposureOf("t1", [personOf(1)]), soFar("t1", 1, SECOND_MS, { coverage: PARTLY })])
            await append(ledger, [soFar("t1", 1, 2 * SECOND_MS, { coverage: PARTLY, masked: 3 })])
            const none = { full: 0, partly: 0, none: 0, unreadBytes: 0 }
            expect(await ledger.totals()).toMatchObject({ requests: 0, coverage: none })
            await append(ledger, [endOf("t1", 1, 3 * SECOND_MS, { coverage: PARTLY, masked: 3 })])
            await append(ledger, [requestOf("t2", 0, { route: "/often" }), requestOf("t3", 0, { route: "/often" })])
            for (const closedBeforeMs of [0, NEXT_DAY_MS]) {
                await ledger.closeDays(closedBeforeMs)
                const { requests, coverage, masked } = await ledger.totals()
                expect({ requests, masked }).toEqual({ requests: 3, masked: { answers: 1, values: 3 } })
                expect(coverage).toEqual({ full: 2, partly: 1, none: 0, unreadBytes: 40 })
                expect((await ledger.scope(EVERYTHING)).coverage).toEqual(coverage)
                const { coverage: ofHour } = await ledger.scope({ ...EVERYTHING, toMs: START_MS + 100_000 })
                expect(ofHour).toEqual(coverage)
                expect(await ledger.routes(0, 10)).toEqual(["/often", "/members"])
            }
        },
    },
    {
        id: "open-read-whole",
        why: "who was delivered while all was read stays confirmed; behind what nobody read they are likely",
        run: async (ledger) => {
            await append(ledger, [exposureOf("t1", [personOf(1)]), soFar("t1", 1, SECOND_MS)])
            await append(ledger, [exposureOf("t1", [personOf(2)], { firstSeq: 1 })])
            await append(ledger, [soFar("t1", 2, 2 * SECOND_MS, { coverage: PARTLY })])
            const want = { confirmed: 1, likely: 2 }
            expect((await ledger.scope(EVERYTHING)).persons).toEqual({ ...want, maximum: 2 })
            await append(ledger, [endOf("t1", 2, 3 * SECOND_MS, { coverage: PARTLY })])
            for (const closedBeforeMs of [0, NEXT_DAY_MS]) {
                await ledger.closeDays(closedBeforeMs)
                expect((await ledger.scope(EVERYTHING)).persons).toEqual({ ...want, maximum: null })
            }
        },
    },
    {
        id: "open-found",
        why: "by what was found, and by a header, it is found while it goes on",
        run: async (ledger) => {
            const headers = [["user-agent", "sqlmap/1.8"]] as const
            const findings = [findingOf("sql", "tautology", [])]
            await append(ledger, [exposureOf("t1", [personOf(1)], { atMs: START_MS + 10 })])
            await append(ledger, [soFar("t1", 1, SECOND_MS, { headers, findings }), soFar("t1", 1, 2 * SECOND_MS)])
            for (const asked of [{ finding: "sql" }, { indicator: "user-agent: sqlmap" }]) {
                expect((await ledger.scope({ ...EVERYTHING, ...asked })).persons.confirmed).toBe(1)
            }
        },
    },
    {
        id: "open-request",
        why: "by its id: how it stands, then how it ended, with its headers and all that was found, each once",
        run: async (ledger) => {
            const headers = [["user-agent", "x"]] as const
            const [first, second] = [findingOf("sql", "tautology", [89]), findingOf("shell", "substitution", [78])]
            await append(ledger, [soFar("t1", 1, SECOND_MS, { headers, findings: [first] })])
            const open = soFar("t1", 4, 2 * SECOND_MS)
            await append(ledger, [open])
            expect(await ledger.request("t1")).toEqual({ ...open, headers, findings: [first] })
            const end = endOf("t1", 5, 3 * SECOND_MS, { headers, findings: [second], outcome: "cut" })
            await append(ledger, [end])
            for (const closedBeforeMs of [0, NEXT_DAY_MS]) {
                await ledger.closeDays(closedBeforeMs)
                expect(await ledger.request("t1")).toEqual({ ...end, findings: [first, second] })
            }
        },
    },
    {
        id: "open-killed",
        why: "where its gate was killed, what was told stands, and the rest is offered; over the closing of its day",
        run: async (ledger) => {
            await append(ledger, [exposureOf("t1", [personOf(1)]), soFar("t1", 1, SECOND_MS)])
            await append(ledger, [exposureOf("t1", [personOf(2)], { firstSeq: 1 })])
            for (const closedBeforeMs of [0, NEXT_DAY_MS, NEXT_DAY_MS + DAYS_AFTER_MS, NEXT_DAY_MS + DAYS_AFTER_MS]) {
                await ledger.closeDays(closedBeforeMs)
                const { persons, records } = await ledger.scope(EVERYTHING)
                expect({ ...persons, records }).toEqual({ confirmed: 1, likely: 1, maximum: 2, records: 2 })
            }
        },
    },
    {
        id: "open-over-midnight",
        why: "one that goes on over midnight: what was delivered on either day stays so when the days are closed",
        run: async (ledger) => {
            const later = { atMs: NEXT_DAY_MS + 1_000, firstSeq: 1 }
            const afterMs = NEXT_DAY_MS + 2_000 - START_MS
            await append(ledger, [exposureOf("t1", [personOf(1)]), soFar("t1", 1, SECOND_MS)])
            await append(ledger, [exposureOf("t1", [personOf(2)], later), soFar("t1", 2, afterMs)])
            await ledger.closeDays(NEXT_DAY_MS)
            expect(await confirmed(ledger)).toBe(2)
            await append(ledger, [exposureOf("t1", [personOf(3)], { ...later, firstSeq: 2 }), endOf("t1", 3, afterMs)])
            for (const days of [0, 1, 1, 2, 10]) {
                await ledger.closeDays(NEXT_DAY_MS + days * DAY_MS)
                const { persons, records } = await ledger.scope(EVERYTHING)
                expect({ ...persons, records }).toEqual({ confirmed: 3, likely: 3, maximum: 3, records: 3 })
            }
            expect(await ledger.totals()).toMatchObject({ requests: 1, exposures: 3 })
        },
    },
    {
        id: "end-of-the-day-before",
        why: "an exchange that began before midnight and showed somebody after it: its end stays with them",
        run: async (ledger) => {
            const beganMs = NEXT_DAY_MS - 100
            await append(ledger, [exposureOf("t1", [personOf(1)], { atMs: NEXT_DAY_MS + 10 })])
            await append(ledger, [requestOf("t1", 1, { atMs: beganMs, durationMs: 200 })])
            for (const days of [0, 1, 1, 2, 10]) {
                await ledger.closeDays(NEXT_DAY_MS + days * DAY_MS)
                expect(await confirmed(ledger)).toBe(1)
            }
            expect(await ledger.totals()).toMatchObject({ requests: 1, exposures: 1 })
        },
    },
]
