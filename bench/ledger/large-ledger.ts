// A ledger of closed days with invented people, large enough to measure questions on: its rows are made by SQL in the form
// of closed days, since taking a hundred million exposures in would take longer than measuring; its counts and its map of
// people are made by the ledger's own code.
import { type DuckDBConnection, DuckDBInstance, INTEGER, UUID } from "@duckdb/node-api"
import { join } from "node:path"
import { BulkRows } from "../../src/ledger/duckdb/bulk-rows.ts"
import { archiveAllCounts } from "../../src/ledger/duckdb/days/archive-counts.ts"
import { archiveKeys, archiveShown } from "../../src/ledger/duckdb/days/archive-lookup.ts"
import { archivePeople } from "../../src/ledger/duckdb/days/archive-people.ts"
import { archiveRows, takePart, type Archive } from "../../src/ledger/duckdb/days/catalogue.ts"
import { readDayFiles, syncDayFolder } from "../../src/ledger/duckdb/days/day-files.ts"
import { inTransaction } from "../../src/ledger/duckdb/in-transaction.ts"
import { LEDGER_FILE, openDuckdbLedger } from "../../src/ledger/duckdb/open-duckdb-ledger.ts"
import { copyAsUuid, DIGEST_WORDS, writeDigest } from "../../src/ledger/duckdb/open-day/digest-words.ts"
import { LINKED_LATE } from "./people.ts"

export interface LargeLedger {
    readonly dir: string
    readonly exposures: number
    readonly sightings: number
    readonly days: number
}

/** A person key's id, and the digest that it makes of the e-mail address of a sighting, 32 hex digits. */
export interface KeyedEmails {
    readonly keyId: string
    readonly emailOf: (sighting: number) => string
}

export const FIRST_DAY = 20_454 // 2026-01-01
export const DAY_MS = 86_400_000
const CLIENTS = 20_000
const EXPOSURES_PER_PERSON = 2.7
const EMAILS_AT_ONCE = 262_144
const PAGE_PERSONS = 50
/** Requests that show nobody, beside each that does. */
const TRAFFIC_PER_PAGE = 4
/** Clients of which each sent something that was found, on this day. */
export const CAMPAIGN_CLIENTS = 5
export const CAMPAIGN_DAY = 1

/**
 * @param say is told of each day that is made
 * @param under the key under which their e-mail addresses are digests; default: those of everybody are none that a key made
 */
export async function makeLargeLedger(
    dir: string,
    exposures: number,
    days: number,
    say: (text: string) => void,
    under: KeyedEmails | null = null,
): Promise<LargeLedger> {
    await (await openDuckdbLedger({ dir })).close()
    const instance = await DuckDBInstance.create(join(dir, LEDGER_FILE), { memory_limit: "6GB", threads: "2" })
    const connection = await instance.connect()
    const archive: Archive = { connection, dir }
    const perDay = Math.ceil(exposures / days)
    const freshPerDay = Math.ceil((perDay / EXPOSURES_PER_PERSON) * (1 + LINKED_LATE))
    try {
        if (under !== null) await writeEmails(connection, freshPerDay * days, under)
        for (let n = 0; n < days; n++) {
            await inTransaction(connection, async () =>
                makeDay(archive, FIRST_DAY + n, perDay, n * freshPerDay, freshPerDay, under),
            )
            say(`day ${n + 1} of ${days}`)
        }
        await inTransaction(connection, async () => {
            const files = await readDayFiles(connection)
            const at = { day: FIRST_DAY, part: await takePart(connection) }
            await archivePeople(archive, at, files, null)
            say("map of people")
            await archiveKeys(archive, at, files, null)
            for (const file of files) if (file.kind === "sightings") await archiveShown(archive, file)
        })
        say("look-ups")
    } finally {
        connection.closeSync()
        instance.closeSync()
    }
    return { dir, exposures: perDay * days, sightings: freshPerDay * days, days }
}

/** A table of the digests, for `sightingsOf`. */
async function writeEmails(connection: DuckDBConnection, count: number, { emailOf }: KeyedEmails): Promise<void> {
    await connection.run("CREATE TEMP TABLE emails (sighting INTEGER, digest UUID)")
    const words = new Uint32Array(DIGEST_WORDS)
    for (let first = 0; first < count; first += EMAILS_AT_ONCE) {
        const rows = new BulkRows([
            { type: INTEGER, valueBytes: 4 },
            { type: UUID, valueBytes: 16 },
        ])
        for (let n = first; n < Math.min(count, first + EMAILS_AT_ONCE); n++) {
            const row = rows.next()
            const [numbers = new ArrayBuffer(0), digests = new ArrayBuffer(0)] = rows.open()
            new Uint32Array(numbers)[row] = n
            writeDigest(emailOf(n), words, 0)
            copyAsUuid(words, 0, new Uint32Array(digests), row)
        }
        await rows.append(connection, "emails")
    }
}

