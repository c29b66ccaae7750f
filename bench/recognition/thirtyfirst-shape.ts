// How the shapes of the thirty-first set and after are made: of other people, one or more of them a file, in pairs where two kinds are shown.
import { neighbours } from "./nineteenth-people.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import type { MadeFile, Shape } from "./shape.ts"
import { crowdShapesOf, type CrowdShapes } from "./twentyninth-shape.ts"

export { emptyPage, groupsOf } from "./twentyfirst-shape.ts"
export { each } from "./twentythird-shape.ts"
export { jsonOf, moment, uuid } from "./twentyseventh-shape.ts"
export { familiesOf } from "./twentyninth-shape.ts"

const made = crowdShapesOf(neighbours)
export const data: CrowdShapes["data"] = made.data
export const page: CrowdShapes["page"] = made.page
export const answer: CrowdShapes["answer"] = made.answer
export const ofPairs: CrowdShapes["ofPairs"] = made.ofPairs

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
