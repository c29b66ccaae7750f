// What a trailer may not hold: whoever merges it into the head would read another message (TR.MRG; CWE-444).
import type { Fields } from "./head.ts"

/** Fields of a trailer that would change what the head said (RFC 9110 part 6.5.1), or whom the request is from. */
const FORBIDDEN_TRAILERS: ReadonlySet<string> = new Set([
    "authorization",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-range",
    "content-type",
    "cookie",
    "expect",
    "host",
    "max-forwards",
    "pragma",
    "range",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
])

export function hasForbiddenTrailer(fields: Fields): boolean {
    return fields.names.some((name) => FORBIDDEN_TRAILERS.has(name))
}
