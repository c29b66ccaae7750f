// A scope of few sightings among many: the map of people for these alone, so that nothing is as large as the ledger.
import { bitAt, setBit } from "./bits.ts"
import { linkedIndex, NO_PEOPLE, type PeopleMap } from "./people-map.ts"

/** @param numbers ascending; in the new map a sighting's number is its place in this list */
export function restrictPeople(people: PeopleMap, numbers: readonly number[]): PeopleMap {
    const bytes = Math.ceil(numbers.length / 8)
    const [strong, bare] = [new Uint8Array(bytes), new Uint8Array(bytes)]
    const [linked, leader, simple]: [number[], number[], number[]] = [[], [], []]
    const leaders = new Map<number, number>()
    for (const [place, number] of numbers.entries()) {
        if (bitAt(people.strong, number)) setBit(strong, place)
        if (bitAt(people.bare, number)) setBit(bare, place)
        const at = linkedIndex(people, number)
        if (at < 0) continue
        const component = people.leader[at] ?? number
        const first = leaders.get(component) ?? place
        leaders.set(component, first)
        linked.push(place)
        leader.push(first)
        simple.push(people.simple[at] ?? 0)
    }
    return {
        version: people.version,
        count: numbers.length,
        strong,
        bare,
        linked: Uint32Array.from(linked),
        leader: Uint32Array.from(leader),
        simple: Uint8Array.from(simple),
        cut: NO_PEOPLE.cut, // counted before a scope is restricted
    }
}
