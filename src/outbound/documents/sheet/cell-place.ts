/** `BC12` → column 54 (from 0), row 12 (from 1). Malformed: null. */
export function cellPlace(reference: string | undefined): { readonly column: number; readonly row: number } | null {
    const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? "")
    if (match === null) return null
    let column = 0
    for (const letter of match[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64
    return { column: column - 1, row: Number(match[2]) }
}

/** A merged range: rows and columns, both ends included. */
export interface Merge {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
}

/** `A1:C2`; null: malformed. */
export function mergeOf(reference: string | undefined): Merge | null {
    const [from, to] = (reference ?? "").split(":")
    const start = cellPlace(from)
    const end = cellPlace(to)
    if (start === null || end === null) return null
    return { top: start.row, bottom: end.row, left: start.column, right: end.column }
}
