// Writes the breaker's state down, so that a restart does not hand out every cap anew.
import { advanceScope, bytesTotal, isScopeLive, personTotal } from "./scope-table.ts"
import { MAIN_HOLDER, withLock } from "./lock.ts"
import { CONTROL, ENTRY_WORDS, viewTables, type BreakerMemory, type Tables } from "./memory.ts"
import { minuteOf, minuteOfEntry, NAME_TAGS, recordOfEntry } from "./person-table.ts"
import { BYTES_STRIDE, isLive, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import { CELL_WORDS, HEAD_WORDS, writeHead } from "./snapshot-format.ts"

const MONTH_WINDOW = 2

/**
 * The state at one instant, format in snapshot-format.ts. Holds the lock while it copies: some 20 ms for a million
 * entries, during which workers wait.
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
    const numberOf = new Map(records.map((record, number) => [record, number]))
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
    const { scopes, bytes } = tables
    const base = record * SCOPE_STRIDE
    const cells: number[] = []
    const ring = bytes.subarray(record * BYTES_STRIDE + WINDOW_COUNT, (record + 1) * BYTES_STRIDE)
    for (const [cell, amount] of ring.entries()) if (amount > 0) cells.push(cell, ...floatWords(amount))
    const words = [SCOPE.state, SCOPE.fpLo, SCOPE.fpHi, SCOPE.newest, SCOPE.flags].map((at) => scopes[base + at] ?? 0)
    return [...words, cells.length / CELL_WORDS, ...cells]
}

function floatWords(value: number): Uint32Array {
    return new Uint32Array(Float64Array.of(value).buffer)
}

/** @returns how many were copied */
function copyEntries(tables: Tables, numberOf: ReadonlyMap<number, number>, out: Uint32Array): number {
    const { persons, personCapacity, scopes } = tables
    let copied = 0
    for (let slot = 0; slot < personCapacity; slot++) {
        const at = slot * ENTRY_WORDS
        if (persons[at + 2] === 0) continue
        const record = recordOfEntry(tables, slot)
        const number = numberOf.get(record)
        if (number === undefined) continue
        if (!isLive(MONTH_WINDOW, minuteOfEntry(tables, slot), scopes[record * SCOPE_STRIDE + SCOPE.newest] ?? 0)) {
            continue
        }
        const to = copied++ * ENTRY_WORDS
        out.set(persons.subarray(at, at + 3), to)
        out[to + 3] = (number << 16) | ((persons[at + 3] ?? 0) & NAME_TAGS)
    }
    return copied
}
