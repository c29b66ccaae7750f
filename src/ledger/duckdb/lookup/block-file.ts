// A file that is looked into by key without being read: records by ascending key, in blocks of some kilobytes, and behind them where
// each block begins, its lowest key and its checksum. What stands behind the blocks is kept in memory, four bytes in a thousand. Derived
// data: what is in them can be made again from the day files.
import { closeSync, fstatSync, openSync, readSync } from "node:fs"
import { open, type FileHandle } from "node:fs/promises"
import { crc32 } from "node:zlib"

const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT
/** A block ends with the record that reaches so many words: 4 KiB, a page of memory. */
export const BLOCK_WORDS = 1_024
/** Words that wait to be written: 1 MiB. */
const FLUSH_WORDS = 262_144
const FORMAT = "sekisho-blocks-1"
const END_LENGTH_BYTES = 4
/** The line of JSON at the end is shorter; whatever says otherwise is no such file. */
const END_LIMIT_BYTES = 1_024

interface End {
    readonly format: typeof FORMAT
    readonly blocks: number
    /** Of what is said of the blocks. */
    readonly crc: number
}

/** Writes records in the order of their keys. */
export class BlockFileWriter {
    /** A record is written here, from the word on that `reserve` says. */
    words: Uint32Array = new Uint32Array(FLUSH_WORDS * 2)
    readonly #file: FileHandle
    readonly #keys: number[] = []
    readonly #checks: number[] = []
    readonly #starts: number[] = []
    #writtenBytes = 0
    #blockStart = 0
    #length = 0

    private constructor(file: FileHandle) {
        this.#file = file
    }

    /** @param write adds all records; flushes where `isFull` says so */
    static async write(path: string, write: (writer: BlockFileWriter) => Promise<void>): Promise<void> {
        const file = await open(path, "w", 0o600)
        try {
            const writer = new BlockFileWriter(file)
            await write(writer)
            await writer.#finish()
        } finally {
            await file.close()
        }
    }

    get isFull(): boolean {
        return this.#length >= FLUSH_WORDS
    }

