// Whoever is new in the open days: what the map of people (count/people-map.ts) does not know yet.
import type { Connection } from "../connection.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { placeIn } from "../../count/place-in.ts"
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

const newTraits = (numbered: string): string => `SELECT DISTINCT w.who, t.kind, t.digest
    FROM traits t JOIN ${numbered} w USING (signature) WHERE w.who >= $openNumbers AND t.kind IN (${LINKING_TRAITS})`

/**
 * Numbers (as in rows) that share an identifier with somebody new, and all that the map links to those: they are merged
 * anew. Reads every identifier of those sightings once, so it is asked only where somebody new is in the scope.
 */
export async function readOpenLinks(
    connection: Connection,
    { sightings, numbered }: Pick<ScopeSource, "sightings" | "numbered">,
    people: PeopleMap,
): Promise<Set<number>> {
    const openNumbers = BigInt(OPEN_NUMBERS)
    await connection.run(`CREATE OR REPLACE TEMP TABLE new_traits AS ${newTraits(numbered)}`, { openNumbers })
    const closed =
        sightings === null
            ? ""
            : `UNION ALL SELECT a.* FROM (SELECT sighting AS who, unnest(kinds) AS kind, unnest(digests) AS digest FROM ${sightings}) a
               SEMI JOIN (SELECT DISTINCT kind, digest FROM new_traits) USING (kind, digest)`
    await connection.run(`CREATE OR REPLACE TEMP TABLE sharing AS SELECT * FROM new_traits ${closed}`)
    const [who = []] = await readColumns(
        connection,
        `SELECT DISTINCT who::DOUBLE FROM sharing SEMI JOIN (
            SELECT kind, digest FROM sharing GROUP BY kind, digest HAVING min(who) < max(who)) USING (kind, digest)`,
    )
    await connection.run("DROP TABLE temp.new_traits")
    await connection.run("DROP TABLE temp.sharing")
    return withComponents(new Set(who.map(asNumber)), people)
}

function withComponents(numbers: Set<number>, people: PeopleMap): Set<number> {
    const components = new Set<number>()
    for (const number of numbers) {
        const at = number < OPEN_NUMBERS ? placeIn(people.linked, number) : -1
        if (at >= 0) components.add(people.leaderAt[at] ?? at)
    }
    if (components.size === 0) return numbers
    for (const [at, component] of people.leaderAt.entries()) {
        if (components.has(component)) numbers.add(people.linked[at] ?? 0)
    }
    return numbers
}
