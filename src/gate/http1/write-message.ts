// Heads and chunks as they go out. Whatever reaches here is valid by construction: names and values were parsed, or are
// our own; a value with a line end cannot come out of either.
import type { Fields } from "./head.ts"

const LAST_CHUNK = "0\r\n\r\n"

/**
 * @param fields name, value, name, value, …
 * @param own further lines, each with its line end
 */
export function headText(startLine: string, fields: readonly string[], own = ""): string {
    let text = `${startLine}\r\n`
    for (let index = 0; index + 1 < fields.length; index += 2) text += `${fields[index]}: ${fields[index + 1]}\r\n`
    return `${text}${own}\r\n`
}

export function chunkHead(bytes: number): string {
    return `${bytes.toString(16)}\r\n`
}

export function lastChunk(trailers: Fields | null): string {
    if (trailers === null) return LAST_CHUNK
    return headText("0", trailers.raw)
}

/** Short bodies go out in one write with their head: one unit a byte. */
export function latin1Text(slices: readonly Uint8Array[]): string {
    let text = ""
    for (const slice of slices) text += bufferOf(slice).toString("latin1")
    return text
}

/** The same bytes; nearly all are one already. */
function bufferOf(bytes: Uint8Array): Buffer {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
