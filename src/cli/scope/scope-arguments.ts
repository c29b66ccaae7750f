import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { JAPAN_OFFSET_MS } from "../../core/japan-time.ts"
import { STRONG_IDENTIFIER_KINDS, WEAK_IDENTIFIER_KINDS } from "../../core/person.ts"
import type { ScopeListing, ScopeQuery } from "../../ledger/contract.ts"
import { isIndicator } from "../../ledger/indicator.ts"
import { routeArgument } from "../route-argument.ts"

export interface ScopeArguments {
    readonly query: ScopeQuery
    /** Clients and routes, however long they take. */
    readonly lists: Required<ScopeListing>["lists"]
    /** List the digests of this kind of identifier instead. */
    readonly digests: string | null
    /** The scope to compare with; null: none. */
    readonly other: ScopeQuery | null
    /** The incident whose question is asked again, narrowed by `query`; null: none. */
    readonly incident: string | null
    /** `--config FILE`: where incidents are. */
    readonly config: string | undefined
}

const KINDS: readonly string[] = [...STRONG_IDENTIFIER_KINDS, ...WEAK_IDENTIFIER_KINDS]
export const SCOPE_OPTIONS = {
    from: { type: "string" },
    to: { type: "string" },
    client: { type: "string" },
    route: { type: "string" },
    finding: { type: "string" },
    indicator: { type: "string" },
} as const
/** `--with-from …`: the same for the scope that is compared. Nothing of the first is taken over. */
const OTHER_OPTIONS = {
    "with-from": { type: "string" },
    "with-to": { type: "string" },
    "with-client": { type: "string" },
    "with-route": { type: "string" },
    "with-finding": { type: "string" },
    "with-indicator": { type: "string" },
} as const
const INCIDENT_OPTIONS = { incident: { type: "string" }, config: { type: "string" } } as const
const OPTIONS = {
    ...SCOPE_OPTIONS,
    ...OTHER_OPTIONS,
    digests: { type: "string" },
    lists: { type: "boolean" },
    ...INCIDENT_OPTIONS,
} as const

/** The options of a scope as they were typed. */
export type ScopeOptions = { readonly [Name in keyof typeof SCOPE_OPTIONS]?: string | undefined }

/** @throws SekishoError SEKISHO_CLI_USAGE */
export function parseScopeArguments(args: readonly string[]): ScopeArguments {
    const { values } = parseArgs({ args: [...args], options: OPTIONS })
    const query = scopeQueryOf(values)
    const digests = values.digests ?? null
    const other = otherScopeOf(values)
    if (digests !== null && (!KINDS.includes(digests) || other !== null)) throw new SekishoError("SEKISHO_CLI_USAGE")
    const { incident = null, config, lists = false } = values
    if (lists && (digests !== null || other !== null)) throw new SekishoError("SEKISHO_CLI_USAGE")
    if (incident === null && config !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    return { query, lists: lists ? "always" : "unless-large", digests, other, incident, config }
}

function otherScopeOf(values: {
    readonly [Name in keyof typeof OTHER_OPTIONS]?: string | undefined
}): ScopeQuery | null {
    const given = {
        from: values["with-from"],
        to: values["with-to"],
        client: values["with-client"],
        route: values["with-route"],
        finding: values["with-finding"],
        indicator: values["with-indicator"],
    }
    return Object.values(given).every((value) => value === undefined) ? null : scopeQueryOf(given)
}

/** @throws SekishoError SEKISHO_CLI_USAGE, SEKISHO_CLI_INPUT_INVALID for a route that is none */
export function scopeQueryOf({ from, to, ...filters }: ScopeOptions): ScopeQuery {
    const [client, finding] = [filters.client ?? null, filters.finding ?? null]
    const route = filters.route === undefined ? null : routeArgument(filters.route, "--route")
    const fromMs = from === undefined ? null : momentOf(from, "start")
    const toMs = to === undefined ? null : momentOf(to, "end")
    const backwards = fromMs !== null && toMs !== null && fromMs >= toMs
    const indicator = filters.indicator ?? null
    if (backwards || client === "" || finding === "") throw new SekishoError("SEKISHO_CLI_USAGE")
    if (indicator !== null && !isIndicator(indicator)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return { fromMs, toMs, client, route, finding, indicator }
}

/** Whether a text is written as a moment, even one that is none (February 30). */
export function isMoment(text: string): boolean {
    return MOMENT.test(text)
}

const MOMENT =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,3}))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$/

/**
 * ISO 8601, in Japan's time where it names no zone, as everywhere in the product: servers are often set to UTC. A day alone is its
 * first moment as a start, and the first moment after it as an end: `--to 2026-11-22` includes that day, since a scope errs towards more.
 */
export function momentOf(text: string, edge: "start" | "end"): number {
    const match = MOMENT.exec(text)
    if (match === null) throw new SekishoError("SEKISHO_CLI_USAGE")
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0))
    const milli = Number((match[7] ?? "0").padEnd(3, "0"))
    if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) {
        throw new SekishoError("SEKISHO_CLI_USAGE")
    }
    const dayAlone = match[4] === undefined
    const shift = dayAlone && edge === "end" ? 1 : 0
    return Date.UTC(year, month - 1, day + shift, hour, minute, second, milli) - offsetMs(match[8])
}

/** February 30 would silently become March 2. */
function isCalendarDay(year: number, month: number, day: number): boolean {
    const date = new Date(Date.UTC(year, month - 1, day))
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const MINUTE_MS = 60_000

function offsetMs(zone: string | undefined): number {
    if (zone === undefined) return JAPAN_OFFSET_MS
    if (zone === "Z") return 0
    const digits = zone.slice(1).replace(":", "")
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
    return (zone.startsWith("-") ? -minutes : minutes) * MINUTE_MS
}
