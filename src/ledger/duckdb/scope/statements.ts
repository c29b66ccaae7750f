// SQL of the sightings of a scope, one by one, and of what leaves no maximum. Values are bound; what is put together is the source of
// rows.
import { BARE_TRAITS } from "./traits.ts"

/** Exposures of a scope, folded by person, in the order of their numbers: a stretch of them lies together in the files. */
export function createSightings(picked: string): string {
    return `CREATE OR REPLACE TEMP TABLE sightings AS
        SELECT (row_number() OVER (ORDER BY who) - 1)::INTEGER AS number, * FROM (
            SELECT x.who, (count(*) FILTER (x.delivered))::INTEGER AS times,
                coalesce(bit_or(x.fields) FILTER (x.delivered), 0)::UINTEGER AS fields,
                bool_or(x.confirmable) AS confirmable
            ${picked} GROUP BY x.who
        )`
}

export const COUNT_SIGHTINGS = "SELECT count(*)::DOUBLE FROM sightings"

export const CREATE_STRETCH = `CREATE OR REPLACE TEMP TABLE stretch AS
    SELECT * FROM sightings WHERE number >= $first AND number < $end`

/** Those of a stretch that have nothing but a name. */
export const CREATE_BARE = "CREATE OR REPLACE TEMP TABLE bare_sightings (who BIGINT)"
export const ADD_BARE: string = `INSERT INTO bare_sightings
    SELECT who FROM scope_traits GROUP BY who HAVING bool_and(kind IN (${BARE_TRAITS}))`

/** Bare names: how often one transaction shows each; side by side they are namesakes, one after the other a reload. */
export function readNamesakes(picked: string): string {
    return `SELECT who::DOUBLE, max(times)::DOUBLE FROM (
            SELECT who, tx, count(*) AS times FROM (SELECT x.who, x.tx ${picked})
            WHERE who IN (SELECT who FROM bare_sightings) GROUP BY who, tx
        ) GROUP BY who HAVING max(times) > 1`
}

export const READ_STRETCH = "SELECT who::BIGINT, fields, times, confirmable FROM stretch ORDER BY number"

export const DROP_SIGHTINGS: readonly string[] = ["sightings", "stretch", "scope_traits", "bare_sightings"].map(
    (name) => `DROP TABLE IF EXISTS temp.${name}`,
)

/** Requests that leave no maximum: through which the application could be questioned, and whose answers were copied. */
export function readUnbounded(picked: string): string {
    const asking = "(list_has_any(x.cwe, $inferenceCwe) OR list_contains($inferenceDetectors, x.detector))"
    return `SELECT count(DISTINCT x.tx) FILTER (${asking})::DOUBLE,
        count(DISTINCT x.tx) FILTER (x.technique = $sharedTechnique)::DOUBLE ${picked}`
}

export const readKeySpans = (picked: string): string =>
    `SELECT x.key_id, min(x.at_ms)::DOUBLE, max(x.at_ms)::DOUBLE ${picked} GROUP BY x.key_id ORDER BY 1`

export const readKeyIds = (picked: string): string => `SELECT DISTINCT x.key_id ${picked} ORDER BY 1`
