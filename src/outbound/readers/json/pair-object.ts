// Objects that are one value in two keys: `{"type":"email","value":"a@example.jp"}`, `{"question":"お名前","answer":"山田"}`. In
// a list within a person's object they are fields of that person, not persons of their own. Errs towards records of
// their own: an object with any other key is one.
import type { Cell } from "../../contract.ts"
import { readLabel } from "../../labels/read-label.ts"
import { fullNameForm } from "../../recognizers/japan/name-words.ts"
import { isLabelWord } from "../labels.ts"
import { PLAIN, shapeOf } from "../shape.ts"

const VALUES: ReadonlySet<string> = new Set([
    "value",
    "answer",
    "text",
    "number",
    "content",
    "val",
    "回答",
    "値",
    "address",
    "display",
])
const NAMES: ReadonlySet<string> = new Set([
    "type",
    "system",
    "kind",
    "label",
    "key",
    "name",
    "title",
    "question",
    "field",
    "item",
    "attribute",
    "use",
    "code",
    "質問",
    "項目",
    "項目名",
    "種別",
    "種類",
])
/** What else such an object says of its value. */
const ASIDES: ReadonlySet<string> = new Set([
    "id",
    "primary",
    "verified",
    "preferred",
    "rank",
    "order",
    "period",
    "required",
    "formatted",
    "main",
    "default",
])
/** What a value was and what it became: `{"field":"住所","before":…,"after":…}`. */
const CHANGES: ReadonlySet<string> = new Set(
    "before after old new oldvalue newvalue old_value new_value previous current from_value to_value 変更前 変更後 旧 新".split(
        " ",
    ),
)
const CELLS_LIMIT = 8

/**
 * What an object that is an element of a list within a person's object gives to that object: one value, or its own cells
 * under the list's label.
 *
 * @param cells for all of which mayBeOfPair is true, or of a list of health mayFoldOfHealth
 * @param list the label of the list: `telecom`, `emails`, `addresses`, `diseases`
 * @param ofHealth isListOfHealth of that label
 * @returns null for an object of its own
 */
export function foldedCells(cells: readonly Cell[], list: string, ofHealth: boolean): readonly Cell[] | null {
    const pair = ofHealth ? null : pairOf(cells, list)
    if (pair !== null) return [pair]
    const changed = ofHealth ? null : changedCells(cells)
    if (changed !== null) return changed
    if (!ofHealth && !isAddressObject(cells, list) && !isNameObject(cells, list)) return null
    return cellsUnder(cells, list)
}

export function cellsUnder(cells: readonly Cell[], list: string): readonly Cell[] {
    return cells.map((cell) => ({ ...cell, label: within(list, cell.label ?? "") }))
}

/** A bare `name` has been told by its list already (json-builder.ts). */
function within(list: string, label: string): string {
    return label.startsWith(`${lastOf(list)}.`) ? label : `${list}.${label}`
}

/** Whether foldedCells can be anything, for a list of what a patient has. */
export function mayFoldOfHealth(cells: readonly Cell[]): boolean {
    return cells.length > 0 && cells.length <= CELLS_OF_HEALTH
}

/** Whether foldedCells can be anything for an object with such a key: most objects have one of another kind. */
export function mayBeOfPair(label: string | null): boolean {
    const key = keyOf(label)
    return OF_PAIRS.has(key) || OF_ADDRESSES.has(closedUp(key)) || NAME_KEYS.has(closedUp(key))
}

/**
 * @param cells of an object that is an element of a list
 * @param list the label of the list: `telecom`, `emails`
 * @returns the one value under the label that the object gives it, or null when it is an object of its own
 */
function pairOf(cells: readonly Cell[], list: string): Cell | null {
    if (cells.length === 0 || cells.length > CELLS_LIMIT) return null
    // As above.
    for (const { label } of cells) {
        const key = keyOf(label)
        if (!VALUES.has(key) && !NAMES.has(key) && !ASIDES.has(key)) return null
    }
    let value: Cell | null = null
    let named: string | null = null
    for (const cell of cells) {
        const key = keyOf(cell.label)
        if (VALUES.has(key)) {
            if (value !== null) return null
            value = cell
        } else if (NAMES.has(key)) named = nameOf(cell.text, named)
        else if (key === "id") named ??= nameOf(cell.text, null)
        else if (!ASIDES.has(key)) return null
    }
    if (value === null || (named === null && !isLabelWord(lastOf(list)))) return null
    return { ...value, label: named ?? list }
}

