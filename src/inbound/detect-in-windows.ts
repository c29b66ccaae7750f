// A text longer than a detector is given at once is given to it in windows that overlap.
import type { Finding } from "../core/finding.ts"
import type { DerivedText, Detector } from "./contract.ts"
import { groupsIn } from "./literals/gated.ts"
import { STEPS_OF, TEXT_LIMIT, TEXT_OVERLAP } from "./limits.data.ts"
import type { Steps } from "./steps.ts"
import type { Work } from "./work.ts"

/** Units of a text that cost a step for every detector that reads it, besides what it counts itself; a power of two. */
const READ_SHIFT = 6

function spendReading(text: string, work: Work): void {
    work.spend(STEPS_OF.detector + (text.length >> READ_SHIFT))
}

/** Evidence is of the whole text. What a window tells is told before the next one is read, which may be too much work. */
export function detectIn(detector: Detector, derived: DerivedText, work: Work): Iterable<Finding> {
    spendReading(derived.text, work)
    return derived.text.length <= TEXT_LIMIT ? detector.detect(derived, work) : inWindows(detector, derived, work)
}

/** In place of groupsIn for a text that is given in windows: each is asked about by itself. */
const ANY_GROUP = -1

/** @returns for isIdle: what the literals of a text tell of all detectors at once */
export function groupsOf({ text }: DerivedText): number {
    return text.length <= TEXT_LIMIT ? groupsIn(text) : ANY_GROUP
}

/** Whether a detector that wants a text has nothing to find in it: what it costs to ask one is spent all the same. */
export function isIdle({ group }: Detector, groups: number, { text }: DerivedText, work: Work): boolean {
    if (group === undefined || (groups & group) !== 0) return false
    spendReading(text, work)
    return true
}

/** As detectIn, with the pauses of the detector where it has some and the text is one window. */
export function* detectInSteps(detector: Detector, derived: DerivedText, work: Work): Steps<Iterable<Finding>> {
    if (detector.detectSteps === undefined || derived.text.length > TEXT_LIMIT) return detectIn(detector, derived, work)
    spendReading(derived.text, work)
    return yield* detector.detectSteps(derived, work)
}

function* inWindows(detector: Detector, derived: DerivedText, work: Work): Iterable<Finding> {
    for (let start = 0; start < derived.text.length; start += TEXT_LIMIT - TEXT_OVERLAP) {
        const text = derived.text.slice(start, start + TEXT_LIMIT)
        for (const finding of detector.detect({ ...derived, text }, work)) {
            const evidence = { start: finding.evidence.start + start, end: finding.evidence.end + start }
            yield { ...finding, evidence }
        }
    }
}
