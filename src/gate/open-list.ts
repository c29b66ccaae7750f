// What is open right now, with adding and removing in constant time. Not a Set: V8 gives a Set a new table after some
// deletions, and the old tables point to the newer ones with all they held, so that everything that ever was in it
// survives until the next full collection (measured: a third of the young space per scavenge, 40 to 100 ms each).
export interface OpenEntry<T> {
    readonly value: T
    slot: number
}

export class OpenList<T> {
    readonly #entries: OpenEntry<T>[] = []

    get size(): number {
        return this.#entries.length
    }

    add(value: T): OpenEntry<T> {
        const entry = { value, slot: this.#entries.length }
        this.#entries.push(entry)
        return entry
    }

    /** Removing twice does nothing. */
    remove(entry: OpenEntry<T>): void {
        if (this.#entries[entry.slot] !== entry) return
        const last = this.#entries.pop()
        if (last === undefined || last === entry) return
        this.#entries[entry.slot] = last
        last.slot = entry.slot
    }

    /** A copy: what is done with the values may remove them. */
    values(): T[] {
        return this.#entries.map((entry) => entry.value)
    }
}
