// Whom of the open days' people the closed ones know is found out once, and kept over a start (scope/met-memory.ts): whatever becomes of
// what was written down, answers are those of merging everybody.
import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import type { SpoolRecord } from "../../core/observation.ts"
import type { Sighting } from "../../core/person.ts"
import { expectMerged } from "../contract.case.ts"
import { EVERYTHING, type ForgetLimits, type Ledger } from "../contract.ts"
import { exposureOf, requestOf, START_MS } from "../synthetic-records.case.ts"
import { MET_FILE, openDuckdbLedger } from "./open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const TODAY_MS = START_MS + DAY_MS
const digest = (n: number): string => (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0").padEnd(32, "5")

function person(email: number, phone: number, name: string | null = null): Sighting {
    const identifiers = [
        { kind: "email", digest: digest(email) },
        { kind: "phone", digest: digest(phone) },
    ] as const
    return { identifiers, fields: 0b1001, name, birth: null }
}

function page(name: string, sightings: readonly Sighting[], atMs: number): SpoolRecord[] {
    return [exposureOf(name, sightings, { atMs }), requestOf(name, sightings.length, { atMs: atMs + 5 })]
}

const people = (from: number, to: number, name: string | null = null): Sighting[] =>
    Array.from({ length: to - from }, (_, n) => person(from + n, 5_000 + from + n, name))

/** Of the closed day; some are seen again with one thing of it, of those some under two names; others are new. */
const KNOWN = [...people(0, 20, digest(9_000)), ...people(20, 40)]
const COMING = [
    ...Array.from({ length: 10 }, (_, n) => person(n, 7_000 + n, digest(9_000))),
    ...Array.from({ length: 5 }, (_, n) => person(10 + n, 7_100 + n, digest(9_001))),
    ...Array.from({ length: 10 }, (_, n) => person(20 + n, 5_031 + n)),
    ...people(100, 120),
]
const LATER = [...people(110, 130), person(3, 8_000), person(7_200, 7_001), person(120, 121)]

const RECORDS = KNOWN.length + COMING.length + LATER.length

/** The first word of a digest as it lies in a column. */
function wordOf(n: number): Buffer {
    return Buffer.from(Uint32Array.of(Number.parseInt(digest(n).slice(0, 8), 16) ^ (2 ** 31)).buffer)
}

const FRAME_PEOPLE = 10
const openLedger = async (dir: string): Promise<Ledger> => openDuckdbLedger({ dir, metFrameRows: FRAME_PEOPLE })

/** A ledger with a closed day and an open one whose people were met and written down, as it lies there after its process ended. */
async function withMet(use: (dir: string) => Promise<void>): Promise<void> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-ledger-"))
    try {
        const ledger = await openLedger(dir)
        await ledger.append(page("t1", KNOWN, START_MS), { segment: "s", offset: 1 })
        await ledger.closeDays(TODAY_MS)
        for (const [n, from] of [0, 15, 30].entries()) {
            const some = page(`t2${n}`, COMING.slice(from, from + 15), TODAY_MS + n)
            await ledger.append(some, { segment: "s", offset: 2 + n })
            await ledger.count(EVERYTHING)
        }
        await ledger.count(EVERYTHING)
        await ledger.close()
        await use(dir)
    } finally {
        await rm(dir, { recursive: true })
    }
}

/** @returns how many records it holds at last */
async function allMerged(dir: string): Promise<number> {
    const ledger = await openLedger(dir)
    try {
        for (const query of [EVERYTHING, { ...EVERYTHING, fromMs: TODAY_MS }, { ...EVERYTHING, fromMs: TODAY_MS + 1 }])
            await expectMerged(ledger, query, await ledger.count(query))
        await ledger.append(page("t3", LATER, TODAY_MS + 9), { segment: "s", offset: 9 })
        await expectMerged(ledger, EVERYTHING, await ledger.count(EVERYTHING))
        return (await ledger.count(EVERYTHING)).records
    } finally {
        await ledger.close()
    }
}

test("the next start knows whom the last one met, and goes on from there", async () => {
    await withMet(async (dir) => {
        const { size } = await stat(join(dir, MET_FILE))
        expect(size).toBeGreaterThan(COMING.length * 24)
        expect(await allMerged(dir)).toBe(RECORDS)
        expect((await stat(join(dir, MET_FILE))).size).toBeGreaterThan(size)
        const ledger = await openLedger(dir)
        await expectMerged(ledger, EVERYTHING, await ledger.count(EVERYTHING))
        await ledger.close()
    })
})

test("where it was cut off, changed or is of something else, people are met anew", { timeout: 60_000 }, async () => {
    await withMet(async (dir) => {
        const bytes = await readFile(join(dir, MET_FILE))
        const middle = Math.floor(bytes.length / 2)
        const changed = Buffer.from(bytes)
        changed[middle] = (changed[middle] ?? 0) ^ 1
        const other = Buffer.from(bytes.toString("latin1").replaceAll(/"stamp":"../g, '"stamp":"zz'), "latin1")
        const fewer = Buffer.from(bytes.toString("latin1").replaceAll(/"rows":\[1/g, '"rows":[2'), "latin1")
        expect([other, fewer].every((each) => !each.equals(bytes) && each.length === bytes.length)).toBe(true)
        for (const found of [
            bytes.subarray(0, 3),
            bytes.subarray(0, middle),
            bytes.subarray(0, bytes.length - 1),
            Buffer.concat([bytes, bytes.subarray(0, 9)]),
            Buffer.concat([bytes, Buffer.alloc(4_096)]),
            changed,
            other,
            fewer,
        ]) {
            const copy = `${dir}-copy`
            await cp(dir, copy, { recursive: true })
            try {
                await writeFile(join(copy, MET_FILE), found)
                expect(await allMerged(copy)).toBe(RECORDS)
            } finally {
                await rm(copy, { recursive: true })
            }
        }
    })
})

test("once other days are closed it is of those", async () => {
    await withMet(async (dir) => {
        const ledger = await openLedger(dir)
        await ledger.closeDays(TODAY_MS + DAY_MS)
        await ledger.append(page("t4", LATER, TODAY_MS + DAY_MS), { segment: "s", offset: 10 })
        await ledger.count(EVERYTHING)
        await ledger.close()
        const again = await openLedger(dir)
        const count = await again.count(EVERYTHING)
        await expectMerged(again, EVERYTHING, count)
        expect(count.records).toBe(RECORDS)
        await again.close()
    })
})

test("retention takes digests out of it, too", async () => {
    await withMet(async (dir) => {
        expect((await readFile(join(dir, MET_FILE))).includes(wordOf(0))).toBe(true)
        const ledger = await openLedger(dir)
        const nothingElse = { requestsBeforeMs: null, findingsBeforeMs: null, eventsBeforeMs: null }
        await ledger.forget({ exposuresBeforeMs: TODAY_MS + 1, ...nothingElse } satisfies ForgetLimits)
        await expectMerged(ledger, EVERYTHING, await ledger.count(EVERYTHING))
        await ledger.close()
        const left = await readFile(join(dir, MET_FILE)).catch(() => Buffer.alloc(0))
        expect(left.includes(wordOf(0))).toBe(false)
    })
})

test("a disk that takes nothing more changes no answer", async () => {
    await withMet(async (dir) => {
        await rm(join(dir, MET_FILE))
        await cp(join(dir, "days"), join(dir, MET_FILE), { recursive: true })
        expect(await allMerged(dir)).toBe(RECORDS)
    })
})
