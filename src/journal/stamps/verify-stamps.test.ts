// Stored tokens after somebody was at them.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeEach, expect, test } from "vitest"
import { openJournal } from "../open-journal.ts"
import { MINUTE_MS, StampStage } from "./stamp-stage.case.ts"

const stage = await StampStage.open()
const tooLong = "0".repeat(65_537)

beforeEach(() => stage.begin())
afterAll(async () => stage.close())

const tampers: readonly { name: string; tamper: (path: string) => void; want: string }[] = [
    { name: "removed", tamper: (path) => rmSync(path), want: "missing" },
    { name: "a bit altered", tamper: (path) => alter(path), want: "altered" },
    { name: "emptied", tamper: (path) => writeFileSync(path, ""), want: "altered" },
    { name: "blown up", tamper: (path) => writeFileSync(path, tooLong), want: "malformed" },
    { name: "a folder", tamper: (path) => mkdirSync((rmSync(path), path)), want: "malformed" },
]

function alter(path: string): void {
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(300) ^ 1, 300)
    writeFileSync(path, bytes)
}

test.each(tampers)("a stored token is named when it is $name", async ({ tamper, want }) => {
    await stage.stamped(stage.write())
    const second = stage.write()
    await stage.stamped(second)
    tamper(join(stage.dir, "stamps", "1.tst"))
    const wanted = [{ what: want, file: "stamps/1.tst", n: 1 }]
    const holds = await stage.verified()
    expect(holds).toMatchObject({ faults: wanted, more: false, unproved: 0 })
    expect(holds.stamps.map(({ head }) => head)).toEqual([second])
    expect((await stage.verified(stage.dir, null)).faults).toEqual(wanted)
})

test("a token of another journal, of a number that is not there, and one that was put in another's place", async () => {
    await stage.stamped(stage.write())
    await stage.stamped(stage.write())
    const token = readFileSync(join(stage.dir, "stamps", "1.tst"))
    const lone = join(stage.home, `lone-x`)
    stage.journal = openJournal({ dir: lone, headFile: `${lone}-head`, key: stage.key })
    // At another time: entries that say the same under the same key are the same.
    for (let n = 0; n < 3; n += 1) stage.write(stage.nowMs - 2 * MINUTE_MS)
    mkdirSync(join(lone, "stamps"))
    for (const n of [1, 9]) writeFileSync(join(lone, "stamps", `${n}.tst`), token)
    expect((await stage.verified(lone)).faults).toEqual([
        { what: "other-state", file: "stamps/1.tst", n: 1 },
        { what: "not-in-chain", file: "stamps/9.tst", n: 9 },
    ])
    cpSync(join(stage.dir, "stamps", "1.tst"), join(stage.dir, "stamps", "2.tst"))
    expect((await stage.verified()).faults).toEqual([{ what: "other-state", file: "stamps/2.tst", n: 2 }])
})

test("whoever has the key and rewrites what was stamped cannot have it stamped as of then", async () => {
    const head = stage.write()
    await stage.stamped(head)
    const token = readFileSync(join(stage.dir, "stamps", "1.tst"))
    rmSync(stage.dir, { recursive: true })
    stage.journal = openJournal({ dir: stage.dir, headFile: join(stage.home, `again-x`), key: stage.key })
    stage.journal.append("gate", "stop", { route: "/", why: "another reason" }, stage.nowMs - MINUTE_MS)
    mkdirSync(join(stage.dir, "stamps"))
    writeFileSync(join(stage.dir, "stamps", "1.tst"), token)
    expect((await stage.verified()).faults).toEqual([{ what: "other-state", file: "stamps/1.tst", n: 1 }])
})

test("a time that does not fit the entries around it", async () => {
    await stage.stamped(stage.write(stage.nowMs + 6 * MINUTE_MS))
    expect((await stage.verified()).faults).toEqual([{ what: "time", file: "stamps/1.tst", n: 1 }])
})

test("of more than the limit, the newest are proved, and the rest is said", async () => {
    for (let round = 0; round < 3; round += 1) await stage.stamped(stage.write())
    rmSync(join(stage.dir, "stamps", "1.tst"))
    const report = await stage.verified(stage.dir, stage.ca, 1)
    expect(report.stamps.map(({ head }) => head.n)).toEqual([5])
    expect(report).toMatchObject({ unproved: 1, faults: [{ what: "missing", n: 1 }] })
})
