// What a gate that ended left open. A segment is one when the journal has it: with its bytes under their last names, or still
// under those of half-written files and of the very digest. Anything else is lost, its list of transactions is kept, and the
// journal says so. Nothing half-written is ever taken for whole.
import { renameSync, rmSync } from "node:fs"
import { hash } from "node:crypto"
import { join } from "node:path"
import type { SegmentFacts } from "../contract.ts"
import { INDEX_END, OPEN_END, PART_END, SEGMENT_END } from "../seal/segment-name.ts"
import { LOST_END, readFolder, readIfThere } from "./folder.ts"

export interface LostSegment {
    readonly segment: string
    /** Ids of what may have been in it. */
    readonly transactions: readonly string[]
}

/**
 * @param mine whether its writer is known to have ended
 * @param journaled the journal's entry of a segment
 * @returns what is lost; the caller journals each, then calls `settle` with it
 */
export function recoverOpen(
    dir: string,
    mine: (segment: string) => boolean,
    journaled: (segment: string) => SegmentFacts | undefined,
): LostSegment[] {
    return readFolder(dir)
        .open.filter(mine)
        .flatMap((segment) => (finish(dir, segment, journaled(segment)) ? [] : [lostOf(dir, segment)]))
}

/** After the journal has it: half-written files go, the list stays as what it is. */
export function settleLost(dir: string, { segment }: LostSegment): void {
    for (const end of [SEGMENT_END, INDEX_END]) rmSync(join(dir, segment + end + PART_END), { force: true })
    renameSync(join(dir, segment + OPEN_END), join(dir, segment + LOST_END))
}

/** @returns whether it is whole: it was closed but for its last step */
function finish(dir: string, segment: string, facts: SegmentFacts | undefined): boolean {
    if (facts === undefined) return false
    const ends = [
        [SEGMENT_END, facts.sha256],
        [INDEX_END, facts.indexSha256],
    ] as const
    const isThere = (file: string, sha256: string): boolean => {
        const bytes = readIfThere(dir, file)
        return bytes !== null && hash("sha256", bytes, "hex") === sha256
    }
    const unnamed = ends.filter(([end, sha256]) => !isThere(segment + end, sha256))
    if (!unnamed.every(([end, sha256]) => isThere(segment + end + PART_END, sha256))) return false
    for (const [end] of unnamed) renameSync(join(dir, segment + end + PART_END), join(dir, segment + end))
    rmSync(join(dir, segment + OPEN_END), { force: true })
    return true
}

function lostOf(dir: string, segment: string): LostSegment {
    const list = readIfThere(dir, segment + OPEN_END)?.toString("utf8") ?? ""
    // One that was handed over in parts stands there several times.
    return { segment, transactions: [...new Set(list.split("\n").filter((id) => id !== ""))] }
}
