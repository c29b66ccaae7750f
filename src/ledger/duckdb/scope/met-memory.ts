// Keeps what was found out of the open days' people beyond the end of the process: in a log beside the ledger (met-log.ts), which the next
// start reads instead of looking everybody up again.
import { hash } from "node:crypto"
import { DEMOTION_NAMES } from "../../../core/merge-persons.ts"
import { setBit } from "../../count/bits.ts"
import { SIMPLE_MEMBERS_LIMIT } from "../../count/link-people.ts"
import { OpenComponents } from "../../count/open-components.ts"
import type { PackedArray } from "../../count/packed-file.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import type { Connection } from "../connection.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import { numberOf, writeNumber } from "../raw-columns.ts"
import { readNumbers } from "../read-columns.ts"
import type { MetFrame, MetLog } from "./met-log.ts"
import { addMetRows, createMetTables, type MetRows, metRowsOf, metTraitsOf, readMetRows } from "./met-tables.ts"
import { OPEN_NUMBERED, OPEN_NUMBERS } from "./open-numbers.ts"
import { BARE_TRAITS, LINKING_TRAITS, STRONG_TRAITS } from "./traits.ts"

/** To be changed with whatever changes what is found out: rules of a component, columns of the tables. */
const FORMAT = "sekisho-met-1"

/** What was found out, beside the tables. */
export interface Met {
    readonly components: OpenComponents
    /** As KnownPeople has it (meet-closed.ts). */
    readonly written: Uint8Array
    /** The last open number that was given. */
    last: number
}

/** Of the closed days that people are looked up among, and of the rules. */
export function stampOf(sightings: string | null, closed: ClosedPeople, { version, count }: PeopleMap): string {
    const rules = [LINKING_TRAITS, STRONG_TRAITS, BARE_TRAITS, SIMPLE_MEMBERS_LIMIT, DEMOTION_NAMES]
    return hash("sha256", JSON.stringify([FORMAT, sightings, closed.checksum, version, count, rules]))
}

/** Fewer are not worth a frame of their own: the next start looks them up in some ten milliseconds. */
const FRAME_ROWS = 2_048
/** Numbers of a pair or by itself, as pairs of words. */
const WORDS_EACH = 2

export class MetMemory {
    /** People who are worth a frame. */
    readonly frameRows: number
    readonly #log: MetLog
    #stamp = ""
    /** Rows of each table that the log has. */
    #kept: readonly number[] = []

    constructor(log: MetLog, frameRows: number = FRAME_ROWS) {
        this.#log = log
        this.frameRows = frameRows
    }

    /** Makes the tables, with what is known under this stamp. */
    async begin(connection: Connection, stamp: string, people: PeopleMap): Promise<Met> {
        this.#stamp = stamp
        const met = await this.#beginEmpty(connection, people)
        try {
            await this.#log.read(stamp, async (frame) => this.#repeat(connection, frame, met))
            met.last = await lastNumber(connection)
            if (!(await hasOutlived(connection))) return met
        } catch (error) {
            // Whatever is wrong with it is not so the next time.
            await this.#log.clear()
            if (!(error instanceof RangeError)) throw error
        }
        await this.#log.clear()
        return this.#beginEmpty(connection, people)
    }

    async #beginEmpty(connection: Connection, people: PeopleMap): Promise<Met> {
        await createMetTables(connection)
        this.#kept = []
        return {
            components: new OpenComponents(),
            written: new Uint8Array(Math.ceil(people.count / 8)),
            last: OPEN_NUMBERS,
        }
    }

    /**
     * Writes down what was found out since, where it is enough. To be called before a question adds to the tables, and not by the one that
     * made them: rows that are not committed yet have numbers beyond all others.
     */
    async keep(connection: Connection, { components }: Met): Promise<void> {
        const [numbered = 0] = await readNumbers(connection, `SELECT count(*)::DOUBLE FROM ${OPEN_NUMBERED}`)
        if (numbered - (this.#kept[0] ?? 0) < this.frameRows) return
        const read = await readMetRows(connection, this.#kept)
        // Rather nothing than somebody twice.
        if (read[0]?.rows !== numbered - (this.#kept[0] ?? 0)) return
        const { pairs, apart, wide } = components.takeJoins()
        await this.#log.append({
            stamp: this.#stamp,
            rows: read.map(({ rows }) => rows),
            arrays: [packed(pairs), packed(apart), packed(wide), ...read.flatMap(({ columns }) => columns)],
        })
        this.#addKept(read)
    }

    async #repeat(connection: Connection, { rows, arrays }: MetFrame, met: Met): Promise<void> {
        const [pairs, apart, wide, ...columns] = arrays
        const read = metRowsOf(rows, columns)
        await addMetRows(connection, read)
        for (const number of unpacked(metTraitsOf(read))) setBit(met.written, number)
        met.components.repeat({ pairs: unpacked(pairs), apart: unpacked(apart), wide: unpacked(wide) })
        this.#addKept(read)
    }

    #addKept(read: readonly MetRows[]): void {
        this.#kept = read.map(({ rows }, table) => rows + (this.#kept[table] ?? 0))
    }
}

async function lastNumber(connection: Connection): Promise<number> {
    const [last = 0] = await readNumbers(connection, `SELECT coalesce(max(who), 0)::DOUBLE FROM ${OPEN_NUMBERED}`)
    return Math.max(OPEN_NUMBERS, last)
}

/** Whether somebody is known whom no open day shows any more: retention took them, and what they showed is to go, too. */
export async function hasOutlived(connection: Connection): Promise<boolean> {
    const [gone = 0] = await readNumbers(
        connection,
        `SELECT count(*)::DOUBLE FROM (SELECT signature FROM ${OPEN_NUMBERED} WHERE signature NOT IN (SELECT signature FROM seen) LIMIT 1)`,
    )
    return gone > 0
}

function packed(numbers: readonly number[]): Uint32Array {
    const words = new Uint32Array(numbers.length * WORDS_EACH)
    for (const [at, number] of numbers.entries()) writeNumber(number, words, at)
    return words
}

function unpacked(words: PackedArray | undefined): number[] {
    if (!(words instanceof Uint32Array)) throw new RangeError("no frame of the open days' people")
    return Array.from({ length: words.length / WORDS_EACH }, (_, at) => numberOf(words, at))
}
