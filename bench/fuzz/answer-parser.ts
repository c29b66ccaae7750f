// Reads what a gate answers, strictly: a status line, header lines, a body as long as it is said to be. RFC 9112.
import { ERROR_CATALOGUE } from "../../src/core/errors/catalogue.ts"

export interface Answers {
    /** Status of each answer on the connection, in order; informational ones are left out. */
    readonly statuses: readonly number[]
    /** What does not parse, or a code that no catalogue has; null when all is well. */
    readonly fault: string | null
}

const STATUS_LINE = /^HTTP\/1\.[01] ([1-5][0-9]{2})(?: [\t\x20-\x7e\x80-\xff]*)?$/
const FIELD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*$/
const CODE = /SEKISHO_[A-Z]+(?:_[A-Z]+)+/g

/** @param received all bytes of the connection as latin1 */
export function parseAnswers(received: string, headOnly: boolean): Answers {
    const statuses: number[] = []
    let rest = received
    while (rest !== "") {
        const end = rest.indexOf("\r\n\r\n")
        if (end < 0) return { statuses, fault: "an answer has no end of head" }
        const [first = "", ...fields] = rest.slice(0, end).split("\r\n")
        const status = Number(STATUS_LINE.exec(first)?.[1] ?? 0)
        if (status === 0) return { statuses, fault: "a status line does not parse" }
        if (!fields.every((field) => FIELD.test(field))) return { statuses, fault: "a header line does not parse" }
        if (status >= 200) statuses.push(status)
        const body = bodyAt(rest.slice(end + 4), fields, status, headOnly)
        if (body === null) return { statuses, fault: "a body is cut or malformed" }
        rest = rest.slice(end + 4 + body)
    }
    const unknown = (received.match(CODE) ?? []).find((code) => !(code in ERROR_CATALOGUE))
    return { statuses, fault: unknown === undefined ? null : `code ${unknown} is not in the catalogue` }
}

/** Length of the body on the wire; null when it is not whole. */
function bodyAt(rest: string, fields: readonly string[], status: number, headOnly: boolean): number | null {
    // A server that could not read the request does not know that it was HEAD, and may send a body before it closes.
    if (headOnly && (rest === "" || rest.startsWith("HTTP/1."))) return 0
    if (status < 200 || status === 204 || status === 304) return 0
    const length = fieldOf(fields, "content-length")
    if (fieldOf(fields, "transfer-encoding")?.toLowerCase() === "chunked") return chunkedLength(rest)
    if (length === null) return rest.length
    return rest.length >= Number(length) ? Number(length) : null
}

function fieldOf(fields: readonly string[], name: string): string | null {
    const field = fields.find((line) => line.toLowerCase().startsWith(`${name}:`))
    return field === undefined ? null : field.slice(name.length + 1).trim()
}

function chunkedLength(rest: string): number | null {
    for (let at = 0; at < rest.length;) {
        const line = rest.indexOf("\r\n", at)
        const size = /^[0-9a-f]{1,8}$/i.test(rest.slice(at, Math.max(at, line)))
            ? Number.parseInt(rest.slice(at, line), 16)
            : -1
        if (size < 0 || rest.slice(line + 2 + size, line + 4 + size) !== "\r\n") return null
        at = line + 4 + size
        if (size === 0) return at
    }
    return null
}
