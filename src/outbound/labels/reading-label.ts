// Labels of readings (フリガナ, `kana`): what is read decides. The reading of a person's name is `kana`, of half a name half of
// it, and that of a shop, a place or a street is nobody's.
import type { LabelKind } from "./label-meaning.ts"

const JAPANESE_END = /(?:カナ|かな|フリガナ|ふりがな|ヨミ|よみ|読み|ヨミガナ|よみがな|読み仮名|読みがな|振り仮名)$/
/** Of every match of JAPANESE_END. */
const LAST_UNITS = "ナなミみ名"
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
    "kana furigana hurigana yomi yomigana reading phonetic pronunciation ruby hiragana katakana".split(" "),
)
const READING_OF: ReadonlyMap<LabelKind, LabelKind> = new Map<LabelKind, LabelKind>([
    ["full-name", "kana"],
    ["bare-name", "kana"],
    ["family-name", "family-kana"],
    ["given-name", "given-kana"],
    ["organisation", "other"],
    ["company", "other"],
    ["product", "other"],
    ["bank", "other"],
    ["branch", "other"],
    ["address", "other"],
    ["address-part", "other"],
    ["other", "other"],
])

/** @returns the label without the word for a reading at its end; null where it has none, or is nothing else */
export function readJapanese(text: string): string | null {
    // Most labels end in another unit.
    if (!LAST_UNITS.includes(text.charAt(text.length - 1))) return null
    const rest = text.replace(JAPANESE_END, "")
    return rest === text || rest === "" ? null : rest
}

/** @returns the words without those for a reading; null where there is none, or nothing else */
export function readEnglishWords(words: readonly string[]): readonly string[] | null {
    if (words.length < 2 || !words.some((word) => ENGLISH_WORDS.has(word))) return null
    const rest = words.filter((word) => !ENGLISH_WORDS.has(word))
    return rest.length === 0 ? null : rest
}

/** @returns null where the reading of such a thing is not known to be anything */
export function readingOf(kind: LabelKind): LabelKind | null {
    return READING_OF.get(kind) ?? null
}
