// The gate's side of the spool. `append` returns only when the record is in the file, so a gate that is killed the moment
// after has lost nothing that it released. Errs towards over-counting: a record whose write failed may still be read,
// when its bytes were there before the error (a failed fdatasync); one whose write succeeded is never lost.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { SpoolRecord } from "../core/observation.ts"
import type { SpoolDurability, SpoolWriter } from "./contract.ts"
import { createPendingFrames } from "./pending-frames.ts"
import { createSegmentWriter, FILE_CALLS, type FileCalls } from "./segment-writer.ts"
import { createSpoolRoom } from "./spool-room.ts"

/** How long a deferred record may stay in memory. */
export const FLUSH_DELAY_MS = 20
/** Deferred bytes that are written without waiting. */
export const FLUSH_BYTES = 65_536
/** Deferred bytes kept while the disk refuses; beyond, `defer` throws. */
export const PENDING_LIMIT_BYTES = 4_194_304
/** How long a deferred record waits after a flush failed. */
const RETRY_DELAY_MS = 1_000
const SEGMENT_BYTES = 16_777_216

export interface SpoolWriterOptions {
    /** Exists already; one for all writers of an installation. */
    readonly dir: string
    /** Up to 32 of a-z, 0-9, dot and hyphen; never shared by two writers that live at the same time. */
    readonly writerId: string
    readonly durability: SpoolDurability
    /** For the whole folder, all writers together. */
    readonly limitBytes: number
    readonly segmentBytes?: number
    readonly now?: () => number
    /** Told when a delayed flush failed; the records stay and are tried again with the next write. */
    readonly onFault?: (error: SekishoError) => void
    /** For tests: the file calls that can fail. */
    readonly calls?: FileCalls
}

/** @throws SekishoError SEKISHO_GATE_SPOOL_FAILED when the folder cannot be used; RangeError for a bad writerId */
export function openSpoolWriter(options: SpoolWriterOptions): SpoolWriter {
    const { dir, now = Date.now } = options
    const pending = createPendingFrames()
    const { room, segments } = guarded(() => ({
        room: createSpoolRoom(dir, options.limitBytes, now),
        segments: createSegmentWriter({
            dir,
            writerId: options.writerId,
            durability: options.durability,
            segmentBytes: options.segmentBytes ?? SEGMENT_BYTES,
            now,
            calls: options.calls ?? FILE_CALLS,
        }),
    }))
    let timer: NodeJS.Timeout | null = null

    function flush(): void {
        disarm()
        const length = pending.length()
        if (length === 0) return
        if (!room.allows(length)) {
            throw new SekishoError("SEKISHO_GATE_SPOOL_FULL", {
                usedBytes: room.usedBytes(),
                limitBytes: options.limitBytes,
            })
        }
        const { written, error } = segments.write(pending.sealed(segments.nextPlace()))
        const whole = pending.drop(written)
        room.wrote(whole)
        segments.settle(whole, error !== null)
        if (error !== null) throw new SekishoError("SEKISHO_GATE_SPOOL_FAILED", { written, bytes: length }, error)
    }

    function append(record: SpoolRecord): void {
        const before = pending.length()
        pending.add(record)
        const all = pending.length()
        try {
            flush()
        } catch (error) {
            // This record was refused and its caller knows. What was deferred before it stays for the next try, as far
            // as it was not written before the error.
            const written = all - pending.length()
            pending.cutTo(Math.max(0, before - written))
            throw error
        }
    }

    function defer(record: SpoolRecord): void {
        if (pending.length() >= PENDING_LIMIT_BYTES) flush()
        pending.add(record)
        if (pending.length() >= FLUSH_BYTES) flushQuietly()
        else timer ??= setTimeout(flushQuietly, FLUSH_DELAY_MS).unref()
    }

    function flushQuietly(): void {
        try {
            flush()
        } catch (error) {
            if (!(error instanceof SekishoError)) throw error
            options.onFault?.(error)
            timer ??= setTimeout(flushQuietly, RETRY_DELAY_MS).unref()
        }
    }

    function disarm(): void {
        if (timer !== null) clearTimeout(timer)
        timer = null
    }

    function close(): void {
        try {
            flush()
        } finally {
            disarm()
            segments.close()
        }
    }

    return { append, defer, flush, close }
}

function guarded<T>(open: () => T): T {
    try {
        return open()
    } catch (error) {
        if (error instanceof RangeError) throw error
        throw new SekishoError("SEKISHO_GATE_SPOOL_FAILED", {}, error)
    }
}
