// Which functions are out of service. The same words in the file, between the threads and in the API.
import { routeMatches, routeOf } from "../../core/route.ts"
import type { DecoysInForce } from "../decoys/decoy.ts"
import type { PublicInForce } from "../public-persons/public-names.ts"
import type { OwnerRules } from "../rules/owner-rules.ts"

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
    /** Virtual patches and allowances. */
    readonly rules: OwnerRules
    /** Invented persons that are looked for in answers. */
    readonly decoys: DecoysInForce
    /** Persons who move no cap where they are shown by name alone. */
    readonly publicPersons: PublicInForce
    readonly draining: boolean
}

/**
 * A route as an owner types it: a path, behind the name of its site where there are several. An address from a browser
 * (`https://…`) is none: it would read as a path of a site named `https`, and be confirmed while nothing stops.
 */
export const ROUTE_TYPED: RegExp = /^(?:[a-z0-9][a-z0-9-]{0,31}:)?\/(?!\/)/

/** A stop as the owner types it, e.g. `/comment`, `/members/*`, `/%63omment/`, `shop:/cart`. */
export function stopPattern(typed: string): string {
    const site = /^[a-z0-9-]+:(?=\/)/.exec(typed)?.[0] ?? ""
    const path = typed.slice(site.length)
    const below = path.endsWith("/*")
    const route = routeOf(below ? path.slice(0, -2) : path)
    if (!below) return site + route
    return route === "/" ? `${site}/*` : `${site}${route}/*`
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
