// What the attributes of an XML element say: values of their own, or the name of the element's text.
import type { Cell } from "../../contract.ts"
import type { AttributeList } from "../html/tag-scan.ts"
import { decodeEntities } from "../html/entities.ts"
import { isLabelWord } from "../labels.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { localName } from "./xml-element.ts"

/** They speak of the element, not of whom it describes; a value that looks like an identifier is kept all the same. */
const OF_THE_ELEMENT: ReadonlySet<string> = new Set([
    "type",
    "id",
    "lang",
    "class",
    "style",
    "href",
    "rel",
    "version",
    "encoding",
    "space",
    "schemalocation",
    "index",
])
/** `<field name="email">`, `<phone type="mobile">` */
const NAMING: ReadonlySet<string> = new Set(["name", "key", "field", "label", "title", "type", "property", "column"])

/** @param naming the value that names the element's text, which is no value of its own */
export function attributeCells(
    source: string,
    list: AttributeList,
    base: number,
    naming: string | null,
): readonly Cell[] {
    const cells: Cell[] = []
    for (let index = 0; index < list.count; index++) {
        const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = list.at.slice(index * 4, index * 4 + 4)
        const name = source.slice(nameStart, nameEnd)
        // `<b taro@example.jp>`: what stands in the tag by mistake leaves too.
        if (shapeOf(name) !== PLAIN) cells.push(cellOf(null, name, base + nameStart, base + nameEnd))
        const value = decodeEntities(source.slice(start, end))
        if (value.trim() === "" || value.trim() === naming || name.startsWith("xmlns")) continue
        const label = localName(name)
        if (OF_THE_ELEMENT.has(label.toLowerCase()) && shapeOf(value) === PLAIN) continue
        cells.push(cellOf(label, value, base + start, base + end))
    }
    return cells
}

/** Elements that are named for the type of what they hold: what it is stands in an attribute, whatever the words. */
const TYPES: ReadonlySet<string> = new Set(
    "str string int integer long float double date bool boolean text number field value property param col column attr attribute data var arr entry item".split(
        " ",
    ),
)
const WORD = /^[\p{L}_][\p{L}\p{N}_.-]{0,63}$/u

/**
 * The label that an attribute gives to the element's text, or null.
 *
 * @param element its local name
 */
export function namedByAttribute(element: string, source: string, list: AttributeList): string | null {
    const isTyped = TYPES.has(element.toLowerCase())
    for (let index = 0; index < list.count; index++) {
        const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = list.at.slice(index * 4, index * 4 + 4)
        if (!NAMING.has(localName(source.slice(nameStart, nameEnd)).toLowerCase())) continue
        const value = decodeEntities(source.slice(start, end)).trim()
        if (isLabelWord(value) || (isTyped && WORD.test(value))) return value
    }
    return null
}

function cellOf(label: string | null, text: string, start: number, end: number): Cell {
    return { label, text, span: { start, end } }
}
