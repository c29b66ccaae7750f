import type { BodyRecord, Cell } from "./contract.ts"
import { foldText, isFoldable } from "./fold-text.ts"
import { INLINE_KINDS, inlineParts } from "./labels/inline-labels.ts"
import { NO_LABEL, type LabelMeaning } from "./labels/label-meaning.ts"
import type { RecordContext } from "./record-context.ts"
import { RECOGNIZERS } from "./recognizers/all.ts"
import { COLUMN_DIGITS } from "./recognizers/choose.ts"
import { isCardNumber } from "./recognizers/generic/card.ts"
import { isMyNumber } from "./recognizers/japan/my-number.ts"
import type { ProvenKind, Recognizer, Snippet } from "./recognizers/recognizer.ts"
import { scanTraits, TRAIT_MARKER, traitsOf, type TextTraits } from "./text-traits.ts"
import type { CellHit } from "./weigh-record.ts"

const LEAST_PROOF_DIGITS = 12
const MOST_PROOF_DIGITS = 19
const CELL_UNITS = 24

/**
 * Adds the hits of one cell: its text under its label, and, where no label names it, the parts that labels inside the text
 * name. A field that is found both ways is given once, by the better reading.
 *
 * @param raw what its text holds as it stands
 */
export function recognizeCell(
    cell: Cell,
    index: number,
    raw: TextTraits,
    context: RecordContext,
    hits: CellHit[],
): void {
    if (isExample(cell.text)) return
    const meaning = context.meanings[index] ?? NO_LABEL
    const choice = context.choices[index] ?? RECOGNIZERS.under(meaning.kind)
    const foldable = isFoldable(raw)
    const text = foldable ? foldText(cell.text) : cell.text
    const traits = foldable ? scanTraits(text) : raw
    if (traits.digits >= COLUMN_DIGITS) noteNumber(text, traits, index, meaning, context)
    const recognizers = choice.for(traits)
    const hasMarker = (traits.bits & TRAIT_MARKER) !== 0 && INLINE_KINDS.has(meaning.kind)
    if (recognizers.length === 0 && !hasMarker) return
    const { bits, digits, runs } = traits
    const snippet = new CellSnippet(text, cell.text, meaning, false, { bits, digits, runs }, index, context)
    if (!hasMarker) {
        addHits(hits, recognizers, snippet, 0)
        return
    }
    const ofCell: CellHit[] = []
    addHits(ofCell, recognizers, snippet, 0)
    const kept = addInlineHits(ofCell, snippet) ? withoutDoubles(ofCell) : ofCell
    for (const hit of kept) hits.push(hit)
}

/**
 * `（例）山田 太郎`: how a form is to be filled in. Of no other name than such pages give: an attacker could put the word before any.
 */
function isExample(text: string): boolean {
    const first = text.charCodeAt(0)
    return (first === 0xff08 || first === 0x28 || first === 0x4f8b || first === 0x8a18) && EXAMPLE.test(text)
}

const EXAMPLE =
    /^(?:[（(](?:記入|入力)?例[）)]|(?:記入|入力)?例[:：)）])\s?(?:(?:山田|日本|見本)[ \u3000]?(?:太郎|花子)|(?:ヤマダ|ニホン|ニッポン|ミホン|やまだ)[ \u3000]?(?:タロウ|ハナコ|たろう|はなこ))\s?$/

class CellSnippet implements Snippet {
    readonly text: string
    readonly original: string
    readonly label: LabelMeaning
    readonly inline: boolean
    readonly traits: TextTraits
    readonly index: number
    readonly context: RecordContext

    constructor(
        text: string,
        original: string,
        label: LabelMeaning,
        inline: boolean,
        traits: TextTraits,
        index: number,
        context: RecordContext,
    ) {
        this.text = text
        this.original = original
        this.label = label
        this.inline = inline
        this.traits = traits
        this.index = index
        this.context = context
    }

    get form(): BodyRecord["form"] {
        return this.context.record.form
    }

    get impersonal(): boolean {
        return this.index >= this.context.impersonalFrom
    }

    get ofOffice(): boolean {
        return this.context.ofOffice
    }

    proven(kind: ProvenKind): boolean {
        return this.context.columns.isProven(this.context.record.group, this.index, kind)
    }
}

function addInlineHits(hits: CellHit[], { text, original, index, context }: CellSnippet): boolean {
    const parts = inlineParts(text, context.columns)
    for (const { meaning, start, end } of parts) {
        const inner = text.slice(start, end)
        const traits = traitsOf(inner)
        const snippet = new CellSnippet(inner, original.slice(start, end), meaning, true, traits, index, context)
        addHits(hits, RECOGNIZERS.under(meaning.kind).for(traits), snippet, start)
    }
    return parts.length > 0
}

function addHits(hits: CellHit[], recognizers: readonly Recognizer[], snippet: CellSnippet, offset: number): void {
    const { index: cell } = snippet
    const { subject } = snippet.label
    for (let at = 0; at < recognizers.length; at++) {
        const found = recognizers[at]?.(snippet)
        if (found === undefined || found.length === 0) continue
        for (const { field, value, start, end, score, recognizer } of found)
            hits.push({ field, value, score, recognizer, start: start + offset, end: end + offset, cell, subject })
    }
}

/**
 * Columns of bare digits are judged over their rows: recognizers ask for it as `proven`. A bare number under a label nobody
 * knows is a mobile number where the whole column is.
 */
function noteNumber(
    text: string,
    { digits: count }: TextTraits,
    index: number,
    { kind }: LabelMeaning,
    { record, columns }: RecordContext,
): void {
    if (count > MOST_PROOF_DIGITS || record.form === "prose") return
    const digits = text.trim()
    if (digits.length !== count) return
    if (count === COLUMN_DIGITS) {
        if (kind === "unknown") columns.noteCheck(record.group, index, "mobile", digits, /^0[5-9]0/.test(digits))
    } else if (text.length <= CELL_UNITS && count >= LEAST_PROOF_DIGITS) {
        if (count === LEAST_PROOF_DIGITS)
            columns.noteCheck(record.group, index, "my_number", digits, isMyNumber(digits))
        else columns.noteCheck(record.group, index, "card", digits, isCardNumber(digits))
    }
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
