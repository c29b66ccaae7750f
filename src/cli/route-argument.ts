// A route on the command line: on the bad day it is pasted from a browser, and what stops nothing must not be confirmed.
import { ConfigProblem } from "../config/config-problem.ts"
import { ROUTE_TYPED, typedRoute } from "../core/typed-route.ts"

/**
 * @param name of the argument, for the message
 * @returns the route that is meant; see typedRoute
 * @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID with the path that was probably meant
 */
export function routeArgument(typed: string, name = "ROUTE"): string {
    if (ROUTE_TYPED.test(typed)) return typedRoute(typed)
    throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", name, meant(typed))
}

/** The path of an address; a slash before a bare word. */
function meant(typed: string): string {
    if (/^https?:/i.test(typed) && URL.canParse(typed)) return new URL(typed).pathname
    return typed === "" ? "/comment" : `/${typed.replace(/^\/+/, "")}`
}
