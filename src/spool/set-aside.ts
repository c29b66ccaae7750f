// Damaged bytes are copied beside their segment before the segment may be deleted: `<segment>.<offset>.damaged`.
import { readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { DAMAGED_SUFFIX } from "./segment-name.ts"

/** Copies kept in a folder; damage beyond is reported but no longer copied, so that a dying disk cannot fill another. */
export const SET_ASIDE_LIMIT = 64

/**
 * @returns whether the bytes were kept: not beyond the limit, and not on a disk that takes no more. Reading on matters
 *   more than the copy: what is drained makes room.
 */
export async function setAside(dir: string, segment: string, offset: number, bytes: Uint8Array): Promise<boolean> {
    const name = `${segment}.${offset}${DAMAGED_SUFFIX}`
    try {
        const kept = (await readdir(dir)).filter((other) => other.endsWith(DAMAGED_SUFFIX))
        if (kept.length >= SET_ASIDE_LIMIT && !kept.includes(name)) return false
        await writeFile(join(dir, name), bytes, { mode: 0o600 })
        return true
    } catch {
        return false
    }
}
