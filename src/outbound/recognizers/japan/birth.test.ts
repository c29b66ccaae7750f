import { expect, test } from "vitest"
import { found, recordOf, valuesIn } from "../../testing/record-of.ts"
import { readDate } from "./read-date.ts"

const dates = [
    { text: "1980-04-01", want: "1980-04-01", why: "ISO 8601" },
    { text: "1980/4/1", want: "1980-04-01", why: "slashes" },
    { text: "1980年4月1日", want: "1980-04-01", why: "Japanese" },
    { text: "19800401", want: "1980-04-01", why: "compact" },
    { text: "1980-04-01T00:00:00.000Z", want: "1980-04-01", why: "a JSON date" },
    { text: "昭和55年4月1日", want: "1980-04-01", why: "era" },
    { text: "昭和五十五年四月一日", want: "1980-04-01", why: "its numbers in kanji" },
    { text: "一九八〇年十二月二十三日", want: "1980-12-23", why: "kanji digit by digit" },
    { text: "昭和三十三年十三月一日", want: null, why: "no such month" },
    { text: "S55.4.1", want: "1980-04-01", why: "era letter" },
    { text: "令和元年5月1日", want: "2019-05-01", why: "first year" },
    { text: "平1.1.8", want: "1989-01-08", why: "short era" },
    { text: "1980年4月", want: "1980-04", why: "month only" },
    { text: "4/1/1980", want: "1980-04-01", why: "American" },
    { text: "April 1, 1980", want: "1980-04-01", why: "English" },
    { text: "1980年4月1日生まれ", want: "1980-04-01", why: "with its verb" },
    { text: "1980-02-30", want: null, why: "no such day" },
    { text: "2000-02-29", want: "2000-02-29", why: "a leap day" },
    { text: "1900-02-29", want: null, why: "no leap year" },
    { text: "1234-01-01", want: null, why: "before the Gregorian calendar came" },
    { text: "03-0000-1234", want: null, why: "a telephone" },
]

test.each(["new Date('1980-04-01'),", 'ISODate("1980-04-01")', "Timestamp('1980-04-01 00:00:00')"])(
    "%s is what a program makes of a date",
    (text) => {
        expect(valuesIn("birth", text, "birthday")).toEqual(["1980-04-01"])
    },
)

test.each(dates)("readDate $text: $why", ({ text, want }) => {
    expect(readDate(text)).toBe(want)
})

const births = [
    { label: "生年月日", text: "1980-04-01", want: ["1980-04-01"], why: "label" },
    { label: "birthDate", text: "1980-04-01", want: ["1980-04-01"], why: "key" },
    { label: "dob", text: "S55.4.1", want: ["1980-04-01"], why: "era letter" },
    { label: null, text: "1980年4月1日生まれの男性", want: ["1980-04-01"], why: "born" },
    { label: null, text: "生年月日：昭和55年4月1日", want: ["1980-04-01"], why: "label in the text" },
    { label: "登録日", text: "1980-04-01", want: [], why: "another date" },
    { label: "更新日時", text: "1980-04-01", want: [], why: "another date" },
    { label: null, text: "1980-04-01", want: [], why: "no label" },
]

test.each(births)("birth $label $text: $why", ({ label, text, want }) => {
    expect(valuesIn("birth", text, label)).toEqual(want)
})

test.each([
    { text: "昭和38年1月13日　　男", want: ["birth 1963-01-13", "sex 男"] },
    { text: "1963/1/13生 女性", want: ["birth 1963-01-13", "sex 女"] },
    { text: "昭和38年1月13日（62歳） 男", want: ["birth 1963-01-13", "age 62", "sex 男"] },
    { text: "昭和38年1月13日 62歳 男", want: ["birth 1963-01-13", "age 62", "sex 男"] },
])("$text under its label says more than the day", ({ text, want }) => {
    expect(found(recordOf([["生年月日", text]])).map(({ field, value }) => `${field} ${value ?? ""}`)).toEqual(want)
})

test("year, month and day in columns of their own are one date", () => {
    const fields = found(
        recordOf([
            ["birth_year", "1980"],
            ["birth_month", "4"],
            ["birth_day", "1"],
        ]),
    )
    expect(fields).toMatchObject([{ field: "birth", value: "1980-04-01" }])
})
