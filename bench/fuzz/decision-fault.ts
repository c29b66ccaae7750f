import type { Decision } from "../../src/core/decision.ts"
import { ERROR_CATALOGUE } from "../../src/core/errors/catalogue.ts"
import { BLOCK_SCORE, type Finding } from "../../src/core/finding.ts"
import { FINDINGS_LIMIT } from "../../src/inbound/limits.data.ts"

const STATUSES: ReadonlySet<number> = new Set([400, 403, 413, 415, 431])

/** What a decision has that its contract (core/decision.ts) does not allow; null when it is as promised. */
export function faultOfDecision(decision: Decision): string | null {
    if (!Number.isFinite(decision.score) || decision.score < 0) return "score is no weight"
    if (decision.findings.length > FINDINGS_LIMIT) return "more findings than FINDINGS_LIMIT"
    for (const finding of decision.findings) {
        const fault = faultOfFinding(finding)
        if (fault !== null) return `${finding.detector}/${finding.technique}: ${fault}`
    }
    if (decision.kind !== "block") return null
    if (!STATUSES.has(decision.status)) return "status is none of the contract's"
    if (decision.code !== null) return decision.code in ERROR_CATALOGUE ? null : "code is not in the catalogue"
    return decision.score >= BLOCK_SCORE ? null : "blocked without evidence or code"
}

function faultOfFinding({ evidence, reason, score, path }: Finding): string | null {
    if (!Number.isInteger(evidence.start) || !Number.isInteger(evidence.end)) return "evidence is no span"
    if (evidence.start < 0 || evidence.end < evidence.start) return "evidence is not half-open"
    if (reason.ja === "" || reason.en === "") return "a reason is missing"
    if (!Number.isFinite(score) || score <= 0) return "score is no weight"
    return path === "" ? "path is missing" : null
}
