// Brings the schema up to date. One at a time: a lock on the version table holds a second process back until the first
// has finished, and it then finds nothing to do. A schema that is newer than we are is not touched.
import { sql, type Kysely, type Transaction } from "kysely"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { MIGRATIONS, SCHEMA_VERSION, type Migration } from "./migrations.data.ts"
import { SCHEMA, type ControlTables } from "./tables.ts"

/** Any number that nobody else takes: "sekisho" in T9. It serialises the creation of the version table itself. */
const LOCK = 7_354_746

/** @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED for a newer schema; whatever the driver throws */
export async function migrate(db: Kysely<ControlTables>, nowMs: number): Promise<void> {
    await db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction)
        await prepare(transaction)
        const version = await versionOf(transaction)
        if (version > SCHEMA_VERSION) {
            throw new SekishoError("SEKISHO_CONTROL_OPEN_FAILED", {
                schemaVersion: version,
                knownVersion: SCHEMA_VERSION,
            })
        }
        for (const migration of MIGRATIONS) {
            if (migration.version > version) await apply(transaction, migration, nowMs)
        }
    })
}

/** A server's owner may have made the schema for a role that must not create any. */
async function prepare(transaction: Transaction<ControlTables>): Promise<void> {
    const { rows } = await sql`select 1 from pg_namespace where nspname = ${SCHEMA}`.execute(transaction)
    if (rows.length === 0) await sql`create schema ${sql.id(SCHEMA)}`.execute(transaction)
    await sql`create table if not exists ${sql.id(SCHEMA, "schema_version")} (
        version integer primary key, applied_at_ms bigint not null
    )`.execute(transaction)
}

async function versionOf(transaction: Transaction<ControlTables>): Promise<number> {
    const row = await transaction
        .selectFrom("schema_version")
        .select(({ fn }) => fn.max("version").as("version"))
        .executeTakeFirst()
    return row?.version ?? 0
}

async function apply(
    transaction: Transaction<ControlTables>,
    { version, statements }: Migration,
    nowMs: number,
): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(transaction)
    await transaction.insertInto("schema_version").values({ version, applied_at_ms: nowMs }).execute()
}
