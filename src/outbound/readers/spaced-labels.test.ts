import { expect, test } from "vitest"
import { beginsAsLabel, pairsBySpace } from "./spaced-labels.ts"

const GAP = "\u3000"

const cases = [
    { text: `氏${GAP}名${GAP}${GAP}山田${GAP}太郎`, want: [`氏名=山田${GAP}太郎`], why: "a label drawn wide" },
    { text: `生年月日${GAP}1980/4/1${GAP}性別${GAP}男`, want: ["生年月日=1980/4/1", "性別=男"], why: "wide gaps" },
    { text: "ご住所 東京都架空区1-2-3", want: ["ご住所=東京都架空区1-2-3"], why: "one space" },
    { text: `氏${GAP}名`, want: null, why: "a label alone" },
    { text: "会員名 一覧", want: null, why: "menus speak of names" },
    { text: "電話 03-0000-0001", want: null, why: "a number says itself whose it is" },
    { text: "住所 を入力してください", want: null, why: "no value begins with a particle" },
    { text: "山田 太郎", want: null, why: "no label" },
] as const

test.each(cases)("$text: $why", ({ text, want }) => {
    const pairs = pairsBySpace(text)?.map(({ label, start, end }) => `${label}=${text.slice(start, end)}`) ?? null
    expect(pairs).toEqual(want)
})

test("a number under its word begins as a label all the same", () => {
    expect(beginsAsLabel("お電話 090-0000-0001")).toBe(true)
    expect(beginsAsLabel("山田 太郎 090-0000-0001")).toBe(false)
})
