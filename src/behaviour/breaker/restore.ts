// Brings a snapshot's state back, into tables that may hold counts already: nothing that counts is lost on either side.
// Entries older than 30 days are dropped. Times later than now (a clock that was ahead) count as now.
import { MAIN_HOLDER, withLock } from "./lock.ts"
import { CONTROL, ENTRY_WORDS, viewTables, type BreakerMemory, type Tables } from "./memory.ts"
import { MINUTE_MASK, minuteOf, tagsOfWords } from "./person-table.ts"
import { personsLimit } from "./reclaim.ts"
import { enterPerson, rebuildPersonCounts } from "./recover.ts"
import {
    addToRing,
    BYTES_STRIDE,
    isLive,
    RINGS,
    SCOPE,
    SCOPE_KINDS,
    SCOPE_STRIDE,
    WINDOW_COUNT,
} from "./scope-record.ts"
import { addScope, advanceScope, findScope } from "./scope-table.ts"
import { CELL_WORDS, invalidSnapshot, readHead, SCOPE_HEAD_WORDS } from "./snapshot-format.ts"

const MONTH_WINDOW = 2
const RING_CELLS = 69

interface SavedScope {
    readonly kind: (typeof SCOPE_KINDS)[number]
    readonly lo: number
    readonly hi: number
    readonly newest: number
    readonly flags: number
    readonly cells: readonly { readonly cell: number; readonly amount: number }[]
}

/**
 * @param bytes as `snapshot` gave them
 * @throws SekishoError SEKISHO_BEHAVIOUR_SNAPSHOT_INVALID when they are damaged, of another version, taken under another
 *   seed, or do not fit into the tables; nothing is changed then
 */
export function restore(memory: BreakerMemory, bytes: Uint8Array, nowMs: number): void {
    const tables = viewTables(memory)
    const minute = minuteOf(nowMs)
    const { scopes: scopeCount, entries: entryCount, body } = readHead(bytes, tables)
    const { scopes, end } = readScopes(body, scopeCount)
    if (body.length - end !== entryCount * ENTRY_WORDS) throw invalidSnapshot(8)
    const entries = body.subarray(end)
    checkEntries(entries, scopeCount)
    withLock(tables, MAIN_HOLDER, () => {
        checkRoom(tables, scopeCount, entryCount)
        const records = scopes.map((scope) => restoreScope(tables, scope, minute))
        for (let at = 0; at < entries.length; at += ENTRY_WORDS) restoreEntry(tables, entries, at, records, minute)
        rebuildPersonCounts(tables)
    })
}

function readScopes(body: Uint32Array, count: number): { readonly scopes: SavedScope[]; readonly end: number } {
    const scopes: SavedScope[] = []
    let at = 0
    for (let n = 0; n < count; n++) {
        const [state = 0, lo = 0, hi = 0, newest = 0, flags = 0, cellCount = 0] = body.subarray(
            at,
            at + SCOPE_HEAD_WORDS,
        )
        const kind = SCOPE_KINDS[state - 1]
        at += SCOPE_HEAD_WORDS
        const fits = cellCount <= RING_CELLS && at + cellCount * CELL_WORDS <= body.length
        if (kind === undefined || newest === 0 || newest > MINUTE_MASK || !fits) throw invalidSnapshot(9)
        scopes.push({ kind, lo, hi, newest, flags, cells: readCells(body, at, cellCount) })
        at += cellCount * CELL_WORDS
    }
    return { scopes, end: at }
}

function readCells(body: Uint32Array, from: number, count: number): SavedScope["cells"] {
    return Array.from({ length: count }, (_, n) => {
        const at = from + n * CELL_WORDS
        const cell = body[at] ?? 0
        const amount = new Float64Array(body.slice(at + 1, at + CELL_WORDS).buffer)[0] ?? 0
        if (cell >= RING_CELLS || !Number.isFinite(amount) || amount < 0) throw invalidSnapshot(10)
        return { cell, amount }
    })
}

function checkEntries(entries: Uint32Array, scopeCount: number): void {
    for (let at = 0; at < entries.length; at += ENTRY_WORDS) {
        const known = (entries[at + 3] ?? 0) >>> 16 < scopeCount
        if (!known || ((entries[at + 2] ?? 0) & MINUTE_MASK) === 0) throw invalidSnapshot(11)
    }
}

/** Told before anything is changed: half a state would count too few and look whole. */
function checkRoom(tables: Tables, scopes: number, entries: number): void {
    const { control, scopeCapacity } = tables
    const fits =
        (control[CONTROL.scopesLive] ?? 0) + scopes <= scopeCapacity &&
        (control[CONTROL.personsUsed] ?? 0) + entries <= personsLimit(tables)
    if (!fits) throw invalidSnapshot(12)
}

/** @returns the scope's record */
function restoreScope(tables: Tables, saved: SavedScope, minute: number): number {
    const found = findScope(tables, saved)
    const record = found >= 0 ? found : addScope(tables, saved.kind, saved, Math.min(saved.newest, minute))
    const at = record * SCOPE_STRIDE
    tables.scopes[at + SCOPE.flags] = (tables.scopes[at + SCOPE.flags] ?? 0) | saved.flags
    const newest = advanceScope(tables, record, minute)
    for (const { cell, amount } of saved.cells) restoreCell(tables, record, saved.newest, newest, cell, amount)
    return record
}

function restoreCell(
    tables: Tables,
    record: number,
    savedNewest: number,
    newest: number,
    cell: number,
    amount: number,
): void {
    const w = RINGS.findIndex((ring) => cell < ring.start + ring.buckets)
    const ring = RINGS[w]
    if (ring === undefined) return
    const newestBucket = Math.floor(savedNewest / ring.bucketMinutes)
    const age = (newestBucket - (cell - ring.start) + ring.buckets * newestBucket) % ring.buckets
    const minute = Math.min((newestBucket - age) * ring.bucketMinutes, newest)
    if (!isLive(w, minute, newest)) return
    const base = record * BYTES_STRIDE
    addToRing(tables.bytes, base, base + WINDOW_COUNT, w, minute, amount)
}

function restoreEntry(
    tables: Tables,
    entries: Uint32Array,
    at: number,
    records: readonly number[],
    minute: number,
): void {
    const [lo, hi] = [entries[at] ?? 0, entries[at + 1] ?? 0]
    const seen = entries[at + 2] ?? 0
    const scope = entries[at + 3] ?? 0
    const record = records[scope >>> 16] ?? 0
    const newest = tables.scopes[record * SCOPE_STRIDE + SCOPE.newest] ?? 0
    const lastSeen = Math.min(seen & MINUTE_MASK, minute)
    if (!isLive(MONTH_WINDOW, lastSeen, newest)) return
    enterPerson(tables, { lo, hi, record }, lastSeen, tagsOfWords(seen, scope))
}
