// A file line by line, however long it is, with no more of it in memory than a line may have.
import { closeSync, openSync, readSync } from "node:fs"

export interface FileLine {
    readonly bytes: Buffer
    /** Where it begins in the file, in bytes. */
    readonly start: number
    /** It ended with a line feed. */
    readonly whole: boolean
}

const PIECE_BYTES = 1_048_576
const LINE_FEED = 10

/** Lines without their feeds; one that is longer than a line may be comes in pieces, none of which can be signed. */
export function* linesOf(path: string, limitBytes: number): Generator<FileLine> {
    const descriptor = openSync(path, "r")
    try {
        let held = Buffer.alloc(0)
        let start = 0
        for (;;) {
            const piece = Buffer.alloc(PIECE_BYTES)
            const length = readSync(descriptor, piece, 0, PIECE_BYTES, start + held.length)
            held = Buffer.concat([held, piece.subarray(0, length)])
            for (let feed = held.indexOf(LINE_FEED); feed >= 0; feed = held.indexOf(LINE_FEED)) {
                yield { bytes: held.subarray(0, feed), start, whole: true }
                start += feed + 1
                held = held.subarray(feed + 1)
            }
            if (length > 0 && held.length <= limitBytes) continue
            if (held.length > 0) yield { bytes: held, start, whole: length > 0 }
            start += held.length
            held = Buffer.alloc(0)
            if (length === 0) return
        }
    } finally {
        closeSync(descriptor)
    }
}
