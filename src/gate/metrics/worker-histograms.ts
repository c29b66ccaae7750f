// How long things take in one worker, in shared memory: counts by upper bound, so that the main thread can tell without
// asking.

/** Upper bounds, seconds; the last bucket has none. */
export const BOUNDS_SECONDS: readonly number[] = [
    0.0001, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
]

export const HISTOGRAMS = ["exchange", "judgement"] as const
export type HistogramName = (typeof HISTOGRAMS)[number]

/** Counts per bucket, not added up, and the sum of all values. */
export interface HistogramValues {
    readonly counts: readonly number[]
    readonly sumSeconds: number
}

export interface HistogramWriter {
    observe(name: HistogramName, seconds: number): void
}

const BUCKETS = BOUNDS_SECONDS.length + 1
const CELLS = BUCKETS + 1

export function createHistogramMemory(): SharedArrayBuffer {
    return new SharedArrayBuffer(HISTOGRAMS.length * CELLS * Float64Array.BYTES_PER_ELEMENT)
}

export function openHistograms(memory: SharedArrayBuffer): HistogramWriter {
    const cells = new Float64Array(memory)
    return {
        observe: (name, seconds) => {
            const base = baseOf(name)
            const at = base + bucketOf(seconds)
            cells[at] = (cells[at] ?? 0) + 1
            cells[base + BUCKETS] = (cells[base + BUCKETS] ?? 0) + seconds
        },
    }
}

/** Twice an exchange: nothing is made for it. */
function bucketOf(seconds: number): number {
    let index = 0
    while (index < BUCKETS - 1 && !(seconds <= (BOUNDS_SECONDS[index] ?? 0))) index++
    return index
}

export function readHistogram(memory: SharedArrayBuffer, name: HistogramName): HistogramValues {
    const cells = new Float64Array(memory)
    const base = baseOf(name)
    return { counts: [...cells.subarray(base, base + BUCKETS)], sumSeconds: cells[base + BUCKETS] ?? 0 }
}

function baseOf(name: HistogramName): number {
    return name === HISTOGRAMS[0] ? 0 : CELLS
}
