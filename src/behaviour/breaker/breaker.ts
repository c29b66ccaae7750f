// The breaker's public face. What it promises: with caps enforced and tables that are not full, no scope ever passes more
// distinct persons in a window than its cap, whatever the workers do at the same time; and a person is never refused who
// already counts. Windows are rounded outward to buckets, identifiers are not merged (sighted-person.ts), and a clock
// that is set back makes persons count longer: every deviation counts more, not fewer.
import type { Sighting } from "../../core/person.ts"
import type { Breaker, BreakerQuestion, BreakerSuccessor, Caps, Reservation, Scope, Window } from "../contract.ts"
import { capTable } from "./cap-table.ts"
import type { Fingerprint } from "./fingerprint.ts"
import { withLock } from "./lock.ts"
import { isHandedOver } from "./hand-over.ts"
import { viewTables, type BreakerMemory } from "./memory.ts"
import { minuteOf } from "./person-table.ts"
import { reserveBytes } from "./reserve-bytes.ts"
import { makeRoom } from "./reclaim.ts"
import type { ReserveContext } from "./reserve-context.ts"
import { reservePersons } from "./reserve-persons.ts"
import { windowNumber } from "./scope-record.ts"
import { addScope, advanceScope, findScope, personTotal, scopeFingerprint, type OpenScope } from "./scope-table.ts"

export { handOver, takeBack } from "./hand-over.ts"
export { breakerUsage, type BreakerUsage } from "./usage.ts"
export { recoverLock } from "./recover.ts"
export { restore } from "./restore.ts"
export { snapshot } from "./snapshot.ts"
export { createBreakerMemory, type BreakerMemory, type BreakerMemoryOptions } from "./memory.ts"

type What = BreakerQuestion["what"]

const NOTHING: Reservation = { granted: 0, reached: null, near: null, full: false }

export interface BreakerOptions {
    readonly caps: Caps
    /**
     * What happens to persons that the tables have no room for while caps are enforced: `closed` refuses them, `open`
     * lets them pass uncounted. Without enforcement they pass.
     */
    readonly onFull: "open" | "closed"
    /** 0 or more; one a worker, and named again to `recoverLock` when it dies. */
    readonly workerId: number
    /** Asked while the tables are handed over; undefined: they never are. */
    readonly successor?: BreakerSuccessor
}

/** @throws SekishoError SEKISHO_BEHAVIOUR_SHARED_MEMORY; RangeError for a bad cap or workerId */
export function openBreaker(memory: BreakerMemory, options: BreakerOptions): Breaker {
    const tables = viewTables(memory)
    const { enforce } = options.caps
    const { onFull, workerId } = options
    if (!Number.isInteger(workerId) || workerId < 0 || workerId > 65_535) throw new RangeError("workerId: 0 to 65,535")
    const context: ReserveContext = { tables, caps: capTable(options.caps), enforce, onFull }

    function reserve(scopes: readonly Scope[], records: readonly (readonly Sighting[])[], nowMs: number): Reservation {
        if (records.length === 0) return NOTHING
        return decide(scopes, nowMs, { kind: "persons", records })
    }

    function reserveUnreadable(scopes: readonly Scope[], bytes: number, nowMs: number): Reservation {
        if (!(bytes >= 0)) throw new RangeError("bytes: 0 or more")
        if (bytes === 0) return { ...NOTHING, granted: 1 }
        return decide(scopes, nowMs, { kind: "bytes", bytes })
    }

    function decide(scopes: readonly Scope[], nowMs: number, what: What): Reservation {
        const own = atomically(scopes, nowMs, what, "unless-handed-over")
        if (own !== null) return own
        const { caps } = options
        const told = options.successor?.ask({ scopes, what, nowMs, caps, onFull }) ?? null
        if (told === null) return here(scopes, nowMs, what)
        // Counted here too: what the successor granted must not be forgotten when it fails and these tables decide again.
        if (told.granted > 0) here(scopes, nowMs, grantedOf(what, told.granted))
        return told
    }

    function here(scopes: readonly Scope[], nowMs: number, what: What): Reservation {
        return atomically(scopes, nowMs, what, "always") ?? NOTHING
    }

    /** @returns null: the tables are handed over. Told within the lock, so that nothing is counted behind a hand-over. */
    function atomically(
        scopes: readonly Scope[],
        nowMs: number,
        what: What,
        when: "always" | "unless-handed-over",
    ): Reservation | null {
        const minute = minuteOf(nowMs)
        return withLock(tables, workerId, () => {
            if (when === "unless-handed-over" && isHandedOver(tables)) return null
            const { open, missing } = openScopes(context, scopes, minute)
            const reserved = (): Reservation =>
                what.kind === "persons"
                    ? reservePersons(context, open, what.records)
                    : reserveBytes(context, open, what.bytes)
            if (!missing) return reserved()
            return enforce && onFull === "closed" ? { ...NOTHING, full: true } : { ...reserved(), full: true }
        })
    }

    function count(scope: Scope, window: Window, nowMs: number): number {
        const minute = minuteOf(nowMs)
        return withLock(tables, workerId, () => {
            const record = findScope(tables, scopeFingerprint(tables, scope))
            if (record < 0) return 0
            advanceScope(tables, record, minute)
            return personTotal(tables, record, windowNumber(window))
        })
    }

    return { reserve, reserveUnreadable, count }
}

function grantedOf(what: What, granted: number): What {
    return what.kind === "bytes" ? what : { kind: "persons", records: what.records.slice(0, granted) }
}

interface OpenScopes {
    /** Each record once, though a caller names a scope twice or two scopes collide. */
    readonly open: readonly OpenScope[]
    /** There was no room for some of them; they are left out. */
    readonly missing: boolean
}

function openScopes(context: ReserveContext, scopes: readonly Scope[], minute: number): OpenScopes {
    const { tables } = context
    const open: OpenScope[] = []
    let missing = false
    for (const scope of scopes) {
        const fingerprint = scopeFingerprint(tables, scope)
        const record = findOrAdd(context, scope, fingerprint, open, minute)
        missing ||= record < 0
        if (record < 0 || open.some((other) => other.record === record)) continue
        open.push({ scope, fingerprint, record, minute: advanceScope(tables, record, minute) })
    }
    return { open, missing }
}

function findOrAdd(
    context: ReserveContext,
    scope: Scope,
    fingerprint: Fingerprint,
    open: readonly OpenScope[],
    minute: number,
): number {
    const { tables } = context
    const found = findScope(tables, fingerprint)
    if (found >= 0) return found
    const added = addScope(tables, scope.kind, fingerprint, minute)
    if (added >= 0) return added
    makeRoom(context, "scopes", new Set(open.map(({ record }) => record)), minute)
    return addScope(tables, scope.kind, fingerprint, minute)
}
