// Content codings undone, as far as there are bytes: a body may have been cut in the middle.
import {
    constants,
    createBrotliDecompress,
    createGunzip,
    createInflate,
    createInflateRaw,
    createZstdDecompress,
} from "node:zlib"
import type { Transform } from "node:stream"

export interface Undone {
    readonly bytes: Buffer
    /** There would have been more than `limitBytes`. */
    readonly limited: boolean
}

/**
 * @param coding value of Content-Encoding, lower case
 * @returns null: a coding that is not known, several of them, or nothing came out of it
 */
export async function undoCoding(coding: string, coded: Uint8Array, limitBytes: number): Promise<Undone | null> {
    const decoder = decoderOf(coding, coded)
    if (decoder === null) return null
    const chunks: Buffer[] = []
    let length = 0
    decoder.on("error", () => undefined)
    decoder.end(coded)
    try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a zlib stream yields buffers
        for await (const chunk of decoder as AsyncIterable<Buffer>) {
            chunks.push(chunk)
            length += chunk.length
            if (length > limitBytes) break
        }
    } catch {
        // Malformed, or cut: what came before is text all the same.
    }
    if (length === 0 && coded.length > 0) return null
    return { bytes: Buffer.concat(chunks).subarray(0, limitBytes), limited: length > limitBytes }
}

/** RFC 1950: what does not begin as zlib's format is bare deflate, as some servers send it. */
const ZLIB_METHOD = 8

function decoderOf(coding: string, coded: Uint8Array): Transform | null {
    const flush = { finishFlush: constants.Z_SYNC_FLUSH }
    if (coding === "gzip" || coding === "x-gzip") return createGunzip(flush)
    if (coding === "deflate")
        return ((coded[0] ?? ZLIB_METHOD) & 0x0f) === ZLIB_METHOD ? createInflate(flush) : createInflateRaw(flush)
    if (coding === "br") return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
    return coding === "zstd" ? createZstdDecompress({ finishFlush: constants.ZSTD_e_flush }) : null
}
