// Exposures of open and closed days as one source of rows: who (a number), what was shown, and whether it was delivered.
import { join } from "node:path"
import { dayFilePath, type DayFile } from "../days/day-files.ts"
import { filesSource, inPlaces, sqlText } from "../sources.ts"
import { OPEN_OUTCOME } from "../tables.ts"
import { OPEN_NUMBERED } from "./open-numbers.ts"

/**
 * How far a transaction came, once: one that stays open is told again and again, and a request row that came twice must not double its
 * exposures. `read_whole`: its sightings up to there were delivered while all of the answer so far was read; `ended`: it will not go on.
 */
export function endedSource(requests: string): string {
    return `(SELECT tx, max(delivered) AS delivered, coalesce(max(delivered) FILTER (coverage = 'full'), 0) AS read_whole,
            bool_or(outcome <> '${OPEN_OUTCOME}') AS ended
        FROM ${requests} WHERE offered > 0 GROUP BY tx)`
}

/** Closed exposures, and which of them are wanted. */
export interface ClosedRows {
    readonly files: readonly DayFile[]
    /** Conditions of which a wanted row meets exactly one; null: all are wanted. */
    readonly places: readonly string[] | null
}

/**
 * Open exposures and closed ones.
 *
 * @param requests source of the ends of open exposures
 */
export function exposureRows(dir: string, closed: readonly ClosedRows[], requests: string): string {
    return `(${[openRows(requests, OPEN_NUMBERED), ...closedRows(dir, closed)].join(" UNION ALL ")})`
}

/** @param numbered the table that numbers whom they show (person-numbers.ts) */
export function openRows(requests: string, numbered: string): string {
    return `SELECT o.tx, o.at_ms, o.address, o.session, o.account, o.route, o.key_id, s.fields, w.who, w.bare,
            coalesce(s.seq < e.delivered, false) AS delivered,
            coalesce(s.seq < e.read_whole, false) AS confirmable
        FROM seen s JOIN offers o USING (record) JOIN ${numbered} w USING (signature)
        LEFT JOIN ${endedSource(requests)} e ON e.tx = o.tx`
}

/** Open exposures before whom they show has a number. */
export const OPEN_SHOWN = `(SELECT o.tx, o.at_ms, o.address, o.session, o.account, o.route, o.key_id, s.signature
    FROM seen s JOIN offers o USING (record))`

/** A select for each place in which closed exposures are wanted. */
export function closedRows(dir: string, closed: readonly ClosedRows[]): readonly string[] {
    return closed.flatMap(({ files, places }) => {
        const source = filesSource(dir, files, ["exposures"])
        if (source === null) return []
        const rows = `SELECT tx, at_ms, address, session, account, route, key_id, fields, sighting AS who, bare,
            delivered, confirmable FROM ${source}`
        return inPlaces(rows, places)
    })
}

/** Source of the ends of open exposures: where an end came before the exposures did, its day may be closed already. */
export function endsOfOpen(dir: string, files: readonly DayFile[], openFromMs: number | null): string {
    const late = files.filter(({ kind, toMs }) => kind === "requests" && openFromMs !== null && toMs >= openFromMs)
    const columns = "tx, delivered, offered, coverage, outcome"
    if (late.length === 0) return "requests"
    const paths = late.map((file) => sqlText(join(dir, dayFilePath(file)))).join(", ")
    return `(SELECT ${columns} FROM requests UNION ALL SELECT ${columns} FROM read_parquet([${paths}]))`
}

/** The earliest open exposure of whose transaction no open row tells; null where there is none. */
export const READ_OPEN_WITHOUT_END = `SELECT min(at_ms)::DOUBLE FROM offers
    WHERE tx NOT IN (SELECT tx FROM requests WHERE offered > 0)`

/** How far a row came, as the numbers of count/part-counts.ts. */
export const ARRIVAL: string = "(CASE WHEN confirmable THEN 2 WHEN delivered THEN 1 ELSE 0 END)::UTINYINT"
