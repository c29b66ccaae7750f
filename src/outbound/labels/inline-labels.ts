import type { ColumnMemory } from "../column-memory.ts"
import type { LabelKind, LabelMeaning } from "./label-meaning.ts"

/**
 * Labels inside a text: `氏名：…`, `【お名前】…`, `Tel: …`, `"email": "…"`. So a mail, a log line or a paragraph is read as
 * the form that it is. Linear: walks from each colon or bracket at most LABEL_UNITS back.
 */
export interface InlinePart {
    readonly meaning: LabelMeaning
    /** The value's place in the text, half-open. */
    readonly start: number
    readonly end: number
}

/** Kinds of labels that do not settle what stands below them: a text there may name its own parts. */
export const INLINE_KINDS: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "none",
    "unknown",
    "other",
    "contact",
    "organisation",
])
const LABEL_UNITS = 20
const VALUE_UNITS = 160
/** Parts of one cell; behind them the cell is still read as a whole, without these labels. */
const PARTS_LIMIT = 2_000
const MARKER = /[:】\]]/g
const LABEL_STOP = /[\s、。,;|/(){}<>・●■◆○◎※*"'[\]【】:=?&]/
/** LABEL_STOP as a table: it is asked for each unit before each colon. Its signs stand in these ranges. */
const STOPS: Uint8Array = stopTable([
    [0, 0xff],
    [0x1680, 0x1680],
    [0x2000, 0x30ff],
    [0xfeff, 0xfeff],
])
const COLON_GAP = /[ "']*/y
const BRACKET_GAP = /[ "':\r\n]*/y
const VALUE_END = /[\n\r\t|]| {3,}/
const NAME_END = /[、。,;/（(<&]| {2,}/
const SPOKEN: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "full-name",
    "bare-name",
    "family-name",
    "given-name",
    "kana",
    "family-kana",
    "given-kana",
    "nickname",
    "bare-nickname",
    "email",
    "phone",
    "address",
    "postal",
    "birth",
    "age",
    "sex",
    "my_number",
    "card",
    "credential",
    "contact",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "insurance",
    "account",
    "health",
    "job",
    "company",
])
const CUT_EARLY: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "full-name",
    "bare-name",
    "family-name",
    "given-name",
    "kana",
    "family-kana",
    "given-kana",
    "nickname",
    "bare-nickname",
    "age",
    "sex",
    "birth",
    "phone",
    "credential",
    "postal",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "job",
])

function stopTable(ranges: readonly (readonly [number, number])[]): Uint8Array {
    const table = new Uint8Array(0x1_00_00)
    for (const [first, last] of ranges) {
        for (let unit = first; unit <= last; unit++) table[unit] = LABEL_STOP.test(String.fromCharCode(unit)) ? 1 : 0
    }
    return table
}

/** @param text folded by fold-text.ts */
export function inlineParts(text: string, columns: ColumnMemory): readonly InlinePart[] {
    const markers = findMarkers(text, columns)
    return markers.map((marker, index) => {
        const limit = Math.min(markers[index + 1]?.labelStart ?? text.length, marker.valueStart + VALUE_UNITS)
        return {
            meaning: marker.meaning,
            start: marker.valueStart,
            end: valueEnd(text, marker.valueStart, limit, marker.meaning.kind),
        }
    })
}

interface Marker {
    readonly meaning: LabelMeaning
    readonly labelStart: number
    readonly valueStart: number
}

function findMarkers(text: string, columns: ColumnMemory): Marker[] {
    const markers: Marker[] = []
    for (const match of text.matchAll(MARKER)) {
        if (markers.length >= PARTS_LIMIT) break
        const end = labelEnd(text, match.index)
        const start = labelStart(text, end)
        // `https://user:word@host` names nothing.
        if (start === end || text.charAt(start - 1) === "/") continue
        // A time of day names nothing either, and logs are full of them.
        if (isNumber(text, start, end)) continue
        const meaning = columns.meaningOf(text.slice(start, end))
        if (!SPOKEN.has(meaning.kind)) continue
        markers.push({ meaning, labelStart: start, valueStart: valueStart(text, match.index + 1, match[0] !== ":") })
    }
    return markers
}

function isNumber(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0x30 || unit > 0x39) return false
    }
    return true
}

/** `"email" :` and `氏名 :` end before the quote and the space. */
function labelEnd(text: string, marker: number): number {
    let end = marker
    while (end > 0 && marker - end < 2 && /["' ]/.test(text.charAt(end - 1))) end--
    return end
}

function labelStart(text: string, end: number): number {
    let start = end
    while (start > 0 && end - start < LABEL_UNITS && STOPS[text.charCodeAt(start - 1)] !== 1) start--
    return start
}

/** Behind the marker, spaces and a quote; behind a bracket also a colon and a line end. */
function valueStart(text: string, from: number, bracket: boolean): number {
    const skipped = bracket ? BRACKET_GAP : COLON_GAP
    skipped.lastIndex = from
    return from + (skipped.exec(text)?.[0].length ?? 0)
}

function valueEnd(text: string, start: number, limit: number, kind: LabelKind): number {
    const slice = text.slice(start, limit)
    const cuts = [
        slice.search(VALUE_END),
        slice.search(/["'](?:\s*[,}\]:]|$)/),
        CUT_EARLY.has(kind) ? slice.search(NAME_END) : -1,
    ]
    const cut = Math.min(...cuts.map((at) => (at < 0 ? slice.length : at)))
    return start + slice.slice(0, cut).trimEnd().length
}
