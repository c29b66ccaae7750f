// By which techniques a reading is weighed at all. Most readings have no mark, or one or two that many others have as well, so that the
// answer is remembered by the marks: a reading costs a step for each mark, not one for each technique.
import type { Span } from "../../core/span.ts"
import type { Mark, Run } from "./run.ts"
import { TECHNIQUES, type Technique } from "./techniques.data.ts"

/** What may be met behind some marks. */
interface Met {
    readonly techniques: readonly Technique[]
    readonly further: Map<Mark, Met>
}

/** Sets of marks that are remembered: texts that vary them cannot make it grow. */
const MET_LIMIT = 4_096
let remembered = 0

const NOTHING: Met = metBy(new Set())

/** Those that need no mark, and those of which one was met, in the order of the table. */
export function techniquesOf(marks: ReadonlyMap<Mark, Span>): readonly Technique[] {
    let met = NOTHING
    for (const mark of marks.keys()) {
        const further = met.further.get(mark)
        if (further === undefined) return learned(marks)
        met = further
    }
    return met.techniques
}

function learned(marks: ReadonlyMap<Mark, Span>): readonly Technique[] {
    if (remembered >= MET_LIMIT) return metBy(new Set(marks.keys())).techniques
    const before = new Set<Mark>()
    let met = NOTHING
    for (const mark of marks.keys()) {
        before.add(mark)
        const known = met.further.get(mark)
        if (known === undefined) remembered++
        const further = known ?? metBy(before)
        met.further.set(mark, further)
        met = further
    }
    return met.techniques
}

function metBy(marks: ReadonlySet<Mark>): Met {
    const techniques = TECHNIQUES.filter((one) => one.marks.length === 0 || one.marks.some((mark) => marks.has(mark)))
    return { techniques, further: new Map() }
}

/**
 * Most readings: the text stopped being SQL before anything was met. Of the techniques that need no mark only the end of a statement
 * is weighed in a broken reading, and that is one token.
 */
export function isNothing({ ending, marks, tokens }: Pick<Run, "ending" | "marks" | "tokens">): boolean {
    return ending === "broken" && marks.size === 0 && tokens !== 1
}
