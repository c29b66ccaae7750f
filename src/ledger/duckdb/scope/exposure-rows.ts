// Exposures of open and closed days as one source of rows: who (a number), what was shown, and whether it was delivered.
import { join } from "node:path"
import { dayFilePath, type DayFile } from "../days/day-files.ts"
import { filesSource, sqlText } from "../sources.ts"

/** A transaction's end, once: a request row that came twice must not double its exposures. */
export function endedSource(requests: string): string {
    return `(SELECT tx, max(delivered) AS delivered, bool_and(coverage = 'full') AS full_read
        FROM ${requests} WHERE offered > 0 GROUP BY tx)`
}

/**
 * Conditions under which a row is of a client: by equality of one column each, files and groups of rows are passed over by their
 * bounds and filters, which by "one of three" they would not be. An address has a point or a colon, the keyed digests of a
 * session or an account have neither (core/client.ts): each is looked for where it can stand.
 */
const OF_ONE_ADDRESS: readonly string[] = ["address = $client"]
const OF_ONE_DIGEST: readonly string[] = ["session = $client", "account = $client AND session IS DISTINCT FROM $client"]

/** Closed exposures, and what of them is wanted. */
export interface ClosedRows {
    readonly files: readonly DayFile[]
    /** A condition on a row; null: all. */
    readonly where: string | null
}

/**
 * Open exposures and closed ones. Needs `open_numbers` (person-numbers.ts).
 *
 * @param requests source of the ends of open exposures
 */
export function exposureRows(dir: string, closed: readonly ClosedRows[], requests: string): string {
    const open = `SELECT o.tx, o.at_ms, o.address, o.session, o.account, o.route, o.key_id, s.fields, w.who, w.bare,
            coalesce(s.seq < e.delivered, false) AS delivered,
            coalesce(s.seq < e.delivered AND e.full_read, false) AS confirmable
        FROM seen s JOIN offers o USING (record) JOIN open_numbers w USING (signature)
        LEFT JOIN ${endedSource(requests)} e ON e.tx = o.tx`
    const parts = closed.flatMap(({ files, where }) => {
        const source = filesSource(dir, files, ["exposures"])
        if (source === null) return []
        return `SELECT tx, at_ms, address, session, account, route, key_id, fields, sighting AS who, bare,
            delivered, confirmable FROM ${source} ${where === null ? "" : `WHERE ${where}`}`
    })
    return `(${[open, ...parts].join(" UNION ALL ")})`
}

/** Closed exposures of `$client`; null: everybody's. */
export function rowsOfClient(files: readonly DayFile[], client: string | null): readonly ClosedRows[] {
    if (client === null) return [{ files, where: null }]
    return placesOf(client).map((where) => ({ files, where }))
}

function placesOf(client: string): readonly string[] {
    return /[.:]/.test(client) ? OF_ONE_ADDRESS : OF_ONE_DIGEST
}

/** Source of the ends of open exposures: where an end came before the exposures did, its day may be closed already. */
export function endsOfOpen(dir: string, files: readonly DayFile[], openFromMs: number | null): string {
    const late = files.filter(({ kind, toMs }) => kind === "requests" && openFromMs !== null && toMs >= openFromMs)
    const columns = "tx, delivered, offered, coverage"
    if (late.length === 0) return "requests"
    const paths = late.map((file) => sqlText(join(dir, dayFilePath(file)))).join(", ")
    return `(SELECT ${columns} FROM requests UNION ALL SELECT ${columns} FROM read_parquet([${paths}]))`
}

/** The earliest open exposure that has no open end; null where there is none. */
export const READ_OPEN_WITHOUT_END = `SELECT min(at_ms)::DOUBLE FROM offers
    WHERE tx NOT IN (SELECT tx FROM requests WHERE offered > 0)`

/** How far a row came, as the numbers of count/part-counts.ts. */
export const ARRIVAL: string = "(CASE WHEN confirmable THEN 2 WHEN delivered THEN 1 ELSE 0 END)::UTINYINT"
