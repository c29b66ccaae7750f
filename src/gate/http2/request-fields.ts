// The fields of an HTTP/2 request as HTTP/1.1 would have them: Host from :authority, the crumbs of a cookie as one field
// (RFC 9113 parts 8.2.3 and 8.3.1). What an HTTP/1.1 application could read as another request is refused by name: nghttp2
// has checked the characters, not what they would mean one protocol down.
import { fieldName } from "../http1/field-syntax.ts"
import { Fields } from "../http1/head.ts"
import type { ReasonName } from "../http1/reasons.data.ts"
import { headFault } from "../http1/request-head.ts"
import { hasForbiddenTrailer } from "../http1/trailers.ts"

export interface RequestHead2 {
    readonly method: string
    readonly target: string
    readonly fields: Fields
    /** null: none was announced. */
    readonly contentLength: number | null
}

const LENGTH = /^[0-9]{1,15}$/
/** Belong to a connection, which HTTP/2 has none of to name (RFC 9113 part 8.2.2). */
const CONNECTION_FIELDS: ReadonlySet<string> = new Set([
    "connection",
    "keep-alive",
    "proxy-connection",
    "transfer-encoding",
    "upgrade",
])

/** RFC 9113 part 6.5.2: what each field counts besides its characters. nghttp2 only announces the limit. */
const FIELD_OVERHEAD = 32

export interface HeadLimits {
    readonly headerBytes: number
    readonly headerCount: number
}

/** @param raw name, value, name, value, … with pseudo-fields, as node hands them over */
export function parseRequest2(
    raw: readonly string[],
    { headerBytes, headerCount }: HeadLimits,
): RequestHead2 | ReasonName {
    if (listBytes(raw) > headerBytes) return "head-too-large"
    const pseudo = new Map<string, string>()
    const fields = new Fields()
    const crumbs: string[] = []
    for (let index = 0; index + 1 < raw.length; index += 2) {
        const name = raw[index] ?? ""
        const value = raw[index + 1] ?? ""
        if (name.startsWith(":")) pseudo.set(name, value)
        else if (name === "cookie") crumbs.push(value)
        else {
            const fault = addField(fields, name, value)
            if (fault !== null) return fault
        }
    }
    if (crumbs.length > 0) push(fields, "cookie", crumbs.join("; "))
    if (fields.count > headerCount) return "too-many-fields"
    return withPseudo(pseudo, fields)
}

/** Trailers of a request, by the rules for its head. */
export function parseTrailers2(raw: readonly string[], { headerBytes, headerCount }: HeadLimits): Fields | ReasonName {
    if (listBytes(raw) > headerBytes) return "head-too-large"
    const fields = new Fields()
    for (let index = 0; index + 1 < raw.length; index += 2) {
        if (addField(fields, raw[index] ?? "", raw[index + 1] ?? "") !== null) return "trailer-invalid"
    }
    if (fields.count > headerCount) return "too-many-fields"
    return hasForbiddenTrailer(fields) ? "trailer-forbidden" : fields
}

function listBytes(raw: readonly string[]): number {
    return raw.reduce((sum, part) => sum + part.length + FIELD_OVERHEAD / 2, 0)
}

function addField(fields: Fields, name: string, value: string): ReasonName | null {
    if (fieldName(name) === null) return "field-name-invalid"
    if (CONNECTION_FIELDS.has(name)) return "field-of-connection"
    // oxlint-disable-next-line no-control-regex -- controls are what is looked for
    if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) return "characters-invalid"
    push(fields, name, value)
    return null
}

function push(fields: Fields, name: string, value: string): void {
    fields.raw.push(name, value)
    fields.names.push(name)
}

function withPseudo(pseudo: ReadonlyMap<string, string>, fields: Fields): RequestHead2 | ReasonName {
    const method = pseudo.get(":method") ?? ""
    const target = pseudo.get(":path") ?? ""
    if (method === "CONNECT") return "tunnel-unsupported"
    const fault = adoptAuthority(pseudo.get(":authority"), fields)
    if (fault !== null) return fault
    const invalid = headFault({ method, target, version: "1.1" }, fields)
    if (invalid !== null) return invalid
    if (fields.times("content-length") > 1) return "content-length-repeated"
    const length = fields.get("content-length")
    if (length !== undefined && !LENGTH.test(length)) return "content-length-invalid"
    return { method, target, fields, contentLength: length === undefined ? null : Number(length) }
}

/** Host and :authority say the same, or applications behind us would see another site than we do. */
function adoptAuthority(authority: string | undefined, fields: Fields): ReasonName | null {
    const host = fields.get("host")
    if (authority === undefined) return null
    if (host !== undefined) return host.toLowerCase() === authority.toLowerCase() ? null : "target-host-mismatch"
    fields.raw.unshift("host", authority)
    fields.names.unshift("host")
    return null
}
