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
import { placeOf, sightedPerson, type EntryPlace, type SightedPerson } from "./sighted-person.ts"

export function reservePersons(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    records: readonly (readonly Sighting[])[],
): Reservation {
    let full = false
    for (const [granted, record] of records.entries()) {
        const room = hasRoom(context, scopes, record.length)
        full ||= !room
        const outcome = reserveRecord(context, scopes, record, room)
        if (outcome === "counted") continue
        const reached = outcome === "no-room" ? null : outcome
        return { granted, reached, near: nearest(context, scopes, "persons"), full }
    }
    const reached = context.enforce ? null : firstReached(context, scopes)
    return { granted: records.length, reached, near: nearest(context, scopes, "persons"), full }
}

function reserveRecord(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    record: readonly Sighting[],
    room: boolean,
): CapReached | "no-room" | "counted" {
    const undo: Counted[] = []
    for (const sighting of record) {
        const refusal = reserveSighting(context, scopes, sightedPerson(sighting), room, undo)
        if (refusal === null) continue
        takeBack(context.tables, undo)
        return refusal
    }
    return "counted"
}

function reserveSighting(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    person: SightedPerson,
    room: boolean,
    undo: Counted[],
): CapReached | "no-room" | null {
    const { tables, enforce, onFull } = context
    if (enforce) {
        const places = scopes.map(({ record }) => placeOf(tables, person, record))
        const refusal = refusalOf(context, scopes, places)
        if (refusal !== null) return refusal
        if (!room && onFull === "closed" && places.some(({ slot }) => slot < 0)) return "no-room"
    }
    for (const open of scopes) {
        const counted = countPerson(tables, open, person, room)
        if (counted !== null) undo.push(counted)
    }
    return null
}

/** The first cap that one more person would exceed. */
function refusalOf(
    context: ReserveContext,
    scopes: readonly OpenScope[],
    places: readonly EntryPlace[],
): CapReached | null {
    const { tables } = context
    for (const [at, open] of scopes.entries()) {
        const slot = places[at]?.slot ?? -1
        for (let w = 0; w < WINDOW_COUNT; w++) {
            const level = levelOf(context, open, "persons", w)
            if (level.count < level.cap) continue
            if (slot >= 0 && isLive(w, minuteOfEntry(tables, slot), open.minute)) continue
            return capReached(level, markReached(tables, level))
        }
    }
    return null
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

export function levels(context: ReserveContext, scopes: readonly OpenScope[], unit: Unit): Level[] {
    const found: Level[] = []
    for (const open of scopes) {
        for (let w = 0; w < WINDOW_COUNT; w++) {
            const level = levelOf(context, open, unit, w)
            if (level.cap !== Number.POSITIVE_INFINITY) found.push(level)
        }
    }
    return found
}
