/**
 * The cheap question before a text is read as tokens: does it spell anything that could weigh? Linear patterns over the
 * whole text; a test holds their answer against the slow reading. Errs towards reading.
 */

import { gated } from "../literals/gated.ts"

const OPENER = gated(/[$%#*@~]!?\{|\{[{%]|<%|[<[]#[a-z]|[#$](?:set|evaluate|include|parse|foreach|if|macro)\s{0,8}\(/iu)
/**
 * What a frame must hold to weigh anything beside names that BARE_CODE knows: a call, backticks, a static reference, a
 * context variable, a sum, strings that are joined, a builtin, an object of an engine, a second evaluation.
 */
const FRAME_CONTENT = gated(
    /[(`]|@[\w.\s]{3,200}@|#\s{0,8}[a-z_]\w{0,60}\s{0,8}[=.[]|[{%=][\s'"=-]{0,8}[\d.]{1,20}['"\s]{0,8}[*+%/-]|['"]\s{0,8}[+~]\s{0,8}['"]|\|\s{0,8}join|\?(?:api|interpret)|_self|_context|cycler|joiner|lipsum|\}__|process|globalthis/iu,
)
const BARE_CODE = gated(
    /runtime|process\s*(?:\?\.|[.[]|\)\s*[.?[]|\/\*)|processbuilder|scriptengine|forname|getclass|classloader|newinstance|\.class\b|__[a-z]|child_process|nd_func|constructor|ognl|mainmodule|require\.main|new\s{1,8}function|\bT\s{0,8}\(|@[\w.]{3,200}@|new\s+(?:java|com|org|sun|bsh|groovy)/iu,
)

/** False: no frame of the text, and nothing outside them, can weigh anything. */
export function isWorthReading(text: string): boolean {
    return BARE_CODE.test(text) || (OPENER.test(text) && FRAME_CONTENT.test(text))
}

/** What code behind a closing quote must name to weigh anything, beside what BARE_CODE knows. */
const BREAKOUT_CODE = gated(/process|globalthis|(?:require|import)\s{0,8}\(/iu)

/** The same for text that is code from its start: behind the quote that closes a string of the program's. */
export function isCodeWorthReading(text: string): boolean {
    return BREAKOUT_CODE.test(text) || isWorthReading(text)
}
