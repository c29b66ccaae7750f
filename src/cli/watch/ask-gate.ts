// What the gate does about a weakness: its test requests are judged now, by the rules of the gate that runs on the data folder,
// or of a gate as shipped where none runs.
import type { Decision } from "../../core/decision.ts"
import type { Patch } from "../../core/patch.ts"
import { patchesInForce } from "../../gate/rules/owner-rules.ts"
import { patchesForAdvisories } from "../../inbound/patches/find-patches.ts"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"
import { compileRules, type RuleSet } from "../../inbound/rules.ts"
import type { AdvisoryProof, GateVerdict } from "../../watch/contract.ts"
import type { GateState } from "../../watch/priority.ts"
import { PROOFS } from "../../watch/proofs.data.ts"
import { parseAnswer, STATUS_ANSWER } from "../gate-answers.ts"
import { judgeRaw } from "../judge-raw.ts"
import { callGate } from "../local-api.ts"
import { rulesOf } from "../rules-known.ts"

export interface GateInForce {
    readonly isRunning: boolean
    /** The gate lets everything pass and only tells. */
    readonly onlyObserves: boolean
    readonly set: RuleSet
    readonly patches: readonly Patch[]
    readonly nowMs: number
}

export interface ProofOutcome {
    readonly proof: string
    readonly source: string
    readonly verdict: GateVerdict
}

export interface PatchAdvice {
    readonly id: string
    readonly advice: "in-force" | "restore" | "only-told"
}

export interface GateAnswer {
    readonly state: GateState
    readonly outcomes: readonly ProofOutcome[]
    /** Virtual patches for this weakness, shipped or the owner's. */
    readonly patches: readonly PatchAdvice[]
}

/** @throws SekishoError where a gate runs and does not answer */
export async function gateInForce(dataDir: string): Promise<GateInForce> {
    const { rules, nowMs, isRunning } = await rulesOf(dataDir)
    const patches = patchesInForce(rules)
    const set = compileRules(patches, rules.allowances, null)
    const mode = isRunning ? parseAnswer(STATUS_ANSWER, await callGate(dataDir, "GET", "/status")).mode : "block"
    return { isRunning, onlyObserves: mode === "observe", set, patches, nowMs }
}

export function askGate(ids: readonly string[], gate: GateInForce): GateAnswer {
    const proofs = [...proofsFor(ids), ...patchProofs(ids)]
    const outcomes = proofs.map(({ id, source, attack }) => ({
        proof: id,
        source,
        verdict: verdictOf(Buffer.from(attack), gate),
    }))
    const passed = outcomes.some(({ verdict }) => verdict.kind === "passed")
    const state = outcomes.length === 0 ? "not-proved" : passed ? "passed" : "refused"
    return { state, outcomes, patches: adviceFor(ids, gate) }
}

/** None: nobody has written a request that tries this weakness, so nothing is claimed. */
export function proofsFor(ids: readonly string[]): readonly AdvisoryProof[] {
    return PROOFS.filter(({ advisories }) => advisories.some((one) => ids.includes(one)))
}

/** A shipped patch carries requests that try its weakness. */
function patchProofs(ids: readonly string[]): readonly Pick<AdvisoryProof, "id" | "source" | "attack">[] {
    return patchesForAdvisories(STARTER_PATCHES, ids).flatMap(({ id, advisories, tests }) =>
        tests.attacks.map((attack, index) => ({
            id: `patch:${id}#${index + 1}`,
            source: advisories[0]?.url ?? "",
            attack,
        })),
    )
}

function adviceFor(ids: readonly string[], { patches }: GateInForce): readonly PatchAdvice[] {
    const inForce = patchesForAdvisories(patches, ids)
    const off = patchesForAdvisories(STARTER_PATCHES, ids).filter(({ id }) => !patches.some((one) => one.id === id))
    return [
        ...inForce.map(({ id, mode }): PatchAdvice => ({ id, advice: mode === "block" ? "in-force" : "only-told" })),
        ...off.map(({ id }): PatchAdvice => ({ id, advice: "restore" })),
    ]
}

function verdictOf(raw: Uint8Array, { set, nowMs, onlyObserves }: GateInForce): GateVerdict {
    const { decision } = judgeRaw(raw, set, nowMs)
    return decision.kind === "block" && !onlyObserves ? refusalOf(decision) : { kind: "passed" }
}

function refusalOf({ findings }: Decision): GateVerdict {
    const by = findings.every(({ detector }) => detector === "patch") ? "patch" : "detector"
    return { kind: "refused", by, techniques: [...new Set(findings.map(({ technique }) => technique))] }
}
