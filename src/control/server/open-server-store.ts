// The control store on a PostgreSQL server: for an office that has one, or more than one machine that must see the same
// incidents. Version 13 or later.
import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ControlStore } from "../contract.ts"
import type { DeedWitness } from "../deeds/witness.ts"
import { driverFault } from "../store/driver-fault.ts"
import { openSqlControlStore } from "../store/sql-control-store.ts"
import type { ControlTables } from "../store/tables.ts"
import { connectionOf } from "./connection.ts"

/** A handful of people at most; more connections would only wait for the same rows. */
const CONNECTIONS = 4
const CONNECT_TIMEOUT_MS = 10_000
const STATEMENT_TIMEOUT_MS = 60_000

/**
 * @param url as connection.ts reads it
 * @param password null where the server asks for none
 * @param witness told of every deed; null: nobody is
 * @throws SekishoError SEKISHO_CONTROL_UNREACHABLE, SEKISHO_CONTROL_OPEN_FAILED
 */
export async function openServerStore(
    url: string,
    password: string | null,
    nowMs: number,
    witness: DeedWitness | null = null,
): Promise<ControlStore> {
    const target = connectionOf(url, password)
    if (target === null) throw new SekishoError("SEKISHO_CONTROL_UNREACHABLE", { urlInvalid: 1 })
    const pool = new pg.Pool({
        ...target,
        max: CONNECTIONS,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        statement_timeout: STATEMENT_TIMEOUT_MS,
        // A network that has gone silent answers nothing, not even that the time is up.
        query_timeout: STATEMENT_TIMEOUT_MS * 2,
        keepAlive: true,
        application_name: "sekisho",
    })
    // An idle connection that breaks is replaced at the next question; unheard, its error would end the process.
    pool.on("error", () => undefined)
    const connection = new Kysely<ControlTables>({ dialect: new PostgresDialect({ pool }) })
    const close = async (): Promise<void> => connection.destroy()
    try {
        return await openSqlControlStore(connection, nowMs, { close, failed: () => false }, witness)
    } catch (error) {
        await close()
        throw driverFault("SEKISHO_CONTROL_OPEN_FAILED", error)
    }
}
