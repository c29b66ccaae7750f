// Values that this very transaction carried as secrets: an application that shows them again (a debug page, a form sent
// back) shows them in the answer under another name. Bounded; short values would take out half of every page.
import type { Mark } from "./marks.ts"

const LEAST_UNITS = 6
const KNOWN_LIMIT = 64
const VALUE_LIMIT = 4_096
/** Values that are no secret of anybody. */
const COMMON = /^(?:true|false|null|undefined|deleted|password|username|session|\d{1,5})$/i

export class KnownSecrets {
    readonly #values = new Set<string>()

    add(value: string): void {
        const plain = value.trim()
        if (plain.length < LEAST_UNITS || plain.length > VALUE_LIMIT || COMMON.test(plain)) return
        for (const spelling of [plain, encodeURIComponentSafe(plain), JSON.stringify(plain).slice(1, -1)])
            if (this.#values.size < KNOWN_LIMIT * 3) this.#values.add(spelling)
    }

    marksIn(text: string): Mark[] {
        const marks: Mark[] = []
        for (const value of this.#values)
            for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
                marks.push({ start: at, end: at + value.length, kind: "known" })
        return marks
    }
}

/** A lone surrogate has no percent encoding. */
function encodeURIComponentSafe(text: string): string {
    return encodeURIComponent(text.toWellFormed())
}
