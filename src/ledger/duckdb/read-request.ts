// One request as it was recorded. Rows and the JSON in them are parsed, since another version may have written them.
import { z } from "zod"
import type { Finding } from "../../core/finding.ts"
import { OUTCOMES, type RequestRecord } from "../../core/observation.ts"
import { UNREAD_REASONS } from "../../core/person.ts"
import { asTextOrNull, readColumns, readRows } from "./read-columns.ts"
import type { Moment } from "./moment.ts"
import { filesSource, findingsSource, requestsSource } from "./sources.ts"
import { OPEN_OUTCOME } from "./tables.ts"
import { readFindings, readHeaders, readRequest as requestOf } from "./statements.ts"

const Headers = z.array(z.tuple([z.string(), z.string()]))

const RequestRow = z.object({
    transaction: z.string(),
    atMs: z.number(),
    address: z.string(),
    session: z.string().nullable(),
    account: z.string().nullable(),
    method: z.string(),
    route: z.string(),
    status: z.number(),
    outcome: z.enum([...OUTCOMES, OPEN_OUTCOME]),
    forwarded: z.boolean(),
    headers: z.string().nullable(),
    responseBytes: z.number(),
    coverage: z.enum(["full", "partly", "none"]),
    // The spool lets a reason of a newer version through: it must not hide the request, and what counts is left, that
    // it was not read.
    why: z.enum(UNREAD_REASONS).nullable().catch("fault"),
    unreadBytes: z.number(),
    offered: z.number(),
    delivered: z.number(),
    durationMs: z.number(),
    masked: z.number(),
})

const FindingRow = z.object({
    detector: z.string(),
    technique: z.string(),
    path: z.string(),
    score: z.number(),
    /** Numbers separated by spaces. */
    cwe: z.string(),
    detail: z.string(),
})

const Detail = z.object({
    decoding: z.array(z.string()),
    evidence: z.object({ start: z.number(), end: z.number() }),
    reason: z.object({ ja: z.string(), en: z.string() }),
    capec: z.array(z.number()),
    attack: z.array(z.string()),
})

export async function readRequest(moment: Moment, id: string): Promise<RequestRecord | null> {
    const { connection, dir, files } = moment
    const [row] = await readRows(connection, requestOf(requestsSource(dir, files, ["requests", "traffic"])), { id })
    if (row === undefined) return null
    const { address, session, account, coverage, why, unreadBytes, headers, masked, outcome, ...rest } =
        RequestRow.parse(row)
    const kept = headers ?? (await headersOfClosedDay(moment, id))
    const findings = await readRows(connection, readFindings(findingsSource(dir, files)), { id })
    return {
        kind: "request",
        ...rest,
        ...(outcome === OPEN_OUTCOME ? { outcome: "completed", open: true } : { outcome }),
        client: { address, session, account },
        headers: kept === null ? [] : Headers.parse(JSON.parse(kept)),
        findings: findings.map(findingOf),
        coverage: coverage === "full" ? { kind: "full" } : { kind: coverage, why: why ?? "fault", unreadBytes },
        ...(masked === 0 ? {} : { masked }),
    }
}

async function headersOfClosedDay({ connection, dir, files }: Moment, id: string): Promise<string | null> {
    const source = filesSource(dir, files, ["headers"])
    if (source === null) return null
    const [[headers = null] = []] = await readColumns(connection, readHeaders(source), { id })
    return asTextOrNull(headers)
}

function findingOf(row: unknown): Finding {
    const { cwe, detail, ...rest } = FindingRow.parse(row)
    return { ...rest, cwe: cwe === "" ? [] : cwe.split(" ").map(Number), ...Detail.parse(JSON.parse(detail)) }
}
