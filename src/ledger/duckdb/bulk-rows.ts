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
        const types = this.#columns.map(({ type }) => type)
        const appender = await connection.createAppender(table)
        try {
            for (const [index, buffers] of this.#chunks.entries()) {
                const rows = Math.min(CHUNK_ROWS, this.#rows - index * CHUNK_ROWS)
                const chunk = DuckDBDataChunk.create(types, rows)
                for (const [column, buffer] of buffers.entries()) {
                    const bytes = rows * (this.#columns[column]?.valueBytes ?? 0)
                    duckdb.copy_data_to_vector(duckdb.data_chunk_get_vector(chunk.chunk, column), 0, buffer, 0, bytes)
                }
                appender.appendDataChunk(chunk)
            }
        } finally {
            appender.closeSync()
        }
    }
}
