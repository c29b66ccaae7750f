// One writer's run of segment files. Knows bytes and files; nothing of records.
// A write that fails leaves no half of a frame behind: the file is cut back to the last whole frame, and where even that
// fails the segment is given up and the next write opens a new one (the reader reports the torn end).
import {
    closeSync,
    fdatasyncSync,
    fstatSync,
    fsyncSync,
    ftruncateSync,
    openSync,
    renameSync,
    rmSync,
    writeSync,
} from "node:fs"
import { join } from "node:path"
import type { Place } from "./place.ts"
import { listSegments } from "./segment-files.ts"
import { openHead, type OpenHead, type SegmentEnd, writeHead } from "./segment-head.ts"
import { checkWriterId, OPEN_SUFFIX, segmentIdIn, segmentName } from "./segment-name.ts"
import type { SpoolDurability } from "./contract.ts"

/** The calls that can fail; a test gives failing ones. */
export interface FileCalls {
    readonly write: (fd: number, bytes: Uint8Array, from: number, length: number, position: number) => number
    readonly sync: (fd: number) => void
    readonly truncate: (fd: number, length: number) => void
    readonly head: (fd: number, content: Buffer) => void
}

export const FILE_CALLS: FileCalls = {
    write: writeSync,
    sync: fdatasyncSync,
    truncate: ftruncateSync,
    head: writeHead,
}

/** A segment that was removed under its writer is given up within this time: what is written there is lost. */
const PRESENCE_MS = 1_000

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
    /** Where the next write begins. */
    readonly nextPlace: () => Place
    /** Writes all of `bytes` behind what is there; stops at the first error and says how far it came. */
    readonly write: (bytes: Buffer) => WriteOutcome
    /** Takes over `wholeBytes` of what the last write wrote, and cuts the rest off after an error. */
    readonly settle: (wholeBytes: number, failed: boolean) => void
    readonly close: () => void
}

interface NamedSegment {
    readonly name: string
    /** See Place. */
    readonly id: Buffer
}

interface OpenSegment extends NamedSegment {
    readonly fd: number
    readonly head: OpenHead
    /** Acknowledged: whole frames. */
    bytes: number
    headIsBehind: boolean
    seenAtMs: number
}

export function createSegmentWriter(options: SegmentWriterOptions): SegmentWriter {
    const { dir, writerId, calls } = options
    checkWriterId(writerId)
    const startMs = laterThanAll(dir, writerId, options.now())
    let current: OpenSegment | null = null
    let before: SegmentEnd | null = null
    let n = 0
    let upcoming = newName()

    function newName(): NamedSegment {
        const name = segmentName(writerId, startMs, n)
        return { name, id: Buffer.from(segmentIdIn(name)) }
    }

    /** First the segment, then its head, then records: whatever a kill leaves of this has nothing in it that could be missed. */
    function openNext(): OpenSegment {
        const { name, id } = upcoming
        const path = join(dir, name + OPEN_SUFFIX)
        const fd = openSync(path, "wx", 0o600)
        try {
            const openedMs = Math.max(startMs, Math.floor(options.now()))
            const durable = options.durability === "machine"
            const head = openHead(dir, name, { openedMs, before }, { durable, write: calls.head })
            if (durable) syncFolder(dir)
            n++
            return { fd, name, id, head, bytes: 0, headIsBehind: false, seenAtMs: performance.now() }
        } catch (error) {
            closeSync(fd)
            rmSync(path, { force: true })
            throw error
        } finally {
            upcoming = newName()
        }
    }

    function finish(): void {
        const ended = leave()
        if (ended === null) return
        try {
            renameSync(join(dir, ended + OPEN_SUFFIX), join(dir, ended))
        } catch (error) {
            // Removed under its writer: there is nothing to complete, and the server names it.
            if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error
        }
    }

    /** Writes no more into the current segment. @returns its name */
    function leave(): string | null {
        if (current === null) return null
        const segment = current
        writeHeadOf(segment)
        current = null
        before = { segmentId: segmentIdIn(segment.name), bytes: segment.bytes }
        segment.head.close()
        closeSync(segment.fd)
        return segment.name
    }

    function writeHeadOf(segment: OpenSegment): void {
        if (!segment.headIsBehind) return
        segment.headIsBehind = false
        segment.head.write(segment.bytes)
    }

    /** One write of the head for all that is appended in one turn, and no release waits for it. */
    function headLater(segment: OpenSegment): void {
        if (segment.headIsBehind) return
        segment.headIsBehind = true
        queueMicrotask(() => writeHeadOf(segment))
    }

    function isRemoved(segment: OpenSegment): boolean {
        const nowMs = performance.now()
        if (nowMs - segment.seenAtMs < PRESENCE_MS) return false
        segment.seenAtMs = nowMs
        return fstatSync(segment.fd).nlink === 0
    }

    function isFull(segment: OpenSegment | null): boolean {
        return segment !== null && segment.bytes >= options.segmentBytes
    }

    function nextPlace(): Place {
        // The server names what is lost, by the head, or by what the next one says of this segment.
        if (current !== null && isRemoved(current)) leave()
        if (current === null || isFull(current)) return { segmentId: upcoming.id, at: 0 }
        return { segmentId: current.id, at: current.bytes }
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
        if (wholeBytes > 0) headLater(current)
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

    return { nextPlace, write, settle, close: finish }
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
