import type { ColumnMemory } from "./column-memory.ts"
import type { BodyRecord, Cell } from "./contract.ts"
import { foldText } from "./fold-text.ts"
import { inlineParts } from "./labels/inline-labels.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { recognizersFor } from "./recognizers/all.ts"
import { isCardNumber } from "./recognizers/generic/card.ts"
import { isMyNumber } from "./recognizers/japan/my-number.ts"
import type { ProvenKind, Snippet } from "./recognizers/recognizer.ts"
import { TRAIT_FOLDABLE, TRAIT_MARKER, traitsOf, type TextTraits } from "./text-traits.ts"
import type { CellHit } from "./weigh-record.ts"

/** What a cell is read with: its record, its place and what the record's labels say together. */
export interface CellContext {
    readonly record: BodyRecord
    readonly index: number
    readonly meaning: LabelMeaning
    /** The record is a shop's, an office's or a product's. */
    readonly impersonal: boolean
    readonly columns: ColumnMemory
}

/**
 * Adds the hits of one cell: its text under its label, and, where no label names it, the parts that labels inside the text
 * name. A field that is found both ways is given once, by the better reading.
 */
export function recognizeCell(cell: Cell, context: CellContext, hits: CellHit[]): void {
    const raw = traitsOf(cell.text)
    const foldable = (raw.bits & TRAIT_FOLDABLE) !== 0
    const text = foldable ? foldText(cell.text) : cell.text
    const snippet = snippetOf(text, cell.text, context.meaning, foldable ? traitsOf(text) : raw, context)
    const { bits, digits } = snippet.traits
    if (digits >= LEAST_PROOF_DIGITS) noteDigits(text, context)
    else if (digits === MOBILE_DIGITS && context.meaning.kind === "unknown") noteMobile(text, context)
    if ((bits & TRAIT_MARKER) === 0 || !INLINE_KINDS.has(context.meaning.kind)) {
        addHits(hits, snippet, 0, context)
        return
    }
    const ofCell: CellHit[] = []
    addHits(ofCell, snippet, 0, context)
    const kept = addInlineHits(ofCell, snippet, context) ? withoutDoubles(ofCell) : ofCell
    for (const hit of kept) hits.push(hit)
}

const INLINE_KINDS: ReadonlySet<string> = new Set(["none", "unknown", "other", "contact", "organisation"])
const LEAST_PROOF_DIGITS = 12
const MOBILE_DIGITS = 11

function addInlineHits(hits: CellHit[], outer: Snippet, context: CellContext): boolean {
    const parts = inlineParts(outer.text, context.columns)
    for (const { meaning, start, end } of parts) {
        const text = outer.text.slice(start, end)
        const inner = snippetOf(text, outer.original.slice(start, end), meaning, traitsOf(text), context)
        addHits(hits, { ...inner, inline: true }, start, context)
    }
    return parts.length > 0
}

function snippetOf(
    text: string,
    original: string,
    label: LabelMeaning,
    traits: TextTraits,
    { record, index, impersonal, columns }: CellContext,
): Snippet {
    const proven = (kind: ProvenKind): boolean => columns.isProven(record.group, index, kind)
    return { text, original, label, inline: false, form: record.form, impersonal, traits, proven }
}

function addHits(hits: CellHit[], snippet: Snippet, offset: number, { index }: CellContext): void {
    const { subject } = snippet.label
    for (const recognize of recognizersFor(snippet)) {
        for (const { field, value, start, end, score, recognizer } of recognize(snippet)) {
            const [from, to] = [start + offset, end + offset]
            hits.push({ field, value, score, recognizer, start: from, end: to, cell: index, subject })
        }
    }
}

/** Columns of bare digits are judged over their rows: recognizers ask for it as `proven`. */
function noteDigits(text: string, { record, index, columns }: CellContext): void {
    if (text.length > 24 || record.form === "prose") return
    const digits = text.trim()
    if (!/^[0-9]{12,19}$/.test(digits)) return
    if (digits.length === 12) columns.noteCheck(record.group, index, "my_number", digits, isMyNumber(digits))
    else columns.noteCheck(record.group, index, "card", digits, isCardNumber(digits))
}

/** A bare number under a label nobody knows is a mobile number where the whole column is. */
function noteMobile(text: string, { record, index, columns }: CellContext): void {
    const digits = text.trim()
    if (record.form === "prose" || digits.length !== MOBILE_DIGITS) return
    columns.noteCheck(record.group, index, "mobile", digits, /^0[5-9]0/.test(digits))
}

/** Of overlapping hits of one field, the one with the higher score. */
function withoutDoubles(hits: readonly CellHit[]): readonly CellHit[] {
    const ordered = hits.toSorted((a, b) => a.start - b.start || a.end - b.end)
    const last = new Map<string, number>()
    const kept: CellHit[] = []
    for (const hit of ordered) {
        const at = last.get(hit.field)
        const before = at === undefined ? undefined : kept[at]
        if (at === undefined || before === undefined || before.end <= hit.start) last.set(hit.field, kept.push(hit) - 1)
        else if (hit.score > before.score) kept[at] = hit
    }
    return kept
}
