import type { RequestHead } from "../inbound/contract.ts"
import type { ClientRequest } from "./transport/client-stream.ts"

/** A request's head as the inbound part reads it. */
export function judgedHead({ method, target, httpVersion, fields }: ClientRequest): RequestHead {
    const headers: (readonly [string, string])[] = []
    const { raw } = fields
    for (let index = 0; index + 1 < raw.length; index += 2) headers.push([raw[index] ?? "", raw[index + 1] ?? ""])
    return { method, target, httpVersion, headers }
}
