// Decodes a content coding beside the stream: coded bytes in, all of their output out, before the next ones go in.
// Strictly one chunk at a time: zlib's write callback comes after all output of that write was pushed, so what is read
// by then belongs to it. Node has no public synchronous streaming interface; the work runs on its thread pool.
import {
    brotliDecompressSync,
    createBrotliDecompress,
    createGunzip,
    createInflate,
    createInflateRaw,
    createZstdDecompress,
    gunzipSync,
    inflateRawSync,
    inflateSync,
    zstdDecompressSync,
} from "node:zlib"
import type { Transform } from "node:stream"

export type ContentCoding = "gzip" | "br" | "deflate" | "zstd"

/** `ended`: the coded stream is complete, what follows in the body is no part of it. */
export type DecodeOutcome = "more" | "ended" | "malformed"

export interface ContentDecoder {
    /** One at a time: the next call only after `done`. */
    push(coded: Buffer, output: (decoded: Buffer) => void, done: (outcome: DecodeOutcome) => void): void
    end(output: (decoded: Buffer) => void, done: (outcome: DecodeOutcome) => void): void
    close(): void
}

export function contentCodingOf(contentEncoding: string): ContentCoding | "none" | "unknown" {
    switch (contentEncoding) {
        case "":
        case "identity":
            return "none"
        case "gzip":
        case "x-gzip":
            return "gzip"
        case "br":
        case "deflate":
        case "zstd":
            return contentEncoding
        default:
            return "unknown"
    }
}

export function createContentDecoder(coding: ContentCoding): ContentDecoder {
    let stream: Transform | null = null
    let closed = false
    const run = (
        start: (decoder: Transform, written: (error?: Error | null) => void) => void,
        first: Buffer | null,
        output: (decoded: Buffer) => void,
        done: (outcome: DecodeOutcome) => void,
    ): void => {
        const decoder = (stream ??= createStream(coding, first))
        const finish = (outcome: DecodeOutcome): void => {
            drain()
            decoder.off("readable", drain).off("end", onEnd).off("error", onError)
            decoder.on("error", ignore)
            if (!closed) done(outcome)
        }
        const drain = (): void => {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a zlib stream yields buffers
            for (let out = decoder.read() as Buffer | null; out !== null; out = decoder.read() as Buffer | null) {
                if (!closed) output(out)
            }
        }
        let settled = false
        const once = (outcome: DecodeOutcome) => (): void => {
            if (settled) return
            settled = true
            finish(outcome)
        }
        const onEnd = once("ended")
        const onError = once("malformed")
        const onWritten = once("more")
        decoder.off("error", ignore).on("readable", drain).on("end", onEnd).on("error", onError)
        start(decoder, (error) => (error === null || error === undefined ? onWritten() : onError()))
    }
    return {
        push: (coded, output, done) => run((decoder, written) => decoder.write(coded, written), coded, output, done),
        end: (output, done) => {
            if (stream === null) done("ended")
            else run((decoder) => decoder.end(), null, output, done)
        },
        close: () => {
            closed = true
            stream?.destroy()
        },
    }
}

function ignore(): void {
    // A decoder that is destroyed or broken may report again: its outcome was told already.
}

function createStream(coding: ContentCoding, first: Buffer | null): Transform {
    if (coding === "gzip") return createGunzip()
    if (coding === "br") return createBrotliDecompress()
    if (coding === "zstd") return createZstdDecompress()
    return isRawDeflate(first) ? createInflateRaw() : createInflate()
}

/** `deflate` means zlib's format (RFC 9110 part 8.4.1.2), but some servers send it bare. */
function isRawDeflate(first: Buffer | null): boolean {
    return ((first?.[0] ?? 8) & 0x0f) !== 8
}

/** A coded body that came in one piece, up to this size, is decoded at once: two thread changes cost more. */
export const DECODE_AT_ONCE_BYTES = 65_536

/** @returns null where it must be read as a stream: malformed, longer than `limitBytes`, or with something behind it */
export function decodeAtOnce(coding: ContentCoding, coded: Buffer, limitBytes: number): Buffer | null {
    const options = { maxOutputLength: limitBytes, info: true }
    try {
        const all = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateOf(coded), zstd: zstdDecompressSync }
        const decode = all[coding]
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- with `info` the result has this shape; @types/node lacks it
        const result = decode(coded, options) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
        return result.engine.bytesWritten === coded.length ? result.buffer : null
    } catch {
        return null
    }
}

function inflateOf(coded: Buffer): typeof inflateSync {
    return isRawDeflate(coded) ? inflateRawSync : inflateSync
}
