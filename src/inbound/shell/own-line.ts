// A line that is a command and nothing else, behind a line end: `report.pdf`, and below it `id`. Lines of words are how people
// fill in lists (names of columns, goods), and Japanese around it speaks about the command; neither is refused.
import { NON_ASCII } from "../profile.ts"
import type { FoundCommand } from "./command-at.ts"
import { LABEL_COMMANDS, TELLING_ALONE } from "./names.data.ts"

/** The line ends, or the next command begins. */
const BARE = /^[ \t\r]*(?:[;&|]|#|\d?>&\d|\n|$)/
/** Words, and the line ends: `curl a.example`. */
const GIVEN = /^(?:[ \t]{1,8}[\w.@:/=%-]{1,60}){1,4}[ \t\r]*(?:[;&|]|#|\d?>&\d|\n|$)/
/** A letter or a few behind a hyphen, which are the value of no label: `id -u`. */
const OPTION = /^[ \t]{1,4}-[a-z]{1,3}(?:[ \t]{1,4}[\w./-]{1,40})?[ \t\r]*(?:[;&|]|#|\d?>&?|\n|$)/
const REST_UNITS = 200
/** A line of one word, as a list has them. */
const LISTED = /^[A-Za-z][\w -]{0,40}$/
const LIST_LINES = 3
/** A line that no list of words has: the command that does nothing, a group, a separator. */
const COMMANDED = /^(?::(?:\s|$)|[;&|({](?!.{0,40}[)}]$))/
const labels: ReadonlySet<string> = new Set(LABEL_COMMANDS)
const tellingAlone: ReadonlySet<string> = new Set(TELLING_ALONE)

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
        const rest = this.#text.slice(found.end, found.end + REST_UNITS)
        const isCommand =
            (BARE.test(rest) && (!found.isCommonWord || tellingAlone.has(found.name))) ||
            (found.hasArgument && (!labels.has(found.name) || OPTION.test(rest))) ||
            (!found.isCommonWord && GIVEN.test(rest))
        if (!isCommand) return false
        this.#isList ??= isListOfWords(this.#text)
        return !this.#isList
    }
}

/** Every line a word or a few, and more of them than a value with one line behind it has. */
function isListOfWords(text: string): boolean {
    const lines = text.split("\n", LISTED_LINES).map((line) => line.trim())
    return !lines.some((line) => COMMANDED.test(line)) && lines.filter((line) => LISTED.test(line)).length >= LIST_LINES
}

/** A list shows in its first lines. */
const LISTED_LINES = 64
