import type { Answer, Choice } from "./dialogue.ts"

/** A word of a choice's name must be this long to stand for it: one character fits too many. */
const WORD_LENGTH = 2
/** More words than that, or longer ones, are a text and no list. */
const WORDS_LIMIT = 40
const WORD_LIMIT = 100

/** One choice, by number or by a word of its name that no other has. */
export function readOne(choices: readonly Choice[], text: string): Answer | null {
    const choice = choiceOf(choices, text)
    return choice === null ? null : { kind: "one", value: choice.value }
}

/** Several, divided by spaces, commas or 、. What is no choice is kept as it is, where others are taken. */
export function readSeveral(choices: readonly Choice[], others: boolean, text: string): Answer | null {
    const words = text.split(/[\s,、，・;]+/u).filter((word) => word !== "")
    if (words.length === 0 || words.length > WORDS_LIMIT || words.some((word) => word.length > WORD_LIMIT)) return null
    const read = words.map((word) => ({ word, choice: choiceOf(choices, word) }))
    const strangers = read.filter(({ choice }) => choice === null).map(({ word }) => word)
    // A number that is on no list is a slip of the finger, never a name.
    if (strangers.length > 0 && (!others || strangers.some((word) => /^[0-9]+$/.test(word)))) return null
    const values = [...new Set(read.flatMap(({ choice }) => (choice === null ? [] : [choice.value])))]
    return { kind: "several", values, others: [...new Set(strangers)] }
}

function choiceOf(choices: readonly Choice[], text: string): Choice | null {
    if (/^[0-9]+$/.test(text)) return choices[Number(text) - 1] ?? null
    const word = text.toLowerCase()
    const exact = choices.filter(({ value, name }) => [value, name.ja, name.en].some((each) => fold(each) === word))
    if (exact.length === 1) return exact[0] ?? null
    if (text.length < WORD_LENGTH) return null
    const fitting = choices.filter(({ name }) => [name.ja, name.en].some((each) => fold(each).includes(word)))
    return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function fold(name: string): string {
    return name.normalize("NFKC").toLowerCase()
}
