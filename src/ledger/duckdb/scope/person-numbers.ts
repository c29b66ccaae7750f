// Everybody of the open days gets a number for a question: that of the closed days where they were seen before, else one
// above all of those. A temporary table of the reading connection, brought up to date by what came since the last question.
import type { Connection } from "../connection.ts"
import { readNumbers } from "../read-columns.ts"
import { BARE_TRAITS, isBare, STRONG_TRAITS } from "./traits.ts"

/** Numbers from here on are given for a question only; 2^40 distinct sightings are out of reach. */
export const OPEN_NUMBERS = 1_099_511_627_776

/** The table of everybody of the open days: columns signature, who, strong, bare. */
export const OPEN_NUMBERED = "open_numbers"

export interface PersonNumbers {
    /** @param sightings source of the closed days' `sightings` files, or null; another source numbers everybody anew */
    readonly update: (sightings: string | null) => Promise<void>
}

const LAST_RECORD = "SELECT coalesce(max(record), -1)::DOUBLE, count(*)::DOUBLE FROM offers"
const NEW_SIGNATURES = `SELECT DISTINCT signature FROM seen WHERE record > $after
    AND signature NOT IN (SELECT signature FROM open_numbers)`

export function createPersonNumbers(connection: Connection): PersonNumbers {
    let known: string | null | undefined
    let after = -1
    let next = OPEN_NUMBERS

    async function update(sightings: string | null): Promise<void> {
        if (sightings !== known) {
            await connection.run(
                "CREATE OR REPLACE TEMP TABLE open_numbers (signature UUID, who BIGINT, strong BOOLEAN, bare BOOLEAN)",
            )
            after = -1
            next = OPEN_NUMBERS
            known = sightings
        }
        const [last = -1, records = 0] = await readNumbers(connection, LAST_RECORD)
        if (records === 0 || last === after) return
        await connection.run(`CREATE OR REPLACE TEMP TABLE new_numbers AS ${NEW_SIGNATURES}`, { after: BigInt(after) })
        await connection.run(`INSERT INTO open_numbers ${numbered("new_numbers", sightings)}`, { next: BigInt(next) })
        await connection.run("DROP TABLE new_numbers")
        const [count = 0] = await readNumbers(connection, "SELECT count(*)::DOUBLE FROM open_numbers")
        next = OPEN_NUMBERS + count
        after = last
    }

    return { update }
}

/**
 * Rows of a table like `open_numbers`, for the signatures of another. Numbers that are new begin behind `$next`.
 *
 * @param sightings where a signature may have a number already, or null
 */
export function numbered(signatures: string, sightings: string | null): string {
    const ofOpen = `SELECT signature, bool_and(kind IN (${BARE_TRAITS})) AS bare, bool_or(kind IN (${STRONG_TRAITS})) AS strong
        FROM traits WHERE signature IN (SELECT signature FROM ${signatures}) GROUP BY signature`
    const next = "$next + row_number() OVER ()"
    const [seenBefore, number, bare] =
        sightings === null
            ? ["", next, "b.bare"]
            : [
                  `LEFT JOIN (SELECT signature, sighting, kinds FROM ${sightings}) d USING (signature)`,
                  `coalesce(d.sighting, ${next})`,
                  `coalesce(${isBare("d.kinds")}, b.bare)`,
              ]
    return `SELECT signature, (${number})::BIGINT AS who, coalesce(b.strong, false) AS strong, coalesce(${bare}, true) AS bare
        FROM ${signatures} ${seenBefore} LEFT JOIN (${ofOpen}) b USING (signature)`
}
