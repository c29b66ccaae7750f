// Whose a bare name is. Whoever counts sightings in the order in which they leave cannot ask what else the same answer shows; once it has
// ended, those that are somebody's there can be told as theirs.
import type { Sighting } from "../person.ts"
import { bareNameOf, foldSightings } from "./identity-node.ts"
import { mergeGroups } from "./merge-groups.ts"

/**
 * The bare names that are those of the one person in the same source who has that name and more (rule: joinBareNames in merge-groups.ts),
 * each as a sighting of that person: with the identifiers under which two records are one person, and without the name as an
 * identifier of its own, so that it stays an identity beside the bearer's: in `maximum` it may still be a namesake.
 *
 * @param sightings of one source (a transaction, a file)
 * @returns what to take in the place of each, by index
 */
export function withBearers(sightings: readonly Sighting[]): ReadonlyMap<number, Sighting> {
    const named = new Map<number, Sighting>()
    const bare = bareNames(sightings)
    if (bare.size === 0 || !sightings.some((each) => bearsOneOf(each, bare))) return named
    const { nodes, nodeOf } = foldSightings(sightings.map(asShown))
    const { sets } = mergeGroups(nodes)
    const personOf = (index: number): number => sets.find(nodeOf[index] ?? 0)
    const bearers = new Map<number, Sighting>()
    for (const [index, sighting] of sightings.entries()) {
        const person = personOf(index)
        if (!bearers.has(person) && bearsOneOf(sighting, bare)) bearers.set(person, sighting)
    }
    for (const [index, sighting] of sightings.entries()) {
        const bearer = bareNameOf(sighting) === null ? undefined : bearers.get(personOf(index))
        if (bearer !== undefined) named.set(index, ofBearer(sighting, bearer))
    }
    return named
}

function bareNames(sightings: readonly Sighting[]): ReadonlySet<string> {
    const names = new Set<string>()
    for (const sighting of sightings) {
        const name = bareNameOf(sighting)
        if (name !== null) names.add(name)
    }
    return names
}

function bearsOneOf(sighting: Sighting, names: ReadonlySet<string>): boolean {
    return (
        sighting.identifiers.some(({ kind, digest }) => kind === "name" && names.has(digest)) &&
        bareNameOf(sighting) === null
    )
}

/** Whose a name is does not hang on how much was read. */
function asShown(sighting: Sighting): Sighting & { delivered: true; fullyRead: true; source: number } {
    return { ...sighting, delivered: true, fullyRead: true, source: 0 }
}

function ofBearer({ identifiers, fields }: Sighting, bearer: Sighting): Sighting {
    const linking = bearer.identifiers.filter(({ kind }) => kind !== "name" && kind !== "nickname")
    const nicknames = identifiers.filter(({ kind }) => kind === "nickname")
    return { identifiers: [...linking, ...nicknames], fields, name: bearer.name, birth: bearer.birth }
}
