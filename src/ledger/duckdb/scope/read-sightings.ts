// The distinct sightings of a scope, folded by SQL into temporary tables, inside one read transaction: to find in another list whose
// they are. They cross into JavaScript once each.
import type { Connection } from "../connection.ts"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import type { MergeSighting } from "../../../core/merge-persons.ts"
import type { ScopeQuery } from "../../contract.ts"
import { identifiersOf } from "./identifiers-of.ts"
import { asNumber, asText, readColumns, readNumbers } from "../read-columns.ts"
import { OPEN_NUMBERS } from "./person-numbers.ts"
import type { ScopeReading } from "./gather-scope.ts"
import { scopeSource, type ScopeSource } from "./scope-source.ts"
import * as sql from "./statements.ts"
import { traitsOf } from "./traits.ts"

/** Sightings whose identifiers are put together at once: lists of texts cannot be spilled to the disk. */
const STRETCH_SIGHTINGS = 65_536

/** @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE beyond the reading's limit */
export async function readSightings(
    { moment, numbers, limit }: Omit<ScopeReading, "files">,
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
            for (const line of await readStretch(connection, source, first)) addSighting(sightings, line)
        await addNamesakes(connection, source, sightings)
        return [...sightings.values()]
    } finally {
        for (const statement of sql.DROP_SIGHTINGS) await connection.run(statement).catch(() => null)
    }
}

async function readStretch(
    connection: Connection,
    { sightings, numbered }: ScopeSource,
    first: number,
): Promise<readonly string[]> {
    await connection.run(sql.CREATE_STRETCH, { first, end: first + STRETCH_SIGHTINGS })
    const traits = sql.createTraits(traitsOf("stretch", sightings, numbered))
    await connection.run(traits, sightings === null ? {} : { openNumbers: BigInt(OPEN_NUMBERS) })
    await connection.run(sql.ADD_BARE)
    const [blocks = []] = await readColumns(connection, sql.READ_STRETCH)
    return blocks.flatMap((block) => asText(block).split("\n"))
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

/** @param line of READ_STRETCH */
function addSighting(sightings: Map<number, MergeSighting>, line: string): void {
    const [who, identifiers = "", name = "", birth = "", fields, times, confirmable] = line.split("|")
    sightings.set(Number(who), {
        identifiers: identifiersOf(identifiers),
        name: name === "" ? null : name,
        birth: birth === "" ? null : birth,
        fields: Number(fields),
        delivered: Number(times) > 0,
        fullyRead: confirmable === "1",
        times: Number(times),
        atOnce: 1,
    })
}
