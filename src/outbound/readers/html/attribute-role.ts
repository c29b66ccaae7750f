// What a value in an attribute is to the page: a value like any other, data or markup of its own, the name of a column, or nothing.
import { mayNameSomebody } from "../../contact-line.ts"
import { isLabelWord } from "../labels.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import type { AttributeValue } from "./attributes.ts"
import type { AttributeList } from "./tag-scan.ts"
import { UNKNOWN_TAG, type TagInfo } from "./tags.ts"

/** `nothing`: a caption, or said elsewhere. */
export type AttributeRole = "nothing" | "name" | "json" | "markup" | "value"

/** Elements whose `value` is neither a caption nor a control's (controls.ts reads those). */
const SHOWS_VALUE: ReadonlySet<string> = new Set(["data", "meter"])
/** Attributes of a control that say what it is for (controls.ts reads them). */
const CAPTIONS: ReadonlySet<string> = new Set(["aria-label", "title"])

export function roleOf(tag: TagInfo, value: AttributeValue): AttributeRole {
    if (value.name === "value" && !showsValue(tag, value)) return "nothing"
    if (tag.kind === "input" && CAPTIONS.has(value.name) && isLabelWord(value.value)) return "nothing"
    if (namesColumn(tag, value)) return "name"
    return dataKindOf(value) ?? "value"
}

/** Not of a button; of an option, where it is an address. */
function showsValue({ name, kind }: TagInfo, { value }: AttributeValue): boolean {
    return SHOWS_VALUE.has(name) || (kind === "option" && shapeOf(value) !== PLAIN)
}

/**
 * `data-colname="メールアドレス"`: a table that folds on a telephone repeats in each cell what its column is called. A word that nobody knows
 * is told as a value unless it can be nobody's.
 */
function namesColumn({ kind }: TagInfo, { name, value }: AttributeValue): boolean {
    if (!name.startsWith("data-")) return false
    if (isLabelWord(value)) return true
    const isHeading = kind === "cell" && NAMES_COLUMN.test(name) && value.length <= HEADING_UNITS
    return isHeading && shapeOf(value) === PLAIN && !mayNameSomebody(value)
}

const HEADING_UNITS = 12
const NAMES_COLUMN = /^data-(?:label|title|th|head|header|heading|col|column|colname)$/

/** A value that is markup or data of its own, or swallowed some. */
function dataKindOf({ value }: AttributeValue): "json" | "markup" | null {
    if (/^\s*[[{]/.test(value) && value.length > 2) return "json"
    return value.includes("<") && value.includes(">") ? "markup" : null
}

/** `<member-card name="…">`: a hyphen makes an element one of the page's own (HTML Standard 4.13.3). */
export function isCustom(tag: TagInfo, source: string, start: number, attributes: AttributeList): boolean {
    return tag === UNKNOWN_TAG && source.slice(start, attributes.at[0] ?? start).includes("-")
}
