// Kinds of identifiers as small numbers. Stored: appended to, never reordered.
import type { IdentifierKind } from "../../../core/person.ts"

export const TRAIT_KINDS: readonly IdentifierKind[] = [
    "email",
    "phone",
    "card",
    "license",
    "passport",
    "residence_card",
    "resident_code",
    "pension",
    "insurance",
    "account",
    "name+birth",
    "name+address",
    "name+phone",
    "nickname",
    "name",
]

/** A kind of a newer version: counted apart, known by no name. */
export const OTHER_TRAIT = 200
/** The name and the birth date of a sighting, for the conflict rule. */
export const NAME_TRAIT = 201
export const BIRTH_TRAIT = 202
/** An identifier `name` that is the sighting's name too: kept once. */
export const NAMED_TRAIT = 203
/** Stands for the identifiers of a sighting beyond those that are kept (sighting-words.ts): all of them in one digest. */
export const REST_TRAIT = 204

const CODES: ReadonlyMap<string, number> = new Map(TRAIT_KINDS.map((kind, code) => [kind, code]))

export function codeOfKind(kind: string): number {
    return CODES.get(kind) ?? OTHER_TRAIT
}
