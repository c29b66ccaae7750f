// Builds records out of an XML document's tokens. Fields fold into the element around them (`contact.email`); elements of
// one name beside each other that have several fields are a list, and each of them a record. Errs towards splitting.
import type { BodyRecord, Cell } from "../../contract.ts"
import { isCard, readWhole, type Surroundings } from "../embedding.ts"
import { decodeEntities } from "../html/entities.ts"
import { isLabelWord } from "../labels.ts"
import { DEPTH_LIMIT, OUTER_HOLD, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import {
    createXmlElement,
    isReadingOf,
    isRow,
    localName,
    namedValue,
    prefixed,
    type XmlElement,
    type XmlPart,
} from "./xml-element.ts"
import { attributeCells, namedByAttribute } from "./xml-attributes.ts"
import type { AttributeList } from "../html/tag-scan.ts"

const GROUPS_LIMIT = 1_024
/** Names of children that are remembered as lists; those of further names fold into their parent until they repeat. */
const LISTS_LIMIT = 1_024
/** Longer texts with tags in them are pages or parts of pages. */
const MARKUP = /<(?:!--|\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,200}|\/)?>)/

export class XmlBuilder {
    readonly #surroundings: Surroundings
    readonly #stack: XmlElement[] = [createXmlElement("", null, "", [])]
    readonly #groups = new Map<string, number>()
    #records: BodyRecord[] = []
    #nextGroup = 0
    /** Elements beyond DEPTH_LIMIT: they are not kept, and as many ends are passed over. */
    #beyond = 0

    constructor(surroundings: Surroundings) {
        this.#surroundings = surroundings
    }

    openFrom(): number {
        return this.#stack.reduce((least, element) => Math.min(least, startOf(element)), Infinity)
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    open(name: string, source: string, attributes: AttributeList, base: number, position: number): void {
        const parent = this.#top
        parent.hasChildren = true
        const local = localName(name)
        const namedBy = namedByAttribute(local, source, attributes)
        const cells = attributeCells(source, attributes, base, namedBy)
        if (this.#stack.length >= DEPTH_LIMIT) {
            if (this.#beyond++ === 0) this.#surroundings.log.note("limit", 0)
            this.#emit(cells, this.#group(parent.path), "item")
            return
        }
        this.#stack.push(createXmlElement(local, namedBy, `${parent.path}/${local}`.slice(-RECORD_PATH_UNITS), cells))
        this.#checkHold(position)
    }

    close(name: string, position: number): void {
        if (this.#beyond > 0) {
            this.#beyond--
            return
        }
        const local = localName(name)
        const index = this.#stack.findLastIndex((element, at) => at > 0 && element.name === local)
        if (index < 0) return
        while (this.#stack.length > index) this.#closeTop()
        this.#checkHold(position)
    }

    text(raw: string, start: number, end: number, hasEntities: boolean): void {
        const decoded = hasEntities ? decodeEntities(raw) : raw
        const text = decoded.trim()
        if (text === "") return
        if (MARKUP.test(text) || isCard(text)) {
            this.#embedded(text, start, end)
            return
        }
        const from = decoded === raw ? start + raw.indexOf(text) : start
        const span = { start: from, end: decoded === raw ? from + text.length : end }
        this.#top.parts.push({ name: "", cells: [{ label: this.#top.namedBy, text, span }] })
        this.#checkHold(end)
    }

    /** A comment or a declaration, or what does not end. */
    aside(text: string, start: number, end: number): void {
        if (text.trim() === "") return
        if (MARKUP.test(text)) this.#embedded(text, start, end)
        else this.#emit([{ label: null, text, span: { start, end } }], 0, "prose")
    }

    finish(): void {
        this.#beyond = 0
        while (this.#stack.length > 1) this.#closeTop()
        this.#flush(this.#top)
    }

    get #top(): XmlElement {
        const top = this.#stack.at(-1)
        if (top === undefined) throw new RangeError("stack: the root is never taken off")
        return top
    }

    #closeTop(): void {
        const element = this.#top
        this.#stack.pop()
        const parent = this.#top
        const told = this.#cellsOf(element, parent)
        if (told.length === 0) return
        const named = namedValue(told)
        const cells = named === null ? told : [named]
        const earlier = parent.firstOf.get(element.name)
        const several = cells.length > 1 || (earlier !== undefined && earlier.cells.length > 1)
        const isList = earlier !== undefined && several && !isReadingOf(earlier.cells, cells)
        if (!parent.lists.has(element.name) && !isList) {
            addPart(parent, { name: element.name, cells })
            return
        }
        if (parent.lists.size < LISTS_LIMIT) parent.lists.add(element.name)
        if (earlier !== undefined) this.#takeOut(parent, element)
        this.#record(cells, parent, element)
    }

    /** What was taken for fields of the parent turns out to be the first of a list. */
    #takeOut(parent: XmlElement, element: XmlElement): void {
        const isOne = ({ name }: { readonly name: string }): boolean => name === element.name
        for (const { cells } of parent.parts.filter(isOne)) this.#record(cells, parent, element)
        parent.parts = parent.parts.filter((part) => !isOne(part))
        parent.firstOf.delete(element.name)
    }

    /** The fields of an element that ends, under their names as its parent sees them. */
    #cellsOf(element: XmlElement, parent: XmlElement): readonly Cell[] {
        const own = element.parts.flatMap(({ cells }) => cells)
        if (element.hasChildren || own.length > 1) return prefixed(element.name, [...element.attributes, ...own])
        const [text] = own
        if (text === undefined) return prefixed(element.name, element.attributes)
        if (element.name.toLowerCase() === "key" && isLabelWord(text.text)) {
            parent.pendingName = text.text
            return element.attributes
        }
        const label = parent.pendingName ?? text.label ?? element.name
        parent.pendingName = null
        return [...prefixed(element.name, element.attributes), { ...text, label }]
    }

