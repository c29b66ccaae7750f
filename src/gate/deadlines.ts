// Time limits of connections without a timer each: an entry says when it is late, and one sweep looks at them all. Setting
// a limit is a number written; ten thousand connections are looked at in a fraction of a millisecond.
import { OpenList } from "./open-list.ts"

/** How late a limit may be noticed. */
export const SWEEP_MS = 250

export interface Deadline {
    /** From now on; replaces the one before. */
    set(ms: number): void
    clear(): void
    /** For good. */
    remove(): void
}

export interface Deadlines {
    add(onLate: () => void): Deadline
    /** Has something else looked at with every sweep. Must not throw. */
    alongside(look: () => void): void
    close(): void
}

interface Entry {
    /** Infinity: none. */
    atMs: number
    readonly onLate: () => void
}

/** @param now monotonic, ms */
export function createDeadlines(now: () => number = () => performance.now()): Deadlines {
    const entries = new OpenList<Entry>()
    const others: (() => void)[] = []
    const sweep = (): void => {
        for (const look of others) look()
        const nowMs = now()
        for (const entry of entries.values()) {
            if (entry.atMs > nowMs) continue
            entry.atMs = Number.POSITIVE_INFINITY
            entry.onLate()
        }
    }
    const timer = setInterval(sweep, SWEEP_MS).unref()
    return {
        add: (onLate) => {
            const entry: Entry = { atMs: Number.POSITIVE_INFINITY, onLate }
            const place = entries.add(entry)
            return {
                set: (ms) => {
                    entry.atMs = now() + ms
                },
                clear: () => {
                    entry.atMs = Number.POSITIVE_INFINITY
                },
                remove: () => {
                    entry.atMs = Number.POSITIVE_INFINITY
                    entries.remove(place)
                },
            }
        },
        alongside: (look) => void others.push(look),
        close: () => clearInterval(timer),
    }
}
