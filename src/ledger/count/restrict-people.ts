// A scope of few sightings among many: the map of people for these alone, so that nothing is as large as the ledger.
import { bitAt, setBit } from "./bits.ts"
import { NO_PEOPLE, type PeopleMap } from "./people-map.ts"
import { placeIn } from "./place-in.ts"

/** @param numbers ascending; in the new map a sighting's number is its place in this list */
export function restrictPeople(people: PeopleMap, numbers: Uint32Array): PeopleMap {
    const bytes = Math.ceil(numbers.length / 8)
    const [strong, bare] = [new Uint8Array(bytes), new Uint8Array(bytes)]
    const [linked, leaderAt, simple]: [number[], number[], number[]] = [[], [], []]
    const firstOf = new Map<number, number>()
    for (const [place, number] of numbers.entries()) {
        if (bitAt(people.strong, number)) setBit(strong, place)
        if (bitAt(people.bare, number)) setBit(bare, place)
        const at = placeIn(people.linked, number)
        if (at < 0) continue
        const component = people.leaderAt[at] ?? at
        const first = firstOf.get(component) ?? linked.length
        firstOf.set(component, first)
        linked.push(place)
        leaderAt.push(first)
        simple.push(people.simple[at] ?? 0)
    }
    return {
        version: people.version,
        count: numbers.length,
        strong,
        bare,
        linked: Uint32Array.from(linked),
        leaderAt: Uint32Array.from(leaderAt),
        simple: Uint8Array.from(simple),
        cut: NO_PEOPLE.cut, // counted before a scope is restricted
    }
}
