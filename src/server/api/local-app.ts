// The local API: what the command line asks of the process that owns the stores. The ledger is only read; incidents are
// written too, and a backup has its stores copied into a folder that no request names. Who may connect is decided by the socket's
// folder (0700), not here.
import type { HttpBindings } from "@hono/node-server"
import { Hono } from "hono"
import { takeStage } from "../../backup/take-stage.ts"
import type { DataFolder } from "../../config/data-folder.ts"
import type { Ledger, ScopeAnswer } from "../../ledger/contract.ts"
import { boundedByWhatIsThere, stillSpoolingNote } from "../../ledger/scope-notes.ts"
import type { Ingest } from "../ingest/ingest.ts"
import type { LazyControl } from "../control/lazy-control.ts"
import type { ServerLog } from "../server-log.ts"
import { incidentRoutes } from "./incident-routes.ts"
import { parseQuery, QueryProblem } from "./parse-query.ts"
import { streamToReader } from "./people-answer.ts"
import { framesOf } from "./people-frames.ts"
import { problem, problemOf, type Problem } from "./problem.ts"
import {
    COMPARE_QUERY,
    DIGESTS_QUERY,
    EVENTS_QUERY,
    LISTED_SCOPE_QUERY,
    REFUSALS_QUERY,
    REQUEST_QUERY,
    ROUTES_LIMIT,
    ROUTES_QUERY,
    SCOPE_QUERY,
} from "./query-schemas.ts"
import { scopeJson } from "./scope-json.ts"

export interface LocalAppOptions {
    readonly folder: DataFolder
    readonly ledger: Ledger
    readonly control: LazyControl
    readonly ingest: Ingest
    readonly log: ServerLog
    /** Further members of the answer to /status. */
    readonly status: () => Promise<Readonly<Record<string, unknown>>>
}

/** Without a connection where a test asks. */
export type LocalApp = Hono<{ Bindings: Partial<HttpBindings> }>

/** Before a question is answered, the spool is drained for at most this long: what was just released is in the answer. */
const CATCH_UP_MS = 1_500
/** Before a backup: what is not drained by then is contained as it is in the spool. */
const BACKUP_DRAIN_MS = 10_000

export function createLocalApp({ folder, ledger, control, ingest, log, status }: LocalAppOptions): LocalApp {
    const app: LocalApp = new Hono()

    async function catchUp(): Promise<boolean> {
        return ingest.drain(CATCH_UP_MS).catch(() => false)
    }

    /** Catches up. @returns bytes of what was released before the question and will not be in its answer */
    async function missingBytes(): Promise<number> {
        return (await catchUp()) ? 0 : ingest.lagBytes()
    }

    /** An answer that says what is not in it yet. */
    async function upToDate<T extends Pick<ScopeAnswer, "notes">>(ask: () => Promise<T>): Promise<T> {
        const lagBytes = await missingBytes()
        const answer = await ask()
        return lagBytes > 0 ? { ...answer, notes: [...answer.notes, stillSpoolingNote(lagBytes)] } : answer
    }

    app.get("/scope", async (context) => {
        const { query, options } = parseQuery(LISTED_SCOPE_QUERY, context.req.queries())
        const answer = await upToDate(async () => ledger.scope(query, options))
        return context.json(scopeJson(boundedByWhatIsThere(answer)))
    })
    app.get("/compare", async (context) => {
        const { first, second } = parseQuery(COMPARE_QUERY, context.req.queries())
        return context.json(await upToDate(async () => ledger.compare(first, second)))
    })
    app.get("/digests", async (context) => {
        const { query, kind } = parseQuery(DIGESTS_QUERY, context.req.queries())
        const lagBytes = await missingBytes()
        const [keyIds, digests] = [await ledger.keyIds(query), await ledger.digests(query, kind)]
        return context.json({ kind, keyIds, digests, lagBytes })
    })
    app.get("/people", async (context) => {
        const query = parseQuery(SCOPE_QUERY, context.req.queries())
        const lagBytes = await missingBytes()
        const keySpans = await ledger.keySpans(query)
        const blocks = ledger.people(query)
        // Up to the first block, whatever is wrong with a question is answered with its status.
        const frames = framesOf({ keySpans, lagBytes }, await blocks.next(), blocks, (error) => log.fault("api", error))
        const { outgoing } = context.env
        const answered = { frames, release: async () => blocks.return(), hangUp: () => outgoing?.destroy() }
        return context.body(streamToReader(answered))
    })
    app.get("/request", async (context) => {
        const { id } = parseQuery(REQUEST_QUERY, context.req.queries())
        await catchUp()
        return context.json({ request: await ledger.request(id) })
    })
    app.get("/refusals", async (context) => {
        const { since, limit } = parseQuery(REFUSALS_QUERY, context.req.queries())
        await catchUp()
        return context.json(await ledger.refusals(since, limit))
    })
    app.get("/routes", async (context) => {
        const { since } = parseQuery(ROUTES_QUERY, context.req.queries())
        return context.json({ routes: await ledger.routes(since, ROUTES_LIMIT) })
    })
    app.get("/events", async (context) => {
        const { since, limit } = parseQuery(EVENTS_QUERY, context.req.queries())
        return context.json({ events: await ledger.events(since, limit) })
    })
    for (const [path, aside] of [["/backup-stage", control.aside] as const, ["/export-stage", null] as const]) {
        app.post(path, async (context) => {
            await ingest.drain(BACKUP_DRAIN_MS).catch(() => false)
            return context.json(await takeStage({ folder, ledger, control: aside }))
        })
    }
    app.get("/status", async (context) => context.json(await status()))
    app.route("/", incidentRoutes(control))

    app.notFound((context) => answerProblem(context, problem("SEKISHO_SERVER_REQUEST_INVALID", 404, { field: "path" })))
    app.onError((error, context) => {
        if (error instanceof QueryProblem) {
            const { field } = error
            return answerProblem(context, problem("SEKISHO_SERVER_REQUEST_INVALID", 400, { field }))
        }
        log.fault("api", error)
        return answerProblem(context, problemOf(error))
    })
    return app
}

interface Answering {
    readonly body: (data: string, status: 400, headers: Record<string, string>) => Response
}

function answerProblem(context: Answering, details: Problem): Response {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Hono types statuses as literals; all of ours carry a body
    const status = details.status as 400
    return context.body(JSON.stringify(details), status, { "content-type": "application/problem+json" })
}
