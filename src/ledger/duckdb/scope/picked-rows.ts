// The rows of a few clients, or of the open days, read once, and numbers of those alone whom they show. A scope asks its rows up to
// five things, and each would read the files of all days again; numbers of everybody of the open days would be looked for among all whom
// the closed days know, which is most of what a question about today takes.
import type { Connection } from "../connection.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { readNumbers, type Values } from "../read-columns.ts"
import { FEW_KNOWN, FEW_TRAITS, readFewShown } from "./few-shown.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import { numbered } from "./person-numbers.ts"
import { FEW_NUMBERED, type FewRows, type ScopeSource } from "./scope-source.ts"
import { readVisited, VISITED } from "./visited-rows.ts"

const PICKED = "picked_rows"
const SIGNATURES = "few_signatures"
const NO_PARTS: ReadonlySet<number> = new Set()

/** The transaction stands only where it is asked for: beside a bare name. */
const COLUMNS =
    "x.who::BIGINT AS who, x.at_ms, x.fields, x.confirmable, x.delivered, x.key_id, x.bare, CASE WHEN x.bare THEN x.tx END AS tx"

/** Those of them with an identifier of somebody new (open-people.ts). */
const OF_FEW = `SELECT DISTINCT who, kind, digest FROM ${FEW_TRAITS} SEMI JOIN new_digests USING (kind, digest)`

/**
 * @param withNames whether clients and routes are asked for
 * @returns the source with its rows and its persons out of temporary tables, until `dropPicked`
 */
export async function pickRows(
    moment: Moment,
    lookups: ClosedPeople,
    { source, few, withNames }: { readonly source: ScopeSource; readonly few: FewRows; readonly withNames: boolean },
): Promise<ScopeSource> {
    const { connection } = moment
    const columns = `SELECT ${COLUMNS}${withNames ? ", x.address, x.route" : ""}`
    const values = { ...source.values }
    // Who a client is, is known of a visit; the route is not.
    const visits = withNames ? null : few.visits
    const visited = visits === null ? NO_PARTS : await readVisited(moment, lookups.visits, visits)
    const closed = few.closed(visited)
    let into = `CREATE OR REPLACE TEMP TABLE ${PICKED} AS`
    const pick = async (rows: string, bound: Values): Promise<void> => {
        await connection.run(`${into} ${columns} ${rows}`, bound)
        into = `INSERT INTO ${PICKED}`
    }
    if (visited.size > 0) await pick(few.visited, {})
    if (closed !== null) await pick(closed, values)
    const isMixed = await numberFew(moment, lookups, source, few.openShown, closed !== null || visited.size > 0)
    await pick(few.open, values)
    const picked = `FROM ${PICKED} x`
    return {
        ...source,
        exposures: picked,
        loose: picked,
        allExposures: picked,
        values: {},
        linking: isMixed ? OF_FEW : null,
        isMet: false,
        numbered: FEW_NUMBERED,
    }
}

/** @returns whether some of the closed days are among them, and somebody of the open days may be one of those */
async function numberFew(
    moment: Moment,
    lookups: ClosedPeople,
    { sightings, values }: ScopeSource,
    openShown: string,
    hasClosed: boolean,
): Promise<boolean> {
    const { connection } = moment
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${SIGNATURES} AS SELECT DISTINCT x.signature ${openShown}`, {
        ...values,
    })
    // Whoever stands in the open days alone needs no look at the closed ones; without anybody new, the map of people knows all.
    const isShown = sightings !== null && hasClosed && (await hasRows(connection, PICKED))
    const isMixed = isShown && (await hasRows(connection, SIGNATURES))
    if (isMixed) await readFewShown(moment, lookups, sightings, PICKED)
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${FEW_NUMBERED} AS ${numbered(SIGNATURES, isMixed ? FEW_KNOWN : null)}`,
        { next: BigInt(OPEN_NUMBERS) } satisfies Values,
    )
    return isMixed
}

async function hasRows(connection: Connection, table: string): Promise<boolean> {
    const [some = 0] = await readNumbers(connection, `SELECT count(*)::DOUBLE FROM (FROM ${table} LIMIT 1)`)
    return some > 0
}

export async function dropPicked(connection: Connection): Promise<void> {
    for (const table of [PICKED, VISITED, SIGNATURES, FEW_KNOWN, FEW_TRAITS, FEW_NUMBERED])
        await connection.run(`DROP TABLE IF EXISTS temp.${table}`)
}
