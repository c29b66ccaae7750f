// How the shapes of the thirty-third set and after are made: of other people, one or more of them a file, in pairs where two kinds are shown.
import { townsfolk } from "./nineteenth-people.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import type { MadeFile, Shape } from "./shape.ts"
import { crowdShapesOf, type CrowdShapes } from "./twentyninth-shape.ts"

export { emptyPage, groupsOf } from "./twentyfirst-shape.ts"
export { each } from "./twentythird-shape.ts"
export { jsonOf, moment, uuid } from "./twentyseventh-shape.ts"
export { familiesOf } from "./twentyninth-shape.ts"
export { clock, infantBirth } from "./thirtyfirst-shape.ts"

const made = crowdShapesOf(townsfolk)
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
