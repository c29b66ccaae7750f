// Versions of the organisation's profile are deeds as events are: announced, confirmed, and proved by number, content and who.
import { rmSync } from "node:fs"
import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { StoredDeed } from "../control/deeds/deed.ts"
import { CLUSTER, openEmbeddedStore } from "../control/embedded/open-embedded-store.ts"
import { NOW_MS, OPENED, PROFILE } from "../control/synthetic-incidents.case.ts"
import { deedFaults, type DeedsHome, deedsHome, forgetTemplate, journalLines, proved, rowsOf } from "./deeds.case.ts"

const ACT = { by: "総務課", nowMs: NOW_MS }
let home: DeedsHome
let store = ""
let rows: readonly StoredDeed[] = []

beforeAll(async () => {
    home = await deedsHome()
    // By a release that told nobody.
    const older = await openEmbeddedStore(home.folder, NOW_MS)
    await older.saveProfile(PROFILE, ACT)
    await older.close()
    const open = await home.open()
    store = open.id
    await open.saveProfile({ ...PROFILE, address: "別の町" }, ACT)
    await open.open(OPENED, ACT)
    await open.saveProfile(PROFILE, { ...ACT, by: "情報政策課" })
    rows = await rowsOf(open)
    await open.close()
}, 60_000)
afterAll(() => {
    rmSync(home.root, { recursive: true })
    forgetTemplate()
})

function changed(seq: number, change: Partial<StoredDeed>): StoredDeed[] {
    return rows.map((row) => (row.incident === "profile" && row.seq === seq ? { ...row, ...change } : row))
}

test("each version is an entry behind the events, with nothing of what is in it", () => {
    expect(rows.map(({ incident, seq, by }) => `${incident}/${seq} ${by}`)).toEqual([
        "2026-001/1 総務課",
        "profile/2 総務課",
        "profile/3 情報政策課",
    ])
    const found = proved(home.place, store, rows)
    expect(found.deeds).toMatchObject({ whole: 3, interrupted: 0, before: 0, faults: [] })
    const text = journalLines(home.place).join("\n")
    expect(text).toContain('"incident":"profile","seq":3,"event":"profile-saved","by":"情報政策課"')
    expect(text).not.toMatch(/別の町/)
})

describe("named is", () => {
    test.each([
        { make: () => changed(2, { body: PROFILE }), want: ["altered profile/2"], why: "another content" },
        { make: () => changed(3, { by: "総務課" }), want: ["altered profile/3"], why: "another role" },
        { make: () => rows.filter(({ seq }) => seq !== 3), want: ["removed profile/3"], why: "one that is gone" },
    ])("$why", ({ make, want }) => {
        expect(deedFaults(proved(home.place, store, make()))).toEqual(want)
    })

    test("one that was added behind the journal's back, also as one of a time without a journal", async () => {
        const database = await PGlite.create(`${home.folder}/${CLUSTER}`)
        await database.exec(
            `insert into sekisho.profiles (at_ms, "by", body) select at_ms, "by", body from sekisho.profiles`,
        )
        await database.close()
        const open = await openEmbeddedStore(home.folder, NOW_MS)
        const all = await rowsOf(open)
        await open.close()
        const faults = deedFaults(proved(home.place, store, all))
        expect(faults).toEqual(["added profile/4", "added profile/5", "added profile/6"])
    })
})
