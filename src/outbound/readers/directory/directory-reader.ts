// Reads address books and calendars by their content lines: vCard (RFC 6350), iCalendar (RFC 5545), LDIF (RFC 2849). A line
// that begins with a space goes on with the one before it; END or an empty line ends a record. Errs towards values without
// a label: a line that is no property is prose.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { cellsOfProperty, isPersonProperty, readProperty, type Property } from "./property.ts"

export function createDirectoryReader(log: CoverageLog): BodyReader {
    return createStreamReader(new DirectoryScanner(log), log)
}

const GROUP = 1
const PROSE_GROUP = 0

class DirectoryScanner implements Scanner {
    readonly #log: CoverageLog
    #records: BodyRecord[] = []
    #cells: Cell[] = []
    /** Between BEGIN and END: a card or an entry of a calendar, whose UID only looks like an address. */
    #isBound = false

    constructor(log: CoverageLog) {
        this.#log = log
    }

    openFrom(): number {
        return this.#cells[0]?.span.start ?? Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const end = logicalEnd(text, at, final)
            if ((end < 0 ? text.length : end) - at > TOKEN_LIMIT) {
                const piece = pieceEnd(text, at, TOKEN_LIMIT)
                this.#log.note("limit", piece - at)
                this.#prose(text.slice(at, piece), base + at)
                at = piece
            } else if (end < 0) break
            else {
                this.#line(text.slice(at, end), base + at)
                at = Math.min(end + 1, text.length)
            }
        }
        if (final) this.#endRecord()
        return at
    }

    #line(raw: string, start: number): void {
        const property = readProperty(raw, start)
        if (raw.trim() === "") this.#endRecord()
        else if (property === null) this.#prose(raw, start)
        else if (isBound(property)) this.#bound(property)
        else if (property.name === "uid" && this.#isBound)
            this.#add(cellsOfProperty({ ...property, name: "message-id" }))
        else if (isPersonProperty(property)) this.#emit(cellsOfProperty(property), "object", GROUP)
        else this.#add(cellsOfProperty(property))
    }

    #bound({ name }: Property): void {
        this.#isBound = name === "begin"
        this.#endRecord()
    }

    #add(cells: readonly Cell[]): void {
        const first = this.#cells[0]?.span.start ?? 0
        const held = (cells.at(-1)?.span.end ?? 0) - first
        const tooLong =
            this.#cells.length > 0 && (held > RECORD_LIMIT - TOKEN_LIMIT || this.#cells.length > COLUMNS_LIMIT)
        if (tooLong) {
            this.#log.note("limit", held)
            this.#endRecord()
        }
        this.#cells.push(...cells)
    }

    #prose(raw: string, start: number): void {
        const text = raw.trim()
        const from = start + raw.indexOf(text)
        if (text !== "")
            this.#emit([{ label: null, text, span: { start: from, end: from + text.length } }], "prose", PROSE_GROUP)
    }

    #endRecord(): void {
        const cells = this.#cells
        this.#cells = []
        this.#emit(cells, "definitions", GROUP)
    }

    #emit(cells: readonly Cell[], form: BodyRecord["form"], group: number): void {
        const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
        if (cells.length > 0) this.#records.push({ cells, span, group, form })
    }
}

/** `BEGIN:VCARD`, `END:VEVENT` */
function isBound({ name, value }: Property): boolean {
    return (name === "begin" || name === "end") && /^[A-Za-z0-9-]{1,40}$/.test(value)
}

/** Index of the line feed that ends a content line, over folded ones; -1 while more may come. */
function logicalEnd(text: string, from: number, final: boolean): number {
    let feed = text.indexOf("\n", from)
    while (feed >= 0) {
        if (feed + 1 >= text.length) return final ? feed : -1
        const next = text.charAt(feed + 1)
        const isSoft =
            /=\r?$/.test(text.slice(Math.max(from, feed - 2), feed)) && QUOTED.test(text.slice(from, from + 200))
        if (feed === from || (next !== " " && next !== "\t" && !isSoft)) return feed
        feed = text.indexOf("\n", feed + 1)
    }
    return final ? text.length : -1
}

const QUOTED = /^[^:\n]*quoted-printable/i
