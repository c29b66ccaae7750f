// Late knowledge: what is learned in May is asked of March's requests. Finds the clients that sent a request which shows an
// indicator, and since when; a scope then holds all that went to them from there on, as with a finding.
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api"
import { parseIndicator, type Indicator } from "../../indicator.ts"
import type { Moment } from "../moment.ts"
import { filesSource } from "../sources.ts"

/** Of requests that show it: who sent them, and when they began; `filtered` reads it as it reads findings. */
export const INDICATED = "indicated"

/** @param text as a query has it (indicator.ts) */
export async function findIndicated({ connection, dir, files }: Moment, text: string): Promise<void> {
    const indicator = parseIndicator(text)
    const requests = filesSource(dir, files, ["requests", "traffic"])
    const headers = filesSource(dir, files, ["headers"])
    const columns = "address, session, account, floor(at_ms - duration_ms)::BIGINT AS began_ms"
    const open = `SELECT ${columns} FROM requests WHERE ${conditionOn(indicator)}`
    await fill(
        connection,
        [open, requests === null ? null : closedSelect(indicator, columns, requests, headers)],
        indicator,
    )
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

async function fill(
    connection: DuckDBConnection,
    selects: readonly (string | null)[],
    { pattern }: Indicator,
): Promise<void> {
    const values: Record<string, DuckDBValue> = { pattern }
    const rows = selects.filter((select) => select !== null).join(" UNION ALL ")
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${INDICATED} AS ${rows}`, values)
}
