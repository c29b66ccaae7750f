// What one reading of a segment, and its head, tell of what was done to it.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { alteredFault, type SpoolFault } from "./faults.ts"
import type { HeadRead } from "./segment-head.ts"
import type { SegmentFile } from "./segment-name.ts"
import { readSegment, type SegmentRead } from "./segment-reader.ts"
import { setAside } from "./set-aside.ts"

export interface ReadSegmentFacts {
    readonly dir: string
    readonly file: SegmentFile
    /** Where the reading began. */
    readonly from: number
    readonly got: SegmentRead
    /** As it was before the reading. */
    readonly head: HeadRead
    /** The segment is complete, and this is its end. */
    readonly finished: boolean
    /** A record before this reading said that there is a head. */
    readonly hadHead: boolean
}

/** @returns how far a segment was written that ends before that; 0: it does not */
export function writtenTo(head: HeadRead, { sizeBytes }: Pick<SegmentRead, "sizeBytes">): number {
    return head.kind === "whole" && head.bytes > sizeBytes ? head.bytes : 0
}

export function unreadableFault(segment: string, offset: number, cause: unknown): SpoolFault {
    const error = new SekishoError("SEKISHO_SERVER_SPOOL_CORRUPT", { offset }, cause)
    return { segment, kind: "unreadable", error, missingBytes: 0 }
}

export async function faultsOf(facts: ReadSegmentFacts): Promise<SpoolFault[]> {
    const { file, from, got } = facts
    const moved = got.moved.map(({ start, place, missingBytes }) =>
        alteredFault(file.segment, "moved", { offset: from + start, place }, missingBytes),
    )
    return [...moved, ...(await unreadFaults(facts)), ...cutFaults(facts), ...(await headFaults(facts))]
}

async function unreadFaults({ dir, file: { segment }, from, got }: ReadSegmentFacts): Promise<SpoolFault[]> {
    const faults: SpoolFault[] = []
    for (const { start, end, kind } of got.unread) {
        const offset = from + start
        const bytes = got.bytes.subarray(start, end)
        const kept = kind === "damaged" && (await setAside(dir, segment, offset, bytes))
        const detail = { offset, bytes: bytes.length, kept: kept ? 1 : 0 }
        const error = new SekishoError("SEKISHO_SERVER_SPOOL_CORRUPT", detail)
        faults.push({ segment, kind, error, missingBytes: kind === "damaged" ? bytes.length : 0 })
    }
    return faults
}

function cutFaults({ file: { segment }, from, got, head }: ReadSegmentFacts): SpoolFault[] {
    const { sizeBytes, drained } = got
    const place = Math.max(from, writtenTo(head, got))
    if (!drained || sizeBytes >= place) return []
    // What damage took before it is told itself.
    return [alteredFault(segment, "cut", { offset: sizeBytes, place }, place - from - got.end)]
}

async function headFaults(facts: ReadSegmentFacts): Promise<SpoolFault[]> {
    const { head, finished, got, file } = facts
    // While it is written, it may be seen half-way; it is looked at again.
    if (!finished || head.kind === "whole") return []
    // Nothing was written into it, or it is of a release before.
    if (head.kind === "empty" && got.sizeBytes === 0) return []
    if (head.kind === "gone" && !(await namesItsHead(facts))) return []
    return [alteredFault(file.segment, "head", { offset: got.sizeBytes }, 0)]
}

/** All of it may have been read by another process before. */
async function namesItsHead({ dir, file, from, got, hadHead }: ReadSegmentFacts): Promise<boolean> {
    if (hadHead || got.hasHead || from === 0) return hadHead || got.hasHead
    const start = { from: 0, shift: null, segmentId: null, writtenBytes: 0 }
    return (await readSegment(dir, file, start, true))?.hasHead === true
}
