// The persons of a scope as merging all of its sightings at once gives them: what the table of people must agree with.
import type { FieldMask } from "../../core/fields.ts"
import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import type { Identifier, Sighting } from "../../core/person.ts"
import { identifierKey } from "../../core/persons/identity-node.ts"
import type { ExposedPeople } from "./exposed-people.ts"

interface MergedPerson {
    readonly names: Set<string>
    readonly births: Set<string>
    fields: FieldMask
    records: number
}

export class MergedPeople implements ExposedPeople {
    readonly #people: MergedPerson[] = []
    readonly #byKey = new Map<string, number[]>()

    /** @param sightings distinct ones */
    constructor(sightings: readonly MergeSighting[]) {
        const { personOf } = mergePersons(sightings, { distinct: true })
        for (const [index, sighting] of sightings.entries()) {
            const number = personOf[index] ?? 0
            const person = (this.#people[number] ??= { names: new Set(), births: new Set(), fields: 0, records: 0 })
            if (sighting.name !== null) person.names.add(sighting.name)
            if (sighting.birth !== null) person.births.add(sighting.birth)
            person.records += sighting.delivered ? (sighting.times ?? 1) : 0
            if (sighting.delivered) person.fields = (person.fields | sighting.fields) >>> 0
            for (const identifier of sighting.identifiers) this.#note(identifierKey(identifier), number)
        }
    }

    get count(): number {
        return this.#people.length
    }

    holders(identifier: Identifier): readonly number[] {
        return this.#byKey.get(identifierKey(identifier)) ?? []
    }

    agrees(person: number, { name, birth }: Pick<Sighting, "name" | "birth">): boolean {
        const known = this.#people[person]
        return known !== undefined && isOneOf(name, known.names) && isOneOf(birth, known.births)
    }

    fieldsOf(person: number): FieldMask {
        return this.#people[person]?.fields ?? 0
    }

    recordsOf(person: number): number {
        return this.#people[person]?.records ?? 0
    }

    #note(key: string, number: number): void {
        const holders = this.#byKey.get(key)
        if (holders === undefined) this.#byKey.set(key, [number])
        else if (!holders.includes(number)) holders.push(number)
    }
}

function isOneOf(digest: string | null, known: ReadonlySet<string>): boolean {
    return digest === null || known.size === 0 || known.has(digest)
}
