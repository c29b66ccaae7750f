// Express 4 and 5, and whatever else calls `(req, res, next)` on node's own objects.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Door } from "./guard.ts"

export type ExpressMiddleware = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void

export function expressMiddleware(door: Door): ExpressMiddleware {
    return function sekisho(req, res, next) {
        door.admit(req, res, () => next())
    }
}
