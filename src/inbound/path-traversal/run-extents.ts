// Where the runs of a text stand (see path-lexer.ts), found in one pass, with what the pass tells of each besides: most runs are
// dates, links and numbers, and are not looked at again.
import { copyUnits, units } from "../text-units.ts"
import { BREAK, COLON_OR_NUL, FULL_STOP, PATH_SIGN, SEPARATOR, UNIT_CLASSES } from "./path-lexer.ts"

/** A stretch of text that is cut out as one run, before it is lexed. */
export interface RunExtent {
    readonly start: number
    readonly end: number
    /** Two dots or two separators in a row, a dot at the start or behind a separator, a colon or NUL; 0 for none of them. */
    readonly signs: number
}

/** Shifts a separator to where a dot is told. */
const SEPARATOR_TO_STOP = 2

/**
 * Runs that hold a separator, a colon or NUL, or start with two dots, in order; others are words and numbers. Those that end in one
 * block of the text at once, often none: few enough to keep.
 */
export function* runExtents(text: string): Generator<readonly RunExtent[]> {
    const [block, classes] = [units, UNIT_CLASSES]
    let start = 0
    let told = 0
    let pairs = 0
    // What stands before a run is as telling as a dot: so that one at its start is told.
    let before = FULL_STOP
    for (let from = 0, count = 0; (count = copyUnits(text, from)) > 0; from += count) {
        const found: RunExtent[] = []
        for (let at = 0; at < count; at++) {
            const kind = classes[block[at] ?? 0] ?? 0
            if ((kind & BREAK) === 0) {
                told |= kind
                pairs |= kind & (before | ((before & SEPARATOR) << SEPARATOR_TO_STOP))
                before = kind
                continue
            }
            const end = from + at
            if (isRun(text, start, end, told)) found.push({ start, end, signs: signsOf(told, pairs) })
            start = end + 1
            told = 0
            pairs = 0
            before = FULL_STOP
        }
        yield found
    }
    if (isRun(text, start, text.length, told)) yield [{ start, end: text.length, signs: signsOf(told, pairs) }]
}

function isRun(text: string, start: number, end: number, told: number): boolean {
    return end > start + 1 && ((told & PATH_SIGN) !== 0 || text.startsWith("..", start))
}

function signsOf(told: number, pairs: number): number {
    return (told & COLON_OR_NUL) | (pairs & (FULL_STOP | SEPARATOR))
}
