// The heart of the breaker, run under the lock: records in order, each counted whole or not at all. A sighting is looked
// up in all scopes before it is counted in any; when a later person of the same record is refused, the earlier ones are
// taken back. Nothing behind a refused record is counted.
import type { CapReached, Reservation } from "../contract.ts"
import type { Sighting } from "../../core/person.ts"
import { capReached, isNear, markNear, markReached, rearm, type Level, type Unit } from "./crossing.ts"
import { CONTROL } from "./memory.ts"
import type { ReserveContext } from "./reserve-context.ts"
import { countPerson, takeBack, type Counted } from "./count-person.ts"
import { minuteOfEntry } from "./person-table.ts"
import { makeRoom, personsLimit } from "./reclaim.ts"
import { isLive, WINDOW_COUNT } from "./scope-record.ts"
import { bytesTotal, personTotal, type OpenScope } from "./scope-table.ts"
import { createPlaces, findPlace, sightedPerson, type Places } from "./sighted-person.ts"

export function reservePersons(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    records: readonly (readonly Sighting[])[],
): Reservation {
    const places = createPlaces(scopes.length)
    let full = false
    for (const [granted, record] of records.entries()) {
        const room = hasRoom(context, scopes, record.length)
        full ||= !room
        const outcome = reserveRecord(context, scopes, record, places, room)
        if (outcome === "counted") continue
        const reached = outcome === "no-room" ? null : outcome
        return { granted, reached, near: nearest(context, scopes, "persons"), full }
    }
    const reached = context.enforce ? null : firstReached(context, scopes)
    return { granted: records.length, reached, near: nearest(context, scopes, "persons"), full }
}

type Refusal = CapReached | "no-room"

function reserveRecord(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    record: readonly Sighting[],
    places: Places,
    room: boolean,
): Refusal | "counted" {
    const { tables } = context
    const undo: Counted[] = []
    for (const sighting of record) {
        const person = sightedPerson(sighting)
        for (let at = 0; at < scopes.length; at++) findPlace(tables, person, openAt(scopes, at), places, at)
        const refusal = context.enforce ? refusalOf(context, scopes, places, room) : null
        if (refusal !== null) {
            takeBack(tables, undo)
            return refusal
        }
        for (let at = 0; at < scopes.length; at++) {
            const counted = countPerson(tables, openAt(scopes, at), person.tags, places, at, room)
            // A record's last person is never taken back.
            if (counted !== null && record.length > 1) undo.push(counted)
        }
    }
    return "counted"
}

function openAt(scopes: readonly OpenScope[], at: number): OpenScope {
    const open = scopes[at]
    if (open === undefined) throw new RangeError("scopes: index out of range")
    return open
}

/** The first cap that one more person would exceed. */
function refusalOf(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    places: Places,
    room: boolean,
): Refusal | null {
    const { tables } = context
    for (let at = 0; at < scopes.length; at++) {
        const open = openAt(scopes, at)
        const caps = context.caps.persons[open.scope.kind]
        const slot = places.slot[at] ?? 0
        for (let w = 0; w < WINDOW_COUNT; w++) {
            if (personTotal(tables, open.record, w) < (caps[w] ?? Number.POSITIVE_INFINITY)) continue
            if (slot >= 0 && isLive(w, minuteOfEntry(tables, slot), open.minute)) continue
            const level = levelOf(context, open, "persons", w)
            return capReached(level, markReached(tables, level))
        }
    }
    const unknown = !room && places.slot.some((slot) => slot < 0)
    return unknown && context.onFull === "closed" ? "no-room" : null
}

/** Asked before a record is begun: making room moves entries, and what would be taken back must stay where it is. */
function hasRoom(context: ReserveContext, scopes: readonly OpenScope[], persons: number): boolean {
    const { tables } = context
    const wanted = scopes.length * persons
    const limit = personsLimit(tables)
    if ((tables.control[CONTROL.personsUsed] ?? 0) + wanted <= limit) return true
    const minute = Math.max(...scopes.map((open) => open.minute))
    makeRoom(context, "persons", new Set(scopes.map((open) => open.record)), minute)
    return (tables.control[CONTROL.personsUsed] ?? 0) + wanted <= limit
}

/** Where one cap stands. */
export function levelOf(context: ReserveContext, open: OpenScope, unit: Unit, w: number): Level {
    const total = unit === "persons" ? personTotal : bytesTotal
    return {
        scope: open.scope,
        record: open.record,
        w,
        unit,
        count: total(context.tables, open.record, w),
        cap: context.caps[unit][open.scope.kind][w] ?? Number.POSITIVE_INFINITY,
    }
}

/** Without enforcement: a cap that was passed and of which nobody has told yet. */
function firstReached(context: ReserveContext, scopes: readonly OpenScope[]): CapReached | null {
    for (const level of levels(context, scopes, "persons")) {
        if (level.count > level.cap && markReached(context.tables, level)) return capReached(level, true)
    }
    return null
}

/** A cap that is near and of which nobody has told yet; lets crossings that are over be told again. */
export function nearest(context: ReserveContext, scopes: readonly OpenScope[], unit: Unit): CapReached | null {
    let near: CapReached | null = null
    for (const level of levels(context, scopes, unit)) {
        rearm(context.tables, level)
        if (near === null && isNear(level) && markNear(context.tables, level)) near = capReached(level, true)
    }
    return near
}

/** Where the caps of all scopes stand; windows without a cap are left out. */
export function levels(context: ReserveContext, scopes: readonly OpenScope[], unit: Unit): Level[] {
    const found: Level[] = []
    for (const open of scopes) {
        const caps = context.caps[unit][open.scope.kind]
        for (let w = 0; w < WINDOW_COUNT; w++) {
            if (caps[w] !== Number.POSITIVE_INFINITY) found.push(levelOf(context, open, unit, w))
        }
    }
    return found
}
