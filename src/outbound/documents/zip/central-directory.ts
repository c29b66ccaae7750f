// The directory of a ZIP archive (PKWARE APPNOTE 6.3.10, parts 4.3.12 to 4.3.16; ZIP64 where its values fit the file).
// The directory is what programs show; bytes that it does not speak of are reported, since another program may find a
// list in them. Errs towards unread: what two readers could take differently is not guessed.
import { isUtf8 } from "node:buffer"
import { TextDecoder } from "node:util"
import { ENTRIES_LIMIT } from "../limits.data.ts"

export interface ZipEntry {
    readonly name: string
    readonly method: number
    readonly encrypted: boolean
    /** Coded bytes as they stand in the archive. */
    readonly coded: Uint8Array
}

export interface ZipDirectory {
    readonly entries: readonly ZipEntry[]
    /** Entries beyond ENTRIES_LIMIT, or whose place is not in the file. */
    readonly lost: number
    /** Bytes in no entry: before, between and behind them. */
    readonly unlistedBytes: number
}

const END = 0x06054b50
const END_BYTES = 22
const END64_LOCATOR = 0x07064b50
const END64 = 0x06064b50
const FILE = 0x02014b50
const FILE_BYTES = 46
const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
/** Longest comment of an archive, 16 bit. */
const COMMENT_BYTES = 65_535
/** What may follow an entry whose sizes were not known when it was begun, with its signature, in ZIP64. */
const DESCRIPTOR_BYTES = 24
/** End records of ZIP64. */
const END64_BYTES = 76

interface End {
    readonly at: number
    readonly count: number
    readonly size: number
    readonly offset: number
}

/** @returns null: there is no directory that fits the file */
export function readDirectory(bytes: Uint8Array): ZipDirectory | null {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const end = findEnd(view)
    if (end === null) return null
    const start = directoryStart(view, end)
    return start === null ? null : readEntries(view, end, start)
}

/** Where the directory really stands: an archive behind a program has its offsets counted from its own start. */
function directoryStart(view: Buffer, end: End): number | null {
    if (end.count === 0) return end.at
    for (const at of [end.offset, end.at - end.size, end.at - end.size - END64_BYTES]) {
        if (at >= 0 && at + FILE_BYTES <= end.at && view.readUInt32LE(at) === FILE) return at
    }
    return null
}

function findEnd(view: Buffer): End | null {
    const lowest = Math.max(0, view.length - END_BYTES - COMMENT_BYTES)
    for (let at = view.length - END_BYTES; at >= lowest; at--) {
        if (view[at] !== 0x50 || view.readUInt32LE(at) !== END) continue
        const end = {
            at,
            count: view.readUInt16LE(at + 10),
            size: view.readUInt32LE(at + 12),
            offset: view.readUInt32LE(at + 16),
        }
        return findEnd64(view, at) ?? end
    }
    return null
}

function findEnd64(view: Buffer, end: number): End | null {
    const locator = end - 20
    if (locator < 0 || view.readUInt32LE(locator) !== END64_LOCATOR) return null
    const at = Number(view.readBigUInt64LE(locator + 8))
    if (at + 56 > view.length || view.readUInt32LE(at) !== END64) return null
    const [count, size, offset] = [32, 40, 48].map((field) => Number(view.readBigUInt64LE(at + field)))
    return { at: end, count: count ?? 0, size: size ?? 0, offset: offset ?? 0 }
}

function readEntries(view: Buffer, end: End, start: number): ZipDirectory {
    const shift = start - end.offset
    const entries: ZipEntry[] = []
    let [at, lost, spoken] = [start, 0, 0]
    for (let index = 0; at + FILE_BYTES <= end.at && view.readUInt32LE(at) === FILE; index++) {
        const file = readFile(view, at)
        at = file.next
        if (index >= ENTRIES_LIMIT) {
            lost++
            continue
        }
        const place = localPlace(view, file, shift)
        if (place === null) lost++
        else {
            const coded = view.subarray(place, place + file.size)
            entries.push({ name: file.name, method: file.method, encrypted: file.encrypted, coded })
            spoken += place - (file.offset + shift) + file.size + (file.streamed ? DESCRIPTOR_BYTES : 0)
        }
    }
    const known = spoken + (at - start) + END_BYTES + END64_BYTES
    return {
        entries,
        lost: lost + Math.max(0, end.count - entries.length - lost),
        unlistedBytes: unlisted(view, known),
    }
}

function unlisted(view: Buffer, known: number): number {
    return Math.max(0, view.length - known)
}

interface DirectoryFile {
    readonly name: string
    readonly method: number
    readonly encrypted: boolean
    readonly streamed: boolean
    readonly size: number
    readonly offset: number
    readonly next: number
}

function readFile(view: Buffer, at: number): DirectoryFile {
    const flags = view.readUInt16LE(at + 8)
    const method = view.readUInt16LE(at + 10)
    const nameEnd = at + FILE_BYTES + view.readUInt16LE(at + 28)
    const extraEnd = nameEnd + view.readUInt16LE(at + 30)
    const sizes = {
        decoded: view.readUInt32LE(at + 24),
        size: view.readUInt32LE(at + 20),
        offset: view.readUInt32LE(at + 42),
    }
    const { size, offset } = wideSizes(view.subarray(nameEnd, extraEnd), sizes)
    return {
        name: nameOf(view.subarray(at + FILE_BYTES, nameEnd), (flags & 0x800) !== 0),
        method,
        encrypted: (flags & 0x41) !== 0 || method === AES_METHOD,
        streamed: (flags & 8) !== 0,
        size,
        offset,
        next: extraEnd + view.readUInt16LE(at + 32),
    }
}

const AES_METHOD = 99
const WIDE = 0xffffffff

/** ZIP64's extra field has the values that did not fit, in this order (part 4.5.3). */
function wideSizes(
    extra: Buffer,
    sizes: { readonly decoded: number; readonly size: number; readonly offset: number },
): { size: number; offset: number } {
    let { size, offset } = sizes
    if (sizes.decoded !== WIDE && size !== WIDE && offset !== WIDE) return { size, offset }
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1) continue
        let value = at + 4 + (sizes.decoded === WIDE ? 8 : 0)
        if (size === WIDE && value + 8 <= extra.length) {
            size = Number(extra.readBigUInt64LE(value))
            value += 8
        }
        if (offset === WIDE && value + 8 <= extra.length) offset = Number(extra.readBigUInt64LE(value))
        break
    }
    return { size, offset }
}

/** Where an entry's coded bytes begin; null: not within the file. */
function localPlace(view: Buffer, file: DirectoryFile, shift: number): number | null {
    const at = file.offset + shift
    if (at < 0 || at + LOCAL_BYTES > view.length || view.readUInt32LE(at) !== LOCAL) return null
    const place = at + LOCAL_BYTES + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
    return place + file.size > view.length ? null : place
}

const CP932 = new TextDecoder("shift_jis")

/** Names that are not said to be UTF-8 are in the code page of whoever packed them: here that is CP932. */
function nameOf(bytes: Buffer, saidUtf8: boolean): string {
    const name = saidUtf8 || isUtf8(bytes) ? bytes.toString("utf8") : CP932.decode(bytes)
    return name.replaceAll("\\", "/")
}
