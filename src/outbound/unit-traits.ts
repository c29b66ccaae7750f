// The traits of a text (text-traits.ts) while it still stands among the units of a body, told in the pass that finds its end: most texts
// need never be cut out. A test holds it against traitsOf.
import {
    COLON,
    joinsGroups,
    LEAST_DIALLED,
    LEAST_FIRST_GROUP,
    LEAST_NEXT_GROUP,
    LONGEST_RUN,
    SEPARATOR_RUN_LIMIT,
    separatesDialled,
    TRAIT_DIALLED,
    TRAIT_DIGIT,
    TRAIT_GROUPED,
    TRAITS_OF_UNIT,
    unitEndsLabel,
    ZERO,
    type TextTraits,
} from "./text-traits.ts"

/** One for all texts of a body: it holds what the last one told. */
export class UnitTraits implements TextTraits {
    bits = 0
    digits = 0
    runs = 0
    /** Index of the unit that the text ends before. */
    end = 0

    /**
     * @param units of the body (units.ts); the text begins at `from`
     * @param limit it ends there at the latest
     * @param stop the unit that it ends before; @param other another one; neither has traits of its own (mayEndText)
     */
    read(units: Uint16Array, from: number, limit: number, stop: number, other: number): void {
        let bits = 0
        let digits = 0
        let runs = 0
        let groupAt = -1
        let colonAt = -1
        let at = from
        for (; at < limit; at++) {
            const unit = units[at] ?? 0
            if (unit < ZERO || unit > NINE) {
                const found = TRAITS_OF_UNIT[unit] ?? 0
                if (found === 0) {
                    if (unit === stop || unit === other) break
                } else if (at !== colonAt || unit !== COLON) bits |= found
                continue
            }
            const start = at
            do at++
            while (at < limit && isDigit(units[at] ?? 0))
            const run = at - start
            digits += run
            runs |= 1 << (run < LONGEST_RUN ? run : LONGEST_RUN)
            bits |= TRAIT_DIGIT
            if (unit === ZERO && (bits & TRAIT_DIALLED) === 0 && isDialled(units, start, limit, stop, other))
                bits |= TRAIT_DIALLED
            if (start === from || endsLabel(units, start - 1, from)) colonAt = at
            if (run >= LEAST_FIRST_GROUP) {
                if (groupAt === start && run >= LEAST_NEXT_GROUP) bits |= TRAIT_GROUPED
                groupAt = joinsGroups(units[at] ?? 0) ? at + 1 : -1
            }
            // The unit behind the run is looked at next.
            at--
        }
        this.bits = bits
        this.digits = digits
        this.runs = runs
        this.end = at
    }
}

/** Whether a unit may be one that a text is told to end before. */
export function mayEndText(unit: number): boolean {
    return TRAITS_OF_UNIT[unit] === 0
}

/** As isDialled of text-traits.ts. */
function isDialled(units: Uint16Array, start: number, limit: number, stop: number, other: number): boolean {
    let digits = 0
    let run = 0
    for (let at = start; at < limit; at++) {
        const unit = units[at] ?? 0
        if (isDigit(unit)) {
            if (++digits >= LEAST_DIALLED) return true
            run = 0
        } else if (++run > SEPARATOR_RUN_LIMIT || unit === stop || unit === other || !separatesDialled(unit))
            return false
    }
    return false
}

/** As endsLabel of text-traits.ts. */
function endsLabel(units: Uint16Array, at: number, from: number): boolean {
    return unitEndsLabel(units[at] ?? 0, at > from ? (units[at - 1] ?? 0) : 0)
}

const NINE = 0x39

function isDigit(unit: number): boolean {
    return unit >= ZERO && unit <= NINE
}
