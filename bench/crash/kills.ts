// kill -9 at random moments, under load: of a worker, the gate's process, the server's, or both processes together, also
// while they start. Afterwards everything is drained, and the ledger is asked.
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { type Random, seededRandom } from "../../replays/random.ts"
import { sekisho } from "../../replays/sekisho-process.ts"
import type { SpoolDurability } from "../../src/spool/contract.ts"
import { freePort } from "./free-port.ts"
import { type GuardLife, startGuardLife } from "./guard-life.ts"
import { judgeLedger } from "./ledger-against-truth.ts"
import type { Outcome } from "./outcome.ts"
import { startStagedApplication } from "./staged-application.ts"
import { startVisitors } from "./visitors.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

export interface KillOptions {
    readonly kills: number
    readonly seed: number
    readonly durability: SpoolDurability
    readonly onKill?: (kill: number) => void
}

/** Kills of one installation; then its ledger is asked, and another is made. */
const KILLS_A_LEDGER = 25
/** In the middle of an installation its owner asks, while it is being killed. */
const ASKED_AT = 12
const VISITORS = 6
const LONGEST_LIFE_MS = 1_500
/** One kill in so many of a gate falls before it is ready. */
const STARTING_ONE_IN = 5
const LONGEST_START_MS = 2_500
const SERVER_BACK_MS = 8_000

const VICTIMS = ["worker", "gate", "server", "both"] as const
type Victim = (typeof VICTIMS)[number]

export async function runKills({ kills, seed, durability, onKill }: KillOptions): Promise<Outcome> {
    const random = seededRandom(seed)
    const faults: string[] = []
    const figures: Record<string, number> = {}
    for (let done = 0; done < kills; done += KILLS_A_LEDGER) {
        const here = Math.min(KILLS_A_LEDGER, kills - done)
        const ledger = await killOneInstallation(here, random, durability, (kill) => onKill?.(done + kill))
        faults.push(...ledger.faults.map((fault) => `kills ${done + 1} to ${done + here}: ${fault}`))
        for (const [name, value] of Object.entries(ledger.figures)) figures[name] = (figures[name] ?? 0) + value
    }
    return { kind: `kill -9, ${durability}`, figures: { kills, ...figures }, faults }
}

async function killOneInstallation(
    kills: number,
    random: Random,
    durability: SpoolDurability,
    onKill: (kill: number) => void,
): Promise<Omit<Outcome, "kind">> {
    const root = mkdtempSync(join(tmpdir(), "sekisho-crash-"))
    const dataDir = join(root, "data")
    const application = await startStagedApplication(random)
    const port = await freePort()
    const live = (): GuardLife =>
        startGuardLife({ dataDir, upstreamPort: application.port, port, durability, preload: ["worker-killer.ts"] })
    const killed: Record<Victim | "starting", number> = { worker: 0, gate: 0, server: 0, both: 0, starting: 0 }
    const faults: string[] = []
    const visitors = startVisitors(() => port, VISITORS)
    let guard = live()
    try {
        for (let kill = 1; kill <= kills; kill++) {
            if (random.below(STARTING_ONE_IN) === 0) {
                await sleep(random.below(LONGEST_START_MS))
                killed.starting++
                guard = await startAnew(guard, live)
            } else {
                if ((await guard.ready) === null) faults.push(`the guard did not start: ${guard.said()}`)
                if (kill === ASKED_AT) await askScope(dataDir, faults)
                await sleep(random.below(LONGEST_LIFE_MS))
                const victim = await killOne(guard, random.pick(VICTIMS), random)
                killed[victim]++
                if (victim === "gate" || victim === "both") guard = await startAnew(guard, live)
            }
            onKill(kill)
        }
        if ((await guard.ready) === null) faults.push(`the guard did not start: ${guard.said()}`)
        await visitors.stop()
        guard.signal("SIGTERM")
        await guard.exited
        const verdict = await judgeLedger(dataDir, visitors.received, application.served())
        const { whole, broken, refused } = visitors.figures()
        const { faults: found, ...known } = verdict
        if (whole === 0) faults.push("no answer was read to its end: nothing was tried")
        return {
            figures: { ...killed, whole, broken, refused, received: visitors.received.size, ...known },
            faults: [...faults, ...found],
        }
    } finally {
        await visitors.stop()
        guard.signal("SIGKILL")
        await guard.exited
        await application.close()
        removeFolder(root)
    }
}

async function startAnew(guard: GuardLife, live: () => GuardLife): Promise<GuardLife> {
    guard.signal("SIGKILL")
    await guard.exited
    return live()
}

/** @returns who really was killed: where no server is there, it is being started anew, and the gate takes its place */
async function killOne(guard: GuardLife, victim: Victim, random: Random): Promise<Victim> {
    if (victim === "worker") {
        guard.signal("SIGUSR2")
        return victim
    }
    if (victim === "gate") return victim
    const server = await serverOf(guard)
    if (server === null) return "gate"
    if (victim === "both" && random.below(2) === 0) guard.signal("SIGKILL")
    try {
        process.kill(server, "SIGKILL")
    } catch {
        // It has just ended by itself.
    }
    return victim
}

async function serverOf(guard: GuardLife): Promise<number | null> {
    for (const end = performance.now() + SERVER_BACK_MS; performance.now() < end; await sleep(100)) {
        const pid = guard.serverPid()
        if (pid !== null) return pid
    }
    return null
}

async function askScope(dataDir: string, faults: string[]): Promise<void> {
    try {
        const [scope] = await sekisho(dataDir, "scope")
        if (typeof scope?.["records"] !== "number") faults.push("scope gave no answer")
    } catch (error) {
        faults.push(`scope failed while the server was being killed: ${String(error)}`)
    }
}
