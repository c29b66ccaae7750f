// A raw HTTP/1.1 request, as a file or a capture has it, into head and body. Tolerant where captures are sloppy: bare LF,
// a missing version, a Content-Length that is wrong (the body is what follows), folded headers. Chunked bodies are joined
// where they are well-formed. Source: RFC 9112.
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { RequestHead } from "./contract.ts"

export interface RawRequest {
    readonly head: RequestHead
    readonly body: Uint8Array
}

const METHOD = /^[!-~]{1,64}(?=[ \t])/
const VERSION = /[ \t]HTTP\/([0-9](?:\.[0-9])?)$/
const CHUNKING = "transfer-encoding"
const LEADING_LINES = /^(?:\r?\n)*/

/** @throws SekishoError SEKISHO_INBOUND_RAW_INVALID when there is no request line, or a header line has no colon */
export function parseRawRequest(bytes: Uint8Array): RawRequest {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
    const start = LEADING_LINES.exec(text)?.[0].length ?? 0
    const end = endOfHead(text, start)
    const lines = linesOf(text.slice(start, end.at))
    const line = lines[0] ?? ""
    const method = METHOD.exec(line)?.[0]
    if (method === undefined) throw new SekishoError("SEKISHO_INBOUND_RAW_INVALID", { line: 1 })
    const rest = withoutBlanks(line.slice(method.length))
    const version = VERSION.exec(rest)
    const target = version === null ? rest : withoutBlanks(rest.slice(0, version.index))
    const httpVersion = version?.[1] ?? "1.1"
    const headers = headersOf(lines.slice(1))
    const chunked = headers.some(
        ([name, value]) => name.length === CHUNKING.length && name.toLowerCase() === CHUNKING && /chunked/i.test(value),
    )
    const body = bytes.subarray(end.body)
    return { head: { method, target, httpVersion, headers }, body: chunked ? (joinChunks(body) ?? body) : body }
}

/** Blanks at both ends; one pattern for the whole line took a square of their number. */
function withoutBlanks(text: string): string {
    let [start, end] = [0, text.length]
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    return text.slice(start, end)
}

function isBlank(text: string, at: number): boolean {
    return text[at] === " " || text[at] === "\t"
}

function endOfHead(text: string, start: number): { readonly at: number; readonly body: number } {
    for (let at = text.indexOf("\n", start); at >= 0; at = text.indexOf("\n", at + 1)) {
        const lineEnd = text[at - 1] === "\r" ? at - 1 : at
        if (text[at + 1] === "\n") return { at: lineEnd, body: at + 2 }
        if (text[at + 1] === "\r" && text[at + 2] === "\n") return { at: lineEnd, body: at + 3 }
    }
    return { at: text.length, body: text.length }
}

/** Without the CR in front of a LF. */
function linesOf(head: string): string[] {
    const lines = head.split("\n")
    for (let index = 0; index < lines.length - 1; index++) {
        const line = lines[index] ?? ""
        if (line.endsWith("\r")) lines[index] = line.slice(0, -1)
    }
    return lines
}

function headersOf(lines: readonly string[]): (readonly [string, string])[] {
    const headers: [string, string][] = []
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? ""
        const last = headers.at(-1)
        const colon = line.indexOf(":")
        if (line === "") continue
        if (isBlank(line, 0) && last !== undefined) last[1] += ` ${line.trim()}`
        else if (colon > 0) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
        else throw new SekishoError("SEKISHO_INBOUND_RAW_INVALID", { line: index + 2 })
    }
    return headers
}

/** null: not well-formed chunks; the bytes are then the body as they stand. */
function joinChunks(bytes: Uint8Array): Uint8Array | null {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const pieces: Uint8Array[] = []
    for (let at = 0; at < buffer.length;) {
        const lineEnd = buffer.indexOf("\n", at)
        const size =
            lineEnd < 0 ? null : /^([0-9A-Fa-f]{1,8})\s*(?:;.*)?\r?$/.exec(buffer.toString("latin1", at, lineEnd))
        if (size === null) return null
        const length = Number.parseInt(size[1] ?? "", 16)
        if (length === 0) return Buffer.concat(pieces)
        const start = lineEnd + 1
        if (start + length > buffer.length) return null
        pieces.push(buffer.subarray(start, start + length))
        at = start + length
        if (buffer[at] === 0x0d) at++
        if (buffer[at] === 0x0a) at++
    }
    return null
}
