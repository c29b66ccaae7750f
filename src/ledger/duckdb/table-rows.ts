// Spool records as rows of tables.ts, in the order of its columns. Total: a number that is none becomes 0 instead of an
// error, since a batch that can never be stored would block all that come after it.
import { listValue, type DuckDBValue } from "@duckdb/node-api"
import type { Client } from "../../core/client.ts"
import type { Finding } from "../../core/finding.ts"
import type { EventRecord, ExposureRecord, RequestRecord, SpoolRecord } from "../../core/observation.ts"
import type { ExposureRows } from "./open-day/exposure-rows.ts"
import { OPEN_OUTCOME, type TableName } from "./tables.ts"

export type Row = readonly DuckDBValue[]
export type TableRows = Record<TableName, Row[]>

export const DAY_MS = 86_400_000
const INTEGER_MAX = 2_147_483_647

/** @param exposures takes the sightings; @param firstNumber of the exposure records, the others follow */
export function tableRows(records: readonly SpoolRecord[], exposures: ExposureRows, firstNumber: number): TableRows {
    const rows: TableRows = { offers: [], requests: [], findings: [], events: [] }
    for (const record of records) {
        switch (record.kind) {
            case "exposure": {
                const number = firstNumber + rows.offers.length
                rows.offers.push(offerRow(record, number))
                exposures.add(record, number)
                break
            }
            case "request":
                rows.requests.push(requestRow(record))
                for (const finding of record.findings) rows.findings.push(findingRow(record, finding))
                break
            case "event":
                rows.events.push(eventRow(record))
                break
            default:
                record satisfies never
        }
    }
    return rows
}

function offerRow(record: ExposureRecord, number: number): Row {
    return [
        BigInt(number),
        record.transaction,
        bigint(record.atMs),
        dayOf(record.atMs),
        ...clientCells(record.client),
        record.route,
        record.keyId,
    ]
}

function requestRow(record: RequestRecord): Row {
    const { coverage } = record
    return [
        record.transaction,
        bigint(record.atMs),
        dayOf(record.atMs),
        ...clientCells(record.client),
        record.route,
        record.method,
        integer(record.status),
        record.open === true ? OPEN_OUTCOME : record.outcome,
        record.forwarded,
        coverage.kind,
        coverage.kind === "full" ? null : coverage.why,
        coverage.kind === "full" ? 0n : bigint(coverage.unreadBytes),
        bigint(record.responseBytes),
        integer(record.offered),
        integer(record.delivered),
        record.durationMs,
        record.open === true && record.headers.length === 0 ? null : JSON.stringify(record.headers),
        integer(record.masked ?? 0),
    ]
}

function findingRow(record: RequestRecord, finding: Finding): Row {
    const { decoding, evidence, reason, capec, attack } = finding
    return [
        record.transaction,
        bigint(record.atMs),
        dayOf(record.atMs),
        ...clientCells(record.client),
        record.route,
        record.forwarded,
        // A request record may be written at the end of its transaction, after its own exposures, or while it goes on.
        bigint(Math.floor(record.atMs - record.durationMs)),
        finding.detector,
        finding.technique,
        finding.path,
        integer(finding.score),
        listValue(finding.cwe.map(integer)),
        JSON.stringify({ decoding, evidence, reason, capec, attack }),
    ]
}

function eventRow(record: EventRecord): Row {
    return [
        record.id,
        bigint(record.atMs),
        dayOf(record.atMs),
        record.event,
        ...(record.client === null ? [null, null, null] : clientCells(record.client)),
        record.route,
        record.transaction,
        record.text.ja,
        record.text.en,
        JSON.stringify(record.numbers),
    ]
}

function clientCells(client: Client): DuckDBValue[] {
    return [client.address, client.session, client.account]
}

export function dayOf(atMs: number): number {
    return integer(Math.floor(atMs / DAY_MS))
}

function bigint(value: number): bigint {
    return Number.isFinite(value) ? BigInt(Math.trunc(value)) : 0n
}

function integer(value: number): number {
    return Number.isFinite(value) ? Math.max(-INTEGER_MAX, Math.min(INTEGER_MAX, Math.trunc(value))) : 0
}
