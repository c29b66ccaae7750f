// Reads plain text by lines: `label: value` lines gather into one record until an empty line or a label that repeats (a mail
// form's message, a vCard-like export); lines with tabs are rows; every other line is prose of its own.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { Embedded, type Surroundings } from "../embedding.ts"
import { isLabelWord, splitPairs } from "../labels.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"

export function createTextReader(log: CoverageLog): BodyReader {
    return createStreamReader(new LineScanner(log, null), log)
}

/** Server-sent events: as plain text, but the data of an event may be JSON. */
export function createEventReader(surroundings: Surroundings): BodyReader {
    return createStreamReader(new LineScanner(surroundings.log, surroundings), surroundings.log)
}

const PROSE_GROUP = 0
const ROWS_GROUP = 1
const PAIRS_GROUP = 2
/** Groups of the data of events begin here. */
const EVENT_GROUPS = 3
const EVENT_DATA = /^data:\s*[[{]/

class LineScanner implements Scanner {
    readonly #log: CoverageLog
    readonly #surroundings: Surroundings | null
    #records: BodyRecord[] = []
    #pairs: Cell[] = []
    readonly #labels = new Set<string>()
    #headers: readonly string[] = []

    /** @param surroundings not null: lines `data: {…}` are read as JSON */
    constructor(log: CoverageLog, surroundings: Surroundings | null) {
        this.#log = log
        this.#surroundings = surroundings
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const found = text.indexOf("\n", at)
            const end = found < 0 ? text.length : found
            if (end - at > TOKEN_LIMIT) {
                at = this.#piece(text, at, base)
            } else if (found < 0 && !final) {
                break
            } else {
                this.#line(text.slice(at, end), base + at)
                at = Math.min(end + 1, text.length)
            }
        }
        if (final) this.#endPairs()
        return at
    }

    openFrom(): number {
        return this.#pairs[0]?.span.start ?? Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    /** A line longer than TOKEN_LIMIT: minified programs, encoded files. */
    #piece(text: string, at: number, base: number): number {
        const end = pieceEnd(text, at, TOKEN_LIMIT)
        this.#line(text.slice(at, end), base + at)
        this.#log.note("limit", 0) // it was read, in pieces
        return end
    }

    #line(line: string, offset: number): void {
        const from = line.length - line.trimStart().length
        const text = line.trim()
        const start = offset + from
        if (this.#surroundings !== null && EVENT_DATA.test(text)) this.#event(text, start, this.#surroundings)
        else if (text === "") this.#endPairs()
        else if (text.includes("\t")) this.#row(text, start)
        else this.#words(text, start, from > 0)
    }

    #event(text: string, start: number, { make, depth }: Surroundings): void {
        this.#endPairs()
        const from = text.search(/[[{]/)
        const data = new Embedded(make("json", depth + 1), start + from, (inner) => EVENT_GROUPS + inner)
        for (const record of [...data.push(text.slice(from)), ...data.end()]) this.#records.push(record)
    }

    #row(text: string, start: number): void {
        this.#endPairs()
        const cells = tabCells(text, start, this.#headers)
        if (cells.every((cell) => isLabelWord(cell.text))) this.#headers = cells.map((cell) => cell.text)
        else this.#emit(cells, "line", ROWS_GROUP)
    }

    #words(text: string, start: number, indented: boolean): void {
        const parts = splitPairs(text)
        const cells = parts.map((part) => ({
            label: part.label,
            text: text.slice(part.start, part.end),
            span: { start: start + part.start, end: start + part.end },
        }))
        const known = parts[0]?.label !== null
        if (known || (this.#pairs.length > 0 && (indented || parts.length > 1))) {
            this.#addPairs(cells)
            return
        }
        this.#endPairs()
        this.#emit(cells, "prose", PROSE_GROUP)
    }

    #addPairs(cells: readonly Cell[]): void {
        const repeats = cells.some(({ label }) => label !== null && this.#labels.has(label))
        const first = this.#pairs[0]?.span.start ?? 0
        const last = cells.at(-1)?.span.end ?? 0
        const tooLong = this.#pairs.length > 0 && last - first > RECORD_LIMIT - TOKEN_LIMIT
        if (tooLong) this.#log.note("limit", last - first)
        if (repeats || tooLong || this.#pairs.length > COLUMNS_LIMIT) this.#endPairs()
        for (const cell of cells) {
            this.#pairs.push(cell)
            if (cell.label !== null) this.#labels.add(cell.label)
        }
    }

    #endPairs(): void {
        const cells = this.#pairs
        if (cells.length === 0) return
        this.#pairs = []
        this.#labels.clear()
        this.#emit(cells, "definitions", PAIRS_GROUP)
    }

    #emit(cells: readonly Cell[], form: BodyRecord["form"], group: number): void {
        const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
        if (cells.length > 0) this.#records.push({ cells, span, group, form })
    }
}

function tabCells(text: string, start: number, headers: readonly string[]): Cell[] {
    const cells: Cell[] = []
    let at = 0
    for (const [index, field] of text.split("\t").entries()) {
        const value = field.trim()
        const from = start + at + field.indexOf(value)
        const label = headers[index] ?? null
        if (value !== "") cells.push({ label, text: value, span: { start: from, end: from + value.length } })
        at += field.length + 1
    }
    return cells
}
