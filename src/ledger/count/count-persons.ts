// From a tally of sightings to persons. Whoever shares no identifier with another is a person by itself; simple components
// are one person each; only the rest is merged (core/merge-persons.ts). Gives exactly what merging all of them would.
import { maskOf } from "../../core/fields.ts"
import { mergePersons, type MergedPersons, type MergeSighting } from "../../core/merge-persons.ts"
import { Aside } from "./aside.ts"
import { bitAt } from "./bits.ts"
import type { JoinedPeople } from "./open-components.ts"
import type { PeopleMap } from "./people-map.ts"
import { type MergedSightings, PersonGroups } from "./person-groups.ts"
import { type FieldTotal, PersonTotals } from "./person-totals.ts"
import { placeIn } from "./place-in.ts"
import { type SharedIdentifiers, sharingAmong } from "./shared-identifiers.ts"
import { FIELD_BITS, SEEN_CONFIRMABLE, SEEN_DELIVERED, stretchesOf, type Tally } from "./tally.ts"

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
    /** Sightings of the scope that are among `cut`. */
    readonly cutSightings: number
    /** Who of the scope is one person; made when it is asked for. */
    readonly groups: () => PersonGroups
}

export type Identity = Pick<MergeSighting, "identifiers" | "name" | "birth">

/** Of whoever shows nothing that is kept. */
export const NOTHING_SHOWN: Identity = { identifiers: [], name: null, birth: null }

export interface CountInput {
    readonly tally: Tally
    readonly people: PeopleMap
    /** How often bare names stand in one transaction of the scope, at most; absent: once. */
    readonly namesakes: ReadonlyMap<number, number>
    /** What the map does not say: whom somebody of the open days is linked with … */
    readonly joined: JoinedPeople
    /** … or, where that is not known, identifiers that they share with others. */
    readonly shared: SharedIdentifiers
    /** Numbers with more identifiers than are kept. */
    readonly cut: ReadonlySet<number>
    /** Awaited between stretches of the work. */
    readonly rest: () => Promise<void>
    /** @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE where there are too many to be merged */
    readonly identities: (numbers: readonly number[]) => Promise<ReadonlyMap<number, Identity>>
}

export async function countPersons(input: CountInput): Promise<PersonCounts> {
    const { rest } = input
    const totals = new PersonTotals(input.people.strong)
    const asides = await setAside(input, totals)
    const distinct = totals.arrived + totals.offered + asides.linked.present() + asides.others.present()
    const cutSightings = [...input.cut].filter((number) => asideOf(asides, number) !== null).length
    await rest()
    const numbers = numbersToMerge(input, asides)
    await rest()
    const merging = await takeOut(input, asides, numbers)
    await rest()
    const merged = mergePersons(merging, { distinct: true })
    await rest()
    await foldTogether(asides, input)
    foldSimple(asides.linked, input.people)
    await rest()
    for (const { numbers, words } of [asides.linked, asides.others]) totals.addListed(numbers, words)
    await rest()
    for (const { fields, persons, records } of merged.byFields) totals.addMerged(maskOf(fields), persons, records)
    let repeated = 0
    for (const [number, times] of input.namesakes) if (bitAt(input.people.bare, number)) repeated += times - 1
    const counts = {
        confirmed: totals.confirmed + merged.confirmed,
        likely: totals.arrived + merged.likely,
        maximum: distinct + repeated + (merged.maximum - merging.length),
        byFields: totals.byFields(),
        weakOnly: totals.weakOnly + merged.weakOnly,
        disputed: merged.contested + merged.demoted,
        offeredPersons: totals.offered + countOfferedOnly(merging, merged),
        cutSightings,
        groups: () =>
            new PersonGroups(input.people, withTogether({ numbers, personOf: merged.personOf }, input.joined)),
    }
    totals.release()
    return counts
}

interface Asides {
    /** Those that the map links. */
    readonly linked: Aside
    readonly others: Aside
}

/** Counts everybody of the scope but those set aside. */
async function setAside(
    { tally, people, joined, shared, cut, rest }: CountInput,
    totals: PersonTotals,
): Promise<Asides> {
    const numbers = new Set([
        ...joined.together.flat(),
        ...joined.apart.flat(),
        ...joined.wide,
        ...shared.numbers,
        ...cut,
    ])
    const others = [...numbers].filter((number) => placeIn(people.linked, number) < 0)
    const asides = { linked: new Aside(people.linked), others: new Aside(Uint32Array.from(others).sort()) }
    for (const { first, words } of stretchesOf(tally)) {
        asides.linked.takeFrom(first, words)
        asides.others.takeFrom(first, words)
        totals.addStretch(first, words)
        await rest()
    }
    return asides
}

