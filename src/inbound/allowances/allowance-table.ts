// The allowances of one site, found by the route of a request. What is lifted is decided finding by finding: detector,
// technique and reading have to be those of the allowance, and the route is asked beforehand. Errs towards refusing.
import type { Allowance } from "../../core/allowance.ts"
import type { Finding } from "../../core/finding.ts"
import { routeMatches } from "../../core/route.ts"
import { textPattern } from "../wildcard.ts"

/** What of a finding is asked. */
export type LiftedFinding = Pick<Finding, "detector" | "technique" | "path">

/** What a finding must be to be lifted. */
export interface Lift {
    readonly allowance: Allowance
    readonly lifts: (finding: LiftedFinding) => boolean
}

interface Entry extends Lift {
    /** Without its site. */
    readonly route: string
}

const NONE: readonly Lift[] = []

export class AllowanceTable {
    readonly #entries: readonly Entry[]

    /** @param site whose requests are asked for; null: of a gate that has one site, which needs no name */
    constructor(allowances: readonly Allowance[], site: string | null) {
        const prefix = site === null ? "" : `${site}:`
        this.#entries = allowances
            .filter(({ route }) => route.startsWith(`${prefix}/`))
            .map((allowance) => ({ ...liftOf(allowance), route: allowance.route.slice(prefix.length) }))
    }

    /** Those in force for a route (without its site), at a moment in Unix milliseconds. */
    select(route: string, nowMs: number): readonly Lift[] {
        if (this.#entries.length === 0) return NONE
        const found = this.#entries.filter(
            (entry) => isInForce(entry.allowance, nowMs) && routeMatches(entry.route, route),
        )
        return found.length === 0 ? NONE : found
    }
}

export function isInForce({ sinceMs, untilMs }: Pick<Allowance, "sinceMs" | "untilMs">, nowMs: number): boolean {
    return sinceMs <= nowMs && nowMs < untilMs
}

/** Whether a finding, on a route as a record has it, is what an allowance lifts; the time is not asked. */
export function isLiftedBy(allowance: Allowance, route: string, finding: LiftedFinding): boolean {
    return routeMatches(allowance.route, route) && liftOf(allowance).lifts(finding)
}

function liftOf(allowance: Allowance): Lift {
    const { detector, technique } = allowance
    const isAt = textPattern(allowance.path)
    return {
        allowance,
        lifts: (finding) =>
            finding.detector === detector &&
            (technique === null || finding.technique === technique) &&
            isAt(finding.path),
    }
}
