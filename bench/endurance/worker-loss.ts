// A worker ends without a warning, again and again, while visitors come: only what it had in its hands may fail.
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startChild } from "../../replays/child-process.ts"
import { openInstallation } from "../../src/config/installation.ts"
import { resolveConfig } from "../../src/config/resolve-config.ts"
import { startGate } from "../../src/gate/gate.ts"
import { startLoad, type LoadFigures } from "./load.ts"
import { sleep } from "./process-figures.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

export interface WorkerLossFigures extends LoadFigures {
    readonly kills: number
    readonly failed: number
    /** The most that one loss may cost: what every connection of a worker had under way. */
    readonly connections: number
    /** Failures that no loss explains: not within a second after one. */
    readonly unexplained: number
}

const WORKERS = 2
const CONNECTIONS = 16
const AFTER_MS = 1_000
const LOOK_MS = 20

/** The gate runs in this process, where a worker can be ended as a crash would end it. */
export async function runWorkerLosses(seconds: number, everyMs: number): Promise<WorkerLossFigures> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-loss-"))
    const application = await startChild([join(import.meta.dirname, "application.ts")])
    const upstream = `http://127.0.0.1:${String(application.ready["port"])}`
    const overrides = { dataDir: join(dir, "data"), upstream, listen: "127.0.0.1:0", workers: WORKERS }
    const config = resolveConfig({}, overrides)
    const gate = await startGate(config, await openInstallation(config.dataDir, join(dir, "person.key")))
    try {
        const load = startLoad(`http://127.0.0.1:${gate.port}`, CONNECTIONS)
        const killedAtMs: number[] = []
        for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
            await sleep(everyMs)
            // With both gone nobody would be served: on a busy machine a worker may take longer than that to be replaced.
            while (gate.status().workersAlive < WORKERS) await sleep(LOOK_MS)
            killedAtMs.push(performance.now())
            await gate.killWorker(killedAtMs.length % WORKERS)
        }
        const figures = await load.stop()
        const isExplained = (at: number): boolean => killedAtMs.some((kill) => at >= kill && at - kill < AFTER_MS)
        return {
            ...figures,
            kills: killedAtMs.length,
            failed: figures.failedAtMs.length,
            connections: CONNECTIONS,
            unexplained: figures.failedAtMs.filter((at) => !isExplained(at)).length,
        }
    } finally {
        await gate.stop()
        await application.stop()
        removeFolder(dir)
    }
}
