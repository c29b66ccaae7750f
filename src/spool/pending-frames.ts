// Frames that are not written yet, in one buffer, so that whatever is written is one write call.
import type { SpoolRecord } from "../core/observation.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { FRAME_HEAD_BYTES, RECORD_LIMIT_BYTES, sealFrame, writeFrame } from "./framing.ts"
import { type Place, PLACE_BYTES } from "./place.ts"
import { splitExposure } from "./split-exposure.ts"

const FIRST_CAPACITY_BYTES = 131_072
/** A buffer that once grew beyond this is given back when it is empty. */
const KEPT_CAPACITY_BYTES = 1_048_576

/** A record's text up to here, units, is given the room that it takes at most: to measure it costs as much as to write it. */
const SHORT_UNITS = 4_096
/** UTF-8 takes three bytes at most for a UTF-16 unit. */
const UNIT_BYTES = 3

export interface PendingFrames {
    /** Their length, in bytes. */
    readonly length: () => number
    /** As they are written to a segment from `place` on. */
    readonly sealed: (place: Place) => Buffer
    /** @throws SekishoError SEKISHO_GATE_SPOOL_FAILED when one record exceeds RECORD_LIMIT_BYTES; nothing is added then */
    readonly add: (record: SpoolRecord) => void
    /** Forgets what stands behind `length`, in bytes: records that were refused. */
    readonly cutTo: (length: number) => void
    /**
     * Forgets the frames that lie wholly within the first `written` bytes.
     *
     * @returns their length: where the last whole frame ends
     */
    readonly drop: (written: number) => number
}

export function createPendingFrames(): PendingFrames {
    let buffer = Buffer.allocUnsafe(FIRST_CAPACITY_BYTES)
    let length = 0

    function add(record: SpoolRecord): void {
        const before = length
        for (const part of splitExposure(record)) {
            const json = JSON.stringify(part)
            const bytes =
                (json.length <= SHORT_UNITS ? json.length * UNIT_BYTES : Buffer.byteLength(json)) + PLACE_BYTES
            if (bytes > RECORD_LIMIT_BYTES) {
                length = before
                throw new SekishoError("SEKISHO_GATE_SPOOL_FAILED", { bytes, limitBytes: RECORD_LIMIT_BYTES })
            }
            reserve(FRAME_HEAD_BYTES + bytes)
            length += writeFrame(buffer, length, json)
        }
    }

    function reserve(more: number): void {
        if (buffer.length - length >= more) return
        const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + more))
        buffer.copy(larger, 0, 0, length)
        buffer = larger
    }

    function sealed({ segmentId, at: first }: Place): Buffer {
        for (let at = 0; at < length;) at = sealFrame(buffer, at, { segmentId, at: first + at })
        return buffer.subarray(0, length)
    }

    function drop(written: number): number {
        let whole = 0
        while (whole < length) {
            const end = whole + FRAME_HEAD_BYTES + buffer.readUInt32LE(whole)
            if (end > written) break
            whole = end
        }
        buffer.copy(buffer, 0, whole, length)
        length -= whole
        if (length === 0 && buffer.length > KEPT_CAPACITY_BYTES) buffer = Buffer.allocUnsafe(FIRST_CAPACITY_BYTES)
        return whole
    }

    return {
        length: () => length,
        sealed,
        add,
        cutTo: (to) => {
            length = Math.min(length, to)
        },
        drop,
    }
}
