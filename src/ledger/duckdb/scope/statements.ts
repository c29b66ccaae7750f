// SQL of the scopes that are folded sighting by sighting. Values are bound; what is put together is the source of rows.
import { REST_TRAIT } from "../open-day/trait-kinds.ts"
import { BARE_TRAITS, IDENTITIES } from "./traits.ts"

/** Exposures of a scope, folded by person, client and route; what all following statements read. */
export function createChosen(picked: string): string {
    return `CREATE OR REPLACE TEMP TABLE chosen AS
        SELECT who, address, route,
            count(*)::INTEGER AS records,
            (count(*) FILTER (delivered))::INTEGER AS delivered_records,
            coalesce(bit_or(fields) FILTER (delivered), 0)::UINTEGER AS delivered_fields,
            (count(*) FILTER (fields & $myNumber <> 0))::INTEGER AS my_number_records,
            bool_or(confirmable) AS confirmable,
            min(key_id) AS key_low, max(key_id) AS key_high
        FROM (SELECT x.* ${picked}) GROUP BY who, address, route`
}

export const COUNT_SIGHTINGS = "SELECT count(DISTINCT who)::DOUBLE FROM chosen"

export const CREATE_SIGHTINGS: string = `CREATE OR REPLACE TEMP TABLE sightings AS
    SELECT (row_number() OVER () - 1)::INTEGER AS number, * FROM (
        SELECT who, sum(delivered_records)::INTEGER AS times, bit_or(delivered_fields)::UINTEGER AS fields,
            bool_or(confirmable) AS confirmable
        FROM chosen GROUP BY who
    )`

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

export const READ_TOTALS_OF_SCOPE = `SELECT coalesce(sum(records), 0)::DOUBLE,
        coalesce(sum(records - delivered_records), 0)::DOUBLE,
        coalesce(sum(my_number_records), 0)::DOUBLE,
        (SELECT count(DISTINCT k) FROM (SELECT key_low AS k FROM chosen UNION ALL SELECT key_high FROM chosen))::DOUBLE
    FROM chosen`

/** Sightings with more identifiers than are kept. */
export const COUNT_CUT_SIGHTINGS: string = `SELECT count(*)::DOUBLE FROM scope_traits WHERE kind = ${REST_TRAIT}`

/** Names of a column of `chosen` in the order of their numbers. */
export const createNames = (kind: "address" | "route"): string =>
    `CREATE OR REPLACE TEMP TABLE ${kind}_names AS
     SELECT (row_number() OVER () - 1)::INTEGER AS number, name FROM (SELECT DISTINCT ${kind} AS name FROM chosen)`

export const readNames = (kind: "address" | "route"): string => `SELECT name FROM ${kind}_names ORDER BY number`

/** Which address and route showed which sighting, all by number. */
export const READ_INCIDENCE = `SELECT a.number, r.number, s.number, c.records FROM chosen c
    JOIN address_names a ON a.name = c.address JOIN route_names r ON r.name = c.route
    JOIN sightings s USING (who)`

export const DROP_SCOPE_TABLES: readonly string[] = [
    "chosen",
    "namesakes",
    "sightings",
    "scope_traits",
    "address_names",
    "route_names",
].map((name) => `DROP TABLE IF EXISTS temp.${name}`)

/** Requests that leave no maximum: through which the application could be questioned, and whose answers were copied. */
export function readUnbounded(picked: string): string {
    const asking = "(list_has_any(x.cwe, $inferenceCwe) OR list_contains($inferenceDetectors, x.detector))"
    return `SELECT count(DISTINCT x.tx) FILTER (${asking})::DOUBLE,
        count(DISTINCT x.tx) FILTER (x.technique = $sharedTechnique)::DOUBLE ${picked}`
}

export const readKeySpans = (picked: string): string =>
    `SELECT x.key_id, min(x.at_ms)::DOUBLE, max(x.at_ms)::DOUBLE ${picked} GROUP BY x.key_id ORDER BY 1`

export const readKeyIds = (picked: string): string => `SELECT DISTINCT x.key_id ${picked} ORDER BY 1`
