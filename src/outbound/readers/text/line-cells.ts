// What a line of plain text becomes that needs no more than cutting.
import type { BodyRecord, Cell } from "../../contract.ts"

/** A line that is a sentence of its own. @param text trimmed; stands at `start` of the body */
export function proseOf(text: string, start: number, group: number): BodyRecord {
    const end = start + text.length
    return {
        cells: [{ label: null, text, span: { start, end } }],
        span: { start, end },
        group,
        form: "prose",
    }
}

/** The cells of a line whose columns are apart by tabs. */
export function tabCells(text: string, start: number, headers: readonly string[]): Cell[] {
    const cells: Cell[] = []
    let at = 0
    for (const [index, field] of text.split("\t").entries()) {
        const value = field.trim()
        const from = start + at + field.indexOf(value)
        const label = headers[index] ?? null
        if (value !== "") cells.push({ label, text: value, span: { start: from, end: from + value.length } })
        at += field.length + 1
    }
    return cells
}
