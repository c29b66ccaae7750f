// A route on the command line: on the bad day it is pasted from a browser, and what stops nothing must not be confirmed.
import { ConfigProblem } from "../config/config-problem.ts"
import { ROUTE_TYPED } from "../gate/control/stops.ts"

/**
 * @returns the route as it was typed
 * @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID with the path that was probably meant
 */
export function routeArgument(typed: string): string {
    if (ROUTE_TYPED.test(typed)) return typed
    throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "ROUTE", meant(typed))
}

/** The path of an address; a slash before a bare word. */
function meant(typed: string): string {
    if (/^https?:/i.test(typed) && URL.canParse(typed)) return new URL(typed).pathname
    return typed === "" ? "/comment" : `/${typed.replace(/^\/+/, "")}`
}
