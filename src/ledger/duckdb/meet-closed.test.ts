// Behind an open day, whoever closed days know is found by look-ups (scope/meet-closed.ts): a ledger whose days were closed answers as
// one whose days are all open.
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { describe, expect, test } from "vitest"
import type { SpoolRecord } from "../../core/observation.ts"
import type { IdentifierKind, Sighting } from "../../core/person.ts"
import { expectMerged } from "../contract.case.ts"
import { EVERYTHING, type Ledger, type ScopeQuery } from "../contract.ts"
import { SIMPLE_MEMBERS_LIMIT } from "../count/link-people.ts"
import { clientAt, exposureOf, requestOf, START_MS } from "../synthetic-records.case.ts"
import { readDayFiles, dayFilePath } from "./days/day-files.ts"
import { LEDGER_FILE, openDuckdbLedger } from "./open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const TODAY_MS = START_MS + 2 * DAY_MS

/** Digests of numbers: of an own first word, or all of the same. */
const spread = (n: number): string => (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0").padEnd(32, "5")
const crowded = (n: number): string => n.toString(16).padStart(32, "0")

function sighting(identifiers: Partial<Record<IdentifierKind, string>>, name: string | null = null): Sighting {
    return {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries widens the keys of the record
        identifiers: Object.entries(identifiers).map(([kind, digest]) => ({ kind: kind as IdentifierKind, digest })),
        fields: 0b1001,
        name,
        birth: null,
    }
}

function page(
    name: string,
    sightings: readonly Sighting[],
    atMs: number,
    address: string = "192.0.2.1",
): SpoolRecord[] {
    const more = { atMs, client: clientAt(address) }
    return [exposureOf(name, sightings, more), requestOf(name, sightings.length, { ...more, atMs: atMs + 5 })]
}

async function withLedger<T>(use: (ledger: Ledger, dir: string) => Promise<T>): Promise<T> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    const ledger = await openDuckdbLedger({ dir })
    try {
        return await use(ledger, dir)
    } finally {
        await ledger.close()
        await rm(dir, { recursive: true })
    }
}

const QUERIES: readonly ScopeQuery[] = [
    EVERYTHING,
    { ...EVERYTHING, fromMs: TODAY_MS - 1 },
    { ...EVERYTHING, fromMs: START_MS + 1 },
    { ...EVERYTHING, client: "192.0.2.1" },
    { ...EVERYTHING, client: "192.0.2.2" },
]

/** What is counted after the days before were closed, and while all days are open. */
async function countedBoth(
    before: readonly SpoolRecord[],
    today: readonly SpoolRecord[],
): Promise<{ readonly closed: readonly object[]; readonly open: readonly object[] }> {
    const counted = { closed: [] as object[], open: [] as object[] }
    for (const days of ["closed", "open"] as const) {
        await withLedger(async (ledger) => {
            await ledger.append(before, { segment: "s", offset: 1 })
            if (days === "closed") await ledger.closeDays(TODAY_MS - DAY_MS)
            await ledger.append(today, { segment: "s", offset: 2 })
            for (const query of QUERIES) {
                const { mapVersion: _version, ...count } = await ledger.count(query)
                counted[days].push(count)
                await expectMerged(ledger, query, count)
            }
        })
    }
    return counted
}

describe.each([
    { name: "digests of first words of their own", digest: spread },
    { name: "digests with one first word", digest: crowded },
])("$name", ({ digest }) => {
    const people = (from: number, to: number, name: string | null = null): Sighting[] =>
        Array.from({ length: to - from }, (_, n) =>
            sighting({ email: digest(from + n), phone: digest(5_000 + from + n) }, name),
        )

    test("whoever comes again, with the same, with one thing of it, or with things of two", async () => {
        const known = people(0, 400)
        const again = [
            ...known.slice(0, 20),
            ...Array.from({ length: 20 }, (_, n) => sighting({ email: digest(100 + n), account: digest(9_000 + n) })),
            ...Array.from({ length: 20 }, (_, n) => sighting({ email: digest(200 + n), phone: digest(5_300 + n) })),
            ...Array.from({ length: 20 }, (_, n) => sighting({ phone: digest(n) })),
            ...people(800, 820),
        ]
        const today = page("t2", again, TODAY_MS, "192.0.2.2")
        const { closed, open } = await countedBoth(page("t1", known, START_MS), today)
        expect(closed).toEqual(open)
    })

    test("whoever shares what very many share: with a name each, and without", async () => {
        const shared = digest(7_000)
        for (const named of [true, false]) {
            const known = Array.from({ length: 4 * SIMPLE_MEMBERS_LIMIT + 50 }, (_, n) =>
                sighting({ phone: shared, email: digest(n) }, named ? digest(8_000 + (n % 90)) : null),
            )
            const today = [sighting({ phone: shared }), sighting({ phone: shared, email: digest(3_000) })]
            const late = page("t0", known.slice(0, 3), START_MS + 2)
            const { closed, open } = await countedBoth(
                [...page("t1", known, START_MS), ...late],
                page("t2", today, TODAY_MS),
            )
            expect(closed).toEqual(open)
        }
    })

    test("one client of closed days and today is asked for alone", async () => {
        const today = [sighting({ email: digest(3), account: digest(9_003) }), ...people(5, 9), ...people(800, 803)]
        const before = [
            ...page("t1", people(0, 10), START_MS),
            ...page("t2", people(10, 300), START_MS + 1, "192.0.2.2"),
        ]
        const { closed, open } = await countedBoth(before, page("t3", today, TODAY_MS))
        expect(closed).toEqual(open)
    })
})

