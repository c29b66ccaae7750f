// An answer of the gate itself: a page for browsers, problem details for programs, always with the id.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { Bilingual } from "../../core/language.ts"
import { page } from "./page.ts"
import { pageTexts } from "./page-texts.ts"
import { problemJson } from "./problem.ts"

export interface OwnAnswer {
    readonly status: number
    readonly code: ErrorCode
    readonly id: string
    readonly contact: Bilingual | null
    /** Seconds, or null: no Retry-After. */
    readonly retryAfterSeconds: number | null
}

/** Request bytes that may still be on their way and are read and dropped, so that the client gets to see the answer. */
const LINGER_BYTES = 262_144

/** Writes the answer and ends the response. The rest of a long request body is not waited for. */
export function sendOwnAnswer(request: IncomingMessage, response: ServerResponse, answer: OwnAnswer): void {
    const wantsPage = (request.headers.accept ?? "").includes("text/html")
    const body = Buffer.from(wantsPage ? pageOf(answer) : problemJson(answer.status, answer.code, answer.id))
    const headers = [
        "Content-Type",
        wantsPage ? "text/html; charset=utf-8" : "application/problem+json",
        "Content-Length",
        String(body.length),
        "Cache-Control",
        "no-store",
        "X-Content-Type-Options",
        "nosniff",
        "sekisho-id",
        answer.id,
    ]
    if (answer.retryAfterSeconds !== null) headers.push("Retry-After", String(answer.retryAfterSeconds))
    if (wantsPage) headers.push("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
    if (!request.complete && !endsSoon(request)) headers.push("Connection", "close")
    response.sendDate = true
    response.writeHead(answer.status, headers)
    response.end(body)
}

function endsSoon(request: IncomingMessage): boolean {
    const length = request.headers["content-length"]
    return length !== undefined && Number(length) <= LINGER_BYTES
}

function pageOf(answer: OwnAnswer): string {
    return page({ ...pageTexts(answer.status, answer.code), id: answer.id, contact: answer.contact })
}
