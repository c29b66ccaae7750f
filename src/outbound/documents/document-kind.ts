// What a file is, by its first bytes: its name and its media type are somebody's word.

export type DocumentKind = "zip" | "pdf" | "ole"

/** Bytes that tell. A PDF may begin later (ISO 32000-1, note 13 of annex H: within the first 1024); programs write it at the start. */
export const KIND_BYTES = 8

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex")

/** @returns null: none of the kinds that are read whole */
export function documentKindOf(first: Uint8Array): DocumentKind | null {
    const [a, b, c, d] = first
    if (a === 0x50 && b === 0x4b && ((c === 0x03 && d === 0x04) || (c === 0x05 && d === 0x06))) return "zip"
    if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return "pdf"
    return OLE.every((byte, index) => first[index] === byte) ? "ole" : null
}

/** Whether more bytes may make one of the kinds of so few. */
export function mayBecomeDocument(first: Uint8Array): boolean {
    if (first.length >= KIND_BYTES) return false
    return STARTS.some((start) => first.every((byte, index) => start[index] === byte) && first.length < start.length)
}

const STARTS: readonly Uint8Array[] = [
    Buffer.from("PK\u0003\u0004"),
    Buffer.from("PK\u0005\u0006"),
    Buffer.from("%PDF"),
    OLE,
]
