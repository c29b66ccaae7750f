// The tables of the open days, once: the DDL and the appender's chunks are both made from these columns, so that they
// cannot drift apart. `day` (days since 1970, UTC) is what the files of closed days are cut by.
import {
    BIGINT,
    BOOLEAN,
    DOUBLE,
    INTEGER,
    LIST,
    UINTEGER,
    UTINYINT,
    UUID,
    VARCHAR,
    type DuckDBType,
} from "@duckdb/node-api"
import type { BulkColumn } from "./bulk-rows.ts"

export interface Column {
    readonly name: string
    readonly type: DuckDBType
}

/** Tables whose rows hold texts, filled value by value. */
export const TABLE_NAMES = ["offers", "requests", "findings", "events"] as const
export type TableName = (typeof TABLE_NAMES)[number]

const column = (name: string, type: DuckDBType): Column => ({ name, type })

const TRANSACTION = [column("tx", VARCHAR), column("at_ms", BIGINT), column("day", INTEGER)]
const CLIENT = [column("address", VARCHAR), column("session", VARCHAR), column("account", VARCHAR)]

/** In the place of an outcome: the exchange goes on, or its gate was killed. It counts as no request, and as nothing that was read. */
export const OPEN_OUTCOME = "open"

export const TABLES: Readonly<Record<TableName, readonly Column[]>> = {
    /** One row an exposure record; its sightings are rows of `seen` under its number. */
    offers: [column("record", BIGINT), ...TRANSACTION, ...CLIENT, column("route", VARCHAR), column("key_id", VARCHAR)],
    /**
     * One row a transaction, its end; and rows of OPEN_OUTCOME for what was told of it before. `headers` is JSON, redacted by the gate,
     * and null once retention has passed or where a row before has them.
     */
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
        column("masked", INTEGER),
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

/** Tables whose rows are numbers and digests, filled by the chunk (bulk-rows.ts). */
export const BULK_TABLE_NAMES = ["seen", "traits"] as const
export type BulkTableName = (typeof BULK_TABLE_NAMES)[number]

const bulk = (name: string, type: DuckDBType, valueBytes: number): Column & BulkColumn => ({ name, type, valueBytes })

export const BULK_TABLES: Readonly<Record<BulkTableName, readonly (Column & BulkColumn)[]>> = {
    /** One row a sighting; `signature` names its identifiers, name and birth date together. */
    seen: [
        bulk("record", BIGINT, 8),
        bulk("seq", INTEGER, 4),
        bulk("fields", UINTEGER, 4),
        bulk("signature", UUID, 16),
    ],
    /** What a signature stands for: a row an identifier (trait-kinds.ts), stored at least once for each signature. */
    traits: [bulk("signature", UUID, 16), bulk("kind", UTINYINT, 1), bulk("digest", UUID, 16)],
}
