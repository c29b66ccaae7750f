// A guard whose place another one has taken: its server closes the ledger at once, its visitors are let go, and then it ends;
// or, where it is the process that was started first, it stays for the others (gate/handover/life-line.ts).
import type { Gate } from "../../gate/gate.ts"
import type { LifeLine } from "../../gate/handover/life-line.ts"
import type { ServerChild } from "../../server/server-child.ts"

export interface ReplacedGuard {
    readonly gate: Gate
    readonly server: ServerChild
    readonly life: LifeLine
    /** Aborted when the process should end soon. */
    readonly signal: AbortSignal
}

/** @returns the exit code of the last gate; null: somebody else waits for it */
export async function leaveGuard({ gate, server, life, signal }: ReplacedGuard): Promise<number | null> {
    const hurry = (): void => void gate.stop()
    whenAborted(signal, hurry)
    const left = Promise.all([server.stop().then(() => gate.ledgerClosed()), gate.leave()])
    if (!life.isFirst) {
        await left
        return null
    }
    const code = await standIn(life, signal)
    hurry()
    await left
    return code
}

/** Passes signals on to whoever runs now. @returns its exit code */
async function standIn(life: LifeLine, signal: AbortSignal): Promise<number> {
    const onHangUp = (): void => pass(life, "SIGHUP")
    process.on("SIGHUP", onHangUp)
    whenAborted(signal, () => pass(life, "SIGTERM"))
    try {
        return await life.ended
    } finally {
        process.off("SIGHUP", onHangUp)
    }
}

function pass(life: LifeLine, name: NodeJS.Signals): void {
    const pid = life.pid()
    if (pid === null) return
    try {
        process.kill(pid, name)
    } catch {
        // It has just ended; the line says so.
    }
}

function whenAborted(signal: AbortSignal, work: () => void): void {
    if (signal.aborted) work()
    else signal.addEventListener("abort", work, { once: true })
}
