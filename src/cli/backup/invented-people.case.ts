// What an application shows in the tests of backups, and how a search looks through all that was kept of it.
import { cpSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"

export const PERSONS_A_PAGE = 5

/** Every page shows other people: all invented, with addresses of a reserved domain. */
export function pageOf(page: number): string {
    const people = Array.from({ length: PERSONS_A_PAGE }, (_, row) => {
        const number = page * PERSONS_A_PAGE + row
        return { name: `架空 花子${number}`, email: `kakuu.hanako.${number}@example.jp`, phone: phoneOf(number) }
    })
    return JSON.stringify({ people })
}

export function phoneOf(number: number): string {
    const digits = String(10_000_000 + number)
    return `090-${digits.slice(0, 4)}-${digits.slice(4)}`
}

export function filesBelow(dir: string): string[] {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
}

/** Every value of every table, as text: packed pages would hide them from a search. */
export async function ledgerText(dir: string, home: string): Promise<Buffer> {
    const copy = join(home, "ledger-copy")
    cpSync(dir, copy, { recursive: true })
    const instance = await DuckDBInstance.create(join(copy, "ledger.duckdb"))
    const connection = await instance.connect()
    const tables = (await connection.runAndReadAll("SELECT table_name FROM duckdb_tables()")).getRows().flat()
    let text = ""
    for (const table of tables) {
        const rows = await connection.runAndReadAll(`SELECT t::VARCHAR FROM ${String(table)} t`)
        text += `${rows.getRows().flat().join("\n")}\n`
    }
    connection.closeSync()
    instance.closeSync()
    return Buffer.from(text)
}
