// Tables of one line for each field of each person: `会員番号,項目,値` over `7,氏名,山田`, `7,メール,…` (entity, attribute, value). The
// lines of one entity are one record, each value under what its line calls it. Errs towards lines of their own: only what a known
// word names is gathered.
import type { Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"
import { RECORD_LIMIT, VALUES_LIMIT } from "../limits.data.ts"
import type { CsvField } from "./csv-line.ts"

const ATTRIBUTES: ReadonlySet<string> = new Set(
    "項目 項目名 属性 属性名 質問 設問 key name field attribute meta_key field_name attribute_name question".split(" "),
)
const VALUES: ReadonlySet<string> = new Set(
    "値 内容 回答 入力値 value answer meta_value field_value attribute_value".split(" "),
)

interface Columns {
    readonly entity: number
    readonly attribute: number
    readonly value: number
}

export class EntityRows {
    #columns: Columns | null = null
    #entity: string | null = null
    #cells: Cell[] = []

    /** @param headers of the table */
    begin(headers: readonly string[]): void {
        const names = headers.map((header) => header.toLowerCase())
        const attribute = names.findIndex((name) => ATTRIBUTES.has(name))
        const value = names.findIndex((name) => VALUES.has(name))
        // The entity is the first column that is neither.
        const entity = names.findIndex((_, index) => index !== attribute && index !== value)
        this.#columns = attribute < 0 || value < 0 || entity < 0 ? null : { entity, attribute, value }
    }

    /** Whether lines below the headings belong to entities. */
    get isOpen(): boolean {
        return this.#columns !== null
    }

    openFrom(): number {
        return this.#cells[0]?.span.start ?? Infinity
    }

    /**
     * @param ended gets the record of the entity before
     * @returns whether the line belongs to an entity
     */
    take(fields: readonly CsvField[], ended: (cells: readonly Cell[]) => void): boolean {
        if (this.#columns === null) return false
        const entity = fields[this.#columns.entity]?.text ?? ""
        const label = fields[this.#columns.attribute]?.text.trim() ?? ""
        const value = fields[this.#columns.value]
        const held = (value?.span.end ?? 0) - this.openFrom()
        if (entity !== this.#entity || this.#cells.length >= VALUES_LIMIT || held > RECORD_LIMIT) ended(this.takeAll())
        if (value === undefined || !isLabelWord(label)) {
            ended(this.takeAll())
            return false
        }
        this.#entity = entity
        if (value.text.trim() !== "") this.#cells.push({ label, text: value.text, span: value.span })
        return true
    }

    takeAll(): readonly Cell[] {
        const cells = this.#cells
        this.#cells = []
        this.#entity = null
        return cells
    }
}
