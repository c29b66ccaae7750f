// Whether a cache that many use (a CDN, a proxy of an office) may keep an answer and hand it to others, and how that is
// forbidden. Pure. Source: RFC 9111 parts 3, 3.5, 4.2 and 5.2; RFC 9213 (CDN-Cache-Control); Surrogate-Control (Edge Architecture 1.0).
// Errs towards "yes" where a field allows it, and towards "no" where nothing is said: what a cache keeps by guess alone
// (Last-Modified without a word) it keeps for files, and hardly ever beside a cookie.

export interface CacheFacts {
    readonly method: string
    /** The request bears Authorization. */
    readonly authorized: boolean
    readonly status: number
    /** Of the answer: name, value, name, value, … */
    readonly fields: readonly string[]
    /** Unix milliseconds. */
    readonly nowMs: number
}

/** Fields that speak to a cache. */
const CACHE_FIELDS: ReadonlySet<string> = new Set([
    "cache-control",
    "cdn-cache-control",
    "surrogate-control",
    "expires",
    "last-modified",
    "set-cookie",
    "vary",
])
const REPLACED: ReadonlySet<string> = new Set(["cache-control", "cdn-cache-control", "surrogate-control", "expires"])
/** Kept by guess where nothing forbids it (RFC 9110 part 15.1). */
const HEURISTIC: ReadonlySet<number> = new Set([200, 203, 204, 300, 301, 308, 404, 405, 410, 414, 501])
const MAY_BE_KEPT: ReadonlySet<number> = new Set([...HEURISTIC, 302, 303, 307])
/** Every answer to another request is another to the cache. */
const PERSONAL_VARY = /(?:^|,)\s*(?:\*|cookie|authorization)\s*(?:,|$)/i
/** A directive and its number of seconds. */
const DIRECTIVE = /(?:^|,)\s*([a-z-]+)(?:\s*=\s*"?(\d{1,10})?)?/gi
/** Units of a field that are read; a longer one is nobody's. */
const FIELD_LIMIT = 1_024

export function mayBeShared({ method, authorized, status, fields, nowMs }: CacheFacts): boolean {
    if ((method !== "GET" && method !== "HEAD") || !MAY_BE_KEPT.has(status)) return false
    const said = cacheFieldsOf(fields)
    if (PERSONAL_VARY.test(said.get("vary") ?? "")) return false
    const targeted = said.get("cdn-cache-control") ?? said.get("surrogate-control")
    if (targeted !== undefined && lifetimeOf(directivesOf(targeted)) === "fresh") return true
    const directives = directivesOf(said.get("cache-control") ?? "")
    if (authorized && !["public", "s-maxage", "must-revalidate"].some((name) => directives.has(name))) return false
    const lifetime = lifetimeOf(directives)
    if (lifetime !== "unsaid") return lifetime === "fresh"
    const expires = said.get("expires")
    if (expires !== undefined) return Date.parse(expires) > nowMs
    if (directives.has("public")) return true
    return HEURISTIC.has(status) && said.has("last-modified") && !said.has("set-cookie")
}

/** The same fields with a word that no shared cache may ignore (RFC 9111 parts 5.2.2.5 and 5.2.2.7). */
export function keptPrivate(fields: readonly string[]): string[] {
    const kept: string[] = []
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const name = fields[index] ?? ""
        if (!REPLACED.has(name.toLowerCase())) kept.push(name, fields[index + 1] ?? "")
    }
    return [...kept, "Cache-Control", "private, no-store"]
}

/** By name in lower case, several of a name as the list they are. */
function cacheFieldsOf(fields: readonly string[]): ReadonlyMap<string, string> {
    const said = new Map<string, string>()
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const name = (fields[index] ?? "").toLowerCase()
        if (!CACHE_FIELDS.has(name)) continue
        const before = said.get(name)
        const value = (fields[index + 1] ?? "").slice(0, FIELD_LIMIT)
        said.set(name, before === undefined ? value : `${before}, ${value}`)
    }
    return said
}

/** Seconds of each directive; null for one without. */
function directivesOf(field: string): ReadonlyMap<string, number | null> {
    const directives = new Map<string, number | null>()
    for (const [, name = "", seconds] of field.slice(0, FIELD_LIMIT).matchAll(DIRECTIVE))
        directives.set(name.toLowerCase(), seconds === undefined ? null : Number(seconds))
    return directives
}

/** `private="x-field"` keeps one field alone private; it is taken for the whole, as RFC 9111 part 5.2.2.7 allows. */
function lifetimeOf(directives: ReadonlyMap<string, number | null>): "fresh" | "not-kept" | "unsaid" {
    if (["no-store", "private", "no-cache"].some((name) => directives.has(name))) return "not-kept"
    const seconds = directives.get("s-maxage") ?? directives.get("max-age")
    if (seconds === undefined || seconds === null) return "unsaid"
    return seconds > 0 ? "fresh" : "not-kept"
}
