// Whether a text is a Japanese full name by its words: a family name of the dictionary, then a given name. Errs towards no
// name: it is asked where no label says that a name stands there.
import { FAMILY_NAMES, GIVEN_NAMES } from "./name-words.data.ts"

/** `spaced`: the halves stand apart (`山田 太郎`); `joined`: they do not (`山田太郎`), and both are in the dictionary. */
export type FullNameForm = "spaced" | "joined"

const FAMILIES: ReadonlySet<string> = wordsOf(FAMILY_NAMES)
const GIVENS: ReadonlySet<string> = wordsOf(GIVEN_NAMES)
const FAMILY_UNITS_LIMIT = 4
const GIVEN_UNITS_LIMIT = 4
/** The longest name that is looked at: both halves and what stands between. */
export const NAME_WORDS_UNITS: number = FAMILY_UNITS_LIMIT + GIVEN_UNITS_LIMIT + 1

const SPACED = /^([^ \u3000・]{1,4})[ \u3000・]([^ \u3000・]{1,4})$/
const GIVEN_SHAPE = /^(?:[\p{Script=Han}々ヶ]{1,4}|[ぁ-ゖー]{2,4}|[ァ-ヺー]{2,4}|[\p{Script=Han}々][ぁ-ゖ]{1,2})$/u
/** Variants of one character that registers keep apart and the dictionary does not. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
    ["髙高", "﨑崎", "齋斎", "齊斉", "邊辺", "邉辺", "濵浜", "濱浜", "廣広", "澤沢", "眞真", "國国"].map((pair) => [
        pair.charAt(0),
        pair.charAt(1),
    ]),
)
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join("")}]`, "g")

/** Words of places, offices and groups, which never end a given name that stands apart. */
const NO_GIVEN = /[都道府県市区町村郡駅線課部室局係店社校院園館港線寺様殿]$/

/** @param text trimmed, without an honorific */
export function fullNameForm(text: string): FullNameForm | null {
    if (text.length < 2 || text.length > NAME_WORDS_UNITS) return null
    const spaced = SPACED.exec(text)
    if (spaced !== null) return isSpacedName(spaced[1] ?? "", spaced[2] ?? "") ? "spaced" : null
    return isJoinedName(text) ? "joined" : null
}

function isSpacedName(family: string, given: string): boolean {
    if (!isFamilyName(family)) return false
    return isGivenName(given) || (GIVEN_SHAPE.test(given) && !NO_GIVEN.test(given))
}

function isJoinedName(text: string): boolean {
    for (let at = 1; at <= FAMILY_UNITS_LIMIT && at < text.length; at++) {
        if (isFamilyName(text.slice(0, at)) && isGivenName(text.slice(at))) return true
    }
    return false
}

export function isFamilyName(text: string): boolean {
    return FAMILIES.has(text) || FAMILIES.has(withoutVariants(text))
}

function isGivenName(text: string): boolean {
    return GIVENS.has(text) || GIVENS.has(withoutVariants(text))
}

function withoutVariants(text: string): string {
    return text.replaceAll(VARIANT, (unit) => VARIANTS.get(unit) ?? unit)
}

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
    return new Set(lines.flatMap((line) => line.split(" ")))
}
