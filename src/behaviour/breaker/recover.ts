// A worker that was terminated inside the lock leaves the tables half-changed. The entries are the truth (an entry is
// written whole, and moved before it is removed), so everything else is rebuilt from them. What can be wrong afterwards
// is one record's persons counted although the record was never released: one count too many, not one too few.
import { addPersonAt } from "./count-person.ts"
import { releaseSeized, seizeLock } from "./lock.ts"
import { CONTROL, ENTRY_WORDS, viewTables, type BreakerMemory, type Tables } from "./memory.ts"
import {
    addPerson,
    findPerson,
    MINUTE_MASK,
    minuteOfEntry,
    recordOfEntry,
    tagsOfEntry,
    touchPerson,
} from "./person-table.ts"
import { BYTES_STRIDE, RINGS, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import { isScopeLive, rebuildScopeIndex } from "./scope-table.ts"

/**
 * Frees the lock when a dead worker held it, after repairing the tables. Called by whoever sees the worker end, after it
 * ended and before another takes its id. Never for a worker that lives.
 *
 * @returns whether the worker had died inside the lock
 */
export function recoverLock(memory: BreakerMemory, deadWorkerId: number): boolean {
    const tables = viewTables(memory)
    if (!seizeLock(tables, deadWorkerId)) return false
    try {
        repair(tables)
    } finally {
        releaseSeized(tables)
    }
    return true
}

function repair(tables: Tables): void {
    tables.control[CONTROL.moves] = (tables.control[CONTROL.moves] ?? 0) + 1
    rebuildScopeIndex(tables)
    rebuildPersons(tables)
    rebuildPersonCounts(tables)
    rebuildByteTotals(tables)
}

/** Enters every entry anew: twins become one, gaps close, entries of scopes that were being freed go. */
function rebuildPersons(tables: Tables): void {
    const old = tables.persons.slice()
    tables.persons.fill(0)
    tables.control[CONTROL.personsUsed] = 0
    const oldTables: Tables = { ...tables, persons: old }
    for (let slot = 0; slot < tables.personCapacity; slot++) {
        const minute = minuteOfEntry(oldTables, slot)
        const record = recordOfEntry(oldTables, slot)
        if (minute === 0 || !isScopeLive(tables, record)) continue
        const [lo, hi] = [old[slot * ENTRY_WORDS] ?? 0, old[slot * ENTRY_WORDS + 1] ?? 0]
        enterPerson(tables, { lo, hi, record }, minute, tagsOfEntry(oldTables, slot))
    }
}

/** Adds an entry, or lets the one that is there know the later minute. */
export function enterPerson(
    tables: Tables,
    key: Parameters<typeof addPerson>[2],
    minute: number,
    tags: Parameters<typeof addPerson>[4],
): void {
    const slot = findPerson(tables, key.lo, key.hi, key.record)
    if (slot < 0) addPerson(tables, -1 - slot, key, minute, tags)
    else touchPerson(tables, slot, Math.max(minute, minuteOfEntry(tables, slot)), tags)
}

/** Rings and totals of all scopes from the entries. */
export function rebuildPersonCounts(tables: Tables): void {
    const { scopes, persons, personCapacity } = tables
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        const base = record * SCOPE_STRIDE
        scopes.fill(0, base + SCOPE.totals, base + SCOPE_STRIDE)
    }
    for (let slot = 0; slot < personCapacity; slot++) {
        const word = persons[slot * ENTRY_WORDS + 2] ?? 0
        if (word === 0) continue
        const record = recordOfEntry(tables, slot)
        const newest = record * SCOPE_STRIDE + SCOPE.newest
        const minute = Math.min(word & MINUTE_MASK, scopes[newest] ?? 0)
        addPersonAt(tables, record, minute, scopes[newest] ?? 0, 1)
    }
}

function rebuildByteTotals(tables: Tables): void {
    const { bytes } = tables
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        const base = record * BYTES_STRIDE
        for (const [w, ring] of RINGS.entries()) {
            const first = base + WINDOW_COUNT + ring.start
            bytes[base + w] = bytes.subarray(first, first + ring.buckets).reduce((sum, cell) => sum + cell, 0)
        }
    }
}
