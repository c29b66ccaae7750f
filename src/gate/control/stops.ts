// Which functions are out of service. The same words in the file, between the threads and in the API.
import { routeMatches } from "../../core/route.ts"
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
 * Whether a route is out of service. Case does not matter: many applications do not tell `/Comment` from `/comment`,
 * and a stop errs towards stopping.
 */
export function isStopped(stops: readonly Stop[], route: string): boolean {
    if (stops.length === 0) return false
    const lower = route.toLowerCase()
    return stops.some((stop) => routeMatches(stop.route.toLowerCase(), lower))
}
