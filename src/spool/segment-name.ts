// Names of spool segments: `<writerId>-<startMs, 13 digits>-<n>-<8 hex>.spool`, with `.open` behind it while its writer
// may still append. The random part makes a name unique for ever: stored positions go by name, and a name that came
// back (a clock set back, a fast restart) would have its records taken for stored.
import { randomBytes } from "node:crypto"

export const SEGMENT_SUFFIX = ".spool"
export const OPEN_SUFFIX = ".open"
export const DAMAGED_SUFFIX = ".damaged"
/** Of the file beside a segment that says how far it was written (segment-head.ts). */
export const HEAD_SUFFIX = ".head"
/** Of the random part. */
export const SEGMENT_ID_CHARS = 8

export interface SegmentFile {
    /** Name without `.open`: what positions are stored under. */
    readonly segment: string
    readonly writerId: string
    readonly startMs: number
    readonly n: number
    /** The file still has the suffix `.open`. */
    readonly open: boolean
}

const WRITER_ID = /^[a-z0-9][a-z0-9.-]{0,31}$/
const NAME = /^([a-z0-9][a-z0-9.-]{0,31})-([0-9]{13})-([0-9]{1,9})-[0-9a-f]{8}\.spool(\.open)?$/

/** @throws RangeError when the id cannot stand in a file name */
export function checkWriterId(writerId: string): void {
    if (!WRITER_ID.test(writerId)) throw new RangeError("writerId: up to 32 of a-z, 0-9, dot and hyphen")
}

export function segmentName(writerId: string, startMs: number, n: number): string {
    return nameOf(writerId, startMs, n, randomBytes(SEGMENT_ID_CHARS / 2).toString("hex"))
}

function nameOf(writerId: string, startMs: number, n: number, id: string): string {
    return `${writerId}-${String(startMs).padStart(13, "0")}-${n}-${id}${SEGMENT_SUFFIX}`
}

/** null: not a segment. */
export function parseSegmentName(name: string): SegmentFile | null {
    const match = NAME.exec(name)
    if (match === null) return null
    const open = match[4] !== undefined
    return {
        segment: open ? name.slice(0, -OPEN_SUFFIX.length) : name,
        writerId: match[1] ?? "",
        startMs: Number(match[2]),
        n: Number(match[3]),
        open,
    }
}

/** The random part of a segment's name. */
export function segmentIdIn(segment: string): string {
    const end = segment.length - SEGMENT_SUFFIX.length
    return segment.slice(end - SEGMENT_ID_CHARS, end)
}

/** The name of the segment that its writer wrote before. */
export function nameBefore({ writerId, startMs, n }: SegmentFile, id: string): string {
    return nameOf(writerId, startMs, n - 1, id)
}

/** The segment whose head a file is; null: it is none. */
export function parseHeadName(name: string): SegmentFile | null {
    const file = name.endsWith(HEAD_SUFFIX) ? parseSegmentName(name.slice(0, -HEAD_SUFFIX.length)) : null
    return file === null || file.open ? null : file
}

/** Oldest first; segments of one writer in the order they were written. */
export function compareSegments(a: SegmentFile, b: SegmentFile): number {
    return a.startMs - b.startMs || compareText(a.writerId, b.writerId) || a.n - b.n
}

function compareText(a: string, b: string): number {
    if (a === b) return 0
    return a < b ? -1 : 1
}
