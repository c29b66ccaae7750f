import { NO_HITS, type Recognizer } from "../recognizer.ts"

/**
 * Ages, under a label only (thin). Format: 0-120, with or without 歳, or a decade (30代). Must not match: numbers beyond a
 * human life. Errs towards nothing: an age in a sentence is not looked for.
 */
const AGE = /^\s{0,16}(?:満\s?)?([0-9]{1,3})\s{0,16}(?:(?:歳|才|さい|代|years?(?: old)?)\s{0,16})?$/
const AGE_LIMIT_YEARS = 120

export const recognizeAge: Recognizer = (snippet) => {
    if (snippet.label.kind !== "age") return NO_HITS
    const match = AGE.exec(snippet.text)
    if (match === null || Number(match[1]) > AGE_LIMIT_YEARS) return NO_HITS
    const value = String(Number(match[1]))
    return [{ field: "age", value, start: 0, end: snippet.text.length, score: 0.7, recognizer: "age" }]
}
