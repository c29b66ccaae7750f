// The temporary tables of what was found out of the open days' people, and their rows as they lie in memory:
//
//     open_numbers  (signature, who, strong, bare)   everybody of the open days, by number (person-numbers.ts)
//     met           (kind, digest, sighting)         a closed sighting that shows an identifier of somebody new
//     met_widely    (kind, digest)                   more than SIMPLE_MEMBERS_LIMIT show it: those are linked, and merged in every scope
//     met_traits    (who, kind, digest)              what the sightings of `met`, and those linked with them, show
import { BOOLEAN } from "@duckdb/node-api"
import type { PackedArray } from "../../count/packed-file.ts"
import { appendColumns, type BulkColumn } from "../bulk-rows.ts"
import type { Connection } from "../connection.ts"
import { DIGEST_COLUMN, KIND_COLUMN, NUMBER_COLUMN } from "../lookup/digest-rows.ts"
import { bytesOf, streamChunks } from "../raw-columns.ts"
import { OPEN_NUMBERED } from "./open-numbers.ts"

interface NamedColumn extends BulkColumn {
    readonly name: string
}

interface MetTable {
    readonly name: string
    readonly columns: readonly NamedColumn[]
}

const column = (name: string, bulk: BulkColumn): NamedColumn => ({ name, ...bulk })
const FLAG_COLUMN: BulkColumn = { type: BOOLEAN, valueBytes: 1 }
const [KIND, DIGEST, WHO] = [column("kind", KIND_COLUMN), column("digest", DIGEST_COLUMN), column("who", NUMBER_COLUMN)]

const TABLES: readonly MetTable[] = [
    {
        name: OPEN_NUMBERED,
        columns: [column("signature", DIGEST_COLUMN), WHO, column("strong", FLAG_COLUMN), column("bare", FLAG_COLUMN)],
    },
    { name: "met", columns: [KIND, DIGEST, column("sighting", NUMBER_COLUMN)] },
    { name: "met_widely", columns: [KIND, DIGEST] },
    { name: "met_traits", columns: [WHO, KIND, DIGEST] },
]

export async function createMetTables(connection: Connection): Promise<void> {
    for (const { name, columns } of TABLES) {
        const list = columns.map((each) => `${each.name} ${String(each.type)}`).join(", ")
        await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} (${list})`)
    }
}

/** Rows of a table, column by column as DuckDB has them. */
export interface MetRows {
    readonly rows: number
    readonly columns: readonly Uint8Array<ArrayBuffer>[]
}

/** @param from how many rows of each table are known already. @returns of each table the others */
export async function readMetRows(connection: Connection, from: readonly number[]): Promise<readonly MetRows[]> {
    const read: MetRows[] = []
    for (const [index, { name, columns }] of TABLES.entries()) {
        const chunks: (readonly Uint8Array[])[] = []
        let rows = 0
        const names = columns.map((each) => each.name).join(", ")
        await streamChunks(
            connection,
            `SELECT ${names} FROM ${name} WHERE rowid >= ${from[index] ?? 0}`,
            {},
            (chunk) => {
                rows += chunk.rowCount
                const bytes = columns.map(({ valueBytes }, at) => bytesOf(chunk, at, chunk.rowCount * valueBytes))
                chunks.push(bytes.map((each) => Uint8Array.from(each)))
            },
        )
        read.push({ rows, columns: columns.map((_, at) => Buffer.concat(chunks.map((each) => each[at] ?? NOTHING))) })
    }
    return read
}

const NOTHING = new Uint8Array(0)

/** @param rows of each table @param columns of all tables, one after the other */
export function metRowsOf(rows: readonly number[], columns: readonly PackedArray[]): readonly MetRows[] {
    let at = 0
    return TABLES.map((table, index) => {
        const from = at
        at += table.columns.length
        return { rows: rows[index] ?? 0, columns: columns.slice(from, at).map((each) => bytesIn(each)) }
    })
}

function bytesIn({ buffer, byteOffset, byteLength }: PackedArray): Uint8Array<ArrayBuffer> {
    return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, byteLength) : NOTHING
}

/** @throws RangeError where they are no rows of these tables */
export async function addMetRows(connection: Connection, read: readonly MetRows[]): Promise<void> {
    for (const [index, { name, columns }] of TABLES.entries()) {
        const added = read[index]
        if (added !== undefined) await appendColumns(connection, name, columns, added)
    }
}

/** Of `met_traits`: whose traits are there, pairs of words (raw-columns.ts). */
export function metTraitsOf(read: readonly MetRows[]): Uint32Array {
    return pairsOf(read.at(-1)?.columns[0] ?? NOTHING)
}

function pairsOf(bytes: Uint8Array): Uint32Array {
    const copy = Uint8Array.from(bytes)
    return new Uint32Array(copy.buffer)
}
