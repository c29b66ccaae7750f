// A serialized object behind base64, or behind base64 and gzip, as its bytes: what a cookie or a hidden field holds. Only the
// first of them are made, as every format tells by its first bytes. Errs towards passing what is deflated without a head: its
// first bytes tell nothing. Source: RFC 4648, RFC 1952, RFC 1950.
import { constants, gunzipSync, inflateSync } from "node:zlib"

/** Letters of base64 by which the heads of objects (Java, Ruby, pickle, BinaryFormatter) and of packed bytes begin. */
const HEADS = /^\s{0,8}(?:rO0AB|[Aa][Cc][Ee][Dd]0005|BAh|gA[JNR]V|gASV|AAEAAAD|H4sI|eJ[wxyz]|eN[oprq]|eF[4w])/
const BASE64 = /^[A-Za-z0-9+/_-]{12,}={0,2}$/
const SHORTEST_UNITS = 12
/** Of a value that is read. */
const HEAD_UNITS = 512
/** What that holds unpacked at most: deflate makes no more than 1,032 bytes of one. */
const UNPACKED_BYTES = 524_288
/** Of what is unpacked that is looked at. */
const TOLD_BYTES = 512

/** Words of letters and digits alone, as such a value may be: let through to the detectors all the same. */
export function mayBeObject(text: string): boolean {
    return text.length >= SHORTEST_UNITS && HEADS.test(text)
}

/** The same as bytes: Java's stream, BinaryFormatter's header, Marshal 4.8, pickle 2 to 5. */
const OBJECT_BYTES =
    /^(?:\u00ac\u00ed\u0000\u0005|\u0000\u0001\u0000\u0000\u0000\u00ff{4}\u0001\u0000|\u0004\u0008|\u0080[\u0002-\u0005])/
/** Of the longest head among them. */
const MAGIC_BYTES = 12

/** @returns the first bytes of binary content that begins as an object does, one unit a byte; null for any other */
export function objectHead(bytes: Uint8Array): string | null {
    const magic = Buffer.from(bytes.subarray(0, MAGIC_BYTES)).toString("latin1")
    return OBJECT_BYTES.test(magic) ? Buffer.from(bytes.subarray(0, TOLD_BYTES)).toString("latin1") : null
}

/** @returns its first bytes, one unit a byte; null where it is none */
export function unpackedObject(text: string): string | null {
    const value = text.slice(0, HEAD_UNITS).trim()
    if (!HEADS.test(value) || !BASE64.test(value)) return null
    const bytes = Buffer.from(value, "base64")
    if (value.startsWith("H4sI")) return unpacked(bytes, gunzipSync)
    return value.startsWith("e") ? unpacked(bytes, inflateSync) : bytes.toString("latin1")
}

/** The bytes may end early: what they give so far is given. */
function unpacked(bytes: Buffer, undo: typeof gunzipSync): string | null {
    try {
        const all = undo(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_BYTES })
        return all.subarray(0, TOLD_BYTES).toString("latin1")
    } catch {
        return null
    }
}
