// Law: rows by client give what the exposures themselves give, and are read instead of them.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { EVERYTHING, type Ledger, type ScopeQuery } from "../../contract.ts"
import { clientAt, exposureOf, findingOf, requestOf, sightingOf, START_MS } from "../../synthetic-records.case.ts"
import { LEDGER_FILE, openDuckdbLedger } from "../open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const DAYS = 3
/** Of whom the fourth shows bare names. */
const ADDRESSES = ["192.0.2.1", "192.0.2.2", "2001:db8::3", "192.0.2.4"]

const QUERIES: readonly ScopeQuery[] = [
    ...ADDRESSES.map((client) => ({ ...EVERYTHING, client })),
    { ...EVERYTHING, client: "192.0.2.9" },
    { ...EVERYTHING, client: "s1" },
    { ...EVERYTHING, client: "192.0.2.1", fromMs: START_MS + DAY_MS + HOUR_MS, toMs: START_MS + 2 * DAY_MS + 1 },
    { ...EVERYTHING, client: "192.0.2.1", route: "/members" },
    { ...EVERYTHING, client: "192.0.2.1", keyId: "00000002" },
    { ...EVERYTHING, client: "192.0.2.1", finding: "sql" },
    { ...EVERYTHING, finding: "sql" },
    { ...EVERYTHING, finding: "sql", keyId: "00000001" },
    { ...EVERYTHING, finding: "sql", fromMs: START_MS + DAY_MS, toMs: START_MS + 2 * DAY_MS },
    { ...EVERYTHING, finding: "sql", indicator: "/members" },
    { ...EVERYTHING, indicator: "/search" },
]

/** Clients go from one address to another in their session, and are found out later by the one than by the other. */
async function fill(ledger: Ledger): Promise<void> {
    let offset = 0
    for (let day = 0; day < DAYS; day++) {
        for (let hour = 0; hour < 8; hour++) {
            const n = day * 8 + hour
            const address = ADDRESSES[n % ADDRESSES.length] ?? ""
            const client = clientAt(address, n % 3 === 0 ? null : `s${n % 2}`, n % 5 === 0 ? "a1" : null)
            const atMs = START_MS + day * DAY_MS + hour * HOUR_MS
            const people = Array.from({ length: 3 + (n % 4) }, (_, person) =>
                n % ADDRESSES.length === 3
                    ? sightingOf({ identifiers: { name: `n${person % 2}` }, name: `n${person % 2}`, fields: ["name"] })
                    : sightingOf({
                          identifiers: { email: `p${(n * 5 + person) % 17}@example.com` },
                          fields: person % 2 === 0 ? ["name"] : ["email", "my_number"],
                      }),
            )
            const route = n % 2 === 0 ? "/members" : "/search"
            const common = { client, route, atMs }
            const isAttack = n === 4 || n === 10 || n === 13
            const findings = isAttack ? [findingOf("sql", "union-select", [89])] : []
            const request = requestOf(`t${n}`, people.length, {
                ...common,
                delivered: n % 3 === 1 ? 1 : people.length,
                findings,
                ...(n % 7 === 2 && { coverage: { kind: "partly", why: "limit", unreadBytes: 10 } }),
            })
            const keyId = n % 6 === 5 ? "00000002" : "00000001"
            await ledger.append([exposureOf(`t${n}`, people, { ...common, keyId }), request], {
                segment: "a",
                offset: ++offset,
            })
        }
    }
}

async function answers(ledger: Ledger): Promise<readonly unknown[]> {
    const all: unknown[] = []
    for (const query of QUERIES) {
        const { mapVersion: _none, ...answer } = await ledger.count(query)
        all.push(answer)
    }
    return all
}

describe("rows by client", () => {
    let dir = ""
    beforeEach(async () => {
        dir = await mkdtemp(join(tmpdir(), "sekisho-visited-"))
    })
    afterEach(async () => rm(dir, { recursive: true }))

    async function opened<T>(use: (ledger: Ledger) => Promise<T>): Promise<T> {
        const ledger = await openDuckdbLedger({ dir })
        try {
            return await use(ledger)
        } finally {
            await ledger.close()
        }
    }

    async function filesOf(kind: string): Promise<readonly string[]> {
        const names = await readdir(join(dir, "days"), { recursive: true })
        return names.filter((name) => name.includes(`/${kind}-`)).map((name) => join(dir, "days", name))
    }

    test(
        "answer as open days do, with some closed, with all, and where a release before closed them",
        { timeout: 120_000 },
        async () => {
            const open = await opened(async (ledger) => {
                await fill(ledger)
                return answers(ledger)
            })
            for (const closed of [1, 2, DAYS + 1]) {
                await opened(async (ledger) => ledger.closeDays(START_MS + closed * DAY_MS))
                expect(await opened(answers)).toEqual(open)
            }
            const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE))
            const connection = await instance.connect()
            await connection.run("DELETE FROM files WHERE kind = 'visits' AND day % 2 = 0")
            connection.closeSync()
            instance.closeSync()
            expect(await opened(answers)).toEqual(open)
            expect((await filesOf("visits")).length).toBeLessThan((await filesOf("exposures")).length)
        },
    )

    test("are read instead of the exposures, made again where they are gone, and never half when damaged", async () => {
        const query = { ...EVERYTHING, client: "192.0.2.1" }
        const { records } = await opened(async (ledger) => {
            await fill(ledger)
            await ledger.closeDays(START_MS + (DAYS + 1) * DAY_MS)
            return ledger.count(query)
        })
        for (const path of await filesOf("visits")) await rm(path)
        expect(await opened(async (ledger) => (await ledger.count(query)).records)).toBe(records)
        for (const path of await filesOf("exposures")) await writeFile(path, "nothing that could be read")
        expect(await opened(async (ledger) => (await ledger.count(query)).records)).toBe(records)
        for (const path of await filesOf("visits")) {
            const bytes = await readFile(path)
            bytes[8] = (bytes[8] ?? 0) ^ 1
            await writeFile(path, bytes)
        }
        await opened(async (ledger) =>
            expect(ledger.count(query)).rejects.toMatchObject({ code: "SEKISHO_LEDGER_QUERY_FAILED" }),
        )
    })

    test("go with their exposures when retention takes them", async () => {
        await opened(async (ledger) => {
            await fill(ledger)
            await ledger.closeDays(START_MS + (DAYS + 1) * DAY_MS)
            const exposuresBeforeMs = START_MS + 1.5 * DAY_MS
            const { records } = await ledger.count({ ...EVERYTHING, client: "192.0.2.1" })
            await ledger.forget({
                requestsBeforeMs: null,
                findingsBeforeMs: null,
                eventsBeforeMs: null,
                exposuresBeforeMs,
            })
            expect((await ledger.count({ ...EVERYTHING, client: "192.0.2.1" })).records).toBeLessThan(records)
        })
        expect((await filesOf("visits")).length).toBe((await filesOf("exposures")).length)
    })
})
