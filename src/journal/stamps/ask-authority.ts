// One question to an authority of time over HTTP (RFC 3161, 3.4), bounded in bytes and time.
import { type AskFault, TOKEN_LIMIT_BYTES } from "./contract.ts"
import { readAnswer, type StampQuery } from "./request.ts"

/** Authorities answer within a second. Nobody waits for it. */
export const ASK_TIMEOUT_MS = 15_000
const QUERY_TYPE = "application/timestamp-query"
const REPLY_TYPE = "application/timestamp-reply"

export type Asked =
    | { readonly kind: "token"; readonly bytes: Uint8Array }
    | { readonly kind: "fault"; readonly what: AskFault }

/** A redirect is not followed. @param signal gives up; @returns a token that answers the question and is not proved yet */
export async function askAuthority(
    url: string,
    query: StampQuery,
    signal: AbortSignal,
    timeoutMs: number = ASK_TIMEOUT_MS,
): Promise<Asked> {
    const timeout = AbortSignal.timeout(timeoutMs)
    try {
        const response = await fetch(url, {
            method: "POST",
            headers: { "content-type": QUERY_TYPE, accept: REPLY_TYPE, "user-agent": "sekisho" },
            body: Buffer.from(query.bytes),
            redirect: "manual",
            signal: AbortSignal.any([signal, timeout]),
        })
        const refused = refusal(response)
        const bytes = refused === null ? await bytesOf(response) : null
        if (bytes !== null) return readAnswer(bytes, query)
        await response.body?.cancel()
        return { kind: "fault", what: refused ?? "too-big" }
    } catch {
        // The causes name addresses and paths of the owner's network; which kind it was is enough.
        return { kind: "fault", what: timeout.aborted ? "slow" : "unreachable" }
    }
}

function refusal({ status, headers }: Response): AskFault | null {
    if (status !== 200) return "http-status"
    const [type = ""] = (headers.get("content-type") ?? "").split(";")
    return type.trim().toLowerCase() === REPLY_TYPE ? null : "content-type"
}

/** @returns null where there are more than a token may have */
async function bytesOf({ body }: Response): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = []
    let length = 0
    // A reader, not a loop over the stream: leaving the loop would cancel it, and it is cancelled with the response.
    const reader = body?.getReader()
    for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
        length += piece.value.length
        pieces.push(piece.value)
        if (length <= TOKEN_LIMIT_BYTES) continue
        await reader?.cancel()
        reader?.releaseLock()
        return null
    }
    return Buffer.concat(pieces)
}
