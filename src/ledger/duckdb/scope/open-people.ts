// Whoever is new in the open days: what the map of people (count/people-map.ts) does not know yet.
import type { Connection } from "../connection.ts"
import type { SharedIdentifiers } from "../../count/shared-identifiers.ts"
import { asNumber, readColumns } from "../read-columns.ts"
import { REST_TRAIT } from "../open-day/trait-kinds.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
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

const newDigests = (numbered: string): string => `SELECT DISTINCT w.who, t.kind, t.digest
    FROM traits t JOIN ${numbered} w USING (signature) WHERE w.who >= $openNumbers AND t.kind IN (${LINKING_TRAITS})`

/** Of a few (picked-rows.ts). @returns identifiers that somebody new has, and others too, with numbers as in rows */
export async function readSharedWithNew(
    connection: Connection,
    { linking, numbered }: Pick<ScopeSource, "linking" | "numbered">,
): Promise<SharedIdentifiers> {
    const openNumbers = BigInt(OPEN_NUMBERS)
    await connection.run(`CREATE OR REPLACE TEMP TABLE new_digests AS ${newDigests(numbered)}`, { openNumbers })
    const closed = linking === null ? "" : `UNION ALL ${linking}`
    await connection.run(`CREATE OR REPLACE TEMP TABLE sharing AS SELECT * FROM new_digests ${closed}`)
    const [who = [], identifiers = []] = await readColumns(connection, READ_SHARING)
    await connection.run("DROP TABLE temp.new_digests")
    await connection.run("DROP TABLE temp.sharing")
    return { numbers: who.map(asNumber), identifiers: identifiers.map(asNumber) }
}

const READ_SHARING = `SELECT who::DOUBLE, identifier::DOUBLE FROM sharing JOIN (
        SELECT kind, digest, row_number() OVER () - 1 AS identifier FROM sharing
        GROUP BY kind, digest HAVING count(*) > 1) USING (kind, digest)`
