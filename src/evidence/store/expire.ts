// Deletes segments whose newest transaction is older than the owner keeps evidence. Journaled first: what the journal does
// not know to be deleted, `sekisho verify` names as missing.
import { rmSync } from "node:fs"
import { join } from "node:path"
import { beganMs, INDEX_END, nameOf, SEGMENT_END } from "../seal/segment-name.ts"
import { filesOf, LOST_END } from "./folder.ts"

/** So many at a time: each is an entry of the journal, and the rest have their turn an hour later. */
const BATCH = 2_000
/** A segment is closed within seconds: by its name alone it is known to be older. */
const LONGEST_OPEN_MS = 60_000

/**
 * @param journal called before each deletion; what it throws ends this
 * @returns how many were deleted
 */
export function expireSegments(dir: string, beforeMs: number, journal: (segment: string) => void): number {
    const files = filesOf(dir)
    const old = (name: string | null): name is string => name !== null && beganMs(name) + LONGEST_OPEN_MS < beforeMs
    const names = files
        .map((file) => nameOf(file, SEGMENT_END))
        .filter(old)
        .slice(0, BATCH)
    for (const name of names) {
        journal(name)
        for (const end of [SEGMENT_END, INDEX_END]) rmSync(join(dir, name + end), { force: true })
    }
    for (const name of files.map((file) => nameOf(file, LOST_END)).filter(old))
        rmSync(join(dir, name + LOST_END), { force: true })
    return names.length
}
