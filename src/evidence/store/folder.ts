// The evidence folder as it lies there: by their names, never by what is in them.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { INDEX_END, nameOf, OPEN_END, PART_END, SEGMENT_END } from "../seal/segment-name.ts"

export interface EvidenceFolder {
    /** Names, oldest first. */
    readonly segments: readonly string[]
    readonly indexes: readonly string[]
    /** Being filled, or left behind by a gate that ended. */
    readonly open: readonly string[]
    /** Files that are none of these. */
    readonly foreign: readonly string[]
}

/** What was in an open segment when its gate ended: ids, a line each. */
export const LOST_END = ".lost"

const KNOWN_ENDS = [SEGMENT_END, INDEX_END, OPEN_END, LOST_END, SEGMENT_END + PART_END, INDEX_END + PART_END]

/** Empty where the folder is not there. */
export function readFolder(dir: string): EvidenceFolder {
    const files = filesOf(dir)
    const named = (end: string): string[] => files.flatMap((file) => nameOf(file, end) ?? [])
    return {
        segments: named(SEGMENT_END),
        indexes: named(INDEX_END),
        open: named(OPEN_END),
        foreign: files.filter((file) => KNOWN_ENDS.every((end) => nameOf(file, end) === null)),
    }
}

export function filesOf(dir: string): string[] {
    try {
        return readdirSync(dir).toSorted()
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return []
        throw error
    }
}

/** @returns null: it is not there */
export function readIfThere(dir: string, file: string): Buffer | null {
    try {
        return readFileSync(join(dir, file))
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
        throw error
    }
}
