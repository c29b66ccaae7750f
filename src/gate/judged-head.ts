import type { RequestHead } from "../inbound/contract.ts"
import type { Fields } from "./http1/head.ts"
import type { ClientRequest } from "./transport/client-stream.ts"

/** A request's head as the inbound part reads it. */
export function judgedHead({ method, target, httpVersion, fields }: ClientRequest): RequestHead {
    return { method, target, httpVersion, headers: judgedFields(fields) }
}

/** Fields of a head or of a trailer, in order. */
export function judgedFields({ raw }: Fields): RequestHead["headers"] {
    const headers: (readonly [string, string])[] = []
    for (let index = 0; index + 1 < raw.length; index += 2) headers.push([raw[index] ?? "", raw[index + 1] ?? ""])
    return headers
}
