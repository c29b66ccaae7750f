// Files that a question reads whole, in memory that the next question uses again. Memory that is asked of the system for each question
// has the collector of garbage run each time, for tens of milliseconds, beside a gate that wants the processor.
import { open } from "node:fs/promises"

/** Of one block; a larger file has memory of its own. */
const BLOCK_BYTES = 8 * 2 ** 20
/** Blocks that are kept, 32 MiB together: the counts of some weeks. Files beyond have memory of their own, too. */
const BLOCKS = 4
/** Files begin at multiples of this, so that their arrays can be read where they lie (count/packed-file.ts). */
const ALIGNMENT = 8

export class FileArena {
    readonly #blocks: Buffer[] = []
    #block = 0
    #used = 0

    /** What was read before is forgotten: its memory is used again. */
    clear(): void {
        this.#block = 0
        this.#used = 0
    }

    /** @returns the file's bytes, until `clear` */
    async read(path: string): Promise<Buffer> {
        return readInto(path, (size) => this.#take(size) ?? Buffer.allocUnsafeSlow(size))
    }

    /** Of each file its bytes, until `clear`; while one is looked at, the next is read. */
    async *readEach(paths: readonly string[]): AsyncGenerator<Buffer> {
        const [first, ...others] = paths
        if (first === undefined) return
        let next = this.read(first)
        for (const path of others) {
            const file = await next
            next = this.read(path)
            // Heard when it is its turn, if that comes: whoever asks may have had enough.
            next.catch(() => undefined)
            yield file
        }
        yield await next
    }

    #take(size: number): Buffer | null {
        if (size > BLOCK_BYTES) return null
        if (this.#used + size > BLOCK_BYTES) {
            if (this.#block + 1 === BLOCKS) return null
            this.#block++
            this.#used = 0
        }
        const block = (this.#blocks[this.#block] ??= Buffer.alloc(BLOCK_BYTES))
        const from = this.#used
        this.#used = Math.ceil((from + size) / ALIGNMENT) * ALIGNMENT
        return block.subarray(from, from + size)
    }
}

/** The file's bytes in memory of their own, in one piece: pieces that are put together cost a fifth more, and garbage. */
export async function readWhole(path: string): Promise<Buffer> {
    return readInto(path, (size) => Buffer.allocUnsafeSlow(size))
}

async function readInto(path: string, memoryFor: (size: number) => Buffer): Promise<Buffer> {
    const file = await open(path)
    try {
        const { size } = await file.stat()
        const into = memoryFor(size)
        for (let at = 0; at < size;) {
            const { bytesRead } = await file.read(into, at, size - at, at)
            if (bytesRead === 0) throw new RangeError("a file became shorter while it was read")
            at += bytesRead
        }
        return into
    } finally {
        await file.close()
    }
}
