import { type Facts, wordingOf } from "./facts.ts"

/** Refuses: nothing but an injection reads like this. */
export const BLOCK = 100
/** Only told: SQL that attacks nothing as it stands, or what prose could hold by chance. */
export const WATCH = 60

/** Weight of a technique whose marks were met; 0 when the reading as a whole speaks against it. */
export type Weigh = (facts: Facts) => number

export const always: Weigh = () => BLOCK

export function isBroken(facts: Facts): boolean {
    return facts.run.ending === "broken"
}

/**
 * `…が'drop table'になりました`: words in quotes of a sentence. The second quote opens what a statement would be about, and Japanese
 * names no table and no procedure. A third one would close it again.
 */
const QUOTED_WORDS = /^[^"';]{0,400}(["'])[a-z]{2,16}(?: [a-z]{2,16})?\1[^\u0000-\u007f](?:(?!\1)[^;]){0,400}$/i

export function isQuotation({ text }: Facts): boolean {
    return QUOTED_WORDS.test(text)
}

/** `'1' OR …`, `int '1' OR …`, `@ int E'1' OR …`, `$$1$$ OR …`: to PostgreSQL a string that a number is expected from. */
const QUOTED_NUMBER =
    /^[\s(@~+-]{0,64}(?:(?:(?:small|big)?int(?:eger|[248])?|numeric|decimal|real|float[48]?|oid)\s{0,16})?(?:e|n|u&)?(?:'|\$(\w{0,32})\$)[-+]?(?:\d{1,20}(?:\.\d{0,20})?|(?:\\(?:\+00)?00[0-9a-f]{2}){1,8})(?:'|\$\1\$)/i

/** `CAST(1 AS int) OR …`, `CAST(int '1' AS int) OR …` */
const CAST_NUMBER =
    /^[\s(@~+-]{0,64}cast\s{0,8}\([\s(@~+-]{0,16}(?:(?:(?:small|big)?int(?:eger|[248])?|numeric|decimal|real|float[48]?|oid)\s{0,16})?(?:(?:e|n|u&)?'|\$(\w{0,32})\$)?[\s@+-]{0,16}(?:0[xob])?[\d._]{1,20}(?:'|\$\1\$)?\s{0,8}\)?\s{0,8}as\s{1,8}\w{1,32}\s{0,8}\)/i

const CONSTANT = String.raw`(?:[+-]?[\d.]{1,20}|'[^'\n]{0,40}'|array\s{0,4}\[[\d\s,]{1,40}\])`
/** `length('a') OR …`: of a function that SQL has for it, given constants, a number comes back; `round(5) or so` asks nothing. */
const CALLED_NUMBER = new RegExp(
    String.raw`^[\s(@~+-]{0,64}(?:abs|array_length|ascii|bit_length|cardinality|ceil|ceiling|char_length|character_length|coalesce|div|floor|gcd|greatest|lcm|least|length|mod|nullif|octet_length|power|round|sign|strpos|trunc|width_bucket)\s{0,8}\(\s{0,8}${CONSTANT}(?:\s{0,8},\s{0,8}${CONSTANT}){0,4}\s{0,8}\)(?=[^\n]{0,200}(?:[=<>~'"]|\b(?:true|false|is|in|i?like|similar|between|not|exists)\b))`,
    "i",
)

/** A number stands before the first joint of a value read as it is. */
export function followsNumber(facts: Facts): boolean {
    if (facts.quoted) return false
    if (facts.run.prefix === "number") return true
    if (facts.run.prefix === "none") return false
    const wording = wordingOf(facts.text)
    return QUOTED_NUMBER.test(facts.text) || CAST_NUMBER.test(wording) || CALLED_NUMBER.test(wording)
}

/** One operand and then a joint that is no comparison: `1 AND …`, not the filter `a = 1 AND …`. */
export function continuesOperand(facts: Facts): boolean {
    return facts.simple && facts.run.firstJoint !== "comparison"
}

/**
 * Comments stand where spaces would, in a text that is SQL from end to end: empty ones, or several. One that says something
 * is a line of code as well.
 */
export function isDisguised(facts: Facts): boolean {
    return facts.whole && (facts.run.evasive || facts.run.comments > 1)
}
