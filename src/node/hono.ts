// Hono on @hono/node-server, which leaves node's own objects in `c.env`.
import type { IncomingMessage, ServerResponse } from "node:http"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Door } from "./guard.ts"
import { waitForGrant } from "./wait-for-grant.ts"

/** What of a Hono context is used. */
export interface HonoContext {
    /** `{ incoming, outgoing }` where it runs on @hono/node-server. */
    readonly env: unknown
}

export type HonoMiddleware = (context: HonoContext, next: () => Promise<void>) => Promise<Response | undefined>

/** By this the server knows that node's ServerResponse is answered already (its RESPONSE_ALREADY_SENT). */
const ALREADY_SENT = "x-hono-already-sent"

/** Its middleware throws SekishoError SEKISHO_NODE_TRANSPORT_UNSUPPORTED on any other server. */
export function honoMiddleware(door: Door): HonoMiddleware {
    return async function sekisho({ env }, next) {
        if (!isNodeServer(env)) throw new SekishoError("SEKISHO_NODE_TRANSPORT_UNSUPPORTED")
        if (!(await waitForGrant(door, env.incoming, env.outgoing)))
            return new Response(null, { headers: { [ALREADY_SENT]: "true" } })
        await next()
        return undefined
    }
}

interface NodeServerBindings {
    readonly incoming: IncomingMessage
    readonly outgoing: ServerResponse
}

function isNodeServer(env: unknown): env is NodeServerBindings {
    return typeof env === "object" && env !== null && "incoming" in env && "outgoing" in env
}
