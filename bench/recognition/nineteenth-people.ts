// The people of the nineteenth, the twenty-first, the twenty-third and the twenty-fifth set: other names, places, mail addresses and numbers than those the meter was mended with. Numbers
// take exchanges that begin with 0, which nobody has; mail addresses the reserved example domains (RFC 2606).
import { makePeople, nameOf, type Person } from "./people.ts"
import {
    KEPT_BUILDINGS,
    KEPT_FAMILIES,
    KEPT_GIVENS,
    KEPT_JOBS,
    KEPT_PLACES,
    KEPT_TOWNS,
} from "./twentyfifth-people.data.ts"
import {
    OTHER_BUILDINGS,
    OTHER_FAMILIES,
    OTHER_GIVENS,
    OTHER_JOBS,
    OTHER_PLACES,
    OTHER_TOWNS,
} from "./nineteenth-people.data.ts"
import {
    NEWER_BUILDINGS,
    NEWER_FAMILIES,
    NEWER_GIVENS,
    NEWER_JOBS,
    NEWER_PLACES,
    NEWER_TOWNS,
} from "./twentyfirst-people.data.ts"
import {
    FRESH_BUILDINGS,
    FRESH_FAMILIES,
    FRESH_GIVENS,
    FRESH_JOBS,
    FRESH_PLACES,
    FRESH_TOWNS,
} from "./twentythird-people.data.ts"
import {
    LATER_BUILDINGS,
    LATER_FAMILIES,
    LATER_GIVENS,
    LATER_JOBS,
    LATER_PLACES,
    LATER_TOWNS,
} from "./twentyseventh-people.data.ts"
import {
    ABROAD_FAMILIES,
    ABROAD_GIVENS,
    STRANGER_BUILDINGS,
    STRANGER_FAMILIES,
    STRANGER_GIVENS,
    STRANGER_JOBS,
    STRANGER_PLACES,
    STRANGER_TOWNS,
} from "./twentyninth-people.data.ts"
import {
    NEIGHBOUR_BUILDINGS,
    NEIGHBOUR_FAMILIES,
    NEIGHBOUR_GIVENS,
    NEIGHBOUR_JOBS,
    NEIGHBOUR_PLACES,
    NEIGHBOUR_TOWNS,
} from "./thirtyfirst-people.data.ts"
import {
    TOWNSFOLK_BUILDINGS,
    TOWNSFOLK_FAMILIES,
    TOWNSFOLK_GIVENS,
    TOWNSFOLK_JOBS,
    TOWNSFOLK_PLACES,
    TOWNSFOLK_TOWNS,
} from "./thirtythird-people.data.ts"
import type { Random } from "./random.ts"

const DOMAINS: readonly string[] = [
    "example.com",
    "example.jp",
    "example.ne.jp",
    "mail.example.com",
    "docomo.example.ne.jp",
    "example.org",
]

/** How people and firms make the part before the at sign. */
const LOCALS: readonly ((family: string, given: string, year: number) => string)[] = [
    (family, given) => `${given}.${family}`,
    (family, given) => `${family}.${given}`,
    (family, given) => `${family}_${given.charAt(0)}`,
    (family, given) => `${given.charAt(0)}-${family}`,
    (family, _given, year) => `${family}${year}`,
    (_family, given, year) => `${given}${String(year).slice(2)}`,
    (family, given, year) => `${given}-${family.charAt(0)}.${String(year % 100).padStart(2, "0")}`,
]

/** What people are put together of. */
interface Parts {
    readonly families: readonly (readonly [string, string, string])[]
    readonly givens: readonly (readonly [string, string, string, "男" | "女"])[]
    readonly places: readonly (readonly [string, string])[]
    readonly towns: readonly string[]
    readonly buildings: readonly string[]
    readonly jobs: readonly string[]
}

const OTHER: Parts = {
    families: OTHER_FAMILIES,
    givens: OTHER_GIVENS,
    places: OTHER_PLACES,
    towns: OTHER_TOWNS,
    buildings: OTHER_BUILDINGS,
    jobs: OTHER_JOBS,
}

const NEWER: Parts = {
    families: NEWER_FAMILIES,
    givens: NEWER_GIVENS,
    places: NEWER_PLACES,
    towns: NEWER_TOWNS,
    buildings: NEWER_BUILDINGS,
    jobs: NEWER_JOBS,
}

const FRESH: Parts = {
    families: FRESH_FAMILIES,
    givens: FRESH_GIVENS,
    places: FRESH_PLACES,
    towns: FRESH_TOWNS,
    buildings: FRESH_BUILDINGS,
    jobs: FRESH_JOBS,
}

