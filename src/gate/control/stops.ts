// Which functions are out of service. The same words in the file, between the threads and in the API.
import { routeMatches, routeOf } from "../../core/route.ts"

export interface Stop {
    /** A route as routeOf gives it, or one that ends in `/*`. */
    readonly route: string
    readonly why: string
    readonly sinceMs: number
}

/** What every worker goes by. */
export interface ControlState {
    readonly stops: readonly Stop[]
    /** 素通し: nothing is judged, held or cut. Stops stay in force: they are the owner's word, no judgement. */
    readonly bypass: boolean
    readonly draining: boolean
}

/** A stop as the owner types it, e.g. `/comment`, `/members/*`, `/%63omment/`. */
export function stopPattern(typed: string): string {
    const below = typed.endsWith("/*")
    const route = routeOf(below ? typed.slice(0, -2) : typed)
    if (!below) return route
    return route === "/" ? "/*" : `${route}/*`
}

/**
 * Whether a route is out of service. Case does not matter: many applications do not tell `/Comment` from `/comment`,
 * and a stop errs towards stopping.
 */
export function isStopped(stops: readonly Stop[], route: string): boolean {
    if (stops.length === 0) return false
    const lower = route.toLowerCase()
    return stops.some((stop) => routeMatches(stop.route.toLowerCase(), lower))
}
