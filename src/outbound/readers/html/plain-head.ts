// Headings in plain cells (`td`) above a table of people, as printed lists and old systems have them: `職位 | 氏名 | 1 | 2 | 3 | 夜勤`. The head tells itself by
// its cells that reach down over a second row of headings, or by the days or numbers that it counts. Errs towards values.
import { readLabel } from "../../labels/read-label.ts"
import { mayBeFullName } from "../../recognizers/japan/name-words.ts"
import type { RowCell } from "./rows.ts"

const LEAST_CELLS = 3
/** That follow on each other. */
const LEAST_COUNTED = 3
const HEAD_UNITS = 12
/** `1`, `11/1`, `1日`, `1(月)`, `9時` */
const COUNTED = /^(?:[0-9]{1,2}[/月])?([0-9]{1,2})(?:[日時回限]|[（(][日月火水木金土][)）])?$/
/** A value, more likely than not. */
const NO_HEAD = /[@＠、。\s\u3000]|[0-9]{3}/

/** @param filled the cells of the first row of a table that say something */
export function isPlainHead(filled: readonly RowCell[]): boolean {
    if (filled.length < LEAST_CELLS) return false
    let names: RowCell | null = null
    for (const cell of filled) {
        const [only] = cell.fragments
        if (only === undefined || cell.fragments.length > 1 || only.label !== null) return false
        if (only.text.length > HEAD_UNITS || NO_HEAD.test(only.text)) return false
        const kind = only.naming ? readLabel(only.text).kind : null
        // `氏名 | フリガナ | ヤマダタロウ` over the name: a form.
        if (kind === "kana" && cell.rows === 1) return false
        if (kind === "full-name") names ??= cell
        else if (mayBeFullName(only.text)) return false
    }
    return names !== null && ((names.rows > 1 && standsBeside(filled)) || counts(filled))
}

/** How many rows a head takes. */
export function rowsOfHead(cells: readonly RowCell[]): number {
    return Math.max(1, ...cells.map(({ rows }) => Math.min(rows, HEAD_ROWS_LIMIT)))
}

const HEAD_ROWS_LIMIT = 3

/** Headings that do not reach down stand over a second row of as many. */
function standsBeside(cells: readonly RowCell[]): boolean {
    return cells.reduce((sum, { rows, columns }) => sum + (rows === 1 ? columns : 0), 0) >= LEAST_COUNTED
}

function counts(cells: readonly RowCell[]): boolean {
    let run = 0
    let last = Number.NaN
    for (const { fragments } of cells) {
        const number = Number(COUNTED.exec(fragments[0]?.text ?? "")?.[1] ?? Number.NaN)
        run = number === last + 1 ? run + 1 : 1
        if (run >= LEAST_COUNTED && !Number.isNaN(number)) return true
        last = number
    }
    return false
}
