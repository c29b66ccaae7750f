// Sorts the tokens of such rows: elements are told to the page (rendered-page.ts), everything else (the properties of components,
// most of all) to the builder of JSON's records. An array is an element when its first value is `"$"`: until that is known it is
// held as nothing but a number of open brackets.
import type { BodyRecord } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import type { JsonBuilder } from "../json/json-builder.ts"
import type { KnownKey } from "../json/key-table.ts"
import type { ScannedBuilder, ValueBuilder } from "../json/value-builder.ts"
import { DEPTH_LIMIT } from "../limits.data.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { CHILDREN, isObjectLevel, placeIn, waitsFrom, type Element, type Level, type Place } from "./flight-level.ts"
import { isReference, markLength } from "./flight-text.ts"
import { elementNamed, isShown, RenderedPage } from "./rendered-page.ts"

const ROW_NUMBER = /^(?:[0-9a-f]{1,8}|[A-Z]{1,2}|null)$/
/** Properties that say how something looks. */
const LOOKS: ReadonlySet<string> = new Set(["style", "className", "ref"])
/** Of one element that are looked at; further ones show nothing. */
const PROPERTIES_LIMIT = 64

export class FlightBuilder implements ScannedBuilder {
    readonly active: ValueBuilder = this
    readonly #data: JsonBuilder
    readonly #page: RenderedPage
    readonly #levels: Level[] = []
    /** Arrays that are open and of which nothing is known yet: where they begin. */
    #held: number[] = []
    /** Brackets beyond DEPTH_LIMIT. */
    #beyond = 0
    /** Where the last element ended: the next one stands behind it. */
    #at = 0
    #records: BodyRecord[] = []

    constructor(data: JsonBuilder, surroundings: Surroundings) {
        this.#data = data
        this.#page = new RenderedPage(surroundings)
    }

    get isOpen(): boolean {
        return this.#levels.length > 0 || this.#held.length > 0 || this.#data.isOpen
    }

    /** Keys come as strings: which they are is told here. */
    get awaitsKey(): boolean {
        return false
    }

    nextGroup(): number {
        return this.#data.nextGroup()
    }

