// Decoys as a database takes them. CSV and SQL have no ids: a column that only decoys have would give them away.
import type { Language } from "../../core/language.ts"
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { DecoyPerson } from "../../gate/decoys/decoy.ts"
import { renderTable } from "../table.ts"

export const DECOY_FORMATS = ["table", "csv", "json", "sql"] as const
export type DecoyFormat = (typeof DECOY_FORMATS)[number]

/** Columns, in order; also the names of SQL columns, which the owner's table will call otherwise. */
const COLUMNS = ["name", "kana", "postal", "address", "phone", "email", "birth"] as const
const SQL_TABLE = "members"

export function isDecoyFormat(typed: string): typed is DecoyFormat {
    return DECOY_FORMATS.some((format) => format === typed)
}

/** @returns lines without an end */
export function printed(
    format: DecoyFormat,
    ids: readonly string[],
    persons: readonly DecoyPerson[],
    language: Language,
): readonly string[] {
    const rows = persons.map((person) => COLUMNS.map((column) => person[column]))
    const names = COLUMNS.map((column) => FIELD_NAMES[column][language])
    switch (format) {
        case "table":
            return [renderTable([["id", ...names], ...rows.map((row, index) => [ids[index] ?? "", ...row])])]
        case "csv":
            return [names, ...rows].map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(","))
        case "json":
            return persons.map((person, index) => JSON.stringify({ id: ids[index], ...person }))
        case "sql":
            return rows.map((row) => {
                const values = row.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")
                return `INSERT INTO ${SQL_TABLE} (${COLUMNS.join(", ")}) VALUES (${values});`
            })
        default:
            return format satisfies never
    }
}
