// Where a scope reads its rows from at one moment.
import type { ScopeQuery } from "../../contract.ts"
import { isKeyId } from "../../over-keys.ts"
import { HOUR_MS } from "../days/archive-hours.ts"
import type { DayFile } from "../days/day-files.ts"
import type { Moment } from "../moment.ts"
import { readColumns } from "../read-columns.ts"
import { filesSource, filesWithin, findingsSource, requestsSource } from "../sources.ts"
import { IS_RESPONSE, READ_CLOSED_COVERAGE } from "../statements.ts"
import {
    closedRows,
    type ClosedRows,
    endsOfOpen,
    exposureRows,
    OPEN_SHOWN,
    openRows,
    READ_OPEN_WITHOUT_END,
} from "./exposure-rows.ts"
import { filtered } from "./filtered.ts"
import { OPEN_NUMBERED } from "./open-numbers.ts"
import type { PersonNumbers } from "./person-numbers.ts"
import { isIndicated, scopeFilter, type ScopeFilter } from "./scope-filter.ts"
import { findFound, findIndicated, type Visits } from "./suspects.ts"
import { VISITED_ROWS, type VisitsAsked } from "./visited-rows.ts"

export interface ScopeSource extends Pick<ScopeFilter, "values"> {
    /** FROM and WHERE of exposures; columns as exposureRows. Without those of `whole`. */
    readonly exposures: string
    /** Those of them that no hour of `hours` has. */
    readonly loose: string
    /** The same with those of `whole`. */
    readonly allExposures: string
    /** Files of counts whose every exposure belongs to the scope. */
    readonly whole: readonly DayFile[]
    /** Where it holds rows of some clients alone, or of the open days alone: to be picked before anything is asked of them (picked-rows.ts). */
    readonly few: FewRows | null
    /** Counts by the hour, of parts that belong to the scope in part; null: none are read. */
    readonly hours: WholeHours | null
    readonly requests: string
    /** Coverage of files whose every request belongs to the scope, from the catalogue; null: all is in `requests`. */
    readonly wholeRequests: string | null
    readonly findings: string
    /** Of `sightings` of closed days, or null. */
    readonly sightings: string | null
    /** The table that numbers whom the open days show. */
    readonly numbered: string
    /** Of a few: identifiers of closed days that somebody new in `numbered` may have too, out of a temporary table: who, kind, digest; null: none. */
    readonly linking: string | null
    /** Whether it numbers everybody, so that who is linked with them is known (person-numbers.ts), and not a few. */
    readonly isMet: boolean
    /** Kinds of record without which the scope may hold too little. */
    readonly needs: readonly string[]
    /** Files of the period. */
    readonly within: readonly DayFile[]
}

/** FROM and WHERE each. */
export interface FewRows {
    /** Closed exposures; null: there are none. @param visited parts whose rows by client were read (visited-rows.ts) */
    readonly closed: (visited: ReadonlySet<number>) => string | null
    /** Those that can be read by client; null: none can. */
    readonly visits: VisitsAsked | null
    /** FROM and WHERE over the rows that were. */
    readonly visited: string
    /** Open exposures with the signatures of whom they show … */
    readonly openShown: string
    /** … and with their numbers, out of the table FEW_NUMBERED. */
    readonly open: string
}

/** Kinds of files of which each tells of persons that a closed day showed. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["exposures", "counts"])

/** Of those alone whom the scope shows. */
export const FEW_NUMBERED = "few_numbers"

/** Hours that belong to the scope as a whole. */
export interface WholeHours {
    readonly files: readonly DayFile[]
    /** Hours since 1970: of the first, and of the first behind the last. */
    readonly from: number
    readonly to: number
}

/** `all`; `uncounted`: without what belongs to the scope as a whole, whose counts are read; `picked`: also, where they are few, to be picked first. */
export type RowsRead = "all" | "uncounted" | "picked"

