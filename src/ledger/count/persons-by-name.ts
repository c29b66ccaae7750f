// How many persons each of many names showed: of client addresses, or of routes. What is kept of a name is a number a row, or, where
// it has very many, a bit a sighting; memory is bounded, and names beyond it wait for another turn (scope/read-scope-lists.ts).
import { bitAt, setBit } from "./bits.ts"
import type { PersonGroups } from "./person-groups.ts"

/** Of one turn over the rows, for one kind of name. */
export const NAMES_BYTES = 268_435_456

/**
 * How many of some names one turn can take; one alone always fits.
 *
 * @param rows of each name, most first
 * @param size sightings have numbers below it
 */
export function namesOfTurn(rows: readonly number[], size: number, limitBytes: number = NAMES_BYTES): number {
    let bytes = 0
    const beyond = rows.findIndex((count) => {
        bytes += Math.min(bytesOfList(count), bytesOfBits(size))
        return bytes > limitBytes
    })
    return beyond < 0 ? rows.length : Math.max(1, beyond)
}

export class PersonsByName {
    readonly #size: number
    readonly #listed: Uint32Array
    /** Where the numbers of each name begin in `#listed`; one more, where the last ends. */
    readonly #starts: Uint32Array
    readonly #next: Uint32Array
    /** Of names with very many rows; null: the name is listed. */
    readonly #bits: readonly (Uint8Array | null)[]

    /** @param rows of each name: no more may be added; @param size sightings have numbers below it */
    constructor(rows: readonly number[], size: number) {
        const starts = new Uint32Array(rows.length + 1)
        this.#bits = rows.map((count, name) => {
            const isListed = bytesOfList(count) <= bytesOfBits(size)
            starts[name + 1] = (starts[name] ?? 0) + (isListed ? count : 0)
            return isListed ? null : new Uint8Array(bytesOfBits(size))
        })
        this.#size = size
        this.#starts = starts
        this.#next = starts.slice()
        this.#listed = new Uint32Array(starts.at(-1) ?? 0)
    }

    /** @param name its place in the rows that were announced */
    add(name: number, sighting: number): void {
        const bits = this.#bits[name] ?? null
        if (bits !== null) {
            setBit(bits, sighting)
            return
        }
        const at = this.#next[name] ?? 0
        this.#listed[at] = sighting
        this.#next[name] = at + 1
    }

    /** Distinct persons of each name. */
    persons(groups: PersonGroups): number[] {
        const seen = new Uint8Array(bytesOfBits(this.#size))
        return this.#bits.map((bits, name) => {
            if (bits !== null) return personsOfBits(bits, groups)
            return personsOfList(this.#listed.subarray(this.#starts[name], this.#next[name]), groups, seen)
        })
    }
}

/** @param seen a bit a sighting, none set; is left so */
function personsOfList(numbers: Uint32Array, groups: PersonGroups, seen: Uint8Array): number {
    let alone = 0
    const met = new Set<number>()
    for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? 0
        if (bitAt(seen, number)) continue
        setBit(seen, number)
        const group = groups.groupOf(number)
        if (group < 0) alone++
        else met.add(group)
    }
    for (let at = 0; at < numbers.length; at++) seen[(numbers[at] ?? 0) >>> 3] = 0
    return alone + met.size
}

function personsOfBits(bits: Uint8Array, { numbers, group }: PersonGroups): number {
    let alone = countBits(bits)
    const met = new Set<number>()
    for (let at = 0; at < numbers.length; at++) {
        if (!bitAt(bits, numbers[at] ?? 0)) continue
        alone--
        met.add(group[at] ?? 0)
    }
    return alone + met.size
}

function countBits(bits: Uint8Array): number {
    let count = 0
    for (let at = 0; at < bits.length; at++) count += BITS_OF_BYTE[bits[at] ?? 0] ?? 0
    return count
}

const BITS_OF_BYTE: Uint8Array = Uint8Array.from(
    { length: 256 },
    (_, byte) => byte.toString(2).replaceAll("0", "").length,
)

const bytesOfBits = (size: number): number => Math.ceil(size / 8)
const bytesOfList = (rows: number): number => rows * Uint32Array.BYTES_PER_ELEMENT
