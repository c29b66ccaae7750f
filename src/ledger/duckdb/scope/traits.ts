// Who the numbers of a scope are: their identifiers, name and birth date, from open and closed days.
import { isStrong } from "../../../core/person.ts"
import { BIRTH_TRAIT, NAME_TRAIT, NAMED_TRAIT, REST_TRAIT, TRAIT_KINDS } from "../open-day/trait-kinds.ts"

const codeOf = (kind: string): number => TRAIT_KINDS.findIndex((each) => each === kind)
const NAME = codeOf("name")

/** What a sighting with a bare name or nickname shows, and nothing else. */
export const BARE_TRAITS: string = [NAME, codeOf("nickname"), NAME_TRAIT, NAMED_TRAIT, BIRTH_TRAIT, REST_TRAIT].join(
    ", ",
)

/** A digest as it came: 32 hex digits. */
export const HEX: string = "replace(digest::VARCHAR, '-', '')"

/** Of a list of kinds; null for one that is null. */
export function isBare(kinds: string): string {
    return `(CASE WHEN ${kinds} IS NULL THEN NULL ELSE len(list_filter(${kinds}, k -> k NOT IN (${BARE_TRAITS}))) = 0 END)`
}

/** Kinds under which two sightings can be one person: those that name somebody, and combinations. */
export const LINKING_TRAITS: string = TRAIT_KINDS.flatMap((kind, code) =>
    kind === "name" || kind === "nickname" ? [] : [code],
).join(", ")
export const STRONG_TRAITS: string = TRAIT_KINDS.flatMap((kind, code) => (isStrong(kind) ? [code] : [])).join(", ")

/**
 * Traits of the persons in the temporary table `numbers`, a row each: who, kind, digest.
 *
 * @param sightings source of the closed days' files, or null
 * @param numbered the table that numbers whom the open days show, and may have some of them; null: there is none
 */
export function traitsOf(numbers: string, sightings: string | null, numbered: string | null): string {
    const open = `SELECT DISTINCT w.who, t.kind, t.digest FROM traits t JOIN ${numbered} w USING (signature)
        WHERE w.who IN (SELECT who FROM ${numbers})`
    if (sightings === null) return open
    const closed = `SELECT sighting AS who, unnest(kinds) AS kind, unnest(digests) AS digest FROM ${sightings}
        WHERE sighting IN (SELECT who FROM ${numbers})`
    if (numbered === null) return closed
    // Of somebody seen before, the open days may hold the traits once more.
    return `${open} AND w.who >= $openNumbers UNION ALL ${closed}`
}

/** @param traits of `traitsOf` */
export const createTraits = (traits: string): string => `CREATE OR REPLACE TEMP TABLE scope_traits AS ${traits}`

/** Codes of a kind of identifier, for `digests`. */
export function codesOfKind(kind: string): readonly number[] {
    const code = codeOf(kind)
    return code < 0 ? [] : code === NAME ? [code, NAMED_TRAIT] : [code]
}
