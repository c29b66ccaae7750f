/**
 * A link from another site that brings a session with it: whoever follows it works in a session that somebody else knows.
 * Read is the head as a whole: GET or HEAD, a Referer of another site, and a query of nothing but identifiers by the names
 * that servers and frameworks read a session from. Source: CWE-384, CAPEC-61, OWASP "Session Fixation".
 *
 * Must not match: sites for old telephones and pages without cookies, which carry the identifier in their own links (the
 * Referer is their own, or missing), `;jsessionid=` in a path, returns from payment (they bring an order or a result, come as
 * POST, or find the same identifier in the visitor's cookie), and `session_id`, by which payment services name the payment.
 * Errs towards passing: with one more parameter it is a return, and sites of one registered domain are one site.
 */
import type { Finding } from "../../core/finding.ts"
import { SESSION_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { RequestHead } from "../contract.ts"
import type { ReportedFinding, RequestDetector, WholeRequest } from "./contract.ts"

const DETECTOR = "session-fixation"

export const SESSION_FIXATION_DETECTOR: RequestDetector = { name: DETECTOR, judge: judgeSession }

/** Lower case, without the prefixes that browsers give a meaning to. */
const SESSION_NAME =
    /^(?:__(?:host|secure)-)?(?:php[-_]?sess(?:ion)?(?:id)?|j(?:w|serv)?session(?:id)?|asp(?:\.net_|net_)?sessionid\w{0,16}|sessionid|session-id|_session_id|_\w{1,30}_session(?:_id)?|(?:laravel|ci|play|rails|django|symfony|flask|weblogic)_?session(?:id)?|connect\.sid|sails\.sid|koa[.:]sess(?:\.sig)?|express[.:]sess(?:\.sig)?|rack\.session|(?:__)?(?:next-auth|authjs)\.session-token|cfid|cftoken|cfsid|sessid|zope3?_?session|tomcat\.sid)$/

/** Parameters looked at: a link that fixes a session has one or two. */
const PARAMETERS_LIMIT = 4

/** At most one finding; its text, for explaining, is the value of the first parameter. */
function judgeSession({ head }: WholeRequest): readonly ReportedFinding[] {
    const question = head.target.indexOf("?")
    if (question < 0 || (head.method !== "GET" && head.method !== "HEAD")) return []
    if (!isSession(firstPair(head.target, question + 1))) return []
    const pairs = head.target.slice(question + 1).split("&", PARAMETERS_LIMIT + 1)
    if (pairs.length > PARAMETERS_LIMIT || !pairs.every(isSession)) return []
    const [name = "", text = ""] = pairs[0]?.split("=", 2) ?? []
    return comesFromElsewhere(head) && !isOwnSession(head, pairs) ? [{ finding: findingOf(name, text), text }] : []
}

/** Of most queries it is no session, and the others are not looked at. */
function firstPair(target: string, start: number): string {
    const end = target.indexOf("&", start)
    return target.slice(start, end < 0 ? target.length : end)
}

function isSession(pair: string): boolean {
    const equals = pair.indexOf("=")
    return equals > 0 && equals + 1 < pair.length && SESSION_NAME.test(pair.slice(0, equals).toLowerCase())
}

function comesFromElsewhere(head: RequestHead): boolean {
    const from = hostOf(headerOf(head, "referer").replace(/^https?:\/\//i, ""))
    const here = hostOf(headerOf(head, "host"))
    return from !== "" && here !== "" && siteOf(from) !== siteOf(here)
}

/** The visitor's own cookies hold the identifier already: nothing is fixed by the link. */
function isOwnSession(head: RequestHead, pairs: readonly string[]): boolean {
    const cookies = headerOf(head, "cookie")
    return cookies !== "" && pairs.every((pair) => cookies.includes(pair.slice(pair.indexOf("=") + 1)))
}

function headerOf({ headers }: RequestHead, name: string): string {
    return headers.find(([key]) => key.length === name.length && key.toLowerCase() === name)?.[1] ?? ""
}

function hostOf(address: string): string {
    return /^[a-z0-9.-]+/i.exec(address)?.[0].toLowerCase() ?? ""
}

/** The registered domain, roughly: two labels, three below `co.jp` and its like. Too short a site joins more hosts: it passes. */
function siteOf(host: string): string {
    if (/^[\d.]+$/.test(host)) return host
    const labels = host.split(".")
    const isShort = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3
    return labels.slice(isShort ? -3 : -2).join(".")
}

function findingOf(name: string, text: string): Finding {
    return {
        detector: DETECTOR,
        technique: "session-from-another-site",
        path: /^[\w.-]{1,64}$/.test(name) ? `query.${name}` : "query[0]",
        decoding: [],
        evidence: { start: 0, end: text.length },
        score: 100,
        reason: say(SESSION_MESSAGES["session-from-another-site"]),
        cwe: [384],
        capec: [61],
        attack: ["T1190", "T1539"],
    }
}