    /**
     * @param key not below the one before, less than 2^32
     * @param words of the record, all of which the caller writes
     * @returns where they are in `words`, until the next call
     */
    reserve(key: number, words: number): number {
        if (this.#length - this.#blockStart >= BLOCK_WORDS) this.#endBlock()
        if (this.#length === this.#blockStart) this.#keys.push(key)
        while (this.#length + words > this.words.length) {
            const larger = new Uint32Array(this.words.length * 2)
            larger.set(this.words)
            this.words = larger
        }
        const at = this.#length
        this.#length += words
        return at
    }

    async flush(): Promise<void> {
        const bytes = this.#blockStart * WORD_BYTES
        await writeAll(this.#file, bytesOf(this.words.subarray(0, this.#blockStart)))
        this.#writtenBytes += bytes
        this.words.copyWithin(0, this.#blockStart, this.#length)
        this.#length -= this.#blockStart
        this.#blockStart = 0
    }

    #endBlock(): void {
        this.#starts.push(this.#writtenBytes + this.#blockStart * WORD_BYTES)
        this.#checks.push(crc32(bytesOf(this.words.subarray(this.#blockStart, this.#length))))
        this.#blockStart = this.#length
    }

    async #finish(): Promise<void> {
        if (this.#length > this.#blockStart) this.#endBlock()
        await this.flush()
        const starts = Float64Array.from([...this.#starts, this.#writtenBytes])
        const tables = Buffer.concat([
            bytesOf(starts),
            bytesOf(Uint32Array.from(this.#keys)),
            bytesOf(Uint32Array.from(this.#checks)),
        ])
        const end: End = { format: FORMAT, blocks: this.#keys.length, crc: crc32(tables) }
        const json = Buffer.from(JSON.stringify(end))
        const length = Buffer.alloc(END_LENGTH_BYTES)
        length.writeUInt32LE(json.length)
        await writeAll(this.#file, Buffer.concat([tables, json, length]))
    }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten
}

/** A file of blocks. Reads wait for the disk: a page each, where many are asked for a run of pages. */
export class BlockFile {
    readonly #path: string
    readonly #keys: Uint32Array
    readonly #checks: Uint32Array
    readonly #starts: Float64Array
    /** Of what is said of the blocks, their checksums among it: files with other records have another. */
    readonly checksum: number
    /** While it is read: a ledger has more files than a process may keep open. */
    #file: number | null = null

    private constructor(path: string, { keys, checks, starts, crc }: Tables) {
        this.#path = path
        this.checksum = crc
        this.#keys = keys
        this.#checks = checks
        this.#starts = starts
    }

    /** @throws RangeError where it is no such file, or damaged */
    static at(path: string): BlockFile {
        const file = openSync(path, "r")
        try {
            return new BlockFile(path, readTables(file))
        } finally {
            closeSync(file)
        }
    }

    /** Its blocks can be read until `task` ends. */
    async whileOpen<T>(task: () => Promise<T>): Promise<T> {
        this.#file = openSync(this.#path, "r")
        try {
            return await task()
        } finally {
            closeSync(this.#file)
            this.#file = null
        }
    }

    get blocks(): number {
        return this.#keys.length
    }

    /** Of all blocks together. */
    get bytes(): number {
        return this.#starts.at(-1) ?? 0
    }

    firstKey(block: number): number {
        return this.#keys[block] ?? 0
    }

    /** The first block that may hold a key: several may where a key stands often. @param from no block before it is asked for */
    find(key: number, from: number): number {
        let low = from
        let high = this.#keys.length
        while (low < high) {
            const middle = (low + high) >>> 1
            if ((this.#keys[middle] ?? 0) < key) low = middle + 1
            else high = middle
        }
        return Math.max(from, low - 1)
    }

    /**
     * @param window that holds what was read last
     * @param aheadBytes that are read with it: others that are near are asked for next
     * @returns its words, until the window is used again
     * @throws RangeError where it is damaged
     */
    read(block: number, window: BlockWindow, aheadBytes: number): Uint32Array {
        const [from = 0, to = 0] = [this.#starts[block], this.#starts[block + 1]]
        const words = window.words(this, from, to, Math.min(this.bytes, Math.max(to, from + aheadBytes)))
        if (crc32(bytesOf(words)) !== this.#checks[block]) throw new RangeError("damaged block")
        return words
    }

    readInto(target: Uint8Array, fromByte: number): void {
        if (this.#file === null) throw new TypeError("a file of blocks is not open")
        readFully(this.#file, target, fromByte)
    }
}

/** Memory for what is read of files of blocks. */
export class BlockWindow {
    #words: Uint32Array = new Uint32Array(FLUSH_WORDS)
    #file: BlockFile | null = null
    #from = 0
    #to = 0

    /** Words from one byte of a file to another. @param readTo what is read where they are not here yet */
    words(file: BlockFile, from: number, to: number, readTo: number): Uint32Array {
        if (this.#file !== file || from < this.#from || to > this.#to) this.#read(file, from, to, readTo)
        return this.#words.subarray((from - this.#from) / WORD_BYTES, (to - this.#from) / WORD_BYTES)
    }

    #read(file: BlockFile, from: number, to: number, readTo: number): void {
        if (to - from > this.#words.byteLength) this.#words = new Uint32Array((to - from) / WORD_BYTES)
        const end = Math.max(to, Math.min(readTo, from + this.#words.byteLength))
        this.#file = null
        file.readInto(new Uint8Array(this.#words.buffer, 0, end - from), from)
        this.#file = file
        this.#from = from
        this.#to = end
    }
}

interface Tables {
    readonly keys: Uint32Array
    readonly checks: Uint32Array
    readonly starts: Float64Array
    readonly crc: number
}

function readTables(file: number): Tables {
    const { size } = fstatSync(file)
    const length =
        size < END_LENGTH_BYTES ? 0 : readBytes(file, size - END_LENGTH_BYTES, END_LENGTH_BYTES).readUInt32LE()
    const jsonFrom = size - END_LENGTH_BYTES - length
    if (length === 0 || length > END_LIMIT_BYTES || jsonFrom < 0) throw new RangeError("no file of blocks")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by BlockFileWriter, which format and checksum show
    const end = JSON.parse(readBytes(file, jsonFrom, length).toString()) as End
    const bytes = (end.blocks + 1) * Float64Array.BYTES_PER_ELEMENT + end.blocks * 2 * WORD_BYTES
    if (end.format !== FORMAT || !(bytes <= jsonFrom)) throw new RangeError("no file of blocks")
    const tables = readBytes(file, jsonFrom - bytes, bytes)
    if (crc32(tables) !== end.crc) throw new RangeError("damaged file of blocks")
    const keysAt = (end.blocks + 1) * Float64Array.BYTES_PER_ELEMENT
    return {
        crc: end.crc,
        starts: new Float64Array(tables.buffer, 0, end.blocks + 1),
        keys: new Uint32Array(tables.buffer, keysAt, end.blocks),
        checks: new Uint32Array(tables.buffer, keysAt + end.blocks * WORD_BYTES, end.blocks),
    }
}

/** In memory of its own, so that arrays can be read where they lie. */
function readBytes(file: number, from: number, length: number): Buffer {
    const bytes = Buffer.from(new ArrayBuffer(length))
    readFully(file, bytes, from)
    return bytes
}

function readFully(file: number, target: Uint8Array, from: number): void {
    for (let at = 0; at < target.byteLength;) {
        const read = readSync(file, target, at, target.byteLength - at, from + at)
        if (read === 0) throw new RangeError("a file is shorter than it says")
        at += read
    }
}

function bytesOf(array: Uint32Array | Float64Array): Buffer {
    return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}
