// Files of typed arrays that are read whole: a line of JSON that says what follows, then the arrays. Derived data: what is
// in them can be made again from the day files, so a reader that does not know the version leaves them alone.
import { crc32 } from "node:zlib"

export type PackedArray = Uint8Array | Uint32Array

export interface PackedFile<Head> {
    readonly head: Head
    readonly arrays: readonly PackedArray[]
}

interface Preamble {
    readonly format: "sekisho-packed-1"
    readonly head: unknown
    readonly arrays: readonly { readonly bits: 8 | 32; readonly length: number }[]
    readonly crc: number
}

const HEAD_LENGTH_BYTES = 4
/** Arrays begin at multiples of this, so that they can be read where they lie. */
const ALIGNMENT = 8

export function packFile(head: unknown, arrays: readonly PackedArray[]): Buffer {
    const body = Buffer.concat(arrays.flatMap((array) => [bytesOf(array), Buffer.alloc(padding(array.byteLength))]))
    const preamble: Preamble = {
        format: "sekisho-packed-1",
        head,
        arrays: arrays.map((array) => ({ bits: array instanceof Uint32Array ? 32 : 8, length: array.length })),
        crc: crc32(body),
    }
    const json = Buffer.from(JSON.stringify(preamble))
    const length = Buffer.alloc(HEAD_LENGTH_BYTES)
    length.writeUInt32LE(json.length)
    return Buffer.concat([length, json, Buffer.alloc(padding(HEAD_LENGTH_BYTES + json.length)), body])
}

/** @throws RangeError where the bytes are not such a file, or damaged */
export function unpackFile<Head>(file: Buffer): PackedFile<Head> {
    const jsonLength = file.length < HEAD_LENGTH_BYTES ? 0 : file.readUInt32LE(0)
    const bodyStart = HEAD_LENGTH_BYTES + jsonLength + padding(HEAD_LENGTH_BYTES + jsonLength)
    if (jsonLength === 0 || bodyStart > file.length) throw new RangeError("no packed file")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packFile, which the checksum shows
    const preamble = JSON.parse(file.toString("utf8", HEAD_LENGTH_BYTES, HEAD_LENGTH_BYTES + jsonLength)) as Preamble
    const body = aligned(file.subarray(bodyStart))
    if (preamble.format !== "sekisho-packed-1" || crc32(body) !== preamble.crc)
        throw new RangeError("damaged packed file")
    let at = 0
    const arrays = preamble.arrays.map(({ bits, length }) => {
        const bytes = length * (bits / 8)
        const from = body.byteOffset + at
        const array =
            bits === 32 ? new Uint32Array(body.buffer, from, length) : new Uint8Array(body.buffer, from, length)
        at += bytes + padding(bytes)
        return array
    })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above: the head is what packFile was given
    return { head: preamble.head as Head, arrays }
}

/** Arrays are read where they lie: a copy is made only where a file was read to an odd place. */
function aligned(body: Uint8Array): Uint8Array {
    return body.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? body : Uint8Array.from(body)
}

function bytesOf(array: PackedArray): Buffer {
    return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}

function padding(bytes: number): number {
    return (ALIGNMENT - (bytes % ALIGNMENT)) % ALIGNMENT
}
