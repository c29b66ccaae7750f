// The head of an answer. Read as browsers read it where that is harmless (a missing phrase, folded fields, LF alone),
// because what the client gets is written anew, by the rules.
import { type Fields, readFields } from "./head.ts"
import { type Framing, responseFraming } from "./framing.ts"
import type { ReasonName } from "./reasons.data.ts"

export interface ResponseHead1 {
    readonly status: number
    readonly reason: string
    readonly fields: Fields
    readonly framing: Framing
    readonly persistent: boolean
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9][0-9]{2})(?: ([\t\x20-\x7e\x80-\xff]*))?$/

/** @param method of the request it answers */
export function parseResponseHead(text: string, method: string): ResponseHead1 | ReasonName {
    const plain = unfolded(text)
    const lineEnd = plain.indexOf("\r\n")
    const line = STATUS_LINE.exec(lineEnd < 0 ? plain : plain.slice(0, lineEnd))
    if (line === null) return "status-invalid"
    const fields = readFields(plain, lineEnd < 0 ? plain.length : lineEnd + 2)
    if (typeof fields === "string") return fields
    const status = Number(line[2])
    const framing = responseFraming(method, status, fields)
    if (typeof framing === "string") return framing
    const persistent = framing.kind !== "close" && isPersistent(line[1] === "1", fields)
    return { status, reason: line[3] ?? "", fields, framing, persistent }
}

/** LF alone becomes CR LF, and a folded field one line (RFC 9112 parts 2.2 and 5.2). */
function unfolded(text: string): string {
    if (isPlain(text)) return text
    return text.replaceAll(/(?<!\r)\n/g, "\r\n").replaceAll(/\r\n[\t ]+/g, " ")
}

/** A loop over its lines takes a third of what a pattern does that looks around each. */
function isPlain(text: string): boolean {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
        const next = text.charCodeAt(at + 1)
        if (text.charCodeAt(at - 1) !== CR || next === SPACE || next === TAB) return false
    }
    return true
}

const TAB = 0x09
const CR = 0x0d
const SPACE = 0x20

function isPersistent(is11: boolean, fields: Fields): boolean {
    // Who sends both has not understood one of them: what follows on this connection is not believed.
    if (fields.times("transfer-encoding") > 0 && fields.times("content-length") > 0) return false
    const connection = fields.get("connection")?.toLowerCase()
    if (connection === undefined) return is11
    if (connection === "keep-alive") return true
    const options = connection.split(",").map((token) => token.trim())
    return is11 ? !options.includes("close") : options.includes("keep-alive")
}
