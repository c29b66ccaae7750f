// The rows of one client, read once. A scope asks them up to five things, and each would read the files of all days again: of a hundred
// million exposures that was most of the time a question over one client took.
import type { DuckDBConnection } from "@duckdb/node-api"
import type { ScopeSource } from "./scope-source.ts"

const PICKED = "picked_rows"

/** The transaction stands only where it is asked for: beside a bare name. */
const pick = (exposures: string, names: string): string => `CREATE OR REPLACE TEMP TABLE ${PICKED} AS
    SELECT x.who, x.fields, x.confirmable, x.delivered, x.key_id, x.bare, CASE WHEN x.bare THEN x.tx END AS tx${names} ${exposures}`

/**
 * @param withNames whether clients and routes are asked for
 * @returns the source with its rows out of a temporary table, until `dropPicked`
 */
export async function pickRows(
    connection: DuckDBConnection,
    source: ScopeSource,
    withNames: boolean,
): Promise<ScopeSource> {
    await connection.run(pick(source.exposures, withNames ? ", x.address, x.route" : ""), { ...source.values })
    const picked = `FROM ${PICKED} x`
    return { ...source, exposures: picked, loose: picked, allExposures: picked, values: {} }
}

export async function dropPicked(connection: DuckDBConnection): Promise<void> {
    await connection.run(`DROP TABLE IF EXISTS temp.${PICKED}`)
}
