// What is to be replaced in a body so that a record shows none of the fields that are masked. A number of JSON becomes a string;
// tags, quotation marks and separators stay. Errs towards too much: where a value cannot be found again within its cell, the
// whole text of the cell goes.
import type { Field } from "../../core/fields.ts"
import type { Span } from "../../core/span.ts"
import type { BodyRecord, Cell, FoundField, FoundPlace } from "../contract.ts"
import { PERSONAL_SCORE } from "../recognizers/recognizer.ts"
import type { Edit } from "./edits.ts"
import { Locator } from "./locate.ts"
import type { ProgramPlaces } from "./program-places.ts"

export interface MaskWish {
    readonly fields: ReadonlySet<Field>
    /** What a value is replaced by: signs that no value has (mask-sign.ts). */
    readonly sign: string
}

const NUMBER = /^-?[0-9][0-9.eE+-]*$/
const QUOTES: ReadonlySet<string> = new Set(['"', "'", "`"])
const TEXT_OR_TAG = /<[^<>]*>|[^<]+|</g

/** One for a reading of a body. */
export class MaskEdits {
    readonly #text: string
    readonly #programs: ProgramPlaces
    readonly #wish: MaskWish
    readonly #locator = new Locator()
    /** The last span that went whole, by its begin: what else was found in it is gone with it. */
    #gone = -1
    /** Values that are to be masked, wherever they stand. */
    values = 0

    /** @param text the whole body */
    constructor(text: string, programs: ProgramPlaces, wish: MaskWish) {
        this.#text = text
        this.#programs = programs
        this.#wish = wish
    }

    /** @param record as it was read, with what was found in it */
    of(record: BodyRecord, found: readonly FoundField[]): readonly Edit[] {
        if (!isSomebodys(found)) return NOTHING
        const edits: Edit[] = []
        for (const field of found) {
            if (this.#wish.fields.has(field.field)) for (const edit of this.#field(record, field)) edits.push(edit)
        }
        return edits
    }

    #field(record: BodyRecord, { place, span }: FoundField): readonly Edit[] {
        if (place === undefined) {
            this.values++
            return this.#whole(span)
        }
        const parts: readonly FoundPlace[] = place.parts ?? [place]
        const edits = parts.flatMap((part) => this.#place(record, part))
        return [...edits, ...this.#joinedCells(record, place.cell, span)]
    }

    #place({ cells }: BodyRecord, { cell: index, start, end }: FoundPlace): readonly Edit[] {
        const cell = cells[index]
        if (cell === undefined || this.#isMasked(cell.text.slice(start, end))) return NOTHING
        this.values++
        if (cell.span.start === this.#gone) return NOTHING
        if (this.#isNumber(cell)) return [{ ...cell.span, by: `"${this.#wish.sign}"` }]
        const piece = { at: cell.span.start, text: this.#text.slice(cell.span.start, cell.span.end) }
        const value = withoutOpenBracket(cell.text, { start, end: Math.min(end, cell.text.length) })
        const located = this.#locator.locate(piece, cell.text, value)
        if (located === null) {
            this.#gone = cell.span.start
            return this.#whole(cell.span)
        }
        return located.flatMap(({ spans, quote }) => {
            const by = quote === null ? this.#wish.sign : `${quote}${this.#wish.sign}${quote}`
            return spans.map((one) => ({ start: cell.span.start + one.start, end: cell.span.start + one.end, by }))
        })
    }

    /** A number in three cells was found in the first, with a span over all of them (join-number-parts.ts). */
    #joinedCells({ cells }: BodyRecord, first: number, span: Span): readonly Edit[] {
        const own = cells[first]?.span
        if (own === undefined || span.end <= own.end) return NOTHING
        const edits: Edit[] = []
        for (const cell of cells.slice(first)) {
            if (cell.span.start >= span.end) break
            edits.push(this.#isNumber(cell) ? { ...cell.span, by: `"${this.#wish.sign}"` } : this.#trimmed(cell.span))
        }
        return edits
    }

    /** A bare number where only a string may stand in its place. */
    #isNumber({ span }: Cell): boolean {
        if (QUOTES.has(this.#text.charAt(span.start - 1)) || !this.#programs.has(span.start)) return false
        return NUMBER.test(this.#text.slice(span.start, span.end))
    }

    #trimmed({ start, end }: Span): Edit {
        const piece = this.#text.slice(start, end)
        const from = start + piece.length - piece.trimStart().length
        return { start: from, end: Math.max(from, end - (piece.length - piece.trimEnd().length)), by: this.#wish.sign }
    }

    /** Every text in it, not its tags. */
    #whole({ start, end }: Span): readonly Edit[] {
        const piece = this.#text.slice(start, end)
        const edits: Edit[] = []
        for (const { 0: token, index } of piece.matchAll(TEXT_OR_TAG)) {
            const isTag = token.startsWith("<") && token.length > 1
            if (isTag || token.trim() === "" || this.#isMasked(token)) continue
            edits.push(this.#trimmed({ start: start + index, end: start + index + token.length }))
        }
        return edits
    }

    #isMasked(text: string): boolean {
        return text.includes(this.#wish.sign) && !/[\p{L}\p{N}]/u.test(text)
    }
}

const NOTHING: readonly never[] = []

/** `(090-…` may have been read as the beginning of `(090) …`: what is closed behind the value is not the value's. */
function withoutOpenBracket(text: string, { start, end }: Span): Span {
    const value = text.slice(start, end)
    return /^[(（][^)）]*$/.test(value) ? { start: start + 1, end } : { start, end }
}

/** As the meter counts (persons.ts): an office's number alone is nobody's. A My Number is, though it makes no sighting. */
function isSomebodys(found: readonly FoundField[]): boolean {
    return found.some(({ score }) => score >= PERSONAL_SCORE)
}
