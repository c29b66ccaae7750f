import type { Field } from "../../core/fields.ts"
import type { BodyRecord } from "../contract.ts"
import type { LabelMeaning } from "../labels/label-meaning.ts"
import type { TextTraits } from "../text-traits.ts"

/** A cell, or a labelled part of one (`氏名：…` in a line of text), as recognizers read it. */
export interface Snippet {
    /** Folded by fold-text.ts: as long as the original. */
    readonly text: string
    /** The original, for the values. */
    readonly original: string
    readonly label: LabelMeaning
    /** The label stands in the text itself (`TEL: …`), not beside it. */
    readonly inline: boolean
    readonly form: BodyRecord["form"]
    /** The record describes a shop, an office or goods by its labels, and no person. */
    readonly impersonal: boolean
    /** Beyond that: it has an office's name or an office's fields, and nobody's. */
    readonly ofOffice: boolean
    readonly traits: TextTraits
    /** The values of this column have all passed a check digit over many records (column-memory.ts). */
    readonly proven: (kind: ProvenKind) => boolean
}

export type ProvenKind = "my_number" | "card" | "mobile"

/** A field in a snippet; start and end in UTF-16 units of the snippet's text. */
export interface Hit {
    readonly field: Field
    readonly value: string | null
    readonly start: number
    readonly end: number
    readonly score: number
    readonly recognizer: string
}

/** Reads a snippet; linear in its length; never throws. Called where all.ts finds that it can matter. */
export type Recognizer = (snippet: Snippet) => readonly Hit[]

export const NO_HITS: readonly Hit[] = []

/** From this score a field counts as personal data and may identify a person; below it is only reported. */
export const PERSONAL_SCORE = 0.5
/** From this score a name is a whole name, which may conflict with another. */
export const FULL_NAME_SCORE = 0.7
