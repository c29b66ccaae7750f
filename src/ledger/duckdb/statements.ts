// SQL of the embedded ledger outside of scopes (scope/) and of closed days (days/). Values are bound, never written into a
// statement; the only text that is put together is made of constants, of tables.ts, and of sources (sources.ts).
import { OPEN_OUTCOME } from "./tables.ts"

/** Of requests: the row is the end of its transaction. */
export const IS_ENDED: string = `outcome <> '${OPEN_OUTCOME}'`

export const READ_POSITIONS = "SELECT segment, max(byte_offset)::DOUBLE FROM spool_positions GROUP BY segment"
export const INSERT_POSITION = "INSERT INTO spool_positions VALUES ($segment, $offset)"
export const UPDATE_POSITION = "UPDATE spool_positions SET byte_offset = $offset WHERE segment = $segment"
export const READ_LAST_RECORD = "SELECT coalesce(max(record), 0)::DOUBLE FROM offers"

/** A request that was not forwarded and has findings was refused for them, or at least with them. */
export const readRefusals = (findings: string, requests: string): string =>
    `SELECT DISTINCT f.tx, f.at_ms::DOUBLE, f.address, f.route, f.detector, f.technique, f.path, f.score
    FROM ${findings} f JOIN (SELECT DISTINCT tx FROM ${requests} WHERE outcome = 'refused' AND at_ms >= $since) USING (tx)
    WHERE NOT f.forwarded AND f.at_ms >= $since ORDER BY f.at_ms DESC, f.tx, f.score DESC LIMIT $limit`

export const readRoutes = (requests: string): string =>
    `SELECT route FROM ${requests} WHERE at_ms >= $since GROUP BY route ORDER BY count(*) FILTER (${IS_ENDED}) DESC, route LIMIT $limit`

/** A request that came twice is one, and one that goes on is what was told of it last; its findings then stand twice, so equal ones are folded, in the order they came. */
export const readRequest = (requests: string): string =>
    `SELECT tx AS transaction, at_ms::DOUBLE AS "atMs", address, session, account, method, route,
        status, outcome, forwarded, max(headers) OVER () AS headers, response_bytes::DOUBLE AS "responseBytes", coverage, unread_why AS why,
        unread_bytes::DOUBLE AS "unreadBytes", offered, delivered, duration_ms AS "durationMs", masked
    FROM ${requests} WHERE tx = $id ORDER BY outcome = '${OPEN_OUTCOME}', at_ms DESC, duration_ms DESC LIMIT 1`
export const readFindings = (findings: string): string =>
    `SELECT detector, technique, path, score, array_to_string(cwe, ' ') AS cwe, detail
    FROM ${findings} WHERE tx = $id GROUP BY ALL ORDER BY min(ordinal)`
export const readHeaders = (headers: string): string => `SELECT headers FROM ${headers} WHERE tx = $id LIMIT 1`

export const readEvents = (events: string): string => `SELECT * FROM (
        SELECT id, at_ms::DOUBLE AS happened, event, address, session, account, route, tx, text_ja, text_en, numbers
        FROM ${events} WHERE at_ms >= $since ORDER BY at_ms DESC, id DESC LIMIT $limit
    ) ORDER BY happened, id`

export const readNumbersOf = (events: string): string =>
    `SELECT numbers FROM ${events} WHERE event = $event AND at_ms >= $since ORDER BY at_ms DESC LIMIT $limit`

/** Signatures of the open days; beyond a few, estimated: a status line asks often. */
const OPEN_PERSONS = `(SELECT CASE WHEN (SELECT count(*) FROM traits) < 100000 THEN (SELECT count(DISTINCT signature) FROM traits)
    ELSE (SELECT approx_count_distinct(signature) FROM traits) END)`
const CLOSED_ROWS = (kinds: string): string =>
    `(SELECT coalesce(sum(file_rows), 0) FROM files WHERE kind IN (${kinds}))`

/** Persons here are distinct sightings, those of open days counted anew: near enough for a status line, and without a merge. */
export const READ_TOTALS: string = `SELECT
    ((SELECT count(*) FROM requests WHERE ${IS_ENDED}) + ${CLOSED_ROWS("'requests', 'traffic'")})::DOUBLE,
    ((SELECT count(*) FROM seen) + ${CLOSED_ROWS("'exposures'")})::DOUBLE,
    (${OPEN_PERSONS} + ${CLOSED_ROWS("'sightings'")})::DOUBLE,
    ((SELECT count(*) FROM events) + ${CLOSED_ROWS("'events'")})::DOUBLE`

/** The numbers of CoverageTotals, then those of MaskedTotals. */
export const COVERAGE = `(count(*) FILTER (coverage = 'full'))::DOUBLE, (count(*) FILTER (coverage = 'partly'))::DOUBLE,
    (count(*) FILTER (coverage = 'none'))::DOUBLE, coalesce(sum(unread_bytes), 0)::DOUBLE,
    (count(*) FILTER (masked > 0))::DOUBLE, coalesce(sum(masked), 0)::DOUBLE`

/** Responses of the application only: the gate's own answers show nobody. Each once, at its end. */
export const IS_RESPONSE: string = `forwarded AND ${IS_ENDED}`
export const READ_OPEN_COVERAGE: string = `SELECT ${COVERAGE} FROM requests WHERE ${IS_RESPONSE}`
export const READ_CLOSED_COVERAGE: string = `SELECT coalesce(sum(read_full), 0)::DOUBLE, coalesce(sum(read_partly), 0)::DOUBLE,
    coalesce(sum(read_none), 0)::DOUBLE, coalesce(sum(unread_bytes), 0)::DOUBLE,
    coalesce(sum(masked_answers), 0)::DOUBLE, coalesce(sum(masked_values), 0)::DOUBLE FROM files`

/** Requests that a later scope does not need; of the others only the headers go. */
export const NEEDED_REQUEST = "(offered > 0 OR unread_bytes > 0 OR masked > 0 OR tx IN (SELECT tx FROM findings))"
export const DELETE_REQUESTS: string = `DELETE FROM requests WHERE at_ms < $before AND NOT ${NEEDED_REQUEST}`
export const CLEAR_HEADERS = "UPDATE requests SET headers = NULL WHERE at_ms < $before AND headers IS NOT NULL"

/** Without findings nobody knows whether the application was questioned, so their deletion counts like that of exposures. */
export const READ_FORGOTTEN =
    "SELECT coalesce(max(before_ms), 0)::DOUBLE FROM forgotten WHERE list_contains($kinds, kind)"
