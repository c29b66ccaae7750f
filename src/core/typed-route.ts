// Routes as an owner writes them: on the command line, in the configuration, in a question to the ledger. What the product
// shows as a route is one, and so is a path of the site as a browser has it.
import { routeOfTyped } from "./route.ts"

/**
 * A path, behind the name of its site where there are several. An address from a browser (`https://…`) is none: it would read
 * as a path of a site named `https`, and be confirmed while nothing stops.
 */
export const ROUTE_TYPED: RegExp = /^(?:[a-z0-9][a-z0-9-]{0,31}:)?\/(?!\/)/

/**
 * The route that is meant.
 *
 * @param typed e.g. `/comment`, `/members/*`, `/members/42`, `/members/:id`, `/%63omment/`, `shop:/cart`
 * @returns a route as routeOf gives it, or one that ends in `/*`; what this returns, it leaves as it is
 */
export function typedRoute(typed: string): string {
    const site = /^[a-z0-9-]+:(?=\/)/.exec(typed)?.[0] ?? ""
    const path = typed.slice(site.length)
    const below = path.endsWith("/*")
    const route = routeOfTyped(below ? path.slice(0, -2) : path)
    if (!below) return site + route
    return route === "/" ? `${site}/*` : `${site}${route}/*`
}
