// Reads the parts of a scope inside one read transaction, so that all of them see the same moment. The exposures are
// folded by SQL into temporary tables first; only distinct sightings and small integers cross into JavaScript.
import type { DuckDBConnection } from "@duckdb/node-api"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import { maskOf } from "../../../core/fields.ts"
import type { MergeSighting } from "../../../core/merge-persons.ts"
import type { ScopeQuery } from "../../contract.ts"
import { identifiersOf } from "../../packed-sighting.ts"
import { type ScopeParts } from "../../scope-parts.ts"
import type { Moment } from "../moment.ts"
import { asText, readColumns, readIntegers, readNumbers } from "../read-columns.ts"
import { mapVersionOf } from "../days/archive-people.ts"
import { OPEN_NUMBERS, type PersonNumbers } from "./person-numbers.ts"
import { readFigures } from "./read-figures.ts"
import { scopeSource, type ScopeSource } from "./scope-source.ts"
import * as sql from "./statements.ts"
import { traitsOf } from "./traits.ts"

export interface ScopeReading {
    readonly moment: Moment
    readonly numbers: PersonNumbers
    /** Of distinct sightings; SEKISHO_LEDGER_SCOPE_TOO_LARGE beyond. */
    readonly limit: number
}

export async function readScope(reading: ScopeReading, query: ScopeQuery): Promise<ScopeParts> {
    const { connection } = reading.moment
    const source = await scopeSource(reading.moment, reading.numbers, query)
    return clearingUp(connection, async () => readParts(reading, source, query))
}

/** The distinct sightings of a scope alone; as readScope. */
export async function readScopeSightings(reading: ScopeReading, query: ScopeQuery): Promise<MergeSighting[]> {
    const { connection } = reading.moment
    const source = await scopeSource(reading.moment, reading.numbers, query)
    return clearingUp(connection, async () => {
        await foldSightings(connection, source, reading.limit)
        return readSightings(connection)
    })
}

async function clearingUp<T>(connection: DuckDBConnection, read: () => Promise<T>): Promise<T> {
    try {
        return await read()
    } finally {
        for (const statement of sql.DROP_SCOPE_TABLES) await connection.run(statement).catch(() => null)
    }
}

async function foldSightings(connection: DuckDBConnection, source: ScopeSource, limit: number): Promise<void> {
    const { values, exposures } = source
    await connection.run(sql.createChosen(exposures), { ...values, myNumber: maskOf(["my_number"]) })
    await refuseTooMany(connection, limit)
    await connection.run(sql.CREATE_SIGHTINGS)
    const traits = sql.createTraits(traitsOf("sightings", source.sightings))
    await connection.run(traits, source.sightings === null ? {} : { openNumbers: BigInt(OPEN_NUMBERS) })
    await connection.run(sql.createNamesakes(exposures), { ...values })
}

async function readParts({ moment, limit }: ScopeReading, source: ScopeSource, query: ScopeQuery): Promise<ScopeParts> {
    const { connection } = moment
    await foldSightings(connection, source, limit)
    const [records = 0, offeredRecords = 0, myNumberRecords = 0, keyIds = 0] = await readNumbers(
        connection,
        sql.READ_TOTALS_OF_SCOPE,
    )
    const [cutSightings = 0] = await readNumbers(connection, sql.COUNT_CUT_SIGHTINGS)
    const figures = await readFigures(moment, source, query)
    return {
        sightings: await readSightings(connection),
        records,
        offeredRecords,
        myNumberRecords,
        keyIds,
        cutSightings,
        ...(await readIncidence(connection)),
        ...figures,
        mapVersion: mapVersionOf(moment.files),
    }
}

async function refuseTooMany(connection: DuckDBConnection, limit: number): Promise<void> {
    const [sightings = 0] = await readNumbers(connection, sql.COUNT_SIGHTINGS)
    if (sightings <= limit) return
    throw new SekishoError("SEKISHO_LEDGER_SCOPE_TOO_LARGE", { sightings, limit })
}

async function readSightings(connection: DuckDBConnection): Promise<MergeSighting[]> {
    const [blocks = []] = await readColumns(connection, sql.READ_SIGHTINGS)
    return blocks.flatMap((block) => asText(block).split("\n").map(sightingOf))
}

/** A line of READ_SIGHTINGS. */
function sightingOf(line: string): MergeSighting {
    const [identifiers = "", name = "", birth = "", fields, times, confirmable, atOnce] = line.split("|")
    return {
        identifiers: identifiersOf(identifiers),
        name: name === "" ? null : name,
        birth: birth === "" ? null : birth,
        fields: Number(fields),
        delivered: Number(times) > 0,
        fullyRead: confirmable === "1",
        times: Number(times),
        atOnce: Number(atOnce),
    }
}

async function readIncidence(connection: DuckDBConnection): Promise<Pick<ScopeParts, "clients" | "routes">> {
    const addresses = await readNames(connection, "address")
    const paths = await readNames(connection, "route")
    const [address, route, sighting, records] = await readIntegers(connection, sql.READ_INCIDENCE, 4)
    const shared = { sighting: sighting ?? NONE, records: records ?? NONE }
    return {
        clients: { names: addresses, name: address ?? NONE, ...shared },
        routes: { names: paths, name: route ?? NONE, ...shared },
    }
}

const NONE = new Int32Array(0)

async function readNames(connection: DuckDBConnection, kind: "address" | "route"): Promise<string[]> {
    await connection.run(sql.createNames(kind))
    const [names = []] = await readColumns(connection, sql.readNames(kind))
    return names.map(asText)
}
