// Where a scope reads its rows from at one moment.
import { readColumns } from "../read-columns.ts"
import type { ScopeQuery } from "../../contract.ts"
import type { Moment } from "../moment.ts"
import { filesSource, filesWithin, findingsSource, requestsSource } from "../sources.ts"
import { endsOfOpen, exposureRows, READ_OPEN_WITHOUT_END } from "./exposure-rows.ts"
import { filtered } from "./filtered.ts"
import type { PersonNumbers } from "./person-numbers.ts"
import { scopeFilter, type ScopeFilter } from "./scope-filter.ts"

export interface ScopeSource extends Pick<ScopeFilter, "values"> {
    /** FROM and WHERE of exposures; columns as exposureRows. */
    readonly exposures: string
    readonly requests: string
    readonly findings: string
    /** Files of `sightings`, or null. */
    readonly sightings: string | null
}

export async function scopeSource(moment: Moment, numbers: PersonNumbers, query: ScopeQuery): Promise<ScopeSource> {
    const { connection, dir, files } = moment
    const { parts, values } = scopeFilter(query)
    const sightings = filesSource(dir, files, ["sightings"])
    await numbers.update(sightings)
    const within = filesWithin(files, query.fromMs, query.toMs)
    const allFindings = findingsSource(dir, files)
    const [[openFrom = null] = []] = await readColumns(connection, READ_OPEN_WITHOUT_END)
    const ends = endsOfOpen(dir, files, typeof openFrom === "number" ? openFrom : null)
    const from = (source: string, more: string): string => filtered(source, parts, allFindings, more)
    return {
        values,
        exposures: from(exposureRows(dir, within, ends), ""),
        requests: from(requestsSource(dir, within, ["requests", "traffic"]), "x.forwarded"),
        findings: from(findingsSource(dir, within), "x.forwarded"),
        sightings,
    }
}
