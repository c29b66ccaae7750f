import { FIELDS, maskOf, type Field, type FieldMask } from "../core/fields.ts"
import type { Keyer } from "../core/keyer.ts"
import type { Identifier, IdentifierKind, Sighting, StrongIdentifierKind } from "../core/person.ts"
import type { BodyRecord, FoundField } from "./contract.ts"
import { groupByPerson } from "./group-by-person.ts"
import { FULL_NAME_SCORE, PERSONAL_SCORE } from "./recognizers/recognizer.ts"

/**
 * The data subjects of one record (group-by-person.ts decides how many), each with keyed identifiers: strong ones, then
 * the best weak combination, then nickname and name alone. Fields of low score (an office's number, `info@`) are shown
 * in a person's mask but never make one. A My Number is never keyed (core/person.ts): a record that shows nothing else
 * of a person gives no sighting; `scan` still lists it as an entity.
 *
 * @param combinations `all`: every weak combination, for a list in which persons known by any of them are looked up
 * @returns usually one; none where nothing identifies anybody
 */
export function personsOf(
    found: readonly FoundField[],
    record: BodyRecord,
    keyer: Keyer,
    combinations: "best" | "all" = "best",
): readonly Sighting[] {
    if (!found.some((field) => field.score >= PERSONAL_SCORE)) return []
    const sightings: Sighting[] = []
    for (const fields of groupByPerson(found, record)) {
        const sighting = sightingOf(fields, keyer, combinations)
        if (sighting !== null) sightings.push(sighting)
    }
    return sightings
}

const STRONG_FIELDS: readonly (StrongIdentifierKind & Field)[] = [
    "email",
    "phone",
    "card",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "account",
]

const STRONG_BITS: readonly (readonly [number, StrongIdentifierKind & Field])[] = STRONG_FIELDS.map((kind) => [
    maskOf([kind]),
    kind,
])

function sightingOf(fields: readonly FoundField[], keyer: Keyer, wanted: "best" | "all"): Sighting | null {
    const identifiers: Identifier[] = []
    const shown = shownBy(fields)
    for (const [bit, kind] of STRONG_BITS) {
        if ((shown & bit) === 0) continue
        for (const value of valuesOf(fields, kind)) identifiers.push(identifier(keyer, kind, value))
    }
    const name = valuesOf(fields, "name")[0] ?? null
    const birth = valuesOf(fields, "birth")[0] ?? null
    const nameDigest = name === null ? null : keyer.digest("name", name)
    if (name !== null)
        for (const [kind, value] of combinationsOf(fields, name, birth, wanted))
            identifiers.push(identifier(keyer, kind, value))
    const nickname = valuesOf(fields, "nickname")[0]
    if (nickname !== undefined) identifiers.push(identifier(keyer, "nickname", nickname))
    const alone = nameDigest ?? kanaDigest(fields, keyer)
    if (alone !== null) identifiers.push({ kind: "name", digest: alone })
    if (identifiers.length === 0) return null
    return {
        identifiers,
        fields: shown,
        name: isWholeName(fields) ? nameDigest : null,
        birth: birth === null ? null : keyer.digest("birth", birth),
    }
}

/** Best first. Usually that one only: each costs a digest for every record of a page, and one is enough to meet again. */
function combinationsOf(
    fields: readonly FoundField[],
    name: string,
    birth: string | null,
    wanted: "best" | "all",
): readonly (readonly [IdentifierKind, string])[] {
    const combinations: (readonly [IdentifierKind, string])[] = []
    if (birth !== null) combinations.push(["name+birth", `${name}\0${birth}`])
    if (wanted === "best" && combinations.length > 0) return combinations
    const address = valuesOf(fields, "address")[0]
    if (address !== undefined) combinations.push(["name+address", `${name}\0${address}`])
    if (wanted === "best" && combinations.length > 0) return combinations
    const phone = valuesOf(fields, "phone")[0]
    if (phone !== undefined) combinations.push(["name+phone", `${name}\0${phone}`])
    return combinations
}

/** Distinct values that may identify, in order. */
function valuesOf(fields: readonly FoundField[], wanted: Field): readonly string[] {
    let values: string[] | null = null
    for (let index = 0; index < fields.length; index++) {
        const one = fields[index]
        if (one?.field !== wanted || one.value === null || one.score < PERSONAL_SCORE) continue
        if (values === null) values = [one.value]
        else if (!values.includes(one.value)) values.push(one.value)
    }
    return values ?? NO_VALUES
}

function shownBy(fields: readonly FoundField[]): FieldMask {
    let shown = 0
    for (const { field } of fields) shown |= MASKS[field]
    return shown >>> 0
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field is there
const MASKS = Object.fromEntries(FIELDS.map((field) => [field, maskOf([field])])) as Readonly<Record<Field, FieldMask>>

const NO_VALUES: readonly string[] = []

/** A reading stands for a name that is not shown, but must not conflict with one. */
function kanaDigest(fields: readonly FoundField[], keyer: Keyer): string | null {
    const kana = valuesOf(fields, "kana")[0]
    return kana === undefined ? null : keyer.digest("name", kana)
}

/** Half a name or none must not conflict with a whole one. */
function isWholeName(fields: readonly FoundField[]): boolean {
    return fields.some((field) => field.field === "name" && field.score >= FULL_NAME_SCORE)
}

function identifier(keyer: Keyer, kind: IdentifierKind, value: string): Identifier {
    return { kind, digest: keyer.digest(kind, value) }
}
