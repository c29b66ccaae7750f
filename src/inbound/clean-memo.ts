// Header values repeat: browsers send the same nine with every request. What was found clean once is remembered, in two
// generations of bounded size. An entry is a pure function of its key (name and value), so nobody can plant one.
import { CLEAN_MEMO_UNITS, CLEAN_VALUE_UNITS } from "./limits.data.ts"

/** By value, the names it was met under: one nearly always. A value is hashed as a whole, and so looked up but once. */
type Generation = Map<string, string | Set<string>>

/** What an entry costs besides its characters, units. */
const ENTRY_UNITS = 64

export class CleanMemo {
    #young: Generation = new Map()
    #old: Generation = new Map()
    #units = 0

    has(name: string, value: string): boolean {
        if (holds(this.#young.get(value), name)) return true
        if (!holds(this.#old.get(value), name)) return false
        this.add(name, value)
        return true
    }

    add(name: string, value: string): void {
        if (name.length + value.length > CLEAN_VALUE_UNITS) return
        if (this.#units >= CLEAN_MEMO_UNITS) this.#age()
        const names = this.#young.get(value)
        if (names === undefined) this.#young.set(detached(value), detached(name))
        else if (typeof names === "string") this.#young.set(detached(value), new Set([names, detached(name)]))
        else names.add(detached(name))
        this.#units += name.length + value.length + ENTRY_UNITS
    }

    #age(): void {
        this.#old = this.#young
        this.#young = new Map()
        this.#units = 0
    }
}

function holds(names: string | Set<string> | undefined, name: string): boolean {
    return names === name || (typeof names === "object" && names.has(name))
}

/** A copy of its own: a slice would keep the whole head it was cut from in memory. */
function detached(text: string): string {
    // Heads are carried as latin1; nothing else may be cut to it.
    const copy = Buffer.from(text, "latin1").toString("latin1")
    return copy === text ? copy : Buffer.from(text, "utf16le").toString("utf16le")
}
