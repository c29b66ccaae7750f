// The distinct sightings of a scope, folded by SQL into temporary tables, inside one read transaction: to find in another list whose
// they are. They cross into JavaScript once each.
import type { DuckDBDataChunk } from "@duckdb/node-api"
import type { Connection } from "../connection.ts"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import type { MergeSighting } from "../../../core/merge-persons.ts"
import type { ScopeQuery } from "../../contract.ts"
import { NOTHING_SHOWN } from "../../count/count-persons.ts"
import type { Moment } from "../moment.ts"
import { bytesOf, numberOf, streamChunks, wordPairsOf, wordsOf } from "../raw-columns.ts"
import { asNumber, readColumns, readNumbers } from "../read-columns.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import type { ScopeReading } from "./gather-scope.ts"
import { scopeSource, type ScopeSource } from "./scope-source.ts"
import * as sql from "./statements.ts"
import { readScopeTraits } from "./read-identities.ts"
import { createTraits, traitsOf } from "./traits.ts"

/** Sightings whose identifiers are read at once: a table of those of everybody would take the room of the question itself. */
const STRETCH_SIGHTINGS = 65_536

/** @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE beyond the reading's limit */
export async function readSightings(
    { moment, numbers, limit }: Omit<ScopeReading, "files" | "closed">,
    query: ScopeQuery,
): Promise<MergeSighting[]> {
    const { connection } = moment
    const source = await scopeSource(moment, numbers, query)
    const { values, exposures } = source
    try {
        await connection.run(sql.createSightings(exposures), { ...values })
        const [count = 0] = await readNumbers(connection, sql.COUNT_SIGHTINGS)
        if (count > limit) throw new SekishoError("SEKISHO_LEDGER_SCOPE_TOO_LARGE", { sightings: count, limit })
        await connection.run(sql.CREATE_BARE)
        const sightings = new Map<number, MergeSighting>()
        for (let first = 0; first < count; first += STRETCH_SIGHTINGS)
            await addStretch(moment, source, first, sightings)
        await addNamesakes(connection, source, sightings)
        return [...sightings.values()]
    } finally {
        for (const statement of sql.DROP_SIGHTINGS) await connection.run(statement).catch(() => null)
    }
}

async function addStretch(
    { connection, rest }: Moment,
    { sightings: closed, numbered }: ScopeSource,
    first: number,
    sightings: Map<number, MergeSighting>,
): Promise<void> {
    await connection.run(sql.CREATE_STRETCH, { first, end: first + STRETCH_SIGHTINGS })
    const values = closed === null ? {} : { openNumbers: BigInt(OPEN_NUMBERS) }
    await connection.run(createTraits(traitsOf("stretch", closed, numbered)), values)
    await connection.run(sql.ADD_BARE)
    const identities = await readScopeTraits(connection, rest, "ORDER BY kind, digest")
    const add = (chunk: DuckDBDataChunk): void => {
        const [who, fields, times, confirmable] = [
            wordPairsOf(chunk, 0),
            wordsOf(chunk, 1),
            wordsOf(chunk, 2),
            bytesOf(chunk, 3),
        ]
        for (const [row, delivered] of times.entries()) {
            const number = numberOf(who, row)
            sightings.set(number, {
                ...(identities.get(number) ?? NOTHING_SHOWN),
                fields: fields[row] ?? 0,
                delivered: delivered > 0,
                fullyRead: confirmable[row] === 1,
                times: delivered,
                atOnce: 1,
            })
        }
    }
    await streamChunks(connection, sql.READ_STRETCH, {}, add, rest)
}

async function addNamesakes(
    connection: Connection,
    { exposures, values }: ScopeSource,
    sightings: Map<number, MergeSighting>,
): Promise<void> {
    const [who = [], times = []] = await readColumns(connection, sql.readNamesakes(exposures), values)
    for (const [row, number] of who.entries()) {
        const sighting = sightings.get(asNumber(number))
        if (sighting !== undefined) sightings.set(asNumber(number), { ...sighting, atOnce: asNumber(times[row]) })
    }
}
