// The short form; `node bench/control-kill.ts --runs 200` is the long one.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { seededRandom } from "../../../replays/random.ts"
import { runKills } from "./kill-runs.case.ts"

const RUNS = 8
const SEED = 3

test("kill -9 at any moment: nothing confirmed is lost, and the store opens every time", async () => {
    const root = await mkdtemp(join(tmpdir(), "sekisho-kill-"))
    try {
        const result = await runKills(root, RUNS, seededRandom(SEED))
        expect(result).toMatchObject({ lost: [], faults: [] })
        expect(result.confirmed).toBeGreaterThan(RUNS)
    } finally {
        await rm(root, { recursive: true, force: true })
    }
}, 120_000)
