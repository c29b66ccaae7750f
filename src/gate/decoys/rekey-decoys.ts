// Decoys under a new person key: digests of two keys cannot be compared, so those of each decoy whose values are kept are made anew.
import type { Keyer } from "../../core/keyer.ts"
import type { Decoy, DecoyPerson } from "./decoy.ts"
import { digestsOf } from "./decoy-digests.ts"
import { type DecoyKeys, isMarkOnly } from "./decoy-store.ts"
import type { DecoyValues } from "./decoy-values.ts"

export interface Rekeyed {
    /** All of them; what could not be made anew as it was. */
    readonly decoys: readonly Decoy[]
    /** Of those that were, by id. */
    readonly persons: ReadonlyMap<string, DecoyPerson>
}

/** @returns null where none can be made anew, or none needs to be */
export function rekeyDecoys(
    decoys: readonly Decoy[],
    values: Pick<DecoyValues, "of">,
    keyer: Keyer,
    keys: DecoyKeys,
): Rekeyed | null {
    const persons = new Map<string, DecoyPerson>()
    const next = decoys.map((decoy): Decoy => {
        const person = isMarkOnly(decoy, keys) ? values.of(decoy.id) : null
        const digests = person === null ? null : digestsOf(person, keyer)
        if (person === null || digests === null) return decoy
        persons.set(decoy.id, person)
        return { ...decoy, keyId: keyer.keyId, ...digests }
    })
    return persons.size === 0 ? null : { decoys: next, persons }
}
