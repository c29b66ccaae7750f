// Numbers in columns of their own: 電話番号1 | 電話番号2 | 電話番号3, `zip1` and `zip2`. They are put together before anything is
// recognised. Errs towards the cells as they stand: only neighbours of one label with running numbers are joined.
import type { BodyRecord, Cell } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"

const PART = /^\s{0,16}[0-9０-９]{2,5}\s{0,16}$/
const NUMBERED = /^(.{0,64}?)[\s_(（[]{0,8}([1-3１-３])[)）\]]?$/
const PARTS_LIMIT = 3

/** Whether a column says by its label that it is the first of several with the parts of a number. */
export function hasNumberedParts(labels: readonly (string | null)[], meanings: readonly LabelMeaning[]): boolean {
    return meanings.some(
        ({ kind }, index) =>
            isOfParts(kind) &&
            (numbered(labels[index] ?? null)[1] === 1 || (kind === "postal" && isSecondOfCode(labels[index + 1]))),
    )
}

/** `〒 [548]-[4977]`: a label stands before the first control, and the second has the name it is sent as. */
function isSecondOfCode(label: string | null | undefined): boolean {
    return typeof label === "string" && SECOND_OF_CODE.test(label)
}

const SECOND_OF_CODE = /(?:zip|postal|post|yubin)[a-z_-]{0,8}[_-]?(?:2|02)$/i
const FIRST_OF_CODE = /^[0-9０-９]{3}$/

function isOfParts(kind: LabelMeaning["kind"] | undefined): boolean {
    return kind === "phone" || kind === "postal"
}

/** @returns the same record when it has no such parts */
export function joinNumberParts(record: BodyRecord, meanings: readonly LabelMeaning[]): BodyRecord {
    let cells: Cell[] | null = null
    for (let index = 0; index < meanings.length; index++) {
        if (!isOfParts(meanings[index]?.kind)) continue
        const parts = partsFrom(record.cells, index)
        const [first] = parts
        const last = parts.at(-1)
        if (first === undefined || last === undefined || parts.length < 2) continue
        cells ??= [...record.cells]
        const text = parts.map((part) => part.text.trim()).join("-")
        cells[index] = { ...first, text, span: { start: first.span.start, end: last.span.end } }
        for (let at = 1; at < parts.length; at++) cells[index + at] = { ...(parts[at] ?? last), text: "" }
    }
    return cells === null ? record : { ...record, cells }
}

function partsFrom(cells: readonly Cell[], index: number): readonly Cell[] {
    const [base, number] = numbered(cells[index]?.label ?? null)
    const [code, rest] = [cells[index], cells[index + 1]]
    if (code !== undefined && rest !== undefined && FIRST_OF_CODE.test(code.text) && isSecondOfCode(rest.label))
        return PART.test(rest.text) ? [code, rest] : []
    if (number !== 1) return []
    const parts: Cell[] = []
    for (let at = 0; at < PARTS_LIMIT; at++) {
        const cell = cells[index + at]
        const [own, place] = numbered(cell?.label ?? null)
        if (cell === undefined || own !== base || place !== at + 1 || !PART.test(cell.text)) break
        parts.push(cell)
    }
    return parts
}

const NO_NUMBER: readonly [string, number] = ["", 0]
/** What NUMBERED ends with; most labels do not. */
const LAST_UNITS = "123１２３)）]】"

function numbered(label: string | null): readonly [string, number] {
    if (!LAST_UNITS.includes(label?.at(-1) ?? " ")) return NO_NUMBER
    const [, base = "", number = ""] = NUMBERED.exec(label ?? "") ?? []
    return [base, Number(number.normalize("NFKC"))]
}
