// The head that goes to the application. Everything is passed as it came, in order, but for:
// hop-by-hop fields (also those named by Connection), Expect (answered here), those that frame the body (framed anew),
// Accept-Encoding (reduced to what we decode), Range and If-Range (unless media), and what a proxy says of its client:
// X-Forwarded-For, -Proto and -Host (replaced, or continued for a trusted proxy), every other X-Forwarded-*, X-Real-IP,
// Forwarded and what else names a host or a path in the place of the request's own (a trusted proxy's alone).
// Accept-Charset is not passed where it asks for a charset that the meter does not read; no browser sends it.
// Via is not added: the gate changes no meaning, and old applications switch
// compression off when they see it.
import { charsetOf } from "../../inbound/charset/charset.ts"
import { isHonestRange } from "../../inbound/request-level/ranges.ts"
import type { Fields } from "../http1/head.ts"
import { acceptedEncodings } from "./accept-encoding.ts"
import { HOP_BY_HOP } from "./hop-by-hop.data.ts"
import { MEDIA_EXTENSIONS } from "./media-extensions.data.ts"

export interface ForwardedFacts {
    /** Address of the peer that connected to the gate. */
    readonly peer: string
    /** The peer is a trusted proxy: what it says of its own peers is kept. */
    readonly trusted: boolean
    /** What the client spoke to us. */
    readonly scheme: "http" | "https"
}

/** Fields that need a look; all others are copied. */
const SPECIAL: ReadonlySet<string> = new Set([
    ...HOP_BY_HOP,
    "accept-charset",
    "accept-encoding",
    "content-length",
    "expect",
    "forwarded",
    "if-range",
    "range",
    "request-range",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-host",
    "x-http-host-override",
    "x-original-host",
    "x-original-url",
    "x-real-ip",
    "x-rewrite-url",
])
/** What names its client, or a host or path in the place of the request's own. */
const OF_PROXY: ReadonlySet<string> = new Set([
    "forwarded",
    "x-host",
    "x-http-host-override",
    "x-original-host",
    "x-original-url",
    "x-real-ip",
    "x-rewrite-url",
])
/** X-Forwarded-Port, -Prefix, -Ssl and so on: frameworks build addresses of them. */
const FORWARDED_PREFIX = "x-forwarded-"

/**
 * @param fields of the request, as received
 * @returns name, value, name, value, …; those that frame the body are left out
 */
export function requestHeaders(fields: Fields, target: string, facts: ForwardedFacts): string[] {
    const { names, raw } = fields
    const out: string[] = []
    const nominated = nominatedByConnection(fields)
    let chain = ""
    let proto = ""
    let forwardedHost = ""
    let host = ""
    for (let index = 0; index < names.length; index++) {
        const lower = names[index] ?? ""
        if ((nominated !== null && nominated.has(lower)) || isDisguised(lower)) continue
        const name = raw[index * 2] ?? ""
        const value = raw[index * 2 + 1] ?? ""
        if (!isSpecial(lower)) {
            if (lower === "host") host = value
            out.push(name, value)
        } else if (lower === "accept-encoding") out.push(name, acceptedEncodings(value))
        else if (lower === "range" || lower === "if-range") {
            if (partsMayPass(target, fields)) out.push(name, value)
        } else if (lower === "accept-charset") {
            if (isReadable(value)) out.push(name, value)
        } else if (lower === "te") {
            if (/(?:^|,)\s*trailers\s*(?:$|,)/i.test(value)) out.push(name, "trailers")
        } else if (facts.trusted) {
            if (lower === "x-forwarded-for") chain = chain === "" ? value : `${chain}, ${value}`
            else if (lower === "x-forwarded-proto") proto = value
            else if (lower === "x-forwarded-host") forwardedHost = value
            else if (isOfProxy(lower)) out.push(name, value)
        }
    }
    out.push("X-Forwarded-For", chain === "" ? facts.peer : `${chain}, ${facts.peer}`)
    out.push("X-Forwarded-Proto", proto === "" ? facts.scheme : proto)
    const publicHost = forwardedHost === "" ? host : forwardedHost
    if (publicHost !== "") out.push("X-Forwarded-Host", publicHost)
    return out
}

/** `X_Forwarded_For` is X-Forwarded-For to CGI, WSGI and the like: a stranger's word must not come in by another name. */
function isDisguised(name: string): boolean {
    return name.includes("_") && isSpecial(name.replaceAll("_", "-"))
}

function isSpecial(name: string): boolean {
    return SPECIAL.has(name) || name.startsWith(FORWARDED_PREFIX)
}

/** What a proxy says of its client, beside the three fields that are continued. */
function isOfProxy(name: string): boolean {
    return OF_PROXY.has(name) || name.startsWith(FORWARDED_PREFIX)
}

/** Names listed in Connection. `host`, `content-length` and the like cannot be taken away this way. */
export function nominatedByConnection({ names, raw }: Fields): ReadonlySet<string> | null {
    let nominated: Set<string> | null = null
    for (let index = 0; index < names.length; index++) {
        if (names[index] !== "connection") continue
        const value = (raw[index * 2 + 1] ?? "").toLowerCase()
        if (value === "keep-alive" || value === "close") continue
        nominated ??= new Set()
        for (const token of value.split(",")) if (!END_TO_END.has(token.trim())) nominated.add(token.trim())
    }
    return nominated
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

/** Of media alone, and few parts of which none overlaps another. */
export function partsMayPass(target: string, fields: Fields): boolean {
    return isMediaTarget(target) && fields.times("range") <= 1 && isHonestRange(fields.get("range") ?? "")
}

function isReadable(charsets: string): boolean {
    return charsets.split(",").every((one) => {
        const label = one.split(";", 1)[0]?.trim() ?? ""
        return label === "*" || charsetOf(label) !== null
    })
}

/** Whether the path ends in the extension of a media file. */
export function isMediaTarget(target: string): boolean {
    const end = target.search(/[?#]/)
    const path = end < 0 ? target : target.slice(0, end)
    const dot = path.lastIndexOf(".")
    if (dot < 0 || dot < path.lastIndexOf("/")) return false
    return MEDIA_EXTENSIONS.has(path.slice(dot + 1).toLowerCase())
}
