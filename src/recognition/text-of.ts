// The text of what was handed over: as it stands, or decoded as the meter decodes an answer (outbound/charset.ts).
import { TextDecoder } from "node:util"
import { charsetOf } from "../outbound/charset.ts"

/** A text, or a stream of texts or bytes: a `ReadableStream`, a `Readable`, an async generator. */
export type TextSource = string | AsyncIterable<string | Uint8Array>

/** What is handed on at a time, in UTF-16 units. */
const PIECE_UNITS = 65_536
/** The charset is told from so many bytes; charset.ts looks no further. */
const SNIFF_BYTES = 16_384
const REPLACEMENT = "\uFFFD"

/** One reading of a source. */
export class SourceText {
    readonly #source: TextSource
    readonly #mediaType: string
    #first: Uint8Array[] = []
    #decoder: TextDecoder | null = null
    /** Bytes that were no text in the charset. */
    undecoded = 0

    constructor(source: TextSource, mediaType: string) {
        this.#source = source
        this.#mediaType = mediaType
    }

    /** @throws TypeError for a piece that is neither text nor bytes; what the stream throws */
    async *pieces(): AsyncGenerator<string> {
        if (typeof this.#source === "string") {
            yield* slices(this.#source)
            return
        }
        for await (const piece of this.#source) yield* slices(this.#textOf(piece))
        yield* slices(this.#decoded(new Uint8Array(0), true))
    }

    #textOf(piece: unknown): string {
        if (typeof piece === "string") return piece
        if (piece instanceof Uint8Array) return this.#decoded(piece, false)
        throw new TypeError("source: a stream of text or bytes is wanted")
    }

    #decoded(bytes: Uint8Array, isLast: boolean): string {
        if (this.#decoder !== null) return this.#noted(this.#decoder.decode(bytes, { stream: !isLast }))
        this.#first.push(bytes)
        const known = this.#first.reduce((sum, { length }) => sum + length, 0)
        if (known === 0 || (known < SNIFF_BYTES && !isLast)) return ""
        const first = Buffer.concat(this.#first)
        this.#first = []
        this.#decoder = new TextDecoder(charsetOf(this.#mediaType, first))
        return this.#noted(this.#decoder.decode(first, { stream: !isLast }))
    }

    #noted(text: string): string {
        for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) this.undecoded++
        return text
    }
}

function* slices(text: string): Generator<string> {
    for (let at = 0; at < text.length; at += PIECE_UNITS) yield text.slice(at, at + PIECE_UNITS)
}
