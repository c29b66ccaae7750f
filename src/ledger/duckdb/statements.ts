// All SQL of the embedded ledger. Values are bound, never written into a statement; the only text that is put together
// is made of the constants below and of tables.ts.
import { TABLE_NAMES, TABLES } from "./tables.ts"

export const SCHEMA_VERSION = 1

/** Created in one transaction with the version, so that a crash leaves a whole schema or none. */
export const CREATE_SCHEMA: readonly string[] = [
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    `INSERT INTO schema_version VALUES (${SCHEMA_VERSION})`,
    ...TABLE_NAMES.map(
        (name) => `CREATE TABLE ${name} (${TABLES[name].map((c) => `${c.name} ${String(c.type)}`).join(", ")})`,
    ),
    // No primary key: at most one row a segment, kept so by the one writer (append-batch.ts).
    "CREATE TABLE spool_positions (segment VARCHAR NOT NULL, byte_offset BIGINT NOT NULL)",
]

export const HAS_SCHEMA = "SELECT count(*)::INTEGER FROM duckdb_tables() WHERE table_name = 'schema_version'"
export const READ_VERSION = "SELECT max(version) FROM schema_version"

export const READ_POSITIONS = "SELECT segment, max(byte_offset)::DOUBLE FROM spool_positions GROUP BY segment"
export const INSERT_POSITION = "INSERT INTO spool_positions VALUES ($segment, $offset)"
export const UPDATE_POSITION = "UPDATE spool_positions SET byte_offset = $offset WHERE segment = $segment"

/** A transaction's end, once: a request row that came twice must not double its exposures. */
const ENDED = `SELECT tx, max(delivered) AS delivered, bool_and(coverage = 'full') AS full_read
    FROM requests WHERE offered > 0 GROUP BY tx`

/** Where a finding is asked for: since when each address, session and account is of interest. */
const suspects = (kind: "address" | "session" | "account"): string =>
    `SELECT ${kind} AS id, min(began_ms) AS since FROM findings
     WHERE (detector = $finding OR technique = $finding) AND ${kind} IS NOT NULL GROUP BY ${kind}`

const SUSPECT_JOINS = `
    LEFT JOIN (${suspects("address")}) fa ON fa.id = x.address
    LEFT JOIN (${suspects("session")}) fs ON fs.id = x.session
    LEFT JOIN (${suspects("account")}) fc ON fc.id = x.account`

/** Conditions on a table `x` with at_ms, client and route; each is present only when its parameter is. */
export interface FilterParts {
    readonly from: boolean
    readonly to: boolean
    readonly client: boolean
    readonly route: "none" | "exact" | "below"
    readonly finding: boolean
}

