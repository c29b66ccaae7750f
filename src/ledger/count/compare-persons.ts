// Persons of two scopes, by the scopes that each is in. Both are gathered into one tally, in which a scope is a mark beside the fields
// of what was delivered in it: so persons are told apart over both together, and whoever has both marks is in both.
import { fieldsOf, type Field } from "../../core/fields.ts"
import type { ComparedPersons } from "../compare-scopes.ts"
import type { PersonGroups } from "./person-groups.ts"
import { FIELD_BITS, KNOWN_FIELDS, SEEN_DELIVERED, stretchesOf, type Tally } from "./tally.ts"

/** Beyond the fields that have a name, and below what a tally says of arrival. */
export const IN_FIRST: number = KNOWN_FIELDS + 1
export const IN_SECOND: number = IN_FIRST << 1
const BOTH = IN_FIRST | IN_SECOND

export interface ComparedInput {
    /** What was delivered has a mark, IN_FIRST or IN_SECOND, among its fields. */
    readonly tally: Tally
    readonly groups: PersonGroups
    /** Awaited between stretches of the work. */
    readonly rest: () => Promise<void>
}

export type ComparedFields = ComparedPersons & { readonly fields: readonly Field[] }

/** @returns by fields, most persons first; whoever was offered only is not among them */
export async function comparePersons({ tally, groups, rest }: ComparedInput): Promise<readonly ComparedFields[]> {
    const { numbers, group } = groups
    const persons = new Map<number, number>()
    const ofGroup = new Uint32Array(group.reduce((most, each) => Math.max(most, each + 1), 0))
    let place = 0
    for (const { first, words } of stretchesOf(tally)) {
        for (let at = 0; at < words.length; at += 2) {
            const word = words[at] ?? 0
            if ((word & SEEN_DELIVERED) === 0) continue
            const number = first + at / 2
            while ((numbers[place] ?? Number.POSITIVE_INFINITY) < number) place++
            if (numbers[place] === number) {
                const to = group[place] ?? 0
                ofGroup[to] = (ofGroup[to] ?? 0) | (word & FIELD_BITS)
            } else addPerson(persons, word & FIELD_BITS)
        }
        await rest()
    }
    for (const shown of ofGroup) if (shown !== 0) addPerson(persons, shown)
    return byFields(persons)
}

function addPerson(persons: Map<number, number>, shown: number): void {
    persons.set(shown, (persons.get(shown) ?? 0) + 1)
}

function byFields(persons: ReadonlyMap<number, number>): ComparedFields[] {
    const masks = new Set([...persons.keys()].map((shown) => shown & KNOWN_FIELDS))
    const inScopes = (mask: number, scopes: number): number => persons.get(mask | scopes) ?? 0
    return [...masks]
        .map((mask) => ({
            mask,
            onlyFirst: inScopes(mask, IN_FIRST),
            both: inScopes(mask, BOTH),
            onlySecond: inScopes(mask, IN_SECOND),
        }))
        .sort((a, b) => sumOf(b) - sumOf(a) || a.mask - b.mask)
        .map(({ mask, ...scopes }) => ({ fields: fieldsOf(mask), ...scopes }))
}

function sumOf({ onlyFirst, both, onlySecond }: ComparedPersons): number {
    return onlyFirst + both + onlySecond
}
