// What to do first: exploited before not exploited, and what the gate lets through before what it refuses meanwhile.
import type { Severity, WatchFinding } from "./contract.ts"

/** `not-proved`: nobody has written a request that tries it, so that nothing is known. */
export type GateState = "passed" | "not-proved" | "refused"

const GATE_RANK: Readonly<Record<GateState, number>> = { passed: 0, "not-proved": 1, refused: 2 }
const SEVERITY_RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 }
const NO_SEVERITY = 2

interface Ranked {
    readonly finding: WatchFinding
    readonly gate: GateState
}

/** Negative where `left` is to be looked at first. */
export function comparePriority(left: Ranked, right: Ranked): number {
    return (
        Number(left.finding.affected !== "affected") - Number(right.finding.affected !== "affected") ||
        Number(left.finding.kev === null) - Number(right.finding.kev === null) ||
        GATE_RANK[left.gate] - GATE_RANK[right.gate] ||
        severityRank(left.finding) - severityRank(right.finding) ||
        compareDays(left.finding.knownSince, right.finding.knownSince)
    )
}

function severityRank({ severity }: WatchFinding): number {
    return severity === null ? NO_SEVERITY : SEVERITY_RANK[severity]
}

/** Known longest first; no date last. */
function compareDays(left: string | null, right: string | null): number {
    if (left === right) return 0
    if (left === null || right === null) return left === null ? 1 : -1
    return left < right ? -1 : 1
}
