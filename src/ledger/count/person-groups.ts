// Which sightings of a scope are one person: of those that may share one with others, the group; whoever is not among them is a
// person by itself.
import { bitAt, setBit } from "./bits.ts"
import type { PeopleMap } from "./people-map.ts"
import { placeIn } from "./place-in.ts"

/** Sightings that were merged in a scope, and which person each became. */
export interface MergedSightings {
    readonly numbers: readonly number[]
    readonly personOf: readonly number[]
}

export class PersonGroups {
    /** Sightings that may share a person, ascending. */
    readonly numbers: Uint32Array
    /** Of each of them, the person: equal where they are one. */
    readonly group: Uint32Array
    /** A bit a sighting: it is one of them. */
    readonly #shared: Uint8Array

    /** @param merged those whom the map alone does not decide; it decides the other linked ones by their components */
    constructor({ count, linked, leaderAt }: PeopleMap, merged: MergedSightings) {
        const others = merged.numbers.filter((number) => placeIn(linked, number) < 0)
        this.numbers = inOrder(linked, Uint32Array.from(others))
        this.group = new Uint32Array(this.numbers.length)
        this.#shared = new Uint8Array(Math.ceil(count / 8))
        let place = 0
        for (const [at, number] of this.numbers.entries()) {
            setBit(this.#shared, number)
            if (linked[place] !== number) continue
            this.group[at] = leaderAt[place] ?? place
            place++
        }
        for (const [index, number] of merged.numbers.entries()) {
            this.group[placeIn(this.numbers, number)] = linked.length + (merged.personOf[index] ?? 0)
        }
    }

    /** Group of a sighting; -1: it is a person by itself. */
    groupOf(number: number): number {
        return bitAt(this.#shared, number) ? (this.group[placeIn(this.numbers, number)] ?? -1) : -1
    }
}

/** Both have each number once, and none in common. */
function inOrder(a: Uint32Array, b: Uint32Array): Uint32Array {
    if (b.length === 0) return a
    const both = new Uint32Array(a.length + b.length)
    both.set(a)
    both.set(b, a.length)
    return both.sort()
}
