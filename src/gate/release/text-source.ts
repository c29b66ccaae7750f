// Bytes of a body into text, step by step, with the pieces of bytes that each text came from.
import { isAscii, isUtf8 } from "node:buffer"

export interface TextPiece {
    readonly bytes: Uint8Array
    /** Length of its text in UTF-16 units. */
    readonly units: number
    /** Well-formed UTF-8: may be parted at any character. */
    readonly splittable: boolean
}

export interface TextStep {
    readonly text: string
    readonly pieces: readonly TextPiece[]
    /** Bytes of pieces that are not text in this charset. */
    readonly malformedBytes: number
}

export interface TextSource {
    push(chunk: Buffer): TextStep
    end(): TextStep
    /** Bytes taken in that are in no piece yet; for when nothing more is decoded. */
    rest(): Buffer
}

const EMPTY = Buffer.alloc(0)
const NOTHING: TextStep = { text: "", pieces: [], malformedBytes: 0 }

/** @throws RangeError for a charset this system does not know */
export function createTextSource(charset: string): TextSource {
    const label = charset.toLowerCase()
    return label === "utf-8" || label === "utf8" || label === "us-ascii"
        ? createUtf8Source()
        : createCharsetSource(label)
}

function createUtf8Source(): TextSource {
    /** The bytes of a character that the last chunk broke off: at most three. */
    let carry: Buffer = EMPTY
    return {
        push: (chunk) => {
            if (carry.length === 0) {
                const whole = wholeCharacters(chunk)
                carry = chunk.subarray(whole)
                return whole === 0 ? NOTHING : stepOf([chunk.subarray(0, whole)])
            }
            const missing = lengthOfCharacter(carry[0] ?? 0) - carry.length
            const joined = Buffer.concat([carry, chunk.subarray(0, missing)])
            if (chunk.length < missing) {
                carry = joined
                return NOTHING
            }
            const rest = chunk.subarray(missing)
            const whole = wholeCharacters(rest)
            carry = rest.subarray(whole)
            return stepOf(whole === 0 ? [joined] : [joined, rest.subarray(0, whole)])
        },
        end: () => {
            const last = carry
            carry = EMPTY
            return last.length === 0 ? NOTHING : stepOf([last])
        },
        rest: () => carry,
    }
}

function stepOf(parts: readonly Buffer[]): TextStep {
    let text = ""
    let malformedBytes = 0
    const pieces = parts.map((bytes) => {
        const ascii = isAscii(bytes)
        const wellFormed = ascii || isUtf8(bytes)
        const piece = ascii ? bytes.toString("latin1") : bytes.toString("utf8")
        text += piece
        if (!wellFormed) malformedBytes += bytes.length
        return { bytes, units: piece.length, splittable: wellFormed }
    })
    return { text, pieces, malformedBytes }
}

/** Length up to the last character, when that is not complete. */
function wholeCharacters(chunk: Buffer): number {
    const end = chunk.length
    for (let back = 1; back <= 3 && back <= end; back++) {
        const byte = chunk[end - back] ?? 0
        if (byte < 0x80) return end
        if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? end - back : end
    }
    return end
}

function lengthOfCharacter(lead: number): number {
    return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** In charsets that cannot be parted by looking at bytes, pieces of this size are released as a whole. */
const PIECE_BYTES = 512

function createCharsetSource(charset: string): TextSource {
    const decoder = new TextDecoder(charset, { ignoreBOM: true })
    const one = (bytes: Buffer, last: boolean): { text: string; malformed: boolean } => {
        const text = decoder.decode(bytes, { stream: !last })
        return { text, malformed: text.includes("\ufffd") }
    }
    return {
        push: (chunk) => {
            let text = ""
            let malformedBytes = 0
            const pieces: TextPiece[] = []
            for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
                const bytes = chunk.subarray(at, at + PIECE_BYTES)
                const piece = one(bytes, false)
                text += piece.text
                if (piece.malformed) malformedBytes += bytes.length
                pieces.push({ bytes, units: piece.text.length, splittable: false })
            }
            return { text, pieces, malformedBytes }
        },
        end: () => {
            const { text, malformed } = one(Buffer.alloc(0), true)
            const pieces = text === "" ? [] : [{ bytes: Buffer.alloc(0), units: text.length, splittable: false }]
            return { text, pieces, malformedBytes: malformed ? 1 : 0 }
        },
        rest: () => Buffer.alloc(0), // what the decoder keeps belongs to a piece already
    }
}
