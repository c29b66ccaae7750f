// The narrowest exception that would have let a stored request through: the fewest of its findings, strongest first, each
// at its own reading of the request's own route. Pure.
import type { AllowanceWish } from "../../config/patch-schema.ts"
import { BLOCK_SCORE, type Finding } from "../../core/finding.ts"
import type { RequestRecord } from "../../core/observation.ts"
import { scoreOf } from "../../inbound/verdict.ts"

export interface Wider {
    /** The owner's own pattern in the place of the request's route. */
    readonly route: string | null
    /** Every technique of the detector. */
    readonly allTechniques: boolean
}

export type Proposal = Pick<AllowanceWish, "route" | "path" | "detector" | "technique">

/**
 * @param number of one finding, from 1; null: those that are needed
 * @returns none where the request was not refused for what was found in it
 */
export function propose(request: RequestRecord, number: number | null, wider: Wider): readonly Proposal[] {
    if (request.forwarded || request.outcome !== "refused" || scoreOf(request.findings) < BLOCK_SCORE) return []
    const chosen = number === null ? needed(request.findings) : request.findings.slice(number - 1, number)
    const proposals = chosen.map(({ detector, technique, path }) => ({
        route: wider.route ?? request.route,
        path: anyPosition(path),
        detector,
        technique: wider.allTechniques ? null : technique,
    }))
    return distinct(proposals)
}

function needed(findings: readonly Finding[]): readonly Finding[] {
    const sorted = findings.toSorted((left, right) => right.score - left.score)
    let count = 0
    while (count < sorted.length && scoreOf(sorted.slice(count)) >= BLOCK_SCORE) count++
    return sorted.slice(0, count)
}

/** An entry of a list stands anywhere in it the next time; keys are as they were. */
function anyPosition(path: string): string {
    return /(?:^|→)json\b/.test(path) ? path.replaceAll(/\[[0-9]+\]/g, "[*]") : path
}

function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
    const byKey = new Map(proposals.map((proposal) => [JSON.stringify(proposal), proposal]))
    return [...byKey.values()]
}
