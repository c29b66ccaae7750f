// How the shapes of the twenty-fifth set and after are made: pages alone, of other people, and pages on which not all show the same.
import type { Field } from "../../src/core/fields.ts"
import { keptPeople } from "./nineteenth-people.ts"
import { howMany, type Count } from "./nineteenth-shape.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { HTML, shownWith, type Shape } from "./shape.ts"
import { shapesOf, type Frame, type ShapeMakers } from "./twentyfirst-shape.ts"

export { emptyPage } from "./twentyfirst-shape.ts"
export { each } from "./twentythird-shape.ts"

export const page: ShapeMakers["page"] = shapesOf(keptPeople).page

/** A page of two kinds of people, by turns: what the first, third, … show, and what the second, fourth, … show. */
export function pageOfPairs(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    count: Count,
    [ofFirst, ofSecond]: readonly [readonly Field[], readonly Field[]],
    main: (pairs: readonly (readonly [Person, Person])[], random: Random) => string,
): Shape {
    return {
        id,
        why,
        make: (random) => {
            const people = keptPeople(random, 2 * howMany(random, count))
            const pairs = people.flatMap((one, at): (readonly [Person, Person])[] => {
                const other = people[at + 1]
                return at % 2 === 0 && other !== undefined ? [[one, other]] : []
            })
            const shown = pairs.flatMap(([a, b]) => [...shownWith([a], ...ofFirst), ...shownWith([b], ...ofSecond)])
            return { mediaType: HTML, body: frame(title, main(pairs, random)), shown }
        },
    }
}
