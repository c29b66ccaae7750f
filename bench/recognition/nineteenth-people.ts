// The people of the nineteenth set: other names, places, mail addresses and numbers than those the meter was mended with. Numbers
// take exchanges that begin with 0, which nobody has; mail addresses the reserved example domains (RFC 2606).
import { makePeople, nameOf, type Person } from "./people.ts"
import {
    OTHER_BUILDINGS,
    OTHER_FAMILIES,
    OTHER_GIVENS,
    OTHER_JOBS,
    OTHER_PLACES,
    OTHER_TOWNS,
} from "./nineteenth-people.data.ts"
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

/** Persons of whom no two share a name, an address of mail or a number. */
export function otherPeople(random: Random, count: number): Person[] {
    const made: Person[] = []
    const taken = new Set<string>()
    for (const person of makePeople(random, Math.min(count, 400))) {
        let other = otherwise(random, person, made.length)
        while (taken.has(nameOf(other)) || taken.has(other.email)) other = otherwise(random, person, made.length)
        taken.add(nameOf(other)).add(other.email)
        made.push(other)
    }
    return made
}

function otherwise(random: Random, person: Person, id: number): Person {
    const [family, familyKana, familyRoman] = random.pick(OTHER_FAMILIES)
    const [given, givenKana, givenRoman, sex] = random.pick(OTHER_GIVENS)
    const [prefecture, city] = random.pick(OTHER_PLACES)
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
        town: random.pick(OTHER_TOWNS),
        building: `${random.pick(OTHER_BUILDINGS)}${101 + random.below(800)}`,
        job: random.pick(OTHER_JOBS),
        email: `${random.pick(LOCALS)(familyRoman, givenRoman, person.birth[0])}@${random.pick(DOMAINS)}`,
        mobile: `0${random.pick(["9", "8", "7"])}00${three}${random.digits(4)}`,
        landline: `${area}0${three}${random.digits(6 - area.length)}`,
    }
}
