import type { IncomingMessage, ServerResponse } from "node:http"
import type { Door } from "./guard.ts"
import { waitForGrant } from "./wait-for-grant.ts"

/** What of a Koa context is used. */
export interface KoaContext {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    /** False: Koa leaves the ServerResponse alone. */
    respond?: boolean
}

export type KoaMiddleware = (context: KoaContext, next: () => Promise<unknown>) => Promise<void>

export function koaMiddleware(door: Door): KoaMiddleware {
    return async function sekisho(context, next) {
        if (await waitForGrant(door, context.req, context.res)) await next()
        else context.respond = false
    }
}
