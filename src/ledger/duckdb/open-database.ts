import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { readNumbers } from "./read-columns.ts"
import { CREATE_SCHEMA, HAS_SCHEMA, READ_VERSION, SCHEMA_VERSION } from "./statements.ts"

export interface Database {
    /** For batches. */
    readonly writer: DuckDBConnection
    /** For questions, so that a long one does not hold up a batch. */
    readonly reader: DuckDBConnection
    readonly close: () => void
}

/** Opens or creates the file; throws whatever the driver throws, and SEKISHO_LEDGER_OPEN_FAILED for a newer schema. */
export async function openDatabase(file: string, memoryLimit: string, threads: number): Promise<Database> {
    const instance = await DuckDBInstance.create(file, {
        memory_limit: memoryLimit,
        threads: String(threads),
        preserve_insertion_order: "false",
        // A ledger needs no extension, and must never fetch one.
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
    })
    try {
        const writer = await instance.connect()
        await prepareSchema(writer)
        const reader = await instance.connect()
        return {
            writer,
            reader,
            close: () => {
                reader.closeSync()
                writer.closeSync()
                instance.closeSync()
            },
        }
    } catch (error) {
        instance.closeSync()
        throw error
    }
}

async function prepareSchema(connection: DuckDBConnection): Promise<void> {
    const [tables = 0] = await readNumbers(connection, HAS_SCHEMA)
    if (tables === 0) return createSchema(connection)
    const [version = 0] = await readNumbers(connection, READ_VERSION)
    if (version !== SCHEMA_VERSION) {
        throw new SekishoError("SEKISHO_LEDGER_OPEN_FAILED", { schemaVersion: version, knownVersion: SCHEMA_VERSION })
    }
}

async function createSchema(connection: DuckDBConnection): Promise<void> {
    await connection.run("BEGIN TRANSACTION")
    for (const statement of CREATE_SCHEMA) await connection.run(statement)
    await connection.run("COMMIT")
}
