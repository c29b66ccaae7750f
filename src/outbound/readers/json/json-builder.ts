// Builds records out of JSON's tokens. A record is an object that is an element of an array, or the top one; objects within
// it that are no elements fold into it (`contact.email`). Objects that are used as dictionaries ({id: person}) are told by
// keys that repeat in their children; each child is then a record. An array within an array is a row. Errs towards
// splitting, as the HTML reader does.
import type { BodyRecord, Cell } from "../../contract.ts"
import { ROSTER_LABEL } from "../../roster.ts"
import { isCard, type PushedRows, type Surroundings } from "../embedding.ts"
import { OUTER_HOLD } from "../limits.data.ts"
import { Closing } from "./closing.ts"
import { ContainerStack } from "./container-stack.ts"
import { peopleOf, saysLittle } from "./entry-labels.ts"
import { childArray, childObject, createOpenRecord, FOLDED_VALUES, labelOf, type Container } from "./json-container.ts"
import { isJson, isMarkup, noteLabelWord, saysNothing, shownText } from "./json-values.ts"
import type { KnownKey } from "./key-table.ts"
import { holdsLone } from "./lone-row.ts"
import { isMarkedKey, nameKey } from "./marked-key.ts"
import { RecordSink } from "./record-sink.ts"
import { ObjectList } from "./vain-objects.ts"

function withShownText(cell: NewCell): NewCell {
    const text = shownText(cell.text)
    return text === cell.text ? cell : { ...cell, text }
}

/** Gets its label once it is known where it goes. */
interface NewCell extends Cell {
    label: string | null
}

export class JsonBuilder {
    /** Arrays at the top may be rows by themselves, as a program pushes them (lone-row.ts). */
    rowsAlone = false
    readonly #surroundings: Surroundings
    readonly #stack: ContainerStack
    readonly #sink: RecordSink
    readonly #closing: Closing
    /** A string or word that stands at [#keyStart, #keyEnd) where a key may stand. */
    #maybeKey: string | null = null
    #keyStart = 0
    #keyEnd = 0
    #isMarked = false

    constructor(surroundings: Surroundings) {
        this.#surroundings = surroundings
        this.#stack = new ContainerStack(surroundings.log)
        this.#sink = new RecordSink(surroundings)
        this.#closing = new Closing(this.#stack, this.#sink)
    }

    get isOpen(): boolean {
        return this.#stack.isOpen
    }

    /** An array that opens here may be the state of a page (flat-state.ts). */
    get mayHoldState(): boolean {
        const { top, isBeyond } = this.#stack
        if (top === undefined) return !isBeyond && this.#closing.headings.length === 0 && this.#maybeKey === null
        return top.kind === "object" && top.key === "data"
    }

    nextGroup(): number {
        return this.#sink.nextGroup()
    }

