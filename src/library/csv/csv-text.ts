// RFC 4180: fields in quotes where they need them, CRLF between lines. Spreadsheets take a cell that begins like a formula for one;
// such a cell gets an apostrophe, which reading takes away again.

const NEEDS_QUOTES = /[",\r\n]/
const LIKE_FORMULA = /^'*[=+\-@\t\r]/

/** @param rows the first is the header */
export function writeCsv(rows: readonly (readonly string[])[]): string {
    return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("")
}

function writeCell(cell: string): string {
    const safe = LIKE_FORMULA.test(cell) ? `'${cell}` : cell
    return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows of cells; a byte order mark before the first is dropped. Reads any text: a quote that is never closed ends with it. */
export function readCsv(text: string): string[][] {
    const rows: string[][] = []
    let row: string[] = []
    for (const { cell, ends } of cellsOf(text.replace(/^\ufeff/, ""))) {
        row.push(LIKE_FORMULA.test(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : cell)
        if (!ends) continue
        rows.push(row)
        row = []
    }
    if (row.length > 0) rows.push(row)
    return rows
}

function* cellsOf(text: string): Generator<{ readonly cell: string; readonly ends: boolean }> {
    let at = 0
    while (at < text.length) {
        const quoted = text.charAt(at) === '"'
        const { cell, end } = quoted ? quotedCell(text, at + 1) : plainCell(text, at)
        const next = text.charAt(end)
        yield { cell, ends: next !== "," }
        at = next === "\r" && text.charAt(end + 1) === "\n" ? end + 2 : end + 1
        // A comma at the very end of the text opens one more, empty cell.
        if (next === "," && at >= text.length) yield { cell: "", ends: true }
    }
}

function plainCell(text: string, start: number): { cell: string; end: number } {
    let end = start
    while (end < text.length && !",\r\n".includes(text.charAt(end))) end++
    return { cell: text.slice(start, end), end }
}

function quotedCell(text: string, start: number): { cell: string; end: number } {
    let end = start
    for (;;) {
        const quote = text.indexOf('"', end)
        if (quote < 0) return { cell: text.slice(start).replaceAll('""', '"'), end: text.length }
        if (text.charAt(quote + 1) !== '"')
            return { cell: text.slice(start, quote).replaceAll('""', '"'), end: quote + 1 }
        end = quote + 2
    }
}
