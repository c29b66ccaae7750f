import { NO_RULES, type OwnerRules } from "../gate/rules/owner-rules.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate, gateIsRunning } from "./local-api.ts"
import { RULES_ANSWER } from "./rules-answers.ts"

export interface KnownRules {
    readonly rules: OwnerRules
    readonly hits: Readonly<Record<string, { readonly count: number }>>
    readonly nowMs: number
    readonly isRunning: boolean
}

/** What the owner added and took out, as the running gate has it; where none runs, nothing: a gate as it is shipped. */
export async function rulesOf(dataDir: string): Promise<KnownRules> {
    if (!(await gateIsRunning(dataDir))) return { rules: NO_RULES, hits: {}, nowMs: Date.now(), isRunning: false }
    const { hits, nowMs, ...rules } = parseAnswer(RULES_ANSWER, await callGate(dataDir, "GET", "/rules"))
    return { rules, hits, nowMs, isRunning: true }
}
