// Reads CSV and TSV: a line is a record, a line of words that name columns labels the lines after it. The liberties of
// RFC 4180 are taken: `;` or tab for the comma, bare line feeds, a byte order mark, Excel's `sep=` line, lines above
// the header.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { nameColumns } from "../column-names.ts"
import { isLabelWord } from "../labels.ts"
import { RECORD_LIMIT } from "../limits.data.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { PassedRuns } from "../passed-records.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { borrowUnits, returnUnits } from "../units.ts"
import { cellsOfFields, fieldsOfLine, isBlank, lineEnd, plainLine, type CsvField } from "./csv-line.ts"
import { EntityRows } from "./entity-rows.ts"
import { CsvPairs } from "./csv-pairs.ts"
import { TurnedRows } from "./turned-rows.ts"
import { VainLines } from "./vain-lines.ts"

/**
 * @param delimiter null: told from the first line
 * @param countsOnly lines that can show nobody come without their cells
 */
export function createCsvReader(delimiter: string | null, log: CoverageLog, countsOnly: boolean = false): BodyReader {
    return createStreamReader(new CsvScanner(delimiter, log, countsOnly), log)
}

const PAIRS_GROUP = 1
const DELIMITERS = [",", "\t", ";", "|"] as const
/** The delimiter is looked for in that much of the first line. */
const DELIMITER_SCAN = 4_096

class CsvScanner implements Scanner {
    readonly #log: CoverageLog
    #delimiter: string | null
    #records: BodyRecord[] = []
    #headers: readonly string[] = []
    #isFirst = true
    /** The line before, where it headed several columns at a time: `利用者,,緊急連絡先,`. */
    #upper: readonly string[] | null = null
    readonly #pairs = new CsvPairs()
    readonly #entities = new EntityRows()
    readonly #turned = new TurnedRows()
    #isTurning = false
    /** Null: every line is taken apart. */
    readonly #vain: VainLines | null
    readonly #passed = new PassedRuns()
    /** A quote that never closed: from here on, lines are cut at every line feed. */
    #quotesBroken = false
    /** Of the text that is scanned. */
    #units: Uint16Array = new Uint16Array(0)

    constructor(delimiter: string | null, log: CoverageLog, countsOnly: boolean) {
        this.#delimiter = delimiter
        this.#log = log
        this.#vain = countsOnly ? new VainLines() : null
    }

    openFrom(): number {
        return Math.min(this.#pairs.openFrom(), this.#entities.openFrom(), this.#turned.openFrom())
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        const array = borrowUnits()
        this.#units = array.of(text)
        this.#vain?.enter(text)
        const lastFeed = this.#vain === null ? -1 : text.lastIndexOf("\n")
        while (at < text.length) {
            const vain = at < lastFeed ? this.#passOver(text, at, base) : at
            const next = vain > at ? vain : this.#line(text, at, base, final)
            if (next === at) break
            at = next
        }
        returnUnits(array)
        if (final) this.#endBlocks()
        return at
    }

    /** @returns index after the line where it can show nobody and need not be taken apart; else `at` */
    #passOver(text: string, at: number, base: number): number {
        if (this.#vain === null || this.#delimiter === null || !this.#isInLines) return at
        const feed = this.#vain.endOf(text, this.#units, at, this.#delimiter)
        if (feed < 0) return at
        this.#upper = null
        this.#passed.add(this.#records, base + at, base + feed, 0, "line")
        return feed + 1
    }

    /** Behind the first line, and in none of the shapes in which lines belong together. */
    get #isInLines(): boolean {
        return !this.#isFirst && !this.#isTurning && this.#pairs.isOver
    }

