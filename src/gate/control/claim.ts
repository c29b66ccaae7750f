// One gate a data folder. The file of a Unix socket outlives a killed process, so that its being there says nothing; and of
// two processes that start in the same moment both could find nobody answering, remove each other's file and believe
// themselves alone. So asking, removing and binding happen under a claim: a file that only one can create.
import { closeSync, openSync, rmSync, statSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { isMissing } from "../../config/file-error.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"

/** What is done under a claim takes milliseconds: one this old was left by a process that was killed within it. */
const ABANDONED_MS = 10_000
const RETRY_MS = 20

/**
 * Runs `work` while no other process can be in it for the same path.
 *
 * @throws SekishoError SEKISHO_GATE_ALREADY_RUNNING when another holds the claim for longer than it should
 */
export async function underClaim<T>(path: string, work: () => Promise<T>): Promise<T> {
    const claim = `${path}.claim`
    for (const end = performance.now() + ABANDONED_MS * 2; !take(claim); await sleep(RETRY_MS)) {
        if (performance.now() > end) throw new SekishoError("SEKISHO_GATE_ALREADY_RUNNING")
        if (ageMs(claim) > ABANDONED_MS) rmSync(claim, { force: true })
    }
    try {
        return await work()
    } finally {
        rmSync(claim, { force: true })
    }
}

function take(claim: string): boolean {
    try {
        closeSync(openSync(claim, "wx", 0o600))
        return true
    } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return false
        throw error
    }
}

/** One that was made in the future was made before the clock was set back. */
function ageMs(file: string): number {
    try {
        return Math.abs(Date.now() - statSync(file).mtimeMs)
    } catch (error) {
        if (isMissing(error)) return 0
        throw error
    }
}