/** Where the words of somebody who was set aside are. */
interface Placed {
    readonly aside: Aside
    readonly at: number
}

function asideOf({ linked, others }: Asides, number: number): Placed | null {
    for (const aside of [linked, others]) {
        const at = aside.find(number)
        if (at >= 0) return { aside, at }
    }
    return null
}

/** Sightings of the scope that have to be merged; they are no longer counted by themselves. */
async function takeOut(input: CountInput, asides: Asides, numbers: readonly number[]): Promise<MergeSighting[]> {
    const identities = await input.identities(numbers)
    return numbers.map((number) => {
        const found = asideOf(asides, number)
        if (found === null) throw new RangeError("count: a sighting to merge was not set aside")
        const { aside, at } = found
        const word = aside.words[at] ?? 0
        const times = aside.words[at + 1] ?? 0
        aside.words[at] = 0
        const { identifiers, name, birth } = identities.get(number) ?? NOTHING_SHOWN
        return {
            identifiers,
            name,
            birth,
            fields: word & FIELD_BITS,
            delivered: (word & SEEN_DELIVERED) !== 0,
            fullyRead: word >= SEEN_CONFIRMABLE,
            times,
            atOnce: input.namesakes.get(number) ?? 1,
        }
    })
}

/** Of those set aside: whoever may share something that the map does not know with another of the scope, with all that it links to them, and … */
function numbersToMerge({ people, joined, shared }: CountInput, asides: Asides): number[] {
    const isPresent = (number: number): boolean => asideOf(asides, number) !== null
    const sharing = sharingAmong(shared, isPresent)
    for (const number of joined.wide) if (isPresent(number)) sharing.add(number)
    for (const members of joined.apart) {
        const present = members.filter(isPresent)
        if (present.length > 1) for (const number of present) sharing.add(number)
    }
    const components = new Set<number>()
    const numbers: number[] = []
    for (const number of sharing) {
        const at = placeIn(people.linked, number)
        if (at < 0) numbers.push(number)
        else components.add(people.leaderAt[at] ?? at)
    }
    // … whom the map links, but not simply. By index: an iterator over tens of millions costs seconds.
    for (let at = 0; at < people.linked.length; at++) {
        if (asides.linked.words[at * 2] === 0) continue
        if (people.simple[at] === 0 || components.has(people.leaderAt[at] ?? at)) numbers.push(people.linked[at] ?? 0)
    }
    return numbers
}

/** Components between two rests. */
const REST_COMPONENTS = 2_048

/** Of a simple component all become the first who is in the scope. */
async function foldTogether(asides: Asides, { joined, rest }: CountInput): Promise<void> {
    for (const [at, members] of joined.together.entries()) {
        if (at % REST_COMPONENTS === 0) await rest()
        let to: Placed | null = null
        for (const number of members) {
            const from = asideOf(asides, number)
            if (from === null) continue
            if (to === null) to = from
            else addTo(to, from)
        }
    }
}

function addTo({ aside: { words }, at }: Placed, { aside, at: from }: Placed): void {
    words[at] = (words[at] ?? 0) | (aside.words[from] ?? 0)
    words[at + 1] = (words[at + 1] ?? 0) + (aside.words[from + 1] ?? 0)
    aside.words[from] = 0
}

function withTogether({ numbers, personOf }: MergedSightings, { together }: JoinedPeople): MergedSightings {
    const first = personOf.reduce((most, person) => Math.max(most, person + 1), 0)
    return {
        numbers: [...numbers, ...together.flat()],
        personOf: [...personOf, ...together.flatMap((members, at) => members.map(() => first + at))],
    }
}

/** All of a simple component of the map becomes its leader. */
function foldSimple({ words }: Aside, { leaderAt, simple }: PeopleMap): void {
    for (let at = 0; at < leaderAt.length; at++) {
        const [from, to] = [at * 2, (leaderAt[at] ?? at) * 2]
        if (simple[at] === 0 || from === to || words[from] === 0) continue
        words[to] = (words[to] ?? 0) | (words[from] ?? 0)
        words[to + 1] = (words[to + 1] ?? 0) + (words[from + 1] ?? 0)
        words[from] = 0
    }
}

function countOfferedOnly(sightings: readonly MergeSighting[], { personOf }: MergedPersons): number {
    const delivered = new Map<number, boolean>()
    for (const [index, sighting] of sightings.entries()) {
        const person = personOf[index] ?? 0
        delivered.set(person, sighting.delivered || delivered.get(person) === true)
    }
    return [...delivered.values()].filter((some) => !some).length
}