function filtered(table: string, parts: FilterParts, more: string): string {
    const conditions = [
        parts.from ? "x.at_ms >= $from" : "",
        parts.to ? "x.at_ms < $to" : "",
        parts.client ? "(x.address = $client OR x.session = $client OR x.account = $client)" : "",
        parts.route === "exact" ? "x.route = $route" : "",
        parts.route === "below" ? "(x.route = $route OR starts_with(x.route, $route || '/'))" : "",
        parts.finding ? "(x.at_ms >= fa.since OR x.at_ms >= fs.since OR x.at_ms >= fc.since)" : "",
        more,
    ].filter((condition) => condition !== "")
    const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`
    return `FROM ${table} x ${parts.finding ? SUSPECT_JOINS : ""} ${where}`
}

/** Exposures of a scope, folded by sighting, client and route; what all following statements read. */
export function createChosen(parts: FilterParts): string {
    return `CREATE OR REPLACE TEMP TABLE chosen AS
        WITH ended AS (${ENDED}),
        picked AS (SELECT x.* ${filtered("exposures", parts, "")}),
        known AS (
            -- Folding texts costs half of what folding lists does.
            SELECT picked.* REPLACE (array_to_string(identifiers, ' ') AS identifiers), coalesce(seq < ended.delivered, false) AS delivered,
                coalesce(seq < ended.delivered AND ended.full_read, false) AS confirmable
            FROM picked LEFT JOIN ended USING (tx)
        )
        SELECT signature, address, route,
            count(*)::INTEGER AS records,
            (count(*) FILTER (delivered))::INTEGER AS delivered_records,
            coalesce(bit_or(fields) FILTER (delivered), 0)::UINTEGER AS delivered_fields,
            bit_or(fields)::UINTEGER AS fields,
            (count(*) FILTER (fields & $myNumber <> 0))::INTEGER AS my_number_records,
            bool_or(confirmable) AS confirmable,
            min(key_id) AS key_low, max(key_id) AS key_high,
            any_value(identifiers) AS identifiers, any_value(name) AS name, any_value(birth) AS birth
        FROM known GROUP BY signature, address, route`
}

/** Bare names: how often one transaction shows each; side by side they are namesakes, one after the other a reload. */
export function createNamesakes(parts: FilterParts): string {
    const bare = "len(list_filter(x.identifiers, i -> NOT (i LIKE 'name:%' OR i LIKE 'nickname:%'))) = 0"
    return `CREATE OR REPLACE TEMP TABLE namesakes AS
        SELECT signature, max(times)::INTEGER AS at_once FROM (
            SELECT x.signature, x.tx, count(*) AS times ${filtered("exposures", parts, bare)} GROUP BY x.signature, x.tx
        ) GROUP BY signature`
}

export const CREATE_SIGHTINGS = `CREATE OR REPLACE TEMP TABLE sightings AS
    SELECT (row_number() OVER () - 1)::INTEGER AS number, * FROM (
        SELECT signature, sum(delivered_records)::INTEGER AS times, bit_or(delivered_fields)::UINTEGER AS fields,
            bool_or(confirmable) AS confirmable,
            any_value(identifiers) AS identifiers,
            any_value(name) AS name, any_value(birth) AS birth
        FROM chosen GROUP BY signature
    )`

export const COUNT_SIGHTINGS = "SELECT count(DISTINCT signature)::DOUBLE FROM chosen"

/**
 * The sightings as text, a line each, a thousand lines a row: a call into the driver for each text of a large scope costs
 * more than the whole query. Digests and kinds are hex and words (table-rows.ts), so none holds a separator.
 */
export const READ_SIGHTINGS = `SELECT string_agg(concat_ws('|', identifiers, coalesce(name, ''), coalesce(birth, ''),
        fields, times, confirmable::INTEGER, coalesce(at_once, 1)), chr(10) ORDER BY number)
    FROM sightings LEFT JOIN namesakes USING (signature) GROUP BY number // 1000 ORDER BY number // 1000`

export const READ_TOTALS_OF_SCOPE = `SELECT coalesce(sum(records), 0)::DOUBLE,
        coalesce(sum(records - delivered_records), 0)::DOUBLE,
        coalesce(sum(my_number_records), 0)::DOUBLE,
        (SELECT count(DISTINCT k) FROM (SELECT key_low AS k FROM chosen UNION ALL SELECT key_high FROM chosen))::DOUBLE
    FROM chosen`

/** Names of a column of `chosen` in the order of their numbers. */
export const createNames = (kind: "address" | "route"): string =>
    `CREATE OR REPLACE TEMP TABLE ${kind}_names AS
     SELECT (row_number() OVER () - 1)::INTEGER AS number, name FROM (SELECT DISTINCT ${kind} AS name FROM chosen)`

export const readNames = (kind: "address" | "route"): string => `SELECT name FROM ${kind}_names ORDER BY number`

/** Which address and route showed which sighting, all by number. */
export const READ_INCIDENCE = `SELECT a.number, r.number, s.number, c.records FROM chosen c
    JOIN address_names a ON a.name = c.address JOIN route_names r ON r.name = c.route
    JOIN sightings s USING (signature)`

/** A request that was not forwarded and has findings was refused for them, or at least with them. */
export const READ_REFUSALS = `SELECT DISTINCT f.tx, f.at_ms::DOUBLE, f.address, f.route, f.detector, f.technique, f.path, f.score
    FROM findings f JOIN (SELECT DISTINCT tx FROM requests WHERE outcome = 'refused' AND at_ms >= $since) USING (tx)
    WHERE NOT f.forwarded AND f.at_ms >= $since ORDER BY f.at_ms DESC, f.tx, f.score DESC LIMIT $limit`

export const DROP_SCOPE_TABLES: readonly string[] = [
    "chosen",
    "namesakes",
    "sightings",
    "address_names",
    "route_names",
].map((name) => `DROP TABLE IF EXISTS temp.${name}`)

const COVERAGE = `(count(*) FILTER (coverage = 'full'))::DOUBLE, (count(*) FILTER (coverage = 'partly'))::DOUBLE,
    (count(*) FILTER (coverage = 'none'))::DOUBLE, coalesce(sum(unread_bytes), 0)::DOUBLE`

/** Responses of the application only: the gate's own answers show nobody. */
export function readCoverage(parts: FilterParts): string {
    return `SELECT ${COVERAGE} ${filtered("requests", parts, "x.forwarded")}`
}
export const READ_COVERAGE_TOTALS: string = `SELECT ${COVERAGE} FROM requests WHERE forwarded`

/** A request that came twice is one; its findings then stand twice, so equal ones are folded, in the order they came. */
export const READ_REQUEST = `SELECT tx AS transaction, at_ms::DOUBLE AS "atMs", address, session, account, method, route,
        status, outcome, forwarded, headers, response_bytes::DOUBLE AS "responseBytes", coverage, unread_why AS why,
        unread_bytes::DOUBLE AS "unreadBytes", offered, delivered, duration_ms AS "durationMs"
    FROM requests WHERE tx = $id ORDER BY at_ms DESC LIMIT 1`
export const READ_FINDINGS = `SELECT detector, technique, path, score, array_to_string(cwe, ' ') AS cwe, detail
    FROM findings WHERE tx = $id GROUP BY ALL ORDER BY min(rowid)`

/** Requests that leave no maximum: through which the application could be questioned, and whose answers were copied. */
export function readUnbounded(parts: FilterParts): string {
    const asking = "(list_has_any(x.cwe, $inferenceCwe) OR list_contains($inferenceDetectors, x.detector))"
    return `SELECT count(DISTINCT x.tx) FILTER (${asking})::DOUBLE,
        count(DISTINCT x.tx) FILTER (x.technique = $sharedTechnique)::DOUBLE
        ${filtered("findings", parts, "x.forwarded")}`
}

export function readDigests(parts: FilterParts): string {
    return `SELECT DISTINCT substr(identifier, length($kind) + 2) AS digest
        FROM (SELECT unnest(x.identifiers) AS identifier ${filtered("exposures", parts, "")})
        WHERE starts_with(identifier, $kind || ':') ORDER BY digest`
}

export function readKeyIds(parts: FilterParts): string {
    return `SELECT DISTINCT x.key_id ${filtered("exposures", parts, "")} ORDER BY 1`
}

export const READ_EVENTS = `SELECT * FROM (
        SELECT id, at_ms::DOUBLE AS happened, event, address, session, account, route, tx, text_ja, text_en, numbers
        FROM events WHERE at_ms >= $since ORDER BY at_ms DESC, id DESC LIMIT $limit
    ) ORDER BY happened, id`

/** Persons here are distinct strongest identifiers: near enough for a status line, and without a merge. */
export const READ_TOTALS = `SELECT (SELECT count(*) FROM requests)::DOUBLE, (SELECT count(*) FROM exposures)::DOUBLE,
    (SELECT count(DISTINCT identifiers[1]) FROM exposures)::DOUBLE, (SELECT count(*) FROM events)::DOUBLE`

/** Rows that a later scope does not need go; of the others only the headers do. */
export const DELETE_REQUESTS = `DELETE FROM requests WHERE at_ms < $before AND offered = 0 AND unread_bytes = 0
    AND tx NOT IN (SELECT tx FROM findings WHERE at_ms < $before)`
export const CLEAR_HEADERS = "UPDATE requests SET headers = NULL WHERE at_ms < $before AND headers IS NOT NULL"
