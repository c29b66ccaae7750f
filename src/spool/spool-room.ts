// How much of the folder's limit is left, over all writers, without looking at the folder on every write: a writer looks
// again after every RECHECK_BYTES it wrote, so the folder exceeds the limit by at most RECHECK_BYTES a writer.
import { spoolBytes } from "./segment-files.ts"

export const RECHECK_BYTES = 1_048_576
/** While full, the folder is looked at no more often than this. */
export const FULL_RECHECK_MS = 100

export interface SpoolRoom {
    /** Whether `bytes` more may be written. */
    readonly allows: (bytes: number) => boolean
    readonly wrote: (bytes: number) => void
    readonly usedBytes: () => number
}

export function createSpoolRoom(dir: string, limitBytes: number, now: () => number): SpoolRoom {
    let used = spoolBytes(dir)
    let sinceCheck = 0
    let checkedMs = now()
    let full = false

    function recheck(): void {
        used = spoolBytes(dir)
        sinceCheck = 0
        checkedMs = now()
    }

    function allows(bytes: number): boolean {
        if (sinceCheck >= RECHECK_BYTES) recheck()
        if (used + bytes <= limitBytes) return true
        // What was seen may be old: the server has drained since. A clock that goes backwards asks at once.
        if (!full || Math.abs(now() - checkedMs) >= FULL_RECHECK_MS) recheck()
        full = used + bytes > limitBytes
        return !full
    }

    return {
        allows,
        wrote: (bytes) => {
            used += bytes
            sinceCheck += bytes
        },
        usedBytes: () => used,
    }
}
