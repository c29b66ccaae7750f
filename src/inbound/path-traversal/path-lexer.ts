/**
 * Lexer of path-like text. It cuts a value into runs (stretches that a file API would take as one path) and each run
 * into segments at the separators of any system, so that a detector reads directories and not characters.
 *
 * Source: RFC 3986 5.2.4 (dot segments), Windows naming rules, and what decoders leave behind (NUL, `;` parameters,
 * best-fit separators). Deviation: blanks end a run although a file name may hold them; the part behind the blank still
 * carries the climb, so this errs on the side of a shorter run, never of a missed one.
 */

export interface Segment {
    /** As it stood, without separators. */
    readonly raw: string
    /** What a file API sees: NUL bytes and `;` parameters removed. */
    readonly name: string
    /** Offset of its first unit in the value. */
    readonly start: number
    readonly end: number
    /** What follows the last one is nothing. */
    readonly closed: boolean
}

export interface PathRun {
    readonly start: number
    readonly end: number
    /** Lower case, without the colon; null for a plain path. A drive letter is no scheme. */
    readonly scheme: string | null
    /** `//host` follows the scheme, or two separators start the run. */
    readonly authority: string | null
    readonly root: "none" | "root" | "drive" | "unc"
    readonly segments: readonly Segment[]
}

/** Segments kept of one run; `.` is not kept. Windows takes 32,767 units, so no path that opens has more. */
export const SEGMENT_LIMIT = 16_384

// Everything but blanks, controls other than NUL, quotes, brackets of markup and code, and the punctuation of Japanese
// prose. `=&?,#` end a run so that a path inside an address or a list is read by itself.
// oxlint-disable-next-line no-irregular-whitespace -- written as escapes below
const RUN = /[^\u0001-\u0020"'`<>|(){}=&?,#*\u007f\u00a0\u3000-\u3002\u3008-\u3011\u30fb\uff08\uff09\uff0c]+/gu
const SCHEME = /^([a-z][a-z0-9.+-]{1,30}):/iu
const SEPARATOR = /[/\\\u00a5\u2044\u2215\u2216\uff0f\uff3c]/u

/** Runs that hold a separator, a dot at their start or a scheme, in order; others cannot be a path of interest. */
export function* pathRuns(text: string): Generator<PathRun> {
    for (const match of text.matchAll(RUN)) {
        const raw = match[0]
        if (!isOfInterest(raw)) continue
        yield lexRun(raw, match.index)
    }
}

function isOfInterest(raw: string): boolean {
    return SEPARATOR.test(raw) || raw.startsWith(".") || raw.includes("\0") || raw.includes(":") || raw.includes(".")
}

/** @param offset of `raw` in the value that spans speak of */
export function lexRun(raw: string, offset: number): PathRun {
    const end = offset + raw.length
    const scheme = SCHEME.exec(raw)?.[1]?.toLowerCase() ?? null
    let at = scheme === null ? 0 : scheme.length + 1
    const drive = scheme === null && /^[a-z]:/iu.test(raw)
    if (drive) at = 2
    const doubled = isSeparator(raw, at) && isSeparator(raw, at + 1)
    let authority: string | null = null
    if (doubled && !drive) {
        const host = /^[^/\\]*/u.exec(raw.slice(at + 2))?.[0] ?? ""
        authority = host
        at += 2 + host.length
    }
    const root = drive ? "drive" : doubled && scheme === null ? "unc" : isSeparator(raw, at) ? "root" : "none"
    return { start: offset, end, scheme, authority, root, segments: segmentsOf(raw, at, offset) }
}

function isSeparator(raw: string, at: number): boolean {
    return at < raw.length && SEPARATOR.test(raw.charAt(at))
}

function segmentsOf(raw: string, from: number, offset: number): Segment[] {
    const segments: Segment[] = []
    let start = from
    for (let at = from; at <= raw.length && segments.length < SEGMENT_LIMIT; at++) {
        if (at < raw.length && !isSeparator(raw, at)) continue
        if (at > start && raw.slice(start, at) !== ".")
            segments.push(segmentOf(raw.slice(start, at), offset + start, at < raw.length))
        start = at + 1
    }
    return segments
}

function segmentOf(raw: string, start: number, closed: boolean): Segment {
    const parameter = raw.indexOf(";")
    const name = (parameter < 0 ? raw : raw.slice(0, parameter)).replaceAll("\0", "")
    return { raw, name, start, end: start + raw.length, closed }
}
