import type { Caps, ScopeKind } from "../contract.ts"
import { WINDOWS } from "../contract.ts"
import type { Unit } from "./crossing.ts"

/** Caps by unit, kind and window number; Infinity: not capped. */
export interface CapTable {
    readonly persons: Readonly<Record<ScopeKind, readonly number[]>>
    readonly unreadableBytes: Readonly<Record<ScopeKind, readonly number[]>>
}

/** @throws RangeError when a cap is not a number of 0 or more */
export function capTable(caps: Caps): CapTable {
    return { persons: unitCaps(caps, "persons"), unreadableBytes: unitCaps(caps, "unreadableBytes") }
}

function unitCaps(caps: Caps, unit: Unit): Record<ScopeKind, readonly number[]> {
    const of = (kind: ScopeKind): readonly number[] => WINDOWS.map((window) => capOf(caps, unit, kind, window))
    return {
        address: of("address"),
        session: of("session"),
        account: of("account"),
        route: of("route"),
        site: of("site"),
    }
}

function capOf(caps: Caps, unit: Unit, kind: ScopeKind, window: (typeof WINDOWS)[number]): number {
    const cap = caps[unit][kind]?.[window] ?? Number.POSITIVE_INFINITY
    if (Number.isNaN(cap) || cap < 0) throw new RangeError(`caps.${unit}.${kind}.${window}: 0 or more`)
    return cap
}
