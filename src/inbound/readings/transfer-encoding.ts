// Content-Transfer-Encoding of a part. RFC 7578 4.7 says that nobody sends it with forms, most servers ignore it and a few
// undo it: what it hides is read both ways. A file is undone as it streams by, with what a chunk leaves over kept.
import { decodeQuotedPrintable } from "./quoted-printable.ts"

/** Undoes an encoding of bytes that arrive in pieces. */
export interface TransferDecoder {
    readonly push: (bytes: Uint8Array) => Uint8Array
    readonly end: () => Uint8Array
}

const QUANTUM = 4
/** Longest `=`-sequence that a chunk can cut: `=`, blanks and a line end. Longer ones are no soft line end. */
const TAIL_BYTES = 80

/** @returns null for what leaves the bytes as they are */
export function transferDecoder(encoding: string): TransferDecoder | null {
    if (encoding === "base64") return decoder(base64Cut, (bytes) => Buffer.from(bytes.toString("latin1"), "base64"))
    return encoding === "quoted-printable" ? decoder(quotedCut, decodeQuotedPrintable) : null
}

function decoder(cutAt: (bytes: Buffer) => number, decode: (bytes: Buffer) => Uint8Array): TransferDecoder {
    let rest: Buffer = Buffer.alloc(0)
    return {
        push: (bytes) => {
            const all = Buffer.concat([rest, bytes])
            const cut = cutAt(all)
            rest = all.subarray(cut)
            return decode(all.subarray(0, cut))
        },
        end: () => decode(rest),
    }
}

/** Behind the last whole group of four letters. */
function base64Cut(bytes: Buffer): number {
    let letters = 0
    let cut = 0
    for (let at = 0; at < bytes.length; at++) {
        if (isBase64(bytes[at] ?? 0) && ++letters % QUANTUM === 0) cut = at + 1
    }
    // Without a whole group in what is held, there is nothing to keep it for.
    return letters < QUANTUM && bytes.length > TAIL_BYTES ? bytes.length : cut
}

function isBase64(byte: number): boolean {
    const lower = byte | 0x20
    const alphanumeric = (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a)
    return alphanumeric || byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f || byte === 0x3d
}

/** Before a last `=` that what follows may belong to. */
function quotedCut(bytes: Buffer): number {
    const equals = bytes.lastIndexOf(0x3d)
    return equals >= 0 && bytes.length - equals <= TAIL_BYTES ? equals : bytes.length
}
