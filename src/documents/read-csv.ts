// RFC 4180, and what spreadsheets make of it: quoted cells with commas and lines in them, CRLF or LF. A quote that is never
// closed takes the rest of the text, as spreadsheets do.

export function csvRows(text: string): readonly (readonly string[])[] {
    const rows: string[][] = []
    let row: string[] = []
    let rest = text.replace(/^\uFEFF/, "")
    while (rest !== "") {
        const { cell, length, end } = nextCell(rest)
        row.push(cell)
        rest = rest.slice(length)
        if (end !== ",") {
            rows.push(row)
            row = []
        }
    }
    return row.length === 0 ? rows : [...rows, [...row, ""]]
}

const QUOTED = /^"((?:[^"]|"")*)"?[^,\r\n]*(,|\r\n|\n|\r|$)/
const BARE = /^([^,\r\n]*)(,|\r\n|\n|\r|$)/

function nextCell(rest: string): { readonly cell: string; readonly length: number; readonly end: string } {
    const quoted = rest.startsWith('"')
    const [whole = rest, cell = "", end = ""] = (quoted ? QUOTED : BARE).exec(rest) ?? []
    return { cell: quoted ? cell.replaceAll('""', '"') : cell, length: Math.max(whole.length, 1), end }
}
