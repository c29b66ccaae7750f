// The breaker and the spool as one exchange sees them.
import type { Reservation, Scope } from "../../behaviour/contract.ts"
import { isNicknameOnly, type Sighting } from "../../core/person.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import { mayGoOnAfterFault } from "../fault-policy.ts"
import type { GateParts } from "../gate-parts.ts"
import { proposedFields } from "../mask/route-mask.ts"
import type { PublicShare } from "../public-persons/public-share.ts"
import type { Reserve } from "./reserve.ts"

/** @param share who of the answer moves no cap; null: everybody does, but for nicknames */
export function createReserve(parts: GateParts, facts: ExchangeFacts, share: PublicShare | null = null): Reserve {
    const { breaker } = parts
    const { enforce } = parts.config.breaker
    const scopes = breaker === null ? [] : scopesOf(facts, parts.site)
    const tell = (reservation: Reservation): Reservation => {
        const { reached, near, full } = reservation
        if (reached === null && near === null && !full) return reservation
        if (share !== null) share.isCapped = true
        parts.events.reservation(reservation, enforce, placeOf(facts))
        return reservation
    }
    return {
        persons: (records) => {
            if (breaker === null) return records.length
            return tell(breaker.reserve(scopes, cappedOf(records, share), parts.steadyNow())).granted
        },
        unreadable: (bytes) => {
            if (breaker === null || bytes === 0) return true
            try {
                return tell(breaker.reserveUnreadable(scopes, bytes, parts.steadyNow())).granted > 0
            } catch (error) {
                return mayGoOnAfterFault(parts, "outbound", error, placeOf(facts))
            }
        },
        expose: (sightings, firstSeq) => expose(parts, facts, sightings, firstSeq),
        fault: (error) => mayGoOnAfterFault(parts, "outbound", error, placeOf(facts)),
    }
}

/** The same records, without the sightings that move no cap. */
function cappedOf(
    records: readonly (readonly Sighting[])[],
    share: PublicShare | null,
): readonly (readonly Sighting[])[] {
    if (share?.isSettled === false) return records.map((record) => share.capped(record))
    if (!records.some((record) => record.some(isNicknameOnly))) return records
    return records.map((record) => record.filter((sighting) => !isNicknameOnly(sighting)))
}

/** 素通し: everything is counted and written down as far as that works, and nothing is refused. */
export function createBypassReserve(parts: GateParts, facts: ExchangeFacts): Reserve {
    const inner = createReserve(parts, facts)
    const quietly = (work: () => unknown): void => {
        try {
            work()
        } catch (error) {
            parts.counters.add("faults", 1)
            parts.log.fault("bypass: not counted", error)
        }
    }
    return {
        persons: (records) => {
            quietly(() => inner.persons(records))
            return records.length
        },
        unreadable: (bytes) => {
            quietly(() => inner.unreadable(bytes))
            return true
        },
        expose: (sightings, firstSeq) => {
            quietly(() => inner.expose(sightings, firstSeq))
            return true
        },
        fault: (error) => {
            inner.fault(error)
            return true
        },
    }
}

/** Every client handle, the route and the site are capped by themselves; sites have nothing to do with each other. */
export function scopesOf({ client, route }: ExchangeFacts, site: string | null): Scope[] {
    const of = (id: string): string => (site === null ? id : `${site}:${id}`)
    const scopes: Scope[] = [{ kind: "address", id: of(client.address) }]
    if (client.session !== null) scopes.push({ kind: "session", id: of(client.session) })
    if (client.account !== null) scopes.push({ kind: "account", id: of(client.account) })
    scopes.push({ kind: "route", id: route }, site === null ? ONE_SITE : { kind: "site", id: site })
    return scopes
}

const ONE_SITE: Scope = { kind: "site", id: "default" }

function expose(parts: GateParts, facts: ExchangeFacts, sightings: readonly Sighting[], firstSeq: number): boolean {
    try {
        parts.spool.append({
            kind: "exposure",
            transaction: facts.transaction,
            atMs: parts.now(),
            keyId: parts.keyId,
            client: facts.client,
            route: facts.route,
            firstSeq,
            sightings,
        })
        for (const sighting of sightings) if (!isNicknameOnly(sighting)) facts.shown.identified += 1
        if (parts.config.mask.length > 0) noteProposed(parts, facts, sightings)
        return true
    } catch (error) {
        parts.log.fault("spool", error)
        parts.events.spoolFull(placeOf(facts))
        return parts.config.spool.onFull === "open"
    }
}

/** What masking would have changed is told as what it changed. */
function noteProposed(parts: GateParts, { shown, route }: ExchangeFacts, sightings: readonly Sighting[]): void {
    if (shown.maskProposed) return
    const proposed = proposedFields(parts, route)
    shown.maskProposed = sightings.some(({ fields }) => (fields & proposed) !== 0)
}

export function placeOf({ route, client, transaction, atMs }: ExchangeFacts): {
    route: string
    client: ExchangeFacts["client"]
    transaction: string
    atMs: number
} {
    return { route, client, transaction, atMs }
}
