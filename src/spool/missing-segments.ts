// Segments that are gone before all of them was taken in: told by a head that has no segment, and by what a later head says of the
// segment before it, where both are gone.
import type { SpoolBatch } from "./contract.ts"
import { alteredFault } from "./faults.ts"
import { isThere, type SpoolFolder } from "./segment-files.ts"
import { readHead, type SegmentEnd } from "./segment-head.ts"
import { nameBefore, type SegmentFile } from "./segment-name.ts"

type PositionOf = (segment: string) => Promise<number>

export interface MissingSegments {
    /** A batch without records for each: it stands for what is gone, and once it is stored it is told no more. */
    readonly find: (folder: SpoolFolder, positionOf: PositionOf) => Promise<SpoolBatch[]>
}

/** @param sweep takes away what is left of a segment that is stored */
export function createMissingSegments(dir: string, sweep: (segment: string) => Promise<void>): MissingSegments {
    /** By the segment that says it; null: nothing is to be looked after any more. */
    const ends = new Map<string, SegmentEnd | null>()

    async function find({ segments, heads }: SpoolFolder, positionOf: PositionOf): Promise<SpoolBatch[]> {
        const known = new Set(segments.map(({ segment }) => segment))
        const batches: SpoolBatch[] = []
        for (const file of heads) {
            if (known.has(file.segment) || isThere(dir, file)) continue
            const batch = await withoutSegment(file, positionOf)
            if (batch !== null) batches.push(batch)
        }
        for (const { segment } of heads) known.add(segment)
        for (const file of heads) {
            const batch = await withoutBefore(file, known, positionOf)
            if (batch !== null) batches.push(batch)
        }
        for (const segment of ends.keys()) if (!known.has(segment)) ends.delete(segment)
        return batches
    }

    async function withoutSegment(file: SegmentFile, positionOf: PositionOf): Promise<SpoolBatch | null> {
        const { segment } = file
        const head = await readHead(dir, segment)
        if (head.kind === "gone") return null
        const stored = await positionOf(segment)
        // An empty one is what a kill leaves of a segment in which nothing was written yet.
        if (head.kind === "empty" || (head.kind === "whole" && head.bytes <= stored)) {
            await sweep(segment)
            return null
        }
        const whole = head.kind === "whole" ? head : { bytes: stored, openedMs: file.startMs, changedMs: Date.now() }
        return gone(segment, stored, whole)
    }

    async function withoutBefore(
        file: SegmentFile,
        known: ReadonlySet<string>,
        positionOf: PositionOf,
    ): Promise<SpoolBatch | null> {
        const end = ends.get(file.segment) ?? (await endBefore(file))
        if (end === null) return null
        const segment = nameBefore(file, end.segmentId)
        if (known.has(segment) || isThere(dir, { ...file, segment })) return null
        const stored = await positionOf(segment)
        if (stored < end.bytes) {
            return gone(segment, stored, { bytes: end.bytes, openedMs: file.startMs, changedMs: Date.now() })
        }
        ends.set(file.segment, null)
        return null
    }

    async function endBefore({ segment }: SegmentFile): Promise<SegmentEnd | null> {
        if (ends.has(segment)) return null
        const head = await readHead(dir, segment)
        const end = head.kind === "whole" ? head.before : null
        if (head.kind === "whole") ends.set(segment, end)
        return end
    }

    return { find }
}

function gone(
    segment: string,
    stored: number,
    { bytes, openedMs, changedMs }: { readonly bytes: number; readonly openedMs: number; readonly changedMs: number },
): SpoolBatch {
    const fault = alteredFault(segment, "missing", { offset: stored, place: bytes }, bytes - stored)
    const alteration = { faults: [fault], fromMs: openedMs, toMs: changedMs }
    return { records: [], segment, offset: bytes, complete: true, drained: true, alteration }
}
