// How the shapes of the twenty-first set and after are made: other people and other houses than the sets before.
import type { Field } from "../../src/core/fields.ts"
import { newerPeople } from "./nineteenth-people.ts"
import { howMany, type BodyOf, type Count } from "./nineteenth-shape.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { HTML, nobody, shownWith, type Shape } from "./shape.ts"

/** A page of a house: what the site puts around the content. */
export type Frame = (title: string, main: string) => string

export interface ShapeMakers {
    readonly data: (
        id: string,
        why: string,
        mediaType: string,
        count: Count,
        fields: readonly Field[],
        body: BodyOf,
    ) => Shape
    readonly page: (
        id: string,
        why: string,
        frame: Frame,
        title: string,
        count: Count,
        fields: readonly Field[],
        main: (people: readonly Person[], random: Random) => string,
    ) => Shape
}

/** @param peopleOf invents whom the shapes show */
export function shapesOf(peopleOf: (random: Random, count: number) => Person[]): ShapeMakers {
    const data: ShapeMakers["data"] = (id, why, mediaType, count, fields, body) => ({
        id,
        why,
        make: (random) => {
            const people = peopleOf(random, howMany(random, count))
            return { mediaType, body: body(people, random), shown: shownWith(people, ...fields) }
        },
    })
    const page: ShapeMakers["page"] = (id, why, frame, title, count, fields, main) =>
        data(id, why, HTML, count, fields, (people, random) => frame(title, main(people, random)))
    return { data, page }
}

const ofNewerPeople = shapesOf(newerPeople)
export const data: ShapeMakers["data"] = ofNewerPeople.data
export const page: ShapeMakers["page"] = ofNewerPeople.page

export function emptyPage(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    main: (random: Random) => string,
): Shape {
    return nobody(id, why, HTML, (random) => frame(title, main(random)))
}

/** Consecutive groups of `size`, the last as long as what is left. */
export function groupsOf<T>(list: readonly T[], size: number): T[][] {
    const groups: T[][] = []
    for (let at = 0; at < list.length; at += size) groups.push(list.slice(at, at + size))
    return groups
}
