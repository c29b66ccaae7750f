// The UTF-16 units of a text as an array. A loop over an array takes half the time of one over a string, which has to ask at each
// unit how the string is kept; a search for one sign is quicker on the string.
import { EMBED_DEPTH_LIMIT } from "./limits.data.ts"

/** Whether this machine keeps the lower byte first, as `utf16le` does. */
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const LEAST_UNITS = 1_024

/** One for each scan that goes on: what is read from within a scan must not overwrite it. */
export class UnitArray {
    #units = new Uint16Array(0)
    #bytes = Buffer.alloc(0)

    /** How many units it has room for. */
    get size(): number {
        return this.#units.length
    }

    /** @returns the text's units, valid until the next call; longer than the text, what stands behind it means nothing */
    of(text: string): Uint16Array {
        if (text.length > this.#units.length) {
            this.#units = new Uint16Array(Math.max(text.length + (text.length >> 1), LEAST_UNITS))
            this.#bytes = Buffer.from(this.#units.buffer)
        }
        if (IS_LITTLE_ENDIAN) this.#bytes.write(text, 0, "utf16le")
        else for (let at = 0; at < text.length; at++) this.#units[at] = text.charCodeAt(at)
        return this.#units
    }
}

/** Readers within readers, each of which scans a text of its own, and one more. */
const KEPT_ARRAYS = EMBED_DEPTH_LIMIT + 2
/** Of an array that is kept: pieces of a socket, and what goes on from one to the next. */
const KEPT_UNITS = 65_536
const kept: UnitArray[] = []

/** An array for one scan. Bodies come by the thousand, and a new array for each costs more than reading a short one. */
export function borrowUnits(): UnitArray {
    return kept.pop() ?? new UnitArray()
}

/** @param array one that was borrowed, whose units nobody looks at from here on */
export function returnUnits(array: UnitArray): void {
    if (kept.length < KEPT_ARRAYS && array.size <= KEPT_UNITS) kept.push(array)
}

/** Most texts between tags and most values of attributes are shorter; a call of `indexOf` costs as much as such a look. */
export const NEAR_UNITS = 32

/** As `text.indexOf(sign, from)`, for a sign that mostly stands near. @param units of the text */
export function placeOf(unit: number, sign: string, text: string, units: Uint16Array, from: number): number {
    const near = Math.min(from + NEAR_UNITS, text.length)
    for (let at = from; at < near; at++) if (units[at] === unit) return at
    return near === text.length ? -1 : text.indexOf(sign, near)
}
