// What the gate bears for how long: `node bench/endurance.ts reload|upgrade|worker-loss|large-bodies|crowd|soak [--seconds N]
// [--mib N]`. Prints figures as one JSON line; tests/endurance.test.ts holds the short forms.
import { parseArgs } from "node:util"
import { runCrowd } from "./endurance/crowd.ts"
import { runLargeBodies } from "./endurance/large-bodies.ts"
import { MIB } from "./endurance/process-figures.ts"
import { runReloads } from "./endurance/reload.ts"
import { runSoak } from "./endurance/soak.ts"
import { runUpgrades } from "./endurance/upgrade.ts"
import { runWorkerLosses } from "./endurance/worker-loss.ts"

const { values, positionals } = parseArgs({
    options: { seconds: { type: "string" }, mib: { type: "string", default: "2048" } },
    allowPositionals: true,
})
const seconds = Number(values.seconds ?? 300)

const RUNS: Readonly<Record<string, () => Promise<object>>> = {
    reload: async () => runReloads(seconds, 1_000),
    upgrade: async () => runUpgrades(seconds, 10_000),
    "worker-loss": async () => runWorkerLosses(seconds, 10_000),
    "large-bodies": async () => runLargeBodies(Number(values.mib) * MIB),
    crowd: async () => runCrowd({ idle: 10_000, slow: 500, uploads: 200, fresh: 500 }),
    soak: async () => runSoak(Number(values.seconds ?? 3_600)),
}

const run = RUNS[positionals[0] ?? ""]
if (run === undefined) throw new TypeError(`usage: node bench/endurance.ts ${Object.keys(RUNS).join("|")}`)
console.log(JSON.stringify(await run()))
