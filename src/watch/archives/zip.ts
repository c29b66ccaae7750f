// Reads zip archives by their central directory. Source: PKWARE APPNOTE 6.3.10, with zip64. Deviations: stored and deflated
// entries only, one volume, no encryption; names are UTF-8 or, where they are not, Latin-1.
// Safety: nothing is written to a disk, so that a name that climbs (`../`) is but a name. Every offset is checked against the
// size; an entry is unpacked up to what the caller allows, whatever its header says, and its check sum must agree.
import { crc32, inflateRawSync } from "node:zlib"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { WATCH_LIMITS } from "../limits.data.ts"
import { overLimit } from "../list-problem.ts"
import type { ByteSource } from "./byte-source.ts"

export interface ZipEntry {
    readonly name: string
    readonly method: number
    readonly isEncrypted: boolean
    readonly crc: number
    readonly packedBytes: number
    /** As the directory claims. */
    readonly bytes: number
    readonly headerAt: number
}

interface Directory {
    readonly at: number
    readonly bytes: number
}

const END_BYTES = 22
const COMMENT_BYTES = 65_535
const END_MARK = 0x0605_4b50
const LOCATOR_BYTES = 20
const LOCATOR_MARK = 0x0706_4b50
const END64_BYTES = 56
const END64_MARK = 0x0606_4b50
const ENTRY_BYTES = 46
const ENTRY_MARK = 0x0201_4b50
const HEADER_BYTES = 30
const HEADER_MARK = 0x0403_4b50
const ZIP64_FIELD = 1
const IN_ZIP64 = 0xffff_ffff
const COUNT_IN_ZIP64 = 0xffff
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** Central directory of an archive with the most entries: some 200 bytes each. */
const DIRECTORY_BYTES = 268_435_456

export function isZip(first: Uint8Array): boolean {
    return first[0] === 0x50 && first[1] === 0x4b && (first[2] === 3 || first[2] === 5)
}

/** @throws SekishoError SEKISHO_WATCH_ARCHIVE_INVALID; ListProblem SEKISHO_WATCH_LIMIT */
export function zipEntries(source: ByteSource): readonly ZipEntry[] {
    const { at, bytes } = directoryOf(source)
    if (bytes > DIRECTORY_BYTES) throw overLimit("archiveEntries", "central directory")
    const view = viewOf(source, at, bytes)
    const found: ZipEntry[] = []
    // To the end of the directory, not by its count: writers without zip64 let the count run over at 65,536.
    for (let offset = 0; offset < bytes;) {
        if (found.length === WATCH_LIMITS.archiveEntries.value) throw overLimit("archiveEntries", "central directory")
        if (offset + ENTRY_BYTES > bytes || view.getUint32(offset, true) !== ENTRY_MARK) throw damaged(at + offset)
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => view.getUint16(offset + field, true))
        const nameAt = offset + ENTRY_BYTES
        const extraAt = nameAt + (nameBytes ?? 0)
        const next = extraAt + (extraBytes ?? 0) + (commentBytes ?? 0)
        if (next > bytes) throw damaged(at + offset)
        found.push(entryOf(view, offset, textOf(view, nameAt, extraAt), extraAt, extraAt + (extraBytes ?? 0)))
        offset = next
    }
    return found
}

/**
 * Unpacks one entry.
 *
 * @param limit most bytes it may have unpacked
 * @returns null: it has more
 * @throws SekishoError SEKISHO_WATCH_ARCHIVE_INVALID
 */
export function readEntry(source: ByteSource, entry: ZipEntry, limit: number): Uint8Array | null {
    if (entry.bytes > limit || entry.packedBytes > limit) return null
    const header = viewOf(source, entry.headerAt, HEADER_BYTES)
    if (header.getUint32(0, true) !== HEADER_MARK || entry.isEncrypted) throw damaged(entry.headerAt)
    const at = entry.headerAt + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true)
    if (at + entry.packedBytes > source.size) throw damaged(entry.headerAt)
    const bytes = unpack(source.read(at, entry.packedBytes), entry, limit)
    if (bytes !== null && crc32(bytes) !== entry.crc) throw damaged(entry.headerAt)
    return bytes
}

