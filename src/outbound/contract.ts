import type { Field } from "../core/fields.ts"
import type { Keyer } from "../core/keyer.ts"
import type { Coverage, Sighting } from "../core/person.ts"
import type { Span } from "../core/span.ts"

/**
 * The path of a body: text → body reader (records of labelled values) → recognizers (fields) → persons (sightings).
 * A body reader knows one format and nothing of persons; recognizers know fields and nothing of formats.
 */

/** One value of a record with what names it: a column header, a label cell, a `dt`, a JSON key, a form label. */
export interface Cell {
    /** The nearest naming text, as it stands; null when nothing names the value. */
    readonly label: string | null
    /** Entities and escapes resolved, tags removed; white space as it stands. */
    readonly text: string
    /** Where the value stands in the decoded body, half-open, in UTF-16 units. */
    readonly span: Span
}

/** One record: a table row, a list item, a card, a JSON object, a CSV line, a definition list, a paragraph. */
export interface BodyRecord {
    readonly cells: readonly Cell[]
    /** Half-open, in UTF-16 units of the decoded body. */
    readonly span: Span
    /** Groups the records of one table, list or array, so that columns can be judged over many records. */
    readonly group: number
    readonly form: "row" | "item" | "object" | "line" | "definitions" | "prose"
    /** Where in a page it stands, which is not its content: its foot, or its head, side or navigation. */
    readonly ofFrame?: "foot" | "side"
    /** Of a program with statements: a word in it under a key such as `displayName` is the program's own, more often than not. */
    readonly ofCode?: true
    /**
     * 1: its reader has seen that it can show nobody (worth-reading.ts); without cells it stands for so many records in a row that can
     * show nobody under their labels either, as was asked for (ReaderOptions). 0 or absent: that has to be asked of its texts.
     */
    readonly vain?: number
    /** A comment, which stands in no list of the page. */
    readonly beside?: boolean
}

export interface ReaderOptions {
    /**
     * Records that can show nobody may come without their cells, `vain`, or not at all where they say nothing of the page either: whoever
     * counts persons needs none of them.
     */
    readonly countsOnly?: boolean
}

export interface ReaderStep {
    readonly records: readonly BodyRecord[]
    /**
     * Everything before this offset (UTF-16 units of the decoded body) belongs to records already returned or to no
     * record. Never decreases. A record that is still open lies behind it.
     */
    readonly clearedTo: number
}

/** Streaming reader of one format. Bounded memory; never throws on malformed input, but declares it in `coverage`. */
export interface BodyReader {
    push(text: string): ReaderStep
    end(): ReaderStep
    coverage(): Coverage
}
/** Implemented by body-reader.ts: `export function createBodyReader(mediaType: string, options?: ReaderOptions): BodyReader | null` (null: no reader for this type) */

/** A field found in a cell. `value` is normalised for the digest; it never leaves the outbound part. */
export interface FoundField {
    readonly field: Field
    /** Normalised value (NFKC, ASCII digits, lower-case e-mail, …), or null where a value must not be kept (my_number, credential). */
    readonly value: string | null
    /** Half-open span in the decoded body where it can be told, else the cell's. */
    readonly span: Span
    /** 0..1 */
    readonly score: number
    readonly recognizer: string
    /** Index of the record's cell it was found in. */
    readonly cell?: number
    /** Whom of several persons in one record the field speaks of, by its label (`保護者`, `shipping`); absent: the main one. */
    readonly subject?: string
    /** Where in the texts of the record's cells it stands. */
    readonly place?: FoundPlace
}

/** Half-open, in UTF-16 units of the text of a cell of the record. */
export interface FoundPlace {
    readonly cell: number
    readonly start: number
    readonly end: number
    /** All its parts, where it was joined from several cells (姓 and 名): the place itself is the first of them. */
    readonly parts?: readonly FoundPlace[]
}
/** Implemented by recognize-record.ts: `export function recognizeRecord(record: BodyRecord, columns: ColumnMemory): readonly FoundField[]`
 *  Implemented by persons.ts: `export function personsOf(found: readonly FoundField[], record: BodyRecord, keyer: Keyer): readonly Sighting[]`
 *  (usually one; prose may hold several, a row normally one) */

export interface MeteredRecord {
    /** The record's end in the decoded body, UTF-16 units. */
    readonly end: number
    readonly sightings: readonly Sighting[]
}

export interface MeterStep {
    /** Only records that show a person, in order. */
    readonly records: readonly MeteredRecord[]
    readonly clearedTo: number
}

/** What the gate runs over one response body: decoded text in, sightings out. */
export interface Meter {
    push(text: string): MeterStep
    end(): MeterStep
    coverage(): Coverage
}

export interface MeterOptions {
    readonly mediaType: string
    readonly keyer: Keyer
    /** Texts an injected query had put around what it reads (inbound/sql/planted-literals.ts); absent: none. */
    readonly planted?: readonly string[]
}
/** Implemented by meter.ts: `export function createMeter(options: MeterOptions): Meter | null` */
