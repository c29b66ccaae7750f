// Unreadable bytes: added to all scopes, or to none when an enforced cap would be passed.
import type { CapReached, Reservation } from "../contract.ts"
import { capReached, markReached } from "./crossing.ts"
import type { Tables } from "./memory.ts"
import type { ReserveContext } from "./reserve-context.ts"
import { levels, nearest } from "./reserve-persons.ts"
import { addToRing, BYTES_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import type { OpenScope } from "./scope-table.ts"

export function reserveBytes(context: ReserveContext, scopes: readonly OpenScope[], bytes: number): Reservation {
    const passed = levels(context, scopes, "unreadableBytes").filter((level) => level.count + bytes > level.cap)
    const first = passed[0]
    if (context.enforce && first !== undefined) {
        const reached = capReached(first, markReached(context.tables, first))
        return { granted: 0, reached, near: nearest(context, scopes, "unreadableBytes"), full: false }
    }
    for (const open of scopes) addBytes(context.tables, open, bytes)
    let reached: CapReached | null = null
    for (const level of passed) {
        if (reached === null && markReached(context.tables, level)) {
            reached = capReached({ ...level, count: level.count + bytes }, true)
        }
    }
    return { granted: 1, reached, near: nearest(context, scopes, "unreadableBytes"), full: false }
}

function addBytes(tables: Tables, { record, minute }: OpenScope, bytes: number): void {
    const base = record * BYTES_STRIDE
    for (let w = 0; w < WINDOW_COUNT; w++) addToRing(tables.bytes, base, base + WINDOW_COUNT, w, minute, bytes)
}
