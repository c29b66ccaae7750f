// Header values repeat: browsers send the same nine with every request. What was found clean once is remembered, in two
// generations of bounded size. An entry is a pure function of its key (name and value), so nobody can plant one.
import { CLEAN_MEMO_UNITS, CLEAN_VALUE_UNITS } from "./limits.data.ts"

/** A value, the name it was met under first, nearly always the only one, and the others. */
interface Entry {
    readonly value: string
    readonly name: string
    others: Set<string> | null
}

/** By value: it is hashed as a whole, and so looked up but once. */
type Generation = Map<string, Entry>

/** What an entry costs besides its characters, units. */
const ENTRY_UNITS = 64

/**
 * Entries met last, each at a place that the lengths of its name and value and two signs of the value tell: most headers of most
 * requests are met again at once (nine in ten of a browser's), and to compare two texts costs a third of what it does to hash one.
 */
const RECENT = 1_024
/** Longest value that is kept there, units. */
const RECENT_VALUE_UNITS = 256

/** Names of which a copy is kept, count and longest, units: sites know some hundred. */
const NAMES = 1_024
const NAME_UNITS = 64

export class CleanMemo {
    #young: Generation = new Map()
    #old: Generation = new Map()
    #units = 0
    readonly #recent = Array<Entry | undefined>(RECENT)

    /** One copy of each: most are met thousands of times. */
    readonly #names = new Map<string, string>()

    has(name: string, value: string): boolean {
        if (name.length + value.length > CLEAN_VALUE_UNITS) return false
        const place = placeOf(name, value)
        const recent = this.#recent[place]
        if (recent?.value === value && recent.name === name) return true
        const young = this.#young.get(value)
        if (young !== undefined && holds(young, name)) {
            if (value.length <= RECENT_VALUE_UNITS && young.name === name) this.#recent[place] = young
            return true
        }
        const old = this.#old.get(value)
        if (old === undefined || !holds(old, name)) return false
        this.add(name, value)
        return true
    }

    add(name: string, value: string): void {
        if (name.length + value.length > CLEAN_VALUE_UNITS) return
        if (this.#units >= CLEAN_MEMO_UNITS) this.#age()
        const entry = this.#young.get(value)
        const kept = this.#nameOf(name)
        if (entry === undefined) this.#keep(kept, detached(value))
        else (entry.others ??= new Set()).add(kept)
        this.#units += name.length + value.length + ENTRY_UNITS
    }

    #keep(name: string, value: string): void {
        this.#young.set(value, { value, name, others: null })
    }

    #nameOf(name: string): string {
        const known = this.#names.get(name)
        if (known !== undefined) return known
        const copy = detached(name)
        if (this.#names.size < NAMES && copy.length <= NAME_UNITS) this.#names.set(copy, copy)
        return copy
    }

    #age(): void {
        this.#old = this.#young
        this.#young = new Map()
        this.#units = 0
    }
}

function holds({ name: first, others }: Entry, name: string): boolean {
    return first === name || others?.has(name) === true
}

function placeOf(name: string, value: string): number {
    const { length } = value
    if (length === 0) return name.length & (RECENT - 1)
    const signs = value.charCodeAt(length - 1) * 3 + value.charCodeAt(length >> 1) * 67
    return (name.length * 37 + length * 5 + signs) & (RECENT - 1)
}

/** Of one call at a time: room for the longest value, since a buffer made for each costs as much as the copy. */
const scratch = Buffer.alloc(CLEAN_VALUE_UNITS * 2)

/** A copy of its own: a slice would keep the whole head it was cut from in memory. */
function detached(text: string): string {
    // Heads are carried as latin1; nothing else may be cut to it.
    const copy = scratch.toString("latin1", 0, scratch.write(text, "latin1"))
    return copy === text ? copy : scratch.toString("utf16le", 0, scratch.write(text, "utf16le"))
}
