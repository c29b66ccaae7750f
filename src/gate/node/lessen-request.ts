// What the application must not be asked, or its answer could not be read: parts of a body (unless media), and codings we do
// not decode. The same two changes a request goes through at a door (head/request-headers.ts); the rest of it stays as it
// came, since the application sits on the client's connection and is configured for it.
import type { IncomingMessage } from "node:http"
import { acceptedEncodings } from "../head/accept-encoding.ts"
import { partsMayPass } from "../head/request-headers.ts"
import type { ClientRequest } from "../transport/client-stream.ts"

export function lessenRequest(req: IncomingMessage, { fields, target }: ClientRequest): void {
    lessenEncodings(req)
    const byOldName = fields.times("request-range") > 0
    if (byOldName || (fields.times("range") > 0 && !partsMayPass(target, fields))) removeRange(req)
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

const RANGE_FIELDS: ReadonlySet<string> = new Set(["range", "if-range", "request-range"])

function removeRange({ headers, headersDistinct, rawHeaders }: IncomingMessage): void {
    // Both are made from the raw list when they are first asked for: that was now.
    for (const name of RANGE_FIELDS) {
        delete headers[name]
        delete headersDistinct[name]
    }
    for (let index = rawHeaders.length - 2; index >= 0; index -= 2) {
        if (RANGE_FIELDS.has(rawHeaders[index]?.toLowerCase() ?? "")) rawHeaders.splice(index, 2)
    }
}
