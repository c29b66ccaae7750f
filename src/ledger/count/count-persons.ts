// From a tally of sightings to persons. Whoever shares no identifier with another is a person by itself; simple components
// are one person each; only the rest is merged (core/merge-persons.ts). Gives exactly what merging all of them would.
import { maskOf } from "../../core/fields.ts"
import { mergePersons, type MergedPersons, type MergeSighting } from "../../core/merge-persons.ts"
import { bitAt } from "./bits.ts"
import { FieldTotals, type FieldTotal } from "./field-totals.ts"
import type { PeopleMap } from "./people-map.ts"
import { FIELD_BITS, SEEN_CONFIRMABLE, SEEN_DELIVERED, type Tally } from "./tally.ts"

export interface PersonCounts {
    readonly confirmed: number
    readonly likely: number
    readonly maximum: number
    readonly byFields: readonly FieldTotal[]
    readonly weakOnly: number
    /** Identifiers that were demoted or are contested. */
    readonly disputed: number
    /** Persons of whom nothing is known to have been delivered. */
    readonly offeredPersons: number
}

export type Identity = Pick<MergeSighting, "identifiers" | "name" | "birth">

export interface CountInput {
    readonly tally: Tally
    readonly people: PeopleMap
    /** How often bare names stand in one transaction of the scope, at most; absent: once. */
    readonly namesakes: ReadonlyMap<number, number>
    /** Numbers that are merged though the map does not say so: of the open days, and what shares an identifier with them. */
    readonly unmapped: ReadonlySet<number>
    /** @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE where there are too many to be merged */
    readonly identities: (numbers: readonly number[]) => Promise<ReadonlyMap<number, Identity>>
}

export async function countPersons(input: CountInput): Promise<PersonCounts> {
    const { words } = input.tally
    const distinct = countDistinct(words)
    const merging = await takeOut(input)
    const merged = mergePersons(merging, { distinct: true })
    foldSimple(input)
    const rest = countRest(input)
    for (const { fields, persons, records } of merged.byFields) rest.totals.add(maskOf(fields), persons, records)
    let repeated = 0
    for (const [number, times] of input.namesakes) if (bitAt(input.people.bare, number)) repeated += times - 1
    return {
        confirmed: rest.confirmed + merged.confirmed,
        likely: rest.likely + merged.likely,
        maximum: distinct + repeated + (merged.maximum - merging.length),
        byFields: rest.totals.list(),
        weakOnly: rest.weakOnly + merged.weakOnly,
        disputed: merged.contested + merged.demoted,
        offeredPersons: rest.offeredPersons + countOfferedOnly(merging, merged),
    }
}

function countDistinct(words: Uint32Array): number {
    let count = 0
    for (let at = 0; at < words.length; at += 2) if (words[at] !== 0) count++
    return count
}

/** Sightings of the scope that have to be merged; they leave the tally. */
async function takeOut(input: CountInput): Promise<MergeSighting[]> {
    const { words } = input.tally
    const numbers = numbersToMerge(input)
    const identities = await input.identities(numbers)
    return numbers.map((number) => {
        const word = words[number * 2] ?? 0
        const times = words[number * 2 + 1] ?? 0
        words[number * 2] = 0
        const identity = identities.get(number) ?? { identifiers: [], name: null, birth: null }
        return {
            ...identity,
            fields: word & FIELD_BITS,
            delivered: (word & SEEN_DELIVERED) !== 0,
            fullyRead: word >= SEEN_CONFIRMABLE,
            times,
            atOnce: input.namesakes.get(number) ?? 1,
        }
    })
}

function numbersToMerge({ tally, people, unmapped }: CountInput): number[] {
    const numbers = [...unmapped].filter((number) => tally.words[number * 2] !== 0)
    // By index: an iterator over tens of millions costs seconds.
    for (let at = 0; at < people.linked.length; at++) {
        if (people.simple[at] !== 0) continue
        const number = people.linked[at] ?? 0
        if (tally.words[number * 2] !== 0 && !unmapped.has(number)) numbers.push(number)
    }
    return numbers
}

/** All of a simple component becomes its leader. */
function foldSimple({ tally, people }: CountInput): void {
    const { words } = tally
    const { linked, leader, simple } = people
    for (let at = 0; at < linked.length; at++) {
        const from = (linked[at] ?? 0) * 2
        const to = (leader[at] ?? 0) * 2
        if (simple[at] === 0 || from === to || words[from] === 0) continue
        words[to] = (words[to] ?? 0) | (words[from] ?? 0)
        words[to + 1] = (words[to + 1] ?? 0) + (words[from + 1] ?? 0)
        words[from] = 0
    }
}

interface RestCounts {
    confirmed: number
    likely: number
    weakOnly: number
    offeredPersons: number
    readonly totals: FieldTotals
}

function countRest({ tally: { words }, people: { strong } }: CountInput): RestCounts {
    const totals = new FieldTotals()
    let [confirmed, likely, weakOnly, offeredPersons] = [0, 0, 0, 0]
    for (let at = 0; at < words.length; at += 2) {
        const word = words[at] ?? 0
        if (word === 0) continue
        if ((word & SEEN_DELIVERED) === 0) {
            offeredPersons++
            continue
        }
        likely++
        if (!bitAt(strong, at >>> 1)) weakOnly++
        else if (word >= SEEN_CONFIRMABLE) confirmed++
        totals.add(word & FIELD_BITS, 1, words[at + 1] ?? 0)
    }
    return { confirmed, likely, weakOnly, offeredPersons, totals }
}

function countOfferedOnly(sightings: readonly MergeSighting[], { personOf }: MergedPersons): number {
    const delivered = new Map<number, boolean>()
    for (const [index, sighting] of sightings.entries()) {
        const person = personOf[index] ?? 0
        delivered.set(person, sighting.delivered || delivered.get(person) === true)
    }
    return [...delivered.values()].filter((some) => !some).length
}
