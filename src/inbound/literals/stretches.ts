// Where in a long text the literals of a pattern stand. A long text that is dense with syntax, or as good as random, holds every
// literal somewhere; those that one match must hold stand close together seldom. So a pattern that looks no further than some units
// is run on the stretches of the text where all of them stand, and on what it may see around them.
// Safety: the same match as on the whole text (a property test holds it). A match holds a literal of each of its sets, within its
// reach (reach.ts): the one of the first set ends in a stretch that is read, and two reaches around it are as far as the pattern may
// look from any place from which it could reach that literal.

/** What a pass over a text told: bits by set, 32 a word. */
export interface Told {
    /** Of the whole text. */
    readonly held: Int32Array
    /** Of each stretch of `1 << shift` units, as many words each as `held` has. */
    readonly stretches: Int32Array
    shift: number
    /** Stretches that the text has; 0: it is short, and was not told by stretches. */
    count: number
}

/** Texts from this length on are told by stretches. */
export const LONG_UNITS = 2_048
/** Stretches are no shorter: to gather what each holds costs what some 60 units of it do. */
const SHORTEST_SHIFT = 9
/** A longer text has longer ones. */
export const STRETCHES_LIMIT = 256
/** What a pattern can see from further away is no matter of stretches. */
export const REACH_LIMIT = 1_024

/** @returns of how many units the stretches of a text are, as a power of two */
export function shiftOf(units: number): number {
    let shift = SHORTEST_SHIFT
    while ((units - 1) >> shift >= STRETCHES_LIMIT) shift++
    return shift
}

/** What a match of a pattern holds, and where it may look. */
export interface Needs {
    /** By alternative: sets, of each of which it holds a literal; the first one is the rarest. */
    readonly alternatives: readonly (readonly number[])[]
    /** See reachOf. */
    readonly reach: number
}

/** The first match of a pattern without the flags `g` and `y` in a text that was told by stretches. */
export function matchIn(
    pattern: RegExp,
    { alternatives, reach }: Needs,
    text: string,
    told: Told,
): RegExpExecArray | null {
    const beside = 1 + (reach >> told.shift)
    const margin = reach * 2 + 1
    let start = -1
    let end = -1
    for (let at = 0; at < told.count; at++) {
        if (!holdsAny(alternatives, told, at, beside)) continue
        const from = Math.max(0, (at << told.shift) - margin)
        if (start >= 0 && from > end) {
            const match = matchBetween(pattern, text, start, end)
            if (match !== null) return match
            start = -1
        }
        if (start < 0) start = from
        end = Math.min(text.length, ((at + 1) << told.shift) + margin)
    }
    return start < 0 ? null : matchBetween(pattern, text, start, end)
}

function matchBetween(pattern: RegExp, text: string, start: number, end: number): RegExpExecArray | null {
    const match = pattern.exec(text.slice(start, end))
    if (match !== null) match.index += start
    return match
}

function holdsAny(alternatives: readonly (readonly number[])[], told: Told, at: number, beside: number): boolean {
    for (const sets of alternatives) if (holdsAll(sets, told, at, beside)) return true
    return false
}

/** The first set in a stretch, the others there or beside it. */
function holdsAll(sets: readonly number[], told: Told, at: number, beside: number): boolean {
    for (let number = 0; number < sets.length; number++) {
        const set = sets[number] ?? 0
        const around = number === 0 ? 0 : beside
        if (!holds(set, told, Math.max(0, at - around), Math.min(told.count - 1, at + around))) return false
    }
    return true
}

function holds(set: number, { stretches, held }: Told, first: number, last: number): boolean {
    const bit = 1 << (set & 31)
    for (let row = first * held.length + (set >> 5); row <= last * held.length + (set >> 5); row += held.length)
        if (((stretches[row] ?? 0) & bit) !== 0) return true
    return false
}
