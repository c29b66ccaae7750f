// A request's head as the inbound part reads it, and what the gate itself refuses by its form.
import type { IncomingMessage } from "node:http"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { RequestHead } from "../../inbound/contract.ts"

export interface FormRefusal {
    readonly status: number
    readonly code: ErrorCode
}

export function headOf(request: IncomingMessage): RequestHead {
    const { rawHeaders } = request
    const headers: (readonly [string, string])[] = []
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        headers.push([rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""])
    }
    return {
        method: request.method ?? "",
        target: request.url ?? "",
        httpVersion: request.httpVersion,
        headers,
    }
}

/** Whether the head announces a body (RFC 9112 part 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
    const length = headers["content-length"]
    return (length !== undefined && length !== "0") || headers["transfer-encoding"] !== undefined
}

/**
 * What cannot be served whatever it means. An Upgrade to anything but WebSocket is an offer that may be ignored
 * (RFC 9110 part 7.8); WebSocket clients need an answer.
 */
export function refusalOfForm(request: IncomingMessage, headerCount: number): FormRefusal | null {
    if (request.rawHeaders.length > headerCount * 2) return { status: 431, code: "SEKISHO_GATE_HEADERS_TOO_LARGE" }
    const upgrade = request.headers.upgrade
    if (upgrade !== undefined && upgrade.toLowerCase().includes("websocket")) {
        return { status: 501, code: "SEKISHO_GATE_UPGRADE_UNSUPPORTED" }
    }
    return isServable(request) ? null : { status: 400, code: "SEKISHO_GATE_REQUEST_INVALID" }
}

/** Origin-form, or absolute-form that names the same host as Host does; `*` and another authority are refused. */
function isServable({ url = "", headers, httpVersion }: IncomingMessage): boolean {
    if (headers.host === undefined && httpVersion !== "1.0") return false // RFC 9112 part 3.2
    if (url.startsWith("/")) return true
    const authority = /^http:\/\/([^/?#]*)/i.exec(url)?.[1]
    return authority !== undefined && authority.toLowerCase() === headers.host?.toLowerCase()
}

/** The target to send on: absolute-form becomes origin-form. */
export function originForm(target: string): string {
    if (target.startsWith("/")) return target
    const rest = target.replace(/^http:\/\/[^/?#]*/i, "")
    return rest.startsWith("/") ? rest : `/${rest}`
}
