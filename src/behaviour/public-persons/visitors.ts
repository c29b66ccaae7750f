// When each visitor was first met. One network has few places and there are only so many: whoever finds none is not
// remembered, and teaches nothing until somebody was not seen for long. So nobody is pushed out by a crowd.
import { VISITORS_A_NETWORK, VISITORS_LIMIT } from "./rule.ts"

export interface MetVisitor {
    readonly network: string
    /** Ms lived. */
    readonly firstMs: number
    readonly lastMs: number
}

export interface VisitorsOptions {
    readonly limit?: number
    readonly aNetwork?: number
}

export class Visitors {
    readonly #limit: number
    readonly #aNetwork: number
    readonly #met = new Map<string, MetVisitor>()
    readonly #ofNetwork = new Map<string, number>()
    /** Visits of those who found no place. */
    turnedAway = 0

    constructor({ limit = VISITORS_LIMIT, aNetwork = VISITORS_A_NETWORK }: VisitorsOptions = {}) {
        this.#limit = limit
        this.#aNetwork = aNetwork
    }

    get size(): number {
        return this.#met.size
    }

    /** @returns when first met, ms lived; null: there is no place */
    meet(id: string, network: string, livedMs: number): number | null {
        const known = this.#met.get(id)
        if (known !== undefined) {
            // The place stays the first network's, wherever somebody travels.
            this.#met.set(id, { ...known, lastMs: livedMs })
            return known.firstMs
        }
        const neighbours = this.#ofNetwork.get(network) ?? 0
        if (this.#met.size >= this.#limit || neighbours >= this.#aNetwork) {
            this.turnedAway += 1
            return null
        }
        this.add(id, { network, firstMs: livedMs, lastMs: livedMs })
        return livedMs
    }

    add(id: string, visitor: MetVisitor): void {
        if (this.#met.has(id)) return
        this.#met.set(id, visitor)
        this.#ofNetwork.set(visitor.network, (this.#ofNetwork.get(visitor.network) ?? 0) + 1)
    }

    /** Forgets who was last met before. */
    forgetBefore(livedMs: number): void {
        for (const [id, { network, lastMs }] of this.#met) {
            if (lastMs >= livedMs) continue
            this.#met.delete(id)
            const left = (this.#ofNetwork.get(network) ?? 1) - 1
            if (left === 0) this.#ofNetwork.delete(network)
            else this.#ofNetwork.set(network, left)
        }
    }

    entries(): IterableIterator<[string, MetVisitor]> {
        return this.#met.entries()
    }
}
