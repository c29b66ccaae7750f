// Where in a piece of a body a value stands that was found in the text of a cell. Errs towards the whole piece: what cannot be
// found again is somewhere in it.
import type { Span } from "../../core/span.ts"
import { type JsonView, jsonViewOf } from "./json-view.ts"
import { type SourceView, viewsOf, withoutSpaces } from "./source-view.ts"

/** What of the body a cell was read from, and where it begins. */
export interface Piece {
    readonly at: number
    readonly text: string
}

/** Of the piece. */
export interface Located {
    /** One, or several with markup between them; and again wherever the value is repeated. */
    readonly spans: readonly Span[]
    /** A number of a JSON text within the piece: how the quotation marks of a string are written there; null: no such number. */
    readonly quote: string | null
}

/** Shorter values stand everywhere by chance: they are looked for as words of their own. */
const SHORT_UNITS = 4
/** A value that is repeated more often in one piece is looked for no further: the rest is found when the body is read again. */
const REPEATS_LIMIT = 1_024

const NUMBER = /^[-+0-9.eE]+$/

/** Looks in one piece after the other, and remembers how the last was read. */
export class Locator {
    #piece: Piece = { at: -1, text: "" }
    #views: SourceView[] = []
    #more: Generator<SourceView> | null = null
    /** The first that is a JSON text, with its numbers. */
    #json: JsonView | null | undefined
    /** Values whose places have been given: all of them, so that a name that stands there a thousand times is not given a million times. */
    #given = new Set<string>()
    /** The reading of the piece in which the last value was. */
    #found: SourceView | null = null
    #closed = new ClosedText("")

    /**
     * @param text of the cell, in which the value stands at [start, end)
     * @returns null: not found, or not to be replaced by itself
     */
    locate(piece: Piece, text: string, { start, end }: Span): readonly Located[] | null {
        if (piece.text === text) return [{ spans: [{ start, end }], quote: null }]
        if (piece.at !== this.#piece.at || piece.text !== this.#piece.text) this.#turnTo(piece)
        const value = withoutSpaces(text.slice(start, end))
        if (value === "" || this.#given.has(value)) return []
        const json = NUMBER.test(value) ? this.#jsonOf() : null
        const located = json === null ? this.#search(text, value, start) : inJson(json, piece.text, value)
        if (located !== null && located.length > 1) this.#given.add(value)
        return located
    }

    #search(text: string, value: string, start: number): readonly Located[] | null {
        if (this.#closed.of !== text) this.#closed = new ClosedText(text)
        const found = this.#found
        if (found !== null) {
            // What was found once in this reading of the piece most likely is again: the others need not be searched before it.
            const places = placesOf(found.text, value)
            if (places.length > 0) return this.#located(found, places, value)
        }
        for (const view of this.#allViews()) {
            const isWhole = view.text === this.#closed.text
            const places = isWhole ? [this.#closed.placeOf(start)] : placesOf(view.text, value)
            if (places.length === 0) continue
            if (!isWhole) this.#found = view
            return this.#located(view, places, value)
        }
        return null
    }

    #located(view: SourceView, places: readonly number[], { length }: string): readonly Located[] {
        return places.map((at) => ({ spans: spansOf(view, this.#piece.text, at, at + length), quote: null }))
    }

    #jsonOf(): JsonView | null {
        if (this.#json !== undefined) return this.#json
        let found: JsonView | null = null
        for (const view of this.#allViews()) {
            found = jsonViewOf(view)
            if (found !== null) break
        }
        this.#json = found
        return found
    }

    #turnTo(piece: Piece): void {
        this.#piece = piece
        this.#views = []
        this.#more = viewsOf(piece.text)
        this.#json = undefined
        this.#found = null
        this.#given.clear()
    }

    *#allViews(): Generator<SourceView> {
        for (let index = 0; ; index++) {
            const known = this.#views[index]
            if (known !== undefined) {
                yield known
                continue
            }
            const next = this.#more?.next()
            if (next === undefined || next.done === true) return
            this.#views.push(next.value)
            yield next.value
        }
    }
}

/** The text of a cell without its spaces, and where its units are then. */
class ClosedText {
    readonly of: string
    readonly text: string
    /** Asked for in order, mostly. */
    #known = { start: 0, place: 0 }

    constructor(text: string) {
        this.of = text
        this.text = withoutSpaces(text)
    }

    placeOf(start: number): number {
        const from = this.#known.start <= start ? this.#known : { start: 0, place: 0 }
        const place = from.place + withoutSpaces(this.of.slice(from.start, start)).length
        this.#known = { start, place }
        return place
    }
}

function placesOf(text: string, value: string): readonly number[] {
    const places: number[] = []
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
        if (value.length < SHORT_UNITS && !isWord(text, at, at + value.length)) continue
        if (places.push(at) === REPEATS_LIMIT) break
    }
    return places
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

function isWord(text: string, start: number, end: number): boolean {
    return !LETTER_OR_DIGIT.test(text.charAt(start - 1)) && !LETTER_OR_DIGIT.test(text.charAt(end))
}

/** A number in a JSON text becomes a string, or the text would be none any more. */
function inJson({ view, numbers }: JsonView, piece: string, value: string): readonly Located[] | null {
    const places = placesOf(view.text, value)
    // Where nothing is quoted, it is not known how that would be written here.
    const { quote } = view
    if (places.length === 0 || quote === null || !piece.includes(quote)) return null
    let next = 0
    return places.map((start) => {
        const end = start + value.length
        while ((numbers[next]?.end ?? Infinity) < end) next++
        const number = numbers[next]
        const isNumber = number !== undefined && number.start <= start && number.end >= end
        return isNumber
            ? { spans: spansOf(view, piece, number.start, number.end), quote }
            : { spans: spansOf(view, piece, start, end), quote: null }
    })
}

/** Spans of the piece that make up [start, end) of the view: white space between is covered, markup is not. */
function spansOf({ starts, ends }: SourceView, piece: string, start: number, end: number): readonly Span[] {
    const spans: { start: number; end: number }[] = []
    for (let at = start; at < end; at++) {
        const from = starts[at] ?? 0
        const to = ends[at] ?? from
        const last = spans.at(-1)
        if (last !== undefined && (from <= last.end || piece.slice(last.end, from).trim() === ""))
            last.end = Math.max(last.end, to)
        else spans.push({ start: from, end: to })
    }
    return spans
}
