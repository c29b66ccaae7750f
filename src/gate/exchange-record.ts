import type { Finding } from "../core/finding.ts"
import type { Outcome, RequestRecord } from "../core/observation.ts"
import type { Coverage } from "../core/person.ts"
import { redactHeaders } from "../core/redact-headers.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"

export interface ExchangeEnd {
    readonly status: number
    readonly outcome: Outcome
    readonly forwarded: boolean
    readonly rawHeaders: readonly string[]
    readonly findings: readonly Finding[]
    readonly responseBytes: number
    readonly coverage: Coverage
    readonly offered: number
    readonly delivered: number
    readonly tookMs: number
}

/** The summary of a transaction for the ledger. */
export function recordOf(facts: ExchangeFacts, end: ExchangeEnd): RequestRecord {
    const record: RequestRecord = {
        kind: "request",
        transaction: facts.transaction,
        atMs: facts.atMs,
        client: facts.client,
        method: facts.method,
        route: facts.route,
        status: end.status,
        outcome: end.outcome,
        forwarded: end.forwarded,
        headers: redactHeaders(end.rawHeaders),
        findings: end.findings,
        responseBytes: end.responseBytes,
        coverage: end.coverage,
        offered: end.offered,
        delivered: end.delivered,
        durationMs: end.tookMs,
    }
    return facts.shown.masked === 0 ? record : { ...record, masked: facts.shown.masked }
}
