// An answer of the gate itself: a page for browsers, problem details for programs, always with the id.
import { STATUS_CODES } from "node:http"
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { Bilingual } from "../../core/language.ts"
import type { ReasonName } from "../http1/reasons.data.ts"
import type { ClientStream } from "../transport/client-stream.ts"
import { page } from "./page.ts"
import { pageTexts } from "./page-texts.ts"
import { problemJson } from "./problem.ts"

export interface OwnAnswer {
    readonly status: number
    readonly code: ErrorCode
    readonly id: string
    /** Which rule of the protocol was broken; null: none. */
    readonly reason: ReasonName | null
    readonly contact: Bilingual | null
    /** Seconds, or null: no Retry-After. */
    readonly retryAfterSeconds: number | null
}

/** As it was sent. */
export interface SentAnswer {
    readonly status: number
    readonly reason: string
    readonly fields: readonly string[]
    readonly body: Uint8Array
}

/** Writes the answer and ends the response. The rest of a long request body is not waited for. */
export function sendOwnAnswer(stream: ClientStream, answer: OwnAnswer): SentAnswer {
    const wantsPage = stream.request.fields.get("accept")?.includes("text/html") === true
    const body = Buffer.from(wantsPage ? pageOf(answer) : problemJson(answer))
    const fields = [
        "Content-Type",
        wantsPage ? "text/html; charset=utf-8" : "application/problem+json",
        "Content-Length",
        String(body.length),
        "Date",
        new Date().toUTCString(),
        "Cache-Control",
        "no-store",
        "X-Content-Type-Options",
        "nosniff",
        "sekisho-id",
        answer.id,
    ]
    if (answer.retryAfterSeconds !== null) fields.push("Retry-After", String(answer.retryAfterSeconds))
    if (wantsPage) fields.push("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
    const reason = STATUS_CODES[answer.status] ?? ""
    const bytes = stream.request.method === "HEAD" ? [] : [body]
    stream.respond({ status: answer.status, reason, fields, bodyBytes: body.length }, bytes, true, null)
    return { status: answer.status, reason, fields, body: bytes[0] ?? NO_BYTES }
}

const NO_BYTES = new Uint8Array(0)

function pageOf(answer: OwnAnswer): string {
    return page({ ...pageTexts(answer.status, answer.code), id: answer.id, contact: answer.contact })
}
