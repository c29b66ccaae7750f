import type { Finding } from "../../core/finding.ts"
import type { Mode } from "../../core/decision.ts"
import type { RequestHead } from "../contract.ts"

/** What the gate knows of a request that does not stand in it. */
export interface Circumstances {
    /** A session or account that the application was seen to give goes with it. */
    readonly hasSession: boolean
    /** It comes from a trusted proxy, whose word about host and path counts. */
    readonly trustedProxy: boolean
    readonly crossSite: CrossSitePolicy
}

/** What becomes of requests that another site's page makes a visitor's browser send. */
export interface CrossSitePolicy {
    /** `off`: not looked at, as on a route that others may post to. */
    readonly mode: Mode | "off"
    /** e.g. `https://pay.example.jp`, lower case; `null` for pages that hide theirs. */
    readonly trustedOrigins: readonly string[]
}

/** Nothing is known beside the request itself. */
export const NO_CIRCUMSTANCES: Circumstances = {
    hasSession: false,
    trustedProxy: false,
    crossSite: { mode: "off", trustedOrigins: [] },
}

/** A request as what is judged of it as a whole. */
export interface WholeRequest {
    readonly head: RequestHead
    /** Of the target, undecoded. */
    readonly path: string
    /** Upper case: what an application that heeds overrides acts on (method-override.ts). */
    readonly method: string
    /** First value of a header field; undefined: it is not there. @param name lower case, one of WATCHED_FIELDS */
    readonly field: (name: WatchedField) => string | undefined
    readonly circumstances: Circumstances
}

/** Judges what needs more than one value. Pure; linear in the head. */
export interface RequestDetector {
    readonly name: string
    readonly judge: (request: WholeRequest) => readonly ReportedFinding[]
}

/** A finding, and the text its evidence stands in. */
export interface ReportedFinding {
    readonly finding: Finding
    readonly text: string
}

/** Header fields that are looked at. */
export const WATCHED_FIELDS = [
    "authorization",
    "content-type",
    "forwarded",
    "host",
    "origin",
    "range",
    "referer",
    "request-range",
    "sec-fetch-site",
    "upgrade",
    "x-csrf-token",
    "x-csrftoken",
    "x-forwarded-host",
    "x-host",
    "x-http-host-override",
    "x-http-method",
    "x-http-method-override",
    "x-method-override",
    "x-original-host",
    "x-original-url",
    "x-requested-with",
    "x-rewrite-url",
    "x-xsrf-token",
] as const
export type WatchedField = (typeof WATCHED_FIELDS)[number]
