// The digests under which an invented person can be met.
import type { Keyer } from "../../src/core/keyer.ts"
import { normaliseEmail, normaliseKana, normaliseName } from "../../src/outbound/normalise.ts"
import { kanaOf, nameOf, type Person } from "./people.ts"

export function identityOf(person: Person, keyer: Keyer): ReadonlySet<string> {
    const { email, mobile, landline, card, nick, familyRoman, givenRoman } = person
    const roman = [`${familyRoman}${givenRoman}`, `${givenRoman}${familyRoman}`]
    const values: readonly (readonly [string, string])[] = [
        ["email", normaliseEmail(email)],
        ["phone", mobile],
        ["phone", landline],
        ["card", card],
        ["license", person.license],
        ["passport", person.passport.toLowerCase()],
        ["residence_card", person.residenceCard.toLowerCase()],
        ["resident_code", person.residentCode],
        ["pension", person.pension],
        ["nickname", normaliseName(nick)],
        ["nickname", `${familyRoman}${person.id}`],
        ...[nameOf(person), nameOf(person, "・"), ...roman].map((name) => ["name", normaliseName(name)] as const),
        ["name", normaliseKana(kanaOf(person, ""))],
        ["name", normaliseKana(kanaOf(person, "・"))],
    ]
    return new Set(values.map(([kind, value]) => `${kind}:${keyer.digest(kind, value)}`))
}
