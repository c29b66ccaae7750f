// Objects that are one value in two keys: `{"type":"email","value":"a@example.jp"}`, `{"question":"お名前","answer":"山田"}`. In
// a list within a person's object they are fields of that person, not persons of their own. Errs towards records of
// their own: an object with any other key is one.
import type { Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"

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
const CELLS_LIMIT = 8

/** Whether pairOf or isAddressObject can be true: most objects have a key that is of neither kind. */
export function mayFold(cells: readonly Cell[]): boolean {
    for (const { label } of cells) {
        const key = keyOf(label)
        if (!OF_PAIRS.has(key) && !OF_ADDRESSES.has(closedUp(key))) return false
    }
    return true
}

/**
 * @param cells of an object that is an element of a list
 * @param list the label of the list: `telecom`, `emails`
 * @returns the one value under the label that the object gives it, or null when it is an object of its own
 */
export function pairOf(cells: readonly Cell[], list: string): Cell | null {
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
        } else if (NAMES.has(key)) named ??= isLabelWord(cell.text) ? cell.text : null
        else if (!ASIDES.has(key)) return null
    }
    if (value === null || (named === null && !isLabelWord(lastOf(list)))) return null
    return { ...value, label: named ?? list }
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

const OF_PAIRS: ReadonlySet<string> = new Set([...VALUES, ...NAMES, ...ASIDES])
const OF_ADDRESSES: ReadonlySet<string> = new Set([...ADDRESS_KEYS, ...NAMES, ...ASIDES])

function closedUp(key: string): string {
    return key.includes("_") || key.includes("-") ? key.replaceAll(/[_-]/g, "") : key
}

/** An address in parts, as one of a person's `addresses`. */
export function isAddressObject(cells: readonly Cell[]): boolean {
    if (cells.length === 0 || cells.length > CELLS_LIMIT * 2) return false
    let anyOfAddress = false
    // Most objects have a key of another kind among their first.
    for (const { label } of cells) {
        const key = keyOf(label)
        const plain = closedUp(key)
        const ofAddress = ADDRESS_KEYS.has(plain)
        if (!ofAddress && !NAMES.has(plain) && !ASIDES.has(plain)) return false
        anyOfAddress ||= ofAddress
    }
    return anyOfAddress
}
