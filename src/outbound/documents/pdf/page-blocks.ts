// Lines of a page → runs of lines that are a table or a form, and lines of running text. What stands alone in its line is
// text; what stands beside others is a cell. Errs towards text: it is read as such, only without the names of its column.
import type { PageLine } from "./page-lines.ts"
import { surePartEdges, withJoins } from "./line-joins.ts"

export interface PageBlock {
    readonly kind: "rows" | "text"
    readonly lines: readonly PageLine[]
}

/** Lines further apart than this many sizes of their letters are not of one table. */
const TABLE_GAP_SIZES = 3.5
/** Lines as near as this are of one cell, where the first column has nothing. */
export const CELL_GAP_SIZES = 1.6

export function pageBlocks(lines: readonly PageLine[]): readonly PageBlock[] {
    const joined = nearLines(lines).flatMap((near) => {
        const edges = surePartEdges(near)
        return near.map((line) => withJoins(line, edges))
    })
    const blocks: { kind: PageBlock["kind"]; lines: PageLine[] }[] = []
    for (const line of joined) {
        const open = blocks.at(-1)
        const last = open?.lines.at(-1)
        const kind = line.parts.length > 1 || (open?.kind === "rows" && goesOn(open.lines, line)) ? "rows" : "text"
        const isNear = last !== undefined && gapOf(last, line) <= TABLE_GAP_SIZES
        if (open?.kind === kind && (isNear || kind === "text")) open.lines.push(line)
        else blocks.push({ kind, lines: [line] })
    }
    return blocks
}

/** Whether a lone text is the second line of a cell that is not in the first column. */
function goesOn(rows: readonly PageLine[], line: PageLine): boolean {
    const last = rows.at(-1)
    const second = rows[0]?.parts[1]
    const own = line.parts[0]
    if (last === undefined || second === undefined || own === undefined) return false
    return gapOf(last, line) <= CELL_GAP_SIZES && own.from >= second.from - second.size
}

/** Between two lines, in sizes of their letters. */
export function gapOf(above: PageLine, below: PageLine): number {
    return (above.across - below.across) / Math.max(above.size, below.size)
}

function nearLines(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
    const groups: PageLine[][] = []
    for (const line of lines) {
        const last = groups.at(-1)?.at(-1)
        if (last !== undefined && gapOf(last, line) <= TABLE_GAP_SIZES) groups.at(-1)?.push(line)
        else groups.push([line])
    }
    return groups
}
