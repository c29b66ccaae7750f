// One writer's run of segment files. Knows bytes and files; nothing of records.
// A write that fails leaves no half of a frame behind: the file is cut back to the last whole frame, and where even that
// fails the segment is given up and the next write opens a new one (the reader reports the torn end).
import { closeSync, fdatasyncSync, fsyncSync, ftruncateSync, openSync, renameSync, writeSync } from "node:fs"
import { join } from "node:path"
import { listSegments } from "./segment-files.ts"
import { checkWriterId, OPEN_SUFFIX, segmentName } from "./segment-name.ts"
import type { SpoolDurability } from "./contract.ts"

/** The calls that can fail; a test gives failing ones. */
export interface FileCalls {
    readonly write: (fd: number, bytes: Uint8Array, from: number, length: number, position: number) => number
    readonly sync: (fd: number) => void
    readonly truncate: (fd: number, length: number) => void
}

export const FILE_CALLS: FileCalls = { write: writeSync, sync: fdatasyncSync, truncate: ftruncateSync }

export interface SegmentWriterOptions {
    readonly dir: string
    readonly writerId: string
    readonly durability: SpoolDurability
    readonly segmentBytes: number
    readonly now: () => number
    readonly calls: FileCalls
}

/** What a failed write left in the file: `written` bytes, to be cut back by `cutBack`. */
export interface WriteOutcome {
    readonly written: number
    readonly error: unknown
}

export interface SegmentWriter {
    /** The byte of its segment at which the next write begins. */
    readonly nextByte: () => number
    /** Writes all of `bytes` behind what is there; stops at the first error and says how far it came. */
    readonly write: (bytes: Buffer) => WriteOutcome
    /** Takes over `wholeBytes` of what the last write wrote, and cuts the rest off after an error. */
    readonly settle: (wholeBytes: number, failed: boolean) => void
    readonly close: () => void
}

interface OpenSegment {
    readonly fd: number
    readonly name: string
    bytes: number
}

export function createSegmentWriter(options: SegmentWriterOptions): SegmentWriter {
    const { dir, writerId, calls } = options
    checkWriterId(writerId)
    const startMs = laterThanAll(dir, writerId, options.now())
    let current: OpenSegment | null = null
    let n = 0

    function openNext(): OpenSegment {
        const name = segmentName(writerId, startMs, n++)
        const fd = openSync(join(dir, name + OPEN_SUFFIX), "wx", 0o600)
        if (options.durability === "machine") syncFolder(dir)
        return { fd, name, bytes: 0 }
    }

    function finish(): void {
        if (current === null) return
        const { fd, name } = current
        current = null
        closeSync(fd)
        renameSync(join(dir, name + OPEN_SUFFIX), join(dir, name))
    }

    function isFull(segment: OpenSegment | null): boolean {
        return segment !== null && segment.bytes >= options.segmentBytes
    }

    function nextByte(): number {
        return current === null || isFull(current) ? 0 : current.bytes
    }

    function write(bytes: Buffer): WriteOutcome {
        let written = 0
        try {
            if (isFull(current)) finishQuietly()
            current ??= openNext()
            while (written < bytes.length) {
                const more = calls.write(current.fd, bytes, written, bytes.length - written, current.bytes + written)
                if (more === 0) throw new Error("the file takes no more bytes")
                written += more
            }
            if (options.durability === "machine") calls.sync(current.fd)
            return { written, error: null }
        } catch (error) {
            return { written, error }
        }
    }

    function settle(wholeBytes: number, failed: boolean): void {
        if (current === null) return
        current.bytes += wholeBytes
        if (!failed) return
        try {
            calls.truncate(current.fd, current.bytes)
        } catch {
            // The disk refuses this too: leave the torn end to the reader, which reports it, and go on in a new file.
            finishQuietly()
        }
    }

    function finishQuietly(): void {
        try {
            finish()
        } catch {
            current = null // the name keeps `.open`; the next segment of this writer completes it all the same
        }
    }

    return { nextByte, write, settle, close: finish }
}

/** A clock that was set back must not make a new segment look older than one that is there: it would count as complete. */
function laterThanAll(dir: string, writerId: string, nowMs: number): number {
    const own = listSegments(dir).filter((file) => file.writerId === writerId)
    return Math.max(Math.floor(nowMs), ...own.map((file) => file.startMs + 1))
}

/** After a power cut a file exists only when its folder was synced. */
function syncFolder(dir: string): void {
    const fd = openSync(dir, "r")
    try {
        fsyncSync(fd)
    } finally {
        closeSync(fd)
    }
}
