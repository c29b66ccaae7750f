// Proves what the gate does: the request of a proof is judged now, by the inspection and the shipped patches.
import type { Decision } from "../../core/decision.ts"
import type { AdvisoryProof, GateVerdict, JudgeRequest, OsvRecord } from "../../watch/contract.ts"
import { PROOFS } from "../../watch/proofs.data.ts"
import { judgeRaw } from "../judge-raw.ts"

export const judgeAsShipped: JudgeRequest = (raw) => verdictOf(judgeRaw(raw).decision)

/** @returns null: nobody has written a request that tries this weakness, so nothing is claimed */
export function proofFor({ id, aliases }: OsvRecord): AdvisoryProof | null {
    return PROOFS.find(({ advisories }) => advisories.some((one) => one === id || aliases.includes(one))) ?? null
}

function verdictOf(decision: Decision): GateVerdict {
    if (decision.kind !== "block") return { kind: "passed" }
    const { findings } = decision
    const by = findings.every(({ detector }) => detector === "patch") ? "patch" : "detector"
    return { kind: "refused", by, techniques: findings.map(({ technique }) => technique) }
}
