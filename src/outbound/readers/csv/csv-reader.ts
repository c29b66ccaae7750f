// Reads CSV and TSV: a line is a record, a line of words that name columns labels the lines after it. The liberties of
// RFC 4180 are taken: `;` or tab for the comma, bare line feeds, a byte order mark, Excel's `sep=` line, lines above
// the header.
import type { BodyReader, BodyRecord } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { isLabelWord } from "../labels.ts"
import { RECORD_LIMIT } from "../limits.data.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { cellsOfFields, fieldsOfLine, isBlank, lineEnd, type CsvField } from "./csv-line.ts"

/** @param delimiter null: told from the first line */
export function createCsvReader(delimiter: string | null, log: CoverageLog): BodyReader {
    return createStreamReader(new CsvScanner(delimiter, log), log)
}

const DELIMITERS = [",", "\t", ";", "|"] as const
/** The delimiter is looked for in that much of the first line. */
const DELIMITER_SCAN = 4_096

class CsvScanner implements Scanner {
    readonly #log: CoverageLog
    #delimiter: string | null
    #records: BodyRecord[] = []
    #headers: readonly string[] = []
    #isFirst = true
    /** A quote that never closed: from here on, lines are cut at every line feed. */
    #quotesBroken = false

    constructor(delimiter: string | null, log: CoverageLog) {
        this.#delimiter = delimiter
        this.#log = log
    }

    openFrom(): number {
        return Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const next = this.#line(text, at, base, final)
            if (next === at) break
            at = next
        }
        return at
    }

    /** @returns index after the line, or `at` when it has not ended */
    #line(text: string, at: number, base: number, final: boolean): number {
        const delimiter = this.#delimiterOf(text, at, final)
        if (delimiter === null) return at
        const found = this.#quotesBroken ? text.indexOf("\n", at) : lineEnd(text, at, delimiter)
        const end = found < 0 ? text.length : found
        if (end - at > RECORD_LIMIT) return this.#tooLong(text, at, base, delimiter)
        if (found < 0 && !final) return at
        if (found < 0 && this.#hasOpenQuote(text, at, delimiter)) return this.#breakQuotes(text, at, base)
        this.#take(text.slice(at, end), base + at, delimiter)
        return Math.min(end + 1, text.length)
    }

    /** A quoted field that runs to the end of the body: the quote was a stray one. */
    #hasOpenQuote(text: string, at: number, delimiter: string): boolean {
        const feed = text.indexOf("\n", at)
        return !this.#quotesBroken && feed >= 0 && lineEnd(text, at, delimiter) < 0
    }

    /** Reads the line again, to its first line feed. */
    #breakQuotes(text: string, at: number, base: number): number {
        this.#quotesBroken = true
        this.#log.note("malformed", text.length - at)
        const feed = text.indexOf("\n", at)
        this.#take(text.slice(at, feed), base + at, this.#delimiter ?? ",")
        return feed + 1
    }

    #tooLong(text: string, at: number, base: number, delimiter: string): number {
        const feed = this.#quotesBroken ? -1 : text.indexOf("\n", at)
        this.#quotesBroken = true
        this.#log.note("limit", RECORD_LIMIT)
        const end = feed >= 0 && feed - at < RECORD_LIMIT ? feed + 1 : pieceEnd(text, at, RECORD_LIMIT)
        this.#take(text.slice(at, end), base + at, delimiter)
        return end
    }

    #take(raw: string, offset: number, delimiter: string): void {
        const skip = raw.charCodeAt(0) === 0xfeff ? 1 : 0
        const line = raw.endsWith("\r") ? raw.slice(skip, -1) : raw.slice(skip)
        if (isBlank(line)) return
        const fields = fieldsOfLine(line, offset + skip, delimiter)
        const isHeader = namesColumns(fields, this.#isFirst)
        this.#isFirst &&= fields.length < 2
        if (isHeader) this.#headers = fields.map(({ text }) => text.trim())
        if (isHeader && fields.every(({ text }) => text.trim() === "" || isLabelWord(text))) return
        const cells = cellsOfFields(fields, isHeader ? [] : this.#headers)
        if (cells.length === 0) return
        const span = { start: cells[0]?.span.start ?? offset, end: cells.at(-1)?.span.end ?? offset }
        this.#records.push({ cells, span, group: 0, form: "line" })
    }

    #delimiterOf(text: string, at: number, final: boolean): string | null {
        if (this.#delimiter !== null) return this.#delimiter
        const feed = text.indexOf("\n", at)
        if (feed < 0 && !final && text.length - at < DELIMITER_SCAN) return null
        const first = text.slice(at, feed < 0 ? at + DELIMITER_SCAN : Math.min(feed, at + DELIMITER_SCAN))
        const delimiter = /^\uFEFF?sep=(.)/.exec(first)?.[1] ?? commonest(first)
        // A title above the header has none: then the next line tells.
        if (first.includes(delimiter)) this.#delimiter = delimiter
        return delimiter
    }
}

function commonest(line: string): string {
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}

/** A line of words that name columns: anywhere when all of them are known, as the first line when nothing speaks against it. */
function namesColumns(fields: readonly CsvField[], isFirst: boolean): boolean {
    if (!isFirst && !fields.every(({ text }) => isBlank(text) || isLabelWord(text))) return false
    const filled = fields.filter(({ text }) => !isBlank(text))
    if (filled.length < 2) return isFirst && filled.length > 0 && filled.every(({ text }) => isLabelWord(text))
    return !filled.some(({ text }) => shapeOf(text) !== PLAIN || /^[\d\s./-]+$/.test(text))
}
