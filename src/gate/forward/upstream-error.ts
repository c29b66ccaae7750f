import type { ErrorCode } from "../../core/errors/catalogue.ts"

export interface UpstreamFailure {
    readonly status: 400 | 502 | 504
    readonly code: ErrorCode
    /** The connection had perhaps been closed by the application before it read the request. */
    readonly stale: boolean
}

/** What an error of undici or of the network means to the client. */
export function upstreamFailureOf(error: Error): UpstreamFailure {
    const code = "code" in error && typeof error.code === "string" ? error.code : ""
    switch (code) {
        case "UND_ERR_CONNECT_TIMEOUT":
            return { status: 504, code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE", stale: false }
        case "UND_ERR_HEADERS_TIMEOUT":
        case "UND_ERR_BODY_TIMEOUT":
            return { status: 504, code: "SEKISHO_GATE_UPSTREAM_TIMEOUT", stale: false }
        case "UND_ERR_INVALID_ARG":
        case "UND_ERR_NOT_SUPPORTED":
        case "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH":
            return { status: 400, code: "SEKISHO_GATE_REQUEST_INVALID", stale: false }
        case "UND_ERR_HEADERS_OVERFLOW":
        case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
            return { status: 502, code: "SEKISHO_GATE_UPSTREAM_INVALID", stale: false }
        default:
            // The parser's own codes (HPE_…) change from version to version; its class does not.
            if (error.name === "HTTPParserError")
                return { status: 502, code: "SEKISHO_GATE_UPSTREAM_INVALID", stale: false }
            return {
                status: 502,
                code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE",
                stale: code === "UND_ERR_SOCKET" || code === "ECONNRESET" || code === "EPIPE",
            }
    }
}
