/**
 * Every limit of the product, by its configuration key: default, unit, why, and the code that is seen when it is
 * reached. docs/limits.md has the same table; a test holds the two together.
 */
export interface LimitEntry {
    readonly value: number
    readonly unit: "bytes" | "ms" | "count" | "persons"
    readonly why: string
    /** Code of the outcome, or null where reaching it is declared in the coverage instead. */
    readonly code: string | null
}

export const LIMITS = {
    headerBytes: {
        value: 65_536,
        unit: "bytes",
        why: "head of a request or response",
        code: "SEKISHO_GATE_HEADERS_TOO_LARGE",
    },
    headerCount: {
        value: 200,
        unit: "count",
        why: "header fields of a request",
        code: "SEKISHO_GATE_HEADERS_TOO_LARGE",
    },
    bodyInspectBytes: {
        value: 8_388_608,
        unit: "bytes",
        why: "form or JSON body inspected as one",
        code: "SEKISHO_INBOUND_BODY_TOO_LARGE",
    },
    bodyHoldBytes: {
        value: 65_536,
        unit: "bytes",
        why: "request body held back whole until its verdict; of a longer one only the end is",
        code: null,
    },
    fullHoldBytes: {
        value: 67_108_864,
        unit: "bytes",
        why: "request body on a route of `fullHold`, of which nothing goes on before its verdict",
        code: "SEKISHO_GATE_BODY_NOT_HELD",
    },
    bodyMemoryBytes: {
        value: 268_435_456,
        unit: "bytes",
        why: "request bodies held until their verdict, a worker",
        code: "SEKISHO_GATE_BUSY",
    },
    clientCpuMsPerSecond: {
        value: 200,
        unit: "ms",
        why: "time a second, in the long run, that judging the requests of one address may take, a worker",
        code: "SEKISHO_GATE_CLIENT_CPU",
    },
    headersTimeoutMs: {
        value: 30_000,
        unit: "ms",
        why: "time a client has to send its head",
        code: "SEKISHO_GATE_CLIENT_TIMEOUT",
    },
    bodyIdleTimeoutMs: {
        value: 60_000,
        unit: "ms",
        why: "silence within a request body",
        code: "SEKISHO_GATE_CLIENT_TIMEOUT",
    },
    keepAliveTimeoutMs: { value: 75_000, unit: "ms", why: "idle client connection", code: null },
    upstreamConnectTimeoutMs: {
        value: 10_000,
        unit: "ms",
        why: "connecting to the application",
        code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE",
    },
    upstreamHeadersTimeoutMs: {
        value: 60_000,
        unit: "ms",
        why: "waiting for the application's head",
        code: "SEKISHO_GATE_UPSTREAM_TIMEOUT",
    },
    upstreamBodyTimeoutMs: {
        value: 300_000,
        unit: "ms",
        why: "silence within the application's body",
        code: "SEKISHO_GATE_UPSTREAM_TIMEOUT",
    },
    upstreamConnections: { value: 256, unit: "count", why: "connections to the application, a worker", code: null },
    upstreamWaiting: {
        value: 1_024,
        unit: "count",
        why: "requests that wait for a connection to the application, a worker",
        code: "SEKISHO_GATE_UPSTREAM_BUSY",
    },
    clientConnections: {
        value: 10_000,
        unit: "count",
        why: "client connections, a worker",
        code: "SEKISHO_GATE_TOO_MANY_CONNECTIONS",
    },
    webSocketMessageBytes: {
        value: 4_194_304,
        unit: "bytes",
        why: "message of an application over WebSocket that is held until it is counted; a longer one passes unread",
        code: null,
    },
    recordBytes: { value: 262_144, unit: "bytes", why: "one record held back until it is counted", code: null },
    decodedRatio: { value: 200, unit: "count", why: "decoded bytes per encoded byte of a body", code: null },
    holdBytes: {
        value: 16_777_216,
        unit: "bytes",
        why: "office file or archive of an answer that is held whole until it is counted; a longer one passes unread. On a route of `mask` any body: a longer one is refused",
        code: null,
    },
    holdMemoryBytes: {
        value: 134_217_728,
        unit: "bytes",
        why: "such files held at once, a worker; further ones pass unread, on a route of `mask` they are refused",
        code: null,
    },
    holdTimeMs: {
        value: 30_000,
        unit: "ms",
        why: "time such a file may take to be read, once it is there; beyond it the file passes unread",
        code: null,
    },
    spoolBytes: {
        value: 4_294_967_296,
        unit: "bytes",
        why: "spool on disk while the server is away",
        code: "SEKISHO_GATE_SPOOL_FULL",
    },
    evidenceRequestBytes: {
        value: 262_144,
        unit: "bytes",
        why: "request body kept as evidence; the rest is cut, and the record says so",
        code: null,
    },
    evidenceResponseBytes: {
        value: 262_144,
        unit: "bytes",
        why: "answer kept as evidence, as the application coded it; the rest is cut, and the record says so",
        code: null,
    },
    evidenceMemoryBytes: {
        value: 67_108_864,
        unit: "bytes",
        why: "bodies held for evidence while exchanges are open and segments are made, a worker",
        code: "SEKISHO_EVIDENCE_SHORT",
    },
    evidenceSegmentBytes: {
        value: 8_388_608,
        unit: "bytes",
        why: "compressed records of one evidence segment, held in memory until it is encrypted",
        code: null,
    },
    evidenceDiskBytes: {
        value: 10_737_418_240,
        unit: "bytes",
        why: "evidence on the disk; what is there is not deleted for what is new",
        code: "SEKISHO_EVIDENCE_FULL",
    },
    drainTimeoutMs: { value: 15_000, unit: "ms", why: "time open requests have when the gate stops", code: null },
} as const

export type LimitName = keyof typeof LIMITS
export type Limits = Readonly<Record<LimitName, number>>

export function defaultLimits(): Limits {
    const entries: Readonly<Record<LimitName, LimitEntry>> = LIMITS
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys
    return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry.value])) as Limits
}
