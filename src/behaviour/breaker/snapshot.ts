// Writes the breaker's state down, so that a restart does not hand out every cap anew.
import { advanceScope, bytesTotal, isScopeLive, personTotal } from "./scope-table.ts"
import { MAIN_HOLDER, withLock } from "./lock.ts"
import { CONTROL, ENTRY_WORDS, viewTables, type BreakerMemory, type Tables } from "./memory.ts"
import { minuteOf, WORD_3_TAGS } from "./person-table.ts"
import { BYTES_STRIDE, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import { CELL_WORDS, HEAD_WORDS, writeHead } from "./snapshot-format.ts"

const MONTH_WINDOW = 2
/** Slots or records copied under one hold of the lock: some 0.3 ms. */
const PIECE = 65_536
/** Pieces that no longer fit together are thrown away so often; then the lock is held for the whole. */
const ATTEMPTS = 3

/**
 * The state, format in snapshot-format.ts. Copied piece by piece, so that workers wait some tenths of a millisecond and
 * not for the whole of it: what is counted meanwhile may be in it or not, what was counted before is.
 *
 * @throws SekishoError SEKISHO_BEHAVIOUR_LOCK_STUCK
 */
export function snapshot(memory: BreakerMemory, nowMs: number): Uint8Array {
    const tables = viewTables(memory)
    const minute = minuteOf(nowMs)
    let state: State | null = null
    for (let attempt = 0; attempt < ATTEMPTS && state === null; attempt++) {
        state = copyState(tables, minute, pieceByPiece(tables))
    }
    state ??= withLock(tables, MAIN_HOLDER, () => copyState(tables, minute, atOnce))
    return state === null ? new Uint8Array() : toBytes(tables, state)
}

interface State {
    readonly scopeWords: readonly number[]
    readonly scopes: number
    readonly entryWords: Uint32Array
}

/** Runs one piece of the copy; false when the pieces before no longer fit to it. */
type Piece = (body: () => void) => boolean

function atOnce(body: () => void): boolean {
    body()
    return true
}

function pieceByPiece(tables: Tables): Piece {
    const moves = tables.control[CONTROL.moves]
    return (body) =>
        withLock(tables, MAIN_HOLDER, () => {
            if (tables.control[CONTROL.moves] !== moves) return false
            body()
            return true
        })
}

function copyState(tables: Tables, minute: number, piece: Piece): State | null {
    const numberOf = new Int32Array(tables.scopeCapacity).fill(-1)
    const scopeWords: number[] = []
    // As long as it can get; what is not written to takes no memory.
    const out = new Uint32Array(tables.persons.length)
    let scopes = 0
    let end = 0
    for (let from = 0; from < tables.scopeCapacity; from += PIECE) {
        const whole = piece(() => (scopes = copyScopes(tables, from, minute, numberOf, scopeWords, scopes)))
        if (!whole) return null
    }
    for (let from = 0; from < tables.personCapacity; from += PIECE) {
        if (!piece(() => (end = copyEntries(tables, from, numberOf, out, end)))) return null
    }
    return { scopeWords, scopes, entryWords: out.subarray(0, end) }
}

function toBytes(tables: Tables, { scopeWords, scopes, entryWords }: State): Uint8Array {
    const words = new Uint32Array(HEAD_WORDS + scopeWords.length + entryWords.length)
    words.set(scopeWords, HEAD_WORDS)
    words.set(entryWords, HEAD_WORDS + scopeWords.length)
    const out = new Uint8Array(words.buffer)
    writeHead(out, tables, { scopes, entries: entryWords.length / ENTRY_WORDS })
    return out
}

/** Scopes in which anything still counts, from record `from` on. @returns how many there are now */
function copyScopes(
    tables: Tables,
    from: number,
    minute: number,
    numberOf: Int32Array,
    out: number[],
    before: number,
): number {
    let scopes = before
    const end = Math.min(from + PIECE, tables.control[CONTROL.scopesTop] ?? 0)
    for (let record = from; record < end; record++) {
        if (!isScopeLive(tables, record)) continue
        advanceScope(tables, record, minute)
        if (personTotal(tables, record, MONTH_WINDOW) + bytesTotal(tables, record, MONTH_WINDOW) === 0) continue
        numberOf[record] = scopes++
        copyScope(tables, record, out)
    }
    return scopes
}

function copyScope(tables: Tables, record: number, out: number[]): void {
    const { scopes } = tables
    const base = record * SCOPE_STRIDE
    // What the longest window does not count, no window counts: most scopes have no unreadable bytes.
    const cells = bytesTotal(tables, record, MONTH_WINDOW) > 0 ? byteCells(tables, record) : []
    out.push(scopes[base + SCOPE.state] ?? 0, scopes[base + SCOPE.fpLo] ?? 0, scopes[base + SCOPE.fpHi] ?? 0)
    out.push(scopes[base + SCOPE.newest] ?? 0, scopes[base + SCOPE.flags] ?? 0, cells.length / CELL_WORDS, ...cells)
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
 * Plain word by word: a view an entry made this forty times as slow. Entries of scopes that are newer than the copy's
 * list of scopes are left out.
 *
 * @returns where `out` ends now
 */
function copyEntries(tables: Tables, from: number, numberOf: Int32Array, out: Uint32Array, before: number): number {
    const { persons } = tables
    const end = Math.min(persons.length, (from + PIECE) * ENTRY_WORDS)
    let to = before
    for (let at = from * ENTRY_WORDS; at < end; at += ENTRY_WORDS) {
        const seen = persons[at + 2] ?? 0
        if (seen === 0) continue
        const owner = persons[at + 3] ?? 0
        const number = numberOf[owner >>> 16] ?? -1
        if (number < 0) continue
        out[to] = persons[at] ?? 0
        out[to + 1] = persons[at + 1] ?? 0
        out[to + 2] = seen
        out[to + 3] = (number << 16) | (owner & WORD_3_TAGS)
        to += ENTRY_WORDS
    }
    return to
}
