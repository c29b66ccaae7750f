// Collects the bytes of a head until the empty line that ends it. A head nearly always comes in one piece and is not copied
// then. Bytes that cannot begin or make up a head are told at once: whoever sends something else is not waited for.

const CR = 0x0d
const LF = 0x0a
const END = Buffer.from("\r\n\r\n")
const LONE_END = Buffer.from("\n\n")
const FIRST_BYTES = 4_096

/**
 * `whole`: the head as latin1 text without its last line end, and where the next bytes stand in the chunk. `line-end`: a
 * line that ends in LF alone.
 */
export type HeadStep =
    | { readonly kind: "whole"; readonly text: string; readonly next: number }
    | { readonly kind: "more" }
    | { readonly kind: "too-large" }
    | { readonly kind: "line-end" }

const MORE: HeadStep = { kind: "more" }
const TOO_LARGE: HeadStep = { kind: "too-large" }
const LINE_END: HeadStep = { kind: "line-end" }

/** What ends a line: CR LF and nothing else in a request; in the answer of an application LF alone too, as browsers have it. */
export type LineEnds = "strict" | "lenient"

export class HeadBytes {
    readonly #limitBytes: number
    readonly #lineEnds: LineEnds
    #held: Buffer | null = null
    #length = 0

    constructor(limitBytes: number, lineEnds: LineEnds) {
        this.#limitBytes = limitBytes
        this.#lineEnds = lineEnds
    }

    /** Bytes of a head that is not complete. */
    get length(): number {
        return this.#length
    }

    push(chunk: Buffer, at: number): HeadStep {
        return this.#length === 0 ? this.#first(chunk, at) : this.#further(chunk, at)
    }

    #first(chunk: Buffer, at: number): HeadStep {
        const end = this.#endOf(chunk, at)
        if (end === null) return this.#hold(chunk, at)
        if (end.at - at > this.#limitBytes) return TOO_LARGE
        return { kind: "whole", text: chunk.toString("latin1", at, end.at), next: end.at + end.width }
    }

    /** The end may lie across the pieces: the last three bytes are looked at again. */
    #further(chunk: Buffer, at: number): HeadStep {
        const before = this.#length
        const held = this.#append(chunk, at)
        const end = this.#endOf(held.subarray(0, this.#length), Math.max(0, before - END.length + 1))
        if (end === null) return this.#judge(held, before)
        if (end.at > this.#limitBytes) return TOO_LARGE
        this.#length = 0
        this.#held = null
        return { kind: "whole", text: held.toString("latin1", 0, end.at), next: at + end.at + end.width - before }
    }

    #endOf(bytes: Buffer, from: number): { at: number; width: number } | null {
        const strict = bytes.indexOf(END, from)
        if (this.#lineEnds === "lenient") {
            const lone = (strict < 0 ? bytes : bytes.subarray(0, strict)).indexOf(LONE_END, from)
            if (lone >= 0) return { at: lone, width: LONE_END.length }
        }
        return strict < 0 ? null : { at: strict, width: END.length }
    }

    #hold(chunk: Buffer, at: number): HeadStep {
        return this.#judge(this.#append(chunk, at), 0)
    }

    #judge(held: Buffer, from: number): HeadStep {
        if (this.#lineEnds === "strict" && hasBareLineFeed(held.subarray(0, this.#length), from)) return LINE_END
        return this.#length > this.#limitBytes ? TOO_LARGE : MORE
    }

    /** Grows by doubling: a client that sends byte by byte must not have us copy all of them each time. */
    #append(chunk: Buffer, at: number): Buffer {
        const length = this.#length + chunk.length - at
        let held = this.#held
        if (held === null || held.length < length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(FIRST_BYTES, length, (held?.length ?? 0) * 2))
            held?.copy(larger, 0, 0, this.#length)
            held = larger
        }
        chunk.copy(held, this.#length, at)
        this.#held = held
        this.#length = length
        return held
    }
}

/** Of an incomplete head; the complete one is tested as text. */
function hasBareLineFeed(bytes: Buffer, from: number): boolean {
    for (let at = bytes.indexOf(LF, from); at >= 0; at = bytes.indexOf(LF, at + 1)) {
        if (at === 0 || bytes[at - 1] !== CR) return true
    }
    return false
}
