import type { ColumnMemory } from "./column-memory.ts"
import type { BodyRecord, Cell } from "./contract.ts"
import { foldText } from "./fold-text.ts"
import { inlineParts } from "./labels/inline-labels.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { RECOGNIZERS } from "./recognizers/all.ts"
import { isCardNumber } from "./recognizers/generic/card.ts"
import { isMyNumber } from "./recognizers/japan/my-number.ts"
import type { Snippet } from "./recognizers/recognizer.ts"
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
 * The hits of one cell: its text under its label, and, where no label names it, the parts that labels inside the text
 * name. A field that is found both ways is given once, by the better reading.
 */
export function recognizeCell(cell: Cell, context: CellContext): readonly CellHit[] {
    const text = foldText(cell.text)
    const snippet = snippetOf(text, cell.text, context.meaning, false, context)
    if (snippet.hasDigit) noteDigits(text, context)
    const hits = hitsOf(snippet, 0, context)
    if (!INLINE_KINDS.has(context.meaning.kind) || !/[:】\]]/.test(text)) return hits
    for (const part of inlineParts(text, context.columns)) {
        const value = [text.slice(part.start, part.end), cell.text.slice(part.start, part.end)] as const
        const inner = snippetOf(...value, part.meaning, true, context)
        for (const hit of hitsOf(inner, part.start, { ...context, meaning: part.meaning })) hits.push(hit)
    }
    return withoutDoubles(hits)
}

const INLINE_KINDS: ReadonlySet<string> = new Set(["none", "unknown", "other", "contact", "organisation"])

function snippetOf(
    text: string,
    original: string,
    label: LabelMeaning,
    inline: boolean,
    context: CellContext,
): Snippet {
    const { record, index, impersonal, columns } = context
    return {
        text,
        original,
        label,
        inline,
        form: record.form,
        impersonal,
        hasDigit: /[0-9]/.test(text),
        proven: (kind) => columns.isProven(record.group, index, kind),
    }
}

function hitsOf(snippet: Snippet, offset: number, context: CellContext): CellHit[] {
    const hits: CellHit[] = []
    const { index, meaning } = context
    for (const recognize of RECOGNIZERS) {
        for (const hit of recognize(snippet)) {
            const [start, end] = [hit.start + offset, hit.end + offset]
            hits.push({ ...hit, start, end, cell: index, subject: meaning.subject })
        }
    }
    return hits
}

/** Columns of bare digits are judged over their rows: recognizers ask for it as `proven`. */
function noteDigits(text: string, { record, index, columns }: CellContext): void {
    if (text.length < 12 || text.length > 24 || record.form === "prose") return
    const digits = text.trim()
    if (!/^[0-9]{12,19}$/.test(digits)) return
    if (digits.length === 12) columns.noteCheck(record.group, index, "my_number", digits, isMyNumber(digits))
    else columns.noteCheck(record.group, index, "card", digits, isCardNumber(digits))
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
