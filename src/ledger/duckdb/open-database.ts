import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import type { Connection } from "./connection.ts"
import { prepareSchema } from "./schema.ts"

export interface Database {
    /** For batches, and for closing days. */
    readonly writer: DuckDBConnection
    /** For questions, so that a long one does not hold up a batch. */
    readonly reader: DuckDBConnection
    readonly close: () => void
}

/**
 * Bytes of write-ahead log until its rows move into the file. Moving them costs as much as writing them; a start after a
 * kill reads the log in about a second.
 */
const CHECKPOINT_THRESHOLD = "128MB"

/**
 * What is wanted of a group of rows is read in one piece: page by page, those tens of thousands of small reads have the system read most
 * of a day's file ahead. That footers are read again for each place costs a tenth of a question, and stays so: DuckDB 1.5 would keep them
 * within the memory limit, but takes them for a sixth of what they are.
 */
const READ_IN_ONE_PIECE = "SET prefetch_all_parquet_files = true"

/** Opens or creates the file; throws whatever the driver throws, and SEKISHO_LEDGER_OPEN_FAILED for a newer schema. */
export async function openDatabase(file: string, memoryLimit: string): Promise<Database> {
    const instance = await DuckDBInstance.create(file, {
        memory_limit: memoryLimit,
        threads: "1",
        checkpoint_threshold: CHECKPOINT_THRESHOLD,
        preserve_insertion_order: "false",
        // A ledger needs no extension but Parquet, which is built in, and must never fetch one.
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
    })
    try {
        const writer = await instance.connect()
        await prepareSchema(writer)
        const reader = await instance.connect()
        await reader.run(READ_IN_ONE_PIECE)
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

/** Of all connections to the same database. */
export async function useThreads(connection: Connection, threads: number): Promise<void> {
    await connection.run(`SET threads = ${Math.trunc(threads)}`)
}
