// Spans for OpenTelemetry, one an exchange, made at its end from its record: what the ledger may know, a trace may know, and
// no more. Without an SDK (config key telemetryModule) nothing is made.
import { type Context, context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api"
import type { RequestRecord } from "../core/observation.ts"

export interface Telemetry {
    /** @param header of the request, by its lower-case name */
    exchange(record: RequestRecord, header: (name: string) => string | undefined): void
}

export function createTelemetry(): Telemetry {
    const tracer = trace.getTracer("sekisho")
    return {
        exchange: (record, header) => {
            const startTime = record.atMs
            const attributes = {
                "http.request.method": record.method,
                "http.route": record.route,
                "http.response.status_code": record.status,
                "http.response.body.size": record.responseBytes,
                "sekisho.transaction": record.transaction,
                "sekisho.outcome": record.outcome,
                "sekisho.findings": record.findings.length,
                "sekisho.sightings.offered": record.offered,
                "sekisho.sightings.delivered": record.delivered,
            }
            const options = { kind: SpanKind.SERVER, startTime, attributes }
            const span = tracer.startSpan(`${record.method} ${record.route}`, options, parentOf(header))
            if (record.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
            span.end(startTime + record.durationMs)
        },
    }
}

/** Trace Context (W3C): the visitor's, or the proxy's in front. */
function parentOf(header: (name: string) => string | undefined): Context {
    const carrier = { traceparent: header("traceparent"), tracestate: header("tracestate") }
    return carrier.traceparent === undefined ? context.active() : propagation.extract(context.active(), carrier)
}
