// Whether a word of katakana is written as foreign names are: two units at a time, by the names of the dictionary against its
// common words. Tells for words that no dictionary has.
import { COMMON, costAs, FAMILY, GIVEN, PERSON, wordTable } from "./word-table.ts"

const KATAKANA = /^[ァ-ヺー]+$/
const EDGE = "|"
/** Pairs that neither side has seen weigh nothing. */
const SMOOTHING = 0.5
const FORMS_OF_PAIR = 6_000

let shapes: Map<string, number> | null = null

/** @returns the sum of log-odds for a name; above 0: rather a name */
export function katakanaNameOdds(word: string): number {
    shapes ??= learnShapes()
    let odds = 0
    let before = EDGE
    for (const unit of word + EDGE) {
        odds += shapes.get(before + unit) ?? 0
        before = unit
    }
    return odds
}

function learnShapes(): Map<string, number> {
    const counts = new Map<string, { names: number; common: number }>()
    let names = 0
    let common = 0
    for (const [word, readings] of wordTable()) {
        if (!KATAKANA.test(word)) continue
        const isName = [FAMILY, GIVEN, PERSON].some((one) => costAs(readings, one) < Infinity)
        if (!isName && costAs(readings, COMMON) === Infinity) continue
        let before = EDGE
        for (const unit of word + EDGE) {
            const seen = counts.get(before + unit) ?? { names: 0, common: 0 }
            counts.set(before + unit, seen)
            if (isName) seen.names++
            else seen.common++
            if (isName) names++
            else common++
            before = unit
        }
    }
    const oddsOf = (seen: { names: number; common: number }): number =>
        Math.log((seen.names + SMOOTHING) / (names + SMOOTHING * FORMS_OF_PAIR)) -
        Math.log((seen.common + SMOOTHING) / (common + SMOOTHING * FORMS_OF_PAIR))
    return new Map([...counts].map(([pair, seen]) => [pair, oddsOf(seen)]))
}
