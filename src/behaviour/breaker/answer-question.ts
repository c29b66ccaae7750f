// The successor's side of a hand-over: a question of the process before is decided by the tables that are in force, under
// the caps that its exchange began with.
import type { BreakerQuestion, Reservation } from "../contract.ts"
import { openBreaker } from "./breaker.ts"
import type { BreakerMemory } from "./memory.ts"

/** The highest there is: no worker has it. */
const PREDECESSOR_HOLDER = 65_535

/** @throws SekishoError SEKISHO_BEHAVIOUR_LOCK_STUCK; RangeError for a bad cap */
export function answerQuestion(memory: BreakerMemory, question: BreakerQuestion): Reservation {
    const { scopes, what, nowMs, caps, onFull } = question
    const breaker = openBreaker(memory, { caps, onFull, workerId: PREDECESSOR_HOLDER })
    return what.kind === "persons"
        ? breaker.reserve(scopes, what.records, nowMs)
        : breaker.reserveUnreadable(scopes, what.bytes, nowMs)
}
