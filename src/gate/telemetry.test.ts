import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base"
import { propagation, trace } from "@opentelemetry/api"
import { afterAll, expect, test } from "vitest"
import type { RequestRecord } from "../core/observation.ts"
import { createTelemetry } from "./telemetry.ts"

const exporter = new InMemorySpanExporter()
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }))
propagation.setGlobalPropagator({
    fields: () => ["traceparent"],
    inject: () => undefined,
    extract: (context, carrier, getter) => {
        const [, traceId = "", spanId = ""] = String(getter.get(carrier, "traceparent")).split("-")
        return trace.setSpanContext(context, { traceId, spanId, traceFlags: 1, isRemote: true })
    },
})
afterAll(() => trace.disable())

const RECORD: RequestRecord = {
    kind: "request",
    transaction: "t-1",
    atMs: 1_700_000_000_000,
    client: { address: "192.0.2.1", session: null, account: null },
    method: "GET",
    route: "/members/:id",
    status: 200,
    outcome: "completed",
    forwarded: true,
    headers: [["User-Agent", "curl/8"]],
    findings: [],
    responseBytes: 5,
    coverage: { kind: "full" },
    offered: 3,
    delivered: 3,
    durationMs: 12,
}

test("a span has what the record has, in the visitor's trace, and nothing of who it was", () => {
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    createTelemetry().exchange(RECORD, (name) => (name === "traceparent" ? traceparent : undefined))
    const [span] = exporter.getFinishedSpans()
    expect(span?.name).toBe("GET /members/:id")
    expect(span?.spanContext().traceId).toBe("0af7651916cd43dd8448eb211c80319c")
    expect(span?.attributes).toMatchObject({
        "http.route": "/members/:id",
        "http.response.status_code": 200,
        "sekisho.sightings.delivered": 3,
    })
    expect(span?.duration).toEqual([0, 12_000_000])
    expect(JSON.stringify(span?.attributes)).not.toContain("192.0.2.1")
})
