// The head of an answer as the application sent it, and what the gate must know of it. Passed on as it came, in order, but
// for hop-by-hop fields where the application is behind a connection of ours. Bytes outside ASCII stay as they are (latin1, one unit a byte).
import type { Fields } from "../http1/head.ts"
import type { AnswerHead1 } from "../upstream/contract.ts"
import { HOP_BY_HOP } from "./hop-by-hop.data.ts"
import { nominatedByConnection } from "./request-headers.ts"

export interface ResponseHead {
    readonly status: number
    readonly reason: string
    /** name, value, name, value, … to send on. */
    readonly fields: string[]
    readonly contentType: string
    /** Lower case, trimmed; empty: none. */
    readonly contentEncoding: string
    /** Bytes that follow; null: not known beforehand; 0: no body. */
    readonly bodyBytes: number | null
    readonly setCookies: readonly string[]
}

export function readResponseHead({ status, reason, fields, bodyBytes, sameConnection }: AnswerHead1): ResponseHead {
    const { names, raw } = fields
    const nominated = sameConnection ? null : nominatedByConnection(fields)
    const out: string[] = []
    const cookies: string[] = []
    let [contentType, contentEncoding] = ["", ""]
    let lengthSeen = false
    for (let index = 0; index < names.length; index++) {
        const name = names[index] ?? ""
        const value = raw[index * 2 + 1] ?? ""
        if (!sameConnection && (HOP_BY_HOP.has(name) || (nominated !== null && nominated.has(name)))) continue
        if (name === "content-length") {
            // Framed anew: without a length where Transfer-Encoding outdid it, and never twice.
            if (lengthSeen || bodyBytes === null) continue
            lengthSeen = true
        } else if (name === "content-type") contentType = value
        // Several fields or a list: codings applied one after the other.
        else if (name === "content-encoding") contentEncoding += contentEncoding === "" ? value : `,${value}`
        else if (name === "set-cookie") cookies.push(value)
        out.push(raw[index * 2] ?? "", value)
    }
    return {
        status,
        reason,
        fields: out,
        contentType,
        contentEncoding: contentEncoding.trim().toLowerCase(),
        bodyBytes,
        setCookies: cookies,
    }
}

/** What of an interim answer is for the client. */
export function interimFields({ names, raw }: Fields): string[] {
    return names.flatMap((name, index) =>
        HOP_BY_HOP.has(name) || name === "content-length" ? [] : [raw[index * 2] ?? "", raw[index * 2 + 1] ?? ""],
    )
}
