// How the shapes of the twenty-third set and after are made: other people and other houses than the sets before.
import type { Field } from "../../src/core/fields.ts"
import { freshPeople } from "./nineteenth-people.ts"
import { howMany, type BodyOf, type Count } from "./nineteenth-shape.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { HTML, nobody, shownWith, type Shape } from "./shape.ts"
import type { Frame } from "./twentyfirst-shape.ts"

export function data(
    id: string,
    why: string,
    mediaType: string,
    count: Count,
    fields: readonly Field[],
    body: BodyOf,
): Shape {
    return {
        id,
        why,
        make: (random) => {
            const people = freshPeople(random, howMany(random, count))
            return { mediaType, body: body(people, random), shown: shownWith(people, ...fields) }
        },
    }
}

export function page(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    count: Count,
    fields: readonly Field[],
    main: (people: readonly Person[], random: Random) => string,
): Shape {
    return data(id, why, HTML, count, fields, (people, random) => frame(title, main(people, random)))
}

export function emptyPage(
    id: string,
    why: string,
    frame: Frame,
    title: string,
    main: (random: Random) => string,
): Shape {
    return nobody(id, why, HTML, (random) => frame(title, main(random)))
}

/** All of a list, one behind the other. */
export function each<T>(list: readonly T[], body: (one: T, at: number) => string): string {
    return list.map((one, at) => body(one, at)).join("\n")
}
