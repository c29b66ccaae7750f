// Whether anybody ever asked for a route. What stops or finds nothing because of a slip must not look like a quiet day.
import { meantWord } from "../core/edit-distance.ts"
import type { Bilingual } from "../core/language.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { routeMatches } from "../core/route.ts"
import { ROUTES_LIMIT } from "../server/api/query-schemas.ts"
import { askLedger } from "./ask-ledger.ts"
import type { CommandContext } from "./command.ts"
import { callServer } from "./local-api.ts"

const WEEK_MS = 604_800_000
/** What is asked for has been done: nobody waits for a remark. */
const PATIENCE_MS = 3_000

/** Routes that were asked for, as the server tells them. */
interface SeenRoutes {
    readonly routes: readonly string[]
}

/** Of the server that runs, which may have much else to do just then. @param nowMs Unix milliseconds */
export async function routesOfServer({ dataDir }: CommandContext, nowMs: number): Promise<SeenRoutes> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server is of this package: both share the type
    return (await callServer(dataDir, pathOf(nowMs - WEEK_MS), { timeoutMs: PATIENCE_MS })) as SeenRoutes
}

/** Of the server, or of the ledger itself where none runs. @param nowMs Unix milliseconds */
export async function routesOfLedger(context: CommandContext, nowMs: number): Promise<SeenRoutes> {
    const since = nowMs - WEEK_MS
    return askLedger(context, {
        path: pathOf(since),
        local: async (ledger) => ({ routes: await ledger.routes(since, ROUTES_LIMIT) }),
    })
}

function pathOf(since: number): string {
    return `/routes?since=${since}`
}

/**
 * What to say of a route that nobody asked for in the last week.
 *
 * @param route as typedRoute gives it
 * @returns null where it was asked for, and where nobody can tell
 */
export async function unseenRoute(route: string, asked: Promise<SeenRoutes>): Promise<Bilingual | null> {
    const seen = await asked.catch(() => null)
    return seen === null || seen.routes.length >= ROUTES_LIMIT ? null : unseenAmong(route, seen.routes)
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
