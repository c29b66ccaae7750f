// Two processes cannot share the tables, and for a while after an upgrade both release persons. So the tables have one
// decider at any moment: from the hand-over on, whoever has the old ones asks the successor, which began with a snapshot of
// them. A client near its cap gains nothing by it. Errs towards counting more: what is granted is counted on both sides, and
// bytes whose answer came too late may be counted twice.
import { withLock, MAIN_HOLDER } from "./lock.ts"
import { CONTROL, viewTables, type BreakerMemory, type Tables } from "./memory.ts"

/** From its return on, nothing is decided by these tables: a snapshot taken now is whole. */
export function handOver(memory: BreakerMemory): void {
    setHandedOver(memory, 1)
}

/** These tables decide again: the successor has failed. */
export function takeBack(memory: BreakerMemory): void {
    setHandedOver(memory, 0)
}

/** Called within the lock. */
export function isHandedOver({ control }: Tables): boolean {
    return control[CONTROL.handedOver] === 1
}

function setHandedOver(memory: BreakerMemory, value: 0 | 1): void {
    const tables = viewTables(memory)
    withLock(tables, MAIN_HOLDER, () => {
        tables.control[CONTROL.handedOver] = value
    })
}
