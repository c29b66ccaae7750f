// Rows of numbers and digests on their way into a table: typed columns that are copied into DuckDB's vectors as they are.
// A call for each cell, as texts need, costs ten times as much.
import { DuckDBDataChunk, type DuckDBType } from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"
import type { Connection } from "./connection.ts"

/** DuckDB's vector size: a chunk cannot hold more rows. */
export const CHUNK_ROWS = 2048

export interface BulkColumn {
    readonly type: DuckDBType
    /** Bytes of one value as DuckDB lays it out in a vector. */
    readonly valueBytes: number
}

/** A table's rows that wait for `append`, as chunks of CHUNK_ROWS; all values are present. */
export class BulkRows {
    readonly #columns: readonly BulkColumn[]
    readonly #chunks: ArrayBuffer[][] = []
    #rows = 0

    constructor(columns: readonly BulkColumn[]) {
        this.#columns = columns
    }

    get rows(): number {
        return this.#rows
    }

    /** Begins a row. @returns its number within the chunk that `open` says */
    next(): number {
        const row = this.#rows % CHUNK_ROWS
        if (row === 0)
            this.#chunks.push(this.#columns.map(({ valueBytes }) => new ArrayBuffer(valueBytes * CHUNK_ROWS)))
        this.#rows++
        return row
    }

    /** Columns of the chunk that the last row is in. */
    open(): readonly ArrayBuffer[] {
        return this.#chunks.at(-1) ?? []
    }

    async append(connection: Connection, table: string): Promise<void> {
        if (this.#rows === 0) return
        await appendChunks(connection, table, this.#columns, this.#rows, (index, column) => [
            this.#chunks[index]?.[column] ?? NOTHING,
            0,
        ])
    }
}

const NOTHING = new ArrayBuffer(0)

/** Rows whose columns lie in memory of their own, each as DuckDB lays it out. @throws RangeError where a column has other bytes */
export async function appendColumns(
    connection: Connection,
    table: string,
    columns: readonly BulkColumn[],
    { rows, columns: bytes }: { readonly rows: number; readonly columns: readonly Uint8Array<ArrayBuffer>[] },
): Promise<void> {
    if (columns.some(({ valueBytes }, at) => bytes[at]?.length !== rows * valueBytes))
        throw new RangeError("no columns of this table")
    await appendChunks(connection, table, columns, rows, (index, column) => {
        const { buffer = NOTHING, byteOffset = 0 } = bytes[column] ?? {}
        return [buffer, byteOffset + index * CHUNK_ROWS * (columns[column]?.valueBytes ?? 0)]
    })
}

/** @param valuesOf memory with a chunk's values of a column, and where in it they begin */
async function appendChunks(
    connection: Connection,
    table: string,
    columns: readonly BulkColumn[],
    rows: number,
    valuesOf: (index: number, column: number) => readonly [ArrayBuffer, number],
): Promise<void> {
    const types = columns.map(({ type }) => type)
    const appender = await connection.createAppender(table)
    try {
        for (let index = 0; index * CHUNK_ROWS < rows; index++) {
            const length = Math.min(CHUNK_ROWS, rows - index * CHUNK_ROWS)
            const chunk = DuckDBDataChunk.create(types, length)
            for (const [column, { valueBytes }] of columns.entries()) {
                const [buffer, from] = valuesOf(index, column)
                const vector = duckdb.data_chunk_get_vector(chunk.chunk, column)
                duckdb.copy_data_to_vector(vector, 0, buffer, from, length * valueBytes)
            }
            appender.appendDataChunk(chunk)
        }
    } finally {
        appender.closeSync()
    }
}
