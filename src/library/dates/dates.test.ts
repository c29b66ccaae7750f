import { expect, test } from "vitest"
import { importArticles } from "../import-articles.ts"

/** The announcements that a text is read to date, given the day of the article. */
function announced(text: string, date: string | null): (readonly [string, string | null])[] {
    const { records } = importArticles([{ name: "x", text, date }])
    return records.flatMap(({ timeline }) =>
        timeline.flatMap(({ value }) =>
            value.event === "announced" && value.from !== null ? [[value.from.date, value.from.year] as const] : [],
        ),
    )
}

const cases = [
    { when: "2017年3月13日", date: null, want: ["2017-03-13", "text"], why: "a full date" },
    { when: "平成29年3月13日", date: null, want: ["2017-03-13", "text"], why: "Heisei" },
    { when: "令和元年5月8日", date: null, want: ["2019-05-08", "text"], why: "the first year of an era" },
    { when: "２０１７年３月１３日", date: null, want: ["2017-03-13", "text"], why: "full-width digits" },
    { when: "3月13日", date: "2017-03-20", want: ["2017-03-13", "article-date"], why: "the year of the article" },
    {
        when: "12月28日",
        date: "2017-01-05",
        want: ["2016-12-28", "article-date"],
        why: "told in January, it was last year",
    },
    { when: "13日", date: "2017-03-20", want: ["2017-03-13", "article-date"], why: "month and year of the article" },
    { when: "今月13日", date: "2017-03-20", want: ["2017-03-13", "article-date"], why: "this month" },
    { when: "先月28日", date: "2017-01-05", want: ["2016-12-28", "article-date"], why: "last month, over New Year" },
    { when: "3月13日", date: null, want: ["XXXX-03-13", null], why: "no year anywhere: none is made up" },
] as const

test.each(cases)("$when in an article of $date: $why", ({ when, date, want }) => {
    expect(announced(`霧ヶ浜市は${when}、氏名12件が流出したと発表した。`, date)).toEqual([want])
})

test("翌日 and 同月 are counted from the date before them", () => {
    const text =
        "霧ヶ浜市は2017年2月28日、氏名12件が流出したと発表した。翌日にシステムを停止した。同月25日に不正アクセスを受けた。"
    const [record] = importArticles([{ name: "x", text, date: null }]).records
    const dates = record?.timeline.map(({ value }) => `${value.event} ${value.from?.date ?? ""}`)
    expect(dates).toContain("stopped 2017-03-01")
})
