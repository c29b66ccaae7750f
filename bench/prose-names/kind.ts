const KINDS: readonly (readonly [string, RegExp])[] = [
    ["katakana with a middle dot", /^[ァ-ヺー・＝=]*[・＝=][ァ-ヺー・＝=]*$/],
    ["one word of katakana", /^[ァ-ヺー]+$/],
    ["one kanji", /^[\p{Script=Han}々]$/u],
    ["two kanji (mostly a family or a given name)", /^[\p{Script=Han}々]{2}$/u],
    ["three kanji", /^[\p{Script=Han}々]{3}$/u],
    ["four kanji", /^[\p{Script=Han}々]{4}$/u],
    ["five kanji or more", /^[\p{Script=Han}々]+$/u],
    ["hiragana, or kanji and kana", /^[\p{Script=Han}々ぁ-ゖァ-ヺー]+$/u],
    ["Latin letters", /^[A-Za-zÀ-ÿ.' -]+$/],
]

/** By how a name is written. */
export function kindOf(name: string): string {
    return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? "mixed"
}
