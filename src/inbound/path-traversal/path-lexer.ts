/**
 * Lexer of path-like text. It cuts a value into runs (stretches that a file API would take as one path) and each run
 * into segments at the separators of any system, so that a detector reads directories and not characters.
 *
 * Source: RFC 3986 5.2.4 (dot segments), Windows naming rules, and what decoders leave behind (NUL, `;` parameters,
 * best-fit separators). Deviation: blanks end a run although a file name may hold them; the part behind the blank still
 * carries the climb, so this errs on the side of a shorter run, never of a missed one.
 */
import { copyUnits, units } from "../text-units.ts"

export interface Segment {
    /** As it stood, without separators. */
    readonly raw: string
    /** What a file API sees: NUL bytes and `;` parameters removed. */
    readonly name: string
    /** Offset of its first unit in the value. */
    readonly start: number
    readonly end: number
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

/** Runs from this length on are read by blocks. */
const LONG_UNITS = 2_048

/** A folder of Windows by the name of its variable: a drive and a folder of it. */
const WINDOWS_VARIABLE =
    /^%(?:system(?:root|drive)|windir|program(?:files|data|w6432)|(?:local)?appdata|userprofile|allusersprofile|home(?:path|drive)|public)%(?=[/\\])/iu

const SCHEME = /^[a-z][a-z0-9.+-]{1,30}:/iu

// Separators by code unit: / \ and what best-fit mappings of old code pages turn into them (yen, fraction and division
// slashes, set minus, full-width forms).
const SEPARATORS: ReadonlySet<number> = new Set([0x2f, 0x5c, 0xa5, 0x2044, 0x2215, 0x2216, 0xff0f, 0xff3c])

// What ends a run: blanks, controls other than NUL, quotes, brackets of markup and code, the punctuation of Japanese
// prose; and `=&?,#`, so that a path inside an address or a list is read by itself.
const BREAKS: ReadonlySet<number> = new Set(
    Array.from(
        "\"'`<>|(){}=&?,#*\u007f\u00a0\u3000\u3001\u3002\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u30fb\uff08\uff09\uff0c",
        (c) => c.charCodeAt(0),
    ),
)
const DOT = 0x2e
const COLON = 0x3a

/** Ends a run. */
export const BREAK = 0x1
/** Parts segments. */
export const SEPARATOR = 0x2
/** A run with one of these may name a path: `/ : NUL`. */
export const PATH_SIGN = 0x4
/** `.` */
export const FULL_STOP = 0x8
export const COLON_OR_NUL = 0x10

/** By code unit, all of them: a table is read faster than a question is answered. */
export const UNIT_CLASSES: Uint8Array = Uint8Array.from({ length: 0x1_0000 }, (_, code) => classOf(code))

function classOf(code: number): number {
    if (BREAKS.has(code) || (code > 0 && code <= 0x20)) return BREAK
    if (SEPARATORS.has(code)) return SEPARATOR | PATH_SIGN
    if (code === COLON || code === 0) return COLON_OR_NUL | PATH_SIGN
    return code === DOT ? FULL_STOP : 0
}

function classAt(text: string, at: number): number {
    return UNIT_CLASSES[text.charCodeAt(at)] ?? 0
}

/** @param offset of `raw` in the value that spans speak of */
export function lexRun(raw: string, offset: number): PathRun {
    const end = offset + raw.length
    const scheme = SCHEME.exec(raw)?.[0].slice(0, -1).toLowerCase() ?? null
    let at = scheme === null ? 0 : scheme.length + 1
    const drive = scheme === null ? driveOf(raw) : 0
    at += drive
    const doubled = isSeparator(raw, at) && isSeparator(raw, at + 1)
    let authority: string | null = null
    if (doubled && drive === 0) {
        authority = /^[^/\\]*/u.exec(raw.slice(at + 2))?.[0] ?? ""
        at += 2 + authority.length
    }
    const root = drive > 0 ? "drive" : doubled && scheme === null ? "unc" : isSeparator(raw, at) ? "root" : "none"
    return { start: offset, end, scheme, authority, root, segments: segmentsOf(raw, at, offset) }
}

/** Units of `C:` or `%SystemRoot%` at the start; 0 without one. */
function driveOf(raw: string): number {
    if (/^[a-z]:/iu.test(raw)) return 2
    return raw.charCodeAt(0) === 0x25 ? (WINDOWS_VARIABLE.exec(raw)?.[0].length ?? 0) : 0
}

export function isSeparator(raw: string, at: number): boolean {
    return at < raw.length && (classAt(raw, at) & SEPARATOR) !== 0
}

/** What ends a run stands there. */
export function isBreak(raw: string, at: number): boolean {
    return (classAt(raw, at) & BREAK) !== 0
}

function segmentsOf(raw: string, from: number, offset: number): Segment[] {
    const segments: Segment[] = []
    const isCut = raw.includes(";") || raw.includes("\0")
    if (raw.length > LONG_UNITS) return addLongSegments(segments, raw, { from, offset, isCut })
    let start = from
    for (let at = from; at <= raw.length && segments.length < SEGMENT_LIMIT; at++) {
        if (at < raw.length && !isSeparator(raw, at)) continue
        if (at > start && !isCurrent(raw, start, at))
            segments.push(segmentOf(raw.slice(start, at), offset + start, isCut))
        start = at + 1
    }
    return segments
}

/** As segmentsOf, by blocks of the run: it may be nothing but stops. */
function addLongSegments(
    segments: Segment[],
    raw: string,
    { from, offset, isCut }: { readonly from: number; readonly offset: number; readonly isCut: boolean },
): Segment[] {
    const [block, classes] = [units, UNIT_CLASSES]
    let start = from
    for (let before = 0, count = 0; (count = copyUnits(raw, before)) > 0; before += count) {
        for (let at = Math.max(0, from - before); at < count; at++) {
            if (((classes[block[at] ?? 0] ?? 0) & SEPARATOR) === 0) continue
            const end = before + at
            if (end > start && !isCurrent(raw, start, end))
                segments.push(segmentOf(raw.slice(start, end), offset + start, isCut))
            start = end + 1
            if (segments.length >= SEGMENT_LIMIT) return segments
        }
    }
    if (raw.length > start && !isCurrent(raw, start, raw.length))
        segments.push(segmentOf(raw.slice(start), offset + start, isCut))
    return segments
}

function isCurrent(raw: string, start: number, end: number): boolean {
    return end === start + 1 && raw.charCodeAt(start) === DOT
}

/** @param isCut some segment of the run has a parameter or NUL */
function segmentOf(raw: string, start: number, isCut: boolean): Segment {
    if (!isCut) return { raw, name: raw, start, end: start + raw.length }
    const parameter = raw.indexOf(";")
    const cut = parameter < 0 ? raw : raw.slice(0, parameter)
    return { raw, name: cut.includes("\0") ? cut.replaceAll("\0", "") : cut, start, end: start + raw.length }
}
