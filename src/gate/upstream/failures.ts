import type { UpstreamFailure } from "./contract.ts"

/** What can become of a request to the application, and what the client is told. */
export const FAILURES: Readonly<
    Record<"refused" | "unreachable" | "late" | "invalid" | "broken" | "stale" | "busy", UpstreamFailure>
> = {
    /** No connection. */
    refused: { status: 502, code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE", retry: "anew" },
    /** No connection in time. */
    unreachable: { status: 504, code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE", retry: "anew" },
    /** No answer in time, or silence within it. */
    late: { status: 504, code: "SEKISHO_GATE_UPSTREAM_TIMEOUT", retry: "never" },
    /** Not HTTP, or against its rules. */
    invalid: { status: 502, code: "SEKISHO_GATE_UPSTREAM_INVALID", retry: "never" },
    /** The connection ended before the answer did. */
    broken: { status: 502, code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE", retry: "never" },
    /** An old connection ended without a word: the application had most likely closed it before. */
    stale: { status: 502, code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE", retry: "repeatable" },
    /** upstreamConnections are all at work, and as many wait as may. */
    busy: { status: 503, code: "SEKISHO_GATE_UPSTREAM_BUSY", retry: "anew" },
}
