// A list in a PostgreSQL database: what one SELECT gives, read in pieces within a transaction that may only read.
import pg from "pg"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { connectionOf } from "../../control/server/connection.ts"
import { COLUMNS_LIMIT, type List, NO_ODDITIES } from "./list.ts"

const CURSOR = "DECLARE list NO SCROLL CURSOR FOR "
const ROWS_AT_ONCE = 1_000
const CONNECT_TIMEOUT_MS = 10_000
const STATEMENT_TIMEOUT_MS = 300_000
const LIMIT = { limitSeconds: STATEMENT_TIMEOUT_MS / 1_000 }

/** SQLSTATE of PostgreSQL's appendix A: invalid authorization (28), no such database (3D), too few rights (42501). */
const NOT_ADMITTED = /^(?:28|3D|42501$)/
const CANCELLED = "57014"
/** Connection (08), no room (53), an operator's intervention (57), the system's own faults (58, XX). */
const NOT_OURS = /^(?:08|53|57|58|XX)/

export function isPostgresUrl(from: string): boolean {
    return /^postgres(?:ql)?:\/\//.test(from)
}

/**
 * @param url as control/server/connection.ts reads it; the password comes from PGPASSWORD
 * @param query one SELECT
 * @throws SekishoError SEKISHO_CLI_LIST_UNREACHABLE, SEKISHO_CLI_LIST_NOT_ADMITTED, SEKISHO_CLI_LIST_QUERY_FAILED,
 *   SEKISHO_CLI_LIST_QUERY_TOO_SLOW; also while `lines` is read
 */
export async function openPostgresList(url: string, query: string, signal: AbortSignal): Promise<List> {
    const target = connectionOf(url, process.env["PGPASSWORD"] ?? null)
    if (target === null) throw new SekishoError("SEKISHO_CLI_LIST_UNREACHABLE", { urlInvalid: 1 })
    const client = new pg.Client({
        ...target,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        statement_timeout: STATEMENT_TIMEOUT_MS,
        application_name: "sekisho",
        // Every value as the server writes it: a date must not become a moment of this machine's zone.
        types: { getTypeParser: () => asItIs },
    })
    // A connection that breaks is told by the question under way; unheard, its error would end the process.
    client.on("error", () => undefined)
    try {
        await client.connect()
        await client.query("BEGIN TRANSACTION READ ONLY")
        // A cursor takes one query and no more: nothing can follow behind a semicolon.
        await client.query(CURSOR + query)
        const { fields } = await client.query({ text: "FETCH 0 FROM list", rowMode: "array" })
        const columns = fields.map(({ name }) => name)
        if (columns.length > COLUMNS_LIMIT) throw new RangeError("too many columns")
        return { columns, lines: linesOf(client, signal), oddities: NO_ODDITIES }
    } catch (cause) {
        await client.end().catch(() => undefined)
        throw faultOf(cause)
    }
}

async function* linesOf(client: pg.Client, signal: AbortSignal): AsyncGenerator<readonly string[]> {
    try {
        for (;;) {
            signal.throwIfAborted()
            const { rows } = await client.query<(string | null)[]>({
                text: `FETCH ${ROWS_AT_ONCE} FROM list`,
                rowMode: "array",
            })
            for (const row of rows) yield row.map((value) => value ?? "")
            if (rows.length < ROWS_AT_ONCE) return
        }
    } catch (cause) {
        if (signal.aborted) throw cause
        throw faultOf(cause)
    } finally {
        await client.end().catch(() => undefined)
    }
}

function asItIs(value: string): string {
    return value
}

/** The server's words may quote the query or the data: they stay in the cause. What it reports of itself is a class of SQLSTATE. */
function faultOf(cause: unknown): SekishoError {
    if (!(cause instanceof pg.DatabaseError)) return new SekishoError("SEKISHO_CLI_LIST_UNREACHABLE", {}, cause)
    const { code = "", position } = cause
    if (NOT_ADMITTED.test(code)) return new SekishoError("SEKISHO_CLI_LIST_NOT_ADMITTED", {}, cause)
    if (code === CANCELLED) return new SekishoError("SEKISHO_CLI_LIST_QUERY_TOO_SLOW", LIMIT, cause)
    if (NOT_OURS.test(code)) return new SekishoError("SEKISHO_CLI_LIST_UNREACHABLE", {}, cause)
    const at = Number(position) - CURSOR.length
    return new SekishoError("SEKISHO_CLI_LIST_QUERY_FAILED", at > 0 ? { position: at } : {}, cause)
}
