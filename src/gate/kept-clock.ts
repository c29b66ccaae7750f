// Where a steady clock goes on after a restart. What the breaker kept is dated by it: a gate that is killed while the wall clock
// is a year ahead, and began anew at that reading, would take all of it for expired. The machine knows how long it has been
// running, sleep included, so that within one run of the machine the clock that was begun first is continued. After the
// machine's own restart, and where a system does not tell one run from another, the wall clock is believed.
import { readFileSync } from "node:fs"
import { uptime } from "node:os"
import { z } from "zod"
import { readDurable, writeDurably } from "./control/durable-file.ts"
import type { GateLog } from "./gate-log.ts"
import { anchorClock, type ClockAnchor } from "./steady-clock.ts"

export interface MachineRun {
    /** Names this run of the machine; null: nobody tells. */
    readonly bootId: string | null
    /** How long it lasts already, ms. */
    readonly upMs: number
}

const KeptClock = z.strictObject({ bootId: z.string(), upMs: z.number(), steadyMs: z.number() })

/** @param file of the clock that was begun first in this run of the machine; written where there is none */
export function anchorKeptClock(file: string, log: GateLog, machine: MachineRun = thisRun()): ClockAnchor {
    const anchor = anchorClock()
    const { bootId, upMs } = machine
    if (bootId === null) return anchor
    const kept = keptClock(file)
    if (kept !== null && kept.bootId === bootId && kept.upMs <= upMs) {
        return { ...anchor, wallMs: kept.steadyMs + (upMs - kept.upMs) }
    }
    try {
        writeDurably(file, { bootId, upMs, steadyMs: anchor.wallMs } satisfies z.infer<typeof KeptClock>)
    } catch (error) {
        log.fault("kept clock", error) // then a restart believes the wall clock
    }
    return anchor
}

/** null: none, or none that can be read, which is as good. */
function keptClock(file: string): z.infer<typeof KeptClock> | null {
    try {
        return KeptClock.parse(readDurable(file))
    } catch {
        return null
    }
}

function thisRun(): MachineRun {
    try {
        const bootId = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
        return { bootId, upMs: uptime() * 1_000 }
    } catch {
        return { bootId: null, upMs: 0 }
    }
}
