// Where a scope reads its rows from at one moment.
import type { ScopeQuery } from "../../contract.ts"
import { isKeyId } from "../../over-keys.ts"
import type { DayFile } from "../days/day-files.ts"
import type { Moment } from "../moment.ts"
import { readColumns } from "../read-columns.ts"
import { filesSource, filesWithin, findingsSource, requestsSource } from "../sources.ts"
import { READ_CLOSED_COVERAGE } from "../statements.ts"
import { endsOfOpen, exposureRows, READ_OPEN_WITHOUT_END } from "./exposure-rows.ts"
import { filtered } from "./filtered.ts"
import type { PersonNumbers } from "./person-numbers.ts"
import { findIndicated } from "./indicated.ts"
import { scopeFilter, type ScopeFilter } from "./scope-filter.ts"

export interface ScopeSource extends Pick<ScopeFilter, "values"> {
    /** FROM and WHERE of exposures; columns as exposureRows. Without those of `whole`. */
    readonly exposures: string
    /** The same with those of `whole`. */
    readonly allExposures: string
    /** Files of counts whose every exposure belongs to the scope. */
    readonly whole: readonly DayFile[]
    readonly requests: string
    /** Coverage of files whose every request belongs to the scope, from the catalogue; null: all is in `requests`. */
    readonly wholeRequests: string | null
    readonly findings: string
    /** Files of `sightings`, or null. */
    readonly sightings: string | null
    /** Kinds of record without which the scope may hold too little. */
    readonly needs: readonly string[]
    /** Files of the period. */
    readonly within: readonly DayFile[]
}

/** @param skipWhole whether what belongs to the scope as a whole is left out of its rows */
export async function scopeSource(
    moment: Moment,
    numbers: PersonNumbers,
    query: ScopeQuery,
    skipWhole: boolean = false,
): Promise<ScopeSource> {
    const { connection, dir, files } = moment
    const { parts, values } = scopeFilter(query)
    const sightings = filesSource(dir, files, ["sightings"])
    await numbers.update(sightings)
    const indicator = query.indicator ?? null
    if (indicator !== null) await findIndicated(moment, indicator)
    const within = filesWithin(files, query.fromMs, query.toMs)
    const allFindings = findingsSource(dir, files)
    const [[openFrom = null] = []] = await readColumns(connection, READ_OPEN_WITHOUT_END)
    const ends = endsOfOpen(dir, files, typeof openFrom === "number" ? openFrom : null)
    const from = (source: string, more: string): string => filtered(source, parts, allFindings, more)
    const ofKey = keyCondition(query)
    const belongs = skipWhole && hasTimeOnly(query) ? wholly(within, query) : []
    const whole = belongs.filter(({ kind }) => kind === "counts")
    const counted = new Set(whole.map(({ part }) => part))
    const rows = within.filter(({ kind, part }) => kind !== "exposures" || !counted.has(part))
    const requests = belongs.filter(({ kind }) => kind === "requests" || kind === "traffic")
    const asked = within.filter((file) => !requests.includes(file))
    return {
        values,
        exposures: from(exposureRows(dir, rows, ends, parts.client), ofKey),
        allExposures: from(exposureRows(dir, within, ends, parts.client), ofKey),
        whole,
        requests: from(requestsSource(dir, asked, ["requests", "traffic"]), "x.forwarded"),
        wholeRequests: requests.length === 0 ? null : coverageOf(requests),
        findings: from(findingsSource(dir, within), "x.forwarded"),
        sightings,
        needs: ["exposures", "findings", ...(indicator === null ? [] : ["requests"])],
        within,
    }
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

function coverageOf(requests: readonly DayFile[]): string {
    const keys = requests.map(({ part, kind }) => `(${part}, '${kind}')`).join(", ")
    return `${READ_CLOSED_COVERAGE} WHERE (part, kind) IN (${keys})`
}
