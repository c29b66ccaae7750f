// Rows with digests on their way into temporary tables: who shows what, and who has a signature.
import { BIGINT, UTINYINT, UUID } from "@duckdb/node-api"
import { type BulkColumn, BulkRows } from "../bulk-rows.ts"
import { DIGEST_WORDS } from "../open-day/digest-words.ts"
import { writeNumber } from "../raw-columns.ts"
import type { ShownSighting } from "./shown-file.ts"

export const DIGEST_COLUMN: BulkColumn = { type: UUID, valueBytes: 16 }
export const NUMBER_COLUMN: BulkColumn = { type: BIGINT, valueBytes: 8 }
export const KIND_COLUMN: BulkColumn = { type: UTINYINT, valueBytes: 1 }

/** Columns of the tables of `traitRows`. */
export const TRAIT_COLUMNS = "(who BIGINT, kind UTINYINT, digest UUID)"
/** Columns of the tables of `knownRows`. */
export const KNOWN_COLUMNS = "(signature UUID, sighting BIGINT)"

export const traitRows = (): BulkRows => new BulkRows([NUMBER_COLUMN, KIND_COLUMN, DIGEST_COLUMN])
export const knownRows = (): BulkRows => new BulkRows([DIGEST_COLUMN, NUMBER_COLUMN])

/** A row each thing that a sighting shows. */
export function addTraits(rows: BulkRows, { number, kinds, digests }: ShownSighting): void {
    for (const [trait, kind] of kinds.entries()) {
        const row = rows.next()
        setNumber(rows, 0, row, number)
        setKind(rows, 1, row, kind)
        setDigest(rows, 2, row, digests.subarray(trait * DIGEST_WORDS, (trait + 1) * DIGEST_WORDS))
    }
}

export function addKnown(rows: BulkRows, signature: Uint32Array, number: number): void {
    const row = rows.next()
    setDigest(rows, 0, row, signature)
    setNumber(rows, 1, row, number)
}

export function setNumber(rows: BulkRows, column: number, row: number, number: number): void {
    writeNumber(number, new Uint32Array(bufferOf(rows, column)), row)
}

export function setKind(rows: BulkRows, column: number, row: number, kind: number): void {
    new Uint8Array(bufferOf(rows, column))[row] = kind
}

/** @param digest as DuckDB keeps a UUID */
export function setDigest(rows: BulkRows, column: number, row: number, digest: Uint32Array): void {
    new Uint32Array(bufferOf(rows, column)).set(digest, row * DIGEST_WORDS)
}

const NOTHING = new ArrayBuffer(0)

function bufferOf(rows: BulkRows, column: number): ArrayBuffer {
    return rows.open()[column] ?? NOTHING
}
