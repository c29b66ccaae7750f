// A line that is a command and nothing else, behind a line end: `report.pdf`, and below it `id`. Lines of words are how people
// fill in lists (names of columns, goods), and Japanese around it speaks about the command; neither is refused.
import { NON_ASCII } from "../profile.ts"
import type { FoundCommand } from "./command-at.ts"

const REST = /^[ \t\r]*(?:[;&|][ \t\r;]*)?(?:#[^\n]*|\d?>&\d[ \t\r]*)?(?:\n|$)/
const REST_UNITS = 200
/** A line of one word, as a list has them. */
const LISTED = /^[A-Za-z][\w -]{0,40}$/
const LIST_LINES = 3
/** Names of what stands in forms too (`date 2026/1/1`): as commands of their own lines they are given nothing. */
const LABELS: ReadonlySet<string> = new Set(
    "date time id ip host hostname file last top mount group groups net users mail less more find read sort cut head tail sum set source start look".split(
        " ",
    ),
)

export class OwnLines {
    readonly #text: string
    readonly #isProse: boolean
    #isList: boolean | null = null

    constructor(text: string, profile: number) {
        this.#text = text
        this.#isProse = (profile & NON_ASCII) !== 0
    }

    /** @param found behind a line end */
    holds(found: FoundCommand): boolean {
        if (this.#isProse) return false
        const raw = this.#text.slice(found.start, found.end)
        if (raw !== raw.toLowerCase()) return false
        const isBare = REST.test(this.#text.slice(found.end, found.end + REST_UNITS))
        if (!isBare && !(found.hasArgument && !LABELS.has(raw))) return false
        this.#isList ??= isListOfWords(this.#text)
        return !this.#isList
    }
}

/** Every line a word or a few, and more of them than a value with one line behind it has. */
function isListOfWords(text: string): boolean {
    const lines = text.split("\n", LISTED_LINES).map((line) => line.trim())
    return lines.filter((line) => LISTED.test(line)).length >= LIST_LINES
}

/** A list shows in its first lines. */
const LISTED_LINES = 64
