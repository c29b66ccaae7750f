// Invented people. Names, towns and blocks are put together at random; telephone numbers take exchanges that nobody has
// (`-0000-`), mail addresses the reserved example domains (RFC 2606), numbers their true check digits.
import {
    BUILDINGS,
    COMPANIES,
    DOMAINS,
    ERAS,
    FAMILIES,
    GIVENS,
    ILLNESSES,
    JOBS,
    NICKS,
    PLACES,
    TOWNS,
} from "./people.data.ts"
import { cardNumber, licenseNumber, myNumber } from "./numbers.ts"
import type { Random } from "./random.ts"

export interface Person {
    /** Distinct for distinct persons of one file. */
    readonly id: number
    readonly family: string
    readonly given: string
    readonly familyKana: string
    readonly givenKana: string
    readonly familyRoman: string
    readonly givenRoman: string
    readonly nick: string
    readonly email: string
    /** Eleven digits. */
    readonly mobile: string
    /** Ten digits. */
    readonly landline: string
    /** Seven digits. */
    readonly postal: string
    readonly prefecture: string
    readonly city: string
    readonly town: string
    /** Block numbers, e.g. [1, 2, 3]. */
    readonly block: readonly [number, number, number]
    readonly building: string
    readonly birth: readonly [number, number, number]
    readonly sex: "男" | "女"
    readonly age: number
    readonly job: string
    readonly company: string
    readonly illness: string
    readonly myNumber: string
    readonly license: string
    readonly passport: string
    readonly residenceCard: string
    readonly residentCode: string
    readonly pension: string
    readonly insurance: string
    readonly card: string
    readonly account: string
    readonly password: string
}

const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"

/** Persons of whom no two have the same name. */
export function makePeople(random: Random, count: number, firstId = 0): Person[] {
    const names = new Set<string>()
    const people: Person[] = []
    while (people.length < count) {
        const person = makePerson(random, firstId + people.length)
        const name = nameOf(person)
        if (names.has(name)) continue
        names.add(name)
        people.push(person)
    }
    return people
}

function makePerson(random: Random, id: number): Person {
    const [family, familyKana, familyRoman] = random.pick(FAMILIES)
    const [given, givenKana, givenRoman, sex] = random.pick(GIVENS)
    const [prefecture, city] = random.pick(PLACES)
    const year = 1_940 + random.below(70)
    const letters = LETTERS.charAt(random.below(LETTERS.length)) + LETTERS.charAt(random.below(LETTERS.length))
    return {
        id,
        family,
        given,
        familyKana,
        givenKana,
        familyRoman,
        givenRoman,
        sex,
        prefecture,
        city,
        nick: `${random.pick(NICKS)}${random.once(2) ? 10 + random.below(90) : ""}${id}`,
        email: `${givenRoman}${random.pick([".", "_", "-", ""])}${familyRoman}${id}${random.below(10)}@${random.pick(DOMAINS)}`,
        mobile: `0${random.pick(["9", "8", "7"])}00000${String(id % 100).padStart(2, "0")}${random.digits(2)}`,
        landline:
            random.pick(["030000", "060000", "045000", "011000"]) +
            String(id % 100).padStart(2, "0") +
            random.digits(2),
        postal: `${100 + random.below(899)}${random.digits(4)}`,
        town: random.pick(TOWNS),
        block: [1 + random.below(9), 1 + random.below(30), 1 + random.below(20)],
        building: `${random.pick(BUILDINGS)}${101 + random.below(800)}`,
        birth: [year, 1 + random.below(12), 1 + random.below(28)],
        age: 2_026 - year,
        job: random.pick(JOBS),
        company: random.pick(COMPANIES),
        illness: random.pick(ILLNESSES),
        myNumber: myNumber(random),
        license: licenseNumber(random),
        passport: `T${random.pick(["K", "R", "Z"])}${random.digits(7)}`,
        residenceCard: `${letters}${random.digits(8)}${letters}`,
        residentCode: `1${random.digits(10)}`,
        pension: `${1_000 + random.below(8_999)}${random.digits(6)}`,
        insurance: `${10_000_000 + random.below(89_999_999)}`,
        card: cardNumber(random),
        account: `${1_000_000 + random.below(8_999_999)}`,
        password: `${LETTERS.charAt(random.below(LETTERS.length))}x${random.digits(4)}!${LETTERS.charAt(random.below(LETTERS.length))}q`,
    }
}

export const nameOf = ({ family, given }: Person, gap = ""): string => `${family}${gap}${given}`
export const kanaOf = ({ familyKana, givenKana }: Person, gap = " "): string => `${familyKana}${gap}${givenKana}`
export const romanOf = ({ familyRoman, givenRoman }: Person): string => `${capital(givenRoman)} ${capital(familyRoman)}`
export const addressOf = (person: Person, block: string = blockOf(person)): string =>
    `${person.prefecture}${person.city}${person.town}${block}`
export const blockOf = ({ block }: Person): string => block.join("-")
export const mobileOf = ({ mobile }: Person, by = "-"): string =>
    [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)].join(by)
export const postalOf = ({ postal }: Person): string => `${postal.slice(0, 3)}-${postal.slice(3)}`
export const birthOf = ({ birth }: Person, by = "-"): string =>
    birth.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join(by)

/** `03-0000-1234`, `045-000-1234`. */
export function landlineOf({ landline }: Person, by = "-"): string {
    const area = /^0[36]/.test(landline) ? 2 : 3
    return [landline.slice(0, area), landline.slice(area, 6), landline.slice(6)].join(by)
}

/** `昭和55年4月1日`, or with `short`: `S55.4.1`. */
export function eraBirthOf({ birth: [year, month, day] }: Person, short = false): string {
    const [name, letter, before] = ERAS.find(([, , offset]) => year > offset + 1) ?? ["昭和", "S", 1_925]
    const inEra = year - before
    return short ? `${letter}${inEra}.${month}.${day}` : `${name}${inEra}年${month}月${day}日`
}

export function hiragana(text: string): string {
    return text.replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** Full-width digits, letters and signs. */
export function wide(text: string): string {
    return text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

/** 12 → 十二 */
export function kanjiNumeral(value: number): string {
    const ones = "〇一二三四五六七八九"
    const tens = Math.floor(value / 10)
    const rest = value % 10 === 0 ? "" : ones.charAt(value % 10)
    if (tens === 0) return ones.charAt(value)
    return `${tens === 1 ? "" : ones.charAt(tens)}十${rest}`
}

function capital(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1)
}
