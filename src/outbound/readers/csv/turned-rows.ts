// A sheet with a column a person: `項目,1人目,2人目`, or at once `氏名,山田 太郎,佐藤 花子`, then a line for each field. Its lines are held to its end, since only then a
// person is whole. Told by headings that count people and a label at the head of the next line; errs towards lines as others are.
import type { Cell } from "../../contract.ts"
import { readLabel } from "../../labels/read-label.ts"
import { fullNameForm } from "../../recognizers/japan/name-words.ts"
import { countsPeople, LEAST_PEOPLE } from "../counted-people.ts"
import { isLabelWord } from "../labels.ts"
import { COLUMNS_LIMIT, RECORD_LIMIT } from "../limits.data.ts"
import { isBlank, type CsvField } from "./csv-line.ts"

/** `held`: the line waits; `other`: it is a line like any other, after those that waited in vain. */
export type TurnedReading = "held" | "other"

export class TurnedRows {
    #head: readonly CsvField[] | null = null
    #rows: (readonly CsvField[])[] = []
    #isTurned = false

    openFrom(): number {
        return this.#head?.[0]?.span.start ?? this.#rows[0]?.[0]?.span.start ?? Infinity
    }

    /** @param mayBegin no line before it named columns or showed values */
    take(fields: readonly CsvField[], mayBegin: boolean): TurnedReading {
        if (this.#isTurned || this.#head !== null) {
            this.#isTurned = isLabelWord((fields[0]?.text ?? "").trim())
            if (!this.#isTurned) return "other"
            this.#head = null
            this.#rows.push(fields)
            return "held"
        }
        if (!mayBegin) return "other"
        const texts = filledTexts(fields)
        if (countsPeople(texts)) this.#head = fields
        else if (namesPeople(texts)) {
            this.#isTurned = true
            this.#rows.push(fields)
        } else return "other"
        return "held"
    }

    /** Whether so much is held that it has to leave. */
    isFull(end: number): boolean {
        return this.#rows.length >= COLUMNS_LIMIT || end - this.openFrom() > RECORD_LIMIT
    }

    /** The headings, where no line of such a sheet followed; null: one did, or there are none. */
    takeHead(): readonly CsvField[] | null {
        const head = this.#head
        this.#head = null
        return head
    }

    /** A record a column. Linear in the cells held, however long one line is. */
    takePeople(): readonly (readonly Cell[])[] {
        const people: Cell[][] = []
        for (const [label, ...values] of this.#rows) {
            for (const [column, { text, span }] of values.slice(0, COLUMNS_LIMIT).entries())
                (people[column] ??= []).push({ label: (label?.text ?? "").trim(), text, span })
        }
        this.#rows = []
        return people.map((cells) => cells.filter(({ text }) => !isBlank(text)))
    }
}

/** `氏名,山田 太郎,佐藤 花子`: the word for a name, then nothing but whole names. */
function namesPeople([corner, ...others]: readonly string[]): boolean {
    if (corner === undefined || others.length < LEAST_PEOPLE || !NAMES.has(readLabel(corner).kind)) return false
    return others.every((text) => fullNameForm(text) !== null)
}

const NAMES: ReadonlySet<string> = new Set(["full-name", "bare-name"])

/** Without the empty columns behind the last. */
function filledTexts(fields: readonly CsvField[]): readonly string[] {
    const last = fields.findLastIndex(({ text }) => !isBlank(text))
    return fields.slice(0, last + 1).map(({ text }) => text.trim())
}
