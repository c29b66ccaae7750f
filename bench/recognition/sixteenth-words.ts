// How the sixteenth set writes values: what most forms do, now and then full width.
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    hiragana,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    wide,
    type Person,
} from "./people.ts"
import type { Random } from "./random.ts"

export const nameIn = (random: Random, person: Person): string => nameOf(person, random.pick(["", " ", "　"]))

export const hiraganaOr = (random: Random, kana: string): string => (random.once(2) ? hiragana(kana) : kana)

export const phoneIn = (random: Random, person: Person): string =>
    (random.once(2) ? mobileOf : landlineOf)(person, random.pick(["-", "-", ""]))

export function birthIn(random: Random, person: Person): string {
    const [year, month, day] = person.birth
    return random.pick([birthOf(person), birthOf(person, "/"), `${year}年${month}月${day}日`, eraBirthOf(person)])
}

export function addressIn(random: Random, person: Person): string {
    const [chome, ban, go] = person.block
    const block = random.pick([blockOf(person), `${chome}丁目${ban}番${go}号`, wide(blockOf(person))])
    return `${addressOf(person, block)}${random.once(3) ? `　${person.building}` : ""}`
}

export const postalIn = (random: Random, person: Person): string =>
    random.pick([postalOf(person), `〒${postalOf(person)}`])
