// The head of a response as the application sent it, and what the gate must know of it. Passed on as it came, in order,
// but for hop-by-hop fields. Bytes outside ASCII stay as they are (latin1, one unit a byte).
import { HOP_BY_HOP } from "./hop-by-hop.data.ts"
import { nominatedByConnection } from "./request-headers.ts"

export interface ResponseHead {
    readonly status: number
    readonly reason: string
    /** name, value, name, value, … to send on. */
    readonly headers: string[]
    readonly contentType: string
    /** Lower case, trimmed; empty: none. */
    readonly contentEncoding: string
    /** null: not known beforehand. */
    readonly contentLength: number | null
    readonly setCookies: readonly string[]
}

type RawHeaders = readonly (Buffer | string)[]

export function readResponseHead(status: number, reason: string | undefined, raw: RawHeaders): ResponseHead {
    const all = raw.map((part) => (typeof part === "string" ? part : part.toString("latin1")))
    const nominated = nominatedByConnection(all)
    const headers: string[] = []
    const cookies: string[] = []
    let [contentType, contentEncoding, contentLength] = ["", "", ""]
    for (let index = 0; index + 1 < all.length; index += 2) {
        const name = all[index] ?? ""
        const value = all[index + 1] ?? ""
        const lower = name.toLowerCase()
        if (HOP_BY_HOP.has(lower) || (nominated !== null && nominated.has(lower))) continue
        headers.push(name, value)
        if (lower === "content-type") contentType = value
        // Several fields or a list: codings applied one after the other.
        else if (lower === "content-encoding") contentEncoding += contentEncoding === "" ? value : `,${value}`
        else if (lower === "content-length") contentLength = value
        else if (lower === "set-cookie") cookies.push(value)
    }
    return {
        status,
        reason: safeReason(reason),
        headers,
        contentType,
        contentEncoding: contentEncoding.trim().toLowerCase(),
        contentLength: contentLength === "" ? null : Number.parseInt(contentLength, 10),
        setCookies: cookies,
    }
}

/** undici hands the phrase over decoded; what is not printable latin1 afterwards cannot be sent again. */
function safeReason(reason: string | undefined): string {
    return reason !== undefined && /^[\t\x20-\x7e\x80-\xff]*$/.test(reason) ? reason : ""
}

/** A response that has no body whatever its headers say (RFC 9112 part 6.3). */
export function isBodiless(method: string, head: ResponseHead): boolean {
    return method === "HEAD" || head.status === 204 || head.status === 304 || head.contentLength === 0
}
