import { answerQuestion } from "../../behaviour/breaker/answer-question.ts"
import type { BreakerMemory } from "../../behaviour/breaker/memory.ts"
import type { AskSuccessor } from "./asking-channel.ts"
import type { Predecessor } from "./predecessor.ts"

/**
 * Answers the gate before this one: by the tables, or, where they have been handed on meanwhile, by asking the next. What that
 * one grants is counted here too, as a worker's own breaker does. The time is ours: two gates began at two readings of a clock
 * that may have been set between them.
 */
export function createDecider(breaker: BreakerMemory, predecessor: Predecessor, now: () => number): AskSuccessor {
    return async (question) => {
        const told = predecessor.isHandedOver() ? await predecessor.ask(question) : null
        if (told !== null && told.granted === 0) return told
        const own = answerQuestion(breaker, { ...question, nowMs: now() })
        return told ?? own
    }
}
