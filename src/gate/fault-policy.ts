// The one place where "could not judge" becomes what happens next. `onFault` is the owner's, per direction.
import type { EventPlace } from "./events/gate-events.ts"
import type { GateParts } from "./gate-parts.ts"

/** Tells of the fault and answers whether the message may go on unjudged. */
export function mayGoOnAfterFault(
    parts: GateParts,
    direction: "inbound" | "outbound",
    error: unknown,
    place: EventPlace,
): boolean {
    parts.counters.add("faults", 1)
    parts.log.fault(`judgement fault, ${direction}`, error)
    parts.events.fault(place)
    return parts.config.onFault[direction] === "open"
}
