/** Weights of conditions and of what a blind extraction asks in them. */
import { commentIsIdle, type Facts, wordingOf } from "./facts.ts"
import type { Mark } from "./run.ts"
import { BLOCK, continuesOperand, followsNumber, isBroken, WATCH, type Weigh } from "./weigh.ts"

const NUMBER = String.raw`[\s(@~+-]{0,32}(?:0[box][\da-f_]{1,20}|[\d.][\d._]{0,20}(?:e[+-]?\d{1,3})?|(?:\w{3,8}\s{0,8})?e?'[+-]?\d{1,20}')`
/** `1 IS NULL OR …`, `'1' IS NULL OR …`, `@ 0x1 IS NULL OR …`: a question about a number that nobody asks. */
const NUMBER_IS = new RegExp(String.raw`^${NUMBER}[\s)]{1,16}is\s`, "i")

/** `) OR 1=1 OR (`: the value stands between two brackets of the application's own. */
const BETWEEN_BRACKETS =
    /^\s{0,8}\)[\s)]{0,16}(?:or|and|xor|\|\||&&)[^\w][^\n]{1,200}[^\w](?:or|and|xor|\|\||&&)\s{0,8}\([\s(]{0,16}$/i

/** `' OR 1=1`, `1 AND 2=3`. */
export const weighTautology: Weigh = (facts) => {
    if (facts.quoted) return isBroken(facts) ? WATCH : BLOCK
    if (facts.bare) return WATCH
    if (BETWEEN_BRACKETS.test(wordingOf(facts.text))) return BLOCK
    const joined = facts.run.firstJoint !== "comparison" || NUMBER_IS.test(wordingOf(facts.text))
    return facts.complete || (facts.whole && joined) ? BLOCK : WATCH
}

/** CASE, IF and their like on a condition that needs no data. */
export const weighDecision: Weigh = (facts) => (facts.quoted || facts.whole ? BLOCK : WATCH)

export const weighInformation: Weigh = (facts) => {
    if (isBroken(facts)) return facts.quoted ? WATCH : 0
    // `CAST(version() AS int)`: asks the server for something, and makes it another thing to be told in an error.
    if (!facts.quoted && facts.whole && facts.has("call-info") && facts.has("call-value")) return BLOCK
    // `title||version()`: beside what is shown.
    if (!facts.quoted && facts.whole && facts.run.firstJoint === "pipes" && facts.has("call-info")) return BLOCK
    if (facts.opening && facts.run.firstJoint === "comparison") return WATCH
    if (facts.bare || facts.quoted || (facts.joined && facts.numeric)) return BLOCK
    return facts.complete && continuesOperand(facts) ? BLOCK : WATCH
}

/** `'||current_user||'`: who the application is to the database, in the middle of what it shows; `CAST(current_user AS int)`. */
export const weighSession: Weigh = (facts) => {
    if (!facts.quoted) return facts.whole && (facts.has("call-value") || facts.run.firstJoint === "pipes") ? BLOCK : 0
    if (!facts.complete || facts.opening) return 0
    return facts.has("concatenation") || facts.has("logic") || facts.has("comma") ? BLOCK : 0
}

/** `1 AND password LIKE 'a%'`; a filter `a = 1 AND b = 2` begins with a comparison. */
export const weighCondition: Weigh = (facts) => {
    if (facts.bare) return 0
    if (facts.quoted) return facts.complete ? BLOCK : facts.whole ? WATCH : 0
    if (!facts.whole) return 0
    if (facts.run.firstJoint === "comparison" && !followsNumber(facts)) return 0
    // "and x >= 5" is a line of code; behind a number it is an injection.
    return followsNumber(facts) || facts.complete ? BLOCK : WATCH
}

/** `coalesce(id,1)`: what only SQL has a function for. */
const NULL_CALL = /^\s*(?:coalesce|ifnull|nullif|nvl2?)\s*\([^()]{1,200},[^()]{1,200}(?:\(|\)\s*$)/i

/** `ANY(ARRAY[1,2])`, `SOME('{1,2}')`, `ANY(TABLE numbers)`: where the application compares with one value, any of many. */
const ANY_OF_MANY =
    /^[\s(]{0,64}(?:any|some|all)\s{0,16}\(\s{0,16}(?:array\s{0,16}\[|'\{|table\s{1,16}["\w]|values\s{0,16}\()/i

/** A call of a function that is SQL's, where a call makes sense to nobody but the database. */
export const weighCall: Weigh = (facts) => {
    if (!facts.quoted && facts.whole && ANY_OF_MANY.test(wordingOf(facts.text))) return BLOCK
    const alone = facts.run.firstJoint === null || facts.run.firstJoint === "comma"
    if (!facts.quoted && facts.whole && alone && NULL_CALL.test(facts.text)) return BLOCK
    if (facts.bare || !facts.joined) return 0
    if (facts.quoted) return facts.complete && (facts.has("call-value") || facts.has("logic")) ? BLOCK : 0
    return facts.has("logic") && followsNumber(facts) && facts.has("call-value") && facts.whole ? BLOCK : 0
}

/** What is worth a cast by colons; a typed literal in a call may be a remark: `meeting (with time zone 'JST')`. */
const CAST_OF: readonly Mark[] = ["session-word", "call", "call-value", "call-info"]

/** `Foo::date('Y')`: a type takes lengths in its brackets, and nothing else. */
const SCOPED_CALL = /\w::\w{1,64}\s{0,8}\((?!\s{0,8}\d{1,4}\s{0,8}[,)])/

/** `f(x)::int`, `bool 't'`: PostgreSQL's cast of what a function returned, or of a literal. */
export const weighCast: Weigh = (facts) => {
    const condition = facts.has("logic") && (facts.quoted ? facts.complete : followsNumber(facts))
    const worthCasting =
        condition ||
        facts.has("group-cast") ||
        facts.run.prefix === "string" ||
        (facts.has("cast") && CAST_OF.some((mark) => facts.has(mark)))
    if (!facts.quoted && SCOPED_CALL.test(wordingOf(facts.text))) return 0
    return facts.whole && !facts.bare && worthCasting ? BLOCK : 0
}

/** `' IS NOT 'x`: words compare, and the word behind them stays open; a quotation goes on with a space. */
const COMPARED_BY_WORDS =
    /^\s*['"]\s*(?:is\s+(?:not\s+)?distinct\s+from|is\s+not|not\s+(?:i?like|glob|similar\s+to)|similar\s+to)\s*['"]\w+$/i

/**
 * `1 IS NOT TRUE`, `1 NOTNULL`, `1)<>(true`: the application compares with a number, and whether that is so is asked once more,
 * which is true of all other rows. Source: PostgreSQL 17, 9.2 (comparison functions), 4.1.6 (precedence).
 */
const ASKED_AGAIN = new RegExp(
    String.raw`^${NUMBER}\s{0,8}(?:::\s{0,8}\w{1,32}\s{0,8})?(?:[\s)]{0,16}(?:\bis\s{1,16}(?:not\s{1,16})?(?:null|true|false|unknown|distinct\s{1,16}from\s[^\n]{1,60})|\b(?:isnull|notnull)\b)|[\s)]{0,16}\)\s{0,16}(?:in|not\s{1,16}in|=|<>|!=)\s{0,16}\({0,4}\s{0,8}(?:not\s{1,8})?(?:true|false|'(?:t|f|true|false|y|n|yes|no|on|off)')\s{0,8}(?:$|\)|--))`,
    "i",
)

export const weighNumberTest: Weigh = (facts) =>
    !facts.quoted && facts.whole && followsNumber(facts) && ASKED_AGAIN.test(wordingOf(facts.text)) ? BLOCK : 0

/** `'='`, `x' = 'x`: the application's comparison becomes one of constants. */
export const weighConstantComparison: Weigh = (facts) => {
    if (!facts.quoted || !facts.complete || facts.opening) return 0
    const bypass =
        facts.run.start > 0 ||
        facts.run.ending === "comment" ||
        COMPARED_BY_WORDS.test(wordingOf(facts.text)) ||
        /['"`]$/.test(facts.text)
    return bypass ? BLOCK : 0
}

/** `'||name||'`, `ju'||'n`: the application's string goes on as another; a comment may stand for its end. */
export const weighConcatenation: Weigh = (facts) => {
    const { run, quoted, opening, complete } = facts
    return quoted && complete && !opening && run.firstJoint === "pipes" ? BLOCK : 0
}

/** A number, TRUE before the end of the statement, or a string that MySQL takes for a number: `' or '1`. */
function isTrue(facts: Facts): boolean {
    const wording = wordingOf(facts.text)
    const left = facts.run.ending === "string" && !/\s$/.test(facts.text)
    if (left && (TRUE_STRING.test(`${wording}${facts.run.openQuote}`) || SAID_TRUE.test(wording))) return true
    return facts.has("bare-number") || /\btrue\s*;\s*$/i.test(facts.text) || /['"]\s*[1-9][^'"]*$/.test(facts.text)
}

/** `'-'`, `x'+'`: MySQL makes 0 of it, which equals every name. */
export const weighArithmetic: Weigh = (facts) => {
    const { run, text, quoted, opening } = facts
    const zero = quoted && facts.complete && run.tokens === 2 && run.ending === "string" && /['"]$/.test(text)
    return zero && !opening ? BLOCK : 0
}

/** `1 OR 1`, `1.0 or +1.0`, `(1) OR (1)`: the same number twice, whatever stands before it. */
const SAME_NUMBERS = /^[\s+~(-]{0,32}(\d[\d.]*|0x[\da-f]+)[\s)]+or[\s+~(-]+\1[\s)]*$/i

/**
 * `1 OR 't'`, `1 OR NOT 'f'`, `1 OR $$t$$`: the strings that PostgreSQL takes for true and false, which an OR makes true. A
 * string that is left open is closed by the application's own quote: `x' OR 't`. Source: PostgreSQL 17, 8.6 Boolean Type.
 */
const TRUE_STRING =
    /\bor[\s(]*(?:not[\s(]+not[\s(]+){0,4}(?:e?(?:'|\$(\w{0,32})\$)(?:t|tr|tru|true|y|ye|yes|on|1)|not[\s(]*e?(?:'|\$(\w{0,32})\$)(?:f|fa|fal|fals|false|n|no|of|off|0))(?:'|\$\1\2\$)[\s)]*$/i

/** TRUE, NOT FALSE or a string for it as the whole of a condition that something else follows: `x' OR TRUE OR 'f`. */
const SAID_TRUE =
    /\bor[\s(]*(?:not[\s(]+not[\s(]+){0,4}(?:true\b|not[\s(]+false\b|e?'(?:t|tr|tru|true|y|ye|yes|on|1)')[\s)]*(?:or|and)\b/i

/** `' OR 1 -- `; without the comment it is as likely the `12" or 14"` of a shop. */
export const weighBareConstant: Weigh = (facts) => {
    if (facts.run.ending === "comment") return facts.quoted || facts.numeric ? BLOCK : WATCH
    if (facts.quoted) return facts.complete ? (isTrue(facts) && !facts.opening ? BLOCK : WATCH) : 0
    if (!facts.whole || !followsNumber(facts)) return 0
    if (facts.run.comments > 0) return BLOCK
    // Digits are counted in prose, "1 or 2"; nobody counts "1 or 1", "1||2" or "1 or true".
    const wording = wordingOf(facts.text)
    return TRUE_STRING.test(wording) ||
        facts.run.firstJoint === "pipes" ||
        SAME_NUMBERS.test(wording) ||
        /\barray\s{0,8}\[/i.test(wording) ||
        /\b(?:true|false)[\s)]*$/i.test(wording)
        ? BLOCK
        : WATCH
}

/** What a value has that is a condition, and a phrase has not: `2 OR NOT id`, `1 OR (ARRAY[true])[1]`, `1 OR bool(active)`. */
const CONDITION_SAID = /\bnot\s|\bcase\s.*\bend\b|\barray\s{0,8}\[|\bbool(?:ean)?\s{0,8}\(/i

/** `x' OR active-- `, `x' OR active OR '`, `2 OR NOT id`, `1 OR f(1,1)`: a column is a condition by itself where numbers are truths. */
export const weighBareOperand: Weigh = (facts) => {
    const { run, text, quoted, opening } = facts
    if (!quoted) {
        const said = run.firstJoint === "pipes" || CONDITION_SAID.test(wordingOf(text)) || facts.has("comma")
        return facts.whole && followsNumber(facts) && said ? BLOCK : 0
    }
    if (opening || !facts.complete) return 0
    if (run.ending === "comment") return commentIsIdle(text, run) || text.slice(run.commentStart) === "/*" ? BLOCK : 0
    return /\b(?:or|and)\s*['"]$/i.test(wordingOf(text)) ? BLOCK : 0
}
