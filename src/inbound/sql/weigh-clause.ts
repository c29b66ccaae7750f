/** Weights of clauses and of the ways to get rid of what the application appends. */
import { commentIsTerse, valueIsPlain } from "./facts.ts"
import { BLOCK, WATCH, type Weigh } from "./weigh.ts"

/** `1' ORDER BY 3-- `: counts columns. */
export const weighPosition: Weigh = (facts) => {
    if (facts.bare || !facts.whole || facts.run.prefix === "none") return 0
    return facts.quoted || facts.numeric || facts.complete ? BLOCK : WATCH
}

export const weighClause: Weigh = (facts) => {
    if (facts.bare || facts.run.ending !== "comment") return 0
    if (facts.quoted) return facts.wordy ? WATCH : BLOCK
    return facts.numeric && facts.run.prefix !== "none" ? WATCH : 0
}

/** `x', 'y')-- `: goes on with the values of an INSERT. */
export const weighValueList: Weigh = (facts) => {
    if (!facts.quoted || facts.run.ending !== "comment" || !commentIsTerse(facts)) return 0
    return facts.wordy ? WATCH : BLOCK
}

/** `admin'-- `. A dash or a hash behind a quotation in prose is followed by words, or follows several. */
export const weighCommentOut: Weigh = (facts) => {
    const commented = facts.quoted && facts.run.context !== "comment" && facts.run.ending === "comment"
    if (!commented || !commentIsTerse(facts)) return 0
    return facts.wordy ? WATCH : BLOCK
}

/** `name';`: SQLite and others run the first statement and drop the rest. */
export const weighStatementEnd: Weigh = (facts) => {
    const ended = facts.quoted && facts.run.tokens === 1 && facts.text.charAt(facts.run.end - 1) === ";"
    return ended && valueIsPlain(facts) ? BLOCK : 0
}

/** `1.e(…)`: MySQL reads past it, and nobody else writes it. */
export const weighEvasion: Weigh = (facts) => (facts.run.noisy && facts.whole && facts.run.tokens > 1 ? BLOCK : 0)
