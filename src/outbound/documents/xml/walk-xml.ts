// XML of office files, element by element. No DTD is read and no entity but XML's own five and numbers is replaced, so
// nothing grows and nothing is fetched. Malformed markup is read on as far as it goes: errs towards reading.
import { TextDecoder } from "node:util"
import { Parser } from "htmlparser2"
import { PIECE_BYTES, XML_DEPTH_LIMIT } from "../limits.data.ts"

export type Attributes = Readonly<Record<string, string>>

/** Names come without their prefix: writers choose prefixes as they like. */
export interface XmlHandler {
    open(name: string, attributes: Attributes): void
    close(name: string): void
    text(text: string): void
}

export type XmlOutcome = "whole" | "limit"

/** Yields after each piece, so that what was read so far can be handed on. */
export function* walkXml(bytes: Uint8Array, handler: XmlHandler): Generator<void, XmlOutcome> {
    let depth = 0
    const state = { tooDeep: false }
    const parser = new Parser(
        {
            onopentag: (name, attributes) => {
                if (++depth > XML_DEPTH_LIMIT) state.tooDeep = true
                else handler.open(localName(name), attributes)
            },
            onclosetag: (name) => {
                if (depth-- <= XML_DEPTH_LIMIT) handler.close(localName(name))
            },
            ontext: (text) => handler.text(text),
        },
        { xmlMode: true },
    )
    const decoder = new TextDecoder(encodingOf(bytes))
    for (let at = 0; at < bytes.length && !state.tooDeep; at += PIECE_BYTES) {
        parser.write(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }))
        yield
    }
    if (state.tooDeep) return "limit"
    parser.end(decoder.decode())
    return "whole"
}

function localName(name: string): string {
    const colon = name.indexOf(":")
    return colon < 0 ? name : name.slice(colon + 1)
}

/** The value of an attribute whatever its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
    if (Object.hasOwn(attributes, name)) return attributes[name]
    const key = Object.keys(attributes).find((one) => localName(one) === name)
    return key === undefined ? undefined : attributes[key]
}

const HEAD_BYTES = 4_096

function encodingOf(bytes: Uint8Array): string {
    const [first, second] = bytes
    if (first === 0xff && second === 0xfe) return "utf-16le"
    if (first === 0xfe && second === 0xff) return "utf-16be"
    if (first === 0x3c && second === 0) return "utf-16le"
    if (first === 0 && second === 0x3c) return "utf-16be"
    const said = /^[^>]{0,200}encoding\s*=\s*["']([\w-]+)/.exec(headOf(bytes))?.[1] ?? "utf-8"
    try {
        return new TextDecoder(said).encoding
    } catch {
        return "utf-8"
    }
}

function headOf(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES))
        .toString("latin1")
        .replaceAll("\0", "")
}

/** Name of the first element, without its prefix; null: it is no XML. */
export function rootOf(bytes: Uint8Array): string | null {
    const head = headOf(bytes).replace(/^[^<]{0,8}/, "")
    if (!head.startsWith("<")) return null
    const bare = head.replaceAll(/<!--[^]*?-->|<[?!][^>]*>/g, "")
    return /<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1] ?? null
}
