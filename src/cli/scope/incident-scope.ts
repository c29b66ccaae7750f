// `sekisho scope --incident ID`: the question that an incident's frozen figures answered, asked again of the ledger as it is now.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { AskedScope, Figures } from "../../core/incident.ts"
import type { ScopeQuery } from "../../ledger/contract.ts"
import { askIncident } from "../incident/ask-incident.ts"
import type { CommandContext } from "../command.ts"

export interface IncidentScope {
    readonly id: string
    readonly asked: AskedScope
    /** Of the figures: 1 is the first that were frozen. */
    readonly version: number
    /** Unix milliseconds. */
    readonly frozenAtMs: number
    readonly figures: Figures
    /** Of the map of persons that they were counted with; null: not kept. */
    readonly mapVersion: number | null
}

/**
 * The latest figures that came from the ledger.
 *
 * @throws SekishoError SEKISHO_CLI_INCIDENT_WITHOUT_SCOPE, SEKISHO_CONTROL_INCIDENT_UNKNOWN, SEKISHO_CLI_USAGE
 */
export async function askIncidentScope(
    id: string,
    config: string | undefined,
    context: CommandContext,
): Promise<IncidentScope> {
    const { incident, events } = await askIncident(id, config, context)
    const frozen = incident.figures.findLast(({ asked }) => asked !== undefined)
    if (frozen?.asked === undefined) throw new SekishoError("SEKISHO_CLI_INCIDENT_WITHOUT_SCOPE")
    const { asked, version, seq, figures, mapVersion = null } = frozen
    const frozenAtMs = events.find((event) => event.seq === seq)?.atMs ?? 0
    return { id: incident.id, asked, version, frozenAtMs, figures, mapVersion }
}

/**
 * What was asked, and what is asked besides: only what is in both. A filter that the incident has already cannot be another one.
 *
 * @throws SekishoError SEKISHO_CLI_USAGE where nothing can be in both
 */
export function narrowed(asked: AskedScope, given: ScopeQuery): ScopeQuery {
    const fromMs = latest(asked.fromMs, given.fromMs, Math.max)
    const toMs = latest(asked.toMs, given.toMs, Math.min)
    if (fromMs !== null && toMs !== null && fromMs >= toMs) throw new SekishoError("SEKISHO_CLI_USAGE")
    return {
        fromMs,
        toMs,
        client: oneOf(asked.client, given.client),
        route: oneOf(asked.route, given.route),
        finding: oneOf(asked.finding, given.finding),
        indicator: oneOf(asked.indicator, given.indicator ?? null),
    }
}

/** Whether nothing was asked besides: only then can the answer be held against what was frozen. */
export function isBare({ fromMs, toMs, client, route, finding, indicator = null }: ScopeQuery): boolean {
    return [fromMs, toMs, client, route, finding, indicator].every((part) => part === null)
}

function latest(first: number | null, second: number | null, of: (a: number, b: number) => number): number | null {
    return first === null || second === null ? (first ?? second) : of(first, second)
}

function oneOf(asked: string | null, given: string | null): string | null {
    if (asked !== null && given !== null && asked !== given) throw new SekishoError("SEKISHO_CLI_USAGE")
    return asked ?? given
}
