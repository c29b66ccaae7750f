// For frameworks whose middleware is a promise.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Door } from "./guard.ts"

/** @returns whether the application goes on; false when the connection is done with and the answer was ours, or nobody's */
export async function waitForGrant(door: Door, req: IncomingMessage, res: ServerResponse): Promise<boolean> {
    return new Promise((resolve) => {
        res.once("finish", () => resolve(false))
        res.once("close", () => resolve(false))
        door.admit(req, res, () => resolve(true))
        if (res.writableEnded || res.destroyed) resolve(false)
    })
}
