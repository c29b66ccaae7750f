/** Signs of PostgreSQL that are not read by their own letters alone. */
import { skipGap } from "./lex-gap.ts"
import type { Dialect } from "./token.ts"
import { characterAt } from "../text-units.ts"

/** White space and short comments, which may stand between any two parts. */
const GAP = "(?:\\s|/\\*[^*]{0,16}\\*/|--[^\\n]{0,16}\\n){0,8}"

/** Behind the word OPERATOR: the sign, with the schema it is from. PostgreSQL's signs are of at most 63 characters. */
const NAMED_OPERATOR = new RegExp(
    `${GAP}\\(${GAP}(?:["\\w]{1,63}${GAP}\\.${GAP})?([-+*/<>=~!@#%^&|\`?]{1,63}?)${GAP}\\)`,
    "y",
)

/** @param end behind the word OPERATOR */
export function namedOperatorAt(text: string, end: number): { readonly sign: string; readonly end: number } | null {
    NAMED_OPERATOR.lastIndex = end
    const named = NAMED_OPERATOR.exec(text)
    return named === null ? null : { sign: named[1] ?? "", end: end + named[0].length }
}

/** `@ 1`, `@ (x)`, `@ '1'`: an absolute value, where a number, a string or a bracket follows the sign. */
export function isAbsolute(text: string, start: number, dialect: Dialect): boolean {
    const next = characterAt(text, skipGap(text, start + 1, dialect, 0).end)
    return next !== "" && "0123456789('+-".includes(next)
}
