// Reads plain text by lines: `label: value` lines gather into one record until an empty line or a label that repeats (a mail
// form's message, a vCard-like export); lines of tables are rows; the lines of an address are one record; every other line
// is prose of its own.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import type { Surroundings } from "../embedding.ts"
import { nameColumns } from "../column-names.ts"
import { isLabelWord, splitPairs, type LabelledPart } from "../labels.ts"
import { TOKEN_LIMIT } from "../limits.data.ts"
import { drawnLabel, type LabelledLine, spacedLabel, spacedPairs } from "../spaced-labels.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { commaCells } from "./comma-line.ts"
import { dataFrom, EventData } from "./event-data.ts"
import { LabelBlock } from "./label-block.ts"
import { isBoxRule, isRule, labelledLine, mayBeNumberedLabel, quoteLength, withinQuotes } from "./labelled-line.ts"
import { proseOf, tabCells } from "./line-cells.ts"
import { lineFields } from "./line-fields.ts"
import { LineTable } from "./line-table.ts"
import { NameAbove } from "./name-line.ts"
import { OfficeLine } from "./office-line.ts"
import { isPlainLine } from "./plain-line.ts"
import { talkCells, talkLine } from "./talk-line.ts"
import { PostalBlock } from "./postal-block.ts"
import { transferLine } from "./transfer-line.ts"

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

class LineScanner implements Scanner {
    readonly #log: CoverageLog
    readonly #events: EventData | null
    #records: BodyRecord[] = []
    readonly #pairs = new LabelBlock()
    #headers: readonly string[] = []
    readonly #table = new LineTable()
    readonly #postal = new PostalBlock()
    /** A line of a label, one space and a value, while it is not known whether another follows. */
    #above: (LabelledLine & { readonly text: string; readonly start: number }) | null = null
    readonly #office = new OfficeLine()
    readonly #nameAbove = new NameAbove()
    /** A label whose value stands on the next line. */
    #waiting: string | null = null
    /** Every value of the open record stood below its label. */
    #isStacked = false
    /** An empty line came within such a record: it goes on with a label on a line of its own. */
    #isPaused = false

    /** @param events not null: the data of server-sent events are read as what they are */
    constructor(log: CoverageLog, events: Surroundings | null) {
        this.#log = log
        this.#events = events === null ? null : new EventData(events, (inner) => EVENT_GROUPS + inner)
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
        if (final) {
            this.#endBlocks()
            this.#endName()
            this.#keep(this.#events?.finish() ?? [])
        }
        return at
    }

