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

/** Writers that have a segment open, or died with one. */
export function openWriters(dir: string): string[] {
    return [...new Set(listSegments(dir).flatMap((file) => (file.open ? [file.writerId] : [])))]
}

/**
 * Marks the segments of dead writers as complete, so that they are drained, their torn ends are told, and they go. Never
 * for a writer that lives: what it still appends could be deleted.
 *
 * @param writerIds of writers that never write again
 * @returns how many segments were marked
 */
export function completeSegments(dir: string, writerIds: readonly string[]): number {
    const dead = new Set(writerIds)
    const open = listSegments(dir).filter((file) => file.open && dead.has(file.writerId))
    for (const file of open) renameSync(segmentPath(dir, file), join(dir, file.segment))
    return open.length
}

/** Bytes of a segment; 0 when it is gone. */
export function segmentSize(dir: string, file: SegmentFile): number {
    const named = statSync(segmentPath(dir, file), { throwIfNoEntry: false })
    // It may have lost its `.open` since it was listed.
    return (named ?? statSync(join(dir, file.segment), { throwIfNoEntry: false }))?.size ?? 0
}
