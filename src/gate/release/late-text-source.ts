// A text whose charset stands in its first bytes: they are kept until there are enough of them to tell.
import { isAscii } from "node:buffer"
import { createTextSource, type TextSource, type TextStep } from "./text-source.ts"

/** Browsers look for `meta` in this many bytes (HTML Standard 13.2.3.2). */
const FIRST_BYTES = 1_024

const NOTHING: TextStep = { text: "", pieces: [], malformedBytes: 0 }

const EMPTY = Buffer.alloc(0)
const ESCAPE = 0x1b

/** A whole body in ASCII, without the escapes of ISO-2022-JP, is the same text in every charset of the web. */
function isPlain(bytes: Buffer): boolean {
    return isAscii(bytes) && !bytes.includes(ESCAPE)
}

export function createLateTextSource(choose: (first: Buffer) => TextSource): TextSource {
    let chosen: TextSource | null = null
    let first: Buffer = EMPTY
    const begin = (whole: boolean): TextStep => {
        const bytes = first
        first = EMPTY
        chosen = whole && isPlain(bytes) ? createTextSource("utf-8") : choose(bytes)
        return chosen.push(bytes)
    }
    return {
        push: (chunk) => {
            if (chosen !== null) return chosen.push(chunk)
            first = first.length === 0 ? chunk : Buffer.concat([first, chunk])
            return first.length < FIRST_BYTES ? NOTHING : begin(false)
        },
        end: () => {
            if (chosen !== null) return chosen.end()
            const began = begin(true)
            const last = chosen === null ? NOTHING : endOf(chosen)
            return {
                text: began.text + last.text,
                pieces: [...began.pieces, ...last.pieces],
                malformedBytes: began.malformedBytes + last.malformedBytes,
            }
        },
        rest: () => (chosen === null ? first : chosen.rest()),
    }
}

function endOf(source: TextSource): TextStep {
    return source.end()
}
