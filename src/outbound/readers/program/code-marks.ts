// What code is skipped to, and what tells that a program is more than data.
import { LOOK_BACK } from "./before.ts"

/**
 * Literals, comments, patterns, what opens data; and what is no code: addresses, other scripts' letters, telephone numbers.
 */
export const NEXT: RegExp = /["'`/{[@\u0080-\uffff]|(?<![\w.])0\d{1,4}(?:-\d|\d{5})/g
/** The same while literals of one statement wait for each other. */
export const NEXT_OR_END: RegExp = /["'`/{[;()}@\u0080-\uffff]|(?<![\w.])0\d{1,4}(?:-\d|\d{5})/g
/** Where what is no code ends. */
export const WORDS_END: RegExp = /["'`{;\n]/g

/** Longest word, operator or number of code that is waited for whole. */
export const WORD_UNITS: number = LOOK_BACK

/** With what stands behind it: a word that the text ends in may go on. */
const STATEMENT = /(?<![\w$.])(?:function|return|if|for|while|class|new|typeof)(?=[^\w$])|=>/
/** The longest of these, with what stands before it. */
const KEYWORD_UNITS = 10

/** @param before what stands before the code */
export function hasStatement(before: string, code: string): boolean {
    return STATEMENT.test(before.slice(-KEYWORD_UNITS) + code)
}
