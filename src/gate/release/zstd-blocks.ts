// Where the blocks of a zstd stream end (RFC 8878 part 3.1.1). A decoder yields whole blocks: what of a block has come in
// is consumed before any of it comes out, so a piece of the stream may only be released up to the end of a block. Reads
// headers alone, never content.

/** Frames and blocks of foreign bytes: what does not fit is told, not guessed. */
export type BlockEnds = readonly number[] | "invalid"

const MAGIC = 0xfd2fb528
const SKIPPABLE_MAGIC = 0x184d2a50
const SKIPPABLE_MASK = 0xfffffff0

type Place = "magic" | "descriptor" | "header" | "block" | "content" | "checksum" | "skip-length" | "skip"

export class ZstdBlocks {
    #place: Place = "magic"
    /** Header bytes that are not complete. */
    #head: Buffer = Buffer.alloc(0)
    /** Bytes of a header, a block or a checksum that are to come. */
    #left = 4
    #checksum = false
    #last = false

    /** @returns where in the chunk blocks are complete, in order */
    push(chunk: Buffer): BlockEnds {
        const ends: number[] = []
        let at = 0
        while (at < chunk.length) {
            const taken = Math.min(this.#left, chunk.length - at)
            const isHeader = this.#place !== "content" && this.#place !== "skip" && this.#place !== "checksum"
            if (isHeader) this.#head = Buffer.concat([this.#head, chunk.subarray(at, at + taken)])
            this.#left -= taken
            at += taken
            // A block of no bytes (a raw one of length 0) is complete with its header.
            while (this.#left === 0) {
                const ended = this.#next()
                if (ended === "invalid") return "invalid"
                if (ended === "complete" && ends.at(-1) !== at) ends.push(at)
            }
        }
        return ends
    }

    #next(): "complete" | "more" | "invalid" {
        const head = this.#head
        this.#head = Buffer.alloc(0)
        switch (this.#place) {
            case "magic":
                return this.#afterMagic(head)
            case "descriptor":
                return this.#afterDescriptor(head)
            case "header":
                return this.#expect("block", 3)
            case "block":
                return this.#afterBlockHeader(head)
            case "content":
                return this.#afterContent()
            case "checksum":
            case "skip":
                this.#expect("magic", 4)
                return "complete"
            case "skip-length":
                return this.#expect("skip", head.readUInt32LE(0), "magic", 4)
            default:
                return this.#place satisfies never
        }
    }

    #expect(place: Place, bytes: number, instead: Place = place, insteadBytes: number = bytes): "more" {
        this.#place = bytes === 0 ? instead : place
        this.#left = bytes === 0 ? insteadBytes : bytes
        return "more"
    }

    #afterMagic(head: Buffer): "more" | "invalid" {
        const magic = head.readUInt32LE(0)
        if (magic === MAGIC) return this.#expect("descriptor", 1)
        return (magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC ? this.#expect("skip-length", 4) : "invalid"
    }

    #afterDescriptor(head: Buffer): "more" | "invalid" {
        const flags = head[0] ?? 0
        if ((flags & 0x08) !== 0) return "invalid" // a reserved bit
        const single = (flags & 0x20) !== 0
        this.#checksum = (flags & 0x04) !== 0
        const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
        const dictionaryBytes = [0, 1, 2, 4][flags & 0x03] ?? 0
        return this.#expect("header", (single ? 0 : 1) + dictionaryBytes + sizeBytes, "block", 3)
    }

    #afterBlockHeader(head: Buffer): "complete" | "more" | "invalid" {
        const header = head.readUIntLE(0, 3)
        const kind = (header >> 1) & 0x03
        if (kind === 3) return "invalid"
        this.#last = (header & 1) === 1
        const bytes = kind === 1 ? 1 : header >> 3
        if (bytes === 0) return this.#afterContent()
        return this.#expect("content", bytes)
    }

    #afterContent(): "complete" | "more" {
        if (!this.#last) this.#expect("block", 3)
        else if (this.#checksum) this.#expect("checksum", 4)
        else this.#expect("magic", 4)
        return "complete"
    }
}
