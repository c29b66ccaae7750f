// Identities of numbered sightings: identifiers, name and birth date of each.
import { BIGINT } from "@duckdb/node-api"
import type { Connection } from "../connection.ts"
import type { Identity } from "../../count/count-persons.ts"
import { identifiersOf } from "./identifiers-of.ts"
import { BulkRows } from "../bulk-rows.ts"
import { asNumber, asText, asTextOrNull, readColumns } from "../read-columns.ts"
import { OPEN_NUMBERS } from "./person-numbers.ts"
import { IDENTITIES, traitsOf } from "./traits.ts"

const WORDS = 2 ** 32

/** @param source `numbered` null: none of the open days is among them */
export async function readIdentities(
    connection: Connection,
    numbers: readonly number[],
    { sightings, numbered }: { readonly sightings: string | null; readonly numbered: string | null },
): Promise<Map<number, Identity>> {
    const identities = new Map<number, Identity>()
    if (numbers.length === 0) return identities
    await connection.run("CREATE OR REPLACE TEMP TABLE wanted (who BIGINT)")
    const rows = new BulkRows([{ type: BIGINT, valueBytes: 8 }])
    for (const number of numbers) {
        const row = rows.next()
        const words = new Uint32Array(rows.open()[0] ?? new ArrayBuffer(0))
        words[row * 2] = number % WORDS
        words[row * 2 + 1] = Math.floor(number / WORDS)
    }
    await rows.append(connection, "wanted")
    const values = sightings !== null && numbered !== null ? { openNumbers: BigInt(OPEN_NUMBERS) } : {}
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE scope_traits AS ${traitsOf("wanted", sightings, numbered)}`,
        values,
    )
    const [who = [], identifiers = [], names = [], births = []] = await readColumns(
        connection,
        `SELECT who::DOUBLE, identifiers, name, birth FROM (${IDENTITIES})`,
    )
    for (const [row, number] of who.entries()) {
        identities.set(asNumber(number), {
            identifiers: identifiersOf(asText(identifiers[row])),
            name: asTextOrNull(names[row] ?? null),
            birth: asTextOrNull(births[row] ?? null),
        })
    }
    await connection.run("DROP TABLE temp.scope_traits")
    await connection.run("DROP TABLE temp.wanted")
    return identities
}
