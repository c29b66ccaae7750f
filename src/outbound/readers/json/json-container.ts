// The objects and arrays that are open, and the records they gather for.
import type { BodyRecord, Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"
import type { LabelKind } from "../../labels/label-meaning.ts"
import type { HeldColumns } from "./held-columns.ts"
import type { ObjectList } from "./vain-objects.ts"

export interface OpenRecord {
    cells: Cell[]
    readonly group: number
    readonly form: BodyRecord["form"]
}

export function createOpenRecord(group: number, form: BodyRecord["form"]): OpenRecord {
    return { cells: [], group, form }
}

/** First keys of objects that are one value. */
const TYPED: ReadonlySet<string> = new Set([
    "type",
    "@type",
    "value",
    "S",
    "N",
    "stringValue",
    "integerValue",
    "$t",
    "_text",
    "#text",
])

/** What such an object says of its one value, at most. */
const TYPED_CELLS = 3

/** First keys of objects that only refer to something: `"author":{"id":1,"name":"…"}`. */
const REFERENCES: ReadonlySet<string> = new Set(["id", "_id", "uuid", "key", "code", "href", "url", "self"])

/** What such an object says of it, at most. */
const REFERENCE_CELLS = 3

/** `author`, `assigned_to`, `createdBy`: a word of the program's, where a dictionary has ids. */
const PLAIN_WORD = /^[A-Za-z]+(?:[_-][A-Za-z]+){0,4}$/

/** Keys of objects whose entries are fields, whatever they are called. */
const HOLDS_FIELDS: ReadonlySet<string> = new Set(
    "answers fields properties attributes customfields custom_fields metafields columns 回答 項目".split(" "),
)

/** Values of one array that belong to the record around it; of a longer one each further value is a record. */
export const FOLDED_VALUES = 16

/** A label longer than this says no more. */
const LABEL_LIMIT = 200

export class Container {
    readonly kind: "object" | "array"
    record: OpenRecord | null
    ownsRecord: boolean
    /** Label of everything within, from the record's own level: `contact.`. */
    prefix: string
    /** Of an object: the key whose value is awaited, null between values. */
    key: string | null = null
    /** The key itself looks like a mail address, a number or a name: it is a value too. */
    markedKey: Cell | null = null
    /** Of an object: one of its keys was somebody's name. */
    hasNameKeys = false
    /** Of an object: keys so far. */
    keys = 0
    /** Of an array: values so far. */
    values = 0
    /** Of an array of rows: the labels of their columns. */
    headers: readonly string[] = []
    /** Of an array: its values, while all of them are words that name columns. */
    labelWords: string[] | null
    /** Of an array: what a bare `name` in its objects is called. */
    nameLabel: string | null = null
    /** Of an array: the word for people that its entries are called by (`assignees`, `担当者`); "" for none, null until it is asked for. */
    people: string | null = null
    /** Of an array: the label, and its place among the cells, that told of an object in it that it is no pair (pair-object.ts). */
    unpaired: { readonly at: number; readonly label: string | null } | null = null
    /** Of an array: what a patient has (pair-object.ts); null until it is asked for. */
    isOfHealth: boolean | null = null
    /** Of an array: what objects that are values of one field may show (field-list.ts); undefined until it is asked for. */
    fields: ReadonlySet<LabelKind> | null | undefined = undefined
    /** Of an array: what was told of its objects that are passed over (vain-objects.ts); null until one may be. */
    passing: ObjectList | null = null
    /** Of an array that is a row: where in it each of its cells stands. */
    places: number[] | null = null
    /** Of an array by itself: its values, until it ends (lone-row.ts). */
    lone: Cell[] | null = null
    /** Of an array of arrays: those that may be columns. */
    columns: HeldColumns | null = null
    /** Of an object: the headings that one of its arrays was; for the arrays of rows behind it. */
    headings: readonly string[] = []
    #firstKey = ""
    #isDictionary = false
    /** Of an object: objects in it that folded into its record. */
    #children = 0
    #child: { readonly key: string; readonly firstKey: string; readonly cells: readonly Cell[] } | null = null
    readonly #cellsBefore: number
    readonly #parent: Container | undefined
    readonly #step: string
    #path: string | null = null

    /** @param step the key under which it stands in its parent; `*` for any of many */
    constructor(
        kind: "object" | "array",
        record: OpenRecord | null,
        ownsRecord: boolean,
        prefix: string,
        parent: Container | undefined,
        step: string,
    ) {
        this.kind = kind
        this.record = record
        this.ownsRecord = ownsRecord
        this.prefix = prefix
        this.#parent = parent
        this.#step = step
        this.labelWords = kind === "array" ? [] : null
        this.#cellsBefore = record?.cells.length ?? 0
    }

    /** Where it stands in the structure, without indexes; most objects hold no others, and are not asked. */
    get path(): string {
        return (this.#path ??= this.#ownPath())
    }

    #ownPath(): string {
        if (this.kind === "array") return `${this.#parent?.path ?? ""}.${this.#step}[]`
        return this.#parent === undefined ? "" : `${this.#parent.path}.${this.#step}`
    }

    begin(key: string): void {
        if (this.keys++ === 0) this.#firstKey = key
        this.key = key
    }

    valueEnded(): void {
        this.key = null
        this.markedKey = null
        this.values++
    }

    /**
     * Of an array: whether an object that comes next is a record of its own, if it has several values and one under a key of no pair
     * (pair-object.ts): as the objects before told.
     */
    get hasRecords(): boolean {
        if (this.values === 0 || this.labelWords !== null) return false
        if (this.ownsRecord || this.record === null) return true
        return this.isOfHealth === false && (this.values >= FOLDED_VALUES || this.fields === null)
    }

    /** Of an array: a bare `name` in its objects is told by the list: `members.name`. */
    get nameOfObjects(): string {
        return (this.nameLabel ??= this.prefix === "" ? "name" : `${lastPart(this.prefix)}.name`)
    }

    get isDictionary(): boolean {
        return this.#isDictionary
    }

    /** A child object that folded into this one's record has ended. */
    noteChild(child: Container): void {
        const cells = child.record?.cells.slice(child.#cellsBefore) ?? []
        this.#children++
        this.#child = { key: this.key ?? "", firstKey: child.#firstKey, cells }
    }

    /**
     * A child begins with this key: when the child before began with the same, this object is a dictionary.
     *
     * @returns the cells of the child before, taken out of the record they folded into; null when it is none
     */
    becomesDictionary(firstKey: string): readonly Cell[] | null {
        // `{"type":"…","value":"…"}` under each key: typed values of one record.
        if (this.#child?.firstKey !== firstKey) return null
        if (TYPED.has(firstKey) && this.#child.cells.length <= TYPED_CELLS) return null
        // `billing_address` and `shipping_address` are parts of one order: keys that say what they hold are no names of entries.
        if (isLabelWord(this.#child.key) && isLabelWord(this.key ?? "")) return null
        if (REFERENCES.has(firstKey) && this.#refers()) return null
        // `"answers":{"1a2b":{"questionId":…},…}`: what holds the fields of one record holds no records.
        if (HOLDS_FIELDS.has(this.#ownKey())) return null
        const { cells } = this.#child
        this.#isDictionary = true
        const taken = new Set(cells)
        if (this.record !== null) this.record.cells = this.record.cells.filter((cell) => !taken.has(cell))
        return cells
    }

    /** `{"id":51,"project":{"id":1,…},"author":{"id":2,…}}`: things that a record with values of its own is about. */
    #refers(): boolean {
        if (this.#child === null || this.keys - 1 === this.#children) return false
        const isShort = this.#child.cells.length <= REFERENCE_CELLS
        return isShort && PLAIN_WORD.test(this.#child.key) && PLAIN_WORD.test(this.key ?? "")
    }

    /** The key under which it stands; "" for an element of an array. */
    #ownKey(): string {
        const end = this.prefix.length - 1
        return this.prefix.slice(this.prefix.lastIndexOf(".", end - 1) + 1, Math.max(end, 0)).toLowerCase()
    }

    /** From here on a record of its own. */
    own(record: OpenRecord): void {
        this.record = record
        this.ownsRecord = true
        this.prefix = ""
    }
}

/** The array that opens within `parent`. @param isRow it is a record of its own */
export function childArray(parent: Container | undefined, record: OpenRecord | null, isRow: boolean): Container {
    const prefix = parent === undefined ? "" : labelOf(parent)
    return new Container("array", record, isRow, prefix, parent, parent?.key ?? "")
}

/** The object that opens within `parent`: a record of its own, or a part of the one around it. */
export function childObject(parent: Container | undefined, group: number): Container {
    const isOneOfMany = parent === undefined || parent.kind === "array" || parent.isDictionary
    const step = isOneOfMany ? "*" : (parent.key ?? "null")
    if (isOneOfMany || parent.markedKey !== null)
        return new Container("object", createOpenRecord(group, "object"), true, "", parent, step)
    return new Container("object", parent.record, false, `${labelOf(parent)}.`, parent, step)
}

/** The last key of a label. */
export function lastPart(path: string): string {
    return path.slice(path.lastIndexOf(".") + 1)
}

/** The label of the value that comes next. */
export function labelOf(container: Container): string {
    const { kind, prefix, key } = container
    const label = kind === "array" ? prefix : prefix === "" ? (key ?? "") : prefix + (key ?? "")
    return label.length > LABEL_LIMIT ? label.slice(-LABEL_LIMIT) : label
}
