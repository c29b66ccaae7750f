// How much of the time in which this thread has work it really has the processor. On a machine that others use as well, a
// clock on the wall charges a client with their time; asking the kernel around every judgement would cost as much as a
// cheap judgement does. So it is asked when a judgement took long, of the time since it was last asked: mostly that judgement.

/** ms for which a share holds. */
const FRESH_MS = 10
/** Busy time, ms, from which a share says anything. */
const ENOUGH_MS = 5
const LEAST_SHARE = 0.02

/** What the thread has used since it began, ms. */
export interface ThreadTimes {
    readonly processorMs: number
    readonly busyMs: number
}

function threadTimes(): ThreadTimes {
    const { user, system } = process.threadCpuUsage()
    return { processorMs: (user + system) / 1_000, busyMs: performance.eventLoopUtilization().active }
}

/** @returns the share now, LEAST_SHARE…1 */
export function createProcessorShare(
    read: () => ThreadTimes = threadTimes,
    now: () => number = () => performance.now(),
): () => number {
    let before = read()
    let takenMs = now()
    let share = 1
    return () => {
        if (now() - takenMs < FRESH_MS) return share
        takenMs = now()
        const times = read()
        const busyMs = times.busyMs - before.busyMs
        if (busyMs >= ENOUGH_MS)
            share = Math.min(1, Math.max(LEAST_SHARE, (times.processorMs - before.processorMs) / busyMs))
        before = times
        return share
    }
}
