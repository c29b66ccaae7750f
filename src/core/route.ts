/**
 * A route groups the targets that one function of an application answers: the path, normalised as RFC 3986 part 6.2.2
 * has it, with its variable parts folded. Deterministic and without learning, so that a stop, a cap and a scope mean the
 * same thing on every gate. Errs towards folding: a segment that could be somebody's name or address is never kept.
 */
const VARIABLE_SEGMENT =
    /^(?:[0-9]+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}|(?=[^/]*[0-9])[A-Za-z0-9_-]{20,})$/i
const PLAIN_SEGMENT = /^[A-Za-z0-9._~-]{0,64}$/
/** Nothing to decode, no empty and no dot segment, no parameter. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_~@-]+(?:\.[A-Za-z0-9_~@-]+)*)*\/?$/
/** No shorter segment is variable, unless it begins with a digit. */
const VARIABLE_UNITS = 16
const ROUTE_SEGMENT_LIMIT = 16

/** What stands for a number or an id, for other text, and for what is below sixteen segments. A request's own `:id` is text. */
const ID = ":id"
const TEXT = ":text"
const REST = "…"
const FOLDED: ReadonlySet<string> = new Set([ID, TEXT, REST])

/** A path of plain names none of which is variable, as most are: it is its own route. */
const OWN_ROUTE = /^(?:\/[A-Za-z_~-][A-Za-z0-9._~-]{0,14}){1,16}(?=\/?(?:[?#]|$))/

/**
 * @param target origin-form or absolute-form request target, undecoded
 * @returns e.g. `/members/:id/comments`; numbers and ids become `:id`, other text `:text`, and what is below sixteen
 *   segments becomes `…`
 */
export function routeOf(target: string): string {
    const own = OWN_ROUTE.exec(target)
    if (own !== null) return own[0]
    return folded(pathOf(target), foldSegment)
}

/** As routeOf, of a path that an owner wrote: `:id`, `:text` and `…` are what a route showed them. */
export function routeOfTyped(path: string): string {
    return folded(pathOf(path), (segment) => (FOLDED.has(segment) ? segment : foldSegment(segment)))
}

function folded(path: string, fold: (segment: string) => string): string {
    const segments = normalisedSegments(path)
    const kept = segments.slice(0, ROUTE_SEGMENT_LIMIT).map(fold)
    if (segments.length > kept.length) kept.push(REST)
    return `/${kept.join("/")}`
}

/**
 * Whether a route falls under a stop or a cap that names `pattern`: the same route, or, where the pattern ends in `/*`,
 * anything below it.
 */
export function routeMatches(pattern: string, route: string): boolean {
    if (pattern === route) return true
    if (!pattern.endsWith("/*")) return false
    const base = pattern.slice(0, -2)
    return route === base || route.startsWith(`${base}/`)
}

function foldSegment(segment: string): string {
    const mayVary = segment.length >= VARIABLE_UNITS || isDigit(segment.charCodeAt(0))
    if (mayVary && VARIABLE_SEGMENT.test(segment)) return ID
    return PLAIN_SEGMENT.test(segment) ? segment : TEXT
}

function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39
}

function pathOf(target: string): string {
    const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target)
    const rest = authority === null ? target : target.slice(authority[0].length)
    const end = rest.search(/[?#]/)
    return end < 0 ? rest : rest.slice(0, end)
}

/** Percent-decoded, without empty and dot segments and path parameters, so that `/a//b/./%63` cannot dodge a stop on `/a/b/c`. */
function normalisedSegments(path: string): string[] {
    if (PLAIN_PATH.test(path)) return path.split("/").filter((segment) => segment !== "")
    const segments: string[] = []
    for (const raw of decodePercent(path).replaceAll("\\", "/").split("/")) {
        const segment = withoutParameters(raw)
        if (segment === "..") segments.pop()
        else if (segment !== "" && segment !== ".") segments.push(segment)
    }
    return segments
}

function decodePercent(text: string): string {
    try {
        return decodeURIComponent(text)
    } catch {
        // Not UTF-8 (a Shift_JIS path, say): only the ASCII escapes can spell a route.
        return text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    }
}

/** A pattern for the rest of a segment would look for its end from each `;` anew. */
function withoutParameters(segment: string): string {
    const at = segment.indexOf(";")
    return at < 0 ? segment : segment.slice(0, at)
}
