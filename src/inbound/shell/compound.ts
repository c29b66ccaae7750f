// Commands made of other commands: `if … fi`, loops, `case`, groups and functions of a shell. Their grammar is telling by
// itself, whatever runs in them. Told behind a separator, in a substitution or as the start of a value.
// Source: POSIX.1-2024 Shell 2.9.4 and 2.9.5; Bash manual, "Compound Commands". Each pattern is linear: gaps are bounded.
import { candidatesOf, type Gated, gated } from "../literals/gated.ts"
import type { Span } from "../../core/span.ts"

const BEGINS = String.raw`(?:^|[;|&\n(\x60"'])[\s!{(]{0,8}`
const ENDS = String.raw`(?=[\s;|&)<>\x60"'#]|$)`

const COMPOUNDS: readonly Gated[] = [
    `if\\s[^\\n]{1,120}?[;\\n]\\s{0,8}then\\b[^]{1,160}?[;\\n}]\\s{0,8}fi${ENDS}`,
    `(?:while|until)\\s[^\\n]{1,120}?[;\\n]\\s{0,8}do\\b[^]{1,160}?[;\\n}]\\s{0,8}done${ENDS}`,
    `(?:for|select)\\s{1,8}\\w{1,32}(?:\\s{1,8}in\\s[^\\n]{1,120}?)?\\s{0,8}[;\\n]\\s{0,8}do\\b[^]{1,160}?[;\\n}]\\s{0,8}done${ENDS}`,
    `for\\s{0,8}\\(\\([^\\n]{1,80}\\)\\)\\s{0,8}[;\\n]?\\s{0,8}(?:do\\b|\\{)[^]{1,160}?[;\\n]\\s{0,8}(?:done|\\})${ENDS}`,
    `case\\s{1,8}[^\\n]{1,40}?\\s{1,8}in\\s{1,8}\\(?[^\\n()]{1,40}\\)[^]{1,160}?[;\\s]esac${ENDS}`,
    `trap\\s{1,8}(?:--\\s{1,8})?(?:'[^'\\n]{1,80}'|"[^"\\n]{1,80}"|[\\w./]{1,40})\\s{1,8}(?:0|EXIT|DEBUG|ERR|RETURN|(?:SIG)?(?:INT|HUP|TERM|USR[12]|ALRM|CHLD|QUIT|PIPE)|\\d{1,2}\\s{0,4}[;&\\n]\\s{0,4}kill)${ENDS}`,
    `set\\s{1,8}--\\s{1,8}[\\w./"'$][^\\n;&|]{0,80}[;&|\\n]`,
].map((body) => gated(new RegExp(BEGINS + body)))

/** `f() { id; }`: where a function of a shell begins. Its name may be of any signs: `:() { id; }`. */
const NAME = String.raw`[^\s;|&<>(){}"'\x60$=\\,.\[\]*/]{1,24}|[\w.-]{1,24}`
const BEFORE_NAME = String.raw`(?:^|[;|&\n({"'])\s{0,8}(?:#[^\n]{0,40}\n\s{0,8})?(?:(?:!|time)\s{1,4}){0,3}`
const BRACKETS = String.raw`\(\s{0,4}\)\s{0,8}(?:[{(]|\[\[|(?:if|while|until|for|case|select)\s)`
const NAMED_FUNCTION = gated(
    new RegExp(String.raw`${BEFORE_NAME}function\s{1,8}(${NAME})\s{0,4}(?:\(\s{0,4}\)\s{0,8})?[{(]\s`),
)
const FUNCTION = gated(new RegExp(String.raw`${BEFORE_NAME}(${NAME})\s{0,4}${BRACKETS}`))
/** What it ends in, asked first: found from its bracket, where a name may begin anywhere. */
const HEAD_END = gated(new RegExp(BRACKETS))
const BODY_UNITS = 200
/** Its end, and the word behind: no call of another language, no member of an object. */
const CALLED =
    /(?:[})\]]|\b(?:fi|done|esac))(?:\s{0,4}\d?[<>]{1,3}[&\w./?*[\]~"'$-]{1,24})?\s{0,8}(?:#[^\n]{0,40})?(?:[;\n]|&&?|\|\|?)(?:\s{0,8}(?::|true)\s{0,4};)?\s{0,8}(?:eval\s{1,4}|\$?\(\s{0,4}|\x60)?([^\s;|&<>(){}"'\x60$=\\,[\]*/]{1,24})(?=[\s;|&#"'<)\x60]|$)(?!\s{0,8}(?:[=:(]|\{)|\)\s{0,4}[(.])/g
/** Bash calls it for every name it does not know. */
const HANDLER = gated(/\bcommand_not_found_handle\s{0,8}\(\s{0,4}\)/)

/** One question for all of them, which hardly any text answers. */
const candidatesIn = candidatesOf([...COMPOUNDS, NAMED_FUNCTION, HEAD_END, HANDLER])

/** @returns where it stands, null when none does */
export function compoundIn(text: string): Span | null {
    if (candidatesIn(text).length === 0) return null
    for (const form of COMPOUNDS) {
        const match = form.exec(text)
        if (match !== null) return { start: match.index, end: match.index + match[0].length }
    }
    const defined = functionIn(text, NAMED_FUNCTION) ?? (HEAD_END.test(text) ? functionIn(text, FUNCTION) : null)
    if (defined !== null) return defined
    const handler = HANDLER.exec(text)
    return handler === null ? null : { start: handler.index, end: handler.index + handler[0].length }
}

/** A function that is called by its name alone, as only a shell does. */
function functionIn(text: string, head: Gated): Span | null {
    const match = head.exec(text)
    if (match === null) return null
    const from = match.index + match[0].length
    for (const called of text.slice(from, from + BODY_UNITS).matchAll(CALLED))
        if (called[1] === match[1]) return { start: match.index, end: from + called.index + called[0].length }
    return null
}
