// A line that is nothing but somebody's full name: `### 山田 太郎`, `> 山田 太郎 様`. What is labelled right below it (`TEL: …`) is whose name
// stands there: a signature, an entry of a list in Markdown. Errs towards no name: the dictionary decides.
import type { BodyRecord, Cell } from "../../contract.ts"
import { fullNameForm, NAME_WORDS_UNITS } from "../../recognizers/japan/name-words.ts"
import { proseOf } from "./line-cells.ts"

/** Of Markdown, or drawn. */
const HEADING = /^(?:#{1,6} {1,4}|[■◆●○▼★] ?)/
const HONORIFIC = / ?(?:様|さん|殿)$/
const LINE_UNITS = NAME_WORDS_UNITS + 12

interface Held {
    readonly line: string
    readonly start: number
    readonly name: Cell
    /** Headings stand apart from what they head by an empty line. */
    readonly isHeading: boolean
}

/** One such line, while it is not known whether labelled lines follow. */
export class NameAbove {
    #held: Held | null = null

    get isHeld(): boolean {
        return this.#held !== null
    }

    openFrom(): number {
        return this.#held?.start ?? Infinity
    }

    /** @param text trimmed; stands at `start` of the body; @returns whether it is such a line: then it is held, and none was before */
    holds(text: string, start: number): boolean {
        if (text.length > LINE_UNITS) return false
        const from = HEADING.exec(text)?.[0].length ?? 0
        const name = text.slice(from).replace(HONORIFIC, "")
        if (fullNameForm(name) === null) return false
        const span = { start: start + from, end: start + from + name.length }
        this.#held = { line: text, start, name: { label: null, text: name, span }, isHeading: from > 0 }
        return true
    }

    /** Labelled lines follow. @returns their first cell; null where no line is held */
    takeName(): Cell | null {
        const name = this.#held?.name ?? null
        this.#held = null
        return name
    }

    /** Nothing labelled follows. @returns the line as others are; null where none is held */
    takeLine(group: number): BodyRecord | null {
        const held = this.#held
        this.#held = null
        return held === null ? null : proseOf(held.line, held.start, group)
    }

    /** An empty line follows. @returns whether the line still waits */
    blank(): boolean {
        return this.#held?.isHeading ?? false
    }
}
