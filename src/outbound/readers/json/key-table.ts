// The keys of a body, each cut out of the text once: an array of a thousand objects has the same few over and over, and a
// string of its own for each costs more than finding it. Bounded: a key that falls into another's place takes it.
import { PLAIN, shapeOf } from "../shape.ts"

export interface KnownKey {
    readonly text: string
    /** It looks like a mail address or a number: it is a value too. */
    readonly marked: boolean
}

interface Slot extends KnownKey {
    readonly units: Uint16Array
}

const SLOTS = 256
/** Longer keys are cut out each time. */
const KEY_UNITS = 64

export class KeyTable {
    readonly #keys: (Slot | undefined)[] = Array.from({ length: SLOTS }, () => undefined)

    /**
     * The key that stands at [start, end) of a text; null for a longer one.
     *
     * @param units of the text (units.ts); no escapes stand in the key
     */
    at(text: string, units: Uint16Array, start: number, end: number): KnownKey | null {
        const length = end - start
        if (length > KEY_UNITS) return null
        const slot = (length * 31 + (units[start] ?? 0) * 7 + (units[end - 1] ?? 0)) & (SLOTS - 1)
        const known = this.#keys[slot]
        if (known !== undefined && isAt(known.units, units, start, length)) return known
        const key = text.slice(start, end)
        // `@type` of linked data is no mail address.
        const marked = shapeOf(key) !== PLAIN && !key.startsWith("@")
        const added: Slot = { text: key, marked, units: units.slice(start, end) }
        this.#keys[slot] = added
        return added
    }
}

function isAt(key: Uint16Array, units: Uint16Array, start: number, length: number): boolean {
    if (key.length !== length) return false
    for (let at = 0; at < length; at++) if (key[at] !== units[start + at]) return false
    return true
}
