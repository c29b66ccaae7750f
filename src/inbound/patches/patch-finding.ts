import { BLOCK_SCORE, type Finding, OBSERVE_SCORE } from "../../core/finding.ts"
import { PATCH_MESSAGES } from "../../core/messages/patch.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { MetPatch } from "./patch-watch.ts"

/** Name of what finds by patches; the technique is the patch's id. */
export const PATCH_DETECTOR = "patch"

/** Exploiting a public application: what every patch is about. */
const CAPEC: readonly number[] = []
const ATTACK: readonly string[] = ["T1190"]

/** The sentence names the advisory and the product, and what such a request would do. */
export function patchFinding({ compiled, evidence }: MetPatch): Finding {
    const { patch } = compiled
    const { id, mode, cwe, product, explanation, advisories } = patch
    const advisory = advisories[0]?.id ?? id
    const values = { advisory, product }
    return {
        detector: PATCH_DETECTOR,
        technique: id,
        path: evidence.path,
        decoding: evidence.decoding,
        evidence: evidence.span,
        score: mode === "block" ? BLOCK_SCORE : OBSERVE_SCORE,
        reason: {
            ja: say(PATCH_MESSAGES.met, { ...values, explanation: explanation.ja }).ja,
            en: say(PATCH_MESSAGES.met, { ...values, explanation: explanation.en }).en,
        },
        cwe,
        capec: CAPEC,
        attack: ATTACK,
    }
}
