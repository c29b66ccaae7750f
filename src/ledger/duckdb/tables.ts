// The tables of a ledger file, once: the DDL and the appender's chunks are both made from these columns, so that they
// cannot drift apart. `day` (days since 1970, UTC) is what a file a day will be cut by.
import { BIGINT, BOOLEAN, DOUBLE, INTEGER, LIST, UINTEGER, UUID, VARCHAR, type DuckDBType } from "@duckdb/node-api"

export interface Column {
    readonly name: string
    readonly type: DuckDBType
}

export const TABLE_NAMES = ["exposures", "requests", "findings", "events"] as const
export type TableName = (typeof TABLE_NAMES)[number]

const column = (name: string, type: DuckDBType): Column => ({ name, type })

const TRANSACTION = [column("tx", VARCHAR), column("at_ms", BIGINT), column("day", INTEGER)]
const CLIENT = [column("address", VARCHAR), column("session", VARCHAR), column("account", VARCHAR)]

export const TABLES: Readonly<Record<TableName, readonly Column[]>> = {
    /** One row a sighting. Identifiers as `kind:digest`; `signature` names identifiers, name and birth together. */
    exposures: [
        ...TRANSACTION,
        ...CLIENT,
        column("route", VARCHAR),
        column("seq", INTEGER),
        column("key_id", VARCHAR),
        column("fields", UINTEGER),
        column("signature", UUID),
        column("identifiers", LIST(VARCHAR)),
        column("name", VARCHAR),
        column("birth", VARCHAR),
    ],
    /** One row a transaction; `headers` is JSON, redacted by the gate, and null once retention has passed. */
    requests: [
        ...TRANSACTION,
        ...CLIENT,
        column("route", VARCHAR),
        column("method", VARCHAR),
        column("status", INTEGER),
        column("outcome", VARCHAR),
        column("forwarded", BOOLEAN),
        column("coverage", VARCHAR),
        column("unread_why", VARCHAR),
        column("unread_bytes", BIGINT),
        column("response_bytes", BIGINT),
        column("offered", INTEGER),
        column("delivered", INTEGER),
        column("duration_ms", DOUBLE),
        column("headers", VARCHAR),
    ],
    /** One row a finding, with its request's client and route, so that no scope has to join. `detail` is JSON. */
    findings: [
        ...TRANSACTION,
        ...CLIENT,
        column("route", VARCHAR),
        column("forwarded", BOOLEAN),
        column("began_ms", BIGINT),
        column("detector", VARCHAR),
        column("technique", VARCHAR),
        column("path", VARCHAR),
        column("score", INTEGER),
        column("cwe", LIST(INTEGER)),
        column("detail", VARCHAR),
    ],
    events: [
        column("id", VARCHAR),
        column("at_ms", BIGINT),
        column("day", INTEGER),
        column("event", VARCHAR),
        ...CLIENT,
        column("route", VARCHAR),
        column("tx", VARCHAR),
        column("text_ja", VARCHAR),
        column("text_en", VARCHAR),
        column("numbers", VARCHAR),
    ],
}
