// What a scope knows of each sighting, by its number: the fields that were delivered of it, how far it came, how often.
// Two 32-bit words a number, side by side, so that adding to one touches memory once.
import { CONFIRMABLE, OFFERED, type Arrival, type CountGroup } from "./part-counts.ts"

/** Fields are the bits below these (core/fields.ts has 22). */
export const SEEN_OFFERED: number = 1 << 29
export const SEEN_DELIVERED: number = 1 << 30
export const SEEN_CONFIRMABLE: number = 2 ** 31
export const FIELD_BITS: number = SEEN_OFFERED - 1

/** What one exposure adds to the word of its sighting; of one that did not arrive, no fields. */
export function wordOf(arrival: Arrival, fields: number): number {
    if (arrival === OFFERED) return SEEN_OFFERED
    const arrived = arrival === CONFIRMABLE ? SEEN_DELIVERED | SEEN_CONFIRMABLE : SEEN_DELIVERED
    return ((fields & FIELD_BITS) | arrived) >>> 0
}

export class Tally {
    readonly size: number
    /** Per number: its word, and how often it was delivered. */
    readonly words: Uint32Array

    constructor(size: number) {
        this.size = size
        this.words = new Uint32Array(size * 2)
    }

    add(number: number, word: number, times: number): void {
        const { words } = this
        words[number * 2] = (words[number * 2] ?? 0) | word
        if ((word & SEEN_DELIVERED) !== 0) words[number * 2 + 1] = (words[number * 2 + 1] ?? 0) + times
    }

    /** Adds all lists at once, a stretch of numbers at a time: memory is gone through once, not once a list. */
    addGroups(groups: readonly CountGroup[]): void {
        const lists = groups.flatMap((group) => cursorsOf(group))
        for (let end = STRETCH; lists.some(({ next }) => next < this.size); end += STRETCH) {
            for (const list of lists) {
                if (list.next >= end) continue
                if (list.kind === "once") this.#addOnce(list, end)
                else this.#addRepeats(list, end)
            }
        }
    }

    // The inner loop of a scope over whole days, some nanoseconds a sighting: no call, no object.
    #addOnce(list: Cursor, end: number): void {
        const { words } = this
        const { bytes, word, times } = list
        let { at, next } = list
        while (next < end) {
            const to = next * 2
            words[to] = (words[to] ?? 0) | word
            words[to + 1] = (words[to + 1] ?? 0) + times
            if (at >= bytes.length) {
                next = NONE_LEFT
                break
            }
            let byte = bytes[at++] ?? 0
            let step = byte & 0x7f
            for (let shift = 7; byte > 0x7f; shift += 7) {
                byte = bytes[at++] ?? 0
                step |= (byte & 0x7f) << shift
            }
            next += step >>> 0
        }
        list.at = at
        list.next = next
    }

    #addRepeats(list: Cursor, end: number): void {
        while (list.next < end) {
            const to = list.next * 2 + 1
            this.words[to] = (this.words[to] ?? 0) + readValue(list)
            list.next = list.at >= list.bytes.length ? NONE_LEFT : list.next + readValue(list)
        }
    }
}

/** Numbers gone through at a time: their words are 256 KiB, which a processor keeps near. */
const STRETCH = 32_768
const NONE_LEFT = Number.MAX_SAFE_INTEGER

interface Cursor {
    readonly kind: "once" | "repeats"
    readonly bytes: Uint8Array
    readonly word: number
    readonly times: number
    at: number
    /** The number that comes next. */
    next: number
}

function cursorsOf({ arrival, fields, sightings, repeats }: CountGroup): Cursor[] {
    const word = wordOf(arrival, fields)
    const once = cursorOf("once", sightings, word, arrival === OFFERED ? 0 : 1)
    return arrival === OFFERED ? [once] : [once, cursorOf("repeats", repeats, word, 0)]
}

function cursorOf(kind: Cursor["kind"], bytes: Uint8Array, word: number, times: number): Cursor {
    const cursor: Cursor = { kind, bytes, word, times, at: 0, next: NONE_LEFT }
    if (bytes.length > 0) cursor.next = readValue(cursor)
    return cursor
}

function readValue(list: Cursor): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
        const byte = list.bytes[list.at++] ?? 0
        value |= (byte & 0x7f) << shift
        if (byte < 0x80) return value >>> 0
    }
}
