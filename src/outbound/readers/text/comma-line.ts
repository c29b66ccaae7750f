// A line of values apart by commas in a text that is no table: `1,山田 太郎,2,19800401,100-0001,東京都…`, as programs hand over
// records of several kinds. Prose has a space or an ideograph's comma there, so that such a line is told by its commas.
import type { Cell } from "../../contract.ts"
import { PLAIN, shapeOf } from "../shape.ts"

const LEAST_COMMAS = 4
const VALUE_UNITS = 120
/** Most of a table's values are no words apart by spaces. */
const PROSE = /, |[。、]/

/** @returns the line's cells, or null where it is no such line or shows neither an address nor a long number */
export function commaCells(text: string, start: number): readonly Cell[] | null {
    if (PROSE.test(text) || shapeOf(text) === PLAIN) return null
    const fields = text.split(",")
    if (fields.length <= LEAST_COMMAS || fields.some(({ length }) => length > VALUE_UNITS)) return null
    const cells: Cell[] = []
    let at = start
    for (const field of fields) {
        const value = field.trim()
        const from = at + field.indexOf(value)
        if (value !== "") cells.push({ label: null, text: value, span: { start: from, end: from + value.length } })
        at += field.length + 1
    }
    return cells
}
