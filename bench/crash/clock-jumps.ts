// The wall clock is set while visitors come: back by an hour, forward by a year, and right again; in the gate, in the server,
// in both. Nothing is lost or stored twice, no visitor notices, no worker is taken for dead, the breaker counts on, and
// retention deletes nothing.
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { seededRandom } from "../../replays/random.ts"
import { freePort } from "./free-port.ts"
import { startGuardLife } from "./guard-life.ts"
import { judgeLedger } from "./ledger-against-truth.ts"
import type { Outcome } from "./outcome.ts"
import { startStagedApplication } from "./staged-application.ts"
import { startVisitors, type Visitors } from "./visitors.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const HOUR_MS = 3_600_000
const YEAR_MS = 365 * 24 * HOUR_MS
const VISITORS = 4
const WHO = ["gate", "server", "both"] as const
const JUMPS = { "an hour back": -HOUR_MS, "a year forward": YEAR_MS } as const

/** @param phaseMs how long each clock is kept, ms */
export async function runClockJumps(seed: number, phaseMs: number): Promise<Outcome> {
    const root = mkdtempSync(join(tmpdir(), "sekisho-clock-"))
    const dataDir = join(root, "data")
    const files = { gate: join(root, "gate-clock"), server: join(root, "server-clock") }
    const set = (who: (typeof WHO)[number], ms: number): void => {
        for (const part of ["gate", "server"] as const)
            writeFileSync(files[part], String(who === part || who === "both" ? ms : 0))
    }
    set("both", 0)
    const application = await startStagedApplication(seededRandom(seed))
    const port = await freePort()
    const env = { SEKISHO_CRASH_CLOCK_GATE: files.gate, SEKISHO_CRASH_CLOCK_SERVER: files.server }
    const guard = startGuardLife({
        dataDir,
        upstreamPort: application.port,
        port,
        durability: "process",
        preload: ["set-clock.ts"],
        env,
        more: ["--breaker", String(CAP)],
    })
    const faults: string[] = []
    const visitors = startVisitors(() => port, VISITORS)
    let jumps = 0
    try {
        if ((await guard.ready) === null) faults.push(`the guard did not start: ${guard.said()}`)
        for (const [name, ms] of Object.entries(JUMPS)) {
            for (const who of WHO) {
                for (const offMs of [ms, 0]) {
                    set(who, offMs)
                    jumps++
                    const fault = await unnoticed(visitors, phaseMs)
                    if (fault !== null)
                        faults.push(`${who}, ${offMs === 0 ? `right again after ${name}` : name}: ${fault}`)
                }
            }
        }
        await visitors.stop()
        guard.signal("SIGTERM")
        await guard.exited
        if (guard.said().includes("worker ended")) faults.push("a worker was taken for dead")
        const { faults: found, ...known } = await judgeLedger(dataDir, visitors.received, application.served())
        const { whole, broken, refused } = visitors.figures()
        return {
            kind: "clock jumps",
            figures: { jumps, whole, broken, refused, received: visitors.received.size, ...known },
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

/** A cap that is enforced and never reached: a breaker that loses its time would refuse, or crash. */
const CAP = 10_000_000

async function unnoticed(visitors: Visitors, ms: number): Promise<string | null> {
    const before = visitors.figures()
    await sleep(ms)
    const after = visitors.figures()
    const [whole, broken, refused] = [
        after.whole - before.whole,
        after.broken - before.broken,
        after.refused - before.refused,
    ]
    return whole > 0 && broken + refused === 0 ? null : `${whole} whole, ${broken} broken, ${refused} refused`
}
