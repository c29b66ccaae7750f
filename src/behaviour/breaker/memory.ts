// The breaker's tables in shared memory: all workers see the same words. What is where:
//   control   counters, the lock, the seed (Int32, words below)
//   index     open-addressing table: fingerprint of a scope → number of its record + 1
//   scopes    one record a scope: how many persons were last seen in each bucket of time (scope-record.ts)
//   bytes     the same for unreadable bytes, as float64: a bucket may pass 2^32
//   persons   open-addressing table of entries: this person was last seen by this scope in this minute (person-table.ts)
// The entries are the truth; index, buckets and totals follow from entries and records and are rebuilt from them when a
// worker died inside the lock. Operating systems commit shared memory page by page as it is touched.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { hashText } from "./fingerprint.ts"
import { BYTES_STRIDE, SCOPE_STRIDE } from "./scope-record.ts"

/** A record's number has 16 bits in an entry. */
export const SCOPE_CAPACITY = 65_536
/** Entries: a person counts once in each scope (address, session, account, route, site) that saw it. */
export const PERSON_CAPACITY = 2_097_152
export const ENTRY_WORDS = 4
const LEAST_CAPACITY = 8
/** "SKB" and the layout's version; raised whenever a word changes its meaning. */
const LAYOUT = 0x53_4b_42_01

/** Words of `control`. */
export const CONTROL = {
    layout: 0,
    lock: 1,
    seedA: 2,
    seedB: 3,
    /** Records that were ever in use; those behind have never been touched. */
    scopesTop: 4,
    scopesLive: 5,
    personsUsed: 6,
    /** Where the search for a free record goes on. */
    scopeCursor: 7,
    /** Scopes that were forgotten with live persons, because a table was full (reclaim.ts). */
    forgotten: 8,
    /** The minute of the last attempt in vain to make room. */
    reclaimMinute: 9,
    /** How often entries or records were moved or freed: whoever copies in pieces starts anew (snapshot.ts). */
    moves: 10,
    /** 1: another process decides (hand-over.ts). */
    handedOver: 11,
} as const
const CONTROL_WORDS = 16

/** Shared with workers as it is (`workerData`, `postMessage`). */
export interface BreakerMemory {
    readonly control: SharedArrayBuffer
    readonly index: SharedArrayBuffer
    readonly scopes: SharedArrayBuffer
    readonly bytes: SharedArrayBuffer
    readonly persons: SharedArrayBuffer
}

export interface BreakerMemoryOptions {
    /** Scopes kept at once; a power of two, at most 65,536. */
    readonly scopeCapacity?: number
    /** Entries (persons × scopes); a power of two. */
    readonly personCapacity?: number
    /** Secret of the installation, so that nobody can plan which scopes or persons collide. */
    readonly seed?: string
}

/** The memory as one worker looks at it. */
export interface Tables {
    readonly control: Int32Array
    readonly index: Uint32Array
    readonly scopes: Uint32Array
    readonly bytes: Float64Array
    readonly persons: Uint32Array
    readonly scopeCapacity: number
    readonly personCapacity: number
}

/** @throws RangeError when a capacity is not a power of two in its range */
export function createBreakerMemory(options: BreakerMemoryOptions = {}): BreakerMemory {
    const scopeCapacity = powerOfTwo("scopeCapacity", options.scopeCapacity ?? SCOPE_CAPACITY, SCOPE_CAPACITY)
    const personCapacity = powerOfTwo("personCapacity", options.personCapacity ?? PERSON_CAPACITY, 2 ** 26)
    const memory = {
        control: new SharedArrayBuffer(CONTROL_WORDS * 4),
        index: new SharedArrayBuffer(scopeCapacity * 2 * 4),
        scopes: new SharedArrayBuffer(scopeCapacity * SCOPE_STRIDE * 4),
        bytes: new SharedArrayBuffer(scopeCapacity * BYTES_STRIDE * 8),
        persons: new SharedArrayBuffer(personCapacity * ENTRY_WORDS * 4),
    }
    const control = new Int32Array(memory.control)
    const seed = hashText(options.seed ?? "", 0x5e_ed_00_01, 0x5e_ed_00_02)
    control[CONTROL.seedA] = seed.lo
    control[CONTROL.seedB] = seed.hi
    control[CONTROL.layout] = LAYOUT
    return memory
}

/** @throws SekishoError SEKISHO_BEHAVIOUR_SHARED_MEMORY when the memory was laid out by another version */
export function viewTables(memory: BreakerMemory): Tables {
    const control = new Int32Array(memory.control)
    const found = control[CONTROL.layout] ?? 0
    if (found !== LAYOUT) throw new SekishoError("SEKISHO_BEHAVIOUR_SHARED_MEMORY", { found, expected: LAYOUT })
    const index = new Uint32Array(memory.index)
    const persons = new Uint32Array(memory.persons)
    return {
        control,
        index,
        scopes: new Uint32Array(memory.scopes),
        bytes: new Float64Array(memory.bytes),
        persons,
        scopeCapacity: index.length / 2,
        personCapacity: persons.length / ENTRY_WORDS,
    }
}

function powerOfTwo(name: string, value: number, most: number): number {
    const inRange = Number.isSafeInteger(value) && value >= LEAST_CAPACITY && value <= most
    if (!inRange || (value & (value - 1)) !== 0) {
        throw new RangeError(`${name}: a power of two between ${LEAST_CAPACITY} and ${most}`)
    }
    return value
}
