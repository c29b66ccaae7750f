// The statement of an export: nested objects for Parquet and JSON lines, a flat table with dotted names for CSV.
import type { ExportColumn } from "./columns.data.ts"

export const EXPORT_FORMATS = ["parquet", "csv", "ndjson"] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/**
 * A cell that begins so is a formula to a spreadsheet: attackers choose methods, paths and addresses. Full-width forms are folded
 * by Japanese ones. Source: OWASP, CSV Injection.
 */
const FORMULA_START = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
const FORMULA_CONTROLS = [9, 10, 13]

export function selectOf(columns: readonly ExportColumn[], format: ExportFormat, source: string): string {
    return `SELECT ${format === "csv" ? flat(columns) : nested(columns)} FROM ${source}`
}

function flat(columns: readonly ExportColumn[]): string {
    return columns
        .map(({ name, sql, text }) => `${text === true ? harmless(sql) : sql} AS ${quoted(name.replaceAll("[0]", ""))}`)
        .join(", ")
}

function harmless(sql: string): string {
    const starts = [...FORMULA_START.map((sign) => `'${sign}'`), ...FORMULA_CONTROLS.map((code) => `chr(${code})`)]
    return `CASE WHEN left(${sql}, 1) IN (${starts.join(", ")}) THEN '''' || ${sql} ELSE ${sql} END`
}

interface Branch {
    readonly name: string
    readonly columns: ExportColumn[]
}

function nested(columns: readonly ExportColumn[]): string {
    return branchesOf(columns)
        .map((branch) => `${valueOf(branch)} AS ${quoted(branch.name.replace("[0]", ""))}`)
        .join(", ")
}

/** In the order in which they are first named. */
function branchesOf(columns: readonly ExportColumn[]): Branch[] {
    const branches = new Map<string, Branch>()
    for (const column of columns) {
        const [name = "", ...rest] = column.name.split(".")
        const branch = branches.get(name) ?? { name, columns: [] }
        branch.columns.push({ ...column, name: rest.join(".") })
        branches.set(name, branch)
    }
    return [...branches.values()]
}

function valueOf({ name, columns }: Branch): string {
    const [first] = columns
    const isLeaf = first?.name === ""
    const members = isLeaf
        ? first.sql
        : `{${branchesOf(columns)
              .map((branch) => `${quoted(branch.name.replace("[0]", ""))}: ${valueOf(branch)}`)
              .join(", ")}}`
    return name.endsWith("[0]") ? `[${members}]` : members
}

function quoted(name: string): string {
    return `"${name.replaceAll('"', '""')}"`
}
