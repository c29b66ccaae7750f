// What is exported of the ledger, a table a kind. Requests and findings bear the names of OCSF 1.3.0 (HTTP Activity 4002, Detection
// Finding 2004: https://schema.ocsf.io/1.3.0/); what has no name there stands under `unmapped`. Exposures and events have no class
// there and bear ours. Nothing is added to what the ledger has.
import { FIELDS } from "../../../core/fields.ts"

export const OCSF_VERSION = "1.3.0"

export interface ExportColumn {
    /** Parts separated by dots; `[0]` behind a part makes it a list of one. */
    readonly name: string
    /** SQL over the columns of the kind's source (export-source.ts). */
    readonly sql: string
    /** A text that others may have chosen: made harmless in CSV. */
    readonly text?: true
}

const column = (name: string, sql: string): ExportColumn => ({ name, sql })
const text = (name: string, sql: string): ExportColumn => ({ name, sql, text: true })

/** OCSF's own numbers; PATCH has one only in later versions and is "other" here. */
const ACTIVITY = `CASE method WHEN 'CONNECT' THEN 1 WHEN 'DELETE' THEN 2 WHEN 'GET' THEN 3 WHEN 'HEAD' THEN 4
    WHEN 'OPTIONS' THEN 5 WHEN 'POST' THEN 6 WHEN 'PUT' THEN 7 WHEN 'TRACE' THEN 8 ELSE 99 END`

/** With OCSF's profile "datetime": a spreadsheet and a person read no milliseconds since 1970. */
const TIME: readonly ExportColumn[] = [
    column("time", "at_ms"),
    column("time_dt", "strftime(make_timestamp(at_ms * 1000), '%Y-%m-%dT%H:%M:%S.%gZ')"),
]

const METADATA: readonly ExportColumn[] = [
    column("metadata.version", `'${OCSF_VERSION}'`),
    column("metadata.product.name", "'Sekisho'"),
    column("metadata.product.vendor_name", "'Sekisho'"),
    column("metadata.profiles", "['security_control', 'datetime']"),
]

const CLIENT: readonly ExportColumn[] = [
    text("unmapped.session_digest", "session"),
    text("unmapped.account_digest", "account"),
]

const FIELD_NAMES = `concat_ws(' ', ${FIELDS.map((field, bit) => `CASE WHEN (fields >> ${bit}) & 1 = 1 THEN '${field}' END`).join(", ")})`

export const EXPORT_KINDS = ["exposures", "requests", "findings", "events"] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export const EXPORT_COLUMNS: Readonly<Record<ExportKind, readonly ExportColumn[]>> = {
    requests: [
        column("category_uid", "4"),
        column("class_uid", "4002"),
        column("activity_id", ACTIVITY),
        column("type_uid", `400200 + ${ACTIVITY}`),
        ...TIME,
        column("duration", "round(duration_ms)::BIGINT"),
        column("severity_id", "1"), // informational
        column("status_id", "CASE WHEN outcome IN ('completed', 'redirected') THEN 1 ELSE 2 END"),
        column("action_id", "CASE WHEN outcome IN ('refused', 'cut') THEN 2 ELSE 1 END"), // denied, allowed
        ...METADATA,
        text("metadata.uid", "tx"),
        text("src_endpoint.ip", "address"),
        text("http_request.http_method", "method"),
        text("http_request.url.path", "route"),
        column("http_response.code", "status"),
        column("http_response.length", "response_bytes"),
        ...CLIENT,
        text("unmapped.outcome", "outcome"),
        column("unmapped.forwarded", "forwarded"),
        column("unmapped.persons_offered", "offered"),
        column("unmapped.persons_delivered", "delivered"),
        text("unmapped.coverage", "coverage"),
        text("unmapped.unread_why", "unread_why"),
        column("unmapped.unread_bytes", "unread_bytes"),
        column("unmapped.values_masked", "masked"),
    ],
    findings: [
        column("category_uid", "2"),
        column("class_uid", "2004"),
        column("activity_id", "1"), // create
        column("type_uid", "200401"),
        ...TIME,
        column("severity_id", "0"), // unknown: a finding alone does not say what it did
        column("action_id", "CASE WHEN forwarded THEN 1 ELSE 2 END"),
        ...METADATA,
        text("finding_info.uid", "concat_ws('/', tx, detector, technique, path)"),
        text("finding_info.title", "concat_ws('/', detector, technique)"),
        text("finding_info.analytic.name", "detector"),
        column("finding_info.analytic.type_id", "1"), // rule
        text("evidences[0].src_endpoint.ip", "address"),
        ...CLIENT,
        text("unmapped.transaction", "tx"),
        text("unmapped.route", "route"),
        text("unmapped.reading", "path"),
        column("unmapped.score", "score"),
        text("unmapped.cwe", "array_to_string(cwe, ' ')"),
    ],
    exposures: [
        ...TIME,
        text("transaction", "tx"),
        column("number", "seq"),
        text("client", "address"),
        text("session_digest", "session"),
        text("account_digest", "account"),
        text("route", "route"),
        text("key_id", "key_id"),
        // Of the identifiers together: equal ones are the same sighting, others may still be the same person.
        text("sighting", "signature::VARCHAR"),
        text("fields", FIELD_NAMES),
        column("delivered", "delivered"),
        column("fully_read", "confirmable"),
    ],
    events: [
        ...TIME,
        text("id", "id"),
        text("event", "event"),
        text("route", "route"),
        text("transaction", "tx"),
        text("client", "address"),
        text("session_digest", "session"),
        text("account_digest", "account"),
        text("text_ja", "text_ja"),
        text("text_en", "text_en"),
        text("numbers", "numbers"),
    ],
}
