// A date that nothing names, in a record that names somebody: `山田 太郎 | 1980-04-01 | 090-…` in a table without headings, a card, a line.
// Whoever is listed is old enough to have been born then, and hardly anything else in such a record is as old: a date of before
// LATEST_YEAR, and the only one of them, is taken for a birth. Errs towards nothing: later dates are told by their label alone.
import type { BodyRecord } from "./contract.ts"
import { readDate } from "./recognizers/japan/read-date.ts"
import type { CellHit } from "./weigh-record.ts"

/** Whoever is grown up when this is written. What is kept of people (orders, contracts, visits) is younger, but for rare registers. */
const LATEST_YEAR = 2007
const EARLIEST_YEAR = 1900
const TEXT_UNITS = 120
const SENTENCE = /。/
const CELLS_LIMIT = 64
/** No time of day behind it, and no part of a longer number. */
const DATE =
    /(?<![\p{L}\p{N}.:/-])(?:[12][0-9]{3}[-/.年] ?[0-9]{1,2}[-/.月] ?[0-9]{1,2}日?|(?:明治|大正|昭和|平成|[MTSH])(?:[0-9]{1,2}|元)[年.] ?[0-9]{1,2}[月.] ?[0-9]{1,2}日?)(?![\d.:/-]|[T ] ?\d{1,2}:)/gu
const COMPACT = /^(?:19|20)[0-9]{6}$/
const LISTED_SCORE = 0.45

/** @returns the hits, with the record's only early date as a birth where they name somebody and tell none */
export function withListedBirth(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    if (cells.length > CELLS_LIMIT || !hits.some(({ field }) => field === "name")) return hits
    if (hits.some(({ field }) => field === "birth")) return hits
    let only: CellHit | null = null
    for (const [cell, { label, text }] of cells.entries()) {
        if (label !== null || text.length > TEXT_UNITS) continue
        for (const hit of earlyDates(text, cell)) {
            if (only !== null && only.value !== hit.value) return hits
            only ??= hit
        }
    }
    return only === null ? hits : [...hits, only]
}

function earlyDates(text: string, cell: number): readonly CellHit[] {
    if (SENTENCE.test(text)) return NONE
    const found = COMPACT.test(text) ? [{ date: text, start: 0 }] : datesIn(text)
    const hits: CellHit[] = []
    for (const { date, start } of found) {
        const value = readDate(date)
        const year = Number(value?.slice(0, 4) ?? 0)
        if (value === null || year < EARLIEST_YEAR || year > LATEST_YEAR) continue
        const place = { start, end: start + date.length, cell, subject: null }
        hits.push({ field: "birth", value, score: LISTED_SCORE, recognizer: "listed-birth", ...place })
    }
    return hits
}

const NONE: readonly CellHit[] = []

function datesIn(text: string): readonly { readonly date: string; readonly start: number }[] {
    return Array.from(text.matchAll(DATE), ({ 0: date, index }) => ({ date, start: index }))
}
