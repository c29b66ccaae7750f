// The request target: path (as a whole, for what walks over segments, by segment, and by path parameter: `;id=1` is a
// parameter to Java servers, RFC 3986 3.3), query, fragment. It is split
// before anything is decoded (CVE-2024-1019: `%3F` decoded first hid the path from the rules), and a path that begins
// with `//` stays a path (CVE-2025-29914).
import { pathOfKey } from "./key-name.ts"
import { isPlainRaw } from "./plain-values.ts"
import { readUrlencoded } from "./urlencoded.ts"
import { textsOfValue } from "./form-value.ts"
import type { Take } from "./take.ts"

/**
 * Nothing in it that a decoder or a detector reads: words, single dots, `@` of versions. One in front is read: servers of development
 * have folders behind it that lead anywhere (`/@fs/`).
 */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9_~@-]*(?:\.[A-Za-z0-9_~@-]+)*)*\/?$/
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/
const PLAIN_AUTHORITY = /^[A-Za-z0-9.:_-]*$/

/** True where nothing would be read: a path of words, and no query. */
export function isPlainTarget(target: string): boolean {
    return PLAIN_PATH.test(target)
}

/** @param prefix empty for the target itself, `header.referer→` for a URL in a header */
export function readTarget(prefix: string, target: string, take: Take): void {
    readParts(prefix, target, (path) => !PLAIN_PATH.test(path), take)
}

/** The request's own target, with a path that holds nothing but words as well: a patch may be about it. */
export function readWholeTarget(target: string, take: Take): void {
    readParts("", target, () => true, take)
}

function readParts(prefix: string, target: string, isWorthReading: (path: string) => boolean, take: Take): void {
    const rest = target.startsWith("/") ? target : afterAuthority(prefix, target, take)
    const question = rest.indexOf("?")
    const path = question < 0 ? rest : rest.slice(0, question)
    if (isWorthReading(path)) readPath(prefix, path, take)
    if (question >= 0) readQuery(prefix, rest.slice(question + 1), take)
}

function readQuery(prefix: string, query: string, take: Take): void {
    const hash = query.indexOf("#")
    // No browser sends a fragment: what stands behind a raw `#` is read both as part of the last value and by itself.
    readUrlencoded(`${prefix}query`, query, null, take)
    if (hash >= 0) take(`${prefix}fragment`, textsOfValue(query.slice(hash + 1), false, null))
}

function readPath(prefix: string, path: string, take: Take): void {
    take(`${prefix}path`, textsOfValue(path, false, null))
    // Behind the first slash; what stands before it is none.
    let start = path.indexOf("/") + 1
    for (let index = 0; start > 0 && start <= path.length; index++) {
        const slash = path.indexOf("/", start)
        const end = slash < 0 ? path.length : slash
        if (end > start) readSegment(`${prefix}path`, path, start, end, index, take)
        start = end + 1
    }
}

function readSegment(parent: string, path: string, start: number, end: number, index: number, take: Take): void {
    if (take.plain !== undefined && isPlainRaw(path, start, end, true)) return take.plain()
    const segment = path.slice(start, end)
    take(`${parent}[${index}]`, textsOfValue(segment, false, null))
    if (segment.includes(";")) readPathParameters(`${parent}[${index}]`, segment, take)
}

/** `list;id=1;sort=2`: what a servlet container takes off a segment, by its name. */
function readPathParameters(path: string, segment: string, take: Take): void {
    for (const [position, pair] of segment.split(";").entries()) {
        const equals = position === 0 ? -1 : pair.indexOf("=")
        if (equals < 0 || equals === pair.length - 1) continue
        take(pathOfKey(path, pair.slice(0, equals), position), textsOfValue(pair.slice(equals + 1), false, null))
    }
}

function afterAuthority(prefix: string, target: string, take: Take): string {
    const match = ABSOLUTE.exec(target)
    if (match === null) return target
    const authority = match[1] ?? ""
    if (!PLAIN_AUTHORITY.test(authority)) take(`${prefix}authority`, textsOfValue(authority, false, null))
    return target.slice(match[0].length)
}
