// What survives when something breaks: `npm run crash [-- --kills 200 --changes 700 --seed 1 --only kills,torn]`. A line a kind
// with counts; ends with 1 where anything that was promised was lost, doubled or not named. tests/crash.test.ts holds the
// short forms; docs/limits.md says what may be lost.
import { parseArgs } from "node:util"
import { runClockJumps } from "./crash/clock-jumps.ts"
import { runFullDisk } from "./crash/full-disk.ts"
import { runKillsOnFullDisk } from "./crash/killed-on-full-disk.ts"
import { runKills } from "./crash/kills.ts"
import { type Outcome, printOutcome } from "./crash/outcome.ts"
import { runTampering } from "./crash/tampering.ts"
import { runPowerCuts, runTornWrites } from "./crash/torn-writes.ts"

const { values } = parseArgs({
    options: {
        kills: { type: "string", default: "200" },
        changes: { type: "string", default: "700" },
        seed: { type: "string", default: "1" },
        only: { type: "string" },
    },
})
const seed = Number(values.seed)
const kills = Number(values.kills)
const FULL_MS = 4_000
const CLOCK_MS = 3_000
const LIVES_ON_FULL_DISK = 3

function onKill(kill: number): void {
    if (process.stderr.isTTY) process.stderr.write(`\r${kill}`)
}

const firstHalf = Math.ceil(kills / 2)

const RUNS: Readonly<Record<string, readonly (() => Promise<Outcome>)[]>> = {
    torn: [
        async () => runTornWrites(seed, 1),
        async () => runPowerCuts("process"),
        async () => runPowerCuts("machine"),
    ],
    tampering: [async () => runTampering(seed, Number(values.changes))],
    disk: [
        async () => runFullDisk({ seed, durability: "process", fullMs: FULL_MS }),
        async () => runFullDisk({ seed, durability: "machine", fullMs: FULL_MS }),
        async () => runKillsOnFullDisk(seed, LIVES_ON_FULL_DISK),
    ],
    clock: [async () => runClockJumps(seed, CLOCK_MS)],
    kills: [
        async () => runKills({ kills: firstHalf, seed, durability: "process", onKill }),
        async () => runKills({ kills: kills - firstHalf, seed: seed + 1, durability: "machine", onKill }),
    ],
}

const chosen = values.only?.split(",") ?? Object.keys(RUNS)
let failed = 0
for (const name of chosen) {
    const runs = RUNS[name]
    if (runs === undefined) throw new TypeError(`--only: ${Object.keys(RUNS).join(",")}`)
    for (const run of runs) {
        const outcome = await run()
        printOutcome(outcome)
        failed += outcome.faults.length
    }
}
process.exitCode = failed === 0 ? 0 : 1
