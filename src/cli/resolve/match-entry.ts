// Whether somebody of the owner's list is among the persons of a scope, and how surely. Pure. Errs towards finding: what a
// human must decide is found and marked, since whoever is not notified never learns of it.
import { fieldsOf, maskOf, type Field } from "../../core/fields.ts"
import { isStrong, type Sighting } from "../../core/person.ts"
import type { ExposedPeople } from "./exposed-people.ts"

/** The surest first. */
export const SURENESS = [
    "strong", // an e-mail address, a telephone or card number, and no other name or birth date beside it
    "weak", // a name with a birth date, an address or a telephone number
    "differs", // a strong identifier, but beside another name or birth date: a family, an office, or another spelling
    "name", // a name or nickname alone: perhaps a namesake
] as const
export type Sureness = (typeof SURENESS)[number]

export interface Match {
    readonly sureness: Sureness
    /** Numbers of the persons of the scope; several where the scope could not tell them to be one. */
    readonly persons: readonly number[]
    /** What was delivered of them. */
    readonly fields: readonly Field[]
    readonly records: number
}

/** @param entry who one line of the list speaks of, with every identifier it has; null: nobody of the scope */
export function matchEntry(entry: readonly Sighting[], exposed: ExposedPeople): Match | null {
    const found = new Map<number, number>()
    for (const sighting of entry)
        for (const [number, rank] of ranksOf(sighting, exposed))
            found.set(number, Math.min(found.get(number) ?? rank, rank))
    const best = Math.min(...found.values())
    const sureness = SURENESS[best]
    if (sureness === undefined) return null
    const persons = [...found].filter(([, rank]) => rank === best).map(([number]) => number)
    const mask = persons.reduce((sum, number) => (sum | exposed.fieldsOf(number)) >>> 0, 0)
    const records = persons.reduce((sum, number) => sum + exposed.recordsOf(number), 0)
    return { sureness, persons, fields: fieldsOf(mask), records }
}

/** Found as surely as can be by a machine. */
export const SURE: ReadonlySet<Sureness> = new Set(["strong", "weak"])

/**
 * The same under several person keys: whom each of them has surely is the same data subject, whom no digest could join. What
 * is less sure counts only where nothing is surer, as under one key.
 *
 * @param entries of one line, for each key
 */
export function matchEntries(entries: readonly (readonly Sighting[])[], exposed: ExposedPeople): Match | null {
    const matches = entries.map((entry) => matchEntry(entry, exposed)).filter((match) => match !== null)
    const rank = Math.min(...matches.map(({ sureness }) => SURENESS.indexOf(sureness)))
    const best = SURENESS[rank]
    if (best === undefined) return null
    const same = matches.filter(({ sureness }) => sureness === best || (SURE.has(best) && SURE.has(sureness)))
    const mask = same.reduce((sum, { fields }) => (sum | maskOf(fields)) >>> 0, 0)
    return {
        sureness: best,
        persons: same.flatMap(({ persons }) => persons),
        fields: fieldsOf(mask),
        records: same.reduce((sum, { records }) => sum + records, 0),
    }
}

/** Persons that one data subject of the list may be, with the index of the sureness. */
function* ranksOf(sighting: Sighting, exposed: ExposedPeople): Generator<[number, number]> {
    for (const identifier of sighting.identifiers) {
        const { kind } = identifier
        for (const number of exposed.holders(identifier)) {
            if (isStrong(kind))
                yield [number, SURENESS.indexOf(exposed.agrees(number, sighting) ? "strong" : "differs")]
            else yield [number, SURENESS.indexOf(kind === "name" || kind === "nickname" ? "name" : "weak")]
        }
    }
}
