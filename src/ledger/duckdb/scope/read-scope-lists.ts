// Whom the persons of a scope went to, and by which way. Reads every row of the scope: names first, those with most rows, then who
// stands in their rows. What that takes in memory is bounded, so very many names take several turns over the rows; they end once
// no name that is left can be among those listed, since nobody showed more persons than rows.
import type { DuckDBDataChunk } from "@duckdb/node-api"
import type { Connection } from "../connection.ts"
import type { PersonGroups } from "../../count/person-groups.ts"
import { namesOfTurn, PersonsByName } from "../../count/persons-by-name.ts"
import { SCOPE_LIST_LIMIT, type ScopeLists } from "../../scope-parts.ts"
import type { Moment } from "../moment.ts"
import { streamChunks, wordPairsOf, wordsOf } from "../raw-columns.ts"
import { asNumber, asText, readColumns, type Values } from "../read-columns.ts"

export interface ListRows {
    /** FROM and WHERE of all exposures of the scope. */
    readonly exposures: string
    readonly values: Values
}

export interface Listed {
    /** Sightings have numbers below it. */
    readonly size: number
    readonly groups: PersonGroups
    /** Number of somebody in rows. */
    readonly placeOf: (who: number) => number
    /** Names of one turn, of one kind; default TURN_NAMES. */
    readonly turnNames?: number
}

type Kind = "address" | "route"

const TURN_NAMES = 65_536
const WORDS = 2 ** 32
/** In the place of a name's number: it is not of this turn. */
const OTHER_NAME = 4_294_967_295

export async function readScopeLists(
    { connection, rest }: Pick<Moment, "connection" | "rest">,
    rows: ListRows,
    listed: Listed,
): Promise<ScopeLists> {
    try {
        await connection.run(createNames(rows.exposures), { ...rows.values })
        const lists = { address: new NameList(), route: new NameList() }
        for (;;) {
            const turns = [
                await nextTurn(connection, lists, "address", listed),
                await nextTurn(connection, lists, "route", listed),
            ]
            if (turns.every((turn) => turn.names.length === 0)) break
            await takeTurn({ connection, rest }, rows, listed, turns)
            for (const turn of turns) lists[turn.kind].add(turn, listed.groups)
        }
        return {
            clients: lists.address.best.map(({ name, ...rest }) => ({ address: name, ...rest })),
            routes: lists.route.best.map(({ name, ...rest }) => ({ route: name, ...rest })),
        }
    } finally {
        await connection.run("DROP TABLE IF EXISTS temp.scope_names").catch(() => null)
    }
}

const createNames = (exposures: string): string => `CREATE OR REPLACE TEMP TABLE scope_names AS
    SELECT kind, name, records, (row_number() OVER (PARTITION BY kind ORDER BY records DESC, name) - 1)::UINTEGER AS number
    FROM (SELECT CASE WHEN grouping(x.address) = 0 THEN 'address' ELSE 'route' END AS kind,
        coalesce(x.address, x.route) AS name, count(*) AS records
        ${exposures} GROUP BY GROUPING SETS ((x.address), (x.route)))`

interface NameTotal {
    readonly name: string
    readonly persons: number
    readonly records: number
}

interface Turn {
    readonly kind: Kind
    /** Number of the first name. */
    readonly first: number
    readonly names: readonly string[]
    readonly records: readonly number[]
    readonly persons: PersonsByName
}

/** The names with most persons, of those that were taken so far. */
class NameList {
    best: readonly NameTotal[] = []
    taken = 0

    /** Whether a name that was not taken yet may be among the best. */
    mayHave(records: number): boolean {
        return this.best.length < SCOPE_LIST_LIMIT || records > (this.best.at(-1)?.persons ?? 0)
    }

    add({ names, records, persons }: Turn, groups: PersonGroups): void {
        const counts = persons.persons(groups)
        const totals = names.map((name, at) => ({ name, persons: counts[at] ?? 0, records: records[at] ?? 0 }))
        this.best = [...this.best, ...totals]
            .sort((a, b) => b.persons - a.persons || b.records - a.records || (a.name < b.name ? -1 : 1))
            .slice(0, SCOPE_LIST_LIMIT)
        this.taken += names.length
    }
}

async function nextTurn(
    connection: Connection,
    lists: Readonly<Record<Kind, NameList>>,
    kind: Kind,
    { size, turnNames = TURN_NAMES }: Listed,
): Promise<Turn> {
    const { taken } = lists[kind]
    const [names = [], counts = []] = await readColumns(
        connection,
        `SELECT name, records::DOUBLE FROM scope_names WHERE kind = '${kind}' AND number >= ${taken} ORDER BY number LIMIT ${turnNames}`,
    )
    const records = counts.map(asNumber)
    const wanted = records.findIndex((count) => !lists[kind].mayHave(count))
    const fitting = namesOfTurn(wanted < 0 ? records : records.slice(0, wanted), size)
    const turn = { names: names.slice(0, fitting).map(asText), records: records.slice(0, fitting) }
    return { kind, first: taken, ...turn, persons: new PersonsByName(turn.records, size) }
}

async function takeTurn(
    { connection, rest }: Pick<Moment, "connection" | "rest">,
    { exposures, values }: ListRows,
    { placeOf }: Listed,
    turns: readonly Turn[],
): Promise<void> {
    const numbers = turns.map(({ kind }) => `coalesce(${kind}_names.number, ${OTHER_NAME})::UINTEGER`)
    const joins = turns.map(
        ({ kind, first, names }) => `LEFT JOIN (SELECT name, number FROM scope_names WHERE kind = '${kind}'
            AND number >= ${first} AND number < ${first + names.length}) ${kind}_names ON ${kind}_names.name = r.${kind}`,
    )
    const select = `SELECT r.who, ${numbers.join(", ")} FROM (SELECT x.who, x.address, x.route ${exposures}) r ${joins.join(" ")}`
    const use = (chunk: DuckDBDataChunk): void => {
        const { rowCount } = chunk
        const who = wordPairsOf(chunk, 0)
        const places = new Uint32Array(rowCount)
        for (let row = 0; row < rowCount; row++)
            places[row] = placeOf((who[row * 2] ?? 0) + (who[row * 2 + 1] ?? 0) * WORDS)
        for (const [at, { first, persons }] of turns.entries()) {
            const names = wordsOf(chunk, at + 1)
            for (let row = 0; row < rowCount; row++) {
                const name = names[row] ?? OTHER_NAME
                if (name !== OTHER_NAME) persons.add(name - first, places[row] ?? 0)
            }
        }
    }
    await streamChunks(connection, select, values, use, rest)
}
