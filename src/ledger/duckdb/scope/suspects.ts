// Whom a finding or an indicator names: the addresses, sessions and accounts that sent a request with it, and since when. A scope then
// holds all that went to them from there on. Late knowledge is asked the same way: what is learned in May, of March's requests.
// They are few among many clients, so they are found first, and only rows of theirs are read.
import type { DuckDBValue } from "@duckdb/node-api"
import type { Connection } from "../connection.ts"
import { parseIndicator, type Indicator } from "../../indicator.ts"
import type { Moment } from "../moment.ts"
import { asNumber, asText, readColumns, readNumbers } from "../read-columns.ts"
import { filesSource, findingsSource, sqlText } from "../sources.ts"
import type { AskedClient } from "./visited-rows.ts"

/** Temporary tables of suspects: columns kind, id, since. */
export type SuspectTable = "found" | "indicated"

/** Where rows of suspects are. */
export interface SuspectRows {
    /** Conditions of which each of them meets one: by one id each, so that groups of many rows are passed over by their filters … */
    readonly places: readonly string[]
    /** … and by all ids of a kind, where groups have few rows and what is said of them takes longest to read: it is read once. */
    readonly placesByKind: readonly string[]
    /** Which of them went to an address, and the others: conditions as in `places`; null: they are not named one by one. */
    readonly visits: Visits | null
    /** None is earlier, Unix milliseconds. */
    readonly sinceMs: number
}

/** Rows of clients by their addresses, and those that only a session or an account tells. */
export interface Visits {
    readonly clients: readonly AskedClient[]
    readonly beside: readonly string[]
}

/** In the order in which a row is looked at: one that is of a suspect by several is read by the first. */
const KINDS = ["address", "session", "account"] as const
type Kind = (typeof KINDS)[number]

/** Fills `found`. @param finding a detector or a technique */
export async function findFound({ connection, dir, files }: Moment, finding: string): Promise<SuspectRows> {
    const rows = `SELECT address, session, account, began_ms FROM ${findingsSource(dir, files)}
        WHERE detector = $finding OR technique = $finding`
    return fill(connection, "found", rows, { finding })
}

/** Fills `indicated`. @param text as a query has it (indicator.ts) */
export async function findIndicated({ connection, dir, files }: Moment, text: string): Promise<SuspectRows> {
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
    connection: Connection,
    table: SuspectTable,
    rows: string,
    values: Record<string, DuckDBValue>,
): Promise<SuspectRows> {
    const names = KINDS.map((kind) => `'${kind}'`).join(", ")
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT kind, id, min(began_ms) AS since FROM (
            SELECT unnest([${names}]) AS kind, unnest([${KINDS.join(", ")}]) AS id, began_ms FROM (${rows})
         ) WHERE id IS NOT NULL GROUP BY kind, id`,
        values,
    )
    const [sinceMs = 0] = await readNumbers(connection, `SELECT coalesce(min(since), 0)::DOUBLE FROM ${table}`)
    return { ...(await placesOf(connection, table)), sinceMs }
}

async function placesOf(connection: Connection, table: SuspectTable): Promise<Omit<SuspectRows, "sinceMs">> {
    const first = `SELECT kind, id, coalesce(since, ${Number.MAX_SAFE_INTEGER})::DOUBLE FROM ${table} LIMIT ${NAMED_SUSPECTS + 1}`
    const [kinds = [], ids = [], since = []] = await readColumns(connection, first)
    const isNamed = ids.length <= NAMED_SUSPECTS && ids.every((id) => PLAIN_ID.test(asText(id)))
    if (!isNamed) {
        const places = placesOfMany(table)
        return { places, placesByKind: places, visits: null }
    }
    const suspects = KINDS.map((kind) => ({ kind, ids: ids.map(asText).filter((_, row) => kinds[row] === kind) }))
    const byAddress = ids
        .map((id, row) => ({ address: asText(id), sinceMs: asNumber(since[row]) }))
        .filter((_, row) => kinds[row] === "address")
    return {
        visits: { clients: byAddress, beside: placesBeside(suspects, byAddress) },
        places: placesOfFew(suspects, (kind, names) => names.map((name) => `${kind} = ${name}`)),
        placesByKind: placesOfFew(suspects, (kind, names) => (names.length === 0 ? [] : [isOneOf(kind, names)])),
    }
}

/** Up to so many are asked for one by one, each by bounds and filters; more are joined. */
const NAMED_SUSPECTS = 16
/** An address, or a keyed digest: nothing else is put into a statement. */
const PLAIN_ID = /^[0-9A-Za-z.:/]{1,64}$/

interface Suspects {
    readonly kind: Kind
    readonly ids: readonly string[]
}

/** Conditions of which each row of a suspect meets one. @param placesOf those of one kind, of names as SQL */
function placesOfFew(
    suspects: readonly Suspects[],
    placesOf: (kind: Kind, names: readonly string[]) => readonly string[],
): readonly string[] {
    return suspects.flatMap(({ kind, ids }, at) => {
        const others = suspects.slice(0, at).map((before) => elsewhere(before.kind, before.ids.map(sqlText)))
        return placesOf(kind, ids.map(sqlText)).map((place) => [place, ...others].join(" AND "))
    })
}

/** Of what is known by a session or an account, without what the addresses' own time has. */
function placesBeside(suspects: readonly Suspects[], clients: readonly AskedClient[]): readonly string[] {
    const visits = clients.map(({ address, sinceMs }) => `address = ${sqlText(address)} AND at_ms >= ${sinceMs ?? 0}`)
    const others = visits.length === 0 ? "true" : `NOT coalesce((${visits.join(") OR (")}), false)`
    const named = suspects.filter(({ kind }) => kind !== "address")
    return placesOfFew(named, (kind, names) => names.map((name) => `${kind} = ${name}`)).map(
        (place) => `${place} AND ${others}`,
    )
}

function isOneOf(kind: Kind, names: readonly string[]): string {
    return names.length === 1 ? `${kind} = ${names.join("")}` : `${kind} IN (${names.join(", ")})`
}

function placesOfMany(table: SuspectTable): readonly string[] {
    const suspects = (kind: Kind): string => `SELECT id FROM ${table} WHERE kind = '${kind}'`
    return KINDS.map((kind, at) => {
        const others = KINDS.slice(0, at).map((before) => elsewhere(before, [suspects(before)]))
        return [`${kind} IN (${suspects(kind)})`, ...others].join(" AND ")
    })
}

function elsewhere(kind: Kind, ids: readonly string[]): string {
    return ids.length === 0 ? "true" : `(${kind} IS NULL OR ${kind} NOT IN (${ids.join(", ")}))`
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
