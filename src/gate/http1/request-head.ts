// The head of a request, strictly: RFC 9112 parts 2 to 6. Where two readers could disagree, it is refused by name.
// Deviations, each towards what real clients send: bytes from 0x80 and `{ } | " < > ^ \` are taken in a target as they are.
import { isToken } from "./field-syntax.ts"
import { type Fields, readFields } from "./head.ts"
import { type Framing, requestFraming } from "./framing.ts"
import type { ReasonName } from "./reasons.data.ts"

export interface RequestHead1 {
    readonly method: string
    /** As sent: origin-form, absolute-form or, for OPTIONS, `*`. */
    readonly target: string
    readonly version: "1.0" | "1.1"
    readonly fields: Fields
    readonly framing: Framing
    /** The connection may serve another request behind this one. */
    readonly persistent: boolean
}

/** Printable without space, or a byte outside ASCII; no fragment, which some servers cut off and others read on. */
const TARGET = /^[\x21\x22\x24-\x7e\x80-\xff]+$/
const HOST = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9._~%!$&'()*+,;=-]{0,255})(?::[0-9]{0,5})?$/
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i

/** @param text the head without its last line end */
export function parseRequestHead(text: string, limits: { readonly headerCount: number }): RequestHead1 | ReasonName {
    const lineEnd = text.indexOf("\r\n")
    const line = parseLine(lineEnd < 0 ? text : text.slice(0, lineEnd))
    if (typeof line === "string") return line
    const fields = readFields(text, lineEnd < 0 ? text.length : lineEnd + 2)
    if (typeof fields === "string") return fields
    if (fields.count > limits.headerCount) return "too-many-fields"
    const fault = headFault(line, fields)
    if (fault !== null) return fault
    const framing = requestFraming(line.method, line.version, fields)
    if (typeof framing === "string") return framing
    return { ...line, fields, framing, persistent: isPersistent(line.version, fields) }
}

export interface RequestLine {
    readonly method: string
    readonly target: string
    readonly version: "1.0" | "1.1"
}

function parseLine(line: string): RequestLine | ReasonName {
    const first = line.indexOf(" ")
    const last = line.lastIndexOf(" ")
    if (first <= 0 || last === first) return "line-invalid"
    const version = line.slice(last + 1)
    if (version !== "HTTP/1.1" && version !== "HTTP/1.0") {
        return /^HTTP\/[0-9]\.[0-9]$/.test(version) ? "version-unsupported" : "line-invalid"
    }
    const method = line.slice(0, first)
    if (method === "CONNECT") return "tunnel-unsupported"
    return { method, target: line.slice(first + 1, last), version: version === "HTTP/1.1" ? "1.1" : "1.0" }
}

/** What is wrong with a head whose parts are valid each by themselves; null: nothing. */
export function headFault(line: RequestLine, fields: Fields): ReasonName | null {
    if (!isToken(line.method)) return "method-invalid"
    if (!TARGET.test(line.target)) return "target-invalid"
    return hostFault(line, fields) ?? disguise(fields)
}

/** Exactly one Host in HTTP/1.1 (RFC 9112 part 3.2); absolute-form must name the same one, for applications differ in which they go by. */
function hostFault({ target, version }: RequestLine, fields: Fields): ReasonName | null {
    const times = fields.times("host")
    if (times > 1) return "host-repeated"
    const host = fields.get("host")
    if (host === undefined) return version === "1.1" ? "host-missing" : formFault(target, host)
    return HOST.test(host) ? formFault(target, host) : "host-invalid"
}

function formFault(target: string, host: string | undefined): ReasonName | null {
    if (target.startsWith("/")) return null
    const authority = ABSOLUTE.exec(target)?.[1]
    if (authority === undefined) return "target-invalid"
    return authority.toLowerCase() === host?.toLowerCase() ? null : "target-host-mismatch"
}

/** CGI, WSGI and the like make `_` of `-`: to them these set the length of the body. */
function disguise(fields: Fields): ReasonName | null {
    for (const name of fields.names) {
        if (!name.includes("_")) continue
        const plain = name.replaceAll("_", "-")
        if (plain === "content-length" || plain === "transfer-encoding") return "field-disguised"
    }
    return null
}

/** RFC 9112 part 9.3. */
function isPersistent(version: "1.0" | "1.1", fields: Fields): boolean {
    const connection = fields.get("connection")
    if (connection === undefined) return version === "1.1"
    const options = connection.toLowerCase()
    if (options === "keep-alive") return true
    const tokens = options.split(",").map((token) => token.trim())
    return !tokens.includes("close") && (version === "1.1" || tokens.includes("keep-alive"))
}

/** The target to send on: absolute-form becomes origin-form (RFC 9112 part 3.2.2). */
export function originForm(target: string): string {
    if (target.startsWith("/")) return target
    const rest = target.replace(/^https?:\/\/[^/?#]*/i, "")
    return rest.startsWith("/") ? rest : `/${rest}`
}
