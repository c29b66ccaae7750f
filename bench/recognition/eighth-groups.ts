// Shapes of the eighth set whose records show several persons each.
import type { Field } from "../../src/core/fields.ts"
import { makePeople, type Person } from "./people.ts"
import type { Random } from "./random.ts"
import type { Shape } from "./shape.ts"

/** The people of one record; where a shape shows two, the third stands nowhere. */
export type Group = readonly [Person, Person, Person]

/** A shape of records that each show as many persons as `fields` has lists, each with its own fields. */
export function shapeOfGroups(
    id: string,
    why: string,
    mediaType: string,
    fields: readonly (readonly Field[])[],
    body: (groups: readonly Group[], random: Random) => string | Uint8Array,
): Shape {
    return {
        id,
        why,
        make: (random) => {
            const groups = groupsOf(makePeople(random, 3 * (2 + random.below(4))))
            const shown = groups.flatMap((group) =>
                group.slice(0, fields.length).map((person, at) => ({ person, fields: fields[at] ?? [] })),
            )
            return { mediaType, body: body(groups, random), shown }
        },
    }
}

export function threePeople(random: Random): Group {
    const [group] = groupsOf(makePeople(random, 3))
    if (group === undefined) throw new RangeError("people: none was made")
    return group
}

function groupsOf(people: readonly Person[]): Group[] {
    const [a, b, c, ...rest] = people
    if (a === undefined || b === undefined || c === undefined) return []
    return [[a, b, c], ...groupsOf(rest)]
}
