// What somebody can do to the record of incidents behind the journal's back, and that each is named.
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { digestOf, type StoredDeed } from "../control/deeds/deed.ts"
import { CLUSTER, openEmbeddedStore } from "../control/embedded/open-embedded-store.ts"
import { frozen, NOW_MS, note, OPENED } from "../control/synthetic-incidents.case.ts"
import { openJournal } from "../journal/open-journal.ts"
import { DEED_KINDS, deedData } from "./deed-entry.ts"
import { deedFaults, type DeedsHome, deedsHome, forgetTemplate, journalLines, proved, rowsOf } from "./deeds.case.ts"

const ACT = { by: "情報政策課", nowMs: NOW_MS }
const ID = "2026-001"
const homes: DeedsHome[] = []
let home: DeedsHome
let store = ""
let rows: StoredDeed[] = []

async function newHome(): Promise<DeedsHome> {
    const made = await deedsHome()
    homes.push(made)
    return made
}

beforeAll(async () => {
    home = await newHome()
    const open = await home.open()
    store = open.id
    await open.open(OPENED, ACT)
    await open.record(ID, note("山田花子さんから電話"), ACT, null)
    await open.record(ID, frozen(), ACT, null)
    await open.open(OPENED, ACT)
    rows = await rowsOf(open)
    await open.close()
})
afterAll(() => {
    for (const { root } of homes) rmSync(root, { recursive: true })
    forgetTemplate()
})

function changed(index: number, change: Partial<StoredDeed>): StoredDeed[] {
    return rows.map((row, n) => (n === index ? { ...row, ...change } : row))
}

test("what nobody touched is whole, and the journal has nothing of what was typed", () => {
    const found = proved(home.place, store, rows)
    expect(found.journal.faults).toEqual([])
    expect(found.deeds).toMatchObject({ whole: 4, interrupted: 0, before: 0, elsewhere: {}, faults: [] })
    const text = journalLines(home.place).join("\n")
    expect(text).not.toMatch(/山田|USB|3600|3_600/)
    expect(text).toContain('"by":"情報政策課"')
})

