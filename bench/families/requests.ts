// A case as the request that carries it: values are encoded as a browser or a program would do it, all else stands as written.
import type { RequestHead } from "../../src/inbound/contract.ts"
import { parseRawRequest } from "../../src/inbound/raw-request.ts"
import type { Place } from "./contract.ts"

export interface CaseRequest {
    readonly head: RequestHead
    readonly body: Uint8Array
}

const BOUNDARY = "----WebKitFormBoundaryRei0123456789"
const FORM = "application/x-www-form-urlencoded"

/** @param at where the text is put, as in {@link Place} */
export function requestOf(at: Place, text: string): CaseRequest {
    const space = at.indexOf(" ")
    const kind = space < 0 || at.endsWith(" string") ? at : at.slice(0, space)
    const name = at.slice(kind.length + 1)
    const encoded = encodeURIComponent(text)
    switch (kind) {
        case "path":
            return message("GET", text)
        case "query":
            return message("GET", `/search?lang=ja&q=${encoded}`)
        case "query string":
            return message("GET", `/search?${text}`)
        case "cookie":
            return message("GET", "/", [["Cookie", `theme=dark; state=${encoded}`]])
        case "header":
            return message("GET", "/", [[name, text]])
        case "request":
            return parseRawRequest(bytesOf(text))
        case "form":
            return posted(FORM, Buffer.from(`lang=ja&text=${encoded}`))
        case "form string":
            return posted(FORM, Buffer.from(text))
        case "json":
            return posted("application/json", Buffer.from(JSON.stringify({ user: { text } })))
        case "body":
            return posted(name, bytesOf(text))
        case "file":
            return posted(`multipart/form-data; boundary=${BOUNDARY}`, partOf(name, text))
        default:
            throw new RangeError(`place: ${at} is none`)
    }
}

function partOf(fileName: string, text: string): Buffer {
    const head = `Content-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream`
    return Buffer.concat([
        Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`),
        bytesOf(text),
        Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ])
}

/** Texts whose characters are all bytes, some of them beyond ASCII, were bytes before. */
function bytesOf(text: string): Buffer {
    const isBytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every((unit) => unit < 256)
    return Buffer.from(text, isBytes ? "latin1" : "utf8")
}

function posted(type: string, body: Buffer): CaseRequest {
    return { ...message("POST", "/", [["Content-Type", type]]), body }
}

function message(method: string, target: string, more: RequestHead["headers"] = []): CaseRequest {
    const headers: RequestHead["headers"] = [["Host", "www.example.jp"], ["Accept-Language", "ja,en;q=0.8"], ...more]
    return { head: { method, target, httpVersion: "1.1", headers }, body: Buffer.alloc(0) }
}
