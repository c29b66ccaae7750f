// Lines of a table that can show nobody: most lines of most tables. They are told from the units of the text, column by column, by
// what a text can hold under the column's label, and are not taken apart. For the meter alone: others want their fields.
// Safety: a line is passed over only where no recognizer would run on any of its fields as they stand (recognizers/choose.ts), nor on
// what a disguise in them decodes to (disguise/undisguise.ts). Errs towards reading it.
import { hasBase64Run, SHORTEST_RUN as SHORTEST_BASE64 } from "../../disguise/base64-text.ts"
import { hasHexRun, SHORTEST_RUN as SHORTEST_HEX } from "../../disguise/hex-text.ts"
import { readLabel } from "../../labels/read-label.ts"
import { shapeOfLabels } from "../../record-shape.ts"
import { RECOGNIZERS } from "../../recognizers/all.ts"
import { COLUMN_DIGITS, type LabelChoice } from "../../recognizers/choose.ts"
import {
    scanTraits,
    TRAIT_DIGIT,
    TRAIT_ESCAPE,
    TRAIT_MARKER,
    TRAITS_OF_UNIT,
    type TextTraits,
} from "../../text-traits.ts"
import { isDigit } from "../shape.ts"

/** Longer lines are read as any other. */
const LINE_UNITS = 4_096
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const QUOTE = 0x22
/** A number of telephone has as many (text-traits.ts): with fewer, one run of digits is told by its length. */
const LEAST_DIALLED = 9
const SHORTEST_DISGUISE = Math.min(SHORTEST_HEX, SHORTEST_BASE64)
const NOT_VAIN = -1
const LONGEST_REST = 63

/** What a field can hold, as far as its units tell one by one. */
class FieldTraits implements TextTraits {
    bits = 0
    digits = 0
    runs = 0

    /**
     * @param stretch from the first digit to behind the last one
     * @returns false where the text has to be asked: of a colon behind a number, of several numbers and of long ones
     */
    tell(bits: number, digits: number, stretch: number): boolean {
        this.bits = bits
        this.digits = digits
        this.runs = digits === 0 ? 0 : 1 << Math.min(digits, LEAST_DIALLED)
        return (bits & TRAIT_MARKER) === 0 && digits === stretch && digits < LEAST_DIALLED
    }
}

export class VainLines {
    /** Of the columns; null where lines have to be read. */
    #labels: readonly (string | null)[] | null = null
    /** What the texts of each column need, as far as it was asked. */
    #choices: LabelChoice[] = []
    /** The labels were looked at together. */
    #isTold = false
    readonly #field = new FieldTraits()
    /** How many of the next lines are not looked at: where a table shows people, looking at each of its lines is lost. */
    #rest = 0
    #lastRest = 0

    /** @param headers of the columns below; where none has a name, lines have to be read */
    begin(headers: readonly string[]): void {
        const labels = headers.map((header) => (header === "" ? null : header))
        this.#labels = labels.some((label) => label !== null) ? labels : null
        this.#choices = []
        this.#isTold = false
    }

    /** Every line is read from here on. */
    stop(): void {
        this.#labels = null
    }

    /**
     * @param units of the text (units.ts)
     * @param from where a line begins that ends with a line feed
     * @returns index of the line feed; NOT_VAIN (-1) where the line may show somebody, may name columns or has quotes
     */
    endOf(text: string, units: Uint16Array, from: number, delimiter: string): number {
        if (this.#labels === null) return NOT_VAIN
        if (this.#rest > 0) {
            this.#rest--
            return NOT_VAIN
        }
        const end = this.#endOf(text, units, from, delimiter.charCodeAt(0), this.#labels)
        this.#lastRest = end < 0 ? Math.min(this.#lastRest * 2 + 1, LONGEST_REST) : 0
        this.#rest = this.#lastRest
        return end < 0 || this.#isTold || this.#tell(this.#labels) ? end : NOT_VAIN
    }

    /** @returns false where several columns make one value, or one says what the other holds */
    #tell(labels: readonly (string | null)[]): boolean {
        const { choices, numberedParts, typedNumber } = shapeOfLabels(labels, readLabel)
        this.#isTold = true
        if (!numberedParts && typedNumber === null && choices.every((one, index) => one === this.#choices[index]))
            return true
        this.stop()
        return false
    }

    #endOf(text: string, units: Uint16Array, from: number, sign: number, labels: readonly (string | null)[]): number {
        const limit = Math.min(from + LINE_UNITS, text.length)
        let start = from
        let column = 0
        /** A field that begins with a digit names no column. */
        let isValues = false
        let bits = 0
        let digits = 0
        let firstDigit = 0
        let behindDigits = 0
        for (let at = from; at < limit; at++) {
            const unit = units[at] ?? 0
            if (unit !== sign && unit !== LINE_FEED) {
                if (unit === QUOTE) return NOT_VAIN
                const found = TRAITS_OF_UNIT[unit] ?? 0
                bits |= found
                if (found === TRAIT_DIGIT) {
                    if (digits++ === 0) firstDigit = at
                    behindDigits = at + 1
                }
                continue
            }
            const end = unit === LINE_FEED && units[at - 1] === CARRIAGE_RETURN ? at - 1 : at
            const first = units[start] ?? 0
            if (column === labels.length || end <= start || !isInk(first)) return NOT_VAIN
            isValues ||= isDigit(first)
            const isTold = this.#field.tell(bits, digits, digits === 0 ? 0 : behindDigits - firstDigit)
            const label = labels[column] ?? null
            const choice = (this.#choices[column] ??= RECOGNIZERS.under(readLabel(label).kind))
            if (!this.#isVain(text, start, end, choice, isTold)) return NOT_VAIN
            column++
            if (unit === LINE_FEED) return isValues && column === labels.length ? at : NOT_VAIN
            start = at + 1
            bits = 0
            digits = 0
        }
        return NOT_VAIN
    }

    /** @param isTold all traits of the field are told, without its text */
    #isVain(text: string, start: number, end: number, choice: LabelChoice, isTold: boolean): boolean {
        const { bits, digits } = this.#field
        if ((bits & TRAIT_ESCAPE) !== 0 || digits >= COLUMN_DIGITS) return false
        const isShort = end - start < SHORTEST_DISGUISE
        const field = isTold && isShort ? "" : text.slice(start, end)
        if (!choice.isVain(isTold ? this.#field : scanTraits(field))) return false
        return isShort || !(hasHexRun(field) || hasBase64Run(field))
    }
}

/** Printable ASCII, kana and kanji: neither white space nor a control character. */
function isInk(unit: number): boolean {
    return (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xd800)
}
