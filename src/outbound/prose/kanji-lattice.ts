// How a run of kanji falls into words without names, by the costs of the dictionary: Viterbi, forwards and backwards.
import {
    BORDER,
    CLASSES,
    COMMON,
    connectionCost,
    FAMILY,
    GIVEN,
    KANJI_WORD_UNITS,
    PERSON,
    STEM,
    wordTable,
    type WordClass,
} from "./word-table.ts"

/** A word that the dictionary lacks, by its units: as IPADIC has it for unknown kanji. */
const UNKNOWN_COST = 11_400
const UNKNOWN_UNIT_COST = 3_000
const UNKNOWN_UNITS = 2

/** Best costs up to (forwards) or from (backwards) each unit, by the class of the word that ends or begins there. */
export type Costs = Float64Array

interface Word {
    readonly end: number
    readonly readings: Uint16Array
}

const UNKNOWN_READINGS: readonly Uint16Array[] = [1, 2].map((units) =>
    Uint16Array.of(COMMON, UNKNOWN_COST + units * UNKNOWN_UNIT_COST),
)

function isName(wordClass: WordClass): boolean {
    return wordClass === FAMILY || wordClass === GIVEN || wordClass === PERSON
}

/** By the unit where they begin. */
export type Words = readonly (readonly Word[])[]

export function wordsOf(text: string): Words {
    const table = wordTable()
    const words: Word[][] = []
    for (let start = 0; start < text.length; start++) {
        const here: Word[] = []
        for (let end = start + 1; end <= Math.min(text.length, start + KANJI_WORD_UNITS); end++) {
            const readings = table.get(text.slice(start, end))
            if (readings !== undefined) here.push({ end, readings })
            const unknown = end - start <= UNKNOWN_UNITS ? UNKNOWN_READINGS[end - start - 1] : undefined
            if (unknown !== undefined) here.push({ end, readings: unknown })
        }
        words.push(here)
    }
    return words
}

export function forwardCosts(words: Words, units: number): Costs {
    const costs = new Float64Array((units + 1) * CLASSES).fill(Infinity)
    costs[BORDER] = 0
    for (let at = 0; at < units; at++) {
        for (const { end, readings } of words[at] ?? []) {
            for (let index = 0; index < readings.length; index += 2) {
                const wordClass = readings[index] ?? 0
                if (isName(wordClass) || wordClass === STEM) continue
                const cost = bestBefore(costs, at, wordClass) + (readings[index + 1] ?? 0)
                const place = end * CLASSES + wordClass
                if (cost < (costs[place] ?? Infinity)) costs[place] = cost
            }
        }
    }
    return costs
}

/** By the class of the word that begins at a unit. */
export function backwardCosts(words: Words, units: number, inflected: boolean): Costs {
    const costs = new Float64Array((units + 1) * CLASSES).fill(Infinity)
    for (let at = units - 1; at >= 0; at--) {
        for (const { end, readings } of words[at] ?? []) {
            for (let index = 0; index < readings.length; index += 2) {
                const wordClass = readings[index] ?? 0
                if (isName(wordClass) || (wordClass === STEM && !(inflected && end === units))) continue
                const cost = (readings[index + 1] ?? 0) + bestAfter(costs, end, wordClass, units)
                const place = at * CLASSES + wordClass
                if (cost < (costs[place] ?? Infinity)) costs[place] = cost
            }
        }
    }
    return costs
}

export function bestBefore(costs: Costs, at: number, to: WordClass): number {
    let best = Infinity
    for (let from = 0; from < CLASSES; from++) {
        const cost = costs[at * CLASSES + from] ?? Infinity
        if (cost < Infinity) best = Math.min(best, cost + connectionCost(from, to))
    }
    return best
}

export function bestAfter(costs: Costs, at: number, from: WordClass, units: number): number {
    if (at === units) return connectionCost(from, BORDER)
    let best = Infinity
    for (let to = 0; to < CLASSES; to++) {
        const cost = costs[at * CLASSES + to] ?? Infinity
        if (cost < Infinity) best = Math.min(best, cost + connectionCost(from, to))
    }
    return best
}
