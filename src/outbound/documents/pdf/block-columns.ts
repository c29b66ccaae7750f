// Which columns a run of lines has: stretches that texts cover, parted by those that next to no line covers.
import type { LinePart, PageLine } from "./page-lines.ts"

/** Half-open, points. */
export interface Column {
    readonly from: number
    readonly to: number
}

/** Of the lines, so many may run across the space between two columns: titles within a table, notes, long texts. */
const CROSSING_SHARE = 0.08
/** Of the narrower of two columns, so much must lie in the other for them to be the same one. */
const SAME_SHARE = 0.5

export function columnsOf(lines: readonly PageLine[]): readonly Column[] {
    const crossing = Math.floor(lines.length * CROSSING_SHARE)
    const edges = lines
        .flatMap(({ parts }) =>
            parts.flatMap(({ from, to }) => [
                { at: from, step: 1 },
                { at: to, step: -1 },
            ]),
        )
        .toSorted((one, other) => one.at - other.at || other.step - one.step)
    const columns: Column[] = []
    let covered = 0
    let from: number | null = null
    for (const { at, step } of edges) {
        covered += step
        if (covered > crossing) from ??= at
        else if (from !== null) {
            columns.push({ from, to: at })
            from = null
        }
    }
    return columns
}

/** @returns index of the column that has most of it, or is nearest */
export function columnOf({ from, to }: Pick<LinePart, "from" | "to">, columns: readonly Column[]): number {
    let best = 0
    let bestShared = -Infinity
    for (const [index, column] of columns.entries()) {
        const shared = Math.min(to, column.to) - Math.max(from, column.from)
        if (shared <= bestShared) continue
        best = index
        bestShared = shared
    }
    return best
}

/** @returns for each column the index of the same one among those of before; null: another table */
export function sameColumns(columns: readonly Column[], before: readonly Column[]): readonly number[] | null {
    const same = columns.map((column) => {
        const index = columnOf(column, before)
        const other = before[index]
        if (other === undefined) return -1
        const shared = Math.min(column.to, other.to) - Math.max(column.from, other.from)
        const narrower = Math.min(column.to - column.from, other.to - other.from)
        return shared >= narrower * SAME_SHARE ? index : -1
    })
    return same.includes(-1) || new Set(same).size < same.length ? null : same
}
