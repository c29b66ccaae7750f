// The persons of the staged station: viewers who comment under a nickname, and winners of a prize draw with their names.
import type { Random } from "../random.ts"
import { FAMILY_NAMES, GIVEN_NAMES, MAIL_DOMAINS, NICKNAME_HEADS, NICKNAME_TAILS } from "./people.data.ts"

export interface Viewer {
    readonly nickname: string
    readonly email: string
}

export interface Entrant {
    readonly name: string
    readonly email: string
}

/** The number makes an address one person's own; the rest only makes it look like one. */
export function makeViewer(random: Random, number: number): Viewer {
    const [, , family] = random.pick(FAMILY_NAMES)
    const [, , given] = random.pick(GIVEN_NAMES)
    const nickname = `${random.pick(NICKNAME_HEADS)}${random.pick(NICKNAME_TAILS)}`
    return { nickname, email: `${given}.${family}${number}@${random.pick(MAIL_DOMAINS)}` }
}

export function makeEntrant(random: Random, number: number): Entrant {
    const [family, , familyRomaji] = random.pick(FAMILY_NAMES)
    const [given, , givenRomaji] = random.pick(GIVEN_NAMES)
    return { name: `${family} ${given}`, email: `${familyRomaji}-${givenRomaji}${number}@${random.pick(MAIL_DOMAINS)}` }
}
