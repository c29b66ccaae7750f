// Splits a multipart body into parts as its bytes arrive; the same parts come out under any chunking. One style of line
// ends (CRLF or bare LF) is accepted in a body, a missing final delimiter ends the last part with the body, and what only
// some parsers take for a delimiter (another line end, text behind it, one inside a header block) makes the message
// ambiguous: then no reading is surely the application's. Source: RFC 2046 5.1; CVE-2022-48279 and CRS 920120 for the dodges.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { PART_HEADER_BYTES, PARTS_LIMIT } from "../limits.data.ts"

export interface PartHandler {
    /** @param head header block of the part, latin1, lines ended as sent */
    readonly begin: (head: string) => void
    readonly content: (bytes: Uint8Array) => void
    readonly end: () => void
    /** What stands before the first delimiter or after the last: most parsers skip it. */
    readonly outside: (bytes: Uint8Array) => void
}

interface Delimiter {
    /** Where the content before it ends: a line end before a delimiter belongs to the delimiter. */
    readonly contentEnd: number
    readonly final: boolean
    /** Where the next line begins. */
    readonly next: number
}

const LF = 0x0a
const CR = 0x0d
const DASH = 0x2d
const EMPTY: Buffer = Buffer.alloc(0)

export class MultipartSplitter {
    readonly #delimiter: Buffer
    readonly #handler: PartHandler
    #state: "outside" | "head" | "content" = "outside"
    #rest: Buffer = EMPTY
    /** True when the next byte of `rest` begins a line. */
    #atLine = true
    #parts = 0
    #sawText = false
    #sawDelimiter = false
    /** Line end of the first delimiter, which all others must have. */
    #lineEnd: "crlf" | "lf" | null = null

    constructor(boundary: string, handler: PartHandler) {
        this.#delimiter = Buffer.from(`--${boundary}`, "latin1")
        this.#handler = handler
    }

    /** Parts seen so far. */
    get parts(): number {
        return this.#parts
    }

    /** Whether a delimiter was met, or nothing but white space came. */
    get isDivided(): boolean {
        return this.#sawDelimiter || !this.#sawText
    }

    /** @throws SekishoError SEKISHO_INBOUND_LIMIT, SEKISHO_INBOUND_AMBIGUOUS */
    push(chunk: Uint8Array): void {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
        this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
        this.#advance(false)
    }

