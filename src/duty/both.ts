import type { Bilingual } from "../core/language.ts"

/** A text of a data table in both languages. */
export function both(ja: string, en: string): Bilingual {
    return { ja, en }
}
