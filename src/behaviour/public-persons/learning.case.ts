// What the tests of public persons share: readers by number, one a network of its own or some in one, and weeks of visits.
// Digests are hashes of counters: nobody's data.
import { hash } from "node:crypto"
import type { BareName } from "./bare-name.ts"
import type { PublicChange, Visit } from "./contract.ts"
import { DAY_MS, type Now, type PublicLearner } from "./learner.ts"

export const ROUTE = "/contact"
export const WALL_MS: number = Date.UTC(2026, 0, 1)

export function nameOf(n: number): BareName {
    return { digest: hash("sha256", `name ${n}`, "hex").slice(0, 32), fields: 1 }
}

export function names(from: number, to: number): readonly BareName[] {
    return Array.from({ length: to - from }, (_, n) => nameOf(from + n))
}

export function at(days: number): Now {
    return { livedMs: days * DAY_MS, wallMs: WALL_MS + days * DAY_MS }
}

export function visitBy(reader: number, persons: readonly BareName[], more: Partial<Visit> = {}): Visit {
    const visit = { route: ROUTE, visitor: `v${reader}`, network: `n${reader}`, anonymous: reader % 2 === 0, persons }
    return { ...visit, ...more }
}

export interface Readership {
    readonly readers: number
    readonly days: number
    /** How many readers share a network. */
    readonly aNetwork?: number
    readonly anonymous?: (reader: number) => boolean
    /** Whether that reader comes on that day. */
    readonly comes?: (reader: number, day: number) => boolean
    readonly persons?: readonly BareName[]
    readonly route?: string
}

/** Days of visits, from `fromDay` on. @returns what they changed */
export function readDaily(learner: PublicLearner, readership: Readership, fromDay = 0): PublicChange[] {
    const { readers, days, aNetwork = 1, comes, anonymous, persons = names(0, 3), route = ROUTE } = readership
    const changes: PublicChange[] = []
    for (let day = fromDay; day < fromDay + days; day++) {
        changes.push(...learner.pass(at(day)))
        for (let reader = 0; reader < readers; reader++) {
            if (comes?.(reader, day) === false) continue
            const network = `n${Math.floor(reader / aNetwork)}`
            const visit = visitBy(reader, persons, {
                network,
                route,
                anonymous: anonymous?.(reader) ?? reader % 2 === 0,
            })
            const change = learner.visit(visit, at(day))
            if (change !== null) changes.push(change)
        }
    }
    return changes
}
