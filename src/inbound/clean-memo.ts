// Header values repeat: browsers send the same nine with every request. What was found clean once is remembered, in two
// generations of bounded size. An entry is a pure function of its key (name and value), so nobody can plant one.
import { CLEAN_MEMO_ENTRIES, CLEAN_MEMO_UNITS } from "./limits.data.ts"

type Generation = Map<string, Set<string>>

export class CleanMemo {
    #young: Generation = new Map()
    #old: Generation = new Map()
    #entries = 0

    has(name: string, value: string): boolean {
        if (this.#young.get(name)?.has(value) === true) return true
        if (this.#old.get(name)?.has(value) !== true) return false
        this.add(name, value)
        return true
    }

    add(name: string, value: string): void {
        if (name.length + value.length > CLEAN_MEMO_UNITS) return
        if (this.#entries >= CLEAN_MEMO_ENTRIES) this.#age()
        const values = this.#young.get(name)
        if (values === undefined) this.#young.set(name, new Set([value]))
        else values.add(value)
        this.#entries++
    }

    #age(): void {
        this.#old = this.#young
        this.#young = new Map()
        this.#entries = 0
    }
}
