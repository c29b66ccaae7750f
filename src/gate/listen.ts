// The worker's HTTP server: node's parser in its strict mode, with every limit named. What it refuses before there is a
// request is answered here, in the same form as everything else.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { Duplex } from "node:stream"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import type { Limits } from "../core/limits.data.ts"
import { problemJson } from "./answer/problem.ts"

export interface DoorEvents {
    readonly exchange: (request: IncomingMessage, response: ServerResponse, expectsContinue: boolean) => void
    /** A message that never became a request. */
    readonly refused: (status: number) => void
    /** A connection beyond clientConnections, closed at once. */
    readonly dropped: () => void
    readonly nextId: () => string
}

/** How often node looks for clients whose head is late. */
const TIMEOUT_CHECK_MS = 1_000

export function createDoor(limits: Limits, events: DoorEvents): Server {
    const server = createServer({
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.headersTimeoutMs,
        requestTimeout: 0, // the body has a timeout of its own, for silence (request-body.ts)
        keepAliveTimeout: limits.keepAliveTimeoutMs,
        connectionsCheckingInterval: TIMEOUT_CHECK_MS,
        insecureHTTPParser: false,
        optimizeEmptyRequests: true, // a request without a body has no stream to end
        requireHostHeader: false, // answered with an id instead (request-head.ts)
        noDelay: true,
    })
    server.maxHeadersCount = 0 // node would drop those beyond; headerCount refuses instead (request-head.ts)
    server.maxConnections = limits.clientConnections
    server.on("drop", events.dropped)
    server.on("request", (request, response) => events.exchange(request, response, false))
    server.on("checkContinue", (request, response) => events.exchange(request, response, true))
    server.on("connect", (_, socket) => refuseRaw(socket, 501, "SEKISHO_GATE_UPGRADE_UNSUPPORTED", events))
    server.on("clientError", (error, socket) => {
        const { status, code } = refusalOf(error)
        refuseRaw(socket, status, code, events)
    })
    return server
}

function refusalOf(error: Error): { status: number; code: ErrorCode } {
    const reason = "code" in error ? error.code : null
    if (reason === "HPE_HEADER_OVERFLOW") return { status: 431, code: "SEKISHO_GATE_HEADERS_TOO_LARGE" }
    if (reason === "ERR_HTTP_REQUEST_TIMEOUT") return { status: 408, code: "SEKISHO_GATE_CLIENT_TIMEOUT" }
    return { status: 400, code: "SEKISHO_GATE_REQUEST_INVALID" }
}

const REASONS: Readonly<Record<number, string>> = {
    400: "Bad Request",
    408: "Request Timeout",
    431: "Request Header Fields Too Large",
    501: "Not Implemented",
}

/** A connection on which a response is already under way is only ended: a second head would be read as its body. */
function refuseRaw(socket: Duplex, status: number, code: ErrorCode, events: DoorEvents): void {
    if (!socket.writable || hasOpenResponse(socket)) {
        socket.destroy()
        return
    }
    events.refused(status)
    const id = events.nextId()
    const body = problemJson(status, code, id)
    socket.end(
        `HTTP/1.1 ${status} ${REASONS[status] ?? ""}\r\nContent-Type: application/problem+json\r\n` +
            `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\nsekisho-id: ${id}\r\n\r\n${body}`,
    )
    // A client that goes on sending is not listened to for ever.
    setTimeout(() => socket.destroy(), RAW_LINGER_MS).unref()
}

const RAW_LINGER_MS = 1_000

/** node keeps the response of a socket there; it has no public name (its documentation tells to look at bytesWritten). */
function hasOpenResponse(socket: Duplex): boolean {
    const response: unknown = Reflect.get(socket, "_httpMessage")
    return typeof response === "object" && response !== null && Reflect.get(response, "headersSent") === true
}