describe("an event", () => {
    test.each([
        { make: () => changed(1, { body: note("電話はなかった") }), want: ["altered 2026-001/2"], why: "another text" },
        { make: () => changed(1, { by: "別の課" }), want: ["altered 2026-001/2"], why: "another role" },
        { make: () => changed(1, { atMs: NOW_MS + 1 }), want: ["altered 2026-001/2"], why: "a millisecond later" },
        { make: () => changed(1, { kind: "closed" }), want: ["altered 2026-001/2"], why: "another kind" },
        { make: () => changed(1, { salt: "00" }), want: ["altered 2026-001/2"], why: "another salt" },
        {
            make: () => changed(1, { journal: "0".repeat(16) }),
            want: ["altered 2026-001/2"],
            why: "said to be another journal's",
        },
        {
            make: () => changed(1, { body: JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`) }),
            want: ["altered 2026-001/2"],
            why: "nested beyond any event",
        },
        { make: () => rows.toSpliced(1, 1), want: ["removed 2026-001/2"], why: "one between" },
        { make: () => rows.toSpliced(2, 1), want: ["removed 2026-001/3"], why: "the last of an incident" },
        { make: () => rows.toSpliced(3, 1), want: ["removed 2026-002/1"], why: "a whole incident" },
        {
            make: () => [],
            want: [1, 2, 3].map((seq) => `removed 2026-001/${seq}`).concat("removed 2026-002/1"),
            why: "all",
        },
        {
            make: () => [...rows, ...changed(2, { seq: 4 }).slice(2, 3)],
            want: ["added 2026-001/4"],
            why: "a copy behind the last",
        },
        {
            make: () => [...rows, { ...(rows[0] ?? fail()), incident: "2026-003" }],
            want: ["added 2026-003/1"],
            why: "a copy as another incident",
        },
        {
            make: () => [...rows, { ...(rows[0] ?? fail()), incident: "2026-003", journal: null, salt: null }],
            want: ["added 2026-003/1"],
            why: "as if it were older than the journal",
        },
        { make: () => [...rows, ...rows.slice(0, 1)], want: ["added 2026-001/1"], why: "one twice" },
        {
            make: () =>
                rows.map((row) => (row.seq === 2 ? { ...row, seq: 3 } : row.seq === 3 ? { ...row, seq: 2 } : row)),
            want: ["altered 2026-001/3", "altered 2026-001/2"],
            why: "two changed places",
        },
    ])("$why: $want", ({ make, want }) => {
        expect(deedFaults(proved(home.place, store, make()))).toEqual(want)
    })

    test("one that says it is in another machine's journal is counted, by that journal's name", () => {
        const other = "a".repeat(16)
        const more = [...rows, { ...(rows[0] ?? fail()), incident: "2026-003", journal: other }]
        expect(proved(home.place, store, more).deeds).toMatchObject({ elsewhere: { [other]: 1 }, faults: [] })
        const nameless = [...rows, { ...(rows[0] ?? fail()), incident: "2026-003", journal: "\u001b[2J" }]
        expect(deedFaults(proved(home.place, store, nameless))).toEqual(["added 2026-003/1"])
    })

    test("another store in the place of the one that was journaled", () => {
        expect(proved(home.place, "another", []).deeds.faults).toEqual([
            { what: "other-store", incident: "", seq: 0, event: store, n: 0 },
        ])
    })
})

describe("with the database in hand", () => {
    test("an event that was altered by SQL is named; one removed and recorded anew is not whole either", async () => {
        const own = await newHome()
        const first = await own.open()
        await first.open(OPENED, ACT)
        await first.record(ID, note("電話あり"), ACT, null)
        await first.close()
        await bySql(
            own.folder,
            `update sekisho.incident_events set body = jsonb_set(body, '{text}', '"電話なし"') where seq = 2`,
        )
        const second = await own.open()
        expect(deedFaults(proved(own.place, second.id, await rowsOf(second)))).toEqual(["altered 2026-001/2"])
        await second.close()
        await bySql(own.folder, "delete from sekisho.incident_events where seq = 2")
        const third = await own.open()
        await third.record(ID, note("電話なし"), ACT, null)
        expect(deedFaults(proved(own.place, third.id, await rowsOf(third)))).toEqual(["replaced 2026-001/2"])
        await third.close()
    })
})

describe("the journal's own entries", () => {
    test("one that is removed is missing there, and its event was added behind its back", async () => {
        const own = await newHome()
        const open = await own.open()
        await open.open(OPENED, ACT)
        await open.record(ID, note("x"), ACT, null)
        const all = await rowsOf(open)
        const lines = journalLines(own.place)
        const without = lines.filter((line) => !line.includes('"seq":2,'))
        expect(without).toHaveLength(lines.length - 2)
        writeFileSync(join(own.place.dir, "000001.ndjson"), `${without.join("\n")}\n`)
        const found = proved(own.place, open.id, all)
        expect(found.journal.faults.map(({ what }) => what)).toEqual(["cut-off"])
        expect(deedFaults(found)).toEqual(["added 2026-001/2"])
        await open.close()
    })

    test("events from before the journal are taken over once; later is too late", async () => {
        const own = await newHome()
        const unwatched = await openEmbeddedStore(own.folder, NOW_MS)
        await unwatched.open(OPENED, ACT)
        const old = await rowsOf(unwatched)
        expect(proved(own.place, unwatched.id, old).deeds).toMatchObject({ before: 1, faults: [] })
        await unwatched.close()

        const open = await own.open()
        await open.record(ID, note("x"), ACT, null)
        const all = await rowsOf(open)
        expect(proved(own.place, open.id, all).deeds).toMatchObject({ whole: 2, before: 0, faults: [] })
        const altered = all.map((row) => (row.seq === 1 ? { ...row, by: "別の課" } : row))
        expect(deedFaults(proved(own.place, open.id, altered))).toEqual(["altered 2026-001/1"])

        const late = { ...(all[0] ?? fail()), seq: 3, journal: null, salt: null }
        const sha256 = digestOf(late) ?? fail()
        openJournal(own.place).append("cli", DEED_KINDS.adopted, deedData(open.id, { ...late, sha256 }), NOW_MS)
        expect(deedFaults(proved(own.place, open.id, [...all, late]))).toEqual(["adopted-late 2026-001/3"])
        await open.close()
    })
})

function fail(): never {
    throw new Error("no row")
}

async function bySql(folder: string, statement: string): Promise<void> {
    const database = await PGlite.create(join(folder, CLUSTER))
    await database.exec(`drop trigger if exists append_only on sekisho.incident_events; ${statement}`)
    await database.close()
}
