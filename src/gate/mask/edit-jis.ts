// Edits in ISO-2022-JP (RFC 1468), whose bytes mean something else behind each escape sequence: what is put in says where it
// stands, and what follows is found as it was left. Two sequences with nothing between are an error to some readers (WHATWG
// Encoding Standard 12.2), so none is written where one follows.
import { circleBytes } from "../../outbound/mask/mask-sign.ts"
import type { ByteEdit } from "./edit-bytes.ts"

const ESCAPE = 0x1b
const SEQUENCE_BYTES = 3
const ASCII = "(B"
const KANJI = "$B"

export function editJis(bytes: Buffer, edits: readonly ByteEdit[]): Buffer {
    const out = new Writer()
    const source = new Source(bytes)
    let at = 0
    for (const { start, end, by } of edits) {
        out.copy(bytes.subarray(at, start), source.modeAt(at), source.modeAt(start))
        out.put(by)
        at = end
    }
    out.copy(bytes.subarray(at), source.modeAt(at), source.modeAt(bytes.length))
    out.turnTo(source.modeAt(bytes.length))
    return Buffer.concat(out.parts)
}

class Writer {
    readonly parts: Buffer[] = []
    #mode = ASCII

    copy(bytes: Buffer, before: string, behind: string): void {
        if (bytes.length === 0) return
        if (bytes[0] !== ESCAPE) this.turnTo(before)
        this.parts.push(bytes)
        this.#mode = behind
    }

    put(text: string): void {
        for (const sign of text) {
            const circle = sign === "●"
            this.turnTo(circle ? KANJI : ASCII)
            this.parts.push(Buffer.from(circle ? (circleBytes("iso-2022-jp") ?? []) : [sign.charCodeAt(0)]))
        }
    }

    turnTo(mode: string): void {
        if (mode === this.#mode) return
        this.parts.push(Buffer.from(`\x1b${mode}`, "latin1"))
        this.#mode = mode
    }
}

/** What the bytes at a place mean; asked in order. */
class Source {
    readonly #bytes: Buffer
    #at = 0
    #mode = ASCII

    constructor(bytes: Buffer) {
        this.#bytes = bytes
    }

    modeAt(place: number): string {
        for (;;) {
            const escape = this.#bytes.indexOf(ESCAPE, this.#at)
            if (escape < 0 || escape + SEQUENCE_BYTES > place) return this.#mode
            this.#mode = this.#bytes.toString("latin1", escape + 1, escape + SEQUENCE_BYTES)
            this.#at = escape + SEQUENCE_BYTES
        }
    }
}
