/**
 * The cheap question before a text is read as tokens: does it spell anything that could weigh? Linear patterns over the
 * whole text; a test holds their answer against the slow reading. Errs towards reading.
 */

import { anyOf } from "../literals/any-of.ts"
import { gated } from "../literals/gated.ts"

const holdsOpener = anyOf(
    /[$%#*@~]!?\{|\{[{%]|<%|[<[]#[a-z]|[#$](?:set|evaluate|include|parse|foreach|if|macro)\s{0,8}\(/iu,
)
/**
 * What a frame must hold to weigh anything beside names that holdsBareCode knows: a call, backticks, a static reference, a
 * context variable, a sum, strings that are joined, a piece of a name of Python, a builtin, an object of an engine, a second
 * evaluation.
 */
const holdsFrameContent = anyOf(
    /[(`]|__[a-z]|@[\w.\s]{3,200}@|#\s{0,8}[a-z_]\w{0,60}\s{0,8}[=.[]|[{%=][\s'"=-]{0,8}[\d.]{1,20}['"\s]{0,8}[*+%/-]|['"]\s{0,8}[+~]\s{0,8}['"]|\|\s{0,8}join|\?(?:api|interpret)|_self|_context|cycler|joiner|lipsum|\}__|process|globalthis/iu,
    "asks",
)
/**
 * Of a name that reports and addresses hold too (`__time__=`), what must stand behind them as well: white space may come between, and any
 * sign outside of printable ASCII counts as some.
 */
const holdsBareCode = anyOf(
    /getruntime|process\s*(?:\?\.|[.[]|\)\s*[.?[]|\/\*)|processbuilder|scriptengine|forname|getclass|classloader|newinstance|\.class\b|__[a-z]{2,20}__(?:[^!-~]{0,31}[.[]|[^!-~]{32})|__proto__|child_process|nd_func|constructor|ognl|mainmodule|require\.main|new\s{1,8}function|\bT\s{0,8}\(|@\w{1,64}\.[\w.]{1,160}@|new\s+(?:java|com|org|sun|bsh|groovy)/iu,
)

/** The class that runs programs, as it is used: it weighs nothing where nothing is called. Bundles of a page are called so: `runtime.1a2b.js`. */
const RUNTIME = gated(/runtime(?:[^!-~]{0,31}[.@()]|[^!-~]{32})/i, "asks")

/** False: no frame of the text, and nothing outside them, can weigh anything. */
export function isWorthReading(text: string): boolean {
    return (
        holdsBareCode(text) ||
        (holdsOpener(text) && holdsFrameContent(text)) ||
        (text.includes("(") && RUNTIME.test(text))
    )
}

/** What code behind a closing quote must name to weigh anything, beside what holdsBareCode knows. */
const holdsBreakoutCode = anyOf(/process|globalthis|(?:require|import)\s{0,8}\(/iu, "asks")

/** The same for text that is code from its start: behind the quote that closes a string of the program's. */
export function isCodeWorthReading(text: string): boolean {
    return holdsBreakoutCode(text) || isWorthReading(text)
}
