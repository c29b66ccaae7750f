/**
 * A host or a path that is named twice with different words: `X-Forwarded-Host`, `Forwarded`, `X-Host` and their kin beside
 * `Host`, `X-Original-URL` and `X-Rewrite-URL` beside the target; and a Host that is no host. An application that goes by the
 * second word builds links (password resets) or fills caches with a stranger's host, or answers another path than the one
 * that was judged. Source: CWE-644, CWE-348, CVE-2018-14773 (X-Original-URL), PortSwigger "HTTP Host header attacks".
 *
 * Must not match: what a trusted proxy says. Of anybody else the gate keeps these fields from the application, so that they
 * are told and not refused: a proxy that nobody named as trusted sends them with every request. A Host with signs no name has
 * is refused. Errs towards passing: which hosts are the site's own is known only where the configuration names them.
 */
import { HOST_MESSAGES } from "../../core/messages/request-level.messages.data.ts"
import type { Technique } from "../technique.ts"
import type { ReportedFinding, RequestDetector, WatchedField, WholeRequest } from "./contract.ts"
import { findingAt, originFormOf } from "./whole-request.ts"

type Name = keyof typeof HOST_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "host-that-is-none": { score: 100, cwe: [644, 20], capec: [33, 141], attack: ["T1190"] },
    "second-host": { score: 40, cwe: [644, 348], capec: [141], attack: ["T1190"] },
    "second-path": { score: 40, cwe: [348, 436], capec: [87], attack: ["T1190"] },
}

const HOST_FIELDS: readonly WatchedField[] = ["x-forwarded-host", "x-host", "x-http-host-override", "x-original-host"]
const PATH_FIELDS: readonly WatchedField[] = ["x-original-url", "x-rewrite-url"]

/** Letters, digits, hyphen, dot, and the underscore of internal names; or an address in brackets. */
const NAME = /^(?:[a-z0-9._-]{0,255}|\[[0-9a-f:.]{2,45}\])(?::([0-9]{0,5}))?$/i
const HIGHEST_PORT = 65_535

export const HOST_DETECTOR: RequestDetector = {
    name: "host",
    judge: (request) => {
        const host = request.field("host")
        const found: ReportedFinding[] = []
        if (host !== undefined && !isName(host)) found.push(told("host-that-is-none", "host", host))
        if (!request.circumstances.trustedProxy) {
            found.push(...secondHosts(request, host))
            found.push(...secondPaths(request))
        }
        return found
    },
}

function isName(host: string): boolean {
    const match = NAME.exec(host)
    return match !== null && Number(match[1] ?? 0) <= HIGHEST_PORT
}

function secondHosts({ field }: WholeRequest, host: string | undefined): ReportedFinding[] {
    const isOwn = (named: string): boolean => nameOf(named) === nameOf(host ?? "")
    const found: ReportedFinding[] = []
    for (const name of HOST_FIELDS) {
        const value = field(name)
        if (value !== undefined && !value.split(",").every(isOwn)) found.push(told("second-host", name, value))
    }
    const forwarded = field("forwarded")
    if (forwarded === undefined) return found
    const named = /(?:^|[;,\s])host="?([^";,\s]+)/i.exec(forwarded)?.[1]
    if (named !== undefined && !isOwn(named)) found.push(told("second-host", "forwarded", forwarded))
    return found
}

function secondPaths({ head, field }: WholeRequest): ReportedFinding[] {
    const found: ReportedFinding[] = []
    for (const name of PATH_FIELDS) {
        const value = field(name)
        if (value !== undefined && originFormOf(value) !== originFormOf(head.target))
            found.push(told("second-path", name, value))
    }
    return found
}

/** Without port: a proxy may listen on another one. */
function nameOf(host: string): string {
    return host
        .trim()
        .toLowerCase()
        .replace(/:[0-9]*$/, "")
}

function told(technique: Name, name: WatchedField, value: string): ReportedFinding {
    const place = { detector: "host", technique, path: `header.${name}`, text: value }
    return findingAt(place, TECHNIQUES[technique], HOST_MESSAGES[technique])
}
