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

    addGroup({ arrival, fields, sightings, repeats }: CountGroup): void {
        const word = wordOf(arrival, fields)
        this.#addList(sightings, word, arrival === OFFERED ? 0 : 1)
        if (arrival !== OFFERED) this.#addRepeats(repeats)
    }

    // The inner loop of a scope over whole days, some nanoseconds a sighting: no call, no object.
    #addList(list: Uint8Array, word: number, times: number): void {
        const { words } = this
        let number = 0
        for (let at = 0; at < list.length;) {
            let byte = list[at++] ?? 0
            let step = byte & 0x7f
            for (let shift = 7; byte > 0x7f; shift += 7) {
                byte = list[at++] ?? 0
                step |= (byte & 0x7f) << shift
            }
            number += step >>> 0
            const to = number * 2
            words[to] = (words[to] ?? 0) | word
            words[to + 1] = (words[to + 1] ?? 0) + times
        }
    }

    #addRepeats(list: Uint8Array): void {
        const reader = { at: 0 }
        let number = 0
        while (reader.at < list.length) {
            number += readValue(list, reader)
            this.words[number * 2 + 1] = (this.words[number * 2 + 1] ?? 0) + readValue(list, reader)
        }
    }
}

function readValue(list: Uint8Array, reader: { at: number }): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
        const byte = list[reader.at++] ?? 0
        value |= (byte & 0x7f) << shift
        if (byte < 0x80) return value >>> 0
    }
}
