// Scopes by fingerprint: an index of open addressing (linear probing, at most half full) over dense records, so that
// memory is touched as far as it is used.
import type { Scope } from "../contract.ts"
import { hashText, mix32, type Fingerprint } from "./fingerprint.ts"
import { CONTROL, type Tables } from "./memory.ts"
import {
    advanceRings,
    BYTES_STRIDE,
    oldestLive,
    SCOPE,
    SCOPE_KINDS,
    SCOPE_STRIDE,
    WINDOW_COUNT,
} from "./scope-record.ts"

/** A scope with its record, advanced to the time of a reservation. */
export interface OpenScope {
    readonly scope: Scope
    readonly fingerprint: Fingerprint
    readonly record: number
    /** The minute that counts for it. */
    readonly minute: number
}

export function scopeFingerprint(tables: Tables, scope: Scope): Fingerprint {
    const { control } = tables
    const kind = SCOPE_KINDS.indexOf(scope.kind) + 1
    return hashText(scope.id, (control[CONTROL.seedA] ?? 0) ^ mix32(kind), control[CONTROL.seedB] ?? 0)
}

/** @returns the record's number, or -1 */
export function findScope(tables: Tables, { lo, hi }: Fingerprint): number {
    const { index, scopes } = tables
    const mask = index.length - 1
    for (let at = mix32(lo ^ hi) & mask, seen = 0; seen <= mask; at = (at + 1) & mask, seen++) {
        const record = (index[at] ?? 0) - 1
        if (record < 0) return -1
        const base = record * SCOPE_STRIDE
        if (scopes[base + SCOPE.fpLo] === lo && scopes[base + SCOPE.fpHi] === hi) return record
    }
    return -1
}

/** @returns the new record's number, or -1 when there is no room. The caller knows that the scope is not there yet. */
export function addScope(tables: Tables, kind: Scope["kind"], { lo, hi }: Fingerprint, minute: number): number {
    const record = freeRecord(tables)
    if (record < 0) return -1
    const base = record * SCOPE_STRIDE
    const { scopes, control } = tables
    scopes.fill(0, base, base + SCOPE_STRIDE)
    tables.bytes.fill(0, record * BYTES_STRIDE, (record + 1) * BYTES_STRIDE)
    scopes[base + SCOPE.fpLo] = lo
    scopes[base + SCOPE.fpHi] = hi
    scopes[base + SCOPE.newest] = minute
    scopes[base + SCOPE.state] = SCOPE_KINDS.indexOf(kind) + 1
    control[CONTROL.scopesLive] = (control[CONTROL.scopesLive] ?? 0) + 1
    indexScope(tables, record)
    return record
}

export function isScopeLive(tables: Tables, record: number): boolean {
    return (tables.scopes[record * SCOPE_STRIDE + SCOPE.state] ?? 0) !== 0
}

/**
 * For each record the oldest minute that still counts in it; beyond every minute for a free one. One comparison an entry
 * is what a pass over millions of entries can afford.
 */
export function oldestCounting(tables: Tables): Uint32Array {
    const oldest = new Uint32Array(tables.scopeCapacity).fill(0xff_ff_ff_ff)
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        if (isScopeLive(tables, record)) {
            oldest[record] = oldestLive(tables.scopes[record * SCOPE_STRIDE + SCOPE.newest] ?? 0)
        }
    }
    return oldest
}

/** Leaves the index alone: whoever frees records rebuilds it. */
export function freeScope(tables: Tables, record: number): void {
    tables.scopes[record * SCOPE_STRIDE + SCOPE.state] = 0
    tables.control[CONTROL.scopesLive] = (tables.control[CONTROL.scopesLive] ?? 0) - 1
}

/** Rebuilds index and live count from the records. */
export function rebuildScopeIndex(tables: Tables): void {
    tables.index.fill(0)
    let live = 0
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        if (!isScopeLive(tables, record)) continue
        live++
        indexScope(tables, record)
    }
    tables.control[CONTROL.scopesLive] = live
}

/**
 * Lets time pass in a scope and returns the minute that counts for it: never older than what it has seen.
 */
export function advanceScope(tables: Tables, record: number, minute: number): number {
    const { scopes, bytes } = tables
    const base = record * SCOPE_STRIDE
    const newest = scopes[base + SCOPE.newest] ?? 0
    if (minute <= newest) return newest
    advanceRings(scopes, base + SCOPE.totals, base + SCOPE.rings, newest, minute)
    const bytesBase = record * BYTES_STRIDE
    advanceRings(bytes, bytesBase, bytesBase + WINDOW_COUNT, newest, minute)
    scopes[base + SCOPE.newest] = minute
    return minute
}

/** Distinct persons of a record in window `w`, as of its newest minute. */
export function personTotal(tables: Tables, record: number, w: number): number {
    return tables.scopes[record * SCOPE_STRIDE + SCOPE.totals + w] ?? 0
}

export function bytesTotal(tables: Tables, record: number, w: number): number {
    return tables.bytes[record * BYTES_STRIDE + w] ?? 0
}

function indexScope(tables: Tables, record: number): void {
    const { index, scopes } = tables
    const base = record * SCOPE_STRIDE
    const mask = index.length - 1
    let at = mix32((scopes[base + SCOPE.fpLo] ?? 0) ^ (scopes[base + SCOPE.fpHi] ?? 0)) & mask
    while ((index[at] ?? 0) !== 0) at = (at + 1) & mask
    index[at] = record + 1
}

function freeRecord(tables: Tables): number {
    const { control, scopeCapacity } = tables
    const top = control[CONTROL.scopesTop] ?? 0
    if (top < scopeCapacity) {
        control[CONTROL.scopesTop] = top + 1
        return top
    }
    if ((control[CONTROL.scopesLive] ?? 0) >= scopeCapacity) return -1
    for (let seen = 0, at = control[CONTROL.scopeCursor] ?? 0; seen < scopeCapacity; seen++) {
        const record = (at + seen) & (scopeCapacity - 1)
        if (isScopeLive(tables, record)) continue
        control[CONTROL.scopeCursor] = (record + 1) & (scopeCapacity - 1)
        return record
    }
    return -1
}
