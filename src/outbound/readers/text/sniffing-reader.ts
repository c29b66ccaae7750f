// A body's type is the word of the application, and it is often wrong: JSON sent as text, a CSV sent as text, a page sent
// as JSON. This reader looks at the first units and takes the reader that fits; offsets stay those of the body.
import type { Coverage } from "../../../core/person.ts"
import type { BodyReader, ReaderStep } from "../../contract.ts"

/** Enough to tell JSON from markup from lines. A body is judged there, or at its end, or before, when it is plain. */
export const SNIFF_LENGTH = 256

/**
 * @param isPlain whether so much of the start tells all there is to tell: what is sent slowly should not wait. It must
 *   not say yes to a start that `choose` would judge otherwise once more is there.
 */
export function createSniffingReader(
    choose: (start: string) => BodyReader,
    isPlain: (start: string) => boolean,
): BodyReader {
    return new SniffingReader(choose, isPlain)
}

class SniffingReader implements BodyReader {
    readonly #choose: (start: string) => BodyReader
    readonly #isPlain: (start: string) => boolean
    #reader: BodyReader | null = null
    #held = ""

    constructor(choose: (start: string) => BodyReader, isPlain: (start: string) => boolean) {
        this.#choose = choose
        this.#isPlain = isPlain
    }

    push(text: string): ReaderStep {
        if (this.#reader !== null) return this.#reader.push(text)
        this.#held += text
        if (this.#held.length < SNIFF_LENGTH && !this.#isPlain(this.#held)) return { records: [], clearedTo: 0 }
        return this.#begin().push(this.#takeHeld())
    }

    end(): ReaderStep {
        if (this.#reader !== null) return this.#reader.end()
        const reader = this.#begin()
        const first = reader.push(this.#takeHeld())
        const last = reader.end()
        return { records: [...first.records, ...last.records], clearedTo: last.clearedTo }
    }

    coverage(): Coverage {
        return this.#reader === null ? { kind: "full" } : this.#reader.coverage()
    }

    #begin(): BodyReader {
        this.#reader = this.#choose(this.#held.slice(0, SNIFF_LENGTH))
        return this.#reader
    }

    #takeHeld(): string {
        const held = this.#held
        this.#held = ""
        return held
    }
}
