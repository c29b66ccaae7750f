// The reading of a record that tells most: as it stands, or with its disguises taken off (disguise/undisguise.ts).
import type { Keyer } from "../core/keyer.ts"
import type { Sighting } from "../core/person.ts"
import { type ColumnMemory, createColumnMemory } from "./column-memory.ts"
import { ContinuedRecords } from "./continued-record.ts"
import { cardsOf } from "./cards-of-record.ts"
import type { BodyRecord, FoundField, FoundPlace } from "./contract.ts"
import { undisguised } from "./disguise/undisguise.ts"
import { PageHouse } from "./page-house.ts"
import { personsOf } from "./persons.ts"
import { postedBy } from "./posted-by.ts"
import { passedOver, readFields, type RecordFields } from "./recognize-record.ts"
import { Roster } from "./roster.ts"

export interface RecordReading extends RecordFields {
    readonly record: BodyRecord
    readonly sightings: readonly Sighting[]
}

const NOTHING_PLANTED: readonly string[] = []

/** One per body: it remembers the columns of earlier records, once there is one that must be read: most bodies have none. */
export class RecordReader {
    readonly #keyer: Keyer
    readonly #planted: readonly string[]
    readonly #house = new PageHouse()
    #columns: ColumnMemory | null = null
    /** Second readings are judged by columns of their own: what an attacker planted must not spoil the real ones. */
    #disguisedColumns: ColumnMemory | null = null

    readonly #continued = new ContinuedRecords()
    readonly #roster = new Roster()

    /** @param planted texts an injected query had put around what it reads */
    constructor(keyer: Keyer, planted: readonly string[] = NOTHING_PLANTED) {
        this.#keyer = keyer
        this.#planted = planted
    }

    read(given: BodyRecord): RecordReading {
        return this.#read(postedBy(this.#roster.labelled(given)))
    }

    /**
     * Of a record that need not be read, since it can show nobody by itself: what it says of the page.
     *
     * @returns what was read where it lists people all the same, below a heading that speaks of them
     */
    passOver(given: BodyRecord): RecordReading | null {
        const record = postedBy(this.#roster.labelled(given))
        if (record !== given) return this.#read(record)
        this.#house.note(record)
        return null
    }

    #read(record: BodyRecord): RecordReading {
        let best = this.#reading(record, this.#ownColumns())
        for (const disguised of undisguised(record, this.#planted, best.disguises)) {
            const other = this.#reading(disguised, (this.#disguisedColumns ??= createColumnMemory()))
            if (this.#tellsMore(other, best)) best = other
        }
        if (best.found.length > 1) best = this.#readingOfCards(best)
        const sightings = this.#continued.next(best.record, best.found, best.sightings)
        return sightings === best.sightings ? best : { ...best, sightings }
    }

    /** Where a record is cards that no mark parts: what each of them shows, unless that is fewer people. */
    #readingOfCards(whole: RecordReading): RecordReading {
        const { record } = whole
        const cards = cardsOf(record, whole.found)
        if (cards === null) return whole
        const found: FoundField[] = []
        const sightings: Sighting[] = []
        for (const [index, start] of cards.starts.entries()) {
            const cells = record.cells.slice(start, cards.starts[index + 1] ?? cards.end)
            const card = this.#reading({ ...record, cells }, this.#ownColumns())
            for (const field of card.found) found.push(placedFrom(field, start))
            sightings.push(...card.sightings)
        }
        return sightings.length < whole.sightings.length ? whole : { ...whole, found, sightings }
    }

    /** Of records under labels in which no recognizer would find anything, without their cells: what they say of the body. */
    passLabelled(record: BodyRecord): void {
        this.#roster.labelled(record)
        passedOver(record, this.#ownColumns(), record.vain)
        this.#continued.pass(record, record.vain)
    }

    #ownColumns(): ColumnMemory {
        return (this.#columns ??= createColumnMemory(this.#house))
    }

    #reading(record: BodyRecord, columns: ColumnMemory): RecordReading {
        const { found, disguises } = readFields(record, columns)
        const sightings = found.length === 0 ? NOBODY : personsOf(found, record, this.#keyer)
        return { record, found, disguises, sightings }
    }

    /** Digits may pass for hexadecimal text: a decoded reading has to show something that the record does not. */
    #tellsMore({ sightings: others }: RecordReading, { sightings }: RecordReading): boolean {
        if (others.length !== sightings.length) return others.length > sightings.length
        return this.#planted.length > 0 || identifiersOf(others) > identifiersOf(sightings)
    }
}

const NOBODY: readonly Sighting[] = []

/** A field of some cells of a record, by its place among all of them. */
function placedFrom(field: FoundField, start: number): FoundField {
    const { cell, place } = field
    return {
        ...field,
        ...(cell === undefined ? {} : { cell: cell + start }),
        ...(place === undefined ? {} : { place: movedPlace(place, start) }),
    }
}

function movedPlace({ cell, start, end, parts }: FoundPlace, by: number): FoundPlace {
    const moved = { cell: cell + by, start, end }
    return parts === undefined ? moved : { ...moved, parts: parts.map((part) => movedPlace(part, by)) }
}

function identifiersOf(sightings: readonly Sighting[]): number {
    return sightings.reduce((sum, { identifiers }) => sum + identifiers.length, 0)
}
