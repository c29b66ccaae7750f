// The distinct sightings of a scope, folded by SQL into temporary tables, inside one read transaction: to find in another list whose
// they are. They cross into JavaScript once each.
import type { DuckDBConnection } from "@duckdb/node-api"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import type { MergeSighting } from "../../../core/merge-persons.ts"
import type { ScopeQuery } from "../../contract.ts"
import { identifiersOf } from "../../packed-sighting.ts"
import { asText, readColumns, readNumbers } from "../read-columns.ts"
import { OPEN_NUMBERS } from "./person-numbers.ts"
import type { ScopeReading } from "./read-scope.ts"
import { scopeSource, type ScopeSource } from "./scope-source.ts"
import * as sql from "./statements.ts"
import { traitsOf } from "./traits.ts"

/** @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE beyond the reading's limit */
export async function readSightings(
    { moment, numbers, limit }: ScopeReading,
    query: ScopeQuery,
): Promise<MergeSighting[]> {
    const { connection } = moment
    const source = await scopeSource(moment, numbers, query)
    try {
        await foldSightings(connection, source, limit)
        const [blocks = []] = await readColumns(connection, sql.READ_SIGHTINGS)
        return blocks.flatMap((block) => asText(block).split("\n").map(sightingOf))
    } finally {
        for (const statement of sql.DROP_SIGHTINGS) await connection.run(statement).catch(() => null)
    }
}

async function foldSightings(connection: DuckDBConnection, source: ScopeSource, limit: number): Promise<void> {
    const { values, exposures } = source
    await connection.run(sql.createSightings(exposures), { ...values })
    const [sightings = 0] = await readNumbers(connection, sql.COUNT_SIGHTINGS)
    if (sightings > limit) throw new SekishoError("SEKISHO_LEDGER_SCOPE_TOO_LARGE", { sightings, limit })
    const traits = sql.createTraits(traitsOf("sightings", source.sightings))
    await connection.run(traits, source.sightings === null ? {} : { openNumbers: BigInt(OPEN_NUMBERS) })
    await connection.run(sql.createNamesakes(exposures), { ...values })
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
