// One batch, one transaction: its rows and the position behind it become visible together or not at all, so that a kill
// at any moment leaves a batch stored once or not stored. Rows go in as column chunks, since a call for each cell costs
// several times as much.
import { DuckDBDataChunk, type DuckDBValue } from "@duckdb/node-api"
import type { Connection } from "./connection.ts"
import type { SourcePosition } from "../contract.ts"
import { CHUNK_ROWS } from "./bulk-rows.ts"
import type { ExposureRows } from "./open-day/exposure-rows.ts"
import { INSERT_POSITION, UPDATE_POSITION } from "./statements.ts"
import type { Row, TableRows } from "./table-rows.ts"
import { TABLE_NAMES, TABLES, type TableName } from "./tables.ts"

export interface Batch {
    readonly rows: TableRows
    readonly exposures: ExposureRows
    readonly position: SourcePosition
    readonly segmentIsKnown: boolean
}

export async function appendBatch(connection: Connection, batch: Batch): Promise<void> {
    const { rows, exposures, position } = batch
    for (const name of TABLE_NAMES) await appendRows(connection, name, rows[name])
    await exposures.seen.append(connection, "seen")
    await exposures.traits.append(connection, "traits")
    const values = { segment: position.segment, offset: BigInt(position.offset) }
    await connection.run(batch.segmentIsKnown ? UPDATE_POSITION : INSERT_POSITION, values)
}

async function appendRows(connection: Connection, name: TableName, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return
    const types = TABLES[name].map((column) => column.type)
    const appender = await connection.createAppender(name)
    try {
        for (let first = 0; first < rows.length; first += CHUNK_ROWS) {
            const chunk = DuckDBDataChunk.create(types)
            chunk.setColumns(columnsOf(rows.slice(first, first + CHUNK_ROWS), types.length))
            appender.appendDataChunk(chunk)
        }
    } finally {
        appender.closeSync()
    }
}

function columnsOf(rows: readonly Row[], width: number): DuckDBValue[][] {
    return Array.from({ length: width }, (_, index) => rows.map((row) => row[index] ?? null))
}
