// The spool folder as both sides see it. A segment is complete, and may be deleted once stored, when its name has no
// `.open` or a later segment of the same writer exists: a writer takes a new segment at every start.
import { existsSync, readdirSync, renameSync, type Stats, statSync } from "node:fs"
import { join } from "node:path"
import { compareSegments, OPEN_SUFFIX, parseHeadName, parseSegmentName, type SegmentFile } from "./segment-name.ts"

export interface SpoolFolder {
    readonly segments: readonly SegmentFile[]
    /** The segments that have a head, whether they are there or not. */
    readonly heads: readonly SegmentFile[]
}

export function listFolder(dir: string): SpoolFolder {
    const segments: SegmentFile[] = []
    const heads: SegmentFile[] = []
    for (const name of readdirSync(dir)) {
        const segment = parseSegmentName(name)
        const head = segment === null ? parseHeadName(name) : null
        if (segment !== null) segments.push(segment)
        if (head !== null) heads.push(head)
    }
    return { segments: segments.sort(compareSegments), heads: heads.sort(compareSegments) }
}

export function listSegments(dir: string): readonly SegmentFile[] {
    return listFolder(dir).segments
}

/** Under either name: a segment loses its `.open` while a folder is listed. */
export function isThere(dir: string, { segment }: SegmentFile): boolean {
    return [segment + OPEN_SUFFIX, segment].some((name) => existsSync(join(dir, name)))
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
    return statOf(dir, file)?.size ?? 0
}

/** Another one when a segment was written to, or cut, since. */
export function segmentState(dir: string, file: SegmentFile): string {
    const stat = statOf(dir, file)
    return stat === undefined ? "" : `${stat.size} ${stat.mtimeMs}`
}

function statOf(dir: string, file: SegmentFile): Stats | undefined {
    const named = statSync(segmentPath(dir, file), { throwIfNoEntry: false })
    // It may have lost its `.open` since it was listed.
    return named ?? statSync(join(dir, file.segment), { throwIfNoEntry: false })
}
