// A table for a terminal: East Asian wide characters take two columns (Unicode Standard Annex 11).
import { stripVTControlCharacters } from "node:util"

/** Wide and full-width ranges of UAX 11 that our own texts use: CJK, kana, full-width forms. */
const WIDE =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
    const plain = stripVTControlCharacters(text)
    return plain.length + (plain.match(WIDE)?.length ?? 0)
}

/**
 * @param rows the first is the header; cells are left-aligned, those that look like a number right-aligned
 * @returns lines without a trailing newline
 */
export function renderTable(rows: readonly (readonly string[])[]): string {
    const columns = Math.max(0, ...rows.map((row) => row.length))
    const widths = Array.from({ length: columns }, (_, column) =>
        Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
    )
    const [header = [], ...body] = rows.map((row) =>
        widths
            .map((width, column) => pad(row[column] ?? "", width))
            .join("  ")
            .trimEnd(),
    )
    const rule = widths.map((width) => "─".repeat(width)).join("  ")
    return [header, rule, ...body].join("\n")
}

function pad(cell: string, width: number): string {
    const gap = " ".repeat(width - widthOf(cell))
    return /^[-−]?[\d,.]+(?:\s?(?:s|ms|秒|%))?$/.test(stripVTControlCharacters(cell)) ? gap + cell : cell + gap
}
