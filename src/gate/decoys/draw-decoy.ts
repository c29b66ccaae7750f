// An invented person out of a random source. Nobody real is meant: the telephone number is of a range that is given to
// nobody, the address of a 丁目 that is not there, the e-mail address of the owner's own domain or a reserved one.
// Telephone: 090 and 070 followed by 0. The numbering plan leaves these out of the numbers of mobile telephones (MIC,
// 電気通信番号の種別: 音声伝送携帯電話番号 070/080/090CDEFGHJK, "Cは0を除く",
// https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/); 080-0 is not used, since 0800 is toll-free.
import { type DecoyPerson, FRAGMENT_LENGTH, type MarkSide } from "./decoy.ts"
import { FAMILY_NAMES, GIVEN_NAMES } from "./names.data.ts"
import { TOWNS } from "./towns.data.ts"

/** A whole number in [0, limit), from a cryptographic source (`randomInt` of node:crypto) but in tests. */
export type Below = (limit: number) => number

export interface DrawnDecoy {
    readonly person: DecoyPerson
    readonly own: string
    readonly side: MarkSide
}

/** A name that mail can be sent to (RFC 1123 part 2.1), lower case, with a top-level domain. */
export const MAIL_DOMAIN: RegExp = /^(?=.{4,200}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/

/** Domains kept for examples (RFC 2606, RFC 6761; JPRS for `example.jp` and its like): no mail arrives anywhere. */
export const RESERVED_DOMAIN = "example.jp"
const RESERVED =
    /(?:^|\.)(?:example(?:\.(?:com|net|org|jp|(?:ac|co|go|or|ad|ne|gr|ed|lg)\.jp))?|test|invalid|localhost)$/

/** Where the ninth is missing, as in every town of towns.data.ts. */
const MISSING_CHOME = 9
const CONSONANTS = "kstnhmrgzdb"
const VOWELS = "aiueo"
/** Letters that bodies rarely have: a search for the fragment then runs from one to the next (some GB a second). */
const RARE_STARTS = ["za", "zi", "zu", "ze", "zo", "ja", "ju", "jo"]
const OLDEST_YEAR = 1950
const YEARS = 55
/** Days of every month. */
const DAYS = 28

export function isReservedDomain(domain: string): boolean {
    return RESERVED.test(domain.toLowerCase())
}

/**
 * Reads like a part of a name, and is one of some million: what a member's own address holds by accident lacks the decoy's
 * own part beside it.
 */
export function drawFragment(below: Below): string {
    let fragment = pick(RARE_STARTS, below)
    while (fragment.length < FRAGMENT_LENGTH) fragment += syllable(below)
    return fragment
}

export function drawDecoy(fragment: string, mailDomain: string, below: Below): DrawnDecoy {
    const [family, familyKana, familyRoman] = pick(FAMILY_NAMES, below)
    const [given, givenKana, givenRoman] = pick(GIVEN_NAMES, below)
    const [postal, town] = pick(TOWNS, below)
    const own = syllable(below) + digits(2, below)
    const side = below(2) === 0 ? "before" : "behind"
    const mark = side === "before" ? own + fragment : fragment + own
    const forms = [
        `${familyRoman}.${mark}`,
        `${givenRoman}_${mark}`,
        `${familyRoman.charAt(0)}-${mark}`,
        `${givenRoman}.${mark}.${familyRoman.charAt(0)}`,
        `${familyRoman}${mark}`,
    ]
    const month = twoDigits(1 + below(12))
    return {
        own,
        side,
        person: {
            name: `${family} ${given}`,
            kana: `${familyKana} ${givenKana}`,
            postal,
            address: `${town}${MISSING_CHOME}-${1 + below(29)}-${1 + below(19)}`,
            phone: `${pick(["090", "070"], below)}-0${digits(3, below)}-${digits(4, below)}`,
            email: `${pick(forms, below)}@${mailDomain}`,
            birth: `${OLDEST_YEAR + below(YEARS)}-${month}-${twoDigits(1 + below(DAYS))}`,
        },
    }
}

function syllable(below: Below): string {
    return letter(CONSONANTS, below) + letter(VOWELS, below)
}

function letter(letters: string, below: Below): string {
    return letters.charAt(below(letters.length))
}

function digits(count: number, below: Below): string {
    return Array.from({ length: count }, () => String(below(10))).join("")
}

function twoDigits(number: number): string {
    return String(number).padStart(2, "0")
}

function pick<Item>(items: readonly Item[], below: Below): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError("items: nothing to pick from")
    return item
}
