import type { Bilingual } from "../../core/language.ts"

/** Names in a row, as each language divides them. */
export function listText(items: readonly Bilingual[]): Bilingual {
    return { ja: items.map(({ ja }) => ja).join("、"), en: items.map(({ en }) => en).join(", ") }
}

/** A text of the office's own: it is not translated. */
export function plainText(text: string): Bilingual {
    return { ja: text, en: text }
}
