// The answer to a question about components, as values: what is known of each, and what to do first.
import type { ListedComponent, WatchFinding } from "../../watch/contract.ts"
import { findAdvisories, isCovered } from "../../watch/find-advisories.ts"
import { comparePriority } from "../../watch/priority.ts"
import type { Advisories } from "./advisory-store.ts"
import { askGate, type GateAnswer, type GateInForce } from "./ask-gate.ts"

export interface AnsweredFinding {
    readonly component: ListedComponent
    readonly finding: WatchFinding
    readonly gate: GateAnswer
}

export interface WatchAnswer {
    /** What to do first comes first. */
    readonly findings: readonly AnsweredFinding[]
    /** Known to the data, and nothing found. */
    readonly clean: readonly ListedComponent[]
    /** No advisory names a package like it: that says nothing. */
    readonly notCovered: readonly ListedComponent[]
}

const NO_KEV = new Map<string, never>()

export function answerAbout(
    components: readonly ListedComponent[],
    advisories: Advisories,
    gate: GateInForce,
): WatchAnswer {
    const findings: AnsweredFinding[] = []
    const clean: ListedComponent[] = []
    const notCovered: ListedComponent[] = []
    const gateOf = remembered((ids: readonly string[]) => askGate(ids, gate))
    for (const component of components) {
        const records = advisories.recordsFor(component)
        const found = findAdvisories(component, records, advisories.kev?.entries ?? NO_KEV)
        for (const finding of found) findings.push({ component, finding, gate: gateOf(finding.ids) })
        if (found.length === 0) (isCovered(component, records) ? clean : notCovered).push(component)
    }
    const sorted = findings.toSorted((a, b) =>
        comparePriority({ finding: a.finding, gate: a.gate.state }, { finding: b.finding, gate: b.gate.state }),
    )
    return { findings: sorted, clean, notCovered }
}

/** The same weakness in many components is tried once. */
function remembered(ask: (ids: readonly string[]) => GateAnswer): (ids: readonly string[]) => GateAnswer {
    const known = new Map<string, GateAnswer>()
    return (ids) => {
        const key = ids.join(" ")
        const answer = known.get(key) ?? ask(ids)
        known.set(key, answer)
        return answer
    }
}
