// A spin lock over the tables, with a short sleep where spinning does not help. The word holds who has it, so that the
// lock of a worker that was terminated inside can be taken over (recover.ts). Nobody waits for ever: a lock that stays
// taken is a fault that the caller sees.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { CONTROL, type Tables } from "./memory.ts"

/** A reservation holds the lock for some microseconds: trying this often is cheaper than one sleep. */
const SPINS = 400
const SLEEP_MS = 2
/** Making room in full tables takes the longest, up to 300 ms; seven times that is a dead worker nobody reported. */
export const LOCK_TIMEOUT_MS = 2_000
/** The lock's holder when it is not a worker: snapshots, recovery. */
export const MAIN_HOLDER = 0x7f_ff_ff_fe

/**
 * @param workerId 0 or more, one a worker
 * @throws SekishoError SEKISHO_BEHAVIOUR_LOCK_STUCK
 */
export function withLock<T>(tables: Tables, workerId: number, body: () => T): T {
    acquire(tables.control, workerId + 1)
    try {
        return body()
    } finally {
        release(tables.control)
    }
}

function acquire(control: Int32Array, holder: number): void {
    for (let spin = 0; spin < SPINS; spin++) {
        if (Atomics.compareExchange(control, CONTROL.lock, 0, holder) === 0) return
    }
    for (let slept = 0; slept < LOCK_TIMEOUT_MS; slept += SLEEP_MS) {
        const seen = Atomics.compareExchange(control, CONTROL.lock, 0, holder)
        if (seen === 0) return
        Atomics.wait(control, CONTROL.lock, seen, SLEEP_MS)
    }
    throw new SekishoError("SEKISHO_BEHAVIOUR_LOCK_STUCK", { holder: Atomics.load(control, CONTROL.lock) - 1 })
}

function release(control: Int32Array): void {
    Atomics.store(control, CONTROL.lock, 0)
    Atomics.notify(control, CONTROL.lock, 1)
}

/** Takes the lock over from a dead worker; false when it did not hold it. */
export function seizeLock(tables: Tables, deadWorkerId: number): boolean {
    const dead = deadWorkerId + 1
    return Atomics.compareExchange(tables.control, CONTROL.lock, dead, MAIN_HOLDER + 1) === dead
}

export function releaseSeized(tables: Tables): void {
    release(tables.control)
}
