// The schema of `ledger.duckdb`: the open days, the catalogue of the closed ones, and where the spool stands.
import type { Connection } from "./connection.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { inTransaction } from "./in-transaction.ts"
import { migrateFromVersion1 } from "./migrate-version-1.ts"
import { readNumbers } from "./read-columns.ts"
import { BULK_TABLE_NAMES, BULK_TABLES, TABLE_NAMES, TABLES, type Column } from "./tables.ts"

export const SCHEMA_VERSION = 3

const table = (name: string, columns: readonly Column[]): string =>
    `CREATE TABLE ${name} (${columns.map((c) => `${c.name} ${String(c.type)}`).join(", ")})`

/** Version 1 had the tables `findings`, `events` and `spool_positions` as they are now, and `requests` without `masked`. */
const CREATE_SINCE_VERSION_2: readonly string[] = [
    table("offers", TABLES.offers),
    ...BULK_TABLE_NAMES.map((name) => table(name, BULK_TABLES[name])),
    `CREATE TABLE files (part INTEGER NOT NULL, day INTEGER NOT NULL, kind VARCHAR NOT NULL, file_rows BIGINT NOT NULL,
        from_ms BIGINT NOT NULL, to_ms BIGINT NOT NULL, read_full BIGINT, read_partly BIGINT, read_none BIGINT,
        unread_bytes BIGINT, masked_answers BIGINT, masked_values BIGINT)`,
    // Transactions of a part that had no end when it was written: an end that comes after all opens it again.
    "CREATE TABLE unended (part INTEGER NOT NULL, tx VARCHAR NOT NULL)",
    // Retention took what is older than this.
    "CREATE TABLE forgotten (kind VARCHAR NOT NULL, before_ms BIGINT NOT NULL)",
    // Numbers are never used again, so that no file can mean somebody else.
    "CREATE TABLE counters (next_part INTEGER NOT NULL, next_sighting BIGINT NOT NULL)",
    "INSERT INTO counters VALUES (1, 0)",
]

const CREATE_SCHEMA: readonly string[] = [
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    `INSERT INTO schema_version VALUES (${SCHEMA_VERSION})`,
    ...TABLE_NAMES.filter((name) => name !== "offers").map((name) => table(name, TABLES[name])),
    // No primary key: at most one row a segment, kept so by the one writer (open-duckdb-ledger.ts).
    "CREATE TABLE spool_positions (segment VARCHAR NOT NULL, byte_offset BIGINT NOT NULL)",
    ...CREATE_SINCE_VERSION_2,
]

/** Version 2 did not keep what was masked. Its files stay as they are: `masked_values` of theirs is null. */
const ADD_MASKED_REQUESTS = "ALTER TABLE requests ADD COLUMN masked INTEGER DEFAULT 0"
const ADD_MASKED_FILES: readonly string[] = [
    "ALTER TABLE files ADD COLUMN masked_answers BIGINT",
    "ALTER TABLE files ADD COLUMN masked_values BIGINT",
]

const HAS_SCHEMA = "SELECT count(*)::INTEGER FROM duckdb_tables() WHERE table_name = 'schema_version'"
const READ_VERSION = "SELECT max(version) FROM schema_version"

/** Creates the schema or brings an older one up to date, in one transaction: a crash leaves a whole schema, old or new. */
export async function prepareSchema(connection: Connection): Promise<void> {
    const [tables = 0] = await readNumbers(connection, HAS_SCHEMA)
    if (tables === 0) return inTransaction(connection, async () => runAll(connection, CREATE_SCHEMA))
    const [version = 0] = await readNumbers(connection, READ_VERSION)
    if (version === SCHEMA_VERSION) return
    if (version !== 1 && version !== 2) {
        throw new SekishoError("SEKISHO_LEDGER_OPEN_FAILED", { schemaVersion: version, knownVersion: SCHEMA_VERSION })
    }
    await inTransaction(connection, async () => {
        await connection.run(ADD_MASKED_REQUESTS)
        if (version === 1) {
            await runAll(connection, CREATE_SINCE_VERSION_2)
            await migrateFromVersion1(connection)
        } else await runAll(connection, ADD_MASKED_FILES)
        await connection.run(`UPDATE schema_version SET version = ${SCHEMA_VERSION}`)
    })
}

async function runAll(connection: Connection, statements: readonly string[]): Promise<void> {
    for (const statement of statements) await connection.run(statement)
}
