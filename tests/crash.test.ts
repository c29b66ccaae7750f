// The short forms of `npm run crash`: what survives when something breaks, with few kills and short times.
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { runClockJumps } from "../bench/crash/clock-jumps.ts"
import { runFullDisk } from "../bench/crash/full-disk.ts"
import { runKills } from "../bench/crash/kills.ts"
import { mountSmallDisk } from "../bench/crash/small-disk.ts"
import { runTampering } from "../bench/crash/tampering.ts"
import { runPowerCuts, runTornWrites } from "../bench/crash/torn-writes.ts"
import { removeFolder } from "../replays/remove-folder.ts"

const CHANGES = 130

describe("the spool", () => {
    test("torn anywhere: whole records are read once, what is lost is named, and a new writer goes on", async () => {
        const { faults, figures } = await runTornWrites(3, 61)
        expect(faults).toEqual([])
        expect(figures["named"]).toBeGreaterThan(50)
    })

    test("a power cut after an append: `machine` keeps all of it, `process` promises nothing", async () => {
        const [safe, unsafe] = [await runPowerCuts("machine"), await runPowerCuts("process")]
        expect([safe.faults, safe.figures["atRisk"]]).toEqual([[], 0])
        expect(unsafe.figures["atRisk"]).toBe(unsafe.figures["acknowledged"])
    })

    test("changed by hand: bytes, records, segments and heads are named, and the others are read", async () => {
        const { faults, figures } = await runTampering(5, CHANGES)
        expect(faults).toEqual([])
        expect(figures["named"]).toBe(CHANGES)
    })
})

test("kill -9 under load: what was received is in the ledger exactly once", async () => {
    const { faults, figures } = await runKills({ kills: 4, seed: 8, durability: "process" })
    expect(faults).toEqual([])
    expect(figures["received"]).toBeGreaterThan(50)
}, 180_000)

test("a clock that is set costs no record, no visitor and no worker", async () => {
    const { faults, figures } = await runClockJumps(2, 400)
    expect(faults).toEqual([])
    expect(figures["jumps"]).toBe(12)
}, 120_000)

test.skipIf(!mayMount())(
    "a full disk: refused by name, and everything goes on when there is room (needs root: it mounts one)",
    async () => {
        const { faults, figures } = await runFullDisk({ seed: 2, durability: "process", fullMs: 1_200 })
        expect(faults).toEqual([])
        expect(figures["refused full"]).toBeGreaterThan(0)
    },
    240_000,
)

function mayMount(): boolean {
    const root = mkdtempSync(join(tmpdir(), "sekisho-mount-"))
    const disk = mountSmallDisk(join(root, "disk"), 1)
    disk?.remove()
    removeFolder(root)
    return disk !== null
}
