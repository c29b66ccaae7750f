// Small arithmetic on texts in both languages.
import type { Bilingual } from "../core/language.ts"
import { say } from "../core/messages/say.ts"

/** Fills a message with values that differ between the languages. */
export function filled(message: Bilingual, values: Readonly<Record<string, Bilingual>>): Bilingual {
    return { ja: fill(message, values, "ja"), en: fill(message, values, "en") }
}

function fill(message: Bilingual, values: Readonly<Record<string, Bilingual>>, language: keyof Bilingual): string {
    const words = Object.entries(values).map(([name, text]) => [name, text[language]])
    return say(message, Object.fromEntries(words))[language]
}

/** Sentences one after the other: Japanese without a space, English with one. */
export function together(...texts: readonly Bilingual[]): Bilingual {
    const parts = (language: keyof Bilingual): string[] =>
        texts.map((text) => text[language]).filter((text) => text !== "")
    return { ja: parts("ja").join(""), en: parts("en").join(" ") }
}

export function lines(...texts: readonly Bilingual[]): Bilingual {
    return { ja: texts.map(({ ja }) => ja).join("\n"), en: texts.map(({ en }) => en).join("\n") }
}

export function plain(text: string): Bilingual {
    return { ja: text, en: text }
}

export const NOTHING: Bilingual = { ja: "", en: "" }
