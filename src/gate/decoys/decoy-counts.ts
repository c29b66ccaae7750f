// How often each decoy was served and metered, over restarts, and on which routes the meter missed it. Written soon after a
// change, at most once a second: a gate that is killed forgets what that second counted.
import { z } from "zod"
import { readDurable, writeDurably } from "../control/durable-file.ts"
import type { GateLog } from "../gate-log.ts"
import type { DecoyTally } from "./decoy-report.ts"

/** Answers. */
export interface DecoyCount {
    /** In whose bytes it was found. */
    readonly served: number
    /** Of `served`, in which the meter did not see it. */
    readonly missed: number
    /** In which the meter saw it. */
    readonly metered: number
    /** Unix milliseconds; null: never. */
    readonly lastMs: number | null
}

/** Decoys in answers of one route, added up over decoys. */
export type RouteCount = Pick<DecoyCount, "served" | "missed" | "lastMs">

export interface DecoyCounts {
    /** By id. */
    readonly decoys: Readonly<Record<string, DecoyCount>>
    /** By route; those beyond ROUTES_LIMIT under `…`. */
    readonly routes: Readonly<Record<string, RouteCount>>
}

export interface DecoyCounter {
    add(route: string, tally: DecoyTally): void
    forget(id: string): void
    counts(): DecoyCounts
    /** Saves, and saves no more until it is opened again. */
    close(): void
    reopen(): void
}

/** Routes are made of what visitors ask for: more are counted together. */
const ROUTES_LIMIT = 100
const OTHER_ROUTES = "…"
const SAVE_MS = 1_000

const Counted = { served: z.number(), missed: z.number(), lastMs: z.number().nullable() }
const CountsFile: z.ZodType<DecoyCounts> = z.strictObject({
    decoys: z.record(z.string(), z.strictObject({ ...Counted, metered: z.number() })),
    routes: z.record(z.string(), z.strictObject(Counted)),
})

export const NEVER: DecoyCount = { served: 0, missed: 0, metered: 0, lastMs: null }

export function openDecoyCounter(file: string, log: GateLog, now: () => number): DecoyCounter {
    const kept = readCounts(file, log)
    const decoys = new Map(Object.entries(kept.decoys))
    const routes = new Map(Object.entries(kept.routes))
    const counts = (): DecoyCounts => ({ decoys: Object.fromEntries(decoys), routes: Object.fromEntries(routes) })
    let timer: NodeJS.Timeout | null = null
    let closed = false
    const save = (): void => {
        if (timer === null) return
        clearTimeout(timer)
        timer = null
        try {
            writeDurably(file, counts())
        } catch (error) {
            log.fault("decoy counts", error)
        }
    }
    const changed = (): void => {
        if (!closed) timer ??= setTimeout(save, SAVE_MS).unref()
    }
    return {
        add: (route, { served, missed, metered }) => {
            const lastMs = now()
            for (const id of new Set([...served, ...metered])) {
                const before = decoys.get(id) ?? NEVER
                decoys.set(id, {
                    served: before.served + (served.includes(id) ? 1 : 0),
                    missed: before.missed + (missed.includes(id) ? 1 : 0),
                    metered: before.metered + (metered.includes(id) ? 1 : 0),
                    lastMs,
                })
            }
            const key = routes.has(route) || routes.size < ROUTES_LIMIT ? route : OTHER_ROUTES
            const { served: servedBefore, missed: missedBefore } = routes.get(key) ?? NEVER
            routes.set(key, { served: servedBefore + served.length, missed: missedBefore + missed.length, lastMs })
            changed()
        },
        forget: (id) => {
            if (decoys.delete(id)) changed()
        },
        counts,
        close: () => {
            closed = true
            save()
        },
        reopen: () => {
            closed = false
            changed()
        },
    }
}

/** Counts that cannot be read are told and begin anew: no decision rests on them. */
function readCounts(file: string, log: GateLog): DecoyCounts {
    try {
        return CountsFile.parse(readDurable(file) ?? { decoys: {}, routes: {} })
    } catch (error) {
        log.fault("decoy counts", error)
        return { decoys: {}, routes: {} }
    }
}
