// What one pass over a text told, remembered: a dozen detectors ask about the same text in a row, and about parts of it in between.
// Two texts are remembered: the one that is judged, and the one of all others that was asked about last.
// Safety: an answer is of the very text that is asked about; which texts are remembered changes only how often one is passed over.

/** What detectors are given just now; of several requests whose judgements take turns, the last that began. */
let judged: string | null = null

/** From here on this text is judged. */
export function keepFor(text: string): void {
    judged = text
}

export class TextMemory<Told> {
    readonly #read: (text: string, before: Told) => Told
    #whole: Told
    #part: Told
    /** null: nothing was asked. */
    #wholeText: string | null = null
    #partText: string | null = null

    /**
     * @param empty called twice
     * @param read the pass; it may write what it tells into what it told before of another text
     */
    constructor(empty: () => Told, read: (text: string, before: Told) => Told) {
        this.#read = read
        this.#whole = empty()
        this.#part = empty()
    }

    /** What the pass tells of a text, valid until another one is asked about. */
    of(text: string): Told {
        if (text === this.#wholeText) return this.#whole
        if (text === judged) {
            this.#wholeText = text
            return (this.#whole = this.#read(text, this.#whole))
        }
        if (text !== this.#partText) {
            this.#partText = text
            this.#part = this.#read(text, this.#part)
        }
        return this.#part
    }
}
