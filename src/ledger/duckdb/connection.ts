// What the ledger needs of a connection to its database, and the one that questions have while somebody visits: statements of it run
// a task of some milliseconds at a time, with rests between them (rests.ts). Otherwise a statement is one long computation on a thread
// of its own.
import { setImmediate as turn } from "node:timers/promises"
import {
    type DuckDBAppender,
    type DuckDBConnection,
    type DuckDBPendingResult,
    DuckDBPendingResultState,
    type DuckDBResult,
    type DuckDBValue,
} from "@duckdb/node-api"
import type { Rests } from "./rests.ts"

type Bound = Record<string, DuckDBValue>

export interface Connection {
    /** @returns all rows */
    readonly run: (sql: string, values?: Bound) => Promise<DuckDBResult>
    /** @returns rows that are computed as they are fetched */
    readonly stream: (sql: string, values?: Bound) => Promise<DuckDBResult>
    readonly createAppender: (table: string) => Promise<DuckDBAppender>
}

export function restingConnection(connection: DuckDBConnection, { isBusy, rest }: Rests): Connection {
    async function byTasks(pending: DuckDBPendingResult): Promise<DuckDBResult> {
        while (pending.runTask() !== DuckDBPendingResultState.RESULT_READY) {
            await rest()
            // For batches of records, which wait for this thread.
            await turn()
        }
        return pending.getResult()
    }

    return {
        run: async (sql, values) =>
            isBusy() ? byTasks(await connection.start(sql, values)) : connection.run(sql, values),
        stream: async (sql, values) =>
            isBusy() ? byTasks(await connection.startStream(sql, values)) : connection.stream(sql, values),
        createAppender: async (table) => connection.createAppender(table),
    }
}
