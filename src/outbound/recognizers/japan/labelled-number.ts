// What the numbers of the state have in common: found under their label, or behind their own words in a text.
import type { Field } from "../../../core/fields.ts"
import type { LabelKind } from "../../labels/label-meaning.ts"
import { beginsNumber, endsNumber, precededBy } from "../number-boundary.ts"
import { NO_HITS, type Hit, type Recognizer, type Snippet } from "../recognizer.ts"

export interface NumberKind {
    readonly field: Field & LabelKind
    /** Global; matches candidates in folded text. */
    readonly pattern: RegExp
    /** Words that name the number, looked for right before it. */
    readonly words: RegExp
    /** A part of each of them: where none stands in the text, only a label can name a number. */
    readonly hint: RegExp
    /** The value that is keyed, or null where the candidate is none. */
    readonly valueOf: (match: string) => string | null
}

const CONTEXT_UNITS = 24
/** Labels that do not say what number stands there. */
const UNTOLD: ReadonlySet<LabelKind> = new Set<LabelKind>(["none", "unknown", "other"])

/** Under the label of another number, nothing of this kind can stand. */
export function createNumberRecognizer(kind: NumberKind): Recognizer {
    return (snippet) => {
        const { kind: label } = snippet.label
        if (label !== kind.field && !(UNTOLD.has(label) && kind.hint.test(snippet.text))) return NO_HITS
        const hits: Hit[] = []
        for (const match of snippet.text.matchAll(kind.pattern)) {
            const start = match.index
            const end = start + match[0].length
            if (!beginsNumber(snippet.text, start) || !endsNumber(snippet.text, end)) continue
            const score = scoreOf(kind, snippet, start)
            const value = score === 0 ? null : kind.valueOf(match[0])
            if (value !== null) hits.push({ field: kind.field, value, start, end, score, recognizer: kind.field })
        }
        return hits
    }
}

function scoreOf({ field, words }: NumberKind, { label, text }: Snippet, start: number): number {
    if (label.kind === field) return 0.95
    return precededBy(text, start, words, CONTEXT_UNITS) ? 0.85 : 0
}