test("who comes one after the other is one person as if all had come at once", async () => {
    const [a, b, c] = [sighting({ email: spread(1), phone: spread(2) }), sighting({ email: spread(1) }), spread(9)]
    const known = [a, sighting({ phone: spread(2), account: spread(3) }), sighting({ account: spread(7), email: c })]
    const coming = [b, sighting({ account: spread(3) }, "x"), sighting({ email: c }), sighting({ email: c }, "y"), b]
    await withLedger(async (ledger) => {
        await ledger.append(page("t1", known, START_MS), { segment: "s", offset: 1 })
        await ledger.closeDays(TODAY_MS - DAY_MS)
        for (const [n, each] of coming.entries()) {
            const today = page(`t2${n}`, [each], TODAY_MS + n, "192.0.2.2")
            await ledger.append(today, { segment: "s", offset: 2 + n })
            for (const query of QUERIES) await expectMerged(ledger, query, await ledger.count(query))
        }
        expect((await ledger.count(EVERYTHING)).records).toBe(known.length + coming.length)
    })
})

const LOOKUPS = "kind IN ('shown', 'keys')"

test("a ledger of a release that wrote no such files makes them at the start", async () => {
    await withLedger(async (ledger, dir) => {
        await ledger.append(page("t1", [sighting({ email: spread(1) })], START_MS), { segment: "s", offset: 1 })
        await ledger.closeDays(TODAY_MS - DAY_MS)
        await ledger.append(page("t2", [sighting({ email: spread(1), phone: spread(2) })], TODAY_MS), {
            segment: "s",
            offset: 2,
        })
        const wanted = await ledger.count(EVERYTHING)
        await ledger.close()
        const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE))
        const connection = await instance.connect()
        await connection.run(`DELETE FROM files WHERE ${LOOKUPS}`)
        connection.closeSync()
        instance.closeSync()
        const mended = await openDuckdbLedger({ dir })
        const { persons } = await mended.count(EVERYTHING)
        await mended.close()
        expect(persons).toEqual(wanted.persons)
        expect(persons.likely).toBe(1)
    })
})

test("retention takes the digests of whoever is gone out of them, and nobody else's", async () => {
    await withLedger(async (ledger, dir) => {
        const [gone, kept] = [sighting({ email: spread(1) }), sighting({ email: spread(2) })]
        await ledger.append(page("t1", [gone, kept], START_MS), { segment: "s", offset: 1 })
        await ledger.append(page("t2", [kept], START_MS + DAY_MS), { segment: "s", offset: 2 })
        await ledger.closeDays(TODAY_MS)
        await ledger.forget({
            exposuresBeforeMs: START_MS + 1,
            requestsBeforeMs: null,
            findingsBeforeMs: null,
            eventsBeforeMs: null,
        })
        await ledger.append(page("t3", [sighting({ email: spread(2), phone: spread(3) })], TODAY_MS), {
            segment: "s",
            offset: 3,
        })
        expect((await ledger.count(EVERYTHING)).persons.likely).toBe(1)
        await ledger.close()
        const bytes = await lookupBytes(dir)
        expect(bytes.includes(firstWord(spread(2)))).toBe(true)
        expect(bytes.includes(firstWord(spread(1)))).toBe(false)
    })
})

function firstWord(hex: string): Buffer {
    return Buffer.from(Uint32Array.of(Number.parseInt(hex.slice(0, 8), 16)).buffer)
}

async function lookupBytes(dir: string): Promise<Buffer> {
    const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE))
    const connection = await instance.connect()
    const files = (await readDayFiles(connection)).filter(({ kind }) => kind === "shown" || kind === "keys")
    connection.closeSync()
    instance.closeSync()
    expect(files.length).toBeGreaterThan(1)
    return Buffer.concat(await Promise.all(files.map(async (file) => readFile(join(dir, dayFilePath(file))))))
}
