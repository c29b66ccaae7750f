// Which detectors want a text, remembered: the answer rests on its profile and its anchors alone, and most texts share a few
// hundred pairs of these. A table of fixed size, so that nobody's texts make it grow: who varies them pays what asking costs.
import { anchorsOf } from "./anchors.ts"
import type { DerivedText, Detector } from "./contract.ts"
import { idleAddress, READERS } from "./idle-address.ts"

const SLOT_BITS = 10
const SLOTS = 1 << SLOT_BITS
/** Knuth's multiplier (2^32 over the golden ratio) spreads bits that lie close together. */
const SPREAD = 0x9e37_79b1

const NONE: readonly Detector[] = []

export class WantedDetectors {
    readonly #all: readonly Detector[]
    /** By who reads them (idle-address.ts). */
    readonly #ofAddresses: readonly (readonly Detector[])[]
    readonly #profiles = new Int32Array(SLOTS)
    readonly #anchors = new Int32Array(SLOTS)
    /** undefined: nothing was asked that belongs there. */
    readonly #wanted: (readonly Detector[] | undefined)[] = Array.from({ length: SLOTS })

    /** @param all in the order they are run in, and given back in */
    constructor(all: readonly Detector[]) {
        this.#all = all
        this.#ofAddresses = Array.from({ length: 1 << READERS.length }, (_, bits) =>
            all.filter(({ name }) => ((bits >> READERS.indexOf(name)) & 1) === 1 && READERS.includes(name)),
        )
    }

    /** Those that may find something in a text. */
    for(derived: DerivedText): readonly Detector[] {
        const readers = idleAddress(derived)
        if (readers === null) return this.of(derived.profile, anchorsOf(derived.text))
        if (readers === 0) return NONE
        return this.#ofAddresses[readers]?.filter((detector) => detector.wants(derived.profile, 0)) ?? NONE
    }

    /** Those whose `wants` says so. */
    of(profile: number, anchors: number): readonly Detector[] {
        const slot = Math.imul(profile ^ Math.imul(anchors, SPREAD), SPREAD) >>> (32 - SLOT_BITS)
        const known = this.#wanted[slot]
        if (known !== undefined && this.#profiles[slot] === profile && this.#anchors[slot] === anchors) return known
        const wanted = this.#all.filter((detector) => detector.wants(profile, anchors))
        this.#profiles[slot] = profile
        this.#anchors[slot] = anchors
        this.#wanted[slot] = wanted
        return wanted
    }
}
