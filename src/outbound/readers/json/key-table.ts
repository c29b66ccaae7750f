// The keys of a body, each cut out of the text once: an array of a thousand objects has the same few over and over, and a
// string of its own for each costs more than finding it. Bounded: a key that falls into another's place takes it.
import { PLAIN, shapeOf } from "../shape.ts"

export interface KnownKey {
    readonly text: string
    /** It looks like a mail address or a number: it is a value too. */
    readonly marked: boolean
}

const SLOTS = 256
/** Longer keys are cut out each time. */
const KEY_UNITS = 64

export class KeyTable {
    readonly #keys: (KnownKey | undefined)[] = Array.from({ length: SLOTS }, () => undefined)

    /**
     * The key that stands at [start, end) of a text, without escapes; null for a longer one.
     *
     * @returns null where it has escapes as well
     */
    at(text: string, start: number, end: number): KnownKey | null {
        const length = end - start
        if (length > KEY_UNITS) return null
        const slot = (length * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1)) & (SLOTS - 1)
        const known = this.#keys[slot]
        if (known !== undefined && known.text.length === length && text.startsWith(known.text, start)) return known
        const key = text.slice(start, end)
        if (key.includes("\\")) return null
        // `@type` of linked data is no mail address.
        const marked = shapeOf(key) !== PLAIN && !key.startsWith("@")
        return (this.#keys[slot] = { text: key, marked })
    }
}
