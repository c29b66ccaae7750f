// Takes a day's new sightings into the map of people: which numbers share an identifier, and what came of the components
// they join. A component that was not simple never becomes so by growing, so only small ones are ever looked at again.
import { setBit } from "./bits.ts"
import { LinkedComponents } from "./linked-components.ts"
import type { Identity } from "./count-persons.ts"
import type { PeopleMap } from "./people-map.ts"
import { isSimple } from "./simple-component.ts"

/** A component with more members is merged in every scope: a help desk's number, not one person in many records. */
export const SIMPLE_MEMBERS_LIMIT = 64

export interface NewPeople {
    readonly version: number
    /** Numbers below this are known from now on. */
    readonly count: number
    /** New numbers with an identifier that names one person on its own, and those with nothing but a name. */
    readonly strong: Iterable<number>
    readonly bare: Iterable<number>
    /** New numbers with more identifiers than are kept. */
    readonly cut: readonly number[]
    /** Sightings that share an identifier, each beside the lowest that has it: pairs, one after the other. */
    readonly links: readonly Uint32Array[]
}

/** @param identities of numbers; those that retention took are missing, and with them what they linked */
export async function linkPeople(
    before: PeopleMap,
    added: NewPeople,
    identities: (numbers: readonly number[]) => Promise<ReadonlyMap<number, Identity>>,
): Promise<PeopleMap> {
    const components = new LinkedComponents(before, added.count)
    for (const pairs of added.links) {
        for (let at = 0; at < pairs.length; at += 2) components.join(pairs[at] ?? 0, pairs[at + 1] ?? 0)
    }
    const changed = components.changed(SIMPLE_MEMBERS_LIMIT)
    const known = await identities(changed.flat())
    for (const members of changed) {
        const present = members.flatMap((member) => known.get(member) ?? [])
        components.settle(members, present.length > 0 && isSimple(present))
    }
    const cut = Uint32Array.from(new Set([...before.cut, ...added.cut])).sort()
    return { version: added.version, count: added.count, ...bitsOf(before, added), ...components.list(), cut }
}

function bitsOf(before: PeopleMap, added: NewPeople): Pick<PeopleMap, "strong" | "bare"> {
    const bytes = Math.ceil(added.count / 8)
    const strong = new Uint8Array(bytes)
    const bare = new Uint8Array(bytes)
    strong.set(before.strong)
    bare.set(before.bare)
    for (const number of added.strong) setBit(strong, number)
    for (const number of added.bare) setBit(bare, number)
    return { strong, bare }
}
