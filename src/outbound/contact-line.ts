import type { BodyRecord } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { isOfficesWord, isRoleAddress } from "./recognizers/generic/email.ts"
import { isOrganisationName } from "./recognizers/generic/organisation-name.ts"
import { isFamilyName, isNoGivenName } from "./recognizers/japan/name-words.ts"

/**
 * Whether a record is how to reach the house that a page belongs to: it stands once and has no labels, names nobody, and shows
 * a landline, no mobile number and no mail address that may be somebody's: `れいじベーカリー | 075-000-1106 | hello@bakery.example`,
 * `不具合は 03-… または library@… まで`. Told by where it stands, not by words; a list of such records repeats and is none.
 * With labels (`見本商店 | 住所: … | 電話: … | メール: info@…`) it is one where its mail address is an office's.
 * Errs towards persons: one word that begins with a family name is enough.
 */
export function isContactLine({ form, group, cells }: BodyRecord, meanings: readonly LabelMeaning[]): boolean {
    if (group !== 0 || (form !== "item" && form !== "prose") || cells.length > CELLS_LIMIT) return false
    let hasLandline = false
    let hasMail = false
    let hasLabel = false
    for (const [index, { label, text }] of cells.entries()) {
        if (label !== null && !LINKS.has(label)) {
            // What has labels may be somebody's record, and is a house's where it begins with a text of its own.
            if (index === 0 || !REACHES.has(meanings[index]?.kind ?? "none")) return false
            hasLabel = true
        }
        if (text.length > TEXT_UNITS) continue
        const isAddress = meanings[index]?.kind === "address"
        if (ADDRESSED.test(text) || MOBILE.test(text) || (!isAddress && mayNameSomebody(text))) return false
        for (const address of text.match(MAIL) ?? []) {
            if (!isHouseAddress(address.toLowerCase())) return false
            hasMail = true
        }
        hasLandline ||= LANDLINE.test(text)
    }
    return hasLandline && (hasMail || !hasLabel)
}

/** Labels of how somebody or something is reached. */
const REACHES: ReadonlySet<string> = new Set([
    "phone",
    "address",
    "address-part",
    "postal",
    "email",
    "contact",
    "organisation",
])

const CELLS_LIMIT = 64
/** A longer text is no line to reach anybody by. */
const TEXT_UNITS = 200
/** What a link gives beside its text. */
const LINKS: ReadonlySet<string> = new Set(["mailto", "tel"])
const ADDRESSED = /[様殿]/
export const MOBILE: RegExp = /(?:^|[^0-9０-９])[0０][5-9５-９][0０]/
export const LANDLINE: RegExp = /(?:^|[^0-9-])0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{3,4}(?![0-9-])/
const MAIL = /[\w.%+-]{1,64}@[\w.-]{1,255}/g

export function isHouseAddress(address: string): boolean {
    return isRoleAddress(address) || isOfficesWord(address)
}

/** A word that begins with a family name, known given name or not; two words in kana; two in Latin letters. */
export function mayNameSomebody(text: string): boolean {
    if (STATUS_LINE.test(text)) return false
    if (KANA_NAME.test(text) || LATIN_NAME.test(text)) return true
    return (text.match(WORD) ?? []).some((word) => beginsWithFamily(word) && !TIME_OR_PLACE.test(word))
}

/** `500 Internal Server Error` (RFC 9110, part 15): a page that says so, and whom to call. */
const STATUS_LINE =
    /^\s*[1-5][0-9]{2}[ :-]{1,3}(?:Internal Server Error|Not Found|Bad (?:Gateway|Request)|Service Unavailable|Gateway Timeout|Method Not Allowed|Request Timeout|Too Many Requests)\s*$/

/** Of opening hours and buildings, in words that begin as families are called. */
const TIME_OR_PLACE =
    /^(?:平日|全日|原則|[東西南北新本中]館|[東西南北中]部[\p{Script=Han}]{0,3}(?:社|店|所))(?:\p{Script=Hiragana}|$)/u

function beginsWithFamily(word: string): boolean {
    if (word.length > NAME_UNITS || isOrganisationName(word)) return false
    // The longest family decides: 北口 before 校 is a place, whatever 北 before 口校 might be.
    for (let end = Math.min(FAMILY_UNITS, word.length); end > 0; end--) {
        const behind = word.slice(end)
        if (isFamilyName(word.slice(0, end)) && GIVEN.test(behind)) return !isNoGivenName(behind)
    }
    return false
}

const FAMILY_UNITS = 4
const GIVEN_UNITS = 4
/** Nothing, or one script, as given names are nearly always written: `内容です` is none. */
const GIVEN = /^(?:[\p{Script=Han}々]{0,4}|[\p{Script=Hiragana}ー]{1,4}|[\p{Script=Katakana}ー]{1,4})$/u
const NAME_UNITS: number = FAMILY_UNITS + GIVEN_UNITS
/** What is glued to a number is no name: `2丁目3番`. */
const WORD = /(?<![\p{N}\p{L}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu
export const KANA_NAME: RegExp =
    /^\s*[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}[ \u3000・][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}\s*$/u
export const LATIN_NAME: RegExp = /(?:^|[^A-Za-z])[A-Z][a-z]{1,19} [A-Z][A-Za-z]{1,19}/
