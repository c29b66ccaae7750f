// Everybody of the open days gets a number for a question: that of the closed days where they were seen before, else one
// above all of those. A temporary table of the reading connection, brought up to date by what came since the last question.
import { type JoinedPeople, OpenComponents } from "../../count/open-components.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { readNumbers } from "../read-columns.ts"
import { filesSource } from "../sources.ts"
import { joinOpen } from "./join-open.ts"
import { createMetTables, meetClosed, NEW_KNOWN } from "./meet-closed.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import { BARE_TRAITS, STRONG_TRAITS } from "./traits.ts"

export interface PersonNumbers {
    /** Numbers everybody; asked before a question that needs the table. */
    readonly update: (moment: Moment) => Promise<void>
    /** Numbers MEET_AT_ONCE of those who have no number yet. @returns whether that was all of them */
    readonly updateSome: (moment: Moment) => Promise<boolean>
    /** How many have a number. */
    readonly count: () => number
    /** Who of those who have a number is linked with whom, of the open days or closed ones. */
    readonly joined: () => JoinedPeople
}

/** Signatures that are looked up among the closed days at once: with what they show, some megabytes. */
export const MEET_AT_ONCE = 32_768

const LAST_RECORD = "SELECT coalesce(max(record), -1)::DOUBLE, count(*)::DOUBLE FROM offers"
const NEW_SIGNATURES = `SELECT DISTINCT signature FROM seen WHERE record > $after
    AND signature NOT IN (SELECT signature FROM open_numbers) LIMIT ${MEET_AT_ONCE}`

/** @param peopleOf the map of people at a moment */
export function createPersonNumbers(
    closed: ClosedPeople,
    peopleOf: (moment: Moment) => Promise<PeopleMap>,
): PersonNumbers {
    let known: string | null | undefined
    let after = -1
    let next = OPEN_NUMBERS
    let written: Uint8Array = new Uint8Array(0)
    let components = new OpenComponents()
    let joined: JoinedPeople | null = null

    /** Other closed days: everybody is numbered anew. */
    async function begin({ connection, dir, files }: Moment, people: PeopleMap): Promise<string | null> {
        const sightings = filesSource(dir, files, ["sightings"])
        if (sightings === known) return sightings
        await connection.run(
            "CREATE OR REPLACE TEMP TABLE open_numbers (signature UUID, who BIGINT, strong BOOLEAN, bare BOOLEAN)",
        )
        await createMetTables(connection)
        after = -1
        next = OPEN_NUMBERS
        written = new Uint8Array(Math.ceil(people.count / 8))
        components = new OpenComponents()
        joined = null
        known = sightings
        return sightings
    }

    async function updateSome(moment: Moment): Promise<boolean> {
        const { connection, rest, files } = moment
        const people = await peopleOf(moment)
        const sightings = await begin(moment, people)
        const [last = -1, records = 0] = await readNumbers(connection, LAST_RECORD)
        if (records === 0 || last === after) return true
        await connection.run(`CREATE OR REPLACE TEMP TABLE new_numbers AS ${NEW_SIGNATURES}`, { after: BigInt(after) })
        closed.useFiles(files)
        if (sightings !== null) {
            await meetClosed(connection, "new_numbers", { closed, people, written }, rest)
        }
        const [added = 0] = await readNumbers(connection, "SELECT count(*)::DOUBLE FROM new_numbers")
        const among = sightings === null ? null : NEW_KNOWN
        await connection.run(`INSERT INTO open_numbers ${numbered("new_numbers", among)}`, { next: BigInt(next) })
        joined = null
        await joinOpen(moment, "new_numbers", { closed, people }, components)
        await connection.run("DROP TABLE new_numbers")
        next += added
        if (added === MEET_AT_ONCE) return false
        after = last
        return true
    }

    async function update(moment: Moment): Promise<void> {
        while (!(await updateSome(moment))) await moment.rest()
    }

    return { update, updateSome, count: () => next - OPEN_NUMBERS, joined: () => (joined ??= components.list()) }
}

/**
 * Rows of a table like `open_numbers`, for the signatures of another. Numbers that are new begin behind `$next`.
 *
 * @param known the table of those that have a number of the closed days, with signature and sighting; null: none has
 */
export function numbered(signatures: string, known: string | null): string {
    const ofOpen = `SELECT signature, bool_and(kind IN (${BARE_TRAITS})) AS bare, bool_or(kind IN (${STRONG_TRAITS})) AS strong
        FROM traits WHERE signature IN (SELECT signature FROM ${signatures}) GROUP BY signature`
    const next = "$next + row_number() OVER ()"
    const [seenBefore, number] =
        known === null ? ["", next] : [`LEFT JOIN ${known} d USING (signature)`, `coalesce(d.sighting, ${next})`]
    return `SELECT signature, (${number})::BIGINT AS who, coalesce(b.strong, false) AS strong, coalesce(b.bare, true) AS bare
        FROM ${signatures} ${seenBefore} LEFT JOIN (${ofOpen}) b USING (signature)`
}
