// The rows of a few clients, or of the open days, read once, and numbers of those alone whom they show. A scope asks its rows up to
// five things, and each would read the files of all days again; numbers of everybody of the open days would be looked for among all whom
// the closed days know, which is most of what a question about today takes.
import type { Connection } from "../connection.ts"
import { readNumbers, type Values } from "../read-columns.ts"
import { numbered, OPEN_NUMBERS } from "./person-numbers.ts"
import { FEW_NUMBERED, type FewRows, type ScopeSource } from "./scope-source.ts"

const PICKED = "picked_rows"
const SIGNATURES = "few_signatures"
const SIGHTINGS = "few_sightings"

/** The transaction stands only where it is asked for: beside a bare name. */
const COLUMNS =
    "x.who::BIGINT AS who, x.fields, x.confirmable, x.delivered, x.key_id, x.bare, CASE WHEN x.bare THEN x.tx END AS tx"

/**
 * @param withNames whether clients and routes are asked for
 * @returns the source with its rows and its persons out of temporary tables, until `dropPicked`
 */
export async function pickRows(
    connection: Connection,
    source: ScopeSource,
    few: FewRows,
    withNames: boolean,
): Promise<ScopeSource> {
    const columns = `SELECT ${COLUMNS}${withNames ? ", x.address, x.route" : ""}`
    const values = { ...source.values }
    if (few.closed !== null)
        await connection.run(`CREATE OR REPLACE TEMP TABLE ${PICKED} AS ${columns} ${few.closed}`, values)
    const sightings = await numberFew(connection, source, few)
    const open = few.closed === null ? `CREATE OR REPLACE TEMP TABLE ${PICKED} AS` : `INSERT INTO ${PICKED}`
    await connection.run(`${open} ${columns} ${few.open}`, values)
    const picked = `FROM ${PICKED} x`
    return {
        ...source,
        exposures: picked,
        loose: picked,
        allExposures: picked,
        values: {},
        sightings,
        numbered: FEW_NUMBERED,
    }
}

/** @returns the sightings of closed days among which those of the scope are */
async function numberFew(
    connection: Connection,
    { sightings, values }: ScopeSource,
    { closed, openShown }: FewRows,
): Promise<string | null> {
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${SIGNATURES} AS SELECT DISTINCT x.signature ${openShown}`, {
        ...values,
    })
    const isShown = closed !== null && (await hasRows(connection, PICKED))
    const areNew = await hasRows(connection, SIGNATURES)
    // Whoever stands in the open days alone needs no look at the closed ones; without anybody new, the map of people knows all.
    const among = !isShown ? null : areNew ? await pickSightings(connection, sightings) : sightings
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${FEW_NUMBERED} AS ${numbered(SIGNATURES, areNew ? among : null)}`,
        { next: BigInt(OPEN_NUMBERS) } satisfies Values,
    )
    return among
}

async function pickSightings(connection: Connection, sightings: string | null): Promise<string | null> {
    if (sightings === null) return null
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${SIGHTINGS} AS SELECT sighting, signature, kinds, digests FROM ${sightings}
         WHERE sighting IN (SELECT who FROM ${PICKED})`,
    )
    return SIGHTINGS
}

async function hasRows(connection: Connection, table: string): Promise<boolean> {
    const [some = 0] = await readNumbers(connection, `SELECT count(*)::DOUBLE FROM (FROM ${table} LIMIT 1)`)
    return some > 0
}

export async function dropPicked(connection: Connection): Promise<void> {
    for (const table of [PICKED, SIGNATURES, SIGHTINGS, FEW_NUMBERED])
        await connection.run(`DROP TABLE IF EXISTS temp.${table}`)
}
