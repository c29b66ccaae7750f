// Writes the breaker's state down, so that a restart does not hand out every cap anew.
import { advanceScope, bytesTotal, isScopeLive, oldestCounting, personTotal } from "./scope-table.ts"
import { MAIN_HOLDER, withLock } from "./lock.ts"
import { CONTROL, ENTRY_WORDS, viewTables, type BreakerMemory, type Tables } from "./memory.ts"
import { MINUTE_MASK, minuteOf, NAME_TAGS } from "./person-table.ts"
import { BYTES_STRIDE, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import { CELL_WORDS, HEAD_WORDS, writeHead } from "./snapshot-format.ts"

const MONTH_WINDOW = 2

/**
 * The state at one instant, format in snapshot-format.ts. Holds the lock while it copies, so workers wait: some
 * 100 ms with full tables, a few with what a usual site fills.
 *
 * @throws SekishoError SEKISHO_BEHAVIOUR_LOCK_STUCK
 */
export function snapshot(memory: BreakerMemory, nowMs: number): Uint8Array {
    const tables = viewTables(memory)
    const minute = minuteOf(nowMs)
    const { body, scopes, entries } = withLock(tables, MAIN_HOLDER, () => copyState(tables, minute))
    const out = new Uint8Array(HEAD_WORDS * 4 + body.byteLength)
    out.set(new Uint8Array(body.buffer, body.byteOffset, body.byteLength), HEAD_WORDS * 4)
    writeHead(out, tables, { scopes, entries })
    return out
}

interface State {
    readonly body: Uint32Array
    readonly scopes: number
    readonly entries: number
}

function copyState(tables: Tables, minute: number): State {
    const records = countingRecords(tables, minute)
    const numberOf = new Int32Array(tables.scopeCapacity).fill(-1)
    for (const [number, record] of records.entries()) numberOf[record] = number
    const scopeWords = records.flatMap((record) => scopeToWords(tables, record))
    const entryWords = new Uint32Array((tables.control[CONTROL.personsUsed] ?? 0) * ENTRY_WORDS)
    const entries = copyEntries(tables, numberOf, entryWords)
    const body = new Uint32Array(scopeWords.length + entries * ENTRY_WORDS)
    body.set(scopeWords)
    body.set(entryWords.subarray(0, entries * ENTRY_WORDS), scopeWords.length)
    return { body, scopes: records.length, entries }
}

/** Scopes in which anything still counts. */
function countingRecords(tables: Tables, minute: number): number[] {
    const records: number[] = []
    for (let record = 0; record < (tables.control[CONTROL.scopesTop] ?? 0); record++) {
        if (!isScopeLive(tables, record)) continue
        advanceScope(tables, record, minute)
        if (personTotal(tables, record, MONTH_WINDOW) + bytesTotal(tables, record, MONTH_WINDOW) > 0) {
            records.push(record)
        }
    }
    return records
}

function scopeToWords(tables: Tables, record: number): number[] {
    const { scopes } = tables
    const base = record * SCOPE_STRIDE
    const words = [SCOPE.state, SCOPE.fpLo, SCOPE.fpHi, SCOPE.newest, SCOPE.flags].map((at) => scopes[base + at] ?? 0)
    // What the longest window does not count, no window counts: most scopes have no unreadable bytes.
    const cells = bytesTotal(tables, record, MONTH_WINDOW) > 0 ? byteCells(tables, record) : []
    return [...words, cells.length / CELL_WORDS, ...cells]
}

function byteCells({ bytes }: Tables, record: number): number[] {
    const cells: number[] = []
    const ring = bytes.subarray(record * BYTES_STRIDE + WINDOW_COUNT, (record + 1) * BYTES_STRIDE)
    for (const [cell, amount] of ring.entries()) if (amount > 0) cells.push(cell, ...floatWords(amount))
    return cells
}

function floatWords(value: number): Uint32Array {
    return new Uint32Array(Float64Array.of(value).buffer)
}

/**
 * Plain word by word: a view an entry made this forty times as slow.
 *
 * @returns how many were copied
 */
function copyEntries(tables: Tables, numberOf: Int32Array, out: Uint32Array): number {
    const { persons } = tables
    const oldest = oldestCounting(tables)
    let to = 0
    for (let at = 0; at < persons.length; at += ENTRY_WORDS) {
        const seen = persons[at + 2] ?? 0
        if (seen === 0) continue
        const owner = persons[at + 3] ?? 0
        const number = numberOf[owner >>> 16] ?? -1
        if (number < 0 || (seen & MINUTE_MASK) < (oldest[owner >>> 16] ?? 0)) continue
        out[to] = persons[at] ?? 0
        out[to + 1] = persons[at + 1] ?? 0
        out[to + 2] = seen
        out[to + 3] = (number << 16) | (owner & NAME_TAGS)
        to += ENTRY_WORDS
    }
    return to / ENTRY_WORDS
}
