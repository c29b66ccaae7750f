// The head of a segment: a small file beside it that says how far it was written, and where the segment before it ended. A
// segment alone cannot tell that its last records were cut off whole, since a killed gate leaves it so; nor that it was there at
// all. The head follows the records within the turn in which they were written and never leads them, so that a kill leaves a
// segment as long as its head says or longer: one that is shorter was cut, and a head whose segment is neither there nor
// stored tells that it was removed. It has one line of fixed width, written anew in place; its sum covers the segment's name, so
// that two heads cannot change places. It is no signature.
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs"
import { open } from "node:fs/promises"
import { join } from "node:path"
import { crc32 } from "node:zlib"
import { DIGITS, readDigits, writeDigits } from "./digits.ts"
import { HEAD_SUFFIX, SEGMENT_ID_CHARS } from "./segment-name.ts"

/** Where the segment before ended. */
export interface SegmentEnd {
    readonly segmentId: string
    readonly bytes: number
}

export interface HeadFacts {
    /** Bytes of the segment that were written and acknowledged. */
    readonly bytes: number
    readonly openedMs: number
    /** null: this is its writer's first. */
    readonly before: SegmentEnd | null
}

/**
 * `gone`: there is none. `empty`: none was written yet. `altered`: not as a gate wrote it, or not to be read. `changedMs`: of the file, when it was
 * written last.
 */
export type HeadRead =
    | { readonly kind: "gone" | "empty" | "altered" }
    | (HeadFacts & { readonly kind: "whole"; readonly changedMs: number })

export interface OpenHead {
    /** Acknowledged bytes of the segment; never fewer than before. A disk that refuses it leaves what was said before. */
    readonly write: (bytes: number) => void
    readonly close: () => void
}

const NO_SEGMENT = " ".repeat(SEGMENT_ID_CHARS)
const BLANK = " ".repeat(DIGITS)
const MILLISECOND_DIGITS = 13

function line(openedMs: number, before: SegmentEnd | null): Buffer {
    const opened = String(openedMs).padStart(MILLISECOND_DIGITS, " ")
    const { segmentId, bytes } = before ?? { segmentId: NO_SEGMENT, bytes: 0 }
    const end = String(bytes).padStart(DIGITS, " ")
    const facts = `{"bytes":${BLANK},"opened":${opened},"before":"${segmentId}","beforeBytes":${end}`
    return Buffer.from(`${facts},"sum":"00000000"}\n`)
}

const TEMPLATE = line(0, null)
const BYTES_AT = TEMPLATE.indexOf(BLANK)
const OPENED_AT = TEMPLATE.indexOf('"opened":') + '"opened":'.length
const BEFORE_AT = TEMPLATE.indexOf('"before":"') + '"before":"'.length
const BEFORE_BYTES_AT = TEMPLATE.indexOf('"beforeBytes":') + '"beforeBytes":'.length
const SUM_AT = TEMPLATE.indexOf("00000000")
const SUM_CHARS = 8

function sumOf(content: Buffer, nameSum: number): string {
    return crc32(content.subarray(0, SUM_AT), nameSum).toString(16).padStart(SUM_CHARS, "0")
}

export function headPath(dir: string, segment: string): string {
    return join(dir, segment + HEAD_SUFFIX)
}

/** @param write may fail; then there is no head and no segment of it may be written @throws what the file system throws */
export function openHead(
    dir: string,
    segment: string,
    { openedMs, before }: Omit<HeadFacts, "bytes">,
    { durable, write }: { readonly durable: boolean; readonly write: (fd: number, content: Buffer) => void },
): OpenHead {
    const content = line(openedMs, before)
    const nameSum = crc32(segment)
    const put = (bytes: number): void => {
        writeDigits(content, BYTES_AT, bytes)
        content.write(sumOf(content, nameSum), SUM_AT, "latin1")
        write(fd, content)
    }
    const fd = openSync(headPath(dir, segment), "wx", 0o600)
    try {
        put(0)
        if (durable) fdatasyncSync(fd)
    } catch (error) {
        closeSync(fd)
        rmSync(headPath(dir, segment), { force: true })
        throw error
    }
    return {
        write: (bytes) => {
            try {
                put(bytes)
            } catch {
                // What it says is still true: the segment is that long, and longer.
            }
        },
        close: () => closeSync(fd),
    }
}

/** Writes a head at its place, whole. @throws where the disk takes less */
export function writeHead(fd: number, content: Buffer): void {
    if (writeSync(fd, content, 0, content.length, 0) < content.length) throw new Error("the file takes no more bytes")
}

/** Never throws: one that the disk does not give must not keep the records waiting. */
export async function readHead(dir: string, segment: string): Promise<HeadRead> {
    try {
        return await readOrThrow(dir, segment)
    } catch (error) {
        const isGone = error instanceof Error && "code" in error && error.code === "ENOENT"
        return { kind: isGone ? "gone" : "altered" }
    }
}

async function readOrThrow(dir: string, segment: string): Promise<HeadRead> {
    const handle = await open(headPath(dir, segment), "r")
    try {
        const { mtimeMs } = await handle.stat()
        const content = Buffer.alloc(TEMPLATE.length + 1)
        const { bytesRead } = await handle.read(content, 0, content.length, 0)
        return bytesRead === 0 ? { kind: "empty" } : factsOf(content.subarray(0, bytesRead), segment, mtimeMs)
    } finally {
        await handle.close()
    }
}

function factsOf(content: Buffer, segment: string, changedMs: number): HeadRead {
    const bytes = readDigits(content, BYTES_AT)
    const beforeBytes = readDigits(content, BEFORE_BYTES_AT)
    if (bytes === null || beforeBytes === null) return { kind: "altered" }
    const openedMs = Number(content.toString("latin1", OPENED_AT, OPENED_AT + MILLISECOND_DIGITS))
    const segmentId = content.toString("latin1", BEFORE_AT, BEFORE_AT + SEGMENT_ID_CHARS)
    const before = segmentId === NO_SEGMENT ? null : { segmentId, bytes: beforeBytes }
    // Made anew of what was read: every byte must be as a gate writes it.
    const again = line(openedMs, before)
    writeDigits(again, BYTES_AT, bytes)
    again.write(sumOf(again, crc32(segment)), SUM_AT, "latin1")
    return again.equals(content) ? { kind: "whole", bytes, openedMs, before, changedMs } : { kind: "altered" }
}
