// The opening of a WebSocket (RFC 6455 part 4): what is asked for, what of it goes on, and whether the answer is one.
import { hash } from "node:crypto"
import type { Fields } from "../http1/head.ts"
import type { ClientRequest } from "../transport/client-stream.ts"
import { readableOffers } from "./permessage-deflate.ts"

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
const KEY = /^[A-Za-z0-9+/]{22}==$/

/** An offer of anything else may be ignored (RFC 9110 part 7.8); this one is meant. */
export function asksForWebSocket({ fields }: ClientRequest): boolean {
    return fields.get("upgrade")?.toLowerCase().trim() === "websocket"
}

/** Whether it is asked for as it must be: half a handshake is how requests are smuggled past a proxy. */
export function isValidHandshake({ method, httpVersion, fields, body }: ClientRequest): boolean {
    const options = fields.get("connection")?.toLowerCase().split(",") ?? []
    return (
        method === "GET" &&
        httpVersion === "1.1" &&
        body.kind === "none" &&
        options.some((option) => option.trim() === "upgrade") &&
        fields.times("sec-websocket-key") === 1 &&
        KEY.test(fields.get("sec-websocket-key") ?? "") &&
        fields.get("sec-websocket-version") === "13"
    )
}

/**
 * @param headers as they go to the application, without the fields of the connection
 * @returns with what makes it an upgrade, and only extensions that can be read
 */
export function withUpgrade(headers: readonly string[]): string[] {
    const out: string[] = []
    for (let index = 0; index + 1 < headers.length; index += 2) {
        const name = headers[index] ?? ""
        const value = headers[index + 1] ?? ""
        if (name.toLowerCase() !== "sec-websocket-extensions") out.push(name, value)
        else if (readableOffers(value) !== "") out.push(name, readableOffers(value))
    }
    out.push("Connection", "Upgrade", "Upgrade", "websocket")
    return out
}

/** Whether the application has understood what was asked: a proxy must not open a tunnel on a mere 101. */
export function isAcceptance(key: string, answer: Fields): boolean {
    const wanted = hash("sha1", key + GUID, "base64")
    return answer.get("upgrade")?.toLowerCase() === "websocket" && answer.get("sec-websocket-accept") === wanted
}