    openFrom(): number {
        return Math.min(
            this.#pairs.openFrom(),
            this.#postal.openFrom(),
            this.#above?.start ?? Infinity,
            this.#nameAbove.openFrom(),
            this.#events?.openFrom() ?? Infinity,
        )
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
        if (!this.#plainLine(line, offset)) this.#anyLine(line, offset)
    }

    /** @returns whether the line is a sentence of its own, and nothing that is open goes on with it */
    #plainLine(line: string, offset: number): boolean {
        if (this.#events !== null || this.#waiting !== null) return false
        if (this.#pairs.isOpen || this.#postal.isOpen) return false
        const text = line.trim()
        if (text === "" || !isPlainLine(text) || mayBeNumberedLabel(text)) return false
        if (this.#nameAbove.isHeld && reachesSomebody(text)) return false
        this.#endAbove()
        const start = offset + line.indexOf(text.charAt(0))
        if (this.#holdsName(text, start)) return true
        this.#records.push(proseOf(text, start, PROSE_GROUP))
        this.#office.note(text)
        return true
    }

    #anyLine(line: string, offset: number): void {
        if (this.#events !== null && this.#eventLine(line, offset, this.#events)) return
        const data = this.#events === null ? 0 : dataFrom(line)
        if (data > 0) {
            this.#textLine(line.slice(data), offset + data)
            return
        }
        this.#textLine(line, offset)
    }

    #textLine(line: string, offset: number): void {
        const indent = line.length - line.trimStart().length
        const from = indent + quoteLength(line.slice(indent))
        const text = line.slice(from).trim()
        const start = offset + from + (line.slice(from).length - line.slice(from).trimStart().length)
        if (text !== "") this.#resume(text)
        if (text === "") this.#blank()
        else if (isBoxRule(text)) return
        else if (isRule(text)) this.#endBlocks()
        else if (text.includes("\t")) this.#row(text, start)
        else if (!this.#tableLine(text, start)) this.#words(text, start, indent > 0)
    }

    /** @returns whether the line is data of an event that something else than lines reads */
    #eventLine(line: string, offset: number, events: EventData): boolean {
        const records = events.line(line, offset)
        if (records !== null) this.#endBlocks()
        this.#keep(records ?? events.finish())
        return records !== null
    }

    #keep(records: readonly BodyRecord[]): void {
        if (records.length > 0) this.#endName()
        for (const record of records) this.#records.push(record)
    }

    #blank(): void {
        this.#office.note("")
        if (this.#isStacked && this.#waiting === null) this.#isPaused = true
        else this.#endPairs()
        if (!this.#pairs.isOpen && !this.#nameAbove.blank()) this.#endName()
        this.#table.blank()
        if (this.#postal.isOpen && this.#postal.blank()) this.#endPostal()
    }

    /** `■お名前`, the value, an empty line, `■電話番号`: a form's message, one record. */
    #resume(text: string): void {
        if (!this.#isPaused) return
        this.#isPaused = false
        const named = labelledLine(text)
        if (named === null || named.from < text.length) this.#endPairs()
    }

    #endBlocks(): void {
        this.#endPairs()
        this.#endPostal()
    }

    #endPostal(): void {
        this.#emit(this.#postal.takeAll(), "item", PROSE_GROUP)
    }

    /** A row of a drawn table, or a line of `key=value`. */
    #tableLine(text: string, start: number): boolean {
        const cells =
            this.#table.take(text, start) ??
            talkLine(text, start) ??
            lineFields(text, start) ??
            transferLine(text, start) ??
            this.#commas(text, start)
        if (cells === null) return false
        if (typeof cells === "object" && "pairs" in cells) {
            this.#endPostal()
            this.#addPairs(cells.pairs)
            return true
        }
        this.#endBlocks()
        if (cells !== "header") this.#emit(cells, "line", ROWS_GROUP)
        return true
    }

    #commas(text: string, start: number): readonly Cell[] | null {
        return !this.#pairs.isOpen && this.#waiting === null ? commaCells(text, start) : null
    }

