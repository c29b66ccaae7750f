import type { Language } from "../../core/language.ts"
import { LIBRARY_MESSAGES } from "../../core/messages/library.messages.data.ts"
import { LIBRARY_WORDS } from "../../core/messages/library-words.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Bilingual } from "../../core/language.ts"
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { DataItem, Figure, IncidentDate, TimelineEntry } from "../../library/contract.ts"

const WORDS: Readonly<Record<string, Bilingual>> = LIBRARY_WORDS
const FIELD_WORDS: Readonly<Record<string, Bilingual>> = FIELD_NAMES

/** What a value of a record is called; the value itself where it has no name. */
export function wordFor(value: string, language: Language): string {
    return WORDS[value]?.[language] ?? FIELD_WORDS[value]?.[language] ?? value
}

const YEAR_NOTES = {
    text: null,
    "article-date": LIBRARY_MESSAGES.yearFromArticle,
    "nearby-date": LIBRARY_MESSAGES.yearFromNearby,
    order: LIBRARY_MESSAGES.yearFromOrder,
} as const

/** `2017-10-04 正午（年は記事の並び順から）`. */
export function dateText({ date, time, part, year }: IncidentDate, language: Language): string {
    const note = year === null ? LIBRARY_MESSAGES.yearUnknown : YEAR_NOTES[year]
    const words = [date, part, time].filter((word) => word !== null).join(" ")
    return note === null ? words : `${words}${bracketed(note[language], language)}`
}

export function periodText({ from, to }: TimelineEntry, language: Language): string {
    const start = from === null ? "" : dateText(from, language)
    if (to === null) return start
    return `${start} 〜 ${to === "open" ? "" : dateText(to, language)}`.trim()
}

/** In the order they stand before a number: 最大約4万人. */
const BEFORE = ["at-most", "about", "under", "vague"] as const

/** `約 1,270 件`, `のべ 370,000 件`, `最大 4,335 件`. */
export function figureText({ bounds, gross, amount, unit, role, of, items }: Figure, language: Language): string {
    const before = [
        ...(role === "affected" ? [] : [role]),
        ...BEFORE.filter((bound) => bounds.includes(bound)),
        ...(gross ? ["gross"] : []),
    ]
    const after = bounds.filter((bound) => bound === "over" || bound === "at-least")
    const words = [
        ...before.map((word) => wordFor(word, language)),
        amount.toLocaleString("en-US"),
        unit,
        ...after.map((word) => wordFor(word, language)),
    ].join(" ")
    const counted = of === null ? "" : `${of}: `
    return items.length === 0
        ? `${counted}${words}`
        : `${counted}${words} — ${items.map((item) => itemText(item, language)).join(language === "ja" ? "、" : ", ")}`
}

/** The article's word, and the field where it differs from it. */
export function itemText({ field, text }: DataItem, language: Language): string {
    if (field === null) return text
    return language === "ja" ? text : `${FIELD_NAMES[field].en} (${text})`
}

export function bandText(band: string, language: Language): string {
    const [from = "", to = ""] = band.split("-")
    return to === ""
        ? say(LIBRARY_MESSAGES.bandOver, { from: Number(from) })[language]
        : say(LIBRARY_MESSAGES.bandTo, { from: Number(from), to: Number(to) })[language]
}

export function halfText(half: string, language: Language): string {
    const [year = "", part = ""] = half.split("-")
    return say(part === "1" ? LIBRARY_MESSAGES.firstHalf : LIBRARY_MESSAGES.secondHalf, { year })[language]
}

export function bracketed(text: string, language: Language): string {
    return language === "ja" ? `（${text}）` : ` (${text})`
}
