// Writes one kind of the ledger's rows into a file. DuckDB streams them from its tables and files into it, so that neither memory
// nor this process grows with the period. It opens a ledger that nobody else has open: a snapshot.
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { syncPath } from "../days/day-files.ts"
import { driverFault } from "../driver-fault.ts"
import type { Moment } from "../moment.ts"
import { atOneMoment } from "../moment.ts"
import { openDatabase } from "../open-database.ts"
import { LEDGER_FILE } from "../open-duckdb-ledger.ts"
import { endedSource, endsOfOpen } from "../scope/exposure-rows.ts"
import { eventsSource, filesSource, filesWithin, findingsSource, requestsSource, sqlText } from "../sources.ts"
import { IS_ENDED } from "../statements.ts"
import { EXPORT_COLUMNS, type ExportKind } from "./columns.data.ts"
import { selectOf, type ExportFormat } from "./export-select.ts"

export interface ExportOrder {
    /** Folder of the ledger. */
    readonly dir: string
    readonly kind: ExportKind
    readonly format: ExportFormat
    /** Unix milliseconds, half-open; null: open on that side. */
    readonly fromMs: number | null
    readonly toMs: number | null
    /** Written over where it is there already, with the rights it has; whole when this returns, gone when it throws. */
    readonly file: string
}

/** Memory of one export; what it sorts or joins beyond that spills beside the ledger. */
const MEMORY_LIMIT = "256MB"

const FORMATS: Readonly<Record<ExportFormat, string>> = {
    parquet: "FORMAT parquet, COMPRESSION zstd",
    csv: "FORMAT csv, HEADER, FORCE_QUOTE *",
    ndjson: "FORMAT json",
}

/**
 * @returns how many rows were written
 * @throws SekishoError SEKISHO_LEDGER_QUERY_FAILED
 */
export async function exportLedger(order: ExportOrder): Promise<number> {
    const database = await openDatabase(join(order.dir, LEDGER_FILE), MEMORY_LIMIT)
    try {
        return await atOneMoment(database.reader, order.dir, async (moment) => writeRows(moment, order))
    } catch (error) {
        await rm(order.file, { force: true })
        throw driverFault("SEKISHO_LEDGER_QUERY_FAILED", error)
    } finally {
        database.close()
    }
}

async function writeRows(moment: Moment, { kind, format, fromMs, toMs, file }: ExportOrder): Promise<number> {
    const within = { ...moment, files: filesWithin(moment.files, fromMs, toMs) }
    const conditions = [
        ...(fromMs === null ? [] : [`at_ms >= ${Math.trunc(fromMs)}`]),
        ...(toMs === null ? [] : [`at_ms < ${Math.trunc(toMs)}`]),
    ]
    const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`
    const rows = `(SELECT * FROM ${sourceOf(kind, within, moment)}${where})`
    const select = selectOf(EXPORT_COLUMNS[kind], format, rows)
    const done = await moment.connection.run(
        `COPY (${select}) TO ${sqlText(file)} (${FORMATS[format]}, USE_TMP_FILE false)`,
    )
    await syncPath(file)
    return Number((await done.getRows())[0]?.[0] ?? 0)
}

function sourceOf(kind: ExportKind, { dir, files }: Moment, whole: Moment): string {
    switch (kind) {
        case "requests":
            return `(SELECT * FROM ${requestsSource(dir, files, ["requests", "traffic"])} WHERE ${IS_ENDED})`
        case "findings":
            return findingsSource(dir, files)
        case "events":
            return eventsSource(dir, files)
        case "exposures":
            return exposuresSource(dir, files, whole.files)
        default:
            return kind satisfies never
    }
}

/** Closed rows name who by number: the sighting stands in the part in which it was met first, of whatever day. */
function exposuresSource(dir: string, files: Moment["files"], all: Moment["files"]): string {
    const columns = "at_ms, tx, seq, address, session, account, route, key_id, fields"
    const ends = endedSource(endsOfOpen(dir, all, 0))
    const open = `SELECT o.at_ms, o.tx, s.seq, o.address, o.session, o.account, o.route, o.key_id, s.fields, s.signature,
            coalesce(s.seq < e.delivered, false) AS delivered,
            coalesce(s.seq < e.read_whole, false) AS confirmable
        FROM seen s JOIN offers o USING (record) LEFT JOIN ${ends} e ON e.tx = o.tx`
    const exposures = filesSource(dir, files, ["exposures"])
    const sightings = filesSource(dir, all, ["sightings"])
    if (exposures === null || sightings === null) return `(${open})`
    return `(${open} UNION ALL SELECT ${columns}, signature, delivered, confirmable
        FROM ${exposures} LEFT JOIN (SELECT sighting, signature FROM ${sightings}) USING (sighting))`
}
