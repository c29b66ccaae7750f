// How the shapes of the thirty-first set and after are made: of other people, one or more of them a file, in pairs where two kinds are shown.
import { neighbours } from "./nineteenth-people.ts"
import { howMany, type Count } from "./nineteenth-shape.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { JSON_TYPE, type MadeFile, type Shape } from "./shape.ts"
import { shapesOf, type ShapeMakers } from "./twentyfirst-shape.ts"
import { jsonOf } from "./twentyseventh-shape.ts"
import { pairsOf, type Pair } from "./twentyninth-shape.ts"

export { emptyPage, groupsOf } from "./twentyfirst-shape.ts"
export { each } from "./twentythird-shape.ts"
export { jsonOf, moment, uuid } from "./twentyseventh-shape.ts"
export { familiesOf } from "./twentyninth-shape.ts"

const made = shapesOf(neighbours)
export const data: ShapeMakers["data"] = made.data
export const page: ShapeMakers["page"] = made.page

/** An answer of an interface: one value. */
export function answer(
    id: string,
    why: string,
    count: Count,
    fields: Parameters<ShapeMakers["data"]>[4],
    value: (people: readonly Person[], random: Random) => unknown,
): Shape {
    return data(id, why, JSON_TYPE, count, fields, (people, random) => jsonOf(value(people, random), random))
}

/** A file that says for itself who shows what, of pairs of people. */
export function ofPairs(
    id: string,
    why: string,
    count: Count,
    make: (pairs: readonly Pair[], random: Random) => MadeFile,
): Shape {
    return { id, why, make: (random) => make(pairsOf(neighbours(random, 2 * howMany(random, count))), random) }
}

/** A file of two people. */
export function ofTwo(id: string, why: string, make: (one: Person, other: Person, random: Random) => MadeFile): Shape {
    return ofPairs(id, why, "one", (pairs, random) => {
        const [pair] = pairs
        if (pair === undefined) throw new RangeError("pairs: none was made")
        return make(pair[0], pair[1], random)
    })
}

/** `09:41`, from 8 to 17 hours. */
export const clock = (random: Random): string =>
    `${String(8 + random.below(10)).padStart(2, "0")}:${String(random.below(60)).padStart(2, "0")}`

/** `2021-08-12`: the birthday of a child before school. */
export function infantBirth(random: Random, by = "-"): string {
    return [
        String(2_020 + random.below(6)),
        String(1 + random.below(12)).padStart(2, "0"),
        String(1 + random.below(28)).padStart(2, "0"),
    ].join(by)
}
