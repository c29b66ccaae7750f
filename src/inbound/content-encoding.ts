// Content-Encoding of requests, undone within a bound. zlib's synchronous functions are pure: bytes in, bytes out.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { CONTENT_ENCODINGS_LIMIT } from "./limits.data.ts"

type Decompress = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer

const DECODERS: Readonly<Record<string, Decompress>> = {
    gzip: gunzipSync,
    "x-gzip": gunzipSync,
    deflate: inflateEither,
    br: brotliDecompressSync,
}

const NONE: readonly string[] = []

/**
 * The encodings of a header value, in the order they were applied; `identity` is left out.
 * @throws SekishoError SEKISHO_INBOUND_ENCODING_UNSUPPORTED for an unknown one, or too many
 */
export function contentEncodings(header: string): readonly string[] {
    if (header === "") return NONE
    const names = header.split(",").map((name) => name.trim().toLowerCase())
    const applied = names.filter((name) => name !== "" && name !== "identity")
    if (applied.length > CONTENT_ENCODINGS_LIMIT || applied.some((name) => !Object.hasOwn(DECODERS, name))) {
        throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED", { encodings: applied.length })
    }
    return applied
}

/**
 * @param encodings as contentEncodings gave them
 * @throws SekishoError SEKISHO_INBOUND_BODY_TOO_LARGE beyond limitBytes decoded; SEKISHO_INBOUND_AMBIGUOUS for bytes that
 *   are not in that encoding: what an application makes of them cannot be known
 */
export function decodeContent(bytes: Uint8Array, encodings: readonly string[], limitBytes: number): Uint8Array {
    let decoded = bytes
    for (const name of encodings.toReversed()) decoded = decodeOnce(decoded, DECODERS[name], limitBytes)
    return decoded
}

function decodeOnce(bytes: Uint8Array, decompress: Decompress | undefined, limitBytes: number): Uint8Array {
    if (decompress === undefined) throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED")
    if (bytes.length === 0) return bytes
    try {
        return decompress(bytes, { maxOutputLength: limitBytes })
    } catch (error) {
        const tooLarge = error instanceof RangeError
        throw new SekishoError(tooLarge ? "SEKISHO_INBOUND_BODY_TOO_LARGE" : "SEKISHO_INBOUND_AMBIGUOUS", {
            limitBytes,
        })
    }
}

/** `deflate` is the zlib format; old Microsoft software sends it raw. */
function inflateEither(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Buffer {
    const zlib = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
    return zlib ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}
