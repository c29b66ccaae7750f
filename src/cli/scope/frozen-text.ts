// Figures that were frozen, held against what the ledger answers now.
import type { Count } from "../../core/incident.ts"
import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES as M } from "../../core/messages/cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { ScopeJson } from "../../server/api/scope-json.ts"
import { japanTime } from "../../core/japan-time.ts"
import { figuresOf } from "../incident/figures-of-scope.ts"
import { renderTable } from "../table.ts"
import type { IncidentScope } from "./incident-scope.ts"
import { count } from "./scope-text.ts"

export interface FrozenComparison {
    readonly id: string
    readonly version: number
    /** ISO 8601, UTC. */
    readonly frozenAt: string
    readonly frozen: FrozenCounts
    /** Of the map of persons that the frozen figures were counted with; null: not kept. */
    readonly mapVersion: number | null
    /** Whether a figure is another one now. */
    readonly changed: boolean
}

export interface FrozenCounts {
    readonly confirmed: Count
    readonly likely: Count
    readonly maximum: Count
    readonly records: Count
}

export function compareFrozen(
    { id, version, frozenAtMs, figures, mapVersion }: IncidentScope,
    scope: ScopeJson,
): FrozenComparison {
    const frozen = { ...figures.persons, records: figures.records.maximum }
    const now = countsOf(scope)
    const changed = NAMES.some((name) => frozen[name] !== now[name])
    return { id, version, frozenAt: new Date(frozenAtMs).toISOString(), frozen, mapVersion, changed }
}

export function frozenText(comparison: FrozenComparison, scope: ScopeJson, language: Language): string {
    const { id, version, frozenAt, frozen, mapVersion, changed } = comparison
    const at = japanTime(Date.parse(frozenAt))
    const now = countsOf(scope)
    const figure = (value: Count): string => (value === "unknown" ? M.notDeterminable[language] : count(value))
    const rows = NAMES.map((name) => [M[LABELS[name]][language], figure(frozen[name]), figure(now[name])])
    return [
        say(changed ? M.frozenChanged : M.frozenSame, { id, version, at })[language],
        renderTable([M.frozenHeader[language].split("|"), ...rows]),
        ...(mapVersion === null ? [] : [say(M.frozenMap, { frozen: mapVersion, now: scope.mapVersion })[language]]),
    ].join("\n")
}

const NAMES = ["confirmed", "likely", "maximum", "records"] as const
const LABELS = {
    confirmed: "scopeConfirmed",
    likely: "scopeLikely",
    maximum: "scopeMaximum",
    records: "scopeRecords",
} as const

/** As they would be frozen now: over two person keys less is confirmed than the scope counts. */
function countsOf(scope: ScopeJson): FrozenCounts {
    const { persons, records } = figuresOf(scope)
    return { ...persons, records: records.maximum }
}
