// Operators in one line each: a pattern, and what may stand in its place.
import type { Dice } from "../fuzz/dice.ts"
import type { Half, Operator } from "./contract.ts"

type Replacement = string | ((match: string, dice: Dice) => string)

/** Replaces all matches by one choice, or each by its own, or only one of them: all three hide different things. */
export function swap(half: Half, name: string, pattern: RegExp, replacements: readonly Replacement[]): Operator {
    return { half, name, apply: (text, dice) => swapped(text, dice, pattern, replacements) }
}

function swapped(text: string, dice: Dice, pattern: RegExp, replacements: readonly Replacement[]): string {
    const matches = text.match(pattern)?.length ?? 0
    if (matches === 0) return text
    const only = dice.once(3) ? dice.below(matches) : null
    const common = dice.once(2) ? dice.pick(replacements) : null
    let index = 0
    return text.replace(pattern, (match) => {
        if (only !== null && index++ !== only) return match
        const replacement = common ?? dice.pick(replacements)
        return typeof replacement === "string" ? replacement : replacement(match, dice)
    })
}
