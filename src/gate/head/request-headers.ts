// The head that goes to the application. Everything is passed as it came, in order, but for:
// hop-by-hop fields (also those named by Connection), Expect (answered here), Content-Length (undici writes it),
// Accept-Encoding (reduced to what we decode), Range and If-Range (unless media), Forwarded and X-Forwarded-* (replaced,
// or continued for a trusted proxy). Via is not added: the gate changes no meaning, and old applications switch
// compression off when they see it.
import { acceptedEncodings } from "./accept-encoding.ts"
import { HOP_BY_HOP } from "./hop-by-hop.data.ts"
import { MEDIA_EXTENSIONS } from "./media-extensions.data.ts"

export interface ForwardedFacts {
    /** Address of the peer that connected to the gate. */
    readonly peer: string
    /** The peer is a trusted proxy: what it says of its own peers is kept. */
    readonly trusted: boolean
}

/** Fields that need a look; all others are copied. */
const SPECIAL: ReadonlySet<string> = new Set([
    ...HOP_BY_HOP,
    "accept-encoding",
    "content-length",
    "expect",
    "forwarded",
    "if-range",
    "range",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
])

/**
 * @param rawHeaders name, value, name, value, … as received
 * @returns the same shape; Content-Length is left out (see contentLengthOf)
 */
export function requestHeaders(rawHeaders: readonly string[], target: string, facts: ForwardedFacts): string[] {
    const out: string[] = []
    const nominated = nominatedByConnection(rawHeaders)
    let chain = ""
    let proto = ""
    let forwardedHost = ""
    let host = ""
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const name = rawHeaders[index] ?? ""
        const value = rawHeaders[index + 1] ?? ""
        const lower = name.toLowerCase()
        if (nominated !== null && nominated.has(lower)) continue
        if (!SPECIAL.has(lower)) {
            if (lower === "host") host = value
            out.push(name, value)
        } else if (lower === "accept-encoding") out.push(name, acceptedEncodings(value))
        else if (lower === "range" || lower === "if-range") {
            if (isMediaTarget(target)) out.push(name, value)
        } else if (facts.trusted) {
            if (lower === "x-forwarded-for") chain = chain === "" ? value : `${chain}, ${value}`
            else if (lower === "x-forwarded-proto") proto = value
            else if (lower === "x-forwarded-host") forwardedHost = value
            else if (lower === "forwarded") out.push(name, value)
        }
    }
    out.push("X-Forwarded-For", chain === "" ? facts.peer : `${chain}, ${facts.peer}`)
    out.push("X-Forwarded-Proto", proto === "" ? "http" : proto)
    const publicHost = forwardedHost === "" ? host : forwardedHost
    if (publicHost !== "") out.push("X-Forwarded-Host", publicHost)
    return out
}

/** Names listed in Connection. `host`, `content-length` and the like cannot be taken away this way. */
export function nominatedByConnection(rawHeaders: readonly string[]): ReadonlySet<string> | null {
    let names: Set<string> | null = null
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const name = rawHeaders[index] ?? ""
        if (name.length !== 10 || name.toLowerCase() !== "connection") continue
        const value = (rawHeaders[index + 1] ?? "").toLowerCase()
        if (value === "keep-alive" || value === "close") continue
        names ??= new Set()
        for (const token of value.split(",")) if (!END_TO_END.has(token.trim())) names.add(token.trim())
    }
    return names
}

/** Removing one of these on a client's word would change what the application sees of it (hop-by-hop abuse). */
const END_TO_END: ReadonlySet<string> = new Set([
    "authorization",
    "content-length",
    "content-type",
    "content-encoding",
    "cookie",
    "host",
    "origin",
    "referer",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
])

/** Whether the path ends in the extension of a media file. */
export function isMediaTarget(target: string): boolean {
    const end = target.search(/[?#]/)
    const path = end < 0 ? target : target.slice(0, end)
    const dot = path.lastIndexOf(".")
    if (dot < 0 || dot < path.lastIndexOf("/")) return false
    return MEDIA_EXTENSIONS.has(path.slice(dot + 1).toLowerCase())
}
