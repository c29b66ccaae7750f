// The spool folder as both sides see it. A segment is complete, and may be deleted once stored, when its name has no
// `.open` or a later segment of the same writer exists: a writer takes a new segment at every start.
import { readdirSync, renameSync, statSync } from "node:fs"
import { join } from "node:path"
import { compareSegments, OPEN_SUFFIX, parseSegmentName, type SegmentFile } from "./segment-name.ts"

export function listSegments(dir: string): SegmentFile[] {
    const files: SegmentFile[] = []
    for (const name of readdirSync(dir)) {
        const file = parseSegmentName(name)
        if (file !== null) files.push(file)
    }
    return files.sort(compareSegments)
}

/** Bytes of all segments in the folder. A segment that vanishes meanwhile counts 0. */
export function spoolBytes(dir: string): number {
    let total = 0
    for (const file of listSegments(dir)) total += segmentSize(dir, file)
    return total
}

export function segmentPath(dir: string, file: SegmentFile): string {
    return join(dir, file.open ? file.segment + OPEN_SUFFIX : file.segment)
}

/**
 * Marks the segments of dead writers as complete. The gate calls it before its writers start (no writer is alive), and
 * for one writer when its worker has died. Never for a writer that lives: what it still appends could be deleted.
 *
 * @param writerId null: of all writers
 * @returns how many segments were marked
 */
export function completeSegments(dir: string, writerId: string | null = null): number {
    const open = listSegments(dir).filter((file) => file.open && (writerId === null || file.writerId === writerId))
    for (const file of open) renameSync(segmentPath(dir, file), join(dir, file.segment))
    return open.length
}

/** Bytes of a segment; 0 when it is gone. */
export function segmentSize(dir: string, file: SegmentFile): number {
    const named = statSync(segmentPath(dir, file), { throwIfNoEntry: false })
    // It may have lost its `.open` since it was listed.
    return (named ?? statSync(join(dir, file.segment), { throwIfNoEntry: false }))?.size ?? 0
}
