// Lines of a table that can show nobody: most lines of most tables. They are told from the units of the text, column by column, by
// what a text can hold under the column's label, and are not taken apart. For the meter alone: others want their fields.
// Safety: a line is passed over only where no recognizer would run on any of its fields as they stand (recognizers/choose.ts), nor on
// what a disguise in them decodes to (disguise/undisguise.ts). Errs towards reading it.
import { readKnownLabel } from "../../labels/known-label.ts"
import { shapeOfLabels } from "../../record-shape.ts"
import { mayEndText, UnitTraits } from "../../unit-traits.ts"
import { isVainValue, ValueLabel } from "../../vain-value.ts"
import { isDigit } from "../shape.ts"

/** Longer lines are read as any other. */
const LINE_UNITS = 4_096
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const NOT_VAIN = -1
const LONGEST_REST = 63

export class VainLines {
    /** Of the columns; null where lines have to be read. */
    #labels: readonly (string | null)[] | null = null
    /** What the label of each column says, as far as it was asked. */
    #columns: ValueLabel[] = []
    /** The labels were looked at together. */
    #isTold = false
    readonly #field = new UnitTraits()
    /** Where the next quote stands in the text that was entered; -1: nowhere. */
    #quote = -1
    /** How many of the next lines are not looked at: where a table shows people, looking at each of its lines is lost. */
    #rest = 0
    #lastRest = 0

    /** @param headers of the columns below; where none has a name, lines have to be read */
    begin(headers: readonly string[]): void {
        const labels = headers.map((header) => (header === "" ? null : header))
        this.#labels = labels.some((label) => label !== null) ? labels : null
        this.#columns = []
        this.#isTold = false
    }

    /** Every line is read from here on. */
    stop(): void {
        this.#labels = null
    }

    /** Lines of another text come next. */
    enter(text: string): void {
        this.#quote = text.indexOf('"')
    }

    /**
     * @param text the one that was entered; @param units of it (units.ts)
     * @param from where a line begins that ends with a line feed
     * @returns index of the line feed; NOT_VAIN (-1) where the line may show somebody, may name columns or has quotes
     */
    endOf(text: string, units: Uint16Array, from: number, delimiter: string): number {
        if (this.#labels === null) return NOT_VAIN
        if (this.#rest > 0) {
            this.#rest--
            return NOT_VAIN
        }
        if (this.#quote >= 0 && this.#quote < from) this.#quote = text.indexOf('"', from)
        const sign = delimiter.charCodeAt(0)
        const end = !mayEndText(sign) ? NOT_VAIN : this.#endOf(text, units, from, sign, this.#labels)
        this.#lastRest = end < 0 ? Math.min(this.#lastRest * 2 + 1, LONGEST_REST) : 0
        this.#rest = this.#lastRest
        return end < 0 || this.#isTold || this.#tell(this.#labels) ? end : NOT_VAIN
    }

    /** @returns false where several columns make one value, or one says what the other holds */
    #tell(labels: readonly (string | null)[]): boolean {
        const { choices, numberedParts, typedNumber } = shapeOfLabels(labels, readKnownLabel)
        this.#isTold = true
        if (
            !numberedParts &&
            typedNumber === null &&
            choices.every((one, index) => one === this.#columns[index]?.choice)
        )
            return true
        this.stop()
        return false
    }

    #endOf(text: string, units: Uint16Array, from: number, sign: number, labels: readonly (string | null)[]): number {
        const field = this.#field
        const columns = this.#columns
        const limit = Math.min(from + LINE_UNITS, text.length)
        const last = labels.length - 1
        let start = from
        /** A field that begins with a digit names no column. */
        let isValues = false
        for (let column = 0; column <= last; column++) {
            const first = units[start] ?? 0
            if (!isInk(first)) return NOT_VAIN
            field.read(units, start, limit, sign, LINE_FEED)
            const { end } = field
            if (end === limit || (units[end] === LINE_FEED) !== (column === last)) return NOT_VAIN
            if (column === last && units[end - 1] === CARRIAGE_RETURN) field.end--
            if (field.end <= start) return NOT_VAIN
            const label = columns[column] ?? this.#added(column, labels)
            if (!isVainValue(text, start, field, label)) return NOT_VAIN
            isValues ||= isDigit(first)
            start = end + 1
        }
        const hasQuotes = this.#quote >= 0 && this.#quote < start
        return isValues && !hasQuotes ? start - 1 : NOT_VAIN
    }

    #added(column: number, labels: readonly (string | null)[]): ValueLabel {
        return (this.#columns[column] = new ValueLabel(readKnownLabel(labels[column] ?? null)))
    }
}

/** Printable ASCII, kana and kanji: neither white space nor a control character. */
function isInk(unit: number): boolean {
    return (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xd800)
}
