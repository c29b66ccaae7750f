// Everybody of the open days gets a number for a question: that of the closed days where they were seen before, else one
// above all of those. A temporary table of the reading connection, brought up to date by what came since the last question.
import type { DuckDBConnection } from "@duckdb/node-api"
import { readNumbers } from "../read-columns.ts"
import { BARE_TRAITS, isBare, STRONG_TRAITS } from "./traits.ts"

/** Numbers from here on are given for a question only; 2^40 distinct sightings are out of reach. */
export const OPEN_NUMBERS = 1_099_511_627_776

export interface PersonNumbers {
    /** @param sightings source of the closed days' `sightings` files, or null; another source numbers everybody anew */
    readonly update: (sightings: string | null) => Promise<void>
}

const LAST_RECORD = "SELECT coalesce(max(record), -1)::DOUBLE, count(*)::DOUBLE FROM offers"
const BARE_OF_OPEN = `SELECT signature, bool_and(kind IN (${BARE_TRAITS})) AS bare,
        bool_or(kind IN (${STRONG_TRAITS})) AS strong FROM traits
    WHERE signature IN (SELECT signature FROM new_numbers) GROUP BY signature`
const NEW_SIGNATURES = `SELECT DISTINCT signature FROM seen WHERE record > $after
    AND signature NOT IN (SELECT signature FROM open_numbers)`

export function createPersonNumbers(connection: DuckDBConnection): PersonNumbers {
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
        const seenBefore =
            sightings === null
                ? ""
                : `LEFT JOIN (SELECT signature, sighting, kinds FROM ${sightings}) d USING (signature)`
        const number =
            sightings === null ? "$next + row_number() OVER ()" : "coalesce(d.sighting, $next + row_number() OVER ())"
        const bare = sightings === null ? "b.bare" : `coalesce(${isBare("d.kinds")}, b.bare)`
        await connection.run(
            `INSERT INTO open_numbers SELECT signature, ${number}, coalesce(b.strong, false), coalesce(${bare}, true) FROM new_numbers ${seenBefore}
             LEFT JOIN (${BARE_OF_OPEN}) b USING (signature)`,
            { next: BigInt(next) },
        )
        await connection.run("DROP TABLE new_numbers")
        const [count = 0] = await readNumbers(connection, "SELECT count(*)::DOUBLE FROM open_numbers")
        next = OPEN_NUMBERS + count
        after = last
    }

    return { update }
}
