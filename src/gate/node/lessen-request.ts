// What the application must not be asked, or its answer could not be read: parts of a body (unless media), and codings we do
// not decode; and conditions about bytes it never sent, on a route that is masked. The same changes a request goes through at a door
// (head/request-headers.ts, mask/masked-request.ts); the rest of it stays as it
// came, since the application sits on the client's connection and is configured for it.
import type { IncomingMessage } from "node:http"
import { acceptedEncodings } from "../head/accept-encoding.ts"
import { partsMayPass } from "../head/request-headers.ts"
import type { Fields } from "../http1/head.ts"
import { CONDITIONS } from "../mask/masked-request.ts"
import type { ClientRequest } from "../transport/client-stream.ts"

export function lessenRequest(req: IncomingMessage, { fields, target }: ClientRequest): void {
    lessenEncodings(req)
    const byOldName = fields.times("request-range") > 0
    if (byOldName || (fields.times("range") > 0 && !partsMayPass(target, fields))) removeFields(req, RANGE_FIELDS)
}

function lessenEncodings({ headers, rawHeaders }: IncomingMessage): void {
    const asked = headers["accept-encoding"]
    if (typeof asked !== "string") return
    const kept = acceptedEncodings(asked)
    if (kept === asked) return
    headers["accept-encoding"] = kept
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const value = rawHeaders[index + 1]
        if (rawHeaders[index]?.toLowerCase() === "accept-encoding" && value !== undefined)
            rawHeaders[index + 1] = acceptedEncodings(value)
    }
}

/** @param fields of the request with its conditions in the application's own words */
export function replaceConditions(req: IncomingMessage, fields: Fields): void {
    for (const name of CONDITIONS) {
        const asked = req.headers[name]
        const kept = fields.get(name)
        if (asked === undefined || asked === kept) continue
        removeFields(req, new Set([name]))
        if (kept === undefined) continue
        req.headers[name] = kept
        req.headersDistinct[name] = [kept]
        req.rawHeaders.push(name, kept)
    }
}

const RANGE_FIELDS: ReadonlySet<string> = new Set(["range", "if-range", "request-range"])

function removeFields({ headers, headersDistinct, rawHeaders }: IncomingMessage, names: ReadonlySet<string>): void {
    // Both are made from the raw list when they are first asked for: that was now.
    for (const name of names) {
        delete headers[name]
        delete headersDistinct[name]
    }
    for (let index = rawHeaders.length - 2; index >= 0; index -= 2) {
        if (names.has(rawHeaders[index]?.toLowerCase() ?? "")) rawHeaders.splice(index, 2)
    }
}
