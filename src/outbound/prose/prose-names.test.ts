import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sentenceOfMarked } from "../../../bench/prose-names/corpus.ts"
import { INVENTED_SENTENCES } from "../../../bench/prose-names/invented.data.ts"
import { scoreOf } from "../../../bench/prose-names/score.ts"
import { findProseNames } from "./prose-names.ts"

function namesIn(text: string, known?: ReadonlySet<string>): readonly string[] {
    return findProseNames(text, known).map(({ start, end }) => text.slice(start, end))
}

const cases: readonly { readonly text: string; readonly want: readonly string[]; readonly why: string }[] = [
    { text: "担当の中村美咲が伺います。", want: ["中村美咲"], why: "both halves are in the dictionary" },
    { text: "女優の東山あかりが出演した。", want: ["東山あかり"], why: "a given name in hiragana" },
    { text: "作家・赤城マリ子の新作。", want: ["赤城マリ子"], why: "katakana and kanji in a given name" },
    { text: "院長の浅見陽葵は会見で述べた。", want: ["浅見陽葵"], why: "a given name newer than the dictionary" },
    { text: "小林は営業を担当している。", want: ["小林"], why: "a family name as the subject of what persons do" },
    { text: "ジョン・ハリスが来日した。", want: ["ジョン・ハリス"], why: "a foreign name with a middle dot" },
    { text: "作者のH・J・ハリスは語った。", want: ["H・J・ハリス"], why: "initials belong to the name" },
    { text: "ハリス博士は実験を続けた。", want: ["ハリス"], why: "one word of katakana before a title" },
    { text: "医師の田中太郎は妻の花子と来た。", want: ["田中太郎", "花子"], why: "kinship" },
    {
        text: "松田正久・林有造・尾崎行人の三名",
        want: ["松田正久", "林有造", "尾崎行人"],
        why: "a list without titles",
    },
    { text: "佐藤健一（1960年生まれ）は俳優。", want: ["佐藤健一"], why: "a year of birth in brackets" },
    { text: "「佐藤健一さん」と呼ばれた。", want: ["佐藤健一"], why: "in quotes, before an honorific" },
    { text: "会場は松本市の山田公園です。", want: [], why: "a city and a park are named like families" },
    { text: "高橋産業株式会社は大阪にある。", want: [], why: "a firm is named like a family" },
    { text: "石川県の大雪で道路が止まった。", want: [], why: "a prefecture is named like a family" },
    { text: "千葉大学の学生が参加した。", want: [], why: "a university is named like a family" },
    { text: "中心に林があり、森が広がる。", want: [], why: "common words are written like names" },
    { text: "ソフトウェアのバージョンを確認する。", want: [], why: "common words in katakana" },
    { text: "サンフランシスコは坂の多い町だ。", want: [], why: "a place in katakana" },
    { text: "お客様の声を大切にします。", want: [], why: "an honorific without a name" },
    { text: "The quick brown fox jumps.", want: [], why: "no Japanese" },
    { text: "", want: [], why: "nothing" },
]

test.each(cases)("$text: $why", ({ text, want }) => {
    expect(namesIn(text)).toEqual(want)
})

test("invented sentences with firms and places beside the persons: F1 of 0.9 or more", () => {
    const { f1, found } = scoreOf(INVENTED_SENTENCES.map(sentenceOfMarked), findProseNames)
    expect(found).toBeGreaterThan(40)
    expect(f1).toBeGreaterThan(0.9)
})

describe("second mentions", () => {
    test("a family name alone is found where the text named its bearer in full", () => {
        expect(namesIn("岩下志保が辞めた。やはり岩下に戻そう。")).toEqual(["岩下志保", "岩下"])
    })

    test("or where an earlier record did", () => {
        const text = "結局、岩下に決まった。"
        expect(namesIn(text, new Set(["岩下"]))).toEqual(["岩下"])
    })
})

const PIECES = [
    "田中",
    "太郎",
    "林",
    "の",
    "は、",
    "ジョン",
    "・",
    "=",
    "J.",
    "監督",
    "社長",
    "「",
    "」",
    "（1950年",
    "𠮷",
    "髙",
    "3世",
    " ",
    "Smith",
    "さん",
    "々",
    "\u0000",
    "\ud842",
]

describe("laws", () => {
    test("spans are in bounds, in order and disjoint, and scores are chances", () => {
        const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""))
        fc.assert(
            fc.property(text, (given) => {
                let last = 0
                for (const { start, end, score } of findProseNames(given)) {
                    expect(start).toBeGreaterThanOrEqual(last)
                    expect(end).toBeGreaterThan(start)
                    expect(end).toBeLessThanOrEqual(given.length)
                    expect(score).toBeGreaterThan(0.5)
                    expect(score).toBeLessThanOrEqual(1)
                    last = end
                }
            }),
            { seed: 20_240_501 },
        )
    })

    test("any text is read without a throw", () => {
        fc.assert(
            fc.property(fc.string({ unit: "binary", maxLength: 200 }), (given) => {
                expect(findProseNames(given).length).toBeLessThanOrEqual(given.length)
            }),
            { seed: 20_240_502 },
        )
    })
})
