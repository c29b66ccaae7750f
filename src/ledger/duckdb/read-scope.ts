// Reads the parts of a scope inside one read transaction, so that all of them see the same moment. The exposures are
// folded by SQL into temporary tables first; only distinct sightings and small integers cross into JavaScript.
import type { DuckDBConnection } from "@duckdb/node-api"
import { listValue } from "@duckdb/node-api"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { maskOf } from "../../core/fields.ts"
import type { MergeSighting } from "../../core/merge-persons.ts"
import type { ScopeQuery } from "../contract.ts"
import { INFERENCE_CWE, INFERENCE_DETECTORS, SHARED_TECHNIQUE } from "../inference-weaknesses.data.ts"
import { identifiersOf } from "../packed-sighting.ts"
import { type ScopeParts } from "../scope-parts.ts"
import { asText, readColumns, readIntegers, readNumbers } from "./read-columns.ts"
import { scopeFilter, type ScopeFilter } from "./scope-filter.ts"
import * as sql from "./statements.ts"

/** @param limit of distinct sightings; SEKISHO_LEDGER_SCOPE_TOO_LARGE beyond */
export async function readScope(connection: DuckDBConnection, query: ScopeQuery, limit: number): Promise<ScopeParts> {
    const filter = scopeFilter(query)
    return inOneMoment(connection, async () => readParts(connection, filter, limit))
}

/** The distinct sightings of a scope alone; as readScope. */
export async function readScopeSightings(
    connection: DuckDBConnection,
    query: ScopeQuery,
    limit: number,
): Promise<MergeSighting[]> {
    const filter = scopeFilter(query)
    return inOneMoment(connection, async () => {
        await foldSightings(connection, filter, limit)
        return readSightings(connection)
    })
}

async function inOneMoment<T>(connection: DuckDBConnection, read: () => Promise<T>): Promise<T> {
    await connection.run("BEGIN TRANSACTION")
    try {
        return await read()
    } finally {
        for (const statement of sql.DROP_SCOPE_TABLES) await connection.run(statement).catch(() => null)
        await connection.run("COMMIT").catch(async () => connection.run("ROLLBACK").catch(() => null))
    }
}

async function foldSightings(
    connection: DuckDBConnection,
    { parts, values }: ScopeFilter,
    limit: number,
): Promise<void> {
    await connection.run(sql.createChosen(parts), { ...values, myNumber: maskOf(["my_number"]) })
    await refuseTooMany(connection, limit)
    await connection.run(sql.createNamesakes(parts), { ...values })
    await connection.run(sql.CREATE_SIGHTINGS)
}

async function readParts(connection: DuckDBConnection, filter: ScopeFilter, limit: number): Promise<ScopeParts> {
    const { parts, values } = filter
    await foldSightings(connection, filter, limit)
    const [records = 0, offeredRecords = 0, myNumberRecords = 0, keyIds = 0] = await readNumbers(
        connection,
        sql.READ_TOTALS_OF_SCOPE,
    )
    const [full = 0, partly = 0, none = 0, unreadBytes = 0] = await readNumbers(
        connection,
        sql.readCoverage(parts),
        values,
    )
    const [inferenceRequests = 0, sharedAnswers = 0] = await readNumbers(connection, sql.readUnbounded(parts), {
        ...values,
        inferenceCwe: listValue(INFERENCE_CWE),
        inferenceDetectors: listValue(INFERENCE_DETECTORS),
        sharedTechnique: SHARED_TECHNIQUE,
    })
    return {
        sightings: await readSightings(connection),
        records,
        offeredRecords,
        myNumberRecords,
        keyIds,
        ...(await readIncidence(connection)),
        coverage: { full, partly, none, unreadBytes },
        inferenceRequests,
        sharedAnswers,
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
