// Time that a gate has lived: the sum of small steps of its clock, over restarts. Nothing ages by a clock that jumps, nor
// while the gate is off. Errs towards younger.

/** A longer step was no step but a jump, or a sleep, and counts as this. The gate looks more often than that. */
export const LIVED_STEP_MS = 3_600_000

export interface LivedTime {
    /** @param nowMs of any clock; one that goes back adds nothing @returns ms lived so far */
    advance(nowMs: number): number
}

/** @param livedMs before; 0 for a gate that is new */
export function createLivedTime(livedMs: number, nowMs: number): LivedTime {
    let lived = livedMs
    let last = nowMs
    return {
        advance: (next) => {
            lived += Math.min(Math.max(next - last, 0), LIVED_STEP_MS)
            last = next
            return lived
        },
    }
}
