// Whether linked sightings are one person whichever of them a scope holds: then they need no merge, only one number. The
// conditions are sufficient, not necessary; what does not meet them is merged by core/merge-persons.ts in every scope.
import { DEMOTION_NAMES } from "../../core/merge-persons.ts"
import { isStrong, type Sighting } from "../../core/person.ts"

export type Identity = Pick<Sighting, "identifiers" | "name" | "birth">

/**
 * True: every selection is merged into one person, with no identifier demoted or contested. All share one strong
 * identifier, so none needs another as its bridge; names and birth dates cannot conflict; and no identifier can be taken
 * for a help desk's, since there is a name everywhere, or no more than DEMOTION_NAMES digests of any kind.
 */
export function isSimple(members: readonly Identity[]): boolean {
    const [first] = members
    if (first === undefined) return false
    if (distinct(members.map(({ name }) => name)) > 1 || distinct(members.map(({ birth }) => birth)) > 1) return false
    const shared = first.identifiers.some(
        ({ kind, digest }) => isStrong(kind) && members.every((member) => has(member, kind, digest)),
    )
    if (!shared) return false
    return members.every(({ name }) => name !== null) || hasFewDigests(members)
}

function has({ identifiers }: Identity, kind: string, digest: string): boolean {
    return identifiers.some((each) => each.kind === kind && each.digest === digest)
}

function distinct(values: readonly (string | null)[]): number {
    return new Set(values.filter((value) => value !== null)).size
}

function hasFewDigests(members: readonly Identity[]): boolean {
    const digests = Map.groupBy(
        members.flatMap(({ identifiers }) => identifiers.filter(({ kind }) => isStrong(kind))),
        ({ kind }) => kind,
    )
    return [...digests.values()].every((each) => new Set(each.map(({ digest }) => digest)).size <= DEMOTION_NAMES)
}
