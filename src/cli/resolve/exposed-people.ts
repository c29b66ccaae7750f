// The persons of a scope, found again by any of their identifiers. Pure.
import type { FieldMask } from "../../core/fields.ts"
import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import { identifierKey } from "../../core/persons/identity-node.ts"

export interface ExposedPerson {
    /** Digests of every whole name and birth date that was shown of this person. */
    readonly names: Set<string>
    readonly births: Set<string>
    /** Of what was delivered; 0: offered only. */
    fields: FieldMask
    /** Records that were delivered. */
    records: number
}

export class ExposedPeople {
    readonly people: readonly ExposedPerson[]
    readonly #byKey = new Map<string, number[]>()

    /** @param sightings distinct ones */
    constructor(sightings: readonly MergeSighting[]) {
        const { personOf } = mergePersons(sightings, { distinct: true })
        const people: ExposedPerson[] = []
        for (const [index, sighting] of sightings.entries()) {
            const number = personOf[index] ?? 0
            const person = (people[number] ??= { names: new Set(), births: new Set(), fields: 0, records: 0 })
            if (sighting.name !== null) person.names.add(sighting.name)
            if (sighting.birth !== null) person.births.add(sighting.birth)
            person.records += sighting.delivered ? (sighting.times ?? 1) : 0
            if (sighting.delivered) person.fields = (person.fields | sighting.fields) >>> 0
            for (const identifier of sighting.identifiers) this.#note(identifierKey(identifier), number)
        }
        this.people = people
    }

    /** Numbers of the persons that showed an identifier (`kind:digest`): several where it is shared. */
    holders(key: string): readonly number[] {
        return this.#byKey.get(key) ?? []
    }

    #note(key: string, number: number): void {
        const holders = this.#byKey.get(key)
        if (holders === undefined) this.#byKey.set(key, [number])
        else if (!holders.includes(number)) holders.push(number)
    }
}
