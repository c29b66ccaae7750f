import type { Oddities } from "./list.ts"

/** What a decoder puts in the place of bytes that are no character. */
const UNREAD = "\ufffd"

export interface OddityCounter {
    readonly oddities: Oddities
    /** @param line of the file, from 1: where the row begins */
    readonly count: (row: readonly string[], line: number) => void
}

/** @param columns of the list */
export function createOddityCounter(columns: number): OddityCounter {
    const otherWidth = { count: 0, firstLine: 0 }
    const unread = { count: 0, firstLine: 0 }
    return {
        oddities: { otherWidth, unread },
        count: (row, line) => {
            if (isOtherWidth(row, columns)) note(otherWidth, line)
            if (row.some((cell) => cell.includes(UNREAD))) note(unread, line)
        },
    }
}

/** Spreadsheets leave empty cells behind the last column of some lines: those move nothing. */
function isOtherWidth(row: readonly string[], columns: number): boolean {
    return row.length < columns || row.slice(columns).some((cell) => cell.trim() !== "")
}

function note(odd: { count: number; firstLine: number }, line: number): void {
    if (odd.count === 0) odd.firstLine = line
    odd.count += 1
}
