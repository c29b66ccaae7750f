// Reads HTML into records: what a table row, a list item, a definition list, a card or a paragraph shows, with the words
// that name each value. See tokenizer.ts for what is never dropped, gathering.ts for where a record ends.
import type { BodyReader, BodyRecord } from "../../contract.ts"
import type { Surroundings } from "../embedding.ts"
import { createStreamReader, type Scanner } from "../stream-reader.ts"
import { PageBuilder } from "./page-builder.ts"
import { HtmlTokenizer } from "./tokenizer.ts"

export function createHtmlReader(surroundings: Surroundings): BodyReader {
    return createStreamReader(new HtmlScanner(surroundings), surroundings.log)
}

class HtmlScanner implements Scanner {
    readonly #builder: PageBuilder
    readonly #tokenizer: HtmlTokenizer

    constructor(surroundings: Surroundings) {
        this.#builder = new PageBuilder(surroundings)
        this.#tokenizer = new HtmlTokenizer(this.#builder)
    }

    scan(text: string, base: number, final: boolean): number {
        this.#builder.base = base
        const consumed = this.#tokenizer.scan(text, final)
        if (final) this.#builder.finish()
        return consumed
    }

    openFrom(): number {
        return this.#builder.openFrom()
    }

    take(): readonly BodyRecord[] {
        return this.#builder.take()
    }
}
