/**
 * Requests forged from another site (CSRF): a page elsewhere makes a visitor's browser send a form, or open a WebSocket, and
 * the browser adds the session. Read are Sec-Fetch-Site, Origin and Referer of requests that change something and carry a
 * session. Source: CWE-352, CWE-1385 (WebSocket), OWASP CSRF cheat sheet, the Fetch Standard (what a page may send without
 * asking first).
 *
 * Must not match: the site's own pages; its sister hosts (`same-site`: a page on another host of the same organisation may
 * post, and a hostile one cannot be told from it); requests of programs, which name no origin; what a browser sends only
 * after the application itself agreed (CORS preflight: other methods, JSON, fields of its own).
 * Errs towards passing, and by default only tells: sign-in by SAML or `form_post` and the return from a payment are such
 * posts too, and nothing in a request tells them from forged ones. An owner who has named those can have the rest refused.
 */
import { CROSS_SITE_MESSAGES } from "../../core/messages/request-level.messages.data.ts"
import type { Technique } from "../technique.ts"
import type { ReportedFinding, RequestDetector, WatchedField, WholeRequest } from "./contract.ts"
import { findingAt } from "./whole-request.ts"

type Name = keyof typeof CROSS_SITE_MESSAGES

const OBSERVED: Readonly<Record<Name, Technique>> = {
    "cross-site-change": { score: 40, cwe: [352], capec: [62], attack: ["T1189"] },
    "cross-site-socket": { score: 40, cwe: [1385, 352], capec: [62], attack: ["T1189"] },
}
const REFUSED_SCORE = 100

/** Methods a page may send elsewhere without asking first; of these, those that change nothing. */
const UNASKED: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"])
const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE"])
/** Types of a body that a form has; a page may send no other without asking first. */
const FORM_TYPE = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i
/** Fields that a page may not send without asking first. */
const ASKED_FIELDS: readonly WatchedField[] = [
    "x-requested-with",
    "x-csrf-token",
    "x-csrftoken",
    "x-xsrf-token",
    "x-http-method",
    "x-http-method-override",
    "x-method-override",
]

export const CROSS_SITE_DETECTOR: RequestDetector = {
    name: "cross-site",
    judge: (request) => {
        const { hasSession, crossSite } = request.circumstances
        if (!hasSession || crossSite.mode === "off") return []
        const technique = techniqueOf(request)
        const source = technique === null ? null : foreignSource(request)
        if (technique === null || source === null) return []
        return [told(technique, source, crossSite.mode === "block")]
    },
}

/** null: it changes nothing, or no page could have sent it by itself. */
function techniqueOf(request: WholeRequest): Name | null {
    const { head, method, field } = request
    if (field("upgrade")?.toLowerCase() === "websocket") return "cross-site-socket"
    if (SAFE.has(method) || !UNASKED.has(head.method)) return null
    const type = field("content-type")
    if (type !== undefined && !FORM_TYPE.test(type)) return null
    const isAsked = ASKED_FIELDS.some((name) => field(name) !== undefined)
    return isAsked || /^bearer /i.test(field("authorization") ?? "") ? null : "cross-site-change"
}

interface Source {
    readonly name: WatchedField
    readonly value: string
}

/** The field that says the request is another site's; null: it is not, is trusted, or nothing says so. */
function foreignSource({ field, circumstances }: WholeRequest): Source | null {
    const fetched = field("sec-fetch-site")?.toLowerCase()
    if (fetched === "same-origin" || fetched === "same-site" || fetched === "none") return null
    const origin = field("origin")
    const referer = field("referer")
    const named = origin !== undefined && origin !== "null" ? origin : refererOrigin(referer)
    const own = [field("host"), field("x-forwarded-host")]
    const { trustedOrigins } = circumstances.crossSite
    if (named !== null) {
        if (own.some((host) => host !== undefined && hostOf(named) === plainHost(host))) return null
        if (trustedOrigins.includes(named.toLowerCase())) return null
        return named === origin ? { name: "origin", value: origin } : { name: "referer", value: referer ?? "" }
    }
    if (fetched !== "cross-site" || (origin === "null" && trustedOrigins.includes("null"))) return null
    return { name: "sec-fetch-site", value: fetched }
}

function refererOrigin(referer: string | undefined): string | null {
    return /^https?:\/\/[^/?#]+/i.exec(referer ?? "")?.[0] ?? null
}

function hostOf(origin: string): string {
    return plainHost(origin.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ""))
}

/** The scheme is not compared (TLS may end in front of the gate), and so neither are the ports that go with it. */
function plainHost(host: string): string {
    return host.toLowerCase().replace(/:(?:80|443)?$/, "")
}

function told(technique: Name, { name, value }: Source, refuses: boolean): ReportedFinding {
    const { score, ...rest } = OBSERVED[technique]
    const weighed = { score: refuses ? REFUSED_SCORE : score, ...rest }
    const place = { detector: "cross-site", technique, path: `header.${name}`, text: value }
    return findingAt(place, weighed, CROSS_SITE_MESSAGES[technique])
}
