// Sightings of a scope as they are read: few are counted among themselves, many among all numbers.
import { setBit } from "../../count/bits.ts"
import type { CountGroup } from "../../count/part-counts.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { placeIn } from "../../count/place-in.ts"
import { restrictPeople } from "../../count/restrict-people.ts"
import { ROW_BUFFER_ROWS, RowBuffer } from "../../count/row-buffer.ts"
import type { Tally } from "../../count/tally.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"

/** Somebody of the open days who has no number of the closed ones. */
export interface OpenPerson {
    readonly who: number
    readonly strong: boolean
    readonly bare: boolean
}

/** Rows are few up to this, and up to a share of all numbers: one in so many. */
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
    readonly #rows = new RowBuffer()
    readonly #groups: CountGroup[] = []
    #dense: Uint32Array | null = null

    constructor(people: PeopleMap, open: readonly OpenPerson[]) {
        this.#closed = people.count
        this.#people = extend(people, open)
        this.#fewRows = Math.min(ROW_BUFFER_ROWS - 1, Math.max(FEW_ROWS, this.#people.count / FEW_SHARE))
    }

    /** One number for closed and open days, from the number in rows (person-numbers.ts). */
    numberOf(who: number): number {
        return who < OPEN_NUMBERS ? who : this.#closed + (who - OPEN_NUMBERS)
    }

    whoIs(number: number): number {
        return number < this.#closed ? number : OPEN_NUMBERS + (number - this.#closed)
    }

    add(who: number, word: number): void {
        if (this.#rows.isFull) this.#drainRows()
        this.#rows.add(this.numberOf(who), word)
    }

    /** Of whole parts. */
    addGroups(groups: readonly CountGroup[]): void {
        this.#groups.push(...groups)
    }

    finish(): Tallied {
        const isFew = this.#dense === null && this.#groups.length === 0 && this.#rows.length <= this.#fewRows
        if (isFew) return this.#few()
        const tally = { size: this.#people.count, groups: this.#groups, rows: this.#rows, dense: this.#dense }
        return { tally, people: this.#people, placeOf: itself, numberAt: itself }
    }

    /** A tally of those numbers alone that are in the scope. */
    #few(): Tallied {
        const numbers = this.#rows.distinct()
        const placeOf = (number: number): number => placeIn(numbers, number)
        return {
            tally: { size: numbers.length, groups: [], rows: this.#rows.renumbered(placeOf), dense: null },
            people: restrictPeople(this.#people, numbers),
            placeOf,
            numberAt: (place) => numbers[place] ?? 0,
        }
    }

    #drainRows(): void {
        this.#dense ??= new Uint32Array(this.#people.count * 2)
        this.#rows.drainInto(this.#dense)
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
