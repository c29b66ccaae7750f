// Both at once: the disk is full, and gate and server are killed and started anew on it. A gate that starts there judges and
// refuses to show anybody, or says by name why it does not start; with room again it goes on, and nothing received is missing.
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { seededRandom } from "../../replays/random.ts"
import { freePort } from "./free-port.ts"
import { type GuardLife, startGuardLife } from "./guard-life.ts"
import { judgeLedger } from "./ledger-against-truth.ts"
import type { Outcome } from "./outcome.ts"
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts"
import { startStagedApplication } from "./staged-application.ts"
import { startVisitors } from "./visitors.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const KIND = "kill -9 on a full disk"
const DISK_MIB = 256
const VISITORS = 4
const LIVING_MS = 2_500

/** @param lives on the full disk, each ended by a kill */
export async function runKillsOnFullDisk(seed: number, lives: number): Promise<Outcome> {
    const root = mkdtempSync(join(tmpdir(), "sekisho-full-kill-"))
    const disk = mountSmallDisk(join(root, "disk"), DISK_MIB)
    try {
        if (disk === null) return { kind: `${KIND} (no mount here: not run)`, figures: {}, faults: [] }
        return { kind: KIND, ...(await killOnDisk(disk, seed, lives)) }
    } finally {
        disk?.remove()
        removeFolder(root)
    }
}

async function killOnDisk(disk: SmallDisk, seed: number, lives: number): Promise<Omit<Outcome, "kind">> {
    const dataDir = join(disk.dir, "data")
    const faults: string[] = []
    const application = await startStagedApplication(seededRandom(seed))
    const port = await freePort()
    const live = (): GuardLife =>
        startGuardLife({ dataDir, upstreamPort: application.port, port, durability: "process", preload: [] })
    const visitors = startVisitors(() => port, VISITORS)
    const figures = { lives, served: 0, notStarted: 0, refused: 0 }
    let guard = live()
    try {
        if ((await guard.ready) === null) faults.push(`the guard did not start: ${guard.said()}`)
        await sleep(LIVING_MS)
        disk.fill()
        for (let life = 0; life < lives; life++) {
            guard = await startAnew(guard, live)
            const started = (await guard.ready) !== null
            if (!started && !guard.said().includes("SEKISHO_"))
                faults.push(`it did not start, and said: ${guard.said()}`)
            figures[started ? "served" : "notStarted"]++
            const before = visitors.figures()
            await sleep(LIVING_MS)
            figures.refused += visitors.figures().refused - before.refused
        }
        disk.makeRoom()
        guard = await startAnew(guard, live)
        if ((await guard.ready) === null) faults.push(`it did not start when there was room: ${guard.said()}`)
        const before = visitors.figures()
        await sleep(LIVING_MS)
        const after = visitors.figures()
        if (after.whole === before.whole) faults.push("nobody was served when there was room again")
        await visitors.stop()
        guard.signal("SIGTERM")
        await guard.exited
        const { faults: found, ...known } = await judgeLedger(dataDir, visitors.received, application.served())
        return { figures: { ...figures, received: visitors.received.size, ...known }, faults: [...faults, ...found] }
    } finally {
        await visitors.stop()
        guard.signal("SIGKILL")
        await guard.exited
        await application.close()
    }
}

/** Gate and server: the server of a gate that was killed alone would go on draining. */
async function startAnew(guard: GuardLife, live: () => GuardLife): Promise<GuardLife> {
    const server = guard.serverPid()
    guard.signal("SIGKILL")
    try {
        if (server !== null) process.kill(server, "SIGKILL")
    } catch {
        // It has ended by itself.
    }
    await guard.exited
    return live()
}
