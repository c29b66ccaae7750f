import { STATUS_CODES } from "node:http"
import { problemJson } from "../answer/problem.ts"
import type { Refusal } from "../http1/refusal.ts"
import { headText } from "../http1/write-message.ts"

/** A message that never became a request: broken by a rule, or not sent in time. */
export type RawRefusal = Refusal | "late"

export function rawProblem(refusal: RawRefusal, id: string): { readonly status: number; readonly body: string } {
    if (refusal !== "late") return { status: refusal.status, body: problemJson({ ...refusal, id }) }
    const late = { status: 408, code: "SEKISHO_GATE_CLIENT_TIMEOUT", id, reason: null } as const
    return { status: late.status, body: problemJson(late) }
}

/** The answer as HTTP/1.1, in the same form as every other, one unit a byte. */
export function rawAnswer(refusal: RawRefusal, id: string): string {
    const { status, body } = rawProblem(refusal, id)
    const fields = [
        "Content-Type",
        "application/problem+json",
        "Content-Length",
        String(Buffer.byteLength(body)),
        "Connection",
        "close",
        "sekisho-id",
        id,
    ]
    return headText(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`, fields) + Buffer.from(body).toString("latin1")
}
