// What the labels of a record say, told once for all records of one shape: a table, an array or a file has the same labels in
// row after row. Rows are compared by their labels, so nothing is taken for granted of a format.
import type { Cell } from "./contract.ts"
import { hasNumberedParts } from "./join-number-parts.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { RECOGNIZERS } from "./recognizers/all.ts"
import type { LabelChoice } from "./recognizers/choose.ts"

export interface RecordShape {
    readonly labels: readonly (string | null)[]
    readonly meanings: readonly LabelMeaning[]
    /** What the texts under each of them need. */
    readonly choices: readonly LabelChoice[]
    /** A label says that a number may stand in columns of its own (join-number-parts.ts). */
    readonly numberedParts: boolean
    /** `書類の種類 | 番号`: the cell that says what number stands in the other; null where there are no such two. */
    readonly typedNumber: TypedNumber | null
    /** First cell whose label speaks of an office, a shop or how to reach one; -1: none. */
    readonly desk: number
    /** First cell with a part of an address; -1: none. */
    readonly addressPart: number
    /** Nothing names some cell. */
    readonly hasUnlabelled: boolean
}

export interface TypedNumber {
    readonly type: number
    readonly number: number
}

/** `生年月日 1980 年 4 月 1 日` in controls of their own: the unit behind one value is the label of the next. */
function withBirthParts(
    labels: readonly (string | null)[],
    meanings: readonly LabelMeaning[],
): readonly LabelMeaning[] {
    const at = meanings.findIndex(
        ({ kind }, index) => kind === "birth" && labels[index + 1] === "年" && labels[index + 2] === "月",
    )
    if (at < 0) return meanings
    const parts = ["birth-year", "birth-month", "birth-day"] as const
    return meanings.map((meaning, index) => {
        const kind = parts[index - at]
        return kind === undefined ? meaning : { ...meaning, kind }
    })
}

const TYPE = /(?:種類|種別|区分|書類名?|\b(?:type|kind))$/i
const NUMBER = /^(?:[^\x00-\x7f]{0,4}番号|number|no\.?|value)$/i

/** Whether another label may say what number stands under this one. */
export function isOfTypedNumber(label: string | null, meaning: LabelMeaning | undefined): boolean {
    return meaning?.kind === "code" && NUMBER.test(lastOf(label ?? ""))
}

function typedNumber(labels: readonly (string | null)[], meanings: readonly LabelMeaning[]): TypedNumber | null {
    const number = labels.findIndex((label, index) => isOfTypedNumber(label, meanings[index]))
    if (number < 1) return null
    // `passenger.type | document.type | document.number`: of several the one that stands in the same object.
    const holder = holderOf(labels[number] ?? "")
    const type = labels.findIndex(
        (label) => TYPE.test(label ?? "") && (holder === "" || holderOf(label ?? "") === holder),
    )
    return type < 0 || type >= number ? null : { type, number }
}

function lastOf(path: string): string {
    return path.slice(path.lastIndexOf(".", path.length - 2) + 1)
}

function holderOf(path: string): string {
    return path.slice(0, path.lastIndexOf(".") + 1)
}

/** Records of more cells are read anew each time. */
const REMEMBERED_CELLS = 128

/** The last shape of each number of cells: rows of one table, and objects that take turns in one array, mostly differ in it. */
export class RecordShapes {
    readonly #meaningOf: (label: string | null) => LabelMeaning
    readonly #last: (RecordShape | undefined)[] = []

    constructor(meaningOf: (label: string | null) => LabelMeaning) {
        this.#meaningOf = meaningOf
    }

    of(cells: readonly Cell[]): RecordShape {
        const last = cells.length <= REMEMBERED_CELLS ? this.#last[cells.length] : undefined
        if (last !== undefined && hasLabels(cells, last.labels)) return last
        const labels = cells.map(({ label }) => label)
        const shape = shapeOfLabels(labels, this.#meaningOf)
        if (cells.length <= REMEMBERED_CELLS) this.#last[cells.length] = shape
        return shape
    }
}

/** What the labels of a record's cells say, in their order. */
export function shapeOfLabels(
    labels: readonly (string | null)[],
    meaningOf: (label: string | null) => LabelMeaning,
): RecordShape {
    const meanings = withBirthParts(labels, labels.map(meaningOf))
    return {
        labels,
        meanings,
        choices: choicesOf(meanings),
        numberedParts: hasNumberedParts(labels, meanings),
        typedNumber: typedNumber(labels, meanings),
        desk: meanings.findIndex(isOffices),
        addressPart: meanings.findIndex(({ kind }) => kind === "address-part"),
        hasUnlabelled: labels.includes(null),
    }
}

/** How an office is reached, or its name. */
export function isOffices(meaning: LabelMeaning | undefined): boolean {
    return meaning !== undefined && (meaning.kind === "organisation" || meaning.kind === "contact")
}

export function choicesOf(meanings: readonly LabelMeaning[]): readonly LabelChoice[] {
    return meanings.map(({ kind }) => RECOGNIZERS.under(kind))
}

function hasLabels(cells: readonly Cell[], labels: readonly (string | null)[]): boolean {
    for (let index = 0; index < cells.length; index++) if (cells[index]?.label !== labels[index]) return false
    return true
}
