import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { STRONG_IDENTIFIER_KINDS, WEAK_IDENTIFIER_KINDS } from "../../core/person.ts"
import type { ScopeListing, ScopeQuery } from "../../ledger/contract.ts"
import { isIndicator } from "../../ledger/indicator.ts"
import { momentArgument } from "../moment-argument.ts"
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
export const INCIDENT_OPTIONS = { incident: { type: "string" }, config: { type: "string" } } as const
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
    if (digests !== null && other !== null) throw new SekishoError("SEKISHO_CLI_USAGE")
    if (digests !== null && !KINDS.includes(digests)) throw invalid("--digests", KINDS.join(" | "))
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

/** @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID for what is none of its kind */
export function scopeQueryOf({ from, to, ...filters }: ScopeOptions): ScopeQuery {
    const [client, finding] = [filters.client ?? null, filters.finding ?? null]
    const route = filters.route === undefined ? null : routeArgument(filters.route, "--route")
    const fromMs = from === undefined ? null : momentArgument(from, "--from", "start")
    const toMs = to === undefined ? null : momentArgument(to, "--to", "end")
    if (fromMs !== null && toMs !== null && fromMs >= toMs) throw invalid("--to", `> ${from ?? ""}`)
    const indicator = filters.indicator ?? null
    if (client === "") throw invalid("--client", "192.0.2.10")
    if (finding === "") throw invalid("--finding", "sql")
    if (indicator !== null && !isIndicator(indicator)) throw invalid("--indicator", INDICATOR_EXAMPLES)
    return { fromMs, toMs, client, route, finding, indicator }
}

const INDICATOR_EXAMPLES = "/wp-login | user-agent: sqlmap"

function invalid(option: string, expected: string): ConfigProblem {
    return new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", option, expected)
}
