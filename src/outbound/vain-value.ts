// Whether a value can show nobody under its label: what recognizeCell would find nothing in, note nothing of, and find no disguise of,
// whatever record it stands in. It is told from the units of a body, and most values are never cut out of it.
// Safety: recognizers are left out only where they would not run (recognizers/choose.ts), or were asked and found nothing though they look
// at the text alone (TEXT_ALONE). Errs towards reading the value.
import { hasBase64Run, SHORTEST_RUN as SHORTEST_BASE64 } from "./disguise/base64-text.ts"
import { hasHexRun, SHORTEST_RUN as SHORTEST_HEX } from "./disguise/hex-text.ts"
import { isFoldable } from "./fold-text.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { INLINE_KINDS } from "./labels/inline-labels.ts"
import { RECOGNIZERS, TEXT_ALONE } from "./recognizers/all.ts"
import { COLUMN_DIGITS, type LabelChoice } from "./recognizers/choose.ts"
import type { Snippet } from "./recognizers/recognizer.ts"
import {
    LONGEST_RUN,
    TRAIT_CAPITAL,
    TRAIT_DIGIT,
    TRAIT_ESCAPE,
    TRAIT_MARKER,
    TRAIT_SMALL,
    type TextTraits,
} from "./text-traits.ts"
import type { UnitTraits } from "./unit-traits.ts"

/** A column, or a key: what its label says, and what the texts under it need. */
export class ValueLabel {
    readonly meaning: LabelMeaning
    readonly choice: LabelChoice
    /** Traits by which no recognizer runs, as the last text of the column had that was told so: the next one mostly has the same. */
    #bits = -1
    #digits = -1
    #runs = -1

    constructor(meaning: LabelMeaning) {
        this.meaning = meaning
        this.choice = RECOGNIZERS.under(meaning.kind)
    }

    /** Whether no recognizer would run on a text, and its column notes nothing of it. */
    isIdle(traits: TextTraits): boolean {
        const { bits, digits, runs } = traits
        if (bits === this.#bits && digits === this.#digits && runs === this.#runs) return true
        if (!this.choice.isVain(traits) && !this.#runsNone(traits)) return false
        this.#bits = bits
        this.#digits = digits
        this.#runs = runs
        return true
    }

    #runsNone(traits: TextTraits): boolean {
        return this.mayAsk(traits) && this.choice.for(traits).length === 0
    }

    /** Whether all there is to a text is what its recognizers find in it as it stands. */
    mayAsk(traits: TextTraits): boolean {
        // What it folds to has traits of its own, and what stands behind a label in it is read under that one.
        if (isFoldable(traits) || ((traits.bits & TRAIT_MARKER) !== 0 && INLINE_KINDS.has(this.meaning.kind)))
            return false
        // A column of bare numbers is judged over its rows (recognize-cell.ts).
        return traits.digits < COLUMN_DIGITS || traits.runs !== 1 << Math.min(traits.digits, LONGEST_RUN)
    }
}

const SHORTEST_DISGUISE = Math.min(SHORTEST_HEX, SHORTEST_BASE64)
const BOTH_CASES = TRAIT_CAPITAL | TRAIT_SMALL
const OF_HEX = BOTH_CASES | TRAIT_DIGIT

/**
 * @param text in which the value begins at `start`
 * @param traits of the value, with its end
 */
export function isVainValue(text: string, start: number, traits: UnitTraits, label: ValueLabel): boolean {
    const { bits, end } = traits
    if ((bits & TRAIT_ESCAPE) !== 0) return false
    if (!label.isIdle(traits) && !showsNobody(text, start, traits, label)) return false
    return end - start < SHORTEST_DISGUISE || !mayHideText(text, start, traits)
}

function mayHideText(text: string, start: number, { bits, runs, end }: UnitTraits): boolean {
    if ((bits & OF_HEX) === 0) return false
    // Without letters it takes one run of digits.
    if ((bits & BOTH_CASES) === 0 && runs >>> SHORTEST_HEX === 0) return false
    return hasHexRun(text, start, end) || ((bits & BOTH_CASES) === BOTH_CASES && hasBase64Run(text.slice(start, end)))
}

function showsNobody(text: string, start: number, traits: UnitTraits, label: ValueLabel): boolean {
    if (!label.mayAsk(traits)) return false
    const recognizers = label.choice.for(traits)
    for (const recognize of recognizers) if (!TEXT_ALONE.has(recognize)) return false
    const { bits, digits, runs, end } = traits
    const snippet = new LoneSnippet(text.slice(start, end), label.meaning, { bits, digits, runs })
    for (const recognize of recognizers) if (recognize(snippet).length > 0) return false
    return true
}

/** A text under its label in a record that says nothing else. */
class LoneSnippet implements Snippet {
    readonly text: string
    readonly original: string
    readonly label: LabelMeaning
    readonly traits: TextTraits
    readonly inline = false
    readonly form = "object"
    readonly impersonal = false
    readonly ofOffice = false

    constructor(text: string, label: LabelMeaning, traits: TextTraits) {
        this.text = text
        this.original = text
        this.label = label
        this.traits = traits
    }

    proven(): boolean {
        return false
    }
}
