// A window of a file or of a body of no known form. Text is read as text. Binary content is read by its printable runs:
// an application does not put the pixels of a picture into a query, but scripts and metadata hide between them; the head of a stored object is read
// as it stands. Where a quarter is NULs, the runs of UTF-16 and UTF-32 are read too: Excel saves text so.
import { isUtf8 } from "node:buffer"
import type { Charset } from "../charset/charset.ts"
import { textsOfBytes } from "../charset/texts-of-bytes.ts"
import { withoutNuls } from "../charset/wide-bytes.ts"
import { objectHead } from "../forms/packed-object.ts"
import { BINARY_RUN_UNITS } from "../limits.data.ts"
import type { Take } from "./take.ts"

/** Largest share of control bytes in a file that is text. */
export const CONTROLS_OF_FILES: number = 1 / 64
/** The same where text is expected: a few NULs must not hide the rest. Random bytes have one control in ten. */
export const CONTROLS_OF_TEXTS: number = 1 / 16

export function readContentWindow(
    path: string,
    window: Uint8Array,
    charset: Charset | null,
    take: Take,
    weight: number,
): void {
    if (isBinary(window, CONTROLS_OF_FILES)) readBinaryWindow(path, window, take, weight)
    else take(path, textsOfBytes(withoutTornEdges(window), charset), weight)
}

function readBinaryWindow(path: string, window: Uint8Array, take: Take, weight: number): void {
    const head = objectHead(window)
    if (head !== null) take(path, head, weight)
    readRuns(path, window, take, weight)
    const narrowed = withoutNuls(window)
    if (narrowed !== null) readRuns(path, narrowed, take, weight)
}

/** By byte: 1 for the controls that no text has. */
const IS_CONTROL: Uint8Array = new Uint8Array(256).fill(1, 0, 0x20)
for (const sign of "\t\n\f\r\u001b") IS_CONTROL[sign.charCodeAt(0)] = 0

/** @param most share of control bytes, 0..1, beyond which it is no text */
export function isBinary(bytes: Uint8Array, most: number): boolean {
    let controls = 0
    for (let at = 0; at < bytes.length; at++) controls += IS_CONTROL[bytes[at] ?? 0] ?? 0
    return controls > most * bytes.length
}

/** By byte: 1 for ASCII that is seen, and white space. */
const IS_PRINTABLE: Uint8Array = new Uint8Array(256).fill(1, 0x20, 0x7f).fill(1, 0x09, 0x0e)

function readRuns(path: string, bytes: Uint8Array, take: Take, weight: number): void {
    let start = -1
    for (let at = 0; at <= bytes.length; at++) {
        const printable = at < bytes.length && IS_PRINTABLE[bytes[at] ?? 0] === 1
        if (printable && start < 0) start = at
        if (printable || start < 0) continue
        if (at - start >= BINARY_RUN_UNITS)
            take(path, Buffer.from(bytes.subarray(start, at)).toString("latin1"), weight)
        start = -1
    }
}

/** A window may cut a UTF-8 character at either end; the pieces would make the whole look like another charset. */
function withoutTornEdges(bytes: Uint8Array): Uint8Array {
    if (isUtf8(bytes)) return bytes
    for (let head = 0; head < 4; head++) {
        for (let tail = 0; tail < 4; tail++) {
            const inner = bytes.subarray(head, bytes.length - tail)
            if (isUtf8(inner)) return inner
        }
    }
    return bytes
}
