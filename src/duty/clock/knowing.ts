// Whose knowing starts the clock: the earliest of our own, of any department. The member of staff who took the data out does
// not count (FAQ Q3-4-1). A contractor's knowing does not count for us either, but that is general knowledge, so that the
// date it would give is shown beside ours as the careful one.
import type { CalendarDate, DutyFacts, Knowing } from "../contract.ts"

export interface ClockStart {
    /** Null where nobody has said when we came to know. */
    readonly start: Knowing | null
    /** Day on which our contractor knew, where that is earlier than we did; null elsewhere. */
    readonly uncountedOn: CalendarDate | null
}

export function clockStart(knowing: DutyFacts["knowing"]): ClockStart {
    const all = knowing === "unknown" ? [] : knowing
    const start = earliest(all.filter(counts))
    const contractor = earliest(all.filter(({ by }) => by === "contractor"))
    const earlier = contractor !== null && (start === null || contractor.on < start.on)
    return { start, uncountedOn: earlier ? contractor.on : null }
}

function counts({ by }: Knowing): boolean {
    return by === "organisation" || by === "department"
}

function earliest(all: readonly Knowing[]): Knowing | null {
    return all.reduce<Knowing | null>(
        (first, one) => (first === null || momentOf(one) < momentOf(first) ? one : first),
        null,
    )
}

/** Without a time of day, the day begins the clock at its very start: the earlier reading. */
function momentOf({ on, at, by }: Knowing): string {
    return `${on}T${at === "unknown" ? "00:00" : at} ${by}`
}
