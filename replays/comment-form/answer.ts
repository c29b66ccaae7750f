import type { IncomingMessage } from "node:http"
import type { DatabaseSync } from "node:sqlite"

/** What a handler answers. */
export interface Answer {
    readonly status?: number
    readonly type: string
    readonly body: Uint8Array
    readonly headers?: Readonly<Record<string, string>>
}

export interface StationRequest {
    readonly url: URL
    readonly headers: IncomingMessage["headers"]
    readonly body: Buffer
    readonly database: DatabaseSync
}

export function html(body: string, status = 200): Answer {
    return { status, type: "text/html; charset=utf-8", body: Buffer.from(body) }
}

export function json(value: unknown): Answer {
    return { type: "application/json", body: Buffer.from(JSON.stringify(value)) }
}
