import { CONTROL, viewTables, type BreakerMemory } from "./memory.ts"
import { personsLimit } from "./reclaim.ts"

export interface BreakerUsage {
    readonly scopes: number
    readonly scopeCapacity: number
    /** Entries: persons, once for each scope that saw them. */
    readonly entries: number
    readonly entryLimit: number
    /** Scopes that were forgotten with live persons because a table was full (reclaim.ts). */
    readonly forgotten: number
}

/** How full the tables are; without the lock, so figures of one instant, not of one transaction. */
export function breakerUsage(memory: BreakerMemory): BreakerUsage {
    const tables = viewTables(memory)
    return {
        scopes: tables.control[CONTROL.scopesLive] ?? 0,
        scopeCapacity: tables.scopeCapacity,
        entries: tables.control[CONTROL.personsUsed] ?? 0,
        entryLimit: personsLimit(tables),
        forgotten: tables.control[CONTROL.forgotten] ?? 0,
    }
}
