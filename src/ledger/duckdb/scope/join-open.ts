// Joins whoever is new in the open days with those who show the same: of the open days, and of the closed ones as far as they were met
// (meet-closed.ts), with all that the map of people links to these.
import { componentsOf } from "../../count/components-of.ts"
import { SIMPLE_MEMBERS_LIMIT } from "../../count/link-people.ts"
import type { OpenComponents } from "../../count/open-components.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { placeIn } from "../../count/place-in.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { numberOf, streamChunks, wordPairsOf } from "../raw-columns.ts"
import { identitiesOf } from "./identities-of.ts"
import { OPEN_NUMBERED, OPEN_NUMBERS } from "./open-numbers.ts"
import { LINKING_TRAITS } from "./traits.ts"

const OPEN = { openNumbers: BigInt(OPEN_NUMBERS) }

/** What somebody new of these signatures shows that links. */
const newDigests = (signatures: string): string => `SELECT t.kind, t.digest, w.who
    FROM traits t SEMI JOIN ${signatures} USING (signature) JOIN ${OPEN_NUMBERED} w USING (signature)
    WHERE w.who >= $openNumbers AND t.kind IN (${LINKING_TRAITS})`

/** Whoever shows the same: those themselves, others of the open days, and who was met. */
const SHARING = `SELECT t.kind, t.digest, w.who
        FROM traits t SEMI JOIN new_digests USING (kind, digest) JOIN ${OPEN_NUMBERED} w USING (signature)
        WHERE w.who >= $openNumbers
    UNION ALL SELECT kind, digest, sighting FROM met SEMI JOIN new_digests USING (kind, digest)`

const PAIRS = `SELECT DISTINCT s.who, r.lowest FROM sharing s JOIN
        (SELECT kind, digest, min(who) AS lowest FROM sharing GROUP BY kind, digest HAVING min(who) < max(who)) r
        USING (kind, digest) WHERE s.who <> r.lowest`
const SHARING_WIDELY = "SELECT DISTINCT who, who FROM new_digests SEMI JOIN met_widely USING (kind, digest)"

/** @param signatures the table of those who are new, after they were met and numbered */
export async function joinOpen(
    moment: Moment,
    signatures: string,
    { closed, people }: { readonly closed: ClosedPeople; readonly people: PeopleMap },
    components: OpenComponents,
): Promise<void> {
    const { connection, rest } = moment
    await connection.run(`CREATE OR REPLACE TEMP TABLE new_digests AS ${newDigests(signatures)}`, OPEN)
    await connection.run(`CREATE OR REPLACE TEMP TABLE sharing AS ${SHARING}`, OPEN)
    const met: number[] = []
    await eachPair(moment, PAIRS, (who, lowest) => {
        components.join(who, lowest)
        for (const number of [who, lowest]) if (number < OPEN_NUMBERS) met.push(number)
    })
    await eachPair(moment, SHARING_WIDELY, (who) => components.setWide(who))
    await connection.run("DROP TABLE temp.new_digests")
    await connection.run("DROP TABLE temp.sharing")
    joinLinked(people, met, components)
    await rest()
    const unsettled = components.unsettled()
    components.settle(await identitiesOf(moment, closed, unsettled, { numbered: OPEN_NUMBERED, isMet: true }))
}

async function eachPair({ connection, rest }: Moment, sql: string, use: (a: number, b: number) => void): Promise<void> {
    await streamChunks(
        connection,
        sql,
        {},
        (chunk) => {
            const [first, second] = [wordPairsOf(chunk, 0), wordPairsOf(chunk, 1)]
            const { rowCount } = chunk
            for (let row = 0; row < rowCount; row++) use(numberOf(first, row), numberOf(second, row))
        },
        rest,
    )
}

/** All that the map links to numbers of closed days; of more than SIMPLE_MEMBERS_LIMIT, which are not simple, as many. */
function joinLinked(people: PeopleMap, numbers: readonly number[], components: OpenComponents): void {
    const { linked, leaderAt, simple } = people
    for (const number of componentsOf(people, numbers, SIMPLE_MEMBERS_LIMIT)) {
        const at = placeIn(linked, number)
        components.join(number, linked[leaderAt[at] ?? at] ?? number)
        if (simple[at] === 0) components.setWide(number)
    }
}
