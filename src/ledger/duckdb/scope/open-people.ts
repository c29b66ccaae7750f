// Whoever is new in the open days: what the map of people (count/people-map.ts) does not know yet.
import type { Connection } from "../connection.ts"
import type { SharedIdentifiers } from "../../count/shared-identifiers.ts"
import { asNumber, readColumns } from "../read-columns.ts"
import { REST_TRAIT } from "../open-day/trait-kinds.ts"
import { OPEN_NUMBERS } from "./person-numbers.ts"
import type { ScopeSource } from "./scope-source.ts"
import type { OpenPerson } from "./scope-tally.ts"
import { LINKING_TRAITS } from "./traits.ts"

/** @param numbered the table that numbers them */
export async function readOpenPeople(connection: Connection, numbered: string): Promise<OpenPerson[]> {
    const [who = [], strong = [], bare = []] = await readColumns(
        connection,
        `SELECT who::DOUBLE, strong, bare FROM ${numbered} WHERE who >= $openNumbers`,
        { openNumbers: BigInt(OPEN_NUMBERS) },
    )
    return who.map((number, row) => ({
        who: asNumber(number),
        strong: strong[row] === true,
        bare: bare[row] === true,
    }))
}

/** Numbers (as in rows) of the open days' sightings with more identifiers than are kept. */
export async function readOpenCut(connection: Connection, numbered: string): Promise<number[]> {
    const [who = []] = await readColumns(
        connection,
        `SELECT DISTINCT w.who::DOUBLE FROM traits t JOIN ${numbered} w USING (signature) WHERE t.kind = ${REST_TRAIT}`,
    )
    return who.map(asNumber)
}

const newDigests = (numbered: string): string => `SELECT DISTINCT w.who, t.digest
    FROM traits t JOIN ${numbered} w USING (signature) WHERE w.who >= $openNumbers AND t.kind IN (${LINKING_TRAITS})`

/**
 * Identifiers that somebody new has, and others too. Reads every identifier of the closed sightings once, so it is asked only where
 * somebody new is in the scope. Without their kinds, which would cost a third more: a digest under two kinds is one identifier too many
 * here, whose sightings are merged one by one and found to share none.
 *
 * @returns with numbers as in rows
 */
export async function readSharedWithNew(
    connection: Connection,
    { sightings, numbered }: Pick<ScopeSource, "sightings" | "numbered">,
): Promise<SharedIdentifiers> {
    const openNumbers = BigInt(OPEN_NUMBERS)
    await connection.run(`CREATE OR REPLACE TEMP TABLE new_digests AS ${newDigests(numbered)}`, { openNumbers })
    const closed =
        sightings === null
            ? ""
            : `UNION ALL SELECT DISTINCT a.* FROM (SELECT sighting AS who, unnest(digests) AS digest FROM ${sightings}) a
               SEMI JOIN (SELECT DISTINCT digest FROM new_digests) USING (digest)`
    await connection.run(`CREATE OR REPLACE TEMP TABLE sharing AS SELECT * FROM new_digests ${closed}`)
    const [who = [], identifiers = []] = await readColumns(
        connection,
        `SELECT who::DOUBLE, identifier::DOUBLE FROM sharing JOIN (
            SELECT digest, row_number() OVER () - 1 AS identifier FROM sharing
            GROUP BY digest HAVING count(*) > 1) USING (digest)`,
    )
    await connection.run("DROP TABLE temp.new_digests")
    await connection.run("DROP TABLE temp.sharing")
    return { numbers: who.map(asNumber), identifiers: identifiers.map(asNumber) }
}