    openFrom(): number {
        return Math.min(this.#stack.openFrom(), this.#maybeKey === null ? Infinity : this.#keyStart)
    }

    take(): readonly BodyRecord[] {
        return this.#sink.take()
    }

    openObject(position: number): void {
        this.#settleKey()
        if (this.#stack.goesBeyond()) return
        const parent = this.#stack.top
        if (parent !== undefined) this.#closing.endLone(parent)
        const child = childObject(parent, this.#sink.groupIn(parent))
        if (parent?.kind === "object") child.headings = parent.headings
        this.#stack.push(child)
        if (child.ownsRecord && parent?.markedKey) child.record?.cells.push(parent.markedKey)
        this.#checkOuter(position)
    }

    get vainList(): ObjectList | null {
        const { top } = this.#stack
        if (top?.kind !== "array" || !top.hasRecords || this.#surroundings.pushed !== undefined) return null
        if (this.#stack.isFull) return null
        return (top.passing ??= new ObjectList(top.nameOfObjects, peopleOf(top, this.#stack.around(1))))
    }

    passObject(from: number, start: number, end: number, position: number): void {
        const { top } = this.#stack
        if (top === undefined) return
        this.#closing.endLone(top)
        this.#checkOuter(from)
        this.#sink.pass(start, end, this.#sink.groupIn(top))
        this.#checkOuter(position)
        top.valueEnded()
    }

    openArray(): void {
        this.#settleKey()
        if (this.#stack.goesBeyond()) return
        const parent = this.#stack.top
        if (parent !== undefined) this.#closing.endLone(parent)
        const group = this.#sink.groupIn(parent)
        // `{"山田 太郎":[80,70]}`
        if (parent?.markedKey?.label === ROSTER_LABEL) this.#sink.emit([parent.markedKey], group, "object")
        const isRow = parent?.kind === "array" || (parent === undefined && this.#closing.headings.length > 0)
        const record = isRow ? createOpenRecord(group, "row") : (parent?.record ?? null)
        const array = childArray(parent, record, isRow)
        if (parent?.kind === "object") array.headers = parent.headings
        this.#stack.push(array)
    }

    /** @returns false when nothing of this kind is open */
    close(isObject: boolean, position: number): boolean {
        this.#settleKey()
        if (this.#stack.comesBack()) return true
        const { top } = this.#stack
        if (top === undefined || (top.kind === "object") !== isObject) return false
        this.#stack.pop()
        if (this.#closing.end(top)) this.#checkOuter(position)
        this.#stack.top?.valueEnded()
        return true
    }

    colon(): boolean {
        const { top } = this.#stack
        const key = this.#maybeKey
        this.#maybeKey = null
        if (top === undefined || top.kind !== "object" || key === null) return false
        this.#key(top, key)
        return true
    }

    /** A string that comes next may be a key. */
    get awaitsKey(): boolean {
        const { top } = this.#stack
        return top?.kind === "object" && top.key === null && this.#maybeKey === null
    }

    /** Only where a key is awaited. */
    knownKey({ text, marked }: KnownKey, start: number, end: number): void {
        this.#awaitColon(text, start, end, marked)
    }

    string(text: string, start: number, end: number): void {
        this.#settleKey()
        const { top } = this.#stack
        if (top?.kind !== "object" || top.key !== null) this.#value(top, { label: null, text, span: { start, end } })
        else this.#awaitColon(text, start, end, isMarkedKey(text))
    }

    #awaitColon(text: string, start: number, end: number, isMarked: boolean): void {
        this.#maybeKey = text
        this.#keyStart = start
        this.#keyEnd = end
        this.#isMarked = isMarked
    }

    word(text: string, start: number, end: number): void {
        this.string(text, start, end)
    }

    /** A part of a string that is too long to be held. */
    piece(text: string, start: number, end: number): void {
        this.#settleKey()
        const { top } = this.#stack
        this.#sink.emit([{ label: top === undefined ? null : labelOf(top), text, span: { start, end } }], 0, "prose")
    }

    /** The body ended, or stopped being JSON. */
    finish(position: number): void {
        this.#settleKey()
        for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
            if (!top.ownsRecord) this.#closing.endLone(top)
            else if (this.#closing.endRecord(top)) this.#checkOuter(position)
        }
        this.#stack.forgetBeyond()
    }

    #key(top: Container, key: string): void {
        top.begin(key)
        top.markedKey = this.#isMarked ? this.#markedCell(top, key) : null
        if (top.keys !== 1 || top.ownsRecord) return
        const parent = this.#stack.around(1)
        if (parent?.kind !== "object") return
        const earlier = parent.becomesDictionary(key)
        if (earlier === null) return
        this.#sink.emit(earlier, parent.record?.group ?? 0, "object")
        top.own(createOpenRecord(this.#sink.groupIn(parent), "object"))
    }

    #markedCell(top: Container, key: string): NewCell | null {
        const cell = this.#keyCell(key)
        const name = nameKey(key)
        if (name === null) return cell
        if (name === "likely" && !top.hasNameKeys) return null
        top.hasNameKeys = true
        cell.label = ROSTER_LABEL
        return cell
    }

    #keyCell(text: string): NewCell {
        return { label: null, text, span: { start: this.#keyStart, end: this.#keyEnd } }
    }

    #value(top: Container | undefined, cell: NewCell): void {
        if (top?.kind === "array") noteLabelWord(top, cell.text)
        const { pushed } = this.#surroundings
        if (pushed !== undefined && this.#isPushed(top, cell, pushed)) return top?.valueEnded()
        if (isMarkup(cell.text)) this.#sink.emitEmbedded(cell, "markup")
        else if (isJson(cell.text)) this.#sink.emitEmbedded(cell, "json")
        else if (isCard(cell.text)) this.#sink.emitEmbedded(cell, "card")
        else if (top === undefined) this.#sink.emit([cell], 0, "item")
        else if (!saysNothing(cell.text)) this.#keep(top, withShownText(cell))
        top?.valueEnded()
    }

    /** `push([1,"…"])` */
    #isPushed(top: Container | undefined, { text, span }: Cell, rows: PushedRows): boolean {
        if (this.#stack.depth !== 1 || top?.kind !== "array" || top.values !== 1 || !rows.takes(text)) return false
        this.#sink.keep(rows.push(text, span.start, span.end))
        return true
    }

    #keep(top: Container, cell: NewCell): void {
        const label = top.kind === "array" && top.ownsRecord ? this.#header(top) : this.#label(top)
        cell.label = label === "" ? null : label
        const { record } = top
        if (record === null && this.rowsAlone && this.#stack.depth === 1) {
            if (holdsLone(top, cell)) return
            this.#closing.endLone(top)
        }
        const lone = top.kind === "array" && !top.ownsRecord && top.values >= FOLDED_VALUES
        if (record === null || lone) this.#sink.emit([cell], this.#sink.groupIn(top), "item")
        else if (top.markedKey !== null) this.#sink.emit([top.markedKey, cell], record.group, "object")
        else {
            if (top.kind === "array" && top.ownsRecord) (top.places ??= []).push(top.values)
            this.#sink.add(record, cell)
        }
    }

    /** A bare `name`, or what an entry to choose is called, is told by the list: `members.name`, `assignees.label`. */
    #label(top: Container): string {
        const own = labelOf(top)
        const list = saysLittle(own) && top.ownsRecord ? this.#stack.around(1) : undefined
        if (list?.kind !== "array" || list.prefix === "") return own
        if (own === "name") return list.nameOfObjects
        const people = peopleOf(list, this.#stack.around(2))
        return people === "" ? own : `${people}.${own}`
    }

    /** [["name","email"],["…","…"]]: the first row of an array of rows labels the others. */
    #header(row: Container): string {
        return (this.#stack.around(1)?.headers ?? this.#closing.headings)[row.values] ?? ""
    }

    /** A record around others waits for its own end, but not for a whole page of them. */
    #checkOuter(position: number): void {
        for (const { record, ownsRecord } of this.#stack.all) {
            const first = record?.cells[0]
            if (record === null || !ownsRecord || first === undefined) continue
            if (position - first.span.start > OUTER_HOLD) this.#sink.flush(record)
        }
    }

    /** A string or word in an object that no colon followed is a value after all. */
    #settleKey(): void {
        const key = this.#maybeKey
        if (key === null) return
        this.#maybeKey = null
        this.#value(this.#stack.top, this.#keyCell(key))
    }
}
