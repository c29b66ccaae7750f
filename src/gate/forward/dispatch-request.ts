import type { IncomingMessage } from "node:http"
import type { Readable } from "node:stream"
import type { Dispatcher, Pool } from "undici"
import type { ExchangeFacts } from "../exchange-facts.ts"
import { originForm } from "../head/request-head.ts"
import { requestHeaders } from "../head/request-headers.ts"

/** Sends a request on. Errors, also of its form, come to `handler.onResponseError`. */
export function dispatchRequest(
    pool: Pool,
    request: IncomingMessage,
    facts: ExchangeFacts,
    body: Buffer | Readable | null,
    handler: Dispatcher.DispatchHandler,
): void {
    const headers = requestHeaders(request.rawHeaders, facts.target, facts)
    const length = request.headers["content-length"]
    // A body that was held whole has a length of its own; undici writes it.
    if (length !== undefined && (body === null || !Buffer.isBuffer(body))) headers.push("content-length", length)
    pool.dispatch({ path: originForm(facts.target), method: facts.method, headers, body }, handler)
}
