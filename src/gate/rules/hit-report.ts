// How often rules were met, gathered in a worker and told to the main thread at most twice a second.
import type { RuleHit } from "../../inbound/rules.ts"

/** By hitKey, since the last report. */
export type RuleHits = Readonly<Record<string, number>>

export interface HitReport {
    readonly note: (hit: RuleHit) => void
    /** Tells now what was not told yet. */
    readonly flush: () => void
}

const REPORT_MS = 500

/** e.g. `allowance a3`, `patch citrix-bleed` */
export function hitKey({ kind, id }: RuleHit): string {
    return `${kind} ${id}`
}

export function createHitReport(send: (hits: RuleHits) => void): HitReport {
    let counts = new Map<string, number>()
    let timer: NodeJS.Timeout | null = null
    const flush = (): void => {
        if (timer !== null) clearTimeout(timer)
        timer = null
        if (counts.size === 0) return
        send(Object.fromEntries(counts))
        counts = new Map()
    }
    return {
        note: (hit) => {
            const key = hitKey(hit)
            counts.set(key, (counts.get(key) ?? 0) + 1)
            timer ??= setTimeout(flush, REPORT_MS).unref()
        },
        flush,
    }
}
