import type { CalendarDate, IncidentKind, IncidentState, LocalMoment, Unknown } from "../../core/incident.ts"
import { dayOf, isAfter } from "../../core/japan-time.ts"
import type { Summary } from "./summary.ts"

/** Which incidents a list shows; null: no condition. All conditions must hold. */
export interface RegisterFilter {
    readonly state: IncidentState | null
    readonly kind: IncidentKind | Unknown | null
    /** Those that are not closed. */
    readonly open: boolean
    /** Those with an open step whose last day is before this moment. */
    readonly overdueAt: LocalMoment | null
    /**
     * Days on which it became known, both included. An incident whose day nobody could say is shown all the same: a list
     * errs towards more.
     */
    readonly from: CalendarDate | null
    readonly to: CalendarDate | null
}

export const WHOLE_REGISTER: RegisterFilter = {
    state: null,
    kind: null,
    open: false,
    overdueAt: null,
    from: null,
    to: null,
}

export function isShown(summary: Summary, filter: RegisterFilter): boolean {
    if (filter.state !== null && summary.state !== filter.state) return false
    if (filter.kind !== null && summary.kind !== filter.kind) return false
    if (filter.open && summary.state === "closed") return false
    if (filter.overdueAt !== null && !isOverdue(summary, filter.overdueAt)) return false
    return isWithin(summary, filter)
}

/** A last day without a minute ends with the day. */
export function isOverdue({ nextUntil }: Summary, at: LocalMoment): boolean {
    return nextUntil !== null && isAfter(at, nextUntil)
}

function isWithin({ knownAt }: Summary, { from, to }: RegisterFilter): boolean {
    if (knownAt === null) return true
    const day = dayOf(knownAt)
    return (from === null || day >= from) && (to === null || day <= to)
}
