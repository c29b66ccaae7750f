// Making room in full tables, under the lock. First what counts nowhere any more goes: entries older than 30 days, scopes
// without any. When that is not enough, scopes are forgotten that matter least: nobody counted for an hour, and at most
// FORGET_SHARE of the tightest cap of their kind over 30 days; fewest persons first. Without this, somebody with many
// addresses (a /48 has 65,536 networks of /64) or a busy month would fill the tables and stop the site for everybody.
// Cost: a forgotten client may receive up to that share of its cap anew. The site is never forgotten.
import { CONTROL, ENTRY_WORDS, type Tables } from "./memory.ts"
import { SCOPE, SCOPE_KINDS, SCOPE_STRIDE } from "./scope-record.ts"
import {
    advanceScope,
    bytesTotal,
    freeScope,
    isScopeLive,
    oldestCounting,
    personTotal,
    rebuildScopeIndex,
} from "./scope-table.ts"
import { MINUTE_MASK, removePerson } from "./person-table.ts"
import type { ReserveContext } from "./reserve-context.ts"

/** Linear probing gets long above this load. */
const PERSONS_FULL_LOAD = 0.85
/** Share of the tightest cap of its kind up to which a quiet scope may be forgotten. */
export const FORGET_SHARE = 0.1
/** Share of a table that is freed at once, so that the search is rare: one in 16. */
const FREE_SHARE = 1 / 16

const HOUR_WINDOW = 0
const MONTH_WINDOW = 2

export function personsLimit(tables: Tables): number {
    return Math.floor(tables.personCapacity * PERSONS_FULL_LOAD)
}

/**
 * Takes up to 300 ms with the largest tables, during which workers wait, so after an attempt in vain the next comes a minute later.
 *
 * @param keep records in use by the caller
 */
export function makeRoom(
    context: ReserveContext,
    what: "persons" | "scopes",
    keep: ReadonlySet<number>,
    minute: number,
): void {
    const { tables } = context
    if (tables.control[CONTROL.reclaimMinute] === minute) return
    tables.control[CONTROL.moves] = (tables.control[CONTROL.moves] ?? 0) + 1
    freeExpiredScopes(tables, keep, minute)
    sweepPersons(tables)
    if (!isEnough(tables, what)) {
        forgetScopes(context, what, keep)
        sweepPersons(tables)
    }
    rebuildScopeIndex(tables)
    if (!isEnough(tables, what)) tables.control[CONTROL.reclaimMinute] = minute
}

function isEnough(tables: Tables, what: "persons" | "scopes"): boolean {
    const { control, scopeCapacity, personCapacity } = tables
    if (what === "scopes") return (control[CONTROL.scopesLive] ?? 0) <= scopeCapacity * (1 - FREE_SHARE)
    return (control[CONTROL.personsUsed] ?? 0) <= personsLimit(tables) - personCapacity * FREE_SHARE
}

function freeExpiredScopes(tables: Tables, keep: ReadonlySet<number>, minute: number): void {
    for (const record of liveRecords(tables)) {
        advanceScope(tables, record, minute)
        if (keep.has(record)) continue
        if (personTotal(tables, record, MONTH_WINDOW) > 0 || bytesTotal(tables, record, MONTH_WINDOW) > 0) continue
        freeScope(tables, record)
    }
}

function forgetScopes(context: ReserveContext, what: "persons" | "scopes", keep: ReadonlySet<number>): void {
    const { tables } = context
    const { control, scopeCapacity, personCapacity } = tables
    let scopesToFree = (control[CONTROL.scopesLive] ?? 0) - scopeCapacity * (1 - FREE_SHARE)
    let personsToFree = (control[CONTROL.personsUsed] ?? 0) - (personsLimit(tables) - personCapacity * FREE_SHARE)
    const candidates = liveRecords(tables)
        .filter((record) => !keep.has(record) && mayForget(context, record))
        .sort((a, b) => personTotal(tables, a, MONTH_WINDOW) - personTotal(tables, b, MONTH_WINDOW))
    for (const record of candidates) {
        if (what === "scopes" ? scopesToFree <= 0 : personsToFree <= 0) return
        personsToFree -= personTotal(tables, record, MONTH_WINDOW)
        scopesToFree--
        freeScope(tables, record)
        control[CONTROL.forgotten] = (control[CONTROL.forgotten] ?? 0) + 1
    }
}

function mayForget({ tables, caps }: ReserveContext, record: number): boolean {
    const kind = SCOPE_KINDS[(tables.scopes[record * SCOPE_STRIDE + SCOPE.state] ?? 0) - 1]
    if (kind === undefined || kind === "site") return false
    if (personTotal(tables, record, HOUR_WINDOW) > 0 || bytesTotal(tables, record, HOUR_WINDOW) > 0) return false
    return (
        personTotal(tables, record, MONTH_WINDOW) <= Math.min(...caps.persons[kind]) * FORGET_SHARE &&
        bytesTotal(tables, record, MONTH_WINDOW) <= Math.min(...caps.unreadableBytes[kind]) * FORGET_SHARE
    )
}

/** Removes entries of freed scopes and those that count in no window. */
function sweepPersons(tables: Tables): void {
    const { persons, personCapacity } = tables
    const oldest = oldestCounting(tables)
    for (let slot = 0; slot < personCapacity;) {
        const at = slot * ENTRY_WORDS
        const seen = persons[at + 2] ?? 0
        const counts = seen === 0 || (seen & MINUTE_MASK) >= (oldest[(persons[at + 3] ?? 0) >>> 16] ?? 0)
        // A removal may move the next entry into this slot: look at it again.
        if (counts) slot++
        else removePerson(tables, slot)
    }
}

function liveRecords(tables: Tables): number[] {
    const records: number[] = []
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        if (isScopeLive(tables, record)) records.push(record)
    }
    return records
}
