// Media is passed as it comes, unless its first bytes are text: a list of customers does not become a picture by being
// called image/png. Then it is read like text. So is an office file. Style sheets are text by nature and are left alone.
// Errs towards passing: a picture's header in front of a text would hide it (docs/limits.md: the type is the application's word).
import { isUtf8 } from "node:buffer"
import { documentKindOf } from "../../outbound/documents/document-kind.ts"
import type { Flow, Passage } from "./flow.ts"
import { createPlainPassage } from "./plain-passage.ts"

const LOOK_BYTES = 512
/** Bytes that no text has, and every picture, sound or font has among its first ones. */
const CONTROL_BYTE = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

/** @param read makes the passage for a body that turns out to be text */
export function createMediaPassage(contentType: string, flow: Flow, read: () => Passage): Passage {
    const plain = createPlainPassage(flow)
    if (/^\s*text\/css/i.test(contentType)) return plain
    let chosen: Passage | null = null
    return {
        push: (chunk) => {
            chosen ??= looksLikeText(chunk) || documentKindOf(chunk) !== null ? read() : plain
            chosen.push(chunk)
        },
        end: () => (chosen ?? plain).end(),
        close: () => (chosen ?? plain).close(),
        coverage: () => (chosen ?? plain).coverage(),
        offered: () => (chosen ?? plain).offered(),
    }
}

function looksLikeText(chunk: Buffer): boolean {
    const first = chunk.subarray(0, LOOK_BYTES)
    // A character may be broken off at the end of what is looked at.
    const wellFormed = [0, 1, 2, 3].some((less) => isUtf8(first.subarray(0, first.length - less)))
    return wellFormed && !CONTROL_BYTE.test(first.toString("latin1"))
}
