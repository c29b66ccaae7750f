import { expect, test } from "vitest"
import { namesInList } from "./names-in-list.ts"

const namesOf = (text: string): string[] => namesInList(text).map(({ start, end }) => text.slice(start, end))

test.each([
    ["中村 健一, 中村 大輔, 佐藤 美咲", ["中村 健一", "中村 大輔", "佐藤 美咲"], "as systems join them"],
    ["中村 健一、佐藤 美咲（会長）", ["中村 健一", "佐藤 美咲"], "with a post behind"],
    ["中村 健一 → 佐藤 美咲", ["中村 健一", "佐藤 美咲"], "as a circular goes round"],
    ["中村健一様／佐藤美咲様", ["中村健一", "佐藤美咲"], "with honorifics, halves joined"],
    ["中村 健一, グエン エマ, 佐藤 美咲", ["中村 健一", "グエン エマ", "佐藤 美咲"], "one that no dictionary has"],
    ["中村 健一、佐藤 美咲、ほか3名", ["中村 健一", "佐藤 美咲"], "and others"],
])("%s: %j (%s)", (text, want) => {
    expect(namesOf(text)).toEqual(want)
})

test.each([
    ["中村 健一", "one name is no list"],
    ["Yamada, Taro", "two words may be one name"],
    ["総務課、財政課、建設課", "sections"],
    ["千葉 中央、松本 城、大野 ダム", "places"],
    ["中村 健一、会議室、資料、予算案", "mostly something else"],
])("%s is no list of names: %s", (text) => {
    expect(namesOf(text)).toEqual([])
})

test("a value of separators only is read in linear time", () => {
    expect(namesOf("、".repeat(200_000))).toEqual([])
})
