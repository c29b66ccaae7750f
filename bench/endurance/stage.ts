// What every endurance run stands on: an application, and Sekisho in front of it as a user starts it.
import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startChild } from "../../replays/child-process.ts"
import { startGuard } from "../../replays/sekisho-process.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

export interface Stage {
    readonly url: string
    readonly port: number
    readonly guardPid: number
    readonly dataDir: string
    /** A changed configuration, read again without a restart (SIGHUP). */
    reload(): void
    close(): Promise<void>
}

export async function openStage(workers = 2): Promise<Stage> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-endurance-"))
    const application = await startChild([join(import.meta.dirname, "application.ts")])
    const configFile = join(dir, "sekisho.yaml")
    writeFileSync(configFile, "limits: { headerCount: 150 }\n")
    const upstreamPort = Number(application.ready["port"])
    const dataDir = join(dir, "data")
    const guard = await startGuard({ dataDir, upstreamPort, workers, configFile })
    return {
        url: guard.url,
        port: Number(new URL(guard.url).port),
        guardPid: guard.pid,
        dataDir,
        reload: () => {
            appendFileSync(configFile, "# read again\n")
            process.kill(guard.pid, "SIGHUP")
        },
        close: async () => {
            await guard.stop()
            await application.stop()
            removeFolder(dir)
        },
    }
}
