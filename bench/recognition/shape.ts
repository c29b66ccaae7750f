// What a shape of file is, and the truth about it.
import type { Field } from "../../src/core/fields.ts"
import { makePeople, type Person } from "./people.ts"
import type { Random } from "./random.ts"

/** One record of the file: whom it shows, with which fields. */
export interface Shown {
    readonly person: Person
    readonly fields: readonly Field[]
}

export interface MadeFile {
    readonly mediaType: string
    readonly body: string | Uint8Array
    /** The records in which persons stand; none: nobody is shown. */
    readonly shown: readonly Shown[]
    /** Fields about which two readers may differ in good faith (a shared `info@`): neither asked for nor held against. */
    readonly either?: readonly Field[]
}

export interface Shape {
    readonly id: string
    /** What the shape is there to tell. */
    readonly why: string
    readonly make: (random: Random) => MadeFile
}

export const HTML = "text/html; charset=utf-8"
export const JSON_TYPE = "application/json"
export const CSV = "text/csv; charset=utf-8"
export const TEXT = "text/plain; charset=utf-8"
export const XML = "application/xml"

/** Between 3 and 14 people. */
export function somePeople(random: Random): Person[] {
    return makePeople(random, 3 + random.below(12))
}

export function shownWith(people: readonly Person[], ...fields: Field[]): Shown[] {
    return people.map((person) => ({ person, fields }))
}

/** A shape whose people all show the same fields. */
export function shape(
    id: string,
    why: string,
    mediaType: string,
    fields: readonly Field[],
    body: (people: readonly Person[], random: Random) => string | Uint8Array,
): Shape {
    return {
        id,
        why,
        make: (random) => {
            const people = somePeople(random)
            return { mediaType, body: body(people, random), shown: shownWith(people, ...fields) }
        },
    }
}

/** A shape with one person. */
export function shapeOfOne(
    id: string,
    why: string,
    mediaType: string,
    fields: readonly Field[],
    body: (person: Person, random: Random) => string | Uint8Array,
): Shape {
    return {
        id,
        why,
        make: (random) => {
            const people = makePeople(random, 1)
            const person = people[0]
            if (person === undefined) throw new RangeError("people: none was made")
            return { mediaType, body: body(person, random), shown: shownWith(people, ...fields) }
        },
    }
}

/** A shape that shows nobody. */
export function nobody(
    id: string,
    why: string,
    mediaType: string,
    body: (random: Random) => string | Uint8Array,
): Shape {
    return { id, why, make: (random) => ({ mediaType, body: body(random), shown: [] }) }
}

/** The same shape, with fields that are neither asked for nor held against. */
export function withEither(made: Shape, ...either: Field[]): Shape {
    return { ...made, make: (random) => ({ ...made.make(random), either }) }
}

/** People of whom no two have the same family name. */
export function ofDistinctFamilies(people: readonly Person[]): Person[] {
    return people.filter((one, at) => people.findIndex(({ family }) => family === one.family) === at)
}

export function page(main: string, title = "管理画面"): string {
    return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/app.css">
<script>document.addEventListener("DOMContentLoaded", function () { init(); });</script></head>
<body><header><h1>${title}</h1><nav><ul><li><a href="/">トップ</a></li><li><a href="/list">一覧</a></li></ul></nav></header>
<main>${main}</main>
<footer><p>お問い合わせ: 見本市役所 総務課 TEL 03-0000-9999 (平日 9:00-17:00)</p><p>Copyright 2026 Example</p></footer></body></html>`
}
export const csvLine = (values: readonly (string | number)[]): string => values.join(",")
export const lines = (rows: readonly string[], end = "\r\n"): string => `${rows.join(end)}${end}`
