import type { Allowance } from "../../core/allowance.ts"
import { routeMatches } from "../../core/route.ts"

/**
 * Allowances of one technique each that may lift findings of the same detector in one request as this one does, itself
 * among them: their routes meet. One that lifts the whole detector hides nothing that would have been refused.
 */
export function overlapping(one: Allowance, all: readonly Allowance[]): readonly Allowance[] {
    if (one.technique === null) return []
    const techniques = new Map<string, Allowance>()
    for (const other of all) {
        if (other.technique === null || other.detector !== one.detector || other.untilMs <= one.sinceMs) continue
        if (meets(one.route, other.route)) techniques.set(other.technique, other)
    }
    return [...techniques.values()]
}

function meets(left: string, right: string): boolean {
    return routeMatches(left, bare(right)) || routeMatches(right, bare(left))
}

function bare(route: string): string {
    return route.endsWith("/*") ? route.slice(0, -2) : route
}