/** @param before numbers of the days before; the day's first `fresh` exposures show new people, the others anybody */
async function makeDay(
    archive: Archive,
    day: number,
    rows: number,
    before: number,
    fresh: number,
    under: KeyedEmails | null,
): Promise<void> {
    const { connection, dir } = archive
    const part = await takePart(connection)
    const fromMs = day * DAY_MS
    await archiveRows(archive, { day, kind: "sightings", part }, sightingsOf(before, fresh, under !== null), {
        fromMs,
        toMs: fromMs + DAY_MS - 1,
    })
    await archiveRows(
        archive,
        { day, kind: "exposures", part },
        exposuresOf(day, rows, before, fresh, under?.keyId ?? "0badcafe"),
    )
    await archiveRows(archive, { day, kind: "requests", part }, requestsOf(day, rows))
    await archiveRows(archive, { day, kind: "traffic", part }, trafficOf(day, rows))
    if (day === FIRST_DAY + CAMPAIGN_DAY)
        await archiveRows(archive, { day, kind: "findings", part }, findingsOf(day, rows))
    await connection.run(`UPDATE counters SET next_sighting = ${before + fresh}`)
    await archiveAllCounts(archive, { day, part })
    await syncDayFolder(dir, day)
}

/** Every twentieth shares its e-mail address with somebody of half its number, and has another account: linked late. */
function sightingsOf(before: number, fresh: number, hasEmails: boolean): string {
    const every = Math.round(1 / LINKED_LATE)
    const shown = `CASE WHEN range % ${every} = 0 THEN range // 2 ELSE range END`
    const numbers = `range(${before}, ${before + fresh})`
    const people = hasEmails
        ? `SELECT range AS n, m.digest AS e, md5('p' || range)::UUID AS p FROM ${numbers} JOIN emails m ON m.sighting = (${shown})`
        : `SELECT range AS n, md5('e' || (${shown}))::UUID AS e, md5('p' || range)::UUID AS p FROM ${numbers}`
    return `SELECT n::UINTEGER AS sighting, md5('s' || n)::UUID AS signature,
            (CASE WHEN n % 2 = 0 THEN [0, 1] ELSE [0, 1, 203] END)::UTINYINT[] AS kinds,
            CASE WHEN n % 2 = 0 THEN [e, p] ELSE [e, p, md5('n' || n)::UUID] END AS digests
        FROM (${people}) ORDER BY sighting`
}

function exposuresOf(day: number, rows: number, before: number, fresh: number, keyId: string): string {
    const who = `CASE WHEN range % ${rows} < ${fresh} THEN ${before} + range
            ELSE (hash(range * 31 + ${day}) % ${before + fresh})::BIGINT END`
    return `SELECT ${REQUEST_COLUMNS}, '${keyId}' AS key_id, i % ${PAGE_PERSONS} AS seq, [9, 25, 41, 121][who % 4 + 1]::UINTEGER AS fields,
            who::UINTEGER AS sighting, ${ARRIVED} AS delivered, ${ARRIVED} AS confirmable, false AS bare
        FROM (SELECT range AS i, ${who} AS who, ${pageColumns(day, rows, `range // ${PAGE_PERSONS}`)} FROM range(${rows}))
        ORDER BY address, at_ms, tx, seq`
}

function requestsOf(day: number, rows: number): string {
    return `SELECT ${REQUEST_COLUMNS}, ${answered(`CASE WHEN ${ARRIVED} THEN ${PAGE_PERSONS} ELSE 0 END`, PAGE_PERSONS)}
        FROM (SELECT ${pageColumns(day, rows, "range")} FROM range(${pagesOf(rows)})) ORDER BY address, at_ms`
}

function trafficOf(day: number, rows: number): string {
    return `SELECT tx || range % ${TRAFFIC_PER_PAGE} AS tx, * EXCLUDE (tx, range) FROM (SELECT range, ${REQUEST_COLUMNS}, ${answered("0", 0)}
        FROM (SELECT range, ${pageColumns(day, rows, `range // ${TRAFFIC_PER_PAGE}`)}
            FROM range(${pagesOf(rows) * TRAFFIC_PER_PAGE}))) ORDER BY address, at_ms`
}

/** The first clients of the day that were shown anybody. */
function findingsOf(day: number, rows: number): string {
    return `SELECT ${REQUEST_COLUMNS}, true AS forwarded, at_ms AS began_ms, 'sql' AS detector, 'union-select' AS technique,
            'query.q' AS path, 5 AS score, [89]::INTEGER[] AS cwe, '{}' AS detail, page AS ordinal
        FROM (SELECT ${pageColumns(day, rows, "range")} FROM range(${pagesOf(rows)})) WHERE page < ${CAMPAIGN_CLIENTS}
        ORDER BY at_ms`
}

const REQUEST_COLUMNS = `tx, at_ms, address, NULL::VARCHAR AS session, NULL::VARCHAR AS account, '/members/' || page % 20 AS route`
const ARRIVED = "page % 97 <> 0"

function pagesOf(rows: number): number {
    return Math.ceil(rows / PAGE_PERSONS)
}

/** @param page its number within the day, as SQL */
function pageColumns(day: number, rows: number, page: string): string {
    const client = `(hash(page + ${day}) % ${CLIENTS})::BIGINT`
    return `${page} AS page, ${client} AS client, 'b' || ${day} || '-bench000-' || page AS tx,
        (${day * DAY_MS} + page * ${DAY_MS} // ${pagesOf(rows)})::BIGINT AS at_ms,
        '198.' || client // 65536 || '.' || client // 256 % 256 || '.' || client % 256 AS address`
}

/** The other columns of a request that was answered. */
function answered(delivered: string, offered: number): string {
    return `'GET' AS method, 200 AS status, 'forwarded' AS outcome, true AS forwarded, 'full' AS coverage, NULL::VARCHAR AS unread_why,
        0::BIGINT AS unread_bytes, 4096::BIGINT AS response_bytes, ${offered} AS offered, ${delivered} AS delivered,
        12.5::DOUBLE AS duration_ms, 0 AS masked`
}
