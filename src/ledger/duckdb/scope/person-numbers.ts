// Everybody of the open days gets a number for a question: that of the closed days where they were seen before, else one
// above all of those. A temporary table of the reading connection (met-tables.ts), brought up to date by what came since the last question.
import { type JoinedPeople, NOBODY_JOINED } from "../../count/open-components.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { readNumbers } from "../read-columns.ts"
import { filesSource } from "../sources.ts"
import { joinOpen } from "./join-open.ts"
import { meetClosed, NEW_KNOWN } from "./meet-closed.ts"
import { hasOutlived, type Met, type MetMemory, stampOf } from "./met-memory.ts"
import { OPEN_NUMBERED, OPEN_NUMBERS } from "./open-numbers.ts"
import { BARE_TRAITS, STRONG_TRAITS } from "./traits.ts"

export interface PersonNumbers {
    /** Numbers everybody; asked before a question that needs the table. */
    readonly update: (moment: Moment) => Promise<void>
    /** Numbers MEET_AT_ONCE of those who have no number yet. @returns whether that was all of them, and most are written down (MetMemory) */
    readonly updateSome: (moment: Moment) => Promise<boolean>
    /** How many have a number. */
    readonly count: () => number
    /** Who of those who have a number is linked with whom, of the open days or closed ones. */
    readonly joined: () => JoinedPeople
    /** Retention may have taken somebody of the open days. */
    readonly forgot: () => void
    /** What a question did to the temporary tables may be undone with its transaction. */
    readonly failed: () => void
}

/** Signatures that are looked up among the closed days at once: with what they show, some megabytes. */
export const MEET_AT_ONCE = 32_768

const LAST_RECORD = "SELECT coalesce(max(record), -1)::DOUBLE, count(*)::DOUBLE FROM offers"
const NEW_SIGNATURES = `SELECT DISTINCT signature FROM seen WHERE record > $after
    AND signature NOT IN (SELECT signature FROM open_numbers) LIMIT ${MEET_AT_ONCE}`

/**
 * @param peopleOf the map of people at a moment
 * @param memory of who was met before the process began
 */
export function createPersonNumbers(
    closed: ClosedPeople,
    peopleOf: (moment: Moment) => Promise<PeopleMap>,
    memory: MetMemory,
): PersonNumbers {
    let met: Met | null = null
    /** What `met` was found out of. */
    let known: string | null = null
    let after = -1
    let joined: JoinedPeople | null = null
    let mayBeOutlived = false
    /** The last that was asked at. */
    let at: Moment | null = null

    /** Of other closed days everybody is numbered anew. */
    async function begin(moment: Moment, sightings: string | null, people: PeopleMap): Promise<Met> {
        const { connection } = moment
        if (mayBeOutlived && met !== null && (await hasOutlived(connection))) met = null
        mayBeOutlived = false
        if (met !== null && sightings === known) return met
        met = null
        after = -1
        joined = null
        known = sightings
        at = moment
        met = await memory.begin(connection, stampOf(sightings, closed, people), people)
        return met
    }

    async function updateSome(moment: Moment): Promise<boolean> {
        const { connection, dir, files } = moment
        const people = await peopleOf(moment)
        closed.useFiles(files)
        const sightings = filesSource(dir, files, ["sightings"])
        const begun = await begin(moment, sightings, people)
        if (at !== moment) await memory.keep(connection, begun)
        at = moment
        const [last = -1, records = 0] = await readNumbers(connection, LAST_RECORD)
        if (records === 0 || last === after) return true
        await connection.run(`CREATE OR REPLACE TEMP TABLE new_numbers AS ${NEW_SIGNATURES}`, { after: BigInt(after) })
        const [added = 0] = await readNumbers(connection, "SELECT count(*)::DOUBLE FROM new_numbers")
        if (added > 0) await meet(moment, people, sightings === null, begun)
        begun.last += added
        await connection.run("DROP TABLE new_numbers")
        if (added < MEET_AT_ONCE) after = last
        return added < memory.frameRows
    }

    async function meet(
        moment: Moment,
        people: PeopleMap,
        isAlone: boolean,
        { components, written, last }: Met,
    ): Promise<void> {
        const { connection, rest } = moment
        joined = null
        if (!isAlone) await meetClosed(connection, "new_numbers", { closed, people, written }, rest)
        const rows = numbered("new_numbers", isAlone ? null : NEW_KNOWN)
        await connection.run(`INSERT INTO ${OPEN_NUMBERED} ${rows}`, { next: BigInt(last) })
        await joinOpen(moment, "new_numbers", { closed, people }, components)
    }

    return {
        update: async (moment) => {
            while (!(await updateSome(moment))) await moment.rest()
        },
        updateSome,
        count: () => (met?.last ?? OPEN_NUMBERS) - OPEN_NUMBERS,
        joined: () => (joined ??= met?.components.list() ?? NOBODY_JOINED),
        forgot: () => {
            mayBeOutlived = true
        },
        failed: () => {
            met = null
        },
    }
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
