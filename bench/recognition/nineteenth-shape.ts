// How the shapes of the nineteenth and the twentieth set are made: other people, from one to two hundred a file.
import type { Field } from "../../src/core/fields.ts"
import { pickOwner, type Owner, type Page } from "./nineteenth-frame.ts"
import { otherPeople } from "./nineteenth-people.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { HTML, nobody, shownWith, type Shape } from "./shape.ts"

/** How many people a file shows. */
export type Count = "one" | "few" | "many"

export function howMany(random: Random, count: Count): number {
    if (count === "one") return 1
    return count === "few" ? 2 + random.below(9) : 15 + random.below(186)
}

export type BodyOf = (people: readonly Person[], random: Random) => string | Uint8Array

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
            const people = otherPeople(random, howMany(random, count))
            return { mediaType, body: body(people, random), shown: shownWith(people, ...fields) }
        },
    }
}

/** `p[0]` of shapes of one. */
export function first(people: readonly Person[]): Person {
    const [person] = people
    if (person === undefined) throw new RangeError("people: none was made")
    return person
}

export function page(
    id: string,
    why: string,
    frame: Page,
    title: string,
    count: Count,
    fields: readonly Field[],
    main: (people: readonly Person[], random: Random) => string,
): Shape {
    return data(id, why, HTML, count, fields, (people, random) =>
        frame(random, pickOwner(random), title, main(people, random)),
    )
}

export function emptyPage(
    id: string,
    why: string,
    frame: Page,
    title: string,
    main: (random: Random, owner: Owner) => string,
): Shape {
    return nobody(id, why, HTML, (random) => {
        const owner = pickOwner(random)
        return frame(random, owner, title, main(random, owner))
    })
}

export const td = (...values: readonly (string | number)[]): string => values.map((one) => `<td>${one}</td>`).join("")
export const th = (...values: readonly string[]): string => values.map((one) => `<th>${one}</th>`).join("")

/** `2026-11-03`. */
export const day = (random: Random, by = "-"): string =>
    [`2026`, String(1 + random.below(12)).padStart(2, "0"), String(1 + random.below(28)).padStart(2, "0")].join(by)

/** `3,980`. */
export const yen = (random: Random): string => (100 * (5 + random.below(900))).toLocaleString("en-US")
