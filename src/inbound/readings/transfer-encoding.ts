// Content-Transfer-Encoding of a part. RFC 7578 4.7 says that nobody sends it with forms, most servers ignore it and a few
// undo it: what it hides is read both ways. A file is undone as it streams by, with what a chunk leaves over kept.
import { decodeQuotedPrintable } from "./quoted-printable.ts"

/** Undoes an encoding of bytes that arrive in pieces. */
export interface TransferDecoder {
    readonly push: (bytes: Uint8Array) => Uint8Array
    readonly end: () => Uint8Array
}

const QUANTUM = 4
/** Longest `=`-sequence that a chunk can cut: `=`, blanks and a line end. RFC 2045 allows lines of 76. */
const TAIL_BYTES = 80

/** @returns null for what leaves the bytes as they are */
export function transferDecoder(encoding: string): TransferDecoder | null {
    if (encoding === "base64") return decoder(lettersOf, wholeGroups, decodeBase64)
    return encoding === "quoted-printable" ? decoder(asTheyAre, beforeLastEquals, decodeQuotedPrintable) : null
}

/** @param cutAt how much of what is there can be undone now */
function decoder(
    kept: (bytes: Uint8Array) => Uint8Array,
    cutAt: (bytes: Buffer) => number,
    decode: (bytes: Buffer) => Uint8Array,
): TransferDecoder {
    let rest: Buffer = Buffer.alloc(0)
    return {
        push: (bytes) => {
            const all = Buffer.concat([rest, kept(bytes)])
            const cut = cutAt(all)
            rest = all.subarray(cut)
            return decode(all.subarray(0, cut))
        },
        end: () => decode(rest),
    }
}

function asTheyAre(bytes: Uint8Array): Uint8Array {
    return bytes
}

/** What is no letter of base64 is passed over, as decoders do: it must not shift the groups. */
function lettersOf(bytes: Uint8Array): Uint8Array {
    return bytes.filter(isBase64)
}

function wholeGroups(letters: Buffer): number {
    return letters.length - (letters.length % QUANTUM)
}

function decodeBase64(letters: Buffer): Uint8Array {
    return Buffer.from(letters.toString("latin1"), "base64")
}

function isBase64(byte: number): boolean {
    const lower = byte | 0x20
    const alphanumeric = (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a)
    return alphanumeric || byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f || byte === 0x3d
}

/** What follows may belong to a last `=`. */
function beforeLastEquals(bytes: Buffer): number {
    const equals = bytes.lastIndexOf(0x3d)
    return equals >= 0 && bytes.length - equals <= TAIL_BYTES ? equals : bytes.length
}
