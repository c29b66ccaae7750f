// Persons are handed out while the ledger goes on: what comes, is asked, closed or deleted between two blocks.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { EVERYTHING, type Ledger } from "../../contract.ts"
import { handedOut, merged } from "../../people.case.ts"
import { exposureOf, personOf, requestOf, START_MS } from "../../synthetic-records.case.ts"
import { openDuckdbLedger } from "../open-duckdb-ledger.ts"

const DAY_MS = 86_400_000
const PEOPLE = 10
const AT_ONCE = 3

let dir = ""
let ledger: Ledger
beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-walk-"))
    ledger = await openDuckdbLedger({ dir, walkSightings: AT_ONCE })
    await show("t1", 0, START_MS)
})
afterEach(async () => {
    await ledger.close()
    await rm(dir, { recursive: true })
})

async function show(id: string, first: number, atMs: number): Promise<void> {
    const people = Array.from({ length: PEOPLE }, (_, n) => personOf(first + n))
    const offset = (await ledger.positionOf("s")) + 1
    const records = [exposureOf(id, people, { atMs }), requestOf(id, PEOPLE, { atMs })]
    await ledger.append(records, { segment: "s", offset })
}

/** Takes a block, does something, then takes the others. */
async function handedOutAround(between: () => Promise<void>): Promise<string[]> {
    return handedOut({ ...ledger, people: (query) => interrupted(ledger.people(query), between) }, EVERYTHING)
}

async function* interrupted<T>(blocks: AsyncGenerator<T, void>, between: () => Promise<void>): AsyncGenerator<T, void> {
    let isFirst = true
    for await (const block of blocks) {
        yield block
        if (isFirst) await between()
        isFirst = false
    }
}

test("as they were when it began: what comes, is asked for and is closed meanwhile changes nothing", async () => {
    await ledger.closeDays(START_MS + DAY_MS)
    await show("t2", PEOPLE, START_MS + 2 * DAY_MS)
    const before = merged(await ledger.sightings(EVERYTHING, 100))
    expect(before).toHaveLength(2 * PEOPLE)
    const handed = await handedOutAround(async () => {
        await show("t3", 2 * PEOPLE, START_MS + 2 * DAY_MS)
        expect((await ledger.count(EVERYTHING)).persons.likely).toBe(3 * PEOPLE)
        await ledger.closeDays(START_MS + 9 * DAY_MS)
        expect((await ledger.count(EVERYTHING)).persons.likely).toBe(3 * PEOPLE)
    })
    expect(handed).toEqual(before)
    expect(await handedOut(ledger, EVERYTHING)).toHaveLength(3 * PEOPLE)
})

test("retention deletes some of them meanwhile: an error, never fewer persons", async () => {
    await show("t2", PEOPLE, START_MS + 2 * DAY_MS)
    await ledger.closeDays(START_MS + 9 * DAY_MS)
    const [exposuresBeforeMs, kept] = [START_MS + DAY_MS, null]
    const limits = { exposuresBeforeMs, requestsBeforeMs: kept, findingsBeforeMs: kept, eventsBeforeMs: kept }
    await expect(handedOutAround(async () => ledger.forget(limits))).rejects.toMatchObject({
        code: "SEKISHO_LEDGER_QUERY_FAILED",
        detail: { forgotten: 1 },
    })
    expect(await handedOut(ledger, EVERYTHING)).toHaveLength(PEOPLE)
})

test("who does not want all of them lets the next begin", async () => {
    const first = ledger.people(EVERYTHING)
    expect((await first.next()).value?.persons).toHaveLength(AT_ONCE)
    const second = ledger.people(EVERYTHING)
    let hasBegun = false
    const next = second.next().then(({ value }) => {
        hasBegun = true
        return value
    })
    expect((await ledger.count(EVERYTHING)).persons.likely).toBe(PEOPLE)
    expect(hasBegun).toBe(false)
    await first.return()
    expect((await next)?.persons).toHaveLength(AT_ONCE)
    await second.return()
})

test("a ledger that is closed meanwhile says so", async () => {
    const people = ledger.people(EVERYTHING)
    await people.next()
    await ledger.close()
    await expect(people.next()).rejects.toMatchObject({ code: "SEKISHO_LEDGER_QUERY_FAILED" })
    await expect(ledger.people(EVERYTHING).next()).rejects.toMatchObject({ code: "SEKISHO_LEDGER_QUERY_FAILED" })
})
