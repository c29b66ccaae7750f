// One question to an application, as the gate would put it: does it answer HTTP/1.1 there, and what?
import { request } from "node:http"
import { openSocket, type UpstreamAddress } from "../../gate/upstream/upstream-address.ts"

/** An application on the same machine answers in a few milliseconds; somebody waits for this one. */
export const PATIENCE_MS = 5_000

export type Answer =
    | {
          readonly kind: "answers"
          readonly status: number
          readonly ms: number
          /** Its clock beside ours, milliseconds; positive: it is ahead; null: it told none. */
          readonly aheadMs: number | null
          /** Where it sends the visitor; null: it does not. */
          readonly location: string | null
      }
    | { readonly kind: "late" }
    /** `code`: of Node or of the system, e.g. ECONNREFUSED, CERT_HAS_EXPIRED, HPE_INVALID_CONSTANT. */
    | { readonly kind: "silent"; readonly code: string }

/**
 * Asks `GET /`; the body is not read.
 *
 * @param host as visitors name the site
 */
export async function askApplication(
    address: UpstreamAddress,
    host: string,
    patienceMs: number = PATIENCE_MS,
): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<Answer>()
    const startedMs = Date.now()
    const sent = request({ path: "/", headers: { host }, createConnection: () => openSocket(address) })
    const deadline = setTimeout(() => resolve({ kind: "late" }), patienceMs)
    sent.on("error", (error) => resolve({ kind: "silent", code: codeOf(error) }))
    sent.on("response", ({ statusCode, headers }) => {
        const ms = Date.now() - startedMs
        const date = Date.parse(headers.date ?? "")
        // The header has whole seconds, and was written at some moment of the question.
        const aheadMs = Number.isNaN(date) ? null : date + 500 - (startedMs + ms / 2)
        resolve({ kind: "answers", status: statusCode ?? 0, ms, aheadMs, location: headers.location ?? null })
    })
    sent.end()
    const answer = await promise
    clearTimeout(deadline)
    sent.destroy()
    return answer
}

function codeOf(error: Error): string {
    return "code" in error ? String(error.code) : error.name
}
