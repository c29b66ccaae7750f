// Checks of the tables from inside, for tests: that everything which follows from the entries does.
import { CONTROL, ENTRY_WORDS, viewTables, type BreakerMemory } from "./memory.ts"
import { findPerson, minuteOfEntry, recordOfEntry } from "./person-table.ts"
import { isLive, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import { findScope, isScopeLive, personTotal } from "./scope-table.ts"

/** What is wrong with the tables, in words; empty when they are sound. */
export function faultsOf(memory: BreakerMemory): string[] {
    const tables = viewTables(memory)
    const faults: string[] = []
    const totals = new Map<string, number>()
    let used = 0
    for (let slot = 0; slot < tables.personCapacity; slot++) {
        const minute = minuteOfEntry(tables, slot)
        if (minute === 0) continue
        used++
        const record = recordOfEntry(tables, slot)
        const newest = tables.scopes[record * SCOPE_STRIDE + SCOPE.newest] ?? 0
        const [lo, hi] = [tables.persons[slot * ENTRY_WORDS] ?? 0, tables.persons[slot * ENTRY_WORDS + 1] ?? 0]
        if (!isScopeLive(tables, record)) faults.push(`entry ${slot} belongs to a free scope`)
        if (findPerson(tables, lo, hi, record) !== slot) faults.push(`entry ${slot} cannot be found`)
        if (minute > newest) faults.push(`entry ${slot} lies ahead of its scope`)
        for (let w = 0; w < WINDOW_COUNT; w++) {
            if (isLive(w, minute, newest)) totals.set(`${record} ${w}`, (totals.get(`${record} ${w}`) ?? 0) + 1)
        }
    }
    if (used !== tables.control[CONTROL.personsUsed]) faults.push(`${used} entries, not as counted`)
    let live = 0
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        if (!isScopeLive(tables, record)) continue
        live++
        const base = record * SCOPE_STRIDE
        const fingerprint = { lo: tables.scopes[base + SCOPE.fpLo] ?? 0, hi: tables.scopes[base + SCOPE.fpHi] ?? 0 }
        if (findScope(tables, fingerprint) !== record) faults.push(`scope ${record} cannot be found`)
        for (let w = 0; w < WINDOW_COUNT; w++) {
            const want = totals.get(`${record} ${w}`) ?? 0
            const is = personTotal(tables, record, w)
            if (is !== want) faults.push(`scope ${record} window ${w}: ${is}, not ${want}`)
        }
    }
    if (live !== tables.control[CONTROL.scopesLive]) faults.push(`${live} scopes, not as counted`)
    return faults
}
