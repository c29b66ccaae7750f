// Retention while records come in, days are closed, scopes are asked and copies are made: nothing but what is due disappears, and
// each copy answers as the ledger did.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { EVERYTHING, type Ledger, type ScopeQuery } from "../contract.ts"
import { exposureOf, personOf, requestOf, START_MS } from "../synthetic-records.case.ts"
import { openDuckdbLedger } from "./open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const FIRST_DAY_MS = Math.ceil(START_MS / DAY_MS) * DAY_MS
/** The last one stays open: it is today. */
const DAYS = 7
const PERSONS_A_DAY = 40
/** Each day shows these of the day before, too. */
const SHARED = 15
const TODAY_BATCHES = 60
const NOTHING = { requestsBeforeMs: null, exposuresBeforeMs: null, findingsBeforeMs: null, eventsBeforeMs: null }

const root = await mkdtemp(join(tmpdir(), "sekisho-retention-"))
afterAll(async () => rm(root, { recursive: true }))

function dayQuery(first: number, last: number): ScopeQuery {
    return { ...EVERYTHING, fromMs: FIRST_DAY_MS + first * DAY_MS, toMs: FIRST_DAY_MS + (last + 1) * DAY_MS }
}

/** Of closed days. */
function personsOf(first: number, last: number): number {
    return (last - first + 1) * PERSONS_A_DAY + SHARED
}

async function showDay(ledger: Ledger, day: number): Promise<void> {
    const from = day * PERSONS_A_DAY - SHARED
    const shown = Array.from({ length: PERSONS_A_DAY + SHARED }, (_, n) => personOf(1_000 + from + n))
    const atMs = FIRST_DAY_MS + day * DAY_MS + 1_000
    const records = [exposureOf(`d${day}`, shown, { atMs }), requestOf(`d${day}`, shown.length, { atMs: atMs + 5 })]
    await ledger.append(records, { segment: `day-${day}`, offset: 1 })
}

async function visit(ledger: Ledger): Promise<void> {
    for (let n = 0; n < TODAY_BATCHES; n++) {
        const atMs = FIRST_DAY_MS + (DAYS - 1) * DAY_MS + n
        const records = [
            exposureOf(`v${n}`, [personOf(50_000 + n)], { atMs }),
            requestOf(`v${n}`, 1, { atMs: atMs + 5 }),
        ]
        await ledger.append(records, { segment: "today", offset: n + 1 })
    }
}

test("what is due goes, and nothing else", async () => {
    const ledger = await openDuckdbLedger({ dir: join(root, "ledger") })
    const retention = { oldest: 0, isOver: false }
    const copies: { dir: string; oldest: number }[] = []

    async function retain(): Promise<void> {
        for (let day = 1; day < DAYS - 1; day++) {
            await ledger.closeDays(FIRST_DAY_MS + (DAYS - 1) * DAY_MS)
            retention.oldest = day
            await ledger.forget({ ...NOTHING, exposuresBeforeMs: FIRST_DAY_MS + day * DAY_MS })
            const dir = join(root, `copy-${day}`)
            await ledger.snapshot(dir)
            copies.push({ dir, oldest: day })
        }
        retention.isOver = true
    }
    async function ask(): Promise<number> {
        let asked = 0
        while (!retention.isOver) {
            // What retention reaches next may be there or not.
            const first = Math.min(retention.oldest + 1, DAYS - 2)
            const { persons } = await ledger.count(dayQuery(first, DAYS - 2))
            expect(persons.confirmed).toBe(personsOf(first, DAYS - 2))
            asked++
        }
        return asked
    }

    for (let day = 0; day < DAYS - 1; day++) await showDay(ledger, day)
    const [asked] = await Promise.all([ask(), retain(), visit(ledger)])
    expect(asked).toBeGreaterThan(0)
    const kept = await ledger.count(dayQuery(DAYS - 2, DAYS - 2))
    expect(kept.persons).toEqual({ confirmed: 55, likely: 55, maximum: 55 })
    const all = await ledger.count(EVERYTHING)
    expect(all.persons).toMatchObject({ confirmed: personsOf(DAYS - 2, DAYS - 2) + TODAY_BATCHES, maximum: null })
    expect(all.notes.map(({ code }) => code)).toEqual(["forgotten"])
    await ledger.close()

    for (const copy of copies) {
        const restored = await openDuckdbLedger({ dir: copy.dir })
        const { persons } = await restored.count(dayQuery(copy.oldest, DAYS - 2))
        expect(persons.confirmed).toBe(personsOf(copy.oldest, DAYS - 2))
        const gone = await restored.count(dayQuery(copy.oldest - 1, copy.oldest - 1))
        expect(gone.persons).toMatchObject({ confirmed: 0, maximum: null })
        await restored.close()
    }
})
