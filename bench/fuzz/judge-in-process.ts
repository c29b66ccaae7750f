// One case through the judgement, in this process: CPU of this thread, the decision, and whatever was thrown.
import { isSekishoError } from "../../src/core/errors/sekisho-error.ts"
import type { Decision } from "../../src/core/decision.ts"
import { createInspection } from "../../src/inbound/inspection.ts"
import { parseRawRequest } from "../../src/inbound/raw-request.ts"
import { faultOfDecision } from "./decision-fault.ts"
import { diceOf } from "./dice.ts"
import type { FuzzCase } from "./make-case.ts"

/** CPU one request may take, ms: ten slices of the 5 ms that inspection yields in. */
export const CPU_LIMIT_MS = 50

/** A case over the limit is judged again so many times: the collector's, the compiler's or a neighbour's pause is not its own. */
const REPEATS = 4

export interface Outcome {
    /** In process: wall clock, or, over the limit, CPU of this thread. At a gate: until the end of the answer. */
    readonly ms: number
    /** `allow`, `observe`, `block 403`, a code of the catalogue, or `fault`. */
    readonly answer: string
    /** What must not be; null when all is well. */
    readonly fault: string | null
}

/** The CPU counter of a thread ticks in milliseconds on some systems: it is asked only where the wall clock raises doubt. */
export function judgeInProcess(seed: number, fuzzCase: FuzzCase): Outcome {
    const started = performance.now()
    const judged = attemptCase(seed, fuzzCase)
    const wallMs = performance.now() - started
    if (wallMs <= CPU_LIMIT_MS) return { ms: wallMs, ...judged }
    const ms = Math.min(wallMs, cpuMsOf(seed, fuzzCase))
    return { ...judged, ms, fault: judged.fault ?? (ms > CPU_LIMIT_MS ? `takes ${Math.round(ms)} ms of CPU` : null) }
}

function cpuMsOf(seed: number, fuzzCase: FuzzCase): number {
    return Math.min(...Array.from({ length: REPEATS }, () => onceMs(seed, fuzzCase)))
}

function onceMs(seed: number, fuzzCase: FuzzCase): number {
    const before = process.threadCpuUsage()
    attemptCase(seed, fuzzCase)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1_000
}

/** The decision and what is wrong with it, without a clock. */
export function attemptCase(seed: number, fuzzCase: FuzzCase): Omit<Outcome, "ms"> {
    try {
        const decision = decisionOf(seed, fuzzCase)
        const answer = decision.kind === "block" ? `block ${decision.status}` : decision.kind
        return { answer, fault: faultOfDecision(decision) }
    } catch (error) {
        if (isSekishoError(error)) return { answer: error.code, fault: null }
        return { answer: "fault", fault: error instanceof Error ? `${error.name}: ${error.message}` : "threw no error" }
    }
}

/** The body comes in pieces of its own, as from a socket. */
function decisionOf(seed: number, { number, bytes }: FuzzCase): Decision {
    const { head, body } = parseRawRequest(bytes)
    const inspection = createInspection(head, { mode: "block", bodyInspectBytes: 8_388_608 })
    const decision = inspection.head()
    if (decision.kind === "block") return decision
    const dice = diceOf(seed + 1, number)
    for (let at = 0; at < body.length;) {
        const end = Math.min(body.length, at + 1 + dice.size(16_384))
        const certain = inspection.push(body.subarray(at, end))
        if (certain !== null) return certain
        at = end
    }
    return inspection.end()
}
