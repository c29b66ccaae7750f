// Tables drawn with characters: `| 氏名 | メール |`, or columns apart by spaces under a line of words that name columns.
import type { Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"
import { COLUMNS_LIMIT } from "../limits.data.ts"

const LEAST_COLUMNS = 2
const SPACED = / {2,}|[ \u3000]*\u3000[ \u3000]*|\t/

/** `header`: the line named the columns; a row of cells; null: no line of a table. */
export type TableLine = "header" | readonly Cell[] | null

export class LineTable {
    #headers: readonly string[] = []
    #spaced: readonly string[] = []

    /** An empty line ends columns apart by spaces; drawn tables go on. */
    blank(): void {
        this.#spaced = []
    }

    /** @param text trimmed; stands at `start` of the body */
    take(text: string, start: number): TableLine {
        if (text.startsWith("|") && text.endsWith("|") && text.length > 2) return this.#drawn(text, start)
        return this.#columns(text, start)
    }

    #drawn(text: string, start: number): TableLine {
        const parts = partsOf(text.slice(1, -1), start + 1, "|")
        if (parts.length < LEAST_COLUMNS || parts.length > COLUMNS_LIMIT) return null
        if (parts.every((part) => part.text === "" || isLabelWord(part.text))) {
            this.#headers = parts.map((part) => part.text)
            return "header"
        }
        return cellsOf(parts, this.#headers)
    }

    #columns(text: string, start: number): TableLine {
        const parts = partsOf(text, start, SPACED)
        if (parts.length >= LEAST_COLUMNS && parts.every((part) => isLabelWord(part.text))) {
            this.#spaced = parts.map((part) => part.text)
            return "header"
        }
        // A name with a space in it makes a column more: then nothing tells which column is which.
        return this.#spaced.length > 0 && parts.length === this.#spaced.length ? cellsOf(parts, this.#spaced) : null
    }
}

interface Part {
    readonly text: string
    readonly start: number
}

function partsOf(text: string, start: number, separator: string | RegExp): readonly Part[] {
    const parts: Part[] = []
    let from = 0
    for (const piece of text.split(separator)) {
        const at = text.indexOf(piece, from)
        const trimmed = piece.trim()
        parts.push({ text: trimmed, start: start + at + piece.indexOf(trimmed) })
        from = at + piece.length
    }
    return parts
}

function cellsOf(parts: readonly Part[], headers: readonly string[]): readonly Cell[] {
    return parts.flatMap(({ text, start }, index): Cell[] =>
        text === "" ? [] : [{ label: (headers[index] ?? "") || null, text, span: { start, end: start + text.length } }],
    )
}
