// The charset of a list, by all of it: one broken character, or names that begin behind pages of ASCII, must not turn every
// other name of the file into signs that nobody can read.
import type { FileHandle } from "node:fs/promises"
import { charsetOfFile } from "../../outbound/documents/file-charset.ts"

/** What spreadsheets write in Japan, the likeliest first. */
const CHARSETS = ["utf-8", "shift_jis", "euc-jp"] as const
const PIECE_BYTES = 1_048_576
const UNREAD = "\ufffd"

/**
 * @param sample the file's first bytes
 * @returns a label that TextDecoder knows; null where the bytes are no text
 */
export async function charsetOfList(file: FileHandle, sample: Uint8Array): Promise<string | null> {
    const first = charsetOfFile(sample)
    if (first === null || !isGuess(first)) return first
    let best = { charset: first, unread: await unreadIn(file, first) }
    for (const charset of CHARSETS) {
        if (best.unread === 0) break
        const unread = await unreadIn(file, charset)
        if (unread < best.unread) best = { charset, unread }
    }
    return best.charset
}

function isGuess(charset: string): boolean {
    return CHARSETS.some((each) => each === charset)
}

/** How many characters cannot be read in this charset. */
async function unreadIn(file: FileHandle, charset: string): Promise<number> {
    const decoder = new TextDecoder(charset)
    const piece = Buffer.alloc(PIECE_BYTES)
    let unread = 0
    for (let at = 0; ;) {
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, at)
        unread += count(decoder.decode(piece.subarray(0, bytesRead), { stream: bytesRead > 0 }))
        if (bytesRead === 0) return unread
        at += bytesRead
    }
}

function count(text: string): number {
    return text.split(UNREAD).length - 1
}
