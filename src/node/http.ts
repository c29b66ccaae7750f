import type { RequestListener } from "node:http"
import type { Door } from "./guard.ts"

export function httpListener(door: Door, listener: RequestListener): RequestListener {
    return function sekisho(this: unknown, req, res) {
        door.admit(req, res, () => Reflect.apply(listener, this, [req, res]))
    }
}
