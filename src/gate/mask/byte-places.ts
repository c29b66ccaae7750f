// Where in the bytes of a body a place in its text is. For charsets whose characters cannot be told by looking at bytes, a decoder
// is asked: it reads everything in blocks, and byte by byte only around the places that are wanted. In steps.
import { TextDecoder } from "node:util"

/** A smaller block asks more often, a larger one reads more byte by byte. */
const BLOCK_BYTES = 64
/** Some 13 ms of it. */
const STEP_BYTES = 65_536
const UTF16_BYTES = 2

/**
 * @param bytes text in this charset, well-formed
 * @param text what they decode to
 * @param units offsets in the text, ascending
 * @returns for each the number of bytes after which so many units are there
 */
export function* bytePlaces(
    bytes: Buffer,
    text: string,
    charset: string,
    units: readonly number[],
): Generator<void, readonly number[]> {
    if (charset === "utf-8") return utf8Places(text, units)
    if (charset.startsWith("utf-16")) return units.map((unit) => unit * UTF16_BYTES)
    return yield* decoderPlaces(bytes, charset, units)
}

function utf8Places(text: string, units: readonly number[]): readonly number[] {
    let [at, bytes] = [0, 0]
    return units.map((unit) => {
        bytes += Buffer.byteLength(text.slice(at, unit))
        at = unit
        return bytes
    })
}

function* decoderPlaces(bytes: Buffer, charset: string, wanted: readonly number[]): Generator<void, readonly number[]> {
    const options = { ignoreBOM: true }
    const [scout, follower] = [new TextDecoder(charset, options), new TextDecoder(charset, options)]
    const places: number[] = []
    let units = 0
    const settle = (place: number): void => {
        while (places.length < wanted.length && (wanted[places.length] ?? 0) <= units) places.push(place)
    }
    settle(0)
    for (let at = 0; at < bytes.length && places.length < wanted.length; at += BLOCK_BYTES) {
        if (at % STEP_BYTES === 0) yield
        const block = bytes.subarray(at, at + BLOCK_BYTES)
        const more = scout.decode(block, { stream: true }).length
        if ((wanted[places.length] ?? 0) > units + more) {
            units += follower.decode(block, { stream: true }).length
            continue
        }
        for (let byte = 0; byte < block.length; byte++) {
            units += follower.decode(block.subarray(byte, byte + 1), { stream: true }).length
            settle(at + byte + 1)
        }
    }
    while (places.length < wanted.length) places.push(bytes.length)
    return places
}
