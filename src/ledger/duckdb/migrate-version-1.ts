// Version 1 had one table of exposures that repeated client, route and identifiers in every row. Its rows become rows of
// the open days; they are closed like any others at the next occasion. Runs inside the caller's transaction.
import type { Connection } from "./connection.ts"
import { BulkRows } from "./bulk-rows.ts"
import { copyAsUuid, DIGEST_WORDS } from "./open-day/digest-words.ts"
import { createSightingWords, readSighting } from "./open-day/sighting-words.ts"
import { asNumber, asText, asTextOrNull } from "./read-columns.ts"
import { BULK_TABLES } from "./tables.ts"
import { identifiersOf } from "./version-1-identifiers.ts"
import { INTEGER, UUID } from "@duckdb/node-api"

const NUMBER_IDENTITIES = `CREATE TEMP TABLE old_identities AS
    SELECT (row_number() OVER ())::INTEGER AS number, signature AS old, array_to_string(any_value(identifiers), ' ') AS identifiers,
        any_value(name) AS name, any_value(birth) AS birth
    FROM exposures GROUP BY signature`

const NUMBER_RECORDS = `CREATE TEMP TABLE old_records AS
    SELECT (row_number() OVER ())::BIGINT AS record, * FROM (
        SELECT DISTINCT tx, at_ms, day, address, session, account, route, key_id FROM exposures)`

const MOVE: readonly string[] = [
    "INSERT INTO offers SELECT record, tx, at_ms, day, address, session, account, route, key_id FROM old_records",
    `INSERT INTO seen SELECT r.record, e.seq, e.fields, n.signature
        FROM exposures e JOIN old_records r ON e.tx = r.tx AND e.at_ms = r.at_ms AND e.address = r.address
            AND e.route = r.route AND e.key_id = r.key_id AND e.session IS NOT DISTINCT FROM r.session
            AND e.account IS NOT DISTINCT FROM r.account
        JOIN old_identities o ON o.old = e.signature JOIN new_identities n ON n.number = o.number`,
    "DROP TABLE old_records",
    "DROP TABLE old_identities",
    "DROP TABLE new_identities",
    "DROP TABLE exposures",
]

export async function migrateFromVersion1(connection: Connection): Promise<void> {
    await connection.run(NUMBER_IDENTITIES)
    await connection.run(NUMBER_RECORDS)
    await connection.run("CREATE TEMP TABLE new_identities (number INTEGER, signature UUID)")
    await addNewSignatures(connection)
    for (const statement of MOVE) await connection.run(statement)
}

const NEW_IDENTITIES = [
    { type: INTEGER, valueBytes: 4 },
    { type: UUID, valueBytes: 16 },
]
/** Identities whose rows wait in memory before they are appended. */
const SLICE = 100_000

async function addNewSignatures(connection: Connection): Promise<void> {
    const result = await connection.stream("SELECT number, identifiers, name, birth FROM old_identities")
    const words = createSightingWords()
    let identities = new BulkRows(NEW_IDENTITIES)
    let traits = new BulkRows(BULK_TABLES.traits)
    const slices: { readonly identities: BulkRows; readonly traits: BulkRows }[] = []
    for (
        let chunk = await result.fetchChunk();
        chunk !== null && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
    ) {
        for (const [number, identifiers, name, birth] of chunk.getRows()) {
            const known = {
                identifiers: identifiersOf(asText(identifiers)),
                name: asTextOrNull(name ?? null),
                birth: asTextOrNull(birth ?? null),
            }
            readSighting({ ...known, fields: 0 }, words)
            const row = identities.next()
            const [numbers = NONE, signatures = NONE] = identities.open()
            new Uint32Array(numbers)[row] = asNumber(number)
            copyAsUuid(words.signature, 0, new Uint32Array(signatures), row)
            for (let trait = 0; trait < words.count; trait++) {
                const at = traits.next()
                const [owners = NONE, kinds = NONE, digests = NONE] = traits.open()
                copyAsUuid(words.signature, 0, new Uint32Array(owners), at)
                new Uint8Array(kinds)[at] = words.kinds[trait] ?? 0
                copyAsUuid(words.digests, trait * DIGEST_WORDS, new Uint32Array(digests), at)
            }
        }
        if (identities.rows < SLICE) continue
        slices.push({ identities, traits })
        identities = new BulkRows(NEW_IDENTITIES)
        traits = new BulkRows(BULK_TABLES.traits)
    }
    for (const slice of [...slices, { identities, traits }]) {
        await slice.identities.append(connection, "new_identities")
        await slice.traits.append(connection, "traits")
    }
}

const NONE = new ArrayBuffer(0)
