// One batch, one transaction: its rows and the position behind it become visible together or not at all, so that a kill
// at any moment leaves a batch stored once or not stored. Rows go in as column chunks, since a call for each cell costs
// several times as much.
import { BIGINT, DuckDBDataChunk, type DuckDBValue, INTEGER } from "@duckdb/node-api"
import type { Connection } from "./connection.ts"
import type { SourcePosition } from "../contract.ts"
import { BulkRows, CHUNK_ROWS } from "./bulk-rows.ts"
import type { ExposureRows } from "./open-day/exposure-rows.ts"
import type { StoredPlace } from "./open-day/open-answers.ts"
import { writeNumber } from "./raw-columns.ts"
import { INSERT_POSITION, UPDATE_POSITION } from "./statements.ts"
import type { Row, TableRows } from "./table-rows.ts"
import { TABLE_NAMES, TABLES, type TableName } from "./tables.ts"

export interface Batch {
    readonly rows: TableRows
    readonly exposures: ExposureRows
    /** Stored sightings that go. */
    readonly gone: readonly StoredPlace[]
    readonly position: SourcePosition
    readonly segmentIsKnown: boolean
}

export async function appendBatch(connection: Connection, batch: Batch): Promise<void> {
    const { rows, exposures, position } = batch
    for (const name of TABLE_NAMES) await appendRows(connection, name, rows[name])
    await exposures.seen.append(connection, "seen")
    await exposures.traits.append(connection, "traits")
    if (batch.gone.length > 0) await removeSightings(connection, batch.gone)
    const values = { segment: position.segment, offset: BigInt(position.offset) }
    await connection.run(batch.segmentIsKnown ? UPDATE_POSITION : INSERT_POSITION, values)
}

/** An exposure record goes with the last of its sightings: without them no day would take it along. */
async function removeSightings(connection: Connection, places: readonly StoredPlace[]): Promise<void> {
    await connection.run("CREATE OR REPLACE TEMP TABLE gone (record BIGINT, seq INTEGER)")
    const rows = new BulkRows([
        { type: BIGINT, valueBytes: 8 },
        { type: INTEGER, valueBytes: 4 },
    ])
    for (const { record, seq } of places) {
        const row = rows.next()
        const [records, seqs] = rows.open().map((buffer) => new Uint32Array(buffer))
        if (records !== undefined) writeNumber(record, records, row)
        if (seqs !== undefined) seqs[row] = seq
    }
    await rows.append(connection, "gone")
    for (const statement of REMOVE_GONE) await connection.run(statement)
}

const REMOVE_GONE: readonly string[] = [
    "DELETE FROM seen USING gone WHERE seen.record = gone.record AND seen.seq = gone.seq",
    `DELETE FROM offers WHERE record IN (SELECT record FROM gone)
        AND record NOT IN (SELECT record FROM seen WHERE record IN (SELECT record FROM gone))`,
    "DROP TABLE temp.gone",
]

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
