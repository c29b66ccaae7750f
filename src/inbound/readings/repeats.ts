// What one text of JSON repeats: the keys of a thousand rows, and values that come again under the same key. What was read before, and
// told nothing, is known for it by its length and a few of its signs, and compared where it stands: no text is made of it, and no
// path. A table of fixed size for each text, made when something is worth it: who varies keys and values pays what reading them costs.

/** Shorter texts repeat too little to be worth a table, units. */
export const REPEATS_FROM_UNITS = 1_024
/** Places of a table, a power of two. */
const SLOTS = 128
/** Longest key and value that are remembered, units. */
const KEY_UNITS = 64
const VALUE_UNITS = 4_096

/** A list or an object that is open where a value stands. */
export interface Place {
    readonly parent: Place | null
    readonly object: boolean
    /** Key of the member that is read, as it stands in the text or as a text of its own. */
    readonly member: KeyAt
}
type KeyAt = string | { readonly start: number; readonly end: number } | null

/** A value that told nothing, and the keys around it, innermost first; null for a list. */
interface Repeated {
    readonly value: string
    readonly keys: readonly (string | null)[]
}

export class Repeats {
    readonly #text: string
    #keys: (string | undefined)[] | null = null
    #values: (Repeated | undefined)[] | null = null
    /** By place in the table, the length of the value that was given last: one that comes again is likely to be that. */
    #given: Uint16Array | null = null

    constructor(text: string) {
        this.#text = text
    }

    /** @returns the key that stands at text[start, end), if it was added */
    keyAt(start: number, end: number): string | undefined {
        const known = this.#keys?.[slotOf(this.#text, start, end)]
        return known?.length === end - start && this.#text.startsWith(known, start) ? known : undefined
    }

    /** @param key as it stands in the text, without escapes */
    addKey(key: string): void {
        if (key.length === 0 || key.length > KEY_UNITS) return
        this.#keys ??= table()
        this.#keys[slotOf(key, 0, key.length)] = key
    }

    /**
     * Whether the value that stands at text[start, end) was added under the same keys. A slice is compared by blocks, what stands within a
     * text sign by sign: a cookie of 2 KB takes 4 µs so.
     */
    holds(start: number, end: number, place: Place): boolean {
        const known = this.#values?.[slotOf(this.#text, start, end)]
        if (known?.value.length !== end - start || this.#text.slice(start, end) !== known.value) return false
        let at = 0
        for (let around: Place | null = place; around !== null; around = around.parent)
            if (!this.#isKey(known.keys[at++], keyOf(around))) return false
        return at === known.keys.length
    }

    /**
     * Remembers a value that told nothing, from the second time on.
     *
     * @param value as it stands in the text, without escapes
     */
    add(value: string, place: Place): void {
        if (value.length === 0 || value.length > VALUE_UNITS) return
        const slot = slotOf(value, 0, value.length)
        this.#given ??= new Uint16Array(SLOTS)
        if (this.#given[slot] !== value.length) {
            this.#given[slot] = value.length
            return
        }
        const keys: (string | null)[] = []
        for (let around: Place | null = place; around !== null; around = around.parent)
            keys.push(this.#nameOf(keyOf(around)))
        this.#values ??= table()
        this.#values[slot] = { value, keys }
    }

    #nameOf(key: KeyAt): string | null {
        return key === null || typeof key === "string" ? key : this.#text.slice(key.start, key.end)
    }

    #isKey(known: string | null | undefined, key: KeyAt): boolean {
        if (known === null || known === undefined || key === null || typeof key === "string") return known === key
        return known.length === key.end - key.start && this.#text.startsWith(known, key.start)
    }
}

function table<Entry>(): (Entry | undefined)[] {
    return Array<Entry | undefined>(SLOTS)
}

function keyOf({ object, member }: Place): KeyAt {
    return object ? member : null
}

function slotOf(text: string, start: number, end: number): number {
    const length = end - start
    const signs = text.charCodeAt(end - 1) * 3 + text.charCodeAt(start + (length >> 1)) * 7 + text.charCodeAt(start)
    return (length * 31 + signs) & (SLOTS - 1)
}
