/** Weights of clauses and of the ways to get rid of what the application appends. */
import { commentIsIdle, commentIsTerse, valueIsPlain, type Facts } from "./facts.ts"
import type { Joint } from "./run.ts"
import { BLOCK, followsNumber, isDisguised, isQuotation, WATCH, type Weigh } from "./weigh.ts"

/** `1' ORDER BY 3-- `: counts columns. */
export const weighPosition: Weigh = (facts) => {
    if (facts.bare || !facts.whole || facts.run.prefix === "none" || isQuotation(facts)) return 0
    return facts.quoted || facts.numeric || facts.complete ? BLOCK : WATCH
}

/** A letter or two that touch the dashes: a longer word is the option of a program. */
const ONE_WORD = /^--\w{1,2}$/

export const weighClause: Weigh = (facts) => {
    // `1 AS x FROM people`: into the list of what is selected.
    if (followsNumber(facts) && facts.run.firstJoint === "alias" && facts.whole) return BLOCK
    if (facts.bare || facts.run.ending !== "comment") return 0
    // `email" FROM people --x`.
    if (closesString(facts) && valueIsPlain(facts) && ONE_WORD.test(facts.text.slice(facts.run.commentStart)))
        return BLOCK
    if (!commentIsIdle(facts.text, facts.run)) return 0
    if (facts.quoted) return facts.wordy ? WATCH : BLOCK
    return facts.numeric && facts.run.prefix !== "none" ? WATCH : 0
}

function closesString({ run }: Facts): boolean {
    return run.context !== "plain" && run.context !== "comment"
}

/** `x', 'y')-- `: goes on with the values of an INSERT. */
export const weighValueList: Weigh = (facts) => {
    if (!closesString(facts) || facts.run.ending !== "comment" || !commentIsTerse(facts.text, facts.run)) return 0
    return facts.opening ? WATCH : BLOCK
}

/** `admin'-- `, `admin'--x`. A dash behind a quotation in prose is followed by words; an option of a program follows the quote. */
export const weighCommentOut: Weigh = (facts) => {
    const { run, text } = facts
    if (!closesString(facts) || run.ending !== "comment" || !run.onlyCloses) return 0
    if (!commentIsTerse(text, run)) return valueIsPlain(facts) && !/[\s'"`]/.test(text.slice(run.start + 1)) ? BLOCK : 0
    return facts.wordy ? WATCH : BLOCK
}

/** `name';`: SQLite and others run the first statement and drop the rest. */
export const weighStatementEnd: Weigh = (facts) => {
    const ended = closesString(facts) && facts.run.tokens === 1 && facts.text.charAt(facts.run.end - 1) === ";"
    return ended && valueIsPlain(facts) ? BLOCK : 0
}

/** Joints between conditions; code joins much else with comments beside it. */
const CONDITION_JOINTS: ReadonlySet<Joint | null> = new Set(["logic", "comparison", "pipes"])

/** `1.e(…)`: MySQL reads past it, and nobody else writes it. `id` and `1` with OR and a comment for each space: nor this. */
export const weighEvasion: Weigh = (facts) => {
    if (facts.run.noisy && facts.whole && facts.run.tokens > 1) return BLOCK
    return isDisguised(facts) && CONDITION_JOINTS.has(facts.run.firstJoint) ? BLOCK : 0
}

/** Longer than any expression: nothing that came so far was harmless enough to read on. */
export const weighEndless: Weigh = (facts) => {
    if (facts.run.ending !== "endless") return 0
    return facts.bare ? WATCH : BLOCK
}
