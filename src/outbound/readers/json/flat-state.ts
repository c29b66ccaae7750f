// State of a page in which every value stands once, by its place: `[{"members":1},[2],{"name":3},"山田"]`, as Nuxt, SvelteKit
// and React Router hand it out. The objects hold the places of their values. Errs towards a list like any other: one element
// that is nested, a text within an object or a place that is none, and it is read as it stands.

/** A text or a word, where it stands in the body. */
export interface FlatValue {
    readonly kind: "value"
    /** A word, as numbers are; else a text. */
    readonly isWord: boolean
    readonly text: string
    readonly start: number
    readonly end: number
}

export type FlatElement =
    | FlatValue
    | { readonly kind: "object"; readonly entries: readonly (readonly [FlatValue, number])[] }
    /** `tag`: `["Reactive",1]`, `["Set",2,3]`. */
    | { readonly kind: "array"; readonly tag: string | null; readonly places: readonly number[] }

/** Told the state with its values in their places. */
export interface StateVisitor {
    openObject(): void
    openArray(): void
    close(isObject: boolean): void
    key(text: string, start: number, end: number): void
    value(value: FlatValue): void
    /** A place that stands for nothing: `undefined`, a cycle. */
    nothing(): void
}

/** Values within values; deeper ones are left out, and told as values that nothing holds. */
const DEPTH = 64
/** A value may stand in many places; so many are told for each that is there. */
const TELLINGS = 4

/** Whether each place is that of an element, and objects hold any texts at all. */
export function isFlat(elements: readonly FlatElement[]): boolean {
    let texts = 0
    for (const element of elements) {
        if (element.kind === "value") continue
        const places = element.kind === "object" ? element.entries.map(([, place]) => place) : element.places
        for (const place of places) {
            if (place >= elements.length) return false
            if (element.kind === "object" && place > 0 && isText(elements[place])) texts++
        }
    }
    return texts > 0
}

function isText(element: FlatElement | undefined): boolean {
    return element?.kind === "value" && !element.isWord
}

/** @param elements for which isFlat is true */
export function visitState(elements: readonly FlatElement[], visitor: StateVisitor): void {
    new Visit(elements, visitor).all()
}

class Visit {
    readonly #elements: readonly FlatElement[]
    readonly #visitor: StateVisitor
    readonly #told: boolean[]
    readonly #open = new Set<number>()
    #left: number

    constructor(elements: readonly FlatElement[], visitor: StateVisitor) {
        this.#elements = elements
        this.#visitor = visitor
        this.#told = elements.map(() => false)
        this.#left = elements.length * TELLINGS
    }

    all(): void {
        this.#tell(0)
        // What nothing holds, or stands too deep, leaves with the page all the same.
        for (const [place, element] of this.#elements.entries()) {
            if (this.#told[place] === true || element.kind !== "value" || element.isWord) continue
            this.#visitor.value(element)
        }
    }

    #tell(place: number): void {
        const element = this.#elements[place]
        if (element === undefined || this.#left-- <= 0 || this.#open.has(place) || this.#open.size >= DEPTH) {
            this.#visitor.nothing()
            return
        }
        this.#told[place] = true
        if (element.kind === "value") {
            this.#visitor.value(element)
            return
        }
        this.#open.add(place)
        if (element.kind === "object") this.#object(element.entries)
        else if (element.tag !== null && element.places.length === 1) this.#tell(element.places[0] ?? -1)
        else this.#array(element.places)
        this.#open.delete(place)
    }

    #object(entries: readonly (readonly [FlatValue, number])[]): void {
        this.#visitor.openObject()
        for (const [key, place] of entries) {
            this.#visitor.key(this.#nameOf(key.text), key.start, key.end)
            this.#tell(place)
        }
        this.#visitor.close(true)
    }

    #array(places: readonly number[]): void {
        this.#visitor.openArray()
        for (const place of places) this.#tell(place)
        this.#visitor.close(false)
    }

    /** `_3`: the key is a value as well, as React Router writes it. */
    #nameOf(key: string): string {
        const place = /^_(\d{1,7})$/.exec(key)?.[1]
        const named = place === undefined ? undefined : this.#elements[Number(place)]
        if (named?.kind !== "value" || named.isWord) return key
        this.#told[Number(place)] = true
        return named.text
    }
}
