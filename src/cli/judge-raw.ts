// Judges one raw request as the gate would, and keeps masked evidence for explaining it.
import type { Decision } from "../core/decision.ts"
import type { Finding } from "../core/finding.ts"
import { LIMITS } from "../core/limits.data.ts"
import { routeOf } from "../core/route.ts"
import { createInspection } from "../inbound/inspection.ts"
import { STARTER_PATCHES } from "../inbound/patches/starter.data.ts"
import { parseRawRequest } from "../inbound/raw-request.ts"
import { compileRules, type RuleSet } from "../inbound/rules.ts"

export interface RawJudgement {
    readonly decision: Decision
    /** Masked evidence of each finding of the decision, in its order. */
    readonly evidence: readonly string[]
}

/** As a gate has them that nobody changed; none of them ends by itself. */
const SHIPPED = compileRules(STARTER_PATCHES, [], null)

/** Evidence shown, UTF-16 units: a line of a terminal. */
const EVIDENCE_UNITS = 96

/**
 * @param set patches and allowances to judge with; those of a gate nobody changed unless given
 * @param nowMs Unix milliseconds, for rules that end
 * @throws SekishoError SEKISHO_INBOUND_RAW_INVALID
 */
export function judgeRaw(bytes: Uint8Array, set: RuleSet = SHIPPED, nowMs = 0): RawJudgement {
    const { head, body } = parseRawRequest(bytes)
    const seen = new Map<Finding, string>()
    const rules = { set, route: routeOf(head.target), nowMs }
    const inspection = createInspection(head, {
        mode: "block",
        rules,
        bodyInspectBytes: LIMITS.bodyInspectBytes.value,
        witness: (finding, text) => seen.set(finding, maskEvidence(text)),
    })
    const decision = decisionOf(inspection, body)
    return { decision, evidence: decision.findings.map((finding) => seen.get(finding) ?? "") }
}

function decisionOf(inspection: ReturnType<typeof createInspection>, body: Uint8Array): Decision {
    const first = inspection.head()
    if (first.kind === "block") return first
    return inspection.push(body) ?? inspection.end()
}

/** Keeps what an attack is built of, punctuation, and hides what a person typed. */
export function maskEvidence(text: string): string {
    const shown = text.slice(0, EVIDENCE_UNITS)
    const masked = shown
        .replaceAll(/[A-Za-z]/g, "x")
        .replaceAll(/[0-9]/g, "9")
        .replaceAll(/[^\x20-\x7e]+/g, (run) => "〇".repeat(Math.min(run.length, 8)))
    return text.length > EVIDENCE_UNITS ? `${masked}…` : masked
}
