// How the shapes of the twenty-seventh set and after are made: as those of the twenty-first, of other people, and no pages.
import type { Field } from "../../src/core/fields.ts"
import { laterPeople } from "./nineteenth-people.ts"
import type { Count } from "./nineteenth-shape.ts"
import type { Person } from "./people.ts"
import type { Random } from "./random.ts"
import { JSON_TYPE, type Shape } from "./shape.ts"
import { shapesOf, type ShapeMakers } from "./twentyfirst-shape.ts"

export const data: ShapeMakers["data"] = shapesOf(laterPeople).data

/** An answer of an interface: one value, written without gaps or, every other time, indented. */
export function answer(
    id: string,
    why: string,
    count: Count,
    fields: readonly Field[],
    value: (people: readonly Person[], random: Random) => unknown,
): Shape {
    return data(id, why, JSON_TYPE, count, fields, (people, random) => jsonOf(value(people, random), random))
}

export const jsonOf = (value: unknown, random: Random): string => JSON.stringify(value, null, random.once(2) ? 2 : 0)

/** `3f9c21ab-0d4e-4a77-9b10-5c2e8f7a6b31`: hexadecimal digits in the groups of a UUID. */
export function uuid(random: Random): string {
    const hex = (length: number): string =>
        Array.from({ length }, () => "0123456789abcdef".charAt(random.below(16))).join("")
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(["8", "9", "a", "b"])}${hex(3)}-${hex(12)}`
}

/** `2026-11-03T09:41:07+09:00`. */
export function moment(random: Random, zone = "+09:00"): string {
    return `2026-${two(1 + random.below(12))}-${two(1 + random.below(28))}T${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}${zone}`
}

function two(value: number): string {
    return String(value).padStart(2, "0")
}
