// Names in the prose of one file, record by record: what an earlier paragraph named in full comes again by its family name.
import type { BodyRecord, FoundField } from "../contract.ts"
import { normaliseName } from "../normalise.ts"
import { findProseNames } from "./prose-names.ts"
import { partsOfName } from "./second-look.ts"

/** The recognizer of such a name; it identifies nobody (docs/rationale.md). */
export const PROSE_NAME = "prose-name"

/** Longer texts are read in pieces, cut behind a sentence where there is one. */
const PIECE_UNITS = 8_192
/** Parts of names that are remembered of one file, 100 bytes each; further names are found by themselves only. */
const KNOWN_LIMIT = 10_000
/** No name is shorter, with what tells that it is one. */
const LEAST_UNITS = 4
const FIRST_KANA = 0x30_41
const LAST_KANA = 0x30_ff

/** One per file, or part of one. */
export class FileNames {
    readonly #known = new Set<string>()

    /** @returns names in paragraphs, and in cells that hold a sentence, in order; none that `found` has already */
    read(record: BodyRecord, found: readonly FoundField[]): readonly FoundField[] {
        let names: FoundField[] | null = null
        for (const [index, { label, text, span }] of record.cells.entries()) {
            const isParagraph = record.form === "prose" && label === null
            if (!(isParagraph ? mayHoldName(text) : isSentence(text))) continue
            // Where escapes shift the offsets, the cell's span is given, as with all fields.
            const exact = span.end - span.start === text.length
            for (const { start, end, score } of this.#namesOf(text)) {
                const place = exact ? { start: span.start + start, end: span.start + end } : span
                if (found.some((field) => field.field === "name" && overlaps(field.span, place))) continue
                const value = normaliseName(text.slice(start, end))
                names ??= []
                names.push({ field: "name", value, span: place, score, recognizer: PROSE_NAME, cell: index })
            }
        }
        return names ?? NO_NAMES
    }

    *#namesOf(text: string): Generator<{ readonly start: number; readonly end: number; readonly score: number }> {
        for (let from = 0; from < text.length;) {
            const piece = text.slice(from, pieceEnd(text, from))
            for (const { start, end, score } of findProseNames(piece, this.#known)) {
                yield { start: from + start, end: from + end, score }
                this.#remember(piece.slice(start, end))
            }
            from += piece.length
        }
    }

    #remember(name: string): void {
        for (const part of partsOfName(name)) if (this.#known.size < KNOWN_LIMIT) this.#known.add(part)
    }
}

const NO_NAMES: readonly FoundField[] = []

/** The early test: a text without kana is not Japanese prose (Chinese has kanji, too). */
export function mayHoldName(text: string): boolean {
    if (text.length < LEAST_UNITS) return false
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= FIRST_KANA && unit <= LAST_KANA) return true
    }
    return false
}

const SENTENCE_UNITS = 10
const SENTENCE_HIRAGANA = 2
const FIRST_HIRAGANA = 0x30_41
const LAST_HIRAGANA = 0x30_96

/** A remark in a table, a body in JSON: particles and endings are in hiragana, and most labelled values have none. */
export function isSentence(text: string): boolean {
    if (text.length < SENTENCE_UNITS) return false
    let hiragana = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= FIRST_HIRAGANA && unit <= LAST_HIRAGANA && ++hiragana >= SENTENCE_HIRAGANA) return true
    }
    return false
}

function pieceEnd(text: string, from: number): number {
    const end = from + PIECE_UNITS
    if (end >= text.length) return text.length
    const stop = text.lastIndexOf("。", end - 1)
    return stop >= from ? stop + 1 : end
}

function overlaps(one: FoundField["span"], other: FoundField["span"]): boolean {
    return one.start < other.end && other.start < one.end
}
