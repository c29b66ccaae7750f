import { setTimeout as sleep } from "node:timers/promises"

/** Waits, or ends at once when the signal is aborted; never throws. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, null, { signal }).catch(() => null)
}