    /** @throws as push */
    end(): void {
        this.#advance(true)
        if (this.#state === "head") this.#openPart(this.#rest)
        else this.#give(this.#rest)
        this.#rest = EMPTY
        if (this.#state === "content") this.#handler.end()
        this.#state = "outside"
    }

    #advance(last: boolean): void {
        let going = true
        while (going) going = this.#state === "head" ? this.#readHead() : this.#readContent(last)
    }

    /** A part's header block ends with an empty line. */
    #readHead(): boolean {
        const end = endOfHead(this.#rest)
        const size = end?.at ?? this.#rest.length
        if (size > PART_HEADER_BYTES) throw new SekishoError("SEKISHO_INBOUND_LIMIT", { partHeaderBytes: size })
        if (end === null) return false
        const head = this.#rest.subarray(0, end.at)
        this.#rest = this.#rest.subarray(end.at + end.length)
        this.#openPart(head)
        return true
    }

    #openPart(head: Buffer): void {
        if (head.includes(this.#delimiter)) throw ambiguous(this.#parts)
        this.#handler.begin(head.toString("latin1"))
        this.#state = "content"
        this.#atLine = false
    }

    /** Gives content up to the next delimiter; keeps back what may be the beginning of one. */
    #readContent(last: boolean): boolean {
        const found = this.#findDelimiter(last)
        if (found === null) return false
        this.#sawDelimiter = true
        this.#give(this.#rest.subarray(0, found.contentEnd))
        if (this.#state === "content") this.#handler.end()
        this.#rest = this.#rest.subarray(found.next)
        this.#atLine = true
        this.#state = found.final ? "outside" : "head"
        if (!found.final && ++this.#parts > PARTS_LIMIT) {
            throw new SekishoError("SEKISHO_INBOUND_LIMIT", { parts: this.#parts })
        }
        return true
    }

    #findDelimiter(last: boolean): Delimiter | null {
        const rest = this.#rest
        for (let at = rest.indexOf(this.#delimiter); at >= 0; at = rest.indexOf(this.#delimiter, at + 1)) {
            const before = at === 0 ? (this.#atLine ? LF : 0) : rest[at - 1]
            if (before !== LF && before !== CR) continue
            const end = rest.indexOf(LF, at)
            if (end < 0 && !last) return this.#keepFrom(at)
            return this.#delimiterAt(at, end)
        }
        return this.#keepFrom(last ? rest.length : rest.length - this.#delimiter.length + 1)
    }

    /** @param end where its line ends, -1: with the body */
    #delimiterAt(at: number, end: number): Delimiter {
        const rest = this.#rest
        const crlf = end > 0 && rest[end - 1] === CR
        const lineEnd = crlf ? end - 1 : end < 0 ? rest.length : end
        const behind = rest.subarray(at + this.#delimiter.length, lineEnd)
        const final = behind[0] === DASH && behind[1] === DASH
        if (!isPadding(final ? behind.subarray(2) : behind)) throw ambiguous(this.#parts)
        this.#checkStyle(at, end < 0 ? null : crlf)
        return { contentEnd: withoutLineEnd(rest, at), final, next: end < 0 ? rest.length : end + 1 }
    }

    #checkStyle(at: number, crlf: boolean | null): void {
        const before = at > 1 && this.#rest[at - 2] === CR && this.#rest[at - 1] === LF ? "crlf" : "lf"
        const after = crlf === null ? this.#lineEnd : crlf ? "crlf" : "lf"
        if (this.#lineEnd === null) this.#lineEnd = after
        else if (this.#lineEnd !== after || (at > 0 && this.#lineEnd !== before)) throw ambiguous(this.#parts)
    }

    /** Gives what lies safely before `at`, but for a line end that may belong to a delimiter. */
    #keepFrom(at: number): null {
        const safe = withoutLineEnd(this.#rest, Math.max(at, 0))
        const waiting = this.#rest.length - Math.max(safe, 0)
        if (waiting > PART_HEADER_BYTES + this.#delimiter.length) throw ambiguous(this.#parts)
        if (safe <= 0) return null
        this.#atLine = false
        this.#give(this.#rest.subarray(0, safe))
        this.#rest = this.#rest.subarray(safe)
        return null
    }

    #give(bytes: Buffer): void {
        if (bytes.length === 0) return
        if (this.#state === "content") this.#handler.content(bytes)
        else {
            this.#sawText ||= !isBlank(bytes)
            this.#handler.outside(bytes)
        }
    }
}

function ambiguous(part: number): SekishoError {
    return new SekishoError("SEKISHO_INBOUND_AMBIGUOUS", { part })
}

/** The empty line after a header block: CRLFCRLF, LFLF, or at once when there are no headers. */
function endOfHead(bytes: Buffer): { readonly at: number; readonly length: number } | null {
    if (bytes[0] === LF) return { at: 0, length: 1 }
    if (bytes[0] === CR && bytes[1] === LF) return { at: 0, length: 2 }
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
        if (bytes[at + 1] === LF) return { at, length: 2 }
        if (bytes[at + 1] === CR && bytes[at + 2] === LF) return { at, length: 3 }
    }
    return null
}

function withoutLineEnd(bytes: Buffer, at: number): number {
    if (at > 0 && bytes[at - 1] === LF) return at > 1 && bytes[at - 2] === CR ? at - 2 : at - 1
    return at > 0 && bytes[at - 1] === CR ? at - 1 : at
}

function isBlank(bytes: Uint8Array): boolean {
    return bytes.every((byte) => byte === LF || byte === CR || byte === 0x20 || byte === 0x09)
}

/** RFC 2046 allows blanks between a delimiter and its line end. */
function isPadding(bytes: Uint8Array): boolean {
    return bytes.every((byte) => byte === 0x20 || byte === 0x09)
}
