// Two scopes compared the long way: all sightings of both merged at once. What `Ledger.compare` must give.
import { fieldsOf, maskOf } from "../core/fields.ts"
import { mergePersons, type MergeSighting } from "../core/merge-persons.ts"
import type { ComparedPersons, ScopeComparison } from "./compare-scopes.ts"

const NOBODY: ComparedPersons = { onlyFirst: 0, both: 0, onlySecond: 0 }
/** By the scopes of a person: 1, the first; 2, the second. */
const PLACES = ["onlyFirst", "onlySecond", "both"] as const

export function comparedSightings(
    first: readonly MergeSighting[],
    second: readonly MergeSighting[],
): Pick<ScopeComparison, "persons" | "byFields"> {
    const { personOf } = mergePersons([...first, ...second])
    const people = new Map<number, { scopes: number; fields: number }>()
    for (const [index, { delivered, fields }] of [...first, ...second].entries()) {
        if (!delivered) continue
        const person = people.get(personOf[index] ?? 0) ?? { scopes: 0, fields: 0 }
        person.scopes |= index < first.length ? 1 : 2
        person.fields |= fields
        people.set(personOf[index] ?? 0, person)
    }
    const rows = new Map<number, ComparedPersons>()
    let persons = NOBODY
    for (const { scopes, fields } of people.values()) {
        const place = PLACES[scopes - 1] ?? "both"
        rows.set(fields, oneMore(rows.get(fields) ?? NOBODY, place))
        persons = oneMore(persons, place)
    }
    const byFields = [...rows]
        .map(([mask, row]) => ({ fields: fieldsOf(mask), ...row }))
        .toSorted((a, b) => sumOf(b) - sumOf(a) || maskOf(a.fields) - maskOf(b.fields))
    return { persons, byFields }
}

function oneMore(row: ComparedPersons, place: keyof ComparedPersons): ComparedPersons {
    return { ...row, [place]: row[place] + 1 }
}

function sumOf({ onlyFirst, both, onlySecond }: ComparedPersons): number {
    return onlyFirst + both + onlySecond
}
