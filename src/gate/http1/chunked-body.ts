// Reads a chunked body (RFC 9112 part 7.1), strictly: every size is a hexadecimal number and nothing else, every line ends
// in CR LF, extensions are read for their form and dropped. Slices of the chunk are handed over as they are, uncopied.
import { HeadBytes } from "./head-bytes.ts"
import { type Fields, readFields } from "./head.ts"
import type { ReasonName } from "./reasons.data.ts"
import { hasForbiddenTrailer } from "./trailers.ts"

/** Digits of a size: enough for any body, few enough to be exact. */
const SIZE_DIGITS = 12
/** Bytes of extensions between two chunks, and of them all: nobody uses them but attackers. */
const EXTENSION_BYTES = 256
const EXTENSIONS_BYTES = 16_384

const CR = 0x0d
const LF = 0x0a
const SEMICOLON = 0x3b
const SPACE = 0x20
const TAB = 0x09

type State = "size" | "extension" | "size-line-feed" | "data" | "data-return" | "data-line-feed" | "trailer" | "done"

export interface ChunkedOptions {
    /** For the trailers. */
    readonly headerBytes: number
    readonly onData: (slice: Buffer) => void
}

/** `next`: where bytes that are no part of the body begin; null: the body goes on in the next chunk. */
export type ChunkedStep = { readonly next: number | null } | { readonly fault: ReasonName }

const GOES_ON: ChunkedStep = { next: null }

export class ChunkedBody {
    readonly #options: ChunkedOptions
    readonly #trailer: HeadBytes
    #state: State = "size"
    #digits = 0
    #left = 0
    #extension = 0
    #extensions = 0
    /** Bytes of an empty trailer section seen: CR, LF. */
    #empty = 0
    trailers: Fields | null = null

    constructor(options: ChunkedOptions) {
        this.#options = options
        this.#trailer = new HeadBytes(options.headerBytes, "strict")
    }

    push(bytes: Buffer, from: number): ChunkedStep {
        let at = from
        while (at < bytes.length) {
            if (this.#state === "trailer") return this.#readTrailer(bytes, at)
            if (this.#state === "data") {
                at = this.#takeData(bytes, at)
                continue
            }
            const fault = this.#control(bytes[at] ?? 0)
            if (fault !== null) return { fault }
            at++
        }
        return GOES_ON
    }

    #takeData(bytes: Buffer, at: number): number {
        const end = Math.min(bytes.length, at + this.#left)
        this.#left -= end - at
        if (this.#left === 0) this.#state = "data-return"
        this.#options.onData(at === 0 && end === bytes.length ? bytes : bytes.subarray(at, end))
        return end
    }

    #control(byte: number): ReasonName | null {
        switch (this.#state) {
            case "size":
                return this.#size(byte)
            case "extension":
                return this.#inExtension(byte)
            case "size-line-feed":
                return this.#startChunk(byte)
            case "data-return":
                return this.#expect(byte, CR, "data-line-feed")
            case "data-line-feed":
                return this.#expect(byte, LF, "size")
            case "data":
            case "trailer":
            case "done":
                return "chunk-end-invalid"
            default:
                return this.#state satisfies never
        }
    }

    #size(byte: number): ReasonName | null {
        const digit = hexValue(byte)
        if (digit >= 0) {
            this.#digits++
            this.#left = this.#left * 16 + digit
            return this.#digits > SIZE_DIGITS ? "chunk-size-invalid" : null
        }
        if (this.#digits === 0) return "chunk-size-invalid"
        if (byte === CR) this.#state = "size-line-feed"
        else if (byte === SEMICOLON || byte === SPACE || byte === TAB) this.#state = "extension"
        else return "chunk-size-invalid"
        this.#extension = 0
        return null
    }

    #inExtension(byte: number): ReasonName | null {
        if (byte === CR) {
            this.#state = "size-line-feed"
            return null
        }
        const printable = byte === TAB || (byte >= SPACE && byte !== 0x7f)
        const inLimits = ++this.#extension <= EXTENSION_BYTES && ++this.#extensions <= EXTENSIONS_BYTES
        return printable && inLimits ? null : "chunk-extension-invalid"
    }

    #startChunk(byte: number): ReasonName | null {
        if (byte !== LF) return "chunk-end-invalid"
        this.#digits = 0
        this.#state = this.#left === 0 ? "trailer" : "data"
        return null
    }

    #expect(byte: number, wanted: number, next: State): ReasonName | null {
        if (byte !== wanted) return "chunk-end-invalid"
        this.#state = next
        return null
    }

    /** Nearly always empty: CR LF. */
    #readTrailer(bytes: Buffer, from: number): ChunkedStep {
        let at = from
        while (this.#trailer.length === 0 && this.#empty < 2 && at < bytes.length) {
            if (bytes[at] !== (this.#empty === 0 ? CR : LF)) break
            this.#empty++
            at++
        }
        if (this.#empty === 2) return this.#end(at)
        if (at === bytes.length) return GOES_ON
        return this.#empty === 1 ? { fault: "trailer-invalid" } : this.#readFields(bytes, at)
    }

    #readFields(bytes: Buffer, at: number): ChunkedStep {
        const step = this.#trailer.push(bytes, at)
        switch (step.kind) {
            case "more":
                return GOES_ON
            case "too-large":
                return { fault: "head-too-large" }
            case "line-end":
                return { fault: "trailer-invalid" }
            case "whole":
                return this.#takeTrailers(step.text, step.next)
            default:
                return step satisfies never
        }
    }

    #takeTrailers(text: string, next: number): ChunkedStep {
        const fields = readFields(text, 0)
        if (typeof fields === "string") return { fault: "trailer-invalid" }
        if (hasForbiddenTrailer(fields)) return { fault: "trailer-forbidden" }
        this.trailers = fields
        return this.#end(next)
    }

    #end(next: number): ChunkedStep {
        this.#state = "done"
        return { next }
    }
}

function hexValue(byte: number): number {
    if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
    const lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1
}
