// One line of a CSV (RFC 4180): fields, with quotes doubled inside quoted ones. A quote within an unquoted field is text.
import type { Cell } from "../../contract.ts"
import { ToldCell } from "../../told-cell.ts"
import { mayEndText, UnitTraits } from "../../unit-traits.ts"

/** A cell that gets its label once it is known whether its line is a header. */
export interface CsvField extends Cell {
    label: string | null
}

/**
 * Where the line that starts at `from` ends: index of its line feed, over line feeds within quotes.
 *
 * @returns -1 when the text ends before the line does
 */
export function lineEnd(text: string, from: number, delimiter: string): number {
    let at = from
    let feed = text.indexOf("\n", at)
    for (;;) {
        const opening = nextOpening(text, at, feed < 0 ? text.length : feed, from, delimiter)
        if (opening < 0) return feed
        const closing = closingQuote(text, opening + 1)
        if (closing < 0) return -1
        at = closing + 1
        // Looked for again only when it lay within the quotes: once a line feed, not once a field.
        if (feed >= 0 && feed < at) feed = text.indexOf("\n", at)
    }
}

export interface PlainLine {
    readonly fields: CsvField[]
    /** Index behind the line feed. */
    readonly next: number
}

/** Longer lines are taken apart by lineEnd and fieldsOfLine: a quote near a line's end must not have it looked at twice. */
const PLAIN_LINE_UNITS = 4_096

/**
 * A whole line without quotes, as nearly all are, taken apart in one pass over its units.
 *
 * @param units of the text (units.ts)
 * @returns null for every other line
 */
export function plainLine(
    text: string,
    units: Uint16Array,
    from: number,
    base: number,
    delimiter: string,
): PlainLine | null {
    // Asked first: a line that comes in small pieces would be taken apart anew with each of them.
    const feed = text.indexOf("\n", from)
    if (feed < 0 || feed - from > PLAIN_LINE_UNITS) return null
    const sign = delimiter.charCodeAt(0)
    if (!mayEndText(sign)) return null
    const fields: CsvField[] = []
    let start = units[from] === BYTE_ORDER_MARK ? from + 1 : from
    const end = feed > start && units[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed
    for (;;) {
        traits.read(units, start, end, sign, QUOTE)
        const at = traits.end
        if (at < end && units[at] !== sign) return null
        fields.push(new ToldCell(text.slice(start, at), { start: base + start, end: base + at }, traits))
        if (at >= end) return { fields, next: feed + 1 }
        start = at + 1
    }
}

const traits = new UnitTraits()

const BYTE_ORDER_MARK = 0xfeff
const QUOTE = 0x22
const CARRIAGE_RETURN = 0x0d

function fieldAt(text: string, start: number, end: number, base: number): CsvField {
    return { label: null, text: text.slice(start, end), span: { start: base + start, end: base + end } }
}

/** A quote opens a field only right after a delimiter or at the start of the line. */
function nextOpening(text: string, from: number, to: number, lineStart: number, delimiter: string): number {
    let at = text.slice(from, to).indexOf('"')
    while (at >= 0) {
        const place = from + at
        if (place === lineStart || text[place - 1] === delimiter) return place
        const next = text.slice(place + 1, to).indexOf('"')
        at = next < 0 ? -1 : at + 1 + next
    }
    return -1
}

/** Index of the quote that ends a field; doubled quotes are passed over. */
function closingQuote(text: string, from: number): number {
    let at = text.indexOf('"', from)
    while (at >= 0 && text.charCodeAt(at + 1) === 0x22) at = text.indexOf('"', at + 2)
    return at
}

/** Fields of a line without its line end; offsets are of the body. */
export function fieldsOfLine(line: string, base: number, delimiter: string): CsvField[] {
    if (!line.includes('"')) return plainFields(line, base, delimiter)
    const fields: CsvField[] = []
    let at = 0
    while (at <= line.length) {
        const quoted = line.charCodeAt(at) === 0x22
        const closing = quoted ? closingQuote(line, at + 1) : -1
        const after = line.indexOf(delimiter, closing < 0 ? at : closing + 1)
        const end = after < 0 ? line.length : after
        // Text after the closing quote belongs to the field all the same.
        const closed = closing >= 0 && line.slice(closing + 1, end).trim() === ""
        fields.push(closed ? quotedField(line, at + 1, closing, base) : plainField(line, at, end, base))
        at = end + 1
    }
    return fields
}

/** Spaces between the comma and the quote, which RFC 4180 does not know and people write. */
const SPACED_QUOTES = /^([ \t]+")((?:[^"]|"")*)"[ \t]*$/

function plainFields(line: string, base: number, delimiter: string): CsvField[] {
    const fields: CsvField[] = []
    let at = 0
    while (at <= line.length) {
        const found = line.indexOf(delimiter, at)
        const end = found < 0 ? line.length : found
        fields.push(plainField(line, at, end, base))
        at = end + 1
    }
    return fields
}

function plainField(line: string, start: number, end: number, base: number): CsvField {
    const first = line.charCodeAt(start)
    const spaced = first === 0x20 || first === 0x09 ? SPACED_QUOTES.exec(line.slice(start, end)) : null
    if (spaced !== null) {
        const from = start + (spaced[1]?.length ?? 0)
        return quotedField(line, from, from + (spaced[2]?.length ?? 0), base)
    }
    return fieldAt(line, start, end, base)
}

function quotedField(line: string, start: number, end: number, base: number): CsvField {
    const text = line.slice(start, end).replaceAll('""', '"')
    return { label: null, text, span: { start: base + start, end: base + end } }
}

/** The fields that are not blank, each under the header of its column; where none is, the array itself. */
export function cellsOfFields(fields: readonly CsvField[], headers: readonly string[]): readonly Cell[] {
    let blank = 0
    for (let index = 0; index < fields.length; index++) {
        const field = fields[index]
        if (field === undefined) continue
        if (isBlank(field.text)) {
            blank++
            continue
        }
        const label = headers[index] ?? ""
        field.label = label === "" ? null : label
    }
    return blank === 0 ? fields : fields.filter(({ text }) => !isBlank(text))
}

export function isBlank(text: string): boolean {
    const first = text.charCodeAt(0)
    // Printable ASCII, kana and kanji are ink: most fields are told by their first unit.
    if ((first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xd800)) return false
    return text.trim() === ""
}
