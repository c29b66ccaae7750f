import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createGateLog } from "./gate-log.ts"
import { anchorKeptClock, type MachineRun } from "./kept-clock.ts"

const YEAR_MS = 365 * 24 * 3_600_000
const NOW_MS = 1_700_000_000_000
const FIRST: MachineRun = { bootId: "a", upMs: 60_000 }
const log = createGateLog()
let dir = ""

beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-clock-"))
})
afterEach(() => {
    vi.restoreAllMocks()
    rmSync(dir, { recursive: true })
})

function startedAt(wallMs: number, machine: MachineRun): number {
    vi.spyOn(Date, "now").mockReturnValue(wallMs)
    return anchorKeptClock(join(dir, "steady-clock.json"), log, machine).wallMs
}

test.each([
    {
        wallMs: NOW_MS + 5_000,
        run: { bootId: "a", upMs: 65_000 },
        want: NOW_MS + 5_000,
        why: "five seconds later, all well",
    },
    {
        wallMs: NOW_MS + YEAR_MS,
        run: { bootId: "a", upMs: 65_000 },
        want: NOW_MS + 5_000,
        why: "the clock is a year ahead",
    },
    { wallMs: 0, run: { bootId: "a", upMs: 65_000 }, want: NOW_MS + 5_000, why: "the clock has lost everything" },
    {
        wallMs: NOW_MS + YEAR_MS,
        run: { bootId: "b", upMs: 9_000 },
        want: NOW_MS + YEAR_MS,
        why: "another run of the machine",
    },
    {
        wallMs: NOW_MS + 7,
        run: { bootId: "a", upMs: 59_000 },
        want: NOW_MS + 7,
        why: "the same run, but earlier: cannot be",
    },
    { wallMs: NOW_MS + 7, run: { bootId: null, upMs: 0 }, want: NOW_MS + 7, why: "nobody tells the runs apart" },
])("a gate started anew goes by $want: $why", ({ wallMs, run, want }) => {
    expect(startedAt(NOW_MS, FIRST)).toBe(NOW_MS)
    expect(startedAt(wallMs, run)).toBe(want)
})

test.each(["", "{", '{"bootId":"a"}', '{"bootId":"a","upMs":"1","steadyMs":1}'])(
    "a file of %j is as good as none",
    (text) => {
        writeFileSync(join(dir, "steady-clock.json"), text)
        expect(startedAt(NOW_MS, FIRST)).toBe(NOW_MS)
    },
)

test("a file that cannot be written costs nothing but what it was for", () => {
    vi.spyOn(Date, "now").mockReturnValue(NOW_MS)
    writeFileSync(join(dir, "taken"), "a file where a folder is needed")
    expect(anchorKeptClock(join(dir, "taken", "steady-clock.json"), log, FIRST).wallMs).toBe(NOW_MS)
})
