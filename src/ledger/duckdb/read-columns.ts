// Query results as typed columns. The driver hands out a union of every value type; these readers are the one place where
// it is narrowed, and a wrong type is a TypeError here instead of a wrong figure later.
import type { DuckDBValue } from "@duckdb/node-api"
import type { Connection } from "./connection.ts"

export type Values = Readonly<Record<string, DuckDBValue>>

export async function readColumns(connection: Connection, sql: string, values: Values = {}): Promise<DuckDBValue[][]> {
    const result = await connection.run(sql, { ...values })
    const columns = await result.getColumns()
    return Array.from({ length: result.columnCount }, (_, index) => columns[index] ?? [])
}

/** Rows by column name, unparsed: for statements that give a few rows of many columns. */
export async function readRows(
    connection: Connection,
    sql: string,
    values: Values,
): Promise<Record<string, DuckDBValue>[]> {
    return (await connection.run(sql, { ...values })).getRowObjects()
}

/** The numbers of the one row a statement gives; SQL casts them to DOUBLE or INTEGER. */
export async function readNumbers(connection: Connection, sql: string, values: Values = {}): Promise<number[]> {
    const columns = await readColumns(connection, sql, values)
    return columns.map((column) => asNumber(column[0] ?? 0))
}

export function asNumber(value: DuckDBValue | undefined): number {
    if (typeof value !== "number") throw new TypeError("ledger: a number was expected")
    return value
}

export function asText(value: DuckDBValue | undefined): string {
    if (typeof value !== "string") throw new TypeError("ledger: a text was expected")
    return value
}

export function asTextOrNull(value: DuckDBValue | undefined): string | null {
    return value === null ? null : asText(value)
}
