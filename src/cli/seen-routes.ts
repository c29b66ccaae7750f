// Whether anybody ever asked for a route. What stops or finds nothing because of a slip must not look like a quiet day.
import { meantWord } from "../core/edit-distance.ts"
import type { Bilingual } from "../core/language.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { routeMatches } from "../core/route.ts"
import { ROUTES_LIMIT } from "../server/api/query-schemas.ts"
import { askLedger } from "./ask-ledger.ts"
import type { CommandContext } from "./command.ts"

const WEEK_MS = 604_800_000

/**
 * What to say of a route that nobody asked for in the last week; the ledger is asked.
 *
 * @param route as typedRoute gives it
 * @param nowMs Unix milliseconds
 * @returns null where it was asked for, and where nobody can tell
 */
export async function unseenRoute(context: CommandContext, route: string, nowMs: number): Promise<Bilingual | null> {
    const since = nowMs - WEEK_MS
    const seen = await askLedger<{ readonly routes: readonly string[] }>(context, {
        path: `/routes?since=${since}`,
        local: async (ledger) => ({ routes: await ledger.routes(since, ROUTES_LIMIT) }),
    }).catch(() => null)
    if (seen === null || seen.routes.length >= ROUTES_LIMIT) return null
    return unseenAmong(route, seen.routes)
}

/** As unseenRoute, among the routes that were asked for. */
export function unseenAmong(route: string, seen: readonly string[]): Bilingual | null {
    const wanted = route.toLowerCase()
    if (seen.length === 0 || seen.some((one) => routeMatches(wanted, one.toLowerCase()))) return null
    const ofSites = seen.filter((one) => one.endsWith(`:${route}`))
    const nearest = ofSites.length > 0 ? ofSites.join(", ") : meantWord(route, seen)
    return nearest === null
        ? say(CLI_MESSAGES.routeUnseen, { route })
        : say(CLI_MESSAGES.routeMeant, { route, nearest })
}
