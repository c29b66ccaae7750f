import { routeOf } from "../core/route.ts"
import type { ControlState } from "./control/stops.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import type { GateParts } from "./gate-parts.ts"
import type { ClientRequest } from "./transport/client-stream.ts"

/** What is known of a request before anything of it is judged. Tells of a proxy that nobody named. */
export function factsOf(parts: GateParts, request: ClientRequest, state: ControlState): ExchangeFacts {
    const atMs = parts.now()
    const { method, target, fields, peer, scheme } = request
    const cookie = fields.get("cookie")
    const { client, trusted, untrustedClaim } = parts.clients.resolve(peer, fields.get("x-forwarded-for"), cookie)
    const route = routeOf(target)
    const forwardedScheme = trusted ? (fields.get("x-forwarded-proto")?.toLowerCase() ?? null) : null
    const facts = {
        transaction: parts.nextId(atMs),
        atMs,
        beganMs: parts.steadyNow(),
        method,
        target,
        route: parts.site === null ? route : `${parts.site}:${route}`,
        client,
        trusted,
        peer,
        scheme,
        https: scheme === "https" || forwardedScheme === "https",
        forwardedScheme,
        cookie,
        bypass: state.bypass,
        planted: [],
        shown: {
            identified: 0,
            masked: 0,
            maskProposed: false,
            decoys: null,
            onDecoy: null,
            suspect: false,
            publicShare: null,
        },
    }
    if (untrustedClaim) parts.events.proxyUntrusted(facts)
    return facts
}
