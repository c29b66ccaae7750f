// Where we were mounted so that a request, or its answer, could not be held: told by a code instead of judging half of it.
import { type IncomingMessage, ServerResponse } from "node:http"
import { Socket } from "node:net"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { ClientRequest } from "../transport/client-stream.ts"

export interface Misuse {
    readonly status: 500 | 505
    readonly code: ErrorCode
}

const HTTP2: Misuse = { status: 505, code: "SEKISHO_NODE_HTTP2_UNSUPPORTED" }
const TRANSPORT: Misuse = { status: 500, code: "SEKISHO_NODE_TRANSPORT_UNSUPPORTED" }
const LATE: Misuse = { status: 500, code: "SEKISHO_NODE_MOUNTED_LATE" }

/** What carries the request: only node's own server for HTTP/1 writes its answers where we read them. */
export function misusedTransport(req: IncomingMessage, res: ServerResponse): Misuse | null {
    if (req.httpVersionMajor > 1) return HTTP2
    return res instanceof ServerResponse && req.socket instanceof Socket ? null : TRANSPORT
}

/** What others have done with it before us. */
export function misusedOrder(req: IncomingMessage, res: ServerResponse, { body }: ClientRequest): Misuse | null {
    if (res.headersSent || res.writableEnded) return LATE
    return body.kind !== "none" && isRead(req) ? LATE : null
}

function isRead(req: IncomingMessage): boolean {
    const begun = req.readableDidRead || req.readableEnded || req.readableFlowing === true
    const listened = req.listenerCount("data") > 0 || req.listenerCount("readable") > 0
    // Text cannot be made the bytes again that it was.
    const decoded = req.readableLength > 0 && req.readableEncoding !== null
    return begun || listened || decoded
}