/** `{"key":"氏名","value":"山田"}`, wherever it stands: it says itself what its value is. */
export function namedPair(cells: readonly Cell[]): Cell | null {
    return pairOf(cells, "")
}

/**
 * `{"field":"氏名","before":null,"after":"山田"}`: both values under what the object says that they are; what has not changed once.
 *
 * @returns null for an object that names no known field, or that says anything else
 */
export function changedCells(cells: readonly Cell[]): readonly Cell[] | null {
    if (cells.length < 2 || cells.length > CELLS_LIMIT) return null
    let named: string | null = null
    const values: Cell[] = []
    for (const cell of cells) {
        const key = keyOf(cell.label)
        if (CHANGES.has(key)) {
            if (values.every(({ text }) => text !== cell.text)) values.push(cell)
        } else if (NAMES.has(key)) named = nameOf(cell.text, named)
        else if (!ASIDES.has(key)) return null
    }
    return named === null || values.length === 0 ? null : values.map((cell) => ({ ...cell, label: named }))
}

/** What a reader is shown says more than what a program calls it. */
function nameOf(text: string, before: string | null): string | null {
    if (!isLabelWord(text)) return before
    return before === null || (/[^\x00-\x7f]/.test(text) && !/[^\x00-\x7f]/.test(before)) ? text : before
}

function keyOf(label: string | null): string {
    return lastOf(label ?? "").toLowerCase()
}

function lastOf(path: string): string {
    const dot = path.lastIndexOf(".")
    return dot < 0 ? path : path.slice(dot + 1)
}

const ADDRESS_KEYS: ReadonlySet<string> = new Set(
    (
        "address address1 address2 addr line line1 line2 street streetaddress city town prefecture pref state region country " +
        "countrycode zip zipcode postal postalcode postcode building municipality ward district lat lng 住所 郵便番号 都道府県 市区町村"
    ).split(" "),
)

/** `addresses: [{label: "自宅", zip: …, tel: …}]`: how somebody is reached there. */
const REACH_KEYS: ReadonlySet<string> = new Set(
    "tel tel1 phone phonenumber telephone mobile fax 電話番号 電話 fax番号".split(" "),
)

const OF_PAIRS: ReadonlySet<string> = new Set([...VALUES, ...NAMES, ...ASIDES, ...CHANGES])
const OF_ADDRESSES: ReadonlySet<string> = new Set([...ADDRESS_KEYS, ...REACH_KEYS, ...NAMES, ...ASIDES])

function closedUp(key: string): string {
    return key.includes("_") || key.includes("-") ? key.replaceAll(/[_-]/g, "") : key
}

/** An address in parts, as one of a person's `addresses`. */
function isAddressObject(cells: readonly Cell[], list: string): boolean {
    if (cells.length === 0 || cells.length > CELLS_LIMIT * 2) return false
    let parts = 0
    let isSomebodys = false
    let isReached = false
    // Most objects have a key of another kind among their first.
    for (const { label, text } of cells) {
        const key = keyOf(label)
        const plain = closedUp(key)
        const ofAddress = ADDRESS_KEYS.has(plain) || (key === "text" && isOfAddresses(list))
        if (REACH_KEYS.has(plain)) {
            if (!isOfAddresses(list)) return false
            isReached = true
            continue
        }
        if (!ofAddress && !NAMES.has(plain) && !ASIDES.has(plain)) return false
        if (ofAddress) parts++
        else if (key === "name") isSomebodys = fullNameForm(text.trim()) !== null
    }
    // An address book's entry has a name beside its number.
    if (isReached && isSomebodys) return false
    // `{"name":"山田 花子","address":"…"}` is somebody with an address; in parts, it is one of somebody's where the list says so.
    if (isSomebodys && readLabel(lastOf(list)).kind !== "address") return false
    return parts > (isSomebodys ? 1 : 0)
}

