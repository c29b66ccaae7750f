// What was found out of the open days' people (person-numbers.ts), on the disk: looked up among a hundred million, it takes seconds, and a
// start need not do that again. Frames one after the other, each with its checksum. Derived data: it says of what it was made, and where that
// is no longer so, or a frame was cut off by a crash, it is found out anew.
import { open, rm, type FileHandle } from "node:fs/promises"
import { type PackedArray, packFile, unpackFile } from "../../count/packed-file.ts"

export interface MetFrame {
    /** What it was made of; frames of one file have the same. */
    readonly stamp: string
    /** How many, of each table (met-tables.ts). Its checksum is of the arrays, so nothing else is said here. */
    readonly rows: readonly number[]
    /** What was joined, then the columns of the tables. */
    readonly arrays: readonly PackedArray[]
}

const LENGTH_BYTES = 4
type Head = Omit<MetFrame, "arrays">

export class MetLog {
    readonly #path: string
    /** Bytes of the frames that are known to be whole; null: nothing more is written, since the disk refused. */
    #length: number | null = 0

    constructor(path: string) {
        this.#path = path
    }

    /** Hands over the frames of this stamp; what is behind them, or has another, goes. */
    async read(stamp: string, use: (frame: MetFrame) => Promise<void>): Promise<void> {
        this.#length = 0
        const file = await open(this.#path, "r").catch(() => null)
        if (file === null) return
        try {
            for (let at = 0; ; this.#length = at) {
                // What cannot be read is found out anew.
                const bytes = await readFrame(file, at).catch(() => null)
                const frame = bytes === null ? null : frameOf(bytes)
                if (bytes === null || frame?.stamp !== stamp) break
                await use(frame)
                at += LENGTH_BYTES + bytes.length
            }
        } finally {
            await file.close()
        }
        if (this.#length === 0) await this.clear()
    }

    /** What it says holds no longer. */
    async clear(): Promise<void> {
        this.#length = 0
        await rm(this.#path, { force: true }).catch(() => null)
    }

    /** Not synced: what a power cut takes is found out anew. */
    async append({ arrays, ...head }: MetFrame): Promise<void> {
        if (this.#length === null) return
        const frame = packFile(head, arrays)
        const length = Buffer.alloc(LENGTH_BYTES)
        length.writeUInt32LE(frame.length)
        try {
            this.#length = await writeAt(this.#path, this.#length, [length, frame])
        } catch {
            // A full disk, say: the ledger answers as well without it.
            this.#length = null
        }
    }
}

/** @returns the length of the file then: a frame that was cut off before is written over */
async function writeAt(path: string, at: number, parts: readonly Buffer[]): Promise<number> {
    const file = await open(path, at === 0 ? "w" : "r+", 0o600)
    try {
        await file.truncate(at)
        let end = at
        for (const part of parts) {
            for (let from = 0; from < part.length;) {
                const { bytesWritten } = await file.write(part, from, part.length - from, end)
                from += bytesWritten
                end += bytesWritten
            }
        }
        return end
    } finally {
        await file.close()
    }
}

/** @returns null where there is no whole one */
async function readFrame(file: FileHandle, at: number): Promise<Buffer | null> {
    const { size } = await file.stat()
    if (size < at + LENGTH_BYTES) return null
    const length = Buffer.alloc(LENGTH_BYTES)
    await file.read(length, 0, LENGTH_BYTES, at)
    const bytes = length.readUInt32LE()
    if (bytes === 0 || size < at + LENGTH_BYTES + bytes) return null
    // In memory of its own, so that arrays can be read where they lie.
    const frame = Buffer.from(new ArrayBuffer(bytes))
    const { bytesRead } = await file.read(frame, 0, bytes, at + LENGTH_BYTES)
    return bytesRead === bytes ? frame : null
}

function frameOf(bytes: Buffer): MetFrame | null {
    try {
        const { head, arrays } = unpackFile<Head>(bytes)
        return { ...head, arrays }
    } catch {
        // Cut off, or damaged: as if it were not there.
        return null
    }
}
