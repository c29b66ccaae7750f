// What stands before the first separator of a value, where it is no word of a sentence and no field of a table: nothing, a
// letter, a file's name, an address, an option, what is quoted or in brackets, a quote or bracket that closes. A number, a date
// or a word may be the first of a list. A command behind such a head is given what follows.

const NO_WORD =
    /^(?:['")\]}]{0,2}(?:[a-z]|[\w-]{1,40}\.[a-z]{2,4}|:(?: \w)?|true|false|\d{1,3}%|\w{1,16}=[^\s;|&]{0,40})?\s{0,4}(?:;|\n|\|\|?|&&?)\s{0,4}){0,4}(?:[!-/:-@[-`{-~]{0,2}|[a-z]|:|true|\w{1,16}=[^\s;|&]{0,40}|[a-z]["'`]|[[{]\w{1,16}[\]}]|\/?(?:[\w.-]{1,24}\/){1,4}[\w.-]{0,40}|\d{1,3}%|[\w-]{1,40}\.[a-z]{2,4}|\d{1,3}(?:\.\d{1,3}){3}|[\w.]{1,40}@[\w.-]{1,40}|'[\w ]{1,24}'|"[\w ]{1,24}"|\([\w ]{1,16}\)|-{1,2}[a-z][\w-]{0,24}(?:=[\w./-]{0,40})?|%[a-z]|[a-z][.!?]|https?:\/\/[\w./:%=?-]{1,64})\s{0,4}(?:#[^\n]{0,40})?$/
const HEAD_UNITS = 96
/** The same, and white space behind it. */
const LEADING =
    /^(?:[a-z]|\d{1,3}%|(?:\/[\w.-]{1,24}){1,6}|[\w-]{1,40}\.[a-z]{2,4}|\d{1,3}(?:\.\d{1,3}){3}|[\w.]{1,40}@[\w.-]{1,40}|'[^'\n]{1,24}'|"[^"\n]{1,24}")[ \t]{1,8}(?=[A-Za-z/<>$'"{])/
/** Signs that a phrase of words does not hold (see phrase.ts). */
const SIGN_OF_COMMAND =
    /\s-|[./$'"<>\\{=|&;]|^(?:whoami|printenv)\s*$|\s#(?:\s|$)|^(?:(?:exec|command|builtin|nohup|setsid|eval|busybox|stdbuf)\s|timeout\s{1,4}\d|nice\s{1,4}-)/

/** @param end where the separator stands */
export function isNoWord(text: string, end: number): boolean {
    if (end > HEAD_UNITS) return false
    const head = text.slice(0, end)
    // `name=x`, and a line below it: settings.
    return NO_WORD.test(head) && !(text.charAt(end) === "\n" && head.includes("="))
}

/** `x sh -c id`, as in `NAME=x sh -c id`: units before the command; 0 where no such head stands. */
export function headUnits(text: string): number {
    // Most short values are one word.
    if (!text.includes(" ") && !text.includes("\t")) return 0
    const units = LEADING.exec(text.slice(0, HEAD_UNITS))?.[0].length ?? 0
    return units > 0 && SIGN_OF_COMMAND.test(text.slice(units, units + HEAD_UNITS)) ? units : 0
}
