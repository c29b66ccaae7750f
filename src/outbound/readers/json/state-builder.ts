// Before the builder of records: an array that may be a flat state is held until it is known what it is, and its values are
// then told in their places. Everything else passes as it comes. Bounded by RECORD_LIMIT: a longer array is read as it stands.
import type { BodyRecord } from "../../contract.ts"
import { isFlat, visitState, type FlatElement } from "./flat-state.ts"
import { HeldArray } from "./held-array.ts"
import type { JsonBuilder } from "./json-builder.ts"
import type { KnownKey } from "./key-table.ts"
import type { ObjectList, ObjectPassing } from "./vain-objects.ts"
import type { ScannedBuilder, ValueBuilder } from "./value-builder.ts"

export class StateBuilder implements ScannedBuilder, ObjectPassing {
    readonly #inner: JsonBuilder
    /** Whom tokens are told: the builder of records, or this one while an array is held. */
    active: ValueBuilder
    #held: HeldArray | null = null
    #records: BodyRecord[] = []

    constructor(inner: JsonBuilder) {
        this.#inner = inner
        this.active = inner
    }

    get isOpen(): boolean {
        return this.#held !== null || this.#inner.isOpen
    }

    get awaitsKey(): boolean {
        return this.#held === null && this.#inner.awaitsKey
    }

    nextGroup(): number {
        return this.#inner.nextGroup()
    }

    openFrom(): number {
        return Math.min(this.#inner.openFrom(), this.#held?.start ?? Infinity)
    }

    take(): readonly BodyRecord[] {
        this.#keep(this.#inner.take())
        const taken = this.#records
        this.#records = []
        return taken
    }

    get vainList(): ObjectList | null {
        return this.#held === null ? this.#inner.vainList : null
    }

    passObject(from: number, start: number, end: number, position: number): void {
        this.#inner.passObject(from, start, end, position)
    }

    openObject(position: number): void {
        if (this.#held === null) this.#inner.openObject(position)
        else if (!this.#held.openContainer("object", position)) this.#letGo()
    }

    openArray(position: number): void {
        if (this.#held !== null) {
            if (!this.#held.openContainer("array", position)) this.#letGo()
        } else if (this.#inner.mayHoldState) {
            this.#held = new HeldArray(position)
            this.active = this
        } else this.#inner.openArray()
    }

    close(isObject: boolean, position: number): boolean {
        const held = this.#held
        if (held === null) return this.#inner.close(isObject, position)
        if (!held.close(isObject, position)) {
            this.#letGo(1)
            return this.#inner.close(isObject, position)
        }
        const { elements } = held
        if (elements === null) return true
        if (isFlat(elements)) this.#tell(elements, held.start)
        else this.#letGo()
        return true
    }

    colon(): boolean {
        const held = this.#held
        if (held === null) return this.#inner.colon()
        if (held.colon(held.start)) return true
        this.#letGo(1)
        return this.#inner.colon()
    }

    knownKey(key: KnownKey, start: number, end: number): void {
        this.#inner.knownKey(key, start, end)
    }

    string(text: string, start: number, end: number): void {
        if (this.#held === null) this.#inner.string(text, start, end)
        else if (!this.#held.value({ kind: "value", isWord: false, text, start, end })) this.#letGo()
    }

    word(text: string, start: number, end: number): void {
        if (this.#held === null) this.#inner.word(text, start, end)
        else if (!this.#held.value({ kind: "value", isWord: true, text, start, end })) this.#letGo()
    }

    piece(text: string, start: number, end: number): void {
        this.#letGo()
        this.#inner.piece(text, start, end)
    }

    finish(position: number): void {
        this.#letGo()
        this.#inner.finish(position)
    }

    /** The array is a list like any other; so many of the last tokens are told elsewhere. */
    #letGo(without = 0): void {
        const held = this.#held
        this.#held = null
        this.active = this.#inner
        held?.replay(this.#inner, without)
    }

    #tell(elements: readonly FlatElement[], start: number): void {
        this.#held = null
        this.active = this.#inner
        this.#keep(this.#inner.take())
        const inner = this.#inner
        visitState(elements, {
            openObject: () => inner.openObject(start),
            openArray: () => inner.openArray(),
            close: (isObject) => void inner.close(isObject, start),
            key: (text, from, to) => {
                inner.string(text, from, to)
                inner.colon()
            },
            value: ({ isWord, text, start: from, end: to }) =>
                isWord ? inner.word(text, from, to) : inner.string(text, from, to),
            nothing: () => inner.word("null", start, start),
        })
        this.#keep(inner.take().map(inOrder))
    }

    #keep(records: readonly BodyRecord[]): void {
        for (const record of records) this.#records.push(record)
    }
}

/** Values that stand by their places come in any order. */
function inOrder(record: BodyRecord): BodyRecord {
    const start = record.cells.reduce((least, { span }) => Math.min(least, span.start), Infinity)
    const end = record.cells.reduce((most, { span }) => Math.max(most, span.end), 0)
    return { ...record, span: { start, end } }
}
