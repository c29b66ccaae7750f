// What a scope knows of each sighting, by its number: the fields that were delivered of it, how far it came, how often. Two 32-bit
// words a number, side by side. They are made for a stretch of numbers at a time, used, and forgotten: words of two hundred million
// numbers would be more memory than a gate's machine has to spare, and getting it from the system alone takes a second.
import { CONFIRMABLE, OFFERED, type Arrival, type CountGroup } from "./part-counts.ts"
import type { RowBuffer } from "./row-buffer.ts"

/** Fields are the bits below these (core/fields.ts has 22). */
export const SEEN_OFFERED: number = 1 << 29
export const SEEN_DELIVERED: number = 1 << 30
export const SEEN_CONFIRMABLE: number = 2 ** 31
export const FIELD_BITS: number = SEEN_OFFERED - 1
/** Masks that a table of numbers has room for: FIELDS has 22. */
export const MASK_LIMIT: number = 2 ** 22
/** Fields of a newer version are not named, as fieldsOf does not name them. */
export const KNOWN_FIELDS: number = FIELD_BITS & (MASK_LIMIT - 1)

/** Numbers of a stretch, as a shift: their words are 256 KiB, which a processor keeps near. */
export const STRETCH_SHIFT = 15
const STRETCH = 1 << STRETCH_SHIFT

/** What one exposure adds to the word of its sighting; of one that did not arrive, no fields. */
export function wordOf(arrival: Arrival, fields: number): number {
    if (arrival === OFFERED) return SEEN_OFFERED
    const arrived = arrival === CONFIRMABLE ? SEEN_DELIVERED | SEEN_CONFIRMABLE : SEEN_DELIVERED
    return ((fields & FIELD_BITS) | arrived) >>> 0
}

/** Adds one exposure. @param at of the number's word; how often it was delivered stands behind it */
export function addWord(words: Uint32Array, at: number, word: number): void {
    words[at] = (words[at] ?? 0) | word
    if ((word & SEEN_DELIVERED) !== 0) words[at + 1] = (words[at + 1] ?? 0) + 1
}

/** All that a scope holds of sightings. */
export interface Tally {
    /** Numbers are below this. */
    readonly size: number
    /** Of whole parts of days. */
    readonly groups: readonly CountGroup[]
    /** Exposures one by one. */
    readonly rows: RowBuffer
    /** The words of exposures that were too many for `rows`; null: none were. */
    readonly dense: Uint32Array | null
}

/** Words of the numbers from `first` on. */
export interface Stretch {
    readonly first: number
    readonly words: Uint32Array
}

/**
 * Goes through all numbers once, in ascending order. A stretch lasts until the next is asked for; whatever is left in its words is
 * forgotten. A stretch that nothing was added to is passed over.
 */
export function* stretchesOf(tally: Tally): Generator<Stretch> {
    const { size, dense } = tally
    const buffer = new Uint32Array(STRETCH * 2)
    const lists = tally.groups.flatMap((group) => cursorsOf(group))
    const rows = tally.rows.inStretches(size)
    for (let first = 0; first < size; first += STRETCH) {
        const length = Math.min(STRETCH, size - first)
        const words = buffer.subarray(0, length * 2)
        if (dense === null) words.fill(0)
        else words.set(dense.subarray(first * 2, (first + length) * 2))
        const wasListed = addLists(words, first, lists)
        const wasRow = rows.addTo(words, first)
        if (wasListed || wasRow || dense !== null) yield { first, words }
    }
}

function addLists(words: Uint32Array, first: number, lists: readonly Cursor[]): boolean {
    const end = first + words.length / 2
    let added = false
    for (const list of lists) {
        if (list.next >= end) continue
        added = true
        if (list.kind === "once") addOnce(words, first, list)
        else addRepeats(words, first, list)
    }
    return added
}

// The inner loop of a scope over whole days, some nanoseconds a sighting: no call, no object, and whole numbers of 32 bits alone.
function addOnce(words: Uint32Array, first: number, list: Cursor): void {
    const { bytes, word, times } = list
    const { length } = words
    const end = bytes.length
    let at = list.at
    let to = ((list.next - first) * 2) | 0
    while (to < length) {
        words[to] = (words[to] ?? 0) | word
        words[to + 1] = (words[to + 1] ?? 0) + times
        if (at >= end) {
            list.next = NONE_LEFT
            return
        }
        const byte = bytes[at] ?? 0
        if (byte < 0x80) {
            at++
            to = (to + (byte << 1)) | 0
            continue
        }
        list.at = at
        const far = to / 2 + readValue(list)
        at = list.at
        if (far * 2 >= length) {
            list.next = first + far
            return
        }
        to = (far * 2) | 0
    }
    list.at = at
    list.next = first + to / 2
}

function addRepeats(words: Uint32Array, first: number, list: Cursor): void {
    const end = first + words.length / 2
    while (list.next < end) {
        const to = (list.next - first) * 2 + 1
        words[to] = (words[to] ?? 0) + readValue(list)
        list.next = list.at >= list.bytes.length ? NONE_LEFT : list.next + readValue(list)
    }
}

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
