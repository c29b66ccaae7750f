// The head of an answer whose body is masked: nothing in it speaks of the bytes the application sent.
import type { ResponseHead } from "../head/response-head.ts"
import { maskedTag } from "./entity-tag.ts"
import type { RouteMask } from "./route-mask.ts"

/**
 * Length and coding are others. Digests (RFC 9530, and 1864 before it) and signatures of them (RFC 9421) are of the bytes that do
 * not leave. A date says nothing of when masking began, and parts are not served: both would let a client put old bytes beside new ones.
 */
const REMOVED: ReadonlySet<string> = new Set([
    "accept-ranges",
    "content-digest",
    "content-encoding",
    "content-length",
    "content-md5",
    "digest",
    "last-modified",
    "repr-digest",
    "signature",
    "signature-input",
    "trailer",
    "transfer-encoding",
])

/** @returns with a body of a length that is not known yet, or without one, as the application's */
export function maskedHead(head: ResponseHead, mask: RouteMask): ResponseHead {
    const fields: string[] = []
    for (let index = 0; index + 1 < head.fields.length; index += 2) {
        const name = head.fields[index] ?? ""
        const value = head.fields[index + 1] ?? ""
        const lower = name.toLowerCase()
        // Nothing stays nothing, and without its length a client would wait for more.
        if (REMOVED.has(lower) && !(lower === "content-length" && value.trim() === "0")) continue
        const tag = lower === "etag" ? maskedTag(value, mask) : value
        if (tag !== null) fields.push(name, tag)
    }
    return { ...head, fields, bodyBytes: head.bodyBytes === 0 ? 0 : null }
}

/** The same with the length of its body. */
export function measuredHead(head: ResponseHead, bytes: number): ResponseHead {
    return { ...head, fields: [...head.fields, "Content-Length", String(bytes)], bodyBytes: bytes }
}
