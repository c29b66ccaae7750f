import type { PeopleMap } from "./people-map.ts"

const UNLINKED = 0
const SIMPLE = 1
/** To be merged in every scope. */
const MERGED = 2
/** Grew: to be looked at. */
const CHANGED = 3

/** Union-find over all numbered sightings; a component is named by its lowest number. */
export class LinkedComponents {
    readonly #parent: Uint32Array
    /** State of a component at its lowest number; of every other linked sighting, anything but UNLINKED. */
    readonly #state: Uint8Array

    constructor({ linked, leaderAt, simple }: PeopleMap, count: number) {
        this.#parent = new Uint32Array(count)
        for (let number = 0; number < count; number++) this.#parent[number] = number
        this.#state = new Uint8Array(count)
        for (let at = 0; at < linked.length; at++) {
            const number = linked[at] ?? 0
            this.#parent[number] = linked[leaderAt[at] ?? at] ?? number
            this.#state[number] = simple[at] === 1 ? SIMPLE : MERGED
        }
    }

    join(a: number, b: number): void {
        const [x, y] = [this.#find(a), this.#find(b)]
        if (x === y && this.#state[a] !== UNLINKED) return
        const [low, high] = x < y ? [x, y] : [y, x]
        const merged = this.#state[low] === MERGED || this.#state[high] === MERGED
        this.#parent[high] = low
        this.#state[high] = merged ? MERGED : CHANGED
        this.#state[low] = merged ? MERGED : CHANGED
        if (this.#state[a] === UNLINKED) this.#state[a] = CHANGED
        if (this.#state[b] === UNLINKED) this.#state[b] = CHANGED
    }

    /** Members of the components that grew and may be simple; one with more than `limit` is settled: it is not. */
    changed(limit: number): number[][] {
        const members = new Map<number, number[]>()
        for (let number = 0; number < this.#state.length; number++) {
            if (this.#state[number] === UNLINKED) continue
            const root = this.#find(number)
            if (this.#state[root] !== CHANGED) continue
            const list = members.get(root)
            if (list === undefined) members.set(root, [number])
            else if (list.length <= limit) list.push(number)
        }
        for (const [root, list] of members) if (list.length > limit) this.#state[root] = MERGED
        return [...members.values()].filter((list) => list.length <= limit)
    }

    settle(members: readonly number[], isSimple: boolean): void {
        const [first = 0] = members
        this.#state[this.#find(first)] = isSimple ? SIMPLE : MERGED
    }

    list(): Pick<PeopleMap, "linked" | "leaderAt" | "simple"> {
        let length = 0
        for (const state of this.#state) if (state !== UNLINKED) length++
        const [linked, leaderAt, simple] = [new Uint32Array(length), new Uint32Array(length), new Uint8Array(length)]
        /** By number; the lowest of a component is met first. */
        const places = new Uint32Array(this.#state.length)
        let at = 0
        for (let number = 0; number < this.#state.length; number++) {
            if (this.#state[number] === UNLINKED) continue
            const root = this.#find(number)
            linked[at] = number
            places[number] = at
            leaderAt[at] = places[root] ?? at
            simple[at] = this.#state[root] === SIMPLE ? 1 : 0
            at++
        }
        return { linked, leaderAt, simple }
    }

    #find(number: number): number {
        let at = number
        for (;;) {
            const parent = this.#parent[at] ?? at
            if (parent === at) return at
            const above = this.#parent[parent] ?? parent
            this.#parent[at] = above
            at = above
        }
    }
}
