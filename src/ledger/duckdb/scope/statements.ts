// SQL of the sightings of a scope, one by one, and of what leaves no maximum. Values are bound; what is put together is the source of
// rows.
import { BARE_TRAITS, IDENTITIES } from "./traits.ts"

/** Exposures of a scope, folded by person; what all following statements read. */
export function createSightings(picked: string): string {
    return `CREATE OR REPLACE TEMP TABLE sightings AS
        SELECT (row_number() OVER () - 1)::INTEGER AS number, * FROM (
            SELECT x.who, (count(*) FILTER (x.delivered))::INTEGER AS times,
                coalesce(bit_or(x.fields) FILTER (x.delivered), 0)::UINTEGER AS fields,
                bool_or(x.confirmable) AS confirmable
            ${picked} GROUP BY x.who
        )`
}

export const COUNT_SIGHTINGS = "SELECT count(*)::DOUBLE FROM sightings"

export const createTraits = (traits: string): string => `CREATE OR REPLACE TEMP TABLE scope_traits AS ${traits}`

/** Bare names: how often one transaction shows each; side by side they are namesakes, one after the other a reload. */
export function createNamesakes(picked: string): string {
    const bare = `SELECT who FROM scope_traits GROUP BY who HAVING bool_and(kind IN (${BARE_TRAITS}))`
    return `CREATE OR REPLACE TEMP TABLE namesakes AS
        SELECT who, max(times)::INTEGER AS at_once FROM (
            SELECT who, tx, count(*) AS times FROM (SELECT x.who, x.tx ${picked}) WHERE who IN (${bare}) GROUP BY who, tx
        ) GROUP BY who`
}

/**
 * The sightings as text, a line each, a thousand lines a row: a call into the driver for each text of a large scope costs
 * more than the whole query. Digests and kinds are hex and words (traits.ts), so none holds a separator.
 */
export const READ_SIGHTINGS: string = `SELECT string_agg(concat_ws('|', i.identifiers, coalesce(i.name, ''), coalesce(i.birth, ''),
        s.fields, s.times, s.confirmable::INTEGER, coalesce(n.at_once, 1)), chr(10) ORDER BY number)
    FROM sightings s LEFT JOIN namesakes n USING (who) LEFT JOIN (${IDENTITIES}) i USING (who)
    GROUP BY number // 1000 ORDER BY number // 1000`

export const DROP_SIGHTINGS: readonly string[] = ["sightings", "scope_traits", "namesakes"].map(
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
