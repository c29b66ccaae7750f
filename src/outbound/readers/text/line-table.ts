// Tables drawn with characters: `| 氏名 | メール |`, or columns apart by spaces under a line of words that name columns.
import type { Cell } from "../../contract.ts"
import { nameColumns } from "../column-names.ts"
import { isLabelWord } from "../labels.ts"
import { BULLET_SIGNS } from "./labelled-line.ts"
import { COLUMNS_LIMIT } from "../limits.data.ts"
import { hasGap } from "../spaced-labels.ts"

const LEAST_COLUMNS = 2
const DELIMITERS = ["／", "｜", "|"] as const
const DELIMITED_COLUMNS = 3
const PART_UNITS = 80
/** Columns that stand apart by two signs of ASCII or a tab: an ideographic space is within a name. */
const WIDELY_SPACED = / {2,}|\t/
const SPACED = / {2,}|[ \u3000]*\u3000[ \u3000]*|\t/

/** `header`: the line named the columns; `pairs`: labels and values side by side; a row of cells; null: no line of a table. */
export type TableLine = "header" | { readonly pairs: readonly Cell[] } | readonly Cell[] | null

/** Signs that boxes are drawn with. */
const WALLS = /^[│┃║]|[│┃║]$/
const WALL = /[│┃║]/g

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
        if (WALLS.test(text) && text.length > 2) {
            const inner = text.replaceAll(WALL, "|")
            if (inner.startsWith("|") && inner.endsWith("|")) return this.#drawn(inner, start)
        }
        // `id   | 氏名`: padded with spaces, but apart by the sign.
        if (text.includes(" | ")) return this.#delimited(text, start) ?? this.#columns(text, start)
        return this.#columns(text, start) ?? this.#delimited(text, start)
    }

    /** `山田太郎／東京都…／090-…`: a line of short parts apart by one sign. */
    #delimited(text: string, start: number): TableLine {
        for (const delimiter of DELIMITERS) {
            if (!text.includes(delimiter)) continue
            const parts = partsOf(text, start, delimiter)
            if (parts.length < DELIMITED_COLUMNS || parts.length > COLUMNS_LIMIT || !parts.every(isShort)) continue
            if (parts.every((part) => isLabelWord(part.text)) || nameColumns(parts)) {
                this.#headers = parts.map((part) => part.text)
                return "header"
            }
            return cellsOf(parts, parts.length === this.#headers.length ? this.#headers : [])
        }
        return null
    }

    #drawn(text: string, start: number): TableLine {
        const parts = partsOf(text.slice(1, -1), start + 1, "|")
        if (parts.length < LEAST_COLUMNS || parts.length > COLUMNS_LIMIT) return null
        if (parts.every((part) => part.text === "" || isLabelWord(part.text)) || nameColumns(parts)) {
            this.#headers = parts.map((part) => part.text)
            return "header"
        }
        const pairs = this.#headers.length === 0 ? pairsOf(parts) : null
        return pairs === null ? cellsOf(parts, this.#headers) : { pairs }
    }

    #columns(text: string, start: number): TableLine {
        if ((!hasGap(text) && !text.includes("\t")) || BULLET_SIGNS.has(text.charAt(0))) return null
        const parts = partsOf(text, start, SPACED)
        if (parts.length >= LEAST_COLUMNS && parts.every((part) => isLabelWord(part.text))) {
            this.#spaced = parts.map((part) => part.text)
            return "header"
        }
        // A label may be drawn wide by ideographic spaces, and a name with a space in it makes a column more: columns that stand further
        // apart than that tell.
        const apart = partsOf(text, start, WIDELY_SPACED)
        if (nameColumns(apart)) {
            this.#spaced = apart.map((part) => part.text)
            return "header"
        }
        if (this.#spaced.length === 0) return null
        const row = [parts, apart].find(({ length }) => length === this.#spaced.length)
        return row === undefined ? null : cellsOf(row, this.#spaced)
    }
}

/** `│氏名│山田│電話│090-…│`: a form drawn as a box. */
function pairsOf(parts: readonly Part[]): readonly Cell[] | null {
    if (parts.length % 2 !== 0) return null
    const cells: Cell[] = []
    for (let at = 0; at < parts.length; at += 2) {
        const [label, value] = [parts[at], parts[at + 1]]
        if (label === undefined || value === undefined || !isLabelWord(label.text) || isLabelWord(value.text))
            return null
        const { text, start } = value
        if (text !== "") cells.push({ label: label.text, text, span: { start, end: start + text.length } })
    }
    return cells
}

/** A sentence is longer, or ends as sentences do. */
function isShort({ text }: Part): boolean {
    return text.length <= PART_UNITS && !/[。:：=]|[.!?]$/.test(text)
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
