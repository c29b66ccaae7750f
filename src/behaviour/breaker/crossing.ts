// Near and reached are told once a crossing, over all workers: the flags stand in the scope's shared record. A crossing
// may be told again only after the count has fallen well below, so that a count that swings around a cap stays quiet.
import type { CapReached, Scope } from "../contract.ts"
import { WINDOWS } from "../contract.ts"
import type { Tables } from "./memory.ts"
import { SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"

/** Share of a cap from which the owner is told that it is near. */
export const NEAR_RATIO = 0.8
const NEAR_AGAIN_RATIO = 0.5

export type Unit = CapReached["unit"]

/** Flag bits: four groups of three windows. */
const REACHED_BIT: Readonly<Record<Unit, number>> = { persons: 0, unreadableBytes: 6 }
const NEAR_BIT: Readonly<Record<Unit, number>> = { persons: 3, unreadableBytes: 9 }

/** One cap of one scope as it stands. */
export interface Level {
    readonly scope: Scope
    readonly record: number
    readonly w: number
    readonly unit: Unit
    readonly count: number
    readonly cap: number
}

export function capReached(level: Level, first: boolean): CapReached {
    const window = WINDOWS[level.w] ?? "hour"
    return { scope: level.scope, window, unit: level.unit, count: level.count, cap: level.cap, first }
}

/** Marks that the cap was reached. @returns whether nobody had told of it yet */
export function markReached(tables: Tables, level: Level): boolean {
    return mark(tables, level, REACHED_BIT[level.unit]) && mark(tables, level, NEAR_BIT[level.unit], true)
}

/** Marks that the cap is near. @returns whether nobody had told of it yet */
export function markNear(tables: Tables, level: Level): boolean {
    return mark(tables, level, NEAR_BIT[level.unit])
}

export function isNear(level: Level): boolean {
    return level.count >= level.cap * NEAR_RATIO
}

/** Lets a crossing be told again once the count is far enough below the cap. */
export function rearm(tables: Tables, level: Level): void {
    if (level.count >= level.cap * NEAR_RATIO) return
    clear(tables, level, REACHED_BIT[level.unit])
    if (level.count < level.cap * NEAR_AGAIN_RATIO) clear(tables, level, NEAR_BIT[level.unit])
}

/** Windows are numbered 0 to WINDOW_COUNT - 1 within a group. */
function bitOf(level: Level, group: number): number {
    return 1 << (group + (level.w % WINDOW_COUNT))
}

function mark(tables: Tables, level: Level, group: number, anyway = false): boolean {
    const at = level.record * SCOPE_STRIDE + SCOPE.flags
    const flags = tables.scopes[at] ?? 0
    const bit = bitOf(level, group)
    if ((flags & bit) !== 0) return anyway
    tables.scopes[at] = flags | bit
    return true
}

function clear(tables: Tables, level: Level, group: number): void {
    const at = level.record * SCOPE_STRIDE + SCOPE.flags
    tables.scopes[at] = (tables.scopes[at] ?? 0) & ~bitOf(level, group)
}
