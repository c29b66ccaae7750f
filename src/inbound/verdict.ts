// Findings into a decision. Within a reading the strongest evidence counts in full and each further finding a quarter of
// the one before: two signs of one attack outweigh one, but no number of weak signs adds up to a block. Readings are
// combined in the same way, for an attack may be spread over parameters.
import type { Decision, Mode } from "../core/decision.ts"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import { BLOCK_SCORE, type Finding, OBSERVE_SCORE } from "../core/finding.ts"
import { FINDINGS_LIMIT } from "./limits.data.ts"

export type RefusalStatus = (Decision & { readonly kind: "block" })["status"]

/** A message that cannot be judged as one: too large, ambiguous, in an encoding that is not read. */
export interface MessageFault {
    readonly code: ErrorCode
    readonly status: RefusalStatus
}

/** What of a finding its weight rests on: all that is stored of an old one. */
export type WeighedFinding = Pick<Finding, "detector" | "technique" | "path" | "score">

const ALLOWED: Decision = { kind: "allow", score: 0, findings: [] }
const FURTHER = 0.25

export function decide(findings: readonly Finding[], fault: MessageFault | null, mode: Mode): Decision {
    if (findings.length === 0 && fault === null) return ALLOWED
    const kept = strongestFirst(findings).slice(0, FINDINGS_LIMIT)
    const score = scoreOf(findings)
    // An attack is told as one, also in a message that would be refused for its form.
    if (score >= BLOCK_SCORE) return refused(kept, score, 403, null, mode)
    if (fault !== null) return refused(kept, score, fault.status, fault.code, mode)
    if (score >= OBSERVE_SCORE) return { kind: "observe", score, findings: kept, wouldBlock: false }
    return { kind: "allow", score, findings: kept }
}

/** Weight of all findings of a request; BLOCK_SCORE refuses it. */
export function scoreOf(findings: readonly WeighedFinding[]): number {
    const readings = Map.groupBy(findings, (finding) => finding.path)
    const scores = [...readings.values()].map((group) => combined(distinctScores(group)))
    return Math.round(combined(scores))
}

function refused(
    findings: readonly Finding[],
    score: number,
    status: RefusalStatus,
    code: ErrorCode | null,
    mode: Mode,
): Decision {
    if (mode === "observe") return { kind: "observe", score, findings, wouldBlock: true }
    return { kind: "block", score, findings, status, code }
}

/** The same sign in a text and in what was derived from it is one sign. */
function distinctScores(findings: readonly WeighedFinding[]): number[] {
    const strongest = new Map<string, number>()
    for (const { detector, technique, score } of findings) {
        const sign = `${detector}/${technique}`
        strongest.set(sign, Math.max(score, strongest.get(sign) ?? 0))
    }
    return [...strongest.values()]
}

function combined(scores: readonly number[]): number {
    let share = 1
    let sum = 0
    for (const score of [...scores].sort((left, right) => right - left)) {
        sum += score * share
        share *= FURTHER
    }
    return sum
}

function strongestFirst(findings: readonly Finding[]): Finding[] {
    return [...findings].sort((left, right) => right.score - left.score)
}
