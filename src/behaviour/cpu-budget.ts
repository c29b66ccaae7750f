// What a client may have the gate compute. A bucket an address that runs empty by time: a client whose requests cost more
// than its share is asked to wait, so that one who sends what is slow to judge takes nothing from the others. Pure; time
// and cost are arguments. Errs towards patience: an office behind one address fills its bucket only by attack.

/** Addresses remembered; the one that was quiet the longest is forgotten, and begins with an empty bucket. */
export const CPU_BUDGET_ADDRESSES = 10_000

export interface CpuBudgetOptions {
    /** Milliseconds of judgement a second, in the long run. */
    readonly msPerSecond: number
    /** Milliseconds at once. */
    readonly burstMs: number
    readonly addresses?: number
}

export interface CpuBudget {
    /** Adds what a judgement took. */
    spend(address: string, costMs: number, nowMs: number): void
    /** Whether the address has to wait. */
    isSpent(address: string, nowMs: number): boolean
}

interface Bucket {
    filledMs: number
    atMs: number
}

export function createCpuBudget(options: CpuBudgetOptions): CpuBudget {
    const { msPerSecond, burstMs, addresses = CPU_BUDGET_ADDRESSES } = options
    // However much it was, nobody waits longer than a bucket of the burst takes to empty.
    const fullestMs = burstMs * 2
    const buckets = new Map<string, Bucket>()
    const drained = (bucket: Bucket, nowMs: number): number =>
        Math.max(0, bucket.filledMs - (Math.max(0, nowMs - bucket.atMs) * msPerSecond) / 1_000)
    return {
        spend: (address, costMs, nowMs) => {
            const before = buckets.get(address)
            const filledMs = Math.min((before === undefined ? 0 : drained(before, nowMs)) + costMs, fullestMs)
            buckets.delete(address)
            buckets.set(address, { filledMs, atMs: nowMs })
            if (buckets.size > addresses) buckets.delete(buckets.keys().next().value ?? address)
        },
        isSpent: (address, nowMs) => {
            const bucket = buckets.get(address)
            return bucket !== undefined && drained(bucket, nowMs) > burstMs
        },
    }
}