/** Asked of lists whose objects have a `text` beside parts of an address (FHIR). */
function isOfAddresses(list: string): boolean {
    return readLabel(lastOf(list)).kind === "address"
}

const NAME_LISTS: ReadonlySet<string> = new Set(["name", "names", "氏名"])
const NAME_KEYS: ReadonlySet<string> = new Set(
    "text family given middle familyname givenname lastname firstname prefix suffix kana familykana givenkana full 姓 名 セイ メイ".split(
        " ",
    ),
)

/**
 * A name in parts, as one of a person's `name` (HumanName of FHIR).
 *
 * @param list the label of the list
 */
function isNameObject(cells: readonly Cell[], list: string): boolean {
    if (cells.length === 0 || cells.length > CELLS_LIMIT || !NAME_LISTS.has(lastOf(list).toLowerCase())) return false
    return cells.every(({ label }) => {
        const key = keyOf(label)
        return NAME_KEYS.has(closedUp(key)) || NAMES.has(key) || ASIDES.has(key)
    })
}

const HEALTH_LISTS: ReadonlySet<string> = new Set(
    "disease diseases diagnosis diagnoses condition conditions symptom symptoms allergy allergies medication medications 病名 傷病名 既往歴 アレルギー 処方".split(
        " ",
    ),
)
const CELLS_OF_HEALTH = 6

/** What a patient has, as the patient's `diseases`: its objects are no records of their own. */
export function isListOfHealth(list: string): boolean {
    return HEALTH_LISTS.has(lastOf(list).toLowerCase())
}

/** `{"v":"山田","f":"…"}`: a cell of a row, as spreadsheets answer queries. */
export function cellOfRow(cells: readonly Cell[]): Cell | null {
    const [first, second] = [cells[0], cells[1]]
    if (
        first === undefined ||
        !isCellOfRow(first.label) ||
        cells.length > 2 ||
        (second !== undefined && second.label !== "f")
    )
        return null
    return first
}

/** Of the value in such a cell. */
export function isCellOfRow(label: string | null): boolean {
    return label === "v"
}

const VALUE_KEYS: ReadonlySet<string> = new Set(["value", "answer", "回答", "値"])
const FIELD_CELLS = 12

/**
 * `{"attribute":"name","name":"氏名","value":"山田","sortable":true}`: a field with how it is shown.
 *
 * @returns null for an object without a value, without a name for it, or with anything else that looks like somebody's
 */
export function fieldOf(cells: readonly Cell[]): Cell | null {
    if (cells.length < 2 || cells.length > FIELD_CELLS || !hasValue(cells)) return null
    let value: Cell | null = null
    let name: string | null = null
    for (const cell of cells) {
        const key = keyOf(cell.label)
        if (VALUE_KEYS.has(key)) {
            if (value !== null) return null
            value = cell
        } else if (NAMES.has(key) && isLabelWord(cell.text)) name = nameOf(cell.text, name)
        else if (shapeOf(cell.text) !== PLAIN) return null
    }
    return value === null || name === null ? null : { ...value, label: name }
}

/** Most objects of lists are orders and goods: asked before their keys are taken apart. */
function hasValue(cells: readonly Cell[]): boolean {
    for (let index = 0; index < cells.length; index++) if (isValueKey(cells[index]?.label ?? "")) return true
    return false
}

/** By its length first: a set is slower to ask. */
export function isValueKey(label: string): boolean {
    const { length } = label
    return (length === 5 || length === 6 || length <= 2) && VALUE_KEYS.has(label)
}

const WRAPPERS: ReadonlySet<string> = new Set([
    "value",
    "text",
    "val",
    "s",
    "n",
    "#text",
    "_text",
    "$t",
    "stringvalue",
    "varcharvalue",
    "formattedvalue",
    "plaintext",
    "plain_text",
])

/** `{"value":"山田"}`: an object around one value, which says no more than the value. */
export function wrappedValue(cells: readonly Cell[]): Cell | null {
    const [only] = cells
    return only !== undefined && cells.length === 1 && WRAPPERS.has((only.label ?? "").toLowerCase()) ? only : null
}
