// How the shapes of the twenty-ninth set and after are made: of other people, and such as show several kinds of people.
import { strangers } from "./nineteenth-people.ts"
import { howMany, type Count } from "./nineteenth-shape.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { JSON_TYPE, type MadeFile, type Shape } from "./shape.ts"
import { shapesOf, type ShapeMakers } from "./twentyfirst-shape.ts"
import { jsonOf } from "./twentyseventh-shape.ts"

export { emptyPage } from "./twentyfirst-shape.ts"
export { each } from "./twentythird-shape.ts"
export { jsonOf, moment, uuid } from "./twentyseventh-shape.ts"

/** Shapes of several kinds of people, each file of others. */
export interface CrowdShapes extends ShapeMakers {
    /** An answer of an interface: one value. */
    readonly answer: (
        id: string,
        why: string,
        count: Count,
        fields: Parameters<ShapeMakers["data"]>[4],
        value: (people: readonly Person[], random: Random) => unknown,
    ) => Shape
    /** A file that says for itself who shows what, of pairs of people. */
    readonly ofPairs: (
        id: string,
        why: string,
        count: Count,
        make: (pairs: readonly Pair[], random: Random) => MadeFile,
    ) => Shape
}

/** @param peopleOf invents whom the shapes show */
export function crowdShapesOf(peopleOf: (random: Random, count: number) => Person[]): CrowdShapes {
    const { data, page } = shapesOf(peopleOf)
    return {
        data,
        page,
        answer: (id, why, count, fields, value) =>
            data(id, why, JSON_TYPE, count, fields, (people, random) => jsonOf(value(people, random), random)),
        ofPairs: (id, why, count, make) => ({
            id,
            why,
            make: (random) => make(pairsOf(peopleOf(random, 2 * howMany(random, count))), random),
        }),
    }
}

const made = crowdShapesOf(strangers)
export const data: CrowdShapes["data"] = made.data
export const page: CrowdShapes["page"] = made.page
export const answer: CrowdShapes["answer"] = made.answer
export const ofPairs: CrowdShapes["ofPairs"] = made.ofPairs

export type Pair = readonly [Person, Person]

/** The first with the second, the third with the fourth, and so on. */
export function pairsOf(people: readonly Person[]): Pair[] {
    return people.flatMap((one, at): Pair[] => {
        const other = people[at + 1]
        return at % 2 === 0 && other !== undefined ? [[one, other]] : []
    })
}

/** Both of each pair under the first one's family name and roof; pairs in which names would meet twice are left out. */
export function familiesOf(pairs: readonly Pair[]): Pair[] {
    const taken = new Set<string>()
    return pairs.flatMap(([head, other]): Pair[] => {
        const { family, familyKana, familyRoman, prefecture, city, town, block, building, postal, landline } = head
        const kin = {
            ...other,
            family,
            familyKana,
            familyRoman,
            prefecture,
            city,
            town,
            block,
            building,
            postal,
            landline,
        }
        const names = [head, kin].map((one) => `${one.family}${one.given}`)
        if (names[0] === names[1] || names.some((name) => taken.has(name))) return []
        for (const name of names) taken.add(name)
        return [[head, kin]]
    })
}

/** `令和4年8月12日`: the birthday of a child. */
export function childBirth(random: Random): string {
    return `令和${2 + random.below(6)}年${1 + random.below(12)}月${1 + random.below(28)}日`
}

export const upper = (word: string): string => word.toUpperCase()
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
