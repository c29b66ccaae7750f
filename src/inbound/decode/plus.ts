// `+` for a space, where a value was form-encoded once more. A text that has spaces already was not.
import { PLUS, SPACE } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

const PLUS_SIGN = 0x2b
const BLANK = 0x20
/** What has a unit of more than one byte. */
const WIDE = /[^\u0000-\u00ff]/
/** Shorter texts are not worth bytes. */
const LONG_UNITS = 256

/** Grows to the longest text seen; its content never outlives one call. */
let scratch: Buffer = Buffer.alloc(16_384)

export const PLUS_DECODER: Decoder = {
    name: "plus",
    wants: (profile) => (profile & (PLUS | SPACE)) === PLUS,
    decode: (text) => [text.length < LONG_UNITS || WIDE.test(text) ? text.replaceAll("+", " ") : spaced(text)],
}

/** In its bytes: a text that is put together anew of a thousand words costs five times as much. */
function spaced(text: string): string {
    if (scratch.length < text.length) scratch = Buffer.alloc(text.length * 2)
    const [bytes, { length }] = [scratch, text]
    bytes.write(text, "latin1")
    for (let at = 0; at < length; at++) if (bytes[at] === PLUS_SIGN) bytes[at] = BLANK
    return bytes.toString("latin1", 0, length)
}
