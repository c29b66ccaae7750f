// Three or more single words with one separator between them: the head of a table, choices, goods (`name;id;date`). A shell
// would run each of them, so that only names of columns pass, among at least one word that names no program. Errs towards
// passing `id` between two words, which tells an attacker that he is heard; what he says then has more in it than words.
import { COMMANDS, LABEL_COMMANDS } from "./names.data.ts"

const LIST =
    /^\s{0,8}[A-Za-z][\w-]{1,24}(?:(?:\s{0,2};\s{0,2}[A-Za-z][\w-]{1,24}){2,32}\s{0,2};?|(?:\s{0,2}\|\s{0,2}[A-Za-z][\w-]{1,24}){2,32}|(?:\s{0,2}&\s{0,2}[A-Za-z][\w-]{1,24}){2,32})\s{0,8}$/
/** Of the longest list that the pattern knows. */
const LIST_UNITS = 1_024
const WORD = /[A-Za-z][\w-]*/g

const commands: ReadonlySet<string> = new Set(COMMANDS)
const labels: ReadonlySet<string> = new Set(LABEL_COMMANDS)

/** Linear: every piece is bounded, and one pass decides. */
export function isListOfNames(text: string): boolean {
    if (text.length > LIST_UNITS || !LIST.test(text)) return false
    const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase())
    return words.every((word) => !commands.has(word) || labels.has(word)) && words.some((word) => !commands.has(word))
}
