// Sightings of a scope as they are read: a few are kept as rows, many as a tally over all numbers.
import { setBit } from "../../count/bits.ts"
import type { CountGroup } from "../../count/part-counts.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { restrictPeople } from "../../count/restrict-people.ts"
import { Tally } from "../../count/tally.ts"
import { OPEN_NUMBERS } from "./person-numbers.ts"

/** Somebody of the open days who has no number of the closed ones. */
export interface OpenPerson {
    readonly who: number
    readonly strong: boolean
    readonly bare: boolean
}

/** Rows are kept apart until there are more than this, and than a share of all numbers: one in so many. */
const FEW_ROWS = 65_536
const FEW_SHARE = 64

export interface Tallied {
    readonly tally: Tally
    readonly people: PeopleMap
    /** Number in the tally of one of `ScopeTally.numberOf`; -1: not in the scope. */
    readonly placeOf: (number: number) => number
    readonly numberAt: (place: number) => number
}

export class ScopeTally {
    readonly #people: PeopleMap
    /** Numbers of the closed days; those of the open days follow. */
    readonly #closed: number
    readonly #fewRows: number
    readonly #numbers: number[] = []
    readonly #words: number[] = []
    readonly #groups: CountGroup[] = []
    #dense: Tally | null = null

    constructor(people: PeopleMap, open: readonly OpenPerson[]) {
        this.#closed = people.count
        this.#people = extend(people, open)
        this.#fewRows = Math.max(FEW_ROWS, this.#people.count / FEW_SHARE)
    }

    /** One number for closed and open days, from the number in rows (person-numbers.ts). */
    numberOf(who: number): number {
        return who < OPEN_NUMBERS ? who : this.#closed + (who - OPEN_NUMBERS)
    }

    whoIs(number: number): number {
        return number < this.#closed ? number : OPEN_NUMBERS + (number - this.#closed)
    }

    add(who: number, word: number): void {
        const number = this.numberOf(who)
        if (this.#dense !== null) {
            this.#dense.add(number, word, 1)
            return
        }
        this.#numbers.push(number)
        this.#words.push(word)
        if (this.#groups.length > 0 || this.#numbers.length > this.#fewRows) this.#toDense()
    }

    /** Of whole parts; added when all are there. */
    addGroups(groups: readonly CountGroup[]): void {
        this.#groups.push(...groups)
    }

    finish(): Tallied {
        if (this.#groups.length > 0) this.#toDense().addGroups(this.#groups)
        if (this.#dense !== null) {
            return { tally: this.#dense, people: this.#people, placeOf: itself, numberAt: itself }
        }
        const numbers = [...new Set(this.#numbers)].sort((a, b) => a - b)
        const places = new Map(numbers.map((number, place) => [number, place]))
        const tally = new Tally(numbers.length)
        for (const [row, number] of this.#numbers.entries()) {
            tally.add(places.get(number) ?? 0, this.#words[row] ?? 0, 1)
        }
        return {
            tally,
            people: restrictPeople(this.#people, numbers),
            placeOf: (number) => places.get(number) ?? -1,
            numberAt: (place) => numbers[place] ?? 0,
        }
    }

    #toDense(): Tally {
        if (this.#dense !== null) return this.#dense
        const dense = new Tally(this.#people.count)
        for (const [row, number] of this.#numbers.entries()) dense.add(number, this.#words[row] ?? 0, 1)
        this.#numbers.length = 0
        this.#words.length = 0
        this.#dense = dense
        return dense
    }
}

const itself = (number: number): number => number

function extend(people: PeopleMap, open: readonly OpenPerson[]): PeopleMap {
    if (open.length === 0) return people
    const last = open.reduce((highest, { who }) => Math.max(highest, who - OPEN_NUMBERS), 0)
    const count = people.count + last + 1
    const [strong, bare] = [new Uint8Array(Math.ceil(count / 8)), new Uint8Array(Math.ceil(count / 8))]
    strong.set(people.strong)
    bare.set(people.bare)
    for (const person of open) {
        const number = people.count + (person.who - OPEN_NUMBERS)
        if (person.strong) setBit(strong, number)
        if (person.bare) setBit(bare, number)
    }
    return { ...people, count, strong, bare }
}
