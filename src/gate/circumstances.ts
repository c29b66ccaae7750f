// What the gate knows of a request beside the request: whether a session goes with it, whose word it is, and what the owner
// said of its route.
import { routeMatches } from "../core/route.ts"
import type { Circumstances } from "../inbound/request-level/contract.ts"
import { typedRoute } from "../core/typed-route.ts"
import type { ExchangeFacts } from "./exchange-facts.ts"
import type { GateParts } from "./gate-parts.ts"

export function circumstancesOf({ config, site }: GateParts, facts: ExchangeFacts): Circumstances {
    const { mode, trustedOrigins, routes } = config.crossSite
    return {
        hasSession: facts.client.session !== null || facts.client.account !== null,
        trustedProxy: facts.trusted,
        crossSite: { mode: isListed(routes, site, facts.route) ? "off" : mode, trustedOrigins },
    }
}

/** How much of the body may be held, and whether nothing may go on before the whole is there. */
export function holdOf(
    { config, site }: GateParts,
    route: string,
): { readonly bytes: number; readonly whole: boolean } {
    const { bodyHoldBytes, fullHoldBytes } = config.limits
    const whole = isListed(config.fullHold, site, route)
    return { bytes: whole ? fullHoldBytes : bodyHoldBytes, whole }
}

/** Without case, as with stops: many applications do not tell `/Comment` from `/comment`. */
export function isListed(listed: readonly string[], site: string | null, route: string): boolean {
    if (listed.length === 0) return false
    const own = (site === null ? route : route.slice(site.length + 1)).toLowerCase()
    return listed.some((typed) => routeMatches(typedRoute(typed).toLowerCase(), own))
}
