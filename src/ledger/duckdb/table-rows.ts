// Spool records as rows of tables.ts, in the order of its columns. Total: a number that is none becomes 0 instead of an
// error, since a batch that can never be stored would block all that come after it.
import { hash } from "node:crypto"
import { DuckDBUUIDValue, listValue, type DuckDBValue } from "@duckdb/node-api"
import type { Client } from "../../core/client.ts"
import type { Finding } from "../../core/finding.ts"
import type { EventRecord, ExposureRecord, RequestRecord, SpoolRecord } from "../../core/observation.ts"
import type { Sighting } from "../../core/person.ts"
import type { TableName } from "./tables.ts"

export type Row = readonly DuckDBValue[]
export type TableRows = Record<TableName, Row[]>

const DAY_MS = 86_400_000
const SIGNATURE_HEX_LENGTH = 32
const INTEGER_MAX = 2_147_483_647

export function tableRows(records: readonly SpoolRecord[]): TableRows {
    const rows: TableRows = { exposures: [], requests: [], findings: [], events: [] }
    for (const record of records) {
        switch (record.kind) {
            case "exposure":
                addExposures(rows.exposures, record)
                break
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

function addExposures(rows: Row[], record: ExposureRecord): void {
    const at = bigint(record.atMs)
    const day = dayOf(record.atMs)
    const { transaction, client, route, keyId } = record
    const { address, session, account } = client
    for (const [index, sighting] of record.sightings.entries()) {
        const identifiers = identifierTexts(sighting)
        rows.push([
            transaction,
            at,
            day,
            address,
            session,
            account,
            route,
            record.firstSeq + index,
            keyId,
            sighting.fields >>> 0,
            signatureOf(identifiers, sighting),
            listValue(identifiers),
            hexOrNull(sighting.name),
            hexOrNull(sighting.birth),
        ])
    }
}

/** Sorted, so that the order in which a reader met them makes no second signature. */
function identifierTexts(sighting: Sighting): string[] {
    const texts = sighting.identifiers.map(({ kind, digest }) => `${WORD.test(kind) ? kind : "other"}:${hexOf(digest)}`)
    return texts.length > 1 ? texts.sort() : texts
}

const WORD = /^[a-z_+]{1,32}$/
const HEX = /^[0-9a-f]{1,64}$/

/** A digest that is none (of another version, say) is hashed: what a scope reads may hold no separator. */
function hexOf(digest: string): string {
    return HEX.test(digest) ? digest : hash("sha256", digest, "hex").slice(0, SIGNATURE_HEX_LENGTH)
}

function hexOrNull(digest: string | null): string | null {
    return digest === null ? null : hexOf(digest)
}

/** 128 bits of SHA-256: two different sightings under one signature are out of the question. */
function signatureOf(identifiers: readonly string[], sighting: Sighting): DuckDBUUIDValue {
    const text = `${identifiers.join(",")}|${sighting.name ?? ""}|${sighting.birth ?? ""}`
    return DuckDBUUIDValue.fromUint128(BigInt(`0x${hash("sha256", text, "hex").slice(0, SIGNATURE_HEX_LENGTH)}`))
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
        record.outcome,
        record.forwarded,
        coverage.kind,
        coverage.kind === "full" ? null : coverage.why,
        coverage.kind === "full" ? 0n : bigint(coverage.unreadBytes),
        bigint(record.responseBytes),
        integer(record.offered),
        integer(record.delivered),
        record.durationMs,
        JSON.stringify(record.headers),
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
        // A request record may be written at the end of its transaction, after its own exposures.
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

function dayOf(atMs: number): number {
    return integer(Math.floor(atMs / DAY_MS))
}

function bigint(value: number): bigint {
    return Number.isFinite(value) ? BigInt(Math.trunc(value)) : 0n
}

function integer(value: number): number {
    return Number.isFinite(value) ? Math.max(-INTEGER_MAX, Math.min(INTEGER_MAX, Math.trunc(value))) : 0
}
