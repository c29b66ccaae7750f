import type { KeptOutcome } from "../../evidence/contract.ts"
import type { RequestRecord } from "../../core/observation.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { ClientRequest } from "../transport/client-stream.ts"
import type { KeptFacts } from "./capture.ts"

/** What a kept transaction says of itself, beside its bodies: as the ledger has it, and the head as it came. */
export function keptFacts(
    facts: ExchangeFacts,
    request: ClientRequest,
    record: RequestRecord,
    outcome: KeptOutcome = record.outcome,
): KeptFacts {
    const { transaction, atMs, client, route, scheme, method, target, shown } = facts
    const { status, forwarded, findings, responseBytes, offered, delivered, coverage, durationMs } = record
    return {
        transaction,
        atMs,
        endedMs: atMs + durationMs,
        client,
        route,
        scheme,
        httpVersion: request.httpVersion,
        method,
        target,
        fields: request.fields.raw,
        status,
        outcome,
        forwarded,
        findings,
        decoys: shown.decoys === null ? [] : [...shown.decoys],
        releasedBytes: responseBytes,
        offered,
        delivered,
        coverage,
    }
}
