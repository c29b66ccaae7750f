// Identities of numbered sightings: identifiers, name and birth date of each.
import { BIGINT, type DuckDBDataChunk } from "@duckdb/node-api"
import type { Identifier } from "../../../core/person.ts"
import type { Identity } from "../../count/count-persons.ts"
import { BulkRows } from "../bulk-rows.ts"
import type { Connection } from "../connection.ts"
import { digestsOf } from "../open-day/digest-words.ts"
import { BIRTH_TRAIT, NAME_TRAIT, NAMED_TRAIT, TRAIT_KINDS } from "../open-day/trait-kinds.ts"
import { bytesOf, numberOf, streamChunks, uuidsOf, wordPairsOf, writeNumber } from "../raw-columns.ts"
import { goOn, type Rest } from "../rests.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import { createTraits, traitsOf } from "./traits.ts"

/** @param source `numbered` null: none of the open days is among them */
export async function readIdentities(
    connection: Connection,
    numbers: readonly number[],
    { sightings, numbered }: { readonly sightings: string | null; readonly numbered: string | null },
    rest: Rest = goOn,
): Promise<Map<number, Identity>> {
    const values = sightings !== null && numbered !== null ? { openNumbers: BigInt(OPEN_NUMBERS) } : {}
    return readWanted(connection, numbers, { sql: traitsOf("wanted", sightings, numbered), values }, rest)
}

/** Of those of whom the closed days show what somebody new shows too (meet-closed.ts). */
export async function readMetIdentities(
    connection: Connection,
    numbers: readonly number[],
    rest: Rest,
): Promise<Map<number, Identity>> {
    const sql = "SELECT who, kind, digest FROM met_traits WHERE who IN (SELECT who FROM wanted)"
    return readWanted(connection, numbers, { sql, values: {} }, rest)
}

/** @param traits of the persons in the temporary table `wanted` */
async function readWanted(
    connection: Connection,
    numbers: readonly number[],
    traits: { readonly sql: string; readonly values: Record<string, bigint> },
    rest: Rest,
): Promise<Map<number, Identity>> {
    if (numbers.length === 0) return new Map()
    await connection.run("CREATE OR REPLACE TEMP TABLE wanted (who BIGINT)")
    const rows = new BulkRows([{ type: BIGINT, valueBytes: 8 }])
    for (const number of numbers) {
        const row = rows.next()
        const words = new Uint32Array(rows.open()[0] ?? new ArrayBuffer(0))
        writeNumber(number, words, row)
    }
    await rows.append(connection, "wanted")
    await connection.run(createTraits(traits.sql), traits.values)
    const identities = await readScopeTraits(connection, rest)
    await connection.run("DROP TABLE temp.scope_traits")
    await connection.run("DROP TABLE temp.wanted")
    return identities
}

interface GrowingIdentity {
    readonly identifiers: Identifier[]
    name: string | null
    birth: string | null
}

/**
 * Out of the temporary table of `createTraits`, by the numbers in it. Whoever shows nothing is not among them.
 *
 * @param order of the rows, and with it of each one's identifiers; a merge needs none
 */
export async function readScopeTraits(
    connection: Connection,
    rest: Rest,
    order: "" | "ORDER BY kind, digest" = "",
): Promise<Map<number, Identity>> {
    const identities = new Map<number, GrowingIdentity>()
    const use = (chunk: DuckDBDataChunk): void => {
        const [who, kinds, digests] = [wordPairsOf(chunk, 0), bytesOf(chunk, 1), digestsOf(uuidsOf(chunk, 2))]
        for (const [row, digest] of digests.entries()) {
            const number = numberOf(who, row)
            let identity = identities.get(number)
            if (identity === undefined)
                identities.set(number, (identity = { identifiers: [], name: null, birth: null }))
            addTrait(identity, kinds[row] ?? 0, digest)
        }
    }
    await streamChunks(connection, `SELECT who::BIGINT, kind, digest FROM scope_traits ${order}`, {}, use, rest)
    return identities
}

/** Of one whose traits lie side by side. */
export function identityOf(kinds: Uint8Array, digests: Uint32Array): Identity {
    return identityFrom([...kinds], digestsOf(digests))
}

/** @param kinds of its traits, and @param digests of each */
export function identityFrom(kinds: readonly number[], digests: readonly string[]): Identity {
    const identity: GrowingIdentity = { identifiers: [], name: null, birth: null }
    for (const [trait, digest] of digests.entries()) addTrait(identity, kinds[trait] ?? 0, digest)
    return identity
}

function addTrait(identity: GrowingIdentity, code: number, digest: string): void {
    if (code === NAME_TRAIT || code === NAMED_TRAIT) identity.name = digest
    if (code === BIRTH_TRAIT) identity.birth = digest
    const kind = code === NAMED_TRAIT ? "name" : TRAIT_KINDS[code]
    if (kind !== undefined) identity.identifiers.push({ kind, digest })
}
