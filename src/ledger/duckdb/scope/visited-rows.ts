// Closed exposures of some clients, from the files that have them by client: what a part's Parquet file takes a group of rows for.
import { BIGINT, UINTEGER, UTINYINT } from "@duckdb/node-api"
import { BulkRows } from "../bulk-rows.ts"
import type { DayFile } from "../days/day-files.ts"
import { clientOfAddress, type ClosedVisits } from "../lookup/closed-visits.ts"
import type { Visit } from "../lookup/visits-file.ts"
import type { Moment } from "../moment.ts"
import { writeNumber } from "../raw-columns.ts"

export interface AskedClient {
    readonly address: string
    /** No row before is asked for, Unix milliseconds; null: all are. */
    readonly sinceMs: number | null
}

/** Rows that are known by the addresses of clients, their time and their key alone. */
export interface VisitsAsked {
    readonly clients: readonly AskedClient[]
    readonly fromMs: number | null
    readonly toMs: number | null
    /** Of parts that may hold some. */
    readonly files: readonly DayFile[]
}

export const VISITED = "visited_rows"
const COLUMNS = "(who BIGINT, at_ms BIGINT, fields UINTEGER, key UINTEGER, arrival UTINYINT)"
const TYPES = [
    { type: BIGINT, valueBytes: 8 },
    { type: BIGINT, valueBytes: 8 },
    { type: UINTEGER, valueBytes: 4 },
    { type: UINTEGER, valueBytes: 4 },
    { type: UTINYINT, valueBytes: 1 },
]

/** Of a source `x` as of exposures; the transaction of such a row is asked for by nobody. */
export const VISITED_ROWS: string = `(SELECT who, at_ms, fields, (arrival & 2) <> 0 AS confirmable, (arrival & 1) <> 0 AS delivered,
    printf('%08x', key) AS key_id, false AS bare, NULL::VARCHAR AS tx FROM ${VISITED})`

/** Fills VISITED. @returns the parts of which it has all rows that are asked for; of the others it has none */
export async function readVisited(
    { connection, files, rest }: Moment,
    closed: ClosedVisits,
    asked: VisitsAsked,
): Promise<ReadonlySet<number>> {
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${VISITED} ${COLUMNS}`)
    closed.useFiles(files)
    const clients = asked.clients.map(({ address }) => clientOfAddress(address))
    const from = asked.clients.map(({ sinceMs }) => Math.max(sinceMs ?? 0, Math.trunc(asked.fromMs ?? 0)))
    const to = asked.toMs === null ? Number.POSITIVE_INFINITY : Math.trunc(asked.toMs)
    const parts = new Set<number>()
    for (const file of asked.files) {
        const rows = new BulkRows(TYPES)
        const use = (client: number, visit: Visit): void => {
            if (visit.atMs >= (from[client] ?? 0) && visit.atMs < to) addRow(rows, visit)
        }
        if (await closed.read(file, clients, use)) {
            parts.add(file.part)
            await rows.append(connection, VISITED)
        }
        await rest()
    }
    return parts
}

function addRow(rows: BulkRows, { number, atMs, fields, key, arrival }: Visit): void {
    const row = rows.next()
    const [who, times, masks, keys, arrivals] = rows.open()
    if (who === undefined || times === undefined || masks === undefined || keys === undefined || arrivals === undefined)
        return
    writeNumber(number, new Uint32Array(who), row)
    writeNumber(atMs, new Uint32Array(times), row)
    new Uint32Array(masks)[row] = fields
    new Uint32Array(keys)[row] = key
    new Uint8Array(arrivals)[row] = arrival
}
