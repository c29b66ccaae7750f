import { requestHeaders } from "../head/request-headers.ts"
import { originForm } from "../http1/request-head.ts"
import { withUpgrade } from "../websocket/handshake.ts"
import type { AskedRequest, UpstreamRequest } from "./contract.ts"

/** The request as it goes out on a connection of ours: its head written anew, its body framed anew. */
export function wireRequest({ head, facts, body }: AskedRequest): UpstreamRequest {
    const { method, target, fields } = head
    const passed = requestHeaders(fields, target, facts)
    const headers = body.kind === "upgrade" ? withUpgrade(passed) : passed
    // An empty body that was announced stays announced: some applications insist on it.
    if (body.kind === "none" && fields.times("content-length") > 0) headers.push("Content-Length", "0")
    return { method, path: originForm(target), fields: headers, body }
}
