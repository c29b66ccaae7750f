// Readers within readers: a script in a page, markup in a JSON string. A reader asks for another by what the text seems to
// be; readers.ts knows them all, so that no reader imports another.
import type { BodyReader, BodyRecord, ReaderStep } from "../contract.ts"
import type { CoverageLog } from "./coverage-log.ts"

export type EmbeddedKind = "markup" | "json" | "flight" | "card" | "script" | "text"

/** @param depth how deep the new reader lies within others; beyond EMBED_DEPTH_LIMIT every kind is read as text */
export type ReaderFactory = (kind: EmbeddedKind, depth: number) => BodyReader

export interface Surroundings {
    readonly make: ReaderFactory
    readonly depth: number
    readonly log: CoverageLog
    /** Of a page whose programs push it rows: one reader for the rows of all of them. */
    readonly pushed?: PushedRows
}

/** A card or a calendar that is one value of something else, as directories of contacts answer. */
export function isCard(text: string): boolean {
    return text.charCodeAt(0) === 0x42 && /^BEGIN:(?:VCARD|VCALENDAR)\r?\n/.test(text)
}

/** What a page's programs push to it piece by piece; a row may go on in the next piece (flight/pushed-rows.ts). */
export interface PushedRows {
    /** Whether a text that is pushed is such rows, or goes on with one. */
    takes(text: string): boolean
    /** @returns records that ended in this piece, which stands at [start, end) */
    push(text: string, start: number, end: number): readonly BodyRecord[]
    /** @param end of the body */
    finish(end: number): readonly BodyRecord[]
}

/** A text within the body that another reader reads; offsets are those of the body. */
export class Embedded {
    readonly #reader: BodyReader
    readonly #base: number
    readonly #group: (group: number) => number
    #clearedTo: number

    /** @param group gives the groups of the inner reader numbers of the outer one */
    constructor(reader: BodyReader, base: number, group: (inner: number) => number) {
        this.#reader = reader
        this.#base = base
        this.#group = group
        this.#clearedTo = base
    }

    openFrom(): number {
        return this.#clearedTo
    }

    push(text: string): BodyRecord[] {
        return this.#placed(this.#reader.push(text))
    }

    end(): BodyRecord[] {
        return this.#placed(this.#reader.end())
    }

    #placed(step: ReaderStep): BodyRecord[] {
        this.#clearedTo = this.#base + step.clearedTo
        return step.records.map((record) => movedRecord(record, this.#base, this.#group(record.group)))
    }
}

function movedRecord(record: BodyRecord, by: number, group: number): BodyRecord {
    const cells = record.cells.map((cell) => ({
        ...cell,
        span: { start: cell.span.start + by, end: cell.span.end + by },
    }))
    return { ...record, cells, group, span: { start: record.span.start + by, end: record.span.end + by } }
}

/**
 * Reads a whole text that stands for [start, end) of the body, where offsets within it cannot be told (it was decoded
 * from escapes): every record gets the span of the whole.
 */
export function readWhole(reader: BodyReader, text: string, start: number, end: number, group: number): BodyRecord[] {
    const records = [...reader.push(text).records, ...reader.end().records]
    return records.map((record) => placedAt(record, start, end, group))
}

/** A record whose own offsets say nothing of the body. */
export function placedAt(record: BodyRecord, start: number, end: number, group: number): BodyRecord {
    const span = { start, end }
    return { ...record, group, span, cells: record.cells.map((cell) => ({ ...cell, span })) }
}
