// Reads HTML into records: what a table row, a list item, a definition list, a card or a paragraph shows, with the words
// that name each value. See tokenizer.ts for what is never dropped, gathering.ts for where a record ends.
import type { BodyReader, BodyRecord } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { createStreamReader, type Scanner } from "../stream-reader.ts"
import { PageBuilder } from "./page-builder.ts"
import { HtmlTokenizer } from "./tokenizer.ts"

/** @param countsOnly records that can show nobody, and say nothing of the page, need not come */
export function createHtmlReader(surroundings: Surroundings, countsOnly: boolean = false): BodyReader {
    return createStreamReader(new HtmlScanner(surroundings, countsOnly), surroundings.log)
}

class HtmlScanner implements Scanner {
    readonly #surroundings: Surroundings
    readonly #builder: PageBuilder
    /** Of what the page's programs were given. */
    #pushed: readonly BodyRecord[] = []
    readonly #tokenizer: HtmlTokenizer

    constructor(surroundings: Surroundings, countsOnly: boolean) {
        this.#surroundings = surroundings
        this.#builder = new PageBuilder(surroundings, countsOnly)
        this.#tokenizer = new HtmlTokenizer(this.#builder)
    }

    scan(text: string, base: number, final: boolean): number {
        this.#builder.base = base
        const consumed = this.#tokenizer.scan(text, final)
        if (final) {
            this.#builder.finish()
            const { depth, pushed } = this.#surroundings
            if (depth === 0) this.#pushed = pushed?.finish(base + text.length) ?? []
        }
        return consumed
    }

    openFrom(): number {
        return this.#builder.openFrom()
    }

    take(): readonly BodyRecord[] {
        const pushed = this.#pushed
        this.#pushed = []
        return pushed.length === 0 ? this.#builder.take() : [...this.#builder.take(), ...pushed]
    }
}
