// Cards that no mark of a page parts, in one record: `1 | 山田 太郎 | 39歳 男 | 内科 | 2 | 佐藤 花子 | 41歳 女 | 外科`. Names stand as far from each other
// each time, and so each begins a card with what stands around it. Errs towards one record: where names stand otherwise, or something else
// than a name is told by a label, nothing is parted.
import type { BodyRecord, Cell, FoundField } from "./contract.ts"

/** Names in one record, from which on it may be cards. */
const LEAST_CARDS = 2
/** Cells of one card. */
const CARD_CELLS = 12

/** Where each card begins among the cells of a record, and where the last one ends. */
export interface Cards {
    readonly starts: readonly number[]
    readonly end: number
}

/**
 * @param found of the record as a whole
 * @returns null where it is no such record; cells before the first card are of none
 */
export function cardsOf({ cells, form }: BodyRecord, found: readonly FoundField[]): Cards | null {
    if (form === "row" || form === "line" || form === "prose" || form === "object") return null
    const names = namedCells(found)
    if (names.length < LEAST_CARDS) return null
    const size = sizeOf(names)
    if (size === 0) return null
    const [first = 0, second = 0] = names
    const before = cellsBefore(cells, names, size)
    const start = first - before
    const end = (names.at(-1) ?? 0) - before + size
    if (names.length === LEAST_CARDS && !isAlike(cells, first, second, size - before)) return null
    for (const { cell = 0 } of found) if (cell < start || cell >= end) return null
    const named = new Set(names)
    for (let at = start; at < Math.min(end, cells.length); at++)
        if (cells[at]?.label !== null && !named.has(at)) return null
    return { starts: names.map((at) => at - before), end: Math.min(end, cells.length) }
}

/** Of most of the cards; an empty bed, or a heading above the next cards, may stand between some of them. @returns 0: of no such cards */
function sizeOf(names: readonly number[]): number {
    const gaps = names.slice(1).map((at, index) => at - (names[index] ?? 0))
    const size = Math.min(...gaps)
    const alike = gaps.filter((gap) => gap === size).length
    return size < 2 || Math.max(...gaps) > CARD_CELLS || alike * 2 <= gaps.length ? 0 : size
}

/** Cells in which somebody is named, ascending. */
function namedCells(found: readonly FoundField[]): number[] {
    const cells = new Set<number>()
    for (const { field, cell, subject } of found) {
        if (field !== "name" || cell === undefined || subject !== undefined) continue
        cells.add(cell)
    }
    return [...cells].toSorted((a, b) => a - b)
}

/** How many cells before a name are of its card: those that are written alike before the first two of them. */
function cellsBefore(cells: readonly Cell[], [first = 0, second = 0]: readonly number[], size: number): number {
    let before = 0
    while (before < size - 1 && before < first && isWrittenAlike(cells[first - before - 1], cells[second - before - 1]))
        before++
    return before
}

/** Whether what stands behind two names is written alike. */
function isAlike(cells: readonly Cell[], first: number, second: number, behind: number): boolean {
    for (let at = 1; at < behind; at++) if (!isWrittenAlike(cells[first + at], cells[second + at])) return false
    return true
}

function isWrittenAlike(one: Cell | undefined, other: Cell | undefined): boolean {
    return one !== undefined && other !== undefined && signsOf(one.text) === signsOf(other.text)
}

/** Which kinds of signs a text has, one after the other: `2-A-1` and `2-A-12` have the same. */
function signsOf(text: string): string {
    return text
        .slice(0, SIGNS_UNITS)
        .replaceAll(/[\p{Script=Han}々ヶ]+/gu, "漢")
        .replaceAll(/[ぁ-ゖ]+/g, "か")
        .replaceAll(/[ァ-ヺー]+/g, "カ")
        .replaceAll(/[0-9０-９]+/g, "0")
        .replaceAll(/[A-Za-z]+/g, "a")
}

const SIGNS_UNITS = 24