export async function scopeSource(
    moment: Moment,
    numbers: PersonNumbers,
    query: ScopeQuery,
    read: RowsRead = "all",
): Promise<ScopeSource> {
    const skipWhole = read !== "all"
    const { connection, dir, files } = moment
    const { parts, values } = scopeFilter(query)
    const sightings = filesSource(dir, files, ["sightings"])
    const { places, placesByKind, visits, fromMs } = await rowsAskedFor(moment, query)
    const within = filesWithin(files, fromMs, query.toMs)
    const isOfFew = read === "picked" && (places !== null || within.every(({ kind }) => !OF_PEOPLE.has(kind)))
    if (!isOfFew) await numbers.update(moment)
    const [[openFrom = null] = []] = await readColumns(connection, READ_OPEN_WITHOUT_END)
    const ends = endsOfOpen(dir, files, typeof openFrom === "number" ? openFrom : null)
    const from = (source: string, more: string): string => filtered(source, parts, more)
    const ofKey = keyCondition(query)
    const belongs = skipWhole && hasTimeOnly(query) ? wholly(within, query) : []
    const whole = belongs.filter(({ kind }) => kind === "counts")
    const counted = new Set(whole.map(({ part }) => part))
    const rows = within.filter(({ kind, part }) => kind !== "exposures" || !counted.has(part))
    const hours = skipWhole && hasTimeOnly(query) ? wholeHours(rows, counted, query) : null
    const requests = belongs.filter(({ kind }) => kind === "requests" || kind === "traffic")
    const asked = within.filter((file) => !requests.includes(file))
    return {
        values,
        exposures: from(exposureRows(dir, [{ files: rows, places }], ends), ofKey),
        loose: from(exposureRows(dir, looseRows(rows, hours, places), ends), ofKey),
        allExposures: from(exposureRows(dir, [{ files: within, places }], ends), ofKey),
        whole,
        hours,
        few: isOfFew
            ? fewRows(
                  dir,
                  { files: rows, places, visits: visitsOf(visits, within, query) },
                  ends,
                  (source) => from(source, ofKey),
                  ofKey,
              )
            : null,
        requests: from(requestsSource(dir, asked, ["requests", "traffic"], placesByKind), IS_RESPONSE),
        wholeRequests: requests.length === 0 ? null : coverageOf(requests),
        findings: from(findingsSource(dir, within), "x.forwarded"),
        sightings,
        numbered: OPEN_NUMBERED,
        linking: null,
        isMet: true,
        needs: ["exposures", "findings", ...(isIndicated(query) ? ["requests"] : [])],
        within,
    }
}

interface FewClosed extends ClosedRows {
    readonly visits: (VisitsAsked & Pick<Visits, "beside">) | null
}

/** @param from FROM and WHERE of a source @param ofKey of them, the condition on the key */
function fewRows(
    dir: string,
    { files, places, visits }: FewClosed,
    ends: string,
    from: (source: string) => string,
    ofKey: string,
): FewRows {
    return {
        visits,
        visited: `FROM ${VISITED_ROWS} x ${ofKey === "" ? "" : `WHERE ${ofKey}`}`,
        closed: (visited) => {
            const selects = closedRows(dir, [
                { files: files.filter(({ part }) => !visited.has(part)), places },
                { files: files.filter(({ part }) => visited.has(part)), places: visits?.beside ?? places },
            ])
            return selects.length === 0 ? null : from(`(${selects.join(" UNION ALL ")})`)
        },
        openShown: from(OPEN_SHOWN),
        open: from(`(${openRows(ends, FEW_NUMBERED)})`),
    }
}

/** Rows of a route are known by more than their client. */
function visitsOf(visits: Visits | null, within: readonly DayFile[], query: ScopeQuery): FewClosed["visits"] {
    if (visits === null || visits.clients.length === 0 || query.route !== null) return null
    const exposures = new Set(within.filter(({ kind }) => kind === "exposures").map(({ part }) => part))
    const files = within.filter(({ kind, part }) => kind === "visits" && exposures.has(part))
    return { ...visits, files, fromMs: query.fromMs, toMs: query.toMs }
}

function hasTimeOnly({ client, route, finding, indicator = null, keyId = null }: ScopeQuery): boolean {
    return client === null && route === null && finding === null && indicator === null && keyId === null
}

/**
 * Exposures alone have a key, so its parameter would be one too many in the other statements: the driver refuses those. Ids are
 * eight hex digits, and nothing else is put into a statement.
 */
