import { bitAt, setBit } from "./bits.ts"
import type { PeopleMap } from "./people-map.ts"
import { placeIn } from "./place-in.ts"

/**
 * @param numbers of sightings
 * @param limit of a component; of one with more members, no more are named
 * @returns those that the map links with any of them, and themselves where they are linked; ascending
 */
export function componentsOf({ linked, leaderAt }: PeopleMap, numbers: readonly number[], limit: number): Uint32Array {
    const places = numbers.map((number) => placeIn(linked, number)).filter((at) => at >= 0)
    if (places.length === 0) return new Uint32Array(0)
    const leaders = new Uint8Array(Math.ceil(linked.length / 8))
    for (const at of places) setBit(leaders, leaderAt[at] ?? at)
    const members: number[] = []
    const times = new Map<number, number>()
    // By index: an iterator over millions costs seconds.
    for (let at = 0; at < linked.length; at++) {
        const leader = leaderAt[at] ?? at
        if (!bitAt(leaders, leader)) continue
        const count = (times.get(leader) ?? 0) + 1
        times.set(leader, count)
        if (count <= limit) members.push(linked[at] ?? 0)
    }
    return Uint32Array.from(members)
}
