// Sessions that the application was seen to open, shared by all workers: a fixed table of fingerprints of cookies
// (name and value) in shared memory. Only a cookie that was seen being set counts as a session; a client cannot invent
// sessions to spread a leak over them. Fingerprints are keyed with random numbers of this run, so that no visitor can
// aim at another's slot. When a bucket is full an older one is forgotten: that session is then capped by its address and
// account only. Writers may race; a lost write costs the same.

/** 262,144 sessions in 2 MiB: a day of a large site. */
const BUCKETS = 65_536
const SLOTS_PER_BUCKET = 4
const WORDS_PER_SLOT = 2
const RANK_BITS = 3

export interface SessionSetMemory {
    readonly words: SharedArrayBuffer
    readonly seeds: readonly [number, number]
}

/** How likely a cookie is the session: 0 not seen being set, or shared; 1 long and set, 2 also HttpOnly or named so, 3 both. */
export type SessionRank = 0 | 1 | 2 | 3

export interface SessionSet {
    /** Rank 0: a value that several visitors got, which is no session and never becomes one. */
    add(name: string, value: string, rank: SessionRank): void
    rankOf(name: string, value: string): SessionRank
}

/** @param seeds two random 32-bit numbers */
export function createSessionMemory(seeds: readonly [number, number]): SessionSetMemory {
    const bytes = BUCKETS * SLOTS_PER_BUCKET * WORDS_PER_SLOT * Uint32Array.BYTES_PER_ELEMENT
    return { words: new SharedArrayBuffer(bytes), seeds }
}

export function openSessionSet(memory: SessionSetMemory): SessionSet {
    const words = new Uint32Array(memory.words)
    const find = (name: string, value: string): { base: number; mark: number; check: number } => {
        const high = mix(name, value, memory.seeds[0])
        const low = mix(name, value, memory.seeds[1])
        const base = (high % BUCKETS) * SLOTS_PER_BUCKET * WORDS_PER_SLOT
        // The rank takes the low bits of the first word; a slot is never all zero.
        return { base, mark: (high & ~RANK_BITS) >>> 0, check: low === 0 ? 1 : low }
    }
    return {
        add: (name, value, rank) => {
            const { base, mark, check } = find(name, value)
            let slot = check % SLOTS_PER_BUCKET // when all are taken, this one is forgotten
            for (let index = 0; index < SLOTS_PER_BUCKET; index++) {
                const known = words[base + index * WORDS_PER_SLOT + 1] ?? 0
                if (known !== 0 && known !== check) continue
                if (known === check && words[base + index * WORDS_PER_SLOT] === mark) return // shared stays shared
                slot = index
                break
            }
            Atomics.store(words, base + slot * WORDS_PER_SLOT, (mark | rank) >>> 0)
            Atomics.store(words, base + slot * WORDS_PER_SLOT + 1, check)
        },
        rankOf: (name, value) => {
            const { base, mark, check } = find(name, value)
            for (let index = 0; index < SLOTS_PER_BUCKET; index++) {
                if (Atomics.load(words, base + index * WORDS_PER_SLOT + 1) !== check) continue
                const first = Atomics.load(words, base + index * WORDS_PER_SLOT)
                if ((first & ~RANK_BITS) >>> 0 === mark) return rankFrom(first)
            }
            return 0
        },
    }
}

function rankFrom(word: number): SessionRank {
    const rank = word & RANK_BITS
    return rank === 1 || rank === 2 || rank === 3 ? rank : 0
}

/** FNV-1a over the UTF-16 units of `name=value`, seeded, with the finish of MurmurHash3 so that low bits are usable. */
function mix(name: string, value: string, seed: number): number {
    let hash = (seed ^ 0x811c_9dc5) >>> 0
    for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x0100_0193)
    hash = Math.imul(hash ^ 0x3d, 0x0100_0193)
    for (let index = 0; index < value.length; index++) hash = Math.imul(hash ^ value.charCodeAt(index), 0x0100_0193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
    return (hash ^ (hash >>> 16)) >>> 0
}

/** Two 32-bit numbers of a digest, as seeds. */
export function seedsOf(digest: string): readonly [number, number] {
    return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)]
}
