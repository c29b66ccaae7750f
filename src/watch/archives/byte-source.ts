/** Bytes that are read in pieces: a file that is open, or an archive within another, unpacked in memory. */
export interface ByteSource {
    readonly size: number
    /** @returns fewer bytes only where the source ends */
    readonly read: (offset: number, length: number) => Uint8Array
}

export function bytesSource(bytes: Uint8Array): ByteSource {
    return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
}
