// How long a body is (RFC 9112 part 6). The rule that decides where one message ends and the next begins: it is applied
// once, here, and what is sent on is framed anew by it, so that whoever reads behind us cannot disagree.
import type { Fields } from "./head.ts"
import type { ReasonName } from "./reasons.data.ts"

export type Framing =
    | { readonly kind: "none" }
    | { readonly kind: "length"; readonly bytes: number }
    | { readonly kind: "chunked" }
    /** Only answers: the body ends with the connection. */
    | { readonly kind: "close" }

export const NO_BODY: Framing = { kind: "none" }
const CHUNKED: Framing = { kind: "chunked" }
const UNTIL_CLOSE: Framing = { kind: "close" }

/** Digits that no reader takes for something else, and that a number holds exactly. */
const LENGTH = /^[0-9]{1,15}$/

export function requestFraming(method: string, version: "1.0" | "1.1", fields: Fields): Framing | ReasonName {
    const encodings = fields.times("transfer-encoding")
    const lengths = fields.times("content-length")
    if (encodings === 0 && lengths === 0) return NO_BODY
    if (encodings > 0 && lengths > 0) return "length-and-encoding"
    const framing = encodings > 0 ? chunked(version, fields, encodings) : ofLength(fields, lengths)
    return method === "TRACE" && typeof framing !== "string" && framing !== NO_BODY ? "body-unexpected" : framing
}

function chunked(version: "1.0" | "1.1", fields: Fields, times: number): Framing | ReasonName {
    if (times > 1) return "transfer-encoding-repeated"
    if (version === "1.0") return "transfer-encoding-in-1.0"
    return fields.get("transfer-encoding")?.toLowerCase() === "chunked" ? CHUNKED : "transfer-encoding-unsupported"
}

function ofLength(fields: Fields, times: number): Framing | ReasonName {
    if (times > 1) return "content-length-repeated"
    const text = fields.get("content-length") ?? ""
    if (!LENGTH.test(text)) return "content-length-invalid"
    const bytes = Number(text)
    return bytes === 0 ? NO_BODY : { kind: "length", bytes }
}

/**
 * Of an answer. What applications send against the rules is read as browsers read it where that is safe, since the answer
 * is framed anew: Transfer-Encoding outdoes Content-Length; the same Content-Length twice is one.
 */
export function responseFraming(method: string, status: number, fields: Fields): Framing | ReasonName {
    if (method === "HEAD" || status === 204 || status === 304 || status < 200) return NO_BODY
    const encoding = fields.get("transfer-encoding")
    if (encoding !== undefined) return encoding.toLowerCase() === "chunked" ? CHUNKED : "transfer-encoding-unsupported"
    const length = fields.get("content-length")
    if (length === undefined) return UNTIL_CLOSE
    if (LENGTH.test(length)) return lengthOf(length)
    const values = new Set(length.split(",").map((value) => value.trim()))
    const [text = "", other] = [...values]
    if (other !== undefined) return "content-length-repeated"
    return LENGTH.test(text) ? lengthOf(text) : "content-length-invalid"
}

function lengthOf(digits: string): Framing {
    return digits === "0" ? NO_BODY : { kind: "length", bytes: Number(digits) }
}
