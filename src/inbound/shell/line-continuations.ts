// A backslash before a line end joins two lines, within words, too: a shell takes both away before it reads anything else.
// Source: POSIX.1-2024 Shell 2.2.1. Spans found in the joined text are told by where they stand in the text as it came.
import type { Span } from "../../core/span.ts"

const CONTINUATION = "\\\n"

export interface JoinedLines {
    readonly text: string
    readonly spanOf: (span: Span) => Span
}

/** @returns null where no line goes on */
export function joinedLines(text: string): JoinedLines | null {
    if (!text.includes(CONTINUATION)) return null
    const pieces = text.split(CONTINUATION)
    const joints = new Uint32Array(pieces.length)
    let at = 0
    for (const [number, piece] of pieces.entries()) {
        at += piece.length
        joints[number] = at
    }
    const original = (place: number): number => place + CONTINUATION.length * jointsBefore(joints, place)
    return { text: pieces.join(""), spanOf: ({ start, end }) => ({ start: original(start), end: original(end) }) }
}

/** How many stand before: the last of `joints` is the text's end. */
function jointsBefore(joints: Uint32Array, place: number): number {
    let low = 0
    let high = joints.length - 1
    while (low < high) {
        const middle = (low + high) >> 1
        if ((joints[middle] ?? 0) < place) low = middle + 1
        else high = middle
    }
    return low
}
