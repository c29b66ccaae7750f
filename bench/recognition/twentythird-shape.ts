// How the shapes of the twenty-third set and after are made: as those of the twenty-first, of other people.
import { freshPeople } from "./nineteenth-people.ts"
import { shapesOf, type ShapeMakers } from "./twentyfirst-shape.ts"

export { emptyPage } from "./twentyfirst-shape.ts"

const ofFreshPeople = shapesOf(freshPeople)
export const data: ShapeMakers["data"] = ofFreshPeople.data
export const page: ShapeMakers["page"] = ofFreshPeople.page

/** All of a list, one behind the other. */
export function each<T>(list: readonly T[], body: (one: T, at: number) => string): string {
    return list.map((one, at) => body(one, at)).join("\n")
}
