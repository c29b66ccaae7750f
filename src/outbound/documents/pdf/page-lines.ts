// Pieces of text where they stand → lines, and the pieces of each line that belong together. No piece is dropped.
import type { PdfText } from "./contract.ts"

/** What stands together in a line: a word, a value, a sentence. */
export interface LinePart {
    readonly text: string
    /** Half-open, points. */
    readonly from: number
    readonly to: number
    readonly size: number
    /** The white space before it may be an ideographic space within a name as well as the edge of a cell. */
    readonly afterWideSpace: boolean
}

export interface PageLine {
    readonly across: number
    /** Of its largest letters. */
    readonly size: number
    /** In the direction of reading. */
    readonly parts: readonly LinePart[]
}

/** Pieces whose lines are nearer than this share of a letter's size stand in one line. */
const LINE_SHARE = 0.45
/** White space of this share of a letter's size parts two texts; less is a space between words. */
const PART_SHARE = 0.55
/** And of this share is a space at all: letters are set a little apart. */
const SPACE_SHARE = 0.18
/** How exactly white space is as wide as a letter to be an ideographic space. */
const WIDE_SPACE_SHARE = 0.03

/** @returns lines by direction: those of one direction never stand in a table with those of another */
export function pageLines(texts: readonly PdfText[]): readonly (readonly PageLine[])[] {
    const byDirection = Map.groupBy(texts, ({ direction }) => direction)
    return [...byDirection.values()].map(linesOf)
}

function linesOf(texts: readonly PdfText[]): readonly PageLine[] {
    const lines: { across: number; size: number; texts: PdfText[] }[] = []
    let open: (typeof lines)[number] | undefined
    for (const text of texts.toSorted((one, other) => other.across - one.across)) {
        const reach = LINE_SHARE * Math.min(text.size, open?.size ?? text.size)
        if (open === undefined || open.across - text.across > reach) {
            open = { across: text.across, size: text.size, texts: [] }
            lines.push(open)
        }
        open.size = Math.max(open.size, text.size)
        open.texts.push(text)
    }
    return lines.map(({ across, size, texts: inLine }) => ({ across, size, parts: partsOf(inLine) }))
}

function partsOf(texts: readonly PdfText[]): readonly LinePart[] {
    const parts: LinePart[] = []
    for (const text of texts.toSorted((one, other) => one.along - other.along)) {
        const last = parts.at(-1)
        const gap = text.along - (last?.to ?? text.along)
        const size = Math.max(text.size, last?.size ?? 0)
        const to = text.along + text.length
        if (last !== undefined && gap < PART_SHARE * size) {
            const space = gap > SPACE_SHARE * size && !/\s$/.test(last.text) ? " " : ""
            parts[parts.length - 1] = { ...last, text: last.text + space + text.text, to: Math.max(to, last.to), size }
        } else {
            const afterWideSpace = last !== undefined && Math.abs(gap - size) <= WIDE_SPACE_SHARE * size
            parts.push({ text: text.text, from: text.along, to, size, afterWideSpace })
        }
    }
    return parts
}