function keyCondition({ keyId = null }: ScopeQuery): string {
    if (keyId === null) return ""
    if (!isKeyId(keyId)) throw new RangeError("keyId: 8 hex digits")
    return `x.key_id = '${keyId}'`
}

function wholly(files: readonly DayFile[], { fromMs, toMs }: ScopeQuery): DayFile[] {
    return files.filter(
        (file) =>
            (fromMs === null || file.fromMs >= Math.trunc(fromMs)) && (toMs === null || file.toMs < Math.trunc(toMs)),
    )
}

/** @param counted parts that are counted as a whole */
function wholeHours(
    files: readonly DayFile[],
    counted: ReadonlySet<number>,
    { fromMs, toMs }: ScopeQuery,
): WholeHours | null {
    const from = fromMs === null ? 0 : Math.ceil(Math.trunc(fromMs) / HOUR_MS)
    const to = toMs === null ? MAX_HOUR : Math.floor(Math.trunc(toMs) / HOUR_MS)
    const parted = files.filter(({ kind, part }) => kind === "hours" && !counted.has(part))
    return parted.length === 0 || from >= to ? null : { files: parted, from, to }
}

/** Far beyond every moment, and still a whole number of milliseconds. */
const MAX_HOUR = 2 ** 32

function looseRows(
    files: readonly DayFile[],
    hours: WholeHours | null,
    places: readonly string[] | null,
): readonly ClosedRows[] {
    if (hours === null) return [{ files, places }]
    const parts = new Set(hours.files.map(({ part }) => part))
    const outside = [`at_ms < ${hours.from * HOUR_MS}`, `at_ms >= ${hours.to * HOUR_MS}`]
    return [
        { files: files.filter(({ part }) => parts.has(part)), places: outside },
        { files: files.filter(({ part }) => !parts.has(part)), places },
    ]
}

interface RowsAskedFor {
    /**
     * Conditions of which every row of the scope meets exactly one; null: none is known. By equality of one column each, files and groups
     * of rows are passed over by their bounds and filters, which by "one of three" they would not be.
     */
    readonly places: readonly string[] | null
    /** The same for files of requests (suspects.ts). */
    readonly placesByKind: readonly string[] | null
    /** The same of rows that are known by their clients; null: none are. */
    readonly visits: Visits | null
    /** No row of it is earlier; null: open. */
    readonly fromMs: number | null
}

async function rowsAskedFor(
    moment: Moment,
    { client, finding, indicator = null, fromMs }: ScopeQuery,
): Promise<RowsAskedFor> {
    const found = finding === null ? null : await findFound(moment, finding)
    const indicated = indicator === null ? null : await findIndicated(moment, indicator)
    const starts = [fromMs, found?.sinceMs ?? null, indicated?.sinceMs ?? null].filter((start) => start !== null)
    const suspects = found ?? indicated
    const ofClient = client === null ? null : placesOfClient(client)
    const several = [client, finding, indicator].filter((name) => name !== null).length > 1
    return {
        visits: several ? null : client === null ? (suspects?.visits ?? null) : visitsOfClient(client),
        places: ofClient ?? suspects?.places ?? null,
        placesByKind: ofClient ?? suspects?.placesByKind ?? null,
        fromMs: starts.length === 0 ? null : Math.max(...starts),
    }
}

/**
 * An address has a point or a colon, the keyed digests of a session or an account have neither (core/client.ts): each is looked for
 * where it can stand.
 */
function placesOfClient(client: string): readonly string[] {
    if (isAddress(client)) return ["address = $client"]
    return ["session = $client", "account = $client AND session IS DISTINCT FROM $client"]
}

function visitsOfClient(client: string): Visits | null {
    return isAddress(client) ? { clients: [{ address: client, sinceMs: null }], beside: [] } : null
}

function isAddress(client: string): boolean {
    return /[.:]/.test(client)
}

function coverageOf(requests: readonly DayFile[]): string {
    const keys = requests.map(({ part, kind }) => `(${part}, '${kind}')`).join(", ")
    return `${READ_CLOSED_COVERAGE} WHERE (part, kind) IN (${keys})`
}