const KEPT: Parts = {
    families: KEPT_FAMILIES,
    givens: KEPT_GIVENS,
    places: KEPT_PLACES,
    towns: KEPT_TOWNS,
    buildings: KEPT_BUILDINGS,
    jobs: KEPT_JOBS,
}

const LATER: Parts = {
    families: LATER_FAMILIES,
    givens: LATER_GIVENS,
    places: LATER_PLACES,
    towns: LATER_TOWNS,
    buildings: LATER_BUILDINGS,
    jobs: LATER_JOBS,
}

const STRANGERS: Parts = {
    families: STRANGER_FAMILIES,
    givens: STRANGER_GIVENS,
    places: STRANGER_PLACES,
    towns: STRANGER_TOWNS,
    buildings: STRANGER_BUILDINGS,
    jobs: STRANGER_JOBS,
}

const NEIGHBOURS: Parts = {
    families: NEIGHBOUR_FAMILIES,
    givens: NEIGHBOUR_GIVENS,
    places: NEIGHBOUR_PLACES,
    towns: NEIGHBOUR_TOWNS,
    buildings: NEIGHBOUR_BUILDINGS,
    jobs: NEIGHBOUR_JOBS,
}

const TOWNSFOLK: Parts = {
    families: TOWNSFOLK_FAMILIES,
    givens: TOWNSFOLK_GIVENS,
    places: TOWNSFOLK_PLACES,
    towns: TOWNSFOLK_TOWNS,
    buildings: TOWNSFOLK_BUILDINGS,
    jobs: TOWNSFOLK_JOBS,
}

const FROM_ABROAD: Parts = { ...STRANGERS, families: ABROAD_FAMILIES, givens: ABROAD_GIVENS }

/** Persons of whom no two share a name, an address of mail or a number. */
export function otherPeople(random: Random, count: number): Person[] {
    return peopleOf(OTHER, random, count)
}

/** Those of the twenty-first set and after: rarer families, some given names in katakana. */
export function newerPeople(random: Random, count: number): Person[] {
    return peopleOf(NEWER, random, count)
}

/** Those of the twenty-third set and after: frequent and rare families, given names of all ages. */
export function freshPeople(random: Random, count: number): Person[] {
    return peopleOf(FRESH, random, count)
}

/** Those of the twenty-fifth set and after. */
export function keptPeople(random: Random, count: number): Person[] {
    return peopleOf(KEPT, random, count)
}

/** Those of the twenty-seventh set and after: frequent families, given names of one kanji, in hiragana, of today. */
export function laterPeople(random: Random, count: number): Person[] {
    return peopleOf(LATER, random, count)
}

/** Those of the twenty-ninth set and after: other frequent families, rare ones, older signs, given names of one kanji. */
export function strangers(random: Random, count: number): Person[] {
    return peopleOf(STRANGERS, random, count)
}

/** Those of the thirty-first set and after. */
export function neighbours(random: Random, count: number): Person[] {
    return peopleOf(NEIGHBOURS, random, count)
}

/** Those of the thirty-third set and after. */
export function townsfolk(random: Random, count: number): Person[] {
    return peopleOf(TOWNSFOLK, random, count)
}

/** Residents from abroad, whose names are katakana and Latin; at most some dozens are told apart. */
export function strangersFromAbroad(random: Random, count: number): Person[] {
    return peopleOf(FROM_ABROAD, random, count)
}

function peopleOf(parts: Parts, random: Random, count: number): Person[] {
    const made: Person[] = []
    const taken = new Set<string>()
    for (const person of makePeople(random, Math.min(count, 400))) {
        let other = otherwise(parts, random, person, made.length)
        while (taken.has(nameOf(other)) || taken.has(other.email)) other = otherwise(parts, random, person, made.length)
        taken.add(nameOf(other)).add(other.email)
        made.push(other)
    }
    return made
}

function otherwise(parts: Parts, random: Random, person: Person, id: number): Person {
    const [family, familyKana, familyRoman] = random.pick(parts.families)
    const [given, givenKana, givenRoman, sex] = random.pick(parts.givens)
    const [prefecture, city] = random.pick(parts.places)
    const three = String(id).padStart(3, "0")
    const area = random.pick(["03", "06", "042", "052", "092", "022"])
    return {
        ...person,
        family,
        familyKana,
        familyRoman,
        given,
        givenKana,
        givenRoman,
        sex,
        prefecture,
        city,
        town: random.pick(parts.towns),
        building: `${random.pick(parts.buildings)}${101 + random.below(800)}`,
        job: random.pick(parts.jobs),
        email: `${random.pick(LOCALS)(familyRoman, givenRoman, person.birth[0])}@${random.pick(DOMAINS)}`,
        mobile: `0${random.pick(["9", "8", "7"])}00${three}${random.digits(4)}`,
        landline: `${area}0${three}${random.digits(6 - area.length)}`,
    }
}
