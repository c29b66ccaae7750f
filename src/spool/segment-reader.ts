// Reads one batch of one segment file from a byte offset.
import { open, type FileHandle } from "node:fs/promises"
import { join } from "node:path"
import { BATCH_BYTES, type BatchStart, readBatch, type ReadBatch } from "./read-batch.ts"
import { OPEN_SUFFIX, type SegmentFile } from "./segment-name.ts"

/**
 * Holds a batch and a record of SIGHTINGS_PER_FRAME persons that starts at its end: reading for the longest there can be cost
 * a tenth of the ingest. A record that does not fit is left to the next batch, which begins with it and, where need be, reads on.
 */
const WINDOW_BYTES = BATCH_BYTES + 524_288

export interface SegmentRead extends ReadBatch {
    /** Bytes of the file when it was read. */
    readonly sizeBytes: number
    /** The bytes that `end` and `unread` count in. */
    readonly bytes: Buffer
}

/**
 * @param last the segment is complete
 * @returns null when the file is gone
 */
export async function readSegment(
    dir: string,
    file: SegmentFile,
    start: BatchStart,
    last: boolean,
): Promise<SegmentRead | null> {
    const handle = await openEither(dir, file)
    if (handle === null) return null
    try {
        const first = await readFrom(handle, start, WINDOW_BYTES, last)
        if (first.unread.length === 0 && first.records.length > 0) return first
        if (first.unread.length === 0 && start.from + first.bytes.length >= first.sizeBytes) return first
        // Damage may reach beyond the window, and in a segment that is being written it may be a write seen half-way:
        // look once more, at everything.
        return await readFrom(handle, start, Number.MAX_SAFE_INTEGER, last)
    } finally {
        await handle.close()
    }
}

async function readFrom(handle: FileHandle, start: BatchStart, most: number, last: boolean): Promise<SegmentRead> {
    const { from } = start
    const sizeBytes = (await handle.stat()).size
    const bytes = await readBytes(handle, from, Math.max(0, Math.min(sizeBytes - from, most)))
    const atEnd = from + bytes.length >= sizeBytes
    const batch = readBatch(bytes, last && atEnd, start)
    return { ...batch, drained: batch.drained && atEnd, sizeBytes, bytes }
}

async function readBytes(handle: FileHandle, from: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled)
        if (bytesRead === 0) break
        filled += bytesRead
    }
    return bytes.subarray(0, filled)
}

/** A segment may lose its `.open` between the listing and now. */
async function openEither(dir: string, file: SegmentFile): Promise<FileHandle | null> {
    const names = file.open ? [file.segment + OPEN_SUFFIX, file.segment] : [file.segment]
    for (const name of names) {
        const handle = await open(join(dir, name), "r").catch((error: NodeJS.ErrnoException) => {
            if (error.code === "ENOENT") return null
            throw error
        })
        if (handle !== null) return handle
    }
    return null
}
