// Columns of numbers as they lie in DuckDB's vectors: a scope may have millions of rows, and a call for each cell would
// cost more than the query. For columns without nulls only.
import type { DuckDBDataChunk } from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"
import type { Connection } from "./connection.ts"
import type { Values } from "./read-columns.ts"
import type { Rest } from "./rests.ts"

/** Runs a statement and hands its rows to `use`, a chunk at a time; rests after each, where a question of somebody waits for it. */
export async function streamChunks(
    connection: Connection,
    sql: string,
    values: Values,
    use: (chunk: DuckDBDataChunk) => void,
    rest?: Rest,
): Promise<void> {
    const result = await connection.stream(sql, { ...values })
    for (;;) {
        const chunk = await result.fetchChunk()
        if (chunk === null || chunk.rowCount === 0) return
        use(chunk)
        await rest?.()
    }
}

export function wordsOf(chunk: DuckDBDataChunk, column: number): Uint32Array {
    const bytes = bytesOf(chunk, column, chunk.rowCount * Uint32Array.BYTES_PER_ELEMENT)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, chunk.rowCount)
}

/** A BIGINT column as pairs of words, the lower one first. */
export function wordPairsOf(chunk: DuckDBDataChunk, column: number): Uint32Array {
    const bytes = bytesOf(chunk, column, chunk.rowCount * 8)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, chunk.rowCount * 2)
}

/** @param pairs of `wordPairsOf` */
export function numberOf(pairs: Uint32Array, row: number): number {
    return (pairs[row * 2] ?? 0) + (pairs[row * 2 + 1] ?? 0) * WORDS
}

/** The other way. */
export function writeNumber(number: number, pairs: Uint32Array, row: number): void {
    pairs[row * 2] = number % WORDS
    pairs[row * 2 + 1] = Math.floor(number / WORDS)
}

const WORDS = 2 ** 32

/** A UUID column: four words a value, as DuckDB keeps it (open-day/digest-words.ts). */
export function uuidsOf(chunk: DuckDBDataChunk, column: number): Uint32Array {
    const bytes = bytesOf(chunk, column, chunk.rowCount * UUID_BYTES)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT)
}

const UUID_BYTES = 16

export function bytesOf(chunk: DuckDBDataChunk, column: number, length: number = chunk.rowCount): Uint8Array {
    return duckdb.vector_get_data(duckdb.data_chunk_get_vector(chunk.chunk, column), length)
}

export interface ListColumn {
    /** Of all rows, one after the other. */
    readonly values: Uint8Array
    /** Where the values of a row begin, and how many there are. */
    readonly from: (row: number) => number
    readonly length: (row: number) => number
}

/** A LIST column. @param valueBytes of one value, which is never null */
export function listOf(chunk: DuckDBDataChunk, column: number, valueBytes: number): ListColumn {
    const vector = duckdb.data_chunk_get_vector(chunk.chunk, column)
    const bytes = duckdb.vector_get_data(vector, chunk.rowCount * LIST_ENTRY_BYTES)
    const entries = new Uint32Array(bytes.buffer, bytes.byteOffset, chunk.rowCount * LIST_ENTRY_WORDS)
    const child = duckdb.list_vector_get_child(vector)
    return {
        values: duckdb.vector_get_data(child, duckdb.list_vector_get_size(vector) * valueBytes),
        from: (row) => entries[row * LIST_ENTRY_WORDS] ?? 0,
        length: (row) => entries[row * LIST_ENTRY_WORDS + 2] ?? 0,
    }
}

/** Two numbers of 64 bits, of which a chunk needs the lower half. */
const LIST_ENTRY_BYTES = 16
const LIST_ENTRY_WORDS = 4
