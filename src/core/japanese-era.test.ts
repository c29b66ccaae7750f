import { expect, test } from "vitest"
import { eraMoment } from "./japanese-era.ts"

test.each([
    { moment: "2026-11-20T09:30", ja: "令和8年（2026年）11月20日 9時30分", why: "with a minute" },
    { moment: "2019-05-01", ja: "令和元年（2019年）5月1日", why: "the first day of an era" },
    { moment: "2019-04-30", ja: "平成31年（2019年）4月30日", why: "the last day of one" },
    { moment: "1989-01-07", ja: "昭和64年（1989年）1月7日", why: "the last day of Showa" },
    { moment: "1926-12-24", ja: "1926年12月24日", why: "before what is known" },
])("$moment: $why", ({ moment, ja }) => {
    expect(eraMoment(moment)).toEqual({ ja, en: moment.replace("T", " ") })
})
