// Lists that put a person's values one under the other: `氏名,山田`, `電話,090-…`, an empty line. Told by two such lines at the
// beginning of the body; one alone may be a header with a column nobody knows.
import type { Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT } from "../limits.data.ts"
import { isBlank, type CsvField } from "./csv-line.ts"

/** What becomes of a line: it waits, it is a value of the record that is open, or it is a line like any other. */
export type PairsReading = "held" | "taken" | "other"

export class CsvPairs {
    #held: readonly CsvField[] | null = null
    #cells: Cell[] = []
    readonly #labels = new Set<string>()
    #state: "begin" | "pairs" | "rows" = "begin"

    /** The body is no such list, and will not become one. */
    get isOver(): boolean {
        return this.#state === "rows"
    }

    openFrom(): number {
        return this.#held?.[0]?.span.start ?? this.#cells[0]?.span.start ?? Infinity
    }

    /** @param emit told of the record that ends before this line */
    take(fields: readonly CsvField[], emit: (cells: readonly Cell[]) => void): PairsReading {
        if (this.#state === "rows") return "other"
        const isPair = isPairLine(fields)
        if (this.#state === "pairs") {
            if (!isPair) emit(this.takeAll())
            else this.#add(fields, emit)
            return isPair ? "taken" : "other"
        }
        if (isPair && this.#held === null) {
            this.#held = fields
            return "held"
        }
        const held = this.#held
        this.#state = isPair && held !== null && labelOf(held) !== labelOf(fields) ? "pairs" : "rows"
        if (this.#state === "rows" || held === null) return "other"
        this.#held = null
        this.#add(held, emit)
        this.#add(fields, emit)
        return "taken"
    }

    /** The line that waited, and turned out to be one like any other; null: none does. */
    takeHeld(): readonly CsvField[] | null {
        const held = this.#held
        this.#held = null
        return held
    }

    /** The record that is open, which ends here. */
    takeAll(): readonly Cell[] {
        const cells = this.#cells
        this.#cells = []
        this.#labels.clear()
        return cells
    }

    #add(fields: readonly CsvField[], emit: (cells: readonly Cell[]) => void): void {
        const label = labelOf(fields)
        const value = fields[1]
        if (value === undefined) return
        const tooLong = value.span.end - this.openFrom() > RECORD_LIMIT || this.#cells.length >= COLUMNS_LIMIT
        if (this.#cells.length > 0 && (this.#labels.has(label) || tooLong)) emit(this.takeAll())
        this.#labels.add(label)
        this.#cells.push({ label, text: value.text, span: value.span })
    }
}

function isPairLine(fields: readonly CsvField[]): boolean {
    const [name, value, ...others] = fields
    if (name === undefined || value === undefined || isBlank(value.text)) return false
    if (others.some(({ text }) => !isBlank(text))) return false
    return isLabelWord(name.text) && !isLabelWord(value.text)
}

function labelOf(fields: readonly CsvField[]): string {
    return (fields[0]?.text ?? "").trim()
}
