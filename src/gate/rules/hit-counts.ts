// How often each rule was met, over restarts. Written every few seconds: a gate that is killed forgets what those counted.
import { z } from "zod"
import { readDurable, writeDurably } from "../control/durable-file.ts"
import type { GateLog } from "../gate-log.ts"
import type { RuleHits } from "./hit-report.ts"

export interface HitCount {
    readonly count: number
    /** Unix milliseconds; when it was last met. */
    readonly lastMs: number
}

/** By hitKey (hit-report.ts). */
export type HitCounts = Readonly<Record<string, HitCount>>

export interface HitCounter {
    add(hits: RuleHits): void
    counts(): HitCounts
    /** Saves, and saves no more until it is opened again. */
    close(): void
    reopen(): void
}

const SAVE_MS = 3_000
const HitsFile = z.record(z.string(), z.strictObject({ count: z.number(), lastMs: z.number() }))

export function openHitCounter(file: string, log: GateLog, now: () => number): HitCounter {
    const counts = new Map(Object.entries(readCounts(file, log)))
    let changed = false
    const save = (): void => {
        if (!changed) return
        changed = false
        try {
            writeDurably(file, Object.fromEntries(counts))
        } catch (error) {
            log.fault("rule hits", error)
        }
    }
    let timer = setInterval(save, SAVE_MS).unref()
    return {
        add: (hits) => {
            for (const [key, count] of Object.entries(hits))
                counts.set(key, { count: (counts.get(key)?.count ?? 0) + count, lastMs: now() })
            changed = true
        },
        counts: () => Object.fromEntries(counts),
        close: () => {
            clearInterval(timer)
            save()
        },
        reopen: () => {
            clearInterval(timer)
            timer = setInterval(save, SAVE_MS).unref()
        },
    }
}

/** Counts that cannot be read are told and begin anew: no decision rests on them. */
function readCounts(file: string, log: GateLog): HitCounts {
    try {
        return HitsFile.parse(readDurable(file) ?? {})
    } catch (error) {
        log.fault("rule hits", error)
        return {}
    }
}
