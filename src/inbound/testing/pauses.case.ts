import type { Finding } from "../../core/finding.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"

interface Paused {
    /** Steps of work of the longest slice. */
    readonly longest: number
    readonly pauses: number
    /** What was found with the pauses, and the work of it all. */
    readonly outcome: Outcome
    /** The same of one go. */
    readonly inOneGo: Outcome
}

interface Outcome {
    readonly findings: readonly Finding[] | undefined
    readonly spent: number
}

/** What a detector does between its pauses, each of which is taken. */
export function pausedReading(detector: Detector, text: string): Paused {
    const derived: DerivedText = { path: "query.q", text, decoding: [], profile: profileOf(text) }
    const work = new Work(Infinity)
    const steps = detector.detectSteps?.(derived, work)
    let longest = 0
    let pauses = 0
    let before = 0
    let step = steps?.next()
    for (; step?.done === false; step = steps?.next()) {
        longest = Math.max(longest, work.spent - before)
        before = work.spent
        pauses++
    }
    longest = Math.max(longest, work.spent - before)
    const whole = new Work(Infinity)
    const findings = detector.detect(derived, whole)
    return {
        longest,
        pauses,
        outcome: { findings: step?.value, spent: work.spent },
        inOneGo: { findings, spent: whole.spent },
    }
}
