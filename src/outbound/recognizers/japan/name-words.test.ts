import { expect, test } from "vitest"
import { classOf, costAs, wordTable } from "../../prose/word-table.ts"
import { fullNameForm } from "./name-words.ts"

const CASES = [
    { text: "山田 太郎", want: "spaced", why: "both in the dictionary" },
    { text: "山田・太郎", want: "spaced", why: "a middle dot" },
    { text: "山田　さくら", want: "spaced", why: "a given name in hiragana" },
    { text: "佐々木陽翔", want: "joined", why: "newer than the dictionary, of its characters" },
    { text: "林陽翔", want: "joined", why: "one kanji, and a name newer than the dictionary" },
    { text: "木村湊", want: "joined", why: "one kanji that is newer than the dictionary" },
    { text: "松田颯斗", want: "joined", why: "a sign that only newer names have" },
    { text: "石川海", want: null, why: "a word of the language behind a place that is a family, too" },
    { text: "原さくら", want: "joined", why: "one kanji, and a given name in kana" },
    { text: "森まつり", want: null, why: "one kanji, and a word" },
    { text: "東エミリ", want: "joined", why: "one kanji, and a given name in katakana" },
    { text: "髙木誠", want: "joined", why: "a variant of 高" },
    { text: "勅使河原花子", want: "joined", why: "a family name of four" },
    { text: "仲宗根誠", want: "joined", why: "a family that the dictionary does not have" },
    { text: "德永 美咲", want: "spaced", why: "an old sign for one that it has" },
    { text: "山田トシ子", want: "joined", why: "katakana and 子, as older people are called" },
    { text: "美咲 齋藤", want: "spaced", why: "the given name first, as software from abroad writes it" },
    { text: "さくら 山本", want: "spaced", why: "the same, in hiragana" },
    { text: "陽子 原", want: "spaced", why: "the same, and a family that is called as places are" },
    { text: "さくら 森", want: null, why: "a grove of cherry trees" },
    { text: "太郎山田", want: null, why: "the given name first only where the halves stand apart" },
    { text: "上野公園", want: null, why: "a park, of characters that names are made of" },
    { text: "藤原市長", want: null, why: "a post behind a family name" },
    { text: "森林", want: null, why: "a word" },
    { text: "東京", want: null, why: "a place" },
    { text: "上野東", want: null, why: "a direction makes a place" },
    { text: "佐藤 紬", want: "spaced", why: "a cloth that girls are called by" },
    { text: "佐藤紬", want: null, why: "the same without a space: cloths are called by a weaver" },
    { text: "大島 紬", want: null, why: "a place that weaves it" },
    { text: "御子神 柊斗", want: "spaced", why: "a rarer family, and a newer given name" },
    { text: "松下 電器", want: null, why: "a firm" },
    { text: "川崎 駅前", want: null, why: "a place with a space" },
    { text: "高橋ソース", want: null, why: "a product" },
    { text: "山田です", want: null, why: "a sentence" },
    { text: "お知らせ", want: null, why: "no family name" },
    { text: "宮下 伸一郎", want: "spaced", why: "three characters that end as men's names do" },
    { text: "宮下伸一郎", want: "joined", why: "the same without a gap" },
    { text: "佐藤 愛里紗", want: "spaced", why: "three characters that end as women's names do" },
    { text: "林祐太", want: "joined", why: "a short family, and a given name made of what such names are made of" },
    { text: "侑里 佐藤", want: "spaced", why: "the same, the given name first" },
    { text: "楊 美玲", want: "spaced", why: "a family from China, apart from a given name" },
    { text: "余裕", want: null, why: "such a family, and a word" },
    { text: "勝利", want: null, why: "a word that reads as a family with a given name" },
    { text: "今治", want: null, why: "a place that does" },
    { text: "今泉", want: null, why: "a family that does" },
    { text: "", want: null, why: "nothing" },
] as const

test.each(CASES)("$text: $why", ({ text, want }) => {
    expect(fullNameForm(text)).toBe(want)
})

test("no word, place or firm of the dictionary reads as a name without a gap", () => {
    const impersonal = Array.from("asdwkpPOC", classOf)
    const read = [...wordTable()].filter(
        ([word, readings]) =>
            fullNameForm(word) === "joined" && impersonal.some((kind) => costAs(readings, kind) < Infinity),
    )
    expect(read.map(([word]) => word)).toEqual([])
})
