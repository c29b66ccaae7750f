// Words that name a value and are nobody's name: where a table is cut or folds, one of them stands where a value is awaited.
import { JAPANESE_IDENTIFIER_LABELS } from "./identifier-labels.data.ts"
import type { LabelKind } from "./label-meaning.ts"
import { JAPANESE_LABELS, JAPANESE_WHOLE_LABELS } from "./labels.data.ts"

const TWO_KANJI = /^\p{Script=Han}{2}$/u

/** Shorter ones may be names: かな, 職. */
const SHORTEST = 3

const HEADINGS: ReadonlySet<string> = new Set(
    [...JAPANESE_LABELS, ...JAPANESE_WHOLE_LABELS].flatMap(([, words]) =>
        words.filter((word) => word.length >= SHORTEST),
    ),
)

/** Whether a text is nothing but such a word. */
export function isHeading(text: string): boolean {
    return HEADINGS.has(text)
}

/** Two kanji that name a value: no family and nobody else is called so. */
const SHORT: ReadonlySet<string> = new Set(
    [...JAPANESE_LABELS, ...JAPANESE_WHOLE_LABELS].flatMap(([, words]) => words.filter((word) => TWO_KANJI.test(word))),
)

/** Whether a text where a name is awaited is nothing but what names a value: `"recipient": "宛先"` in a program's texts. */
export function isNoNamesWord(text: string): boolean {
    return isHeading(text) || SHORT.has(text)
}

/** Kinds whose words stand as values, too: `続柄 | 世帯主`, `勤務地 | 本社`, `備考 | 妊娠`. Of these only compounds are told. */
const ALSO_VALUES: ReadonlySet<LabelKind> = new Set<LabelKind>([
    "full-name",
    "organisation",
    "product",
    "contact",
    "health",
    "job",
    "company",
    "other",
])
/** What a compound ends in that names a value and is none. */
const NAMING_END = /(?:名|番号|時間|日|数|価|ネーム|結果|先|コード)$/

/**
 * Japanese words that name a value and are hardly ever one themselves. A reader takes a text that is nothing but such a word for
 * a label, so that it and read-label.ts speak of the same words.
 */
export const FIELD_WORDS: readonly string[] = [...JAPANESE_LABELS, ...JAPANESE_IDENTIFIER_LABELS].flatMap(
    ([kind, words]) => words.filter((word) => word.length > 1 && (!ALSO_VALUES.has(kind) || NAMING_END.test(word))),
)
