import type { Token } from "./token.ts"

/** How the words of a text follow each other. */
export interface WordCount {
    names: number
    /** Names with a name behind them. */
    pairs: number
    /** Letters outside ASCII. */
    wide: number
}

export const NO_WORDS: Readonly<WordCount> = { names: 0, pairs: 0, wide: 0 }

/** Pairs of words from which a text reads as prose. */
const PROSE_PAIRS = 8

/** Share of words that stand next to a word in prose; code puts signs between its names. */
const PROSE_SHARE = 0.5

/** Letters of Japanese from which a text reads as prose; code in it is an example. */
const PROSE_WIDE = 12

export function countForProse(words: WordCount, tokens: readonly Token[], i: number): void {
    const token = tokens[i]
    if (token?.kind === "word") words.wide += token.text.length
    if (token?.kind !== "name") return
    words.names++
    if (tokens[i + 1]?.kind === "name") words.pairs++
}

/** True for a text that is about code rather than code: words follow words, or it is written in Japanese. */
export function isProse(words: WordCount): boolean {
    return (words.pairs >= PROSE_PAIRS && words.pairs > words.names * PROSE_SHARE) || words.wide >= PROSE_WIDE
}
