import type { IncidentRecord, Witness } from "../contract.ts"
import { EMPTY_RECORD } from "../empty-record.ts"
import { cellsOf, COLUMNS, type Column } from "./columns.ts"
import { readCsv, writeCsv } from "./csv-text.ts"

/** Records as a table for a spreadsheet; the sources of the values are not in it but by the names of the articles. */
export function recordsToCsv(records: readonly IncidentRecord[]): string {
    return writeCsv([
        COLUMNS.map(({ name }) => name),
        ...records.map((record) => COLUMNS.map(({ write }) => write(record))),
    ])
}

/**
 * A table of incidents as records. Columns are found by their names, in any order; a column it does not know is left out.
 *
 * @param name of the file, named as the source of every value
 * @returns null where the table has no column of this kind: it is another table
 */
export function recordsFromCsv(text: string, name: string): IncidentRecord[] | null {
    const [header = [], ...rows] = readCsv(text)
    const columns = header.map((cell) => COLUMNS.find((column) => column.name === cell.trim()) ?? null)
    if (!columns.some((column) => column?.name === "id")) return null
    const articles = header.indexOf("articles")
    return rows
        .filter((row) => row.some((cell) => cell !== ""))
        .map((row) => recordOfRow(row, columns, row[articles] ?? "", name))
}

function recordOfRow(
    row: readonly string[],
    columns: readonly (Column | null)[],
    articles: string,
    name: string,
): IncidentRecord {
    const sources = cellsOf(articles)
    const witnesses = (sources.length === 0 ? [name] : sources).map((article) => witnessOf(article))
    return row.reduce<IncidentRecord>((record, cell, index) => {
        const column = columns[index] ?? null
        return column === null ? record : merged(record, column.read(cell, witnesses))
    }, EMPTY_RECORD)
}

/** A table gives no place in an article. */
function witnessOf(article: string): Witness {
    const nowhere = { start: 0, end: 0 }
    return {
        article,
        span: nowhere,
        quote: "",
        sentence: nowhere,
        context: "",
        certainty: { level: "stated", word: null },
        headline: false,
    }
}

/** Several columns tell of the timeline. */
function merged(record: IncidentRecord, part: Partial<IncidentRecord>): IncidentRecord {
    return { ...record, ...part, timeline: [...record.timeline, ...(part.timeline ?? [])] }
}
