// Part of the persons of a scope as columns: what the ledger hands out by the million, and the local API as it lies.
import type { PackedArray } from "./count/packed-file.ts"

/**
 * Words of a digest that leave the ledger to be looked for elsewhere: 96 of its bits, so that a billion digests hold two that are alike
 * by chance once in a hundred billion times.
 */
export const SHOWN_DIGEST_WORDS = 3

/**
 * Sightings, and what they show. Persons have dense numbers from 0; one person may have sightings in several blocks, and everything a
 * sighting shows is in its own block.
 */
export interface PeopleBlock {
    /** Of each sighting its person, the fields that were delivered of it, and how often it was delivered. */
    readonly persons: Uint32Array
    readonly fields: Uint32Array
    readonly records: Uint32Array
    /** Of each thing that one of them shows: the person, its kind (trait-kinds.ts), and so many words of its digest (digest-words.ts). */
    readonly traitPersons: Uint32Array
    readonly traitKinds: Uint8Array
    readonly traitDigests: Uint32Array
}

export function arraysOf(block: PeopleBlock): readonly PackedArray[] {
    const { persons, fields, records, traitPersons, traitKinds, traitDigests } = block
    return [persons, fields, records, traitPersons, traitKinds, traitDigests]
}

/** @throws RangeError where the arrays are none of a block */
export function blockOf(arrays: readonly PackedArray[]): PeopleBlock {
    const [persons, fields, records, traitPersons, traitKinds, traitDigests] = arrays
    const sightings = wordsIn(persons)
    const traits = wordsIn(traitPersons)
    if (!(traitKinds instanceof Uint8Array) || traitKinds.length !== traits.length) throw noBlock()
    return {
        persons: sightings,
        fields: wordsIn(fields, sightings.length),
        records: wordsIn(records, sightings.length),
        traitPersons: traits,
        traitKinds,
        traitDigests: wordsIn(traitDigests, traits.length * SHOWN_DIGEST_WORDS),
    }
}

function wordsIn(array: PackedArray | undefined, length: number = array?.length ?? 0): Uint32Array {
    if (!(array instanceof Uint32Array) || array.length !== length) throw noBlock()
    return array
}

function noBlock(): RangeError {
    return new RangeError("no block of people")
}