    #record(cells: readonly Cell[], parent: XmlElement, { path, name }: XmlElement): void {
        const row = isRow(cells)
        if (row && parent.headers.length === 0 && cells.every(({ text }) => isLabelWord(text))) {
            parent.headers = cells.map(({ text }) => text)
            return
        }
        const { headers } = parent
        const labelled = row ? cells.map((cell, at) => ({ ...cell, label: headers[at] ?? null })) : cells
        this.#emit(labelled, this.#group(`${path}/${name}`), row ? "row" : "object")
    }

    /** What waits around records waits for its own end, but not for a whole document; nothing waits beyond RECORD_LIMIT. */
    #checkHold(position: number): void {
        for (const element of this.#stack) {
            const held = position - startOf(element)
            const most = element.lists.size > 0 ? OUTER_HOLD : RECORD_LIMIT - TOKEN_LIMIT
            if (held < most) continue
            if (element.lists.size === 0) this.#surroundings.log.note("limit", held)
            this.#flush(element)
        }
    }

    #flush(element: XmlElement): void {
        const cells = [...element.attributes, ...element.parts.flatMap((part) => part.cells)]
        element.parts = []
        element.firstOf.clear()
        this.#emit(cells, this.#group(element.path), cells.length === 1 ? "item" : "object")
    }

    #embedded(text: string, start: number, end: number): void {
        const { make, depth } = this.#surroundings
        const group = ++this.#nextGroup
        const kind = isCard(text) ? "card" : "markup"
        for (const record of readWhole(make(kind, depth + 1), text, start, end, group)) this.#records.push(record)
    }

    #emit(cells: readonly Cell[], group: number, form: BodyRecord["form"]): void {
        if (cells.length === 0) return
        const start = cells.reduce((least, { span }) => Math.min(least, span.start), Infinity)
        const end = cells.reduce((most, { span }) => Math.max(most, span.end), 0)
        this.#records.push({ cells, span: { start, end }, group, form })
    }

    #group(path: string): number {
        const known = this.#groups.get(path)
        if (known !== undefined) return known
        const group = ++this.#nextGroup
        if (this.#groups.size < GROUPS_LIMIT) this.#groups.set(path, group)
        return group
    }
}

/** Names of elements around a record that tell its place; deeper ones are told by the last of them. */
const RECORD_PATH_UNITS = 400

function addPart(parent: XmlElement, part: XmlPart): void {
    parent.parts.push(part)
    if (!parent.firstOf.has(part.name)) parent.firstOf.set(part.name, part)
}

function startOf({ attributes, parts }: XmlElement): number {
    return Math.min(attributes[0]?.span.start ?? Infinity, parts[0]?.cells[0]?.span.start ?? Infinity)
}
