// What the recognizers of one record may ask of all of it.
import type { ColumnMemory } from "./column-memory.ts"
import { isContactLine } from "./contact-line.ts"
import type { BodyRecord } from "./contract.ts"
import { behindSomebody, isImpersonal, isOfOffice, isOfWords } from "./impersonal-record.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import type { LabelChoice } from "./recognizers/choose.ts"

/** The record that a cell is read in, and what its labels say together; told when a recognizer asks for it, since few do. */
export class RecordContext {
    readonly record: BodyRecord
    /** Of its cells' labels. */
    readonly meanings: readonly LabelMeaning[]
    readonly choices: readonly LabelChoice[]
    readonly columns: ColumnMemory
    #impersonalFrom: number | undefined
    #ofOffice: boolean | undefined
    #contactLine: boolean | undefined

    constructor(
        record: BodyRecord,
        meanings: readonly LabelMeaning[],
        choices: readonly LabelChoice[],
        columns: ColumnMemory,
    ) {
        this.record = record
        this.meanings = meanings
        this.choices = choices
        this.columns = columns
    }

    /** From which cell on the record is a shop's, an office's or a product's: mostly 0 or Infinity. */
    get impersonalFrom(): number {
        return (this.#impersonalFrom ??= this.#isImpersonal
            ? behindSomebody(this.record.cells, this.meanings)
            : Infinity)
    }

    get #isImpersonal(): boolean {
        return isImpersonal(this.meanings, this.record.cells) || this.#isContactLine || isOfWords(this.record.cells)
    }

    /** It has an office's name or fields, and nobody's name. */
    get ofOffice(): boolean {
        return (this.#ofOffice ??=
            this.impersonalFrom === 0 && (isOfOffice(this.meanings, this.record.cells) || this.#isContactLine))
    }

    get #isContactLine(): boolean {
        return (this.#contactLine ??= isContactLine(this.record, this.meanings))
    }
}
