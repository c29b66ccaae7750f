import type { FieldMask } from "../../core/fields.ts"
import type { Identifier, Sighting } from "../../core/person.ts"

/** The persons of a scope, found again by any of their identifiers. They have numbers from 0. */
export interface ExposedPeople {
    readonly count: number
    /** Persons that showed an identifier: several where it is shared. */
    holders(identifier: Identifier): readonly number[]
    /** Whether neither name nor birth date differs from what was shown of the person; what one of both does not say cannot. */
    agrees(person: number, sighting: Pick<Sighting, "name" | "birth">): boolean
    /** Of what was delivered; 0: offered only. */
    fieldsOf(person: number): FieldMask
    /** Records that were delivered. */
    recordsOf(person: number): number
}
