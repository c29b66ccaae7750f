import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { IncidentRecord } from "../../library/contract.ts"
import { recordsFromCsv } from "../../library/csv/records-csv.ts"
import { fromVeris } from "../../library/veris/from-veris.ts"
import { readTextFile } from "./read-source.ts"
import { parseRecord, parseVeris } from "./record-schema.ts"

/**
 * Records as `import --json` writes them: an object a line, or a JSON array.
 *
 * @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_LIBRARY_NOT_RECORDS
 */
export async function readRecords(paths: readonly string[]): Promise<IncidentRecord[]> {
    return (await valuesOf(paths)).map((value) => parseRecord(value) ?? notRecords())
}

/** VERIS documents, one a file, one a line or in an array. */
export async function readVeris(paths: readonly string[]): Promise<IncidentRecord[]> {
    return (await valuesOf(paths)).map((value) => {
        const document = parseVeris(value)
        return document === null ? notRecords() : fromVeris(document, parseRecord(document.plus?.["sekisho"]))
    })
}

/** Tables as `export --csv` writes them. */
export async function readTables(paths: readonly string[]): Promise<IncidentRecord[]> {
    const records: IncidentRecord[] = []
    for (const path of paths) records.push(...(recordsFromCsv(await readTextFile(path), path) ?? notRecords()))
    return records
}

async function valuesOf(paths: readonly string[]): Promise<unknown[]> {
    const values: unknown[] = []
    for (const path of paths) values.push(...parseValues(await readTextFile(path)))
    return values
}

function parseValues(text: string): unknown[] {
    const whole = parseJson(text)
    if (whole !== undefined) return Array.isArray(whole) ? whole : [whole]
    return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => parseJson(line) ?? notRecords())
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}

function notRecords(): never {
    throw new SekishoError("SEKISHO_LIBRARY_NOT_RECORDS")
}