function unpack(packed: Uint8Array, { method, headerAt }: ZipEntry, limit: number): Uint8Array | null {
    if (method === STORED) return packed
    if (method !== DEFLATED) throw damaged(headerAt)
    try {
        return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
    } catch (cause) {
        if (cause instanceof RangeError) return null
        throw damaged(headerAt, cause)
    }
}

function directoryOf(source: ByteSource): Directory {
    const length = Math.min(source.size, END_BYTES + COMMENT_BYTES)
    const start = source.size - length
    const view = viewOf(source, start, length)
    for (let at = length - END_BYTES; at >= 0; at--) {
        if (view.getUint32(at, true) !== END_MARK) continue
        // A comment that happens to hold the mark does not end where the file does.
        if (at + END_BYTES + view.getUint16(at + 20, true) !== length) continue
        const directory = {
            entries: view.getUint16(at + 10, true),
            bytes: view.getUint32(at + 12, true),
            at: view.getUint32(at + 16, true),
        }
        const isZip64 =
            directory.entries === COUNT_IN_ZIP64 || directory.at === IN_ZIP64 || directory.bytes === IN_ZIP64
        return checked(isZip64 ? (directory64Of(source, start + at) ?? directory) : directory, source)
    }
    throw damaged(source.size)
}

/** null: there is none; the archive has just so many entries. */
function directory64Of(source: ByteSource, endAt: number): Directory | null {
    if (endAt < LOCATOR_BYTES) return null
    const locator = viewOf(source, endAt - LOCATOR_BYTES, LOCATOR_BYTES)
    if (locator.getUint32(0, true) !== LOCATOR_MARK) return null
    const view = viewOf(source, longAt(locator, 8), END64_BYTES)
    if (view.getUint32(0, true) !== END64_MARK) throw damaged(endAt)
    return { bytes: longAt(view, 40), at: longAt(view, 48) }
}

function checked(directory: Directory, { size }: ByteSource): Directory {
    if (directory.at + directory.bytes > size) throw damaged(size)
    return directory
}

function entryOf(view: DataView, at: number, name: string, extraAt: number, extraEnd: number): ZipEntry {
    const plain = {
        packedBytes: view.getUint32(at + 20, true),
        bytes: view.getUint32(at + 24, true),
        headerAt: view.getUint32(at + 42, true),
    }
    return {
        name,
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
        crc: view.getUint32(at + 16, true),
        ...withZip64(plain, view, extraAt, extraEnd),
    }
}

/** Sizes that do not fit stand in the field of zip64, in this order, those alone that are needed. */
function withZip64(
    plain: Pick<ZipEntry, "packedBytes" | "bytes" | "headerAt">,
    view: DataView,
    extraAt: number,
    extraEnd: number,
): Pick<ZipEntry, "packedBytes" | "bytes" | "headerAt"> {
    for (let at = extraAt; at + 4 <= extraEnd;) {
        const end = at + 4 + view.getUint16(at + 2, true)
        if (view.getUint16(at, true) === ZIP64_FIELD && end <= extraEnd) {
            let field = at + 4
            const take = (value: number): number => {
                if (value !== IN_ZIP64 || field + 8 > end) return value
                field += 8
                return longAt(view, field - 8)
            }
            const bytes = take(plain.bytes)
            const packedBytes = take(plain.packedBytes)
            return { bytes, packedBytes, headerAt: take(plain.headerAt) }
        }
        at = end
    }
    return plain
}

/** Beyond 2^53 it is no place in a file: the check of the bounds refuses it. */
function longAt(view: DataView, at: number): number {
    return Number(view.getBigUint64(at, true))
}

function textOf(view: DataView, start: number, end: number): string {
    const bytes = Buffer.from(view.buffer, view.byteOffset + start, end - start)
    const text = bytes.toString("utf8")
    return text.includes("\ufffd") ? bytes.toString("latin1") : text
}

function viewOf(source: ByteSource, at: number, length: number): DataView {
    if (at < 0 || at + length > source.size) throw damaged(at)
    const bytes = source.read(at, length)
    if (bytes.length < length) throw damaged(at)
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function damaged(offset: number, cause?: unknown): SekishoError {
    return new SekishoError("SEKISHO_WATCH_ARCHIVE_INVALID", { offset }, cause)
}
