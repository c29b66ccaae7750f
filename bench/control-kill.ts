// How often the embedded control store survives kill -9: `node bench/control-kill.ts [--runs 200] [--seed 1]`. Each run
// starts a process on the store, lets it live for a random time and kills it; every tenth run the store is made anew.
// Ends with 1 where anything confirmed was lost or the store did not open.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { seededRandom } from "../replays/random.ts"
import { runKills } from "../src/control/embedded/kill-runs.case.ts"

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } })
const runs = Number(values.runs ?? 200)
const random = seededRandom(Number(values.seed ?? 1))
const root = mkdtempSync(join(tmpdir(), "sekisho-kill-"))
try {
    const began = performance.now()
    const result = await runKills(root, runs, random, (run) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${run + 1}/${runs}`)
    })
    console.log(JSON.stringify({ ...result, seconds: Math.round((performance.now() - began) / 1000) }))
    process.exitCode = result.lost.length + result.faults.length === 0 ? 0 : 1
} finally {
    rmSync(root, { recursive: true, force: true })
}
