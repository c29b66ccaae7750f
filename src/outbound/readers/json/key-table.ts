// The keys of a body, each cut out of the text once: an array of a thousand objects has the same few over and over, and a
// string of its own for each costs more than finding it. Bounded: a key that falls into another's place takes it.
import type { KeyLabel } from "./key-label.ts"
import { plainEnd } from "./json-text.ts"
import { isMarkedKey } from "./marked-key.ts"

export interface KnownKey {
    readonly text: string
    /** It looks like a mail address, a number or a name: it is a value too. */
    readonly marked: boolean
    /** What it says of its values, once that was asked. */
    told: KeyLabel | null
}

interface Slot extends KnownKey {
    readonly units: Uint16Array
    /** Where the key lies that came behind this one the time before: the objects of a list have the same keys in the same order. */
    next: number
}

const NONE = -1

const SLOTS = 256
/** Copied for each body: to make it anew takes longer than reading a short body. */
const EMPTY: readonly (Slot | undefined)[] = Array.from({ length: SLOTS }, () => undefined)
/** Longer keys are cut out each time. */
const KEY_UNITS = 64

export class KeyTable {
    readonly #keys: (Slot | undefined)[] = EMPTY.slice()
    #last: Slot | undefined

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
        if (known !== undefined && known.units.length === length && isAt(known.units, units, start))
            return this.#follows(known, slot)
        const key = text.slice(start, end)
        const marked = isMarkedKey(key)
        const added: Slot = { text: key, marked, told: null, units: units.slice(start, end), next: NONE }
        this.#keys[slot] = added
        return this.#follows(added, slot)
    }

    /**
     * The key that came behind the last one the time before, where it stands here again: its end need not be looked for.
     *
     * @param quote the unit that the key began after, and ends before; @param length of the text, which the key ends within
     * @returns null where another one stands
     */
    again(units: Uint16Array, start: number, quote: number, length: number): KnownKey | null {
        const slot = this.#last?.next ?? NONE
        const known = slot === NONE ? undefined : this.#keys[slot]
        if (known === undefined) return null
        const end = start + known.units.length
        if (end >= length || units[end] !== quote || !isAt(known.units, units, start)) return null
        this.#last = known
        return known
    }

    /** The key whose opening quote stands at an index; null for one that is long, has escapes, or does not end before `length`. */
    quoted(text: string, units: Uint16Array, at: number, length: number): KnownKey | null {
        const again = this.again(units, at + 1, units[at] ?? 0, length)
        if (again !== null) return again
        const end = plainEnd(units, at, length)
        return end < 0 ? null : this.at(text, units, at + 1, end)
    }

    #follows(key: Slot, slot: number): KnownKey {
        if (this.#last !== undefined) this.#last.next = slot
        this.#last = key
        return key
    }
}

/** The text must be long enough. */
function isAt(key: Uint16Array, units: Uint16Array, start: number): boolean {
    for (let at = 0; at < key.length; at++) if (key[at] !== units[start + at]) return false
    return true
}
