// What caps a fresh installation proposes from what it has seen: three times what all but one in 200 clients receive in
// a window, and never less than a hundred. Proposed only; an owner enforces. Errs towards a high cap: a proposal that
// cuts the staff's daily work is switched off for good.

/** No proposal goes below this: a list of a club's members must not be cut on the first day. */
export const LEAST_PROPOSED_CAP = 100
const HEADROOM = 3
const QUANTILE = 0.995
/** Round figures an owner can keep in mind: 1, 1.5, 2, 3, 5, 7 times a power of ten. */
const ROUND_STEPS = [1, 1.5, 2, 3, 5, 7, 10] as const

/**
 * @param counts distinct persons that each client received in one window (a day, say), one number a client; clients that
 *   received nobody may be left out or be 0
 * @returns the proposed cap in persons for that window
 * @throws RangeError when a count is not a number of 0 or more
 */
export function proposeCap(counts: readonly number[]): number {
    for (const count of counts) {
        if (!Number.isFinite(count) || count < 0) throw new RangeError("counts: numbers of 0 or more")
    }
    return roundUp(Math.max(LEAST_PROPOSED_CAP, HEADROOM * quantile(counts)))
}

/** Nearest rank: the smallest count that at least QUANTILE of all counts do not exceed; 0 for none. */
function quantile(counts: readonly number[]): number {
    const sorted = Float64Array.from(counts).sort()
    return sorted[Math.max(0, Math.ceil(QUANTILE * sorted.length) - 1)] ?? 0
}

/** @param value 1 or more */
function roundUp(value: number): number {
    const power = 10 ** Math.floor(Math.log10(value))
    const step = ROUND_STEPS.find((candidate) => Math.round(candidate * power) >= value) ?? 10
    return Math.round(step * power)
}
