// The persons of a scope one stretch after the other: who of the sightings is one person is known before the first, so that each
// stretch can be read, handed out and forgotten by itself.
import type { PersonGroups } from "../../count/person-groups.ts"
import { FIELD_BITS, type Stretch, stretchesOf } from "../../count/tally.ts"
import type { DayFile } from "../days/day-files.ts"
import { countGathered, type Gathered } from "./gather-scope.ts"

/** Sightings of one stretch; with 65 things each (IDENTIFIERS_LIMIT, name, birth date, rest) at most, 145 MB are handed out at once. */
export const WALK_SIGHTINGS = 131_072

/** Sightings by ascending number: who each is in rows, its person, and what was delivered of it. */
export interface WalkedSightings {
    readonly who: Float64Array
    readonly persons: Uint32Array
    readonly fields: Uint32Array
    readonly records: Uint32Array
}

export interface PeopleWalk {
    /** Files in which closed days say who the sightings are: they must be there until the walk is over. */
    readonly files: readonly DayFile[]
    /** Whether somebody is among them whom no closed day knows. */
    readonly hasNewPeople: boolean
    /** The table that numbers them. */
    readonly numbered: string
    /** Once; it keeps nothing of what it gave. */
    readonly stretches: () => Generator<WalkedSightings>
}

/** @param atOnce sightings of a stretch */
export async function createPeopleWalk(gathered: Gathered, atOnce: number): Promise<PeopleWalk> {
    const { reading, rows, tally: numbers, hasNewPeople } = gathered
    const tallied = gathered.tally.finish()
    const persons = new PersonNumbering((await countGathered(gathered, tallied)).groups())
    const whoAt = (place: number): number => numbers.whoIs(tallied.numberAt(place))
    return {
        files: reading.moment.files.filter(({ kind }) => kind === "sightings"),
        hasNewPeople,
        numbered: rows.numbered,
        stretches: () => inStretches(stretchesOf(tallied.tally), persons, whoAt, atOnce),
    }
}

/** Dense numbers for groups of sightings, and for whoever is in none. */
class PersonNumbering {
    readonly #groups: PersonGroups
    /** Of each group its person, plus one; 0: none yet. */
    readonly #personOf: Uint32Array
    #next = 0

    constructor(groups: PersonGroups) {
        this.#groups = groups
        this.#personOf = new Uint32Array(groups.group.reduce((most, group) => Math.max(most, group + 1), 0))
    }

    personOf(number: number): number {
        const group = this.#groups.groupOf(number)
        if (group < 0) return this.#next++
        const known = this.#personOf[group] ?? 0
        if (known > 0) return known - 1
        this.#personOf[group] = ++this.#next
        return this.#next - 1
    }
}

function* inStretches(
    stretches: Iterable<Stretch>,
    persons: PersonNumbering,
    whoAt: (place: number) => number,
    atOnce: number,
): Generator<WalkedSightings> {
    const who = new Float64Array(atOnce)
    const numbers = new Uint32Array(atOnce)
    const fields = new Uint32Array(atOnce)
    const records = new Uint32Array(atOnce)
    let length = 0
    const taken = (): WalkedSightings => {
        const walked = {
            who: who.slice(0, length),
            persons: numbers.slice(0, length),
            fields: fields.slice(0, length),
            records: records.slice(0, length),
        }
        length = 0
        return walked
    }
    for (const { first, words } of stretches) {
        for (let at = 0; at < words.length; at += 2) {
            const word = words[at] ?? 0
            if (word === 0) continue
            const place = first + at / 2
            who[length] = whoAt(place)
            numbers[length] = persons.personOf(place)
            fields[length] = word & FIELD_BITS
            records[length++] = words[at + 1] ?? 0
            if (length === atOnce) yield taken()
        }
    }
    if (length > 0) yield taken()
}