    openFrom(): number {
        const builders = Math.min(this.#data.openFrom(), this.#page.openFrom(), this.#held[0] ?? Infinity)
        return this.#levels.reduce((least, level) => Math.min(least, waitsFrom(level)), builders)
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    /** After each token, so that records keep their order however the text comes. */
    #drain(): void {
        for (const record of this.#page.take()) this.#records.push(inGroupsOfPage(record))
        for (const record of this.#data.take()) this.#records.push(record)
    }

    openArray(position: number): void {
        if (this.#isTooDeep()) return
        const place = this.#place()
        if (place === "skipped" || place === "type") this.#levels.push({ kind: "skipped", isObject: false })
        else this.#held.push(position)
    }

    openObject(position: number): void {
        this.#settle()
        if (this.#isTooDeep()) return
        const top = this.#levels.at(-1)
        const place = this.#place()
        if (place === "properties" && top?.kind === "element") {
            this.#levels.push({ kind: "properties", element: top, key: null, maybeKey: null })
            if (top.isData) this.#data.openObject(position)
            return
        }
        const isSkipped =
            place === "skipped" ||
            place === "type" ||
            (top?.kind === "properties" && (LOOKS.has(top.key ?? "") || !top.element.isShown))
        this.#levels.push({ kind: isSkipped ? "skipped" : "data", isObject: true })
        if (!isSkipped) this.#data.openObject(position)
    }

    close(isObject: boolean, position: number): boolean {
        if (this.#beyond > 0) {
            this.#beyond--
            return true
        }
        if (this.#held.length > 0) this.#settle()
        const top = this.#levels.pop()
        if (top === undefined) return false
        if (isObjectLevel(top) !== isObject) {
            this.#levels.push(top)
            return false
        }
        if (top.kind === "data") this.#data.close(isObject, position)
        else if (top.kind === "properties") this.#endProperties(top.element, position)
        else if (top.kind === "element") this.#endElement(top, position)
        this.#valueEnded()
        return true
    }

    colon(): boolean {
        const top = this.#levels.at(-1)
        if (top?.kind === "data") return this.#data.colon()
        if (top?.kind === "properties" && top.maybeKey !== null) {
            top.key = top.maybeKey
            top.maybeKey = null
            if (top.element.isData && top.key !== CHILDREN) this.#data.colon()
        }
        return this.#levels.length > 0
    }

    knownKey({ text }: KnownKey, start: number, end: number): void {
        this.string(text, start, end)
    }

    string(text: string, start: number, end: number): void {
        if (text === "$" && this.#held.length > 0) {
            this.#beginElement()
            return
        }
        this.#settle()
        const top = this.#levels.at(-1)
        if (top?.kind === "properties" && top.key === null) {
            top.maybeKey = text
            if (!top.element.isData) this.#beside(text, start, end)
            if (top.element.isData && text !== CHILDREN) this.#data.string(text, start, end)
            return
        }
        if (top?.kind === "data" && this.#data.awaitsKey) {
            this.#data.string(text, start, end)
            return
        }
        if (top?.kind === "element" && top.values === 1) this.#setType(top, text)
        const mark = markLength(text)
        if (isReference(text)) this.#nothing(start)
        else this.#value(text.slice(mark), start + mark, end)
        this.#valueEnded()
    }

    word(text: string, start: number, end: number): void {
        if (this.#levels.length === 0 && this.#held.length === 0 && ROW_NUMBER.test(text)) return
        this.#settle()
        const isNumber = /^-?\d/.test(text)
        if (this.#place() === "data" || this.#place() === "root") this.#data.word(text, start, end)
        else if (isNumber || shapeOf(text) !== PLAIN) this.#value(text, start, end)
        else this.#nothing(start)
        this.#valueEnded()
    }

    piece(text: string, start: number, end: number): void {
        this.#settle()
        this.#data.piece(text, start, end)
        this.#drain()
    }

    /** Behind a row: what it left open is closed. */
    finish(position: number): void {
        this.#settle()
        for (let top = this.#levels.pop(); top !== undefined; top = this.#levels.pop())
            if (top.kind === "element") {
                this.#open(top)
                this.#endElement(top, position)
            }
        this.#beyond = 0
        this.#data.finish(position)
        this.#page.endRow()
        this.#drain()
    }

    /** Within arrays of which nothing is known a value stands as it would in the array around them. */
    #place(): Place {
        return placeIn(this.#levels.at(-1))
    }

    /** The held arrays are no elements: children, or data. */
    #settle(): void {
        if (this.#held.length === 0) return
        const { length } = this.#held
        this.#held = []
        const isNode = this.#place() === "node"
        for (let one = 0; one < length; one++) {
            this.#levels.push(isNode ? { kind: "nodes" } : { kind: "data", isObject: false })
            if (!isNode) this.#data.openArray()
        }
    }

    /** The innermost of the held arrays is an element, those around it hold such. */
    #beginElement(): void {
        const position = this.#held.at(-1) ?? 0
        const around = this.#held.length - 1
        this.#held = []
        this.#openChildren()
        // In data a value is awaited where the element stands.
        if (this.#place() === "data" || this.#isDataProperty()) this.#data.word("null", position, position)
        for (let one = 0; one < around; one++) this.#levels.push({ kind: "nodes" })
        this.#levels.push({
            kind: "element",
            values: 1,
            tag: null,
            isData: false,
            isShown: true,
            isOpen: false,
            properties: [],
        })
    }

    #isDataProperty(): boolean {
        const top = this.#levels.at(-1)
        return top?.kind === "properties" && top.element.isData && top.key !== CHILDREN
    }

    #setType(element: Element, type: string): void {
        element.tag = elementNamed(type)
        element.isData = element.tag === null
        element.isShown = isShown(type)
    }

    #value(text: string, start: number, end: number): void {
        const top = this.#levels.at(-1)
        const place = this.#place()
        switch (place) {
            case "root":
            case "data":
                this.#data.string(text, start, end)
                break
            case "node":
                this.#openChildren()
                this.#page.text(text, start)
                break
            case "property":
                if (top?.kind !== "properties") break
                if (top.key === null) {
                    this.#beside(text, start, end)
                    break
                }
                if (top.element.isData) this.#data.string(text, start, end)
                else if (!top.element.isOpen && top.element.properties.length < PROPERTIES_LIMIT)
                    top.element.properties.push({ name: top.key, text, start, end })
                else this.#beside(text, start, end)
                break
            case "type":
            case "properties":
            case "skipped":
                this.#beside(text, start, end)
                break
            default:
                place satisfies never
        }
    }

    /** What stands where nothing is shown: an address there leaves all the same. */
    #beside(text: string, start: number, end: number): void {
        if (shapeOf(text) === PLAIN) return
        this.#drain()
        const span = { start, end }
        this.#records.push({ cells: [{ label: null, text, span }], span, group: this.#data.nextGroup(), form: "item" })
    }

    /** A value that says nothing. */
    #nothing(position: number): void {
        if (this.#place() === "data" || this.#isDataProperty()) this.#data.word("null", position, position)
    }

    /** Elements are told to the page before what is in them. */
    #openChildren(): void {
        for (const level of this.#levels) if (level.kind === "element") this.#open(level)
    }

    #open(element: Element): void {
        if (element.isOpen) return
        element.isOpen = true
        const [first] = element.properties
        if (element.tag !== null) this.#page.open(element.tag, element.properties, first?.start ?? this.#at)
    }

    #endProperties(element: Element, position: number): void {
        this.#at = position
        if (element.isData) this.#data.close(true, position)
        this.#open(element)
    }

    #endElement(element: Element, position: number): void {
        this.#at = position
        if (element.isOpen && element.tag !== null) this.#page.close(element.tag, position)
    }

    #valueEnded(): void {
        this.#drain()
        const top = this.#levels.at(-1)
        if (top?.kind === "element") top.values++
        else if (top?.kind === "properties") top.key = null
    }

    #isTooDeep(): boolean {
        if (this.#levels.length + this.#held.length < DEPTH_LIMIT) return false
        this.#beyond++
        return true
    }
}

/** Groups of the page and of the data must not meet. */
const PAGE_GROUPS = 1 << 20

function inGroupsOfPage(record: BodyRecord): BodyRecord {
    return { ...record, group: record.group + PAGE_GROUPS }
}