    /** @returns whether the line belongs to an address that began above, or begins one */
    #postalLine(text: string, start: number): boolean {
        if (this.#postal.begins(text) || (this.#postal.isOpen && !this.#postal.goesOn(text))) this.#endPostal()
        if (!this.#postal.isOpen && !this.#postal.begins(text)) return false
        this.#endAbove()
        if (this.#postal.add({ label: null, text, span: { start, end: start + text.length } })) this.#endPostal()
        return true
    }

    #row(text: string, start: number): void {
        this.#endBlocks()
        const cells = tabCells(text, start, this.#headers)
        if (cells.every((cell) => isLabelWord(cell.text)) || (this.#headers.length === 0 && nameColumns(cells)))
            this.#headers = cells.map((cell) => cell.text)
        else this.#emit(talkCells(cells), "line", ROWS_GROUP)
    }

    #words(text: string, start: number, indented: boolean): void {
        // 【お届け先】 over an address: the block tells more than its heading.
        if (this.#waiting !== null && this.#postal.begins(text)) this.#waiting = null
        const named =
            labelledLine(text) ??
            drawnLabel(text) ??
            (this.#postal.isOpen ? spacedLabel(text) : this.#afterSpaced(text, start))
        if (named === "waits") return
        if (named !== null && named.from >= text.length) {
            this.#endPostal()
            this.#waiting = named.label
            return
        }
        const isBelow = this.#waiting !== null
        const parts =
            named === null ? this.#partsOf(text) : [{ label: named.label, start: named.from, end: text.length }]
        if (parts[0]?.label === null && parts.length === 1 && !this.#pairs.isOpen && this.#postalLine(text, start))
            return
        const cells = parts.map((part) => cellOf(part, text, start))
        if (this.#postal.isOpen && this.#postal.takesContact(cells)) return
        this.#endPostal()
        const known = parts[0]?.label !== null || (this.#nameAbove.isHeld && reachesSomebody(text))
        if (known || (this.#pairs.isOpen && (indented || parts.length > 1 || reachesSomebody(text)))) {
            this.#isStacked = isBelow && (this.#isStacked || !this.#pairs.isOpen)
            this.#addPairs(cells)
            return
        }
        this.#endPairs()
        if (this.#holdsName(text, start)) return
        this.#emit(cells, "prose", PROSE_GROUP)
        this.#office.note(cells.length === 1 ? text : "")
    }

    /**
     * A label with one space behind it: a pair where such a line stands right above or below it. The first of them waits,
     * and is prose when none follows.
     *
     * @returns "waits" when nothing more is to be done with the line
     */
    #afterSpaced(text: string, start: number): LabelledLine | "waits" | null {
        const label = spacedLabel(text)
        const isOpen = label !== null && spacedPairs(text) === null && splitPairs(text)[0]?.label === null
        const spaced = isOpen ? label : null
        if (spaced === null || this.#pairs.isOpen) return spaced
        if (this.#nameAbove.isHeld && reachesSomebody(text.slice(spaced.from))) return spaced
        const above = this.#above
        this.#above = null
        if (above === null) {
            this.#endPostal()
            this.#above = { label: spaced.label, from: spaced.from, text, start }
            return "waits"
        }
        const span = { start: above.start + above.from, end: above.start + above.text.length }
        this.#addPairs([{ label: above.label, text: above.text.slice(above.from), span }])
        return spaced
    }

    #endAbove(): void {
        if (this.#above === null) return
        const { text, start } = this.#above
        this.#above = null
        this.#emit([{ label: null, text, span: { start, end: start + text.length } }], "prose", PROSE_GROUP)
    }

    #partsOf(text: string): readonly LabelledPart[] {
        const label = this.#waiting
        this.#waiting = null
        const parts = spacedPairs(text) ?? splitPairs(text)
        return label !== null && parts.length === 1 && parts[0]?.label === null ? [{ ...parts[0], label }] : parts
    }

    #addPairs(cells: readonly Cell[]): void {
        this.#endAbove()
        if (this.#pairs.isTooLongWith(cells)) this.#log.note("limit", this.#pairs.lengthWith(cells))
        if (this.#pairs.endsBefore(cells)) this.#endPairs()
        this.#pairs.add(cells)
    }

    #endPairs(): void {
        this.#endAbove()
        this.#waiting = null
        this.#isPaused = false
        this.#isStacked = false
        const cells = this.#pairs.takeAll()
        if (cells.length === 0) return
        const name = this.#nameAbove.takeName()
        this.#emit(name === null ? cells : [name, ...cells], "definitions", PAIRS_GROUP)
    }

    #holdsName(text: string, start: number): boolean {
        this.#endName()
        if (this.#postal.isOpen || !this.#nameAbove.holds(text, start)) return false
        this.#office.note("")
        return true
    }

    /** Nothing labelled stands below it: a line as others are. */
    #endName(): void {
        const line = this.#nameAbove.takeLine(PROSE_GROUP)
        if (line !== null) this.#records.push(line)
    }

    #emit(given: readonly Cell[], form: BodyRecord["form"], group: number): void {
        if (given.length === 0) return
        this.#endName()
        const cells = form === "prose" ? given : this.#office.over(given)
        const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
        this.#records.push({ cells, span, group, form })
    }
}

/** A mail address or a number and nothing else, as it stands in a signature below a name or other labels. */
function reachesSomebody(text: string): boolean {
    return text.length <= CONTACT_UNITS && (MAILBOX.test(text) || NUMBER.test(text))
}

const CONTACT_UNITS = 80
const MAILBOX = /^<?[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?$/
const NUMBER = /^0[0-9]{1,4}[-(][0-9]{1,4}[-)][0-9]{3,4}$/

function cellOf({ label, start, end }: LabelledPart, line: string, offset: number): Cell {
    const text = line.slice(start, end)
    const inner = label === null ? { start: 0, end: text.length } : withinQuotes(text)
    const from = offset + start + inner.start
    const value = text.slice(inner.start, inner.end)
    return { label, text: value, span: { start: from, end: from + value.length } }
}