    #endBlocks(): void {
        const held = this.#pairs.takeHeld()
        if (held !== null) this.#takeRow(held)
        this.#endTurned()
        this.#emit(this.#pairs.takeAll(), "definitions")
        this.#emit(this.#entities.takeAll(), "line")
    }

    /** @returns index after the line, or `at` when it has not ended */
    #line(text: string, at: number, base: number, final: boolean): number {
        const delimiter = this.#delimiterOf(text, at, final)
        if (delimiter === null) return at
        const plain = plainLine(text, this.#units, at, base, delimiter)
        if (plain !== null) {
            if (isBlankLine(plain.fields, delimiter)) this.#blank()
            else this.#takeFields(plain.fields)
            return plain.next
        }
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
        if (isBlank(line)) this.#blank()
        else this.#takeFields(fieldsOfLine(line, offset + skip, delimiter))
    }

    #blank(): void {
        if (this.#pairs.isOver) return
        this.#emit(this.#pairs.takeAll(), "definitions")
    }

    #takeFields(fields: readonly CsvField[]): void {
        if (this.#pairs.isOver) {
            this.#takeRow(fields)
            return
        }
        const reading = this.#pairs.take(fields, (cells) => this.#emit(cells, "definitions"))
        if (reading !== "other") return
        const held = this.#pairs.takeHeld()
        if (held !== null) this.#takeRow(held)
        this.#takeRow(fields)
    }

    /** @param fields of a line that is none of pairs of label and value */
    #takeRow(fields: readonly CsvField[]): void {
        if ((this.#isFirst || this.#isTurning) && this.#turns(fields)) return
        this.#takeLine(fields)
    }

    /** @returns whether the line is one of a sheet with a column a person, and held */
    #turns(fields: readonly CsvField[]): boolean {
        this.#isTurning = this.#turned.take(fields, this.#isFirst) === "held"
        if (!this.#isTurning) {
            this.#endTurned()
            return false
        }
        const end = fields.at(-1)?.span.end ?? 0
        if (this.#turned.isFull(end)) {
            this.#log.note("limit", end - this.#turned.openFrom())
            this.#endTurned()
        }
        return true
    }

    #endTurned(): void {
        const head = this.#turned.takeHead()
        if (head !== null) this.#takeLine(head)
        for (const cells of this.#turned.takePeople()) this.#emit(cells, "definitions")
    }

    #takeLine(fields: readonly CsvField[]): void {
        const isHeader = namesColumns(fields, this.#isFirst)
        // A title that fills one of the columns is not yet their first line.
        this.#isFirst &&= fields.filter(({ text }) => !isBlank(text)).length < 2
        const upper = this.#upper
        this.#upper = isHeader ? spread(fields) : null
        if (isHeader) {
            this.#headers = fields.map(({ text }, index) => `${upper?.[index] ?? ""}${text.trim()}`)
            this.#emit(this.#entities.takeAll(), "line")
            this.#entities.begin(this.#headers)
            if (this.#entities.isOpen) this.#vain?.stop()
            else this.#vain?.begin(this.#headers)
        } else if (this.#entities.take(fields, (cells) => this.#emit(cells, "line"))) return
        if (isHeader && fields.every(({ text }) => text.trim() === "" || isLabelWord(text))) return
        this.#emit(cellsOfFields(fields, isHeader ? [] : this.#headers), "line")
    }

    #emit(cells: readonly Cell[], form: BodyRecord["form"]): void {
        const first = cells[0]
        const last = cells.at(-1)
        if (first === undefined || last === undefined) return
        const span = { start: first.span.start, end: last.span.end }
        this.#records.push({ cells, span, group: form === "line" ? 0 : PAIRS_GROUP, form })
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

/** As isBlank of the whole line: a delimiter is ink unless it is white space. */
function isBlankLine(fields: readonly CsvField[], delimiter: string): boolean {
    return (fields.length === 1 || isBlank(delimiter)) && fields.every(({ text }) => isBlank(text))
}

function commonest(line: string): string {
    const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
    return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}

/** Headings over several columns, each over the empty ones behind it; null for a title, or where every column has its own. */
function spread(fields: readonly CsvField[]): readonly string[] | null {
    const filled = fields.filter(({ text }) => !isBlank(text)).length
    if (filled === fields.length || filled < 2) return null
    const over: string[] = []
    for (const { text } of fields) over.push(isBlank(text) ? (over.at(-1) ?? "") : text.trim())
    return over
}

/** A line of words that name columns: anywhere when most of them are known, as the first line when nothing speaks against it. */
function namesColumns(fields: readonly CsvField[], isFirst: boolean): boolean {
    if (!isFirst) return fields.every(({ text }) => isBlank(text) || isLabelWord(text)) || nameColumns(fields)
    const filled = fields.filter(({ text }) => !isBlank(text))
    if (filled.length < 2) return isFirst && filled.length > 0 && filled.every(({ text }) => isLabelWord(text))
    return !filled.some(({ text }) => shapeOf(text) !== PLAIN || /^[\d\s./-]+$/.test(text))
}
