// Persons by number: the same number is the same invented person, and no two numbers share an address.
import { makeEntrant } from "../../replays/comment-form/people.ts"
import { seededRandom } from "../../replays/random.ts"

export interface InventedPerson {
    readonly name: string
    readonly email: string
}

const EMAIL = /[a-z]+-[a-z]+(\d+)@[a-z0-9.-]+(?=[<",])/g

export function inventedPerson(number: number): InventedPerson {
    return makeEntrant(seededRandom(number), number)
}

/** Numbers of the persons whose address, and the byte behind it, are in the text. */
export function numbersIn(text: string): number[] {
    return [...text.matchAll(EMAIL)].map((match) => Number(match[1]))
}
