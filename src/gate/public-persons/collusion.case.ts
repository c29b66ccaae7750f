// A thousand colluding addresses at one dump of bare names, day by day: how many people they get. For the test and the bench.
import type { Sighting } from "../../core/person.ts"
import { addressOf, openStation, people, type Station } from "./station.case.ts"

export const ADDRESSES = 1_000
const DUMP: readonly Sighting[] = people(0, 2_000)
const PAGE = 20
const HOURS_A_DAY = 24

export interface Staged {
    readonly rule: "with" | "without"
    readonly days: number
    readonly visit: Visit
    /** Approves on the evening of each day whatever is proposed. */
    readonly careless?: true
}

export interface Got {
    /** Distinct people that reached any of the addresses. */
    readonly people: number
    /** Told to the owner. */
    readonly proposed: number
}

export async function stage({ rule, days, visit, careless }: Staged): Promise<Got> {
    const one = openStation(rule)
    const seen = new Set<number>()
    for (let day = 0; day < days; day++) {
        for (let n = 0; n < ADDRESSES; n++) visit({ one, day, address: addressOf(n), n, seen })
        one.passHours(HOURS_A_DAY)
        for (const { route, proposed } of careless === true ? one.learned().answer().routes : [])
            if (proposed > 0) await one.approve(route, proposed)
    }
    one.close()
    const told = one.events.filter(({ event }) => event === "public-proposed")
    return { people: seen.size, proposed: told.reduce((sum, { numbers }) => sum + (numbers["persons"] ?? 0), 0) }
}

export interface Visiting {
    readonly one: Station
    readonly day: number
    readonly address: string
    readonly n: number
    readonly seen: Set<number>
}
export type Visit = (visiting: Visiting) => void

/** The whole dump, from its beginning. */
function whole({ one, address, seen }: Visiting): void {
    note(seen, 0, one.fetch({ address, persons: DUMP }))
}

/** The dump page by page from its beginning, until a page is cut: an eighth of the addresses a day. */
function pages(pagesAtMost: (day: number) => number): Visit {
    return ({ one, day, n, address, seen }) => {
        if (n % 8 !== day % 8) return
        for (let from = 0; from < Math.min(DUMP.length, pagesAtMost(day) * PAGE); from += PAGE) {
            const delivered = one.fetch({ address, persons: DUMP.slice(from, from + PAGE) })
            note(seen, from, delivered)
            if (delivered < PAGE) return
        }
    }
}

/** As teachers are: three pages, never near a cap, for three weeks; from then on as far as it goes. */
export const patient: Visit = pages((day) => (day < 21 ? 3 : Number.POSITIVE_INFINITY))
const greedy: Visit = pages(() => Number.POSITIVE_INFINITY)

function note(seen: Set<number>, from: number, count: number): void {
    for (let n = from; n < from + count; n++) seen.add(n)
}

function weekly(visit: Visit): Visit {
    return (visiting) => (visiting.day % 8 === 0 ? visit(visiting) : undefined)
}

export interface Attack {
    readonly name: string
    readonly days: number
    readonly visit: Visit
    readonly proposed: "none" | "some"
}

export const COLLUSIONS: readonly Attack[] = [
    { name: "the whole dump at once, from a thousand addresses", days: 1, visit: whole, proposed: "none" },
    { name: "the whole dump, again and again for forty days", days: 40, visit: weekly(whole), proposed: "none" },
    { name: "page by page as far as it goes, for forty days", days: 40, visit: greedy, proposed: "none" },
    { name: "three weeks as patient readers, then as far as it goes", days: 40, visit: patient, proposed: "some" },
]

/** Long enough that what they were shown while they taught has left the window of 30 days. */
export const LONG_DAYS = 64
