// Whom a finding or an indicator names: the addresses, sessions and accounts that sent a request with it, and since when. A scope then
// holds all that went to them from there on. Late knowledge is asked the same way: what is learned in May, of March's requests.
// They are few among many clients, so they are found first, and only rows of theirs are read.
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api"
import { parseIndicator, type Indicator } from "../../indicator.ts"
import type { Moment } from "../moment.ts"
import { asText, readColumns } from "../read-columns.ts"
import { filesSource, findingsSource } from "../sources.ts"

/** Temporary tables of suspects: columns kind, id, since. */
export type SuspectTable = "found" | "indicated"

/** In the order in which a row is looked at: one that is of a suspect by several is read by the first. */
const KINDS = ["address", "session", "account"] as const
type Kind = (typeof KINDS)[number]

/** Fills `found`. @param finding a detector or a technique. @returns conditions as placesOfSuspects */
export async function findFound({ connection, dir, files }: Moment, finding: string): Promise<readonly string[]> {
    const rows = `SELECT address, session, account, began_ms FROM ${findingsSource(dir, files)}
        WHERE detector = $finding OR technique = $finding`
    return fill(connection, "found", rows, { finding })
}

/** Fills `indicated`. @param text as a query has it (indicator.ts). @returns conditions as placesOfSuspects */
export async function findIndicated({ connection, dir, files }: Moment, text: string): Promise<readonly string[]> {
    const indicator = parseIndicator(text)
    const requests = filesSource(dir, files, ["requests", "traffic"])
    const headers = filesSource(dir, files, ["headers"])
    const columns = "address, session, account, floor(at_ms - duration_ms)::BIGINT AS began_ms"
    const open = `SELECT ${columns} FROM requests WHERE ${conditionOn(indicator)}`
    const closed = requests === null ? null : closedSelect(indicator, columns, requests, headers)
    const rows = closed === null ? open : `${open} UNION ALL ${closed}`
    return fill(connection, "indicated", rows, { pattern: indicator.pattern })
}

/** For a source `x` with these three columns and at_ms. */
export function joinsOf(table: SuspectTable): string {
    return KINDS.map(
        (kind) => `LEFT JOIN (SELECT id, since FROM ${table} WHERE kind = '${kind}') ${table}_${kind}
            ON ${table}_${kind}.id = x.${kind}`,
    ).join(" ")
}

/** That a row went to a suspect, and not before they were one. */
export function conditionOf(table: SuspectTable): string {
    return `(${KINDS.map((kind) => `x.at_ms >= ${table}_${kind}.since`).join(" OR ")})`
}

async function fill(
    connection: DuckDBConnection,
    table: SuspectTable,
    rows: string,
    values: Record<string, DuckDBValue>,
): Promise<readonly string[]> {
    const names = KINDS.map((kind) => `'${kind}'`).join(", ")
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT kind, id, min(began_ms) AS since FROM (
            SELECT unnest([${names}]) AS kind, unnest([${KINDS.join(", ")}]) AS id, began_ms FROM (${rows})
         ) WHERE id IS NOT NULL GROUP BY kind, id`,
        values,
    )
    const [kinds = []] = await readColumns(connection, `SELECT DISTINCT kind FROM ${table}`)
    const present = new Set(kinds.map(asText))
    return placesOfSuspects(
        table,
        KINDS.filter((kind) => present.has(kind)),
    )
}

/** Conditions of which each row of a suspect meets one; by each, files are read by the bounds and filters of one column. */
function placesOfSuspects(table: SuspectTable, kinds: readonly Kind[]): readonly string[] {
    const is = (kind: Kind): string => `${kind} IN (SELECT id FROM ${table} WHERE kind = '${kind}')`
    return kinds.map((kind, at) => {
        const others = kinds.slice(0, at).map((before) => ` AND (${before} IS NULL OR NOT ${is(before)})`)
        return is(kind) + others.join("")
    })
}

function closedSelect(indicator: Indicator, columns: string, requests: string, headers: string | null): string | null {
    const rows = `SELECT ${columns} FROM ${requests}`
    if (indicator.kind === "path") return `${rows} WHERE ${conditionOn(indicator)}`
    if (headers === null) return null
    return `${rows} WHERE tx IN (SELECT tx FROM ${headers} WHERE ${conditionOn(indicator)})`
}

function conditionOn({ kind }: Indicator): string {
    return kind === "path" ? "contains(lower(route), $pattern)" : "regexp_matches(headers, $pattern, 'i')"
}
