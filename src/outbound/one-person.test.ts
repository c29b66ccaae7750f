// Whose blocks of a page are one person's, as the meter counts them.
import { expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import { mergePersons } from "../core/merge-persons.ts"
import { createMeter } from "./meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

const ONE_PERSON = [
    {
        why: "sections that show one thing each, the name last",
        body: "<section><h2>メールアドレス</h2><div>taro@example.com</div></section><section><h2>電話番号</h2><p>SMS の送信先</p><div>090-0000-0001</div></section><section><h2>氏名</h2><div>中村 健一</div></section>",
    },
    {
        why: "a name again over an address",
        body: "<section><h3>アカウント情報</h3><p>氏名：中村 健一</p><p>メール：taro@example.com</p></section><section><h3>お届け先</h3><address>中村 健一<br>〒100-0001<br>東京都千代田区見本1-2-3</address></section>",
    },
    {
        why: "items below a heading that is a name",
        body: "<h1>ユーザー</h1><h2>中村 健一</h2><ul><li>ログインID: nakamura</li><li>メールアドレス: taro@example.com</li><li>登録日: 2026/04/01</li></ul>",
    },
]

const TWO_PERSONS = [
    {
        why: "who writes, before a handle",
        body: `<article><a href="/@nakamura"><b>中村 健一</b> <span>@nakamura</span></a><p>晴れ</p></article><article><a href="/@sato"><b>佐藤 美咲</b> <span>@sato_m</span></a><p>雨</p></article>`,
    },
    {
        why: "a menu of departments beside the content",
        body: "<table><tr><td><ul><li>内科</li><li>外科</li></ul></td><td><h2>受付</h2><p><span>中村　健一</span> <span>男</span> <span>1983/02/07生</span></p></td></tr></table><p>ご予約者：佐藤 美咲 090-0000-0001</p>",
    },
]

test.each(TWO_PERSONS)("$why: two persons", ({ body }) => {
    expect(merged(body)).toBe(2)
})

/** Persons as they merge by what they share. */
function merged(body: string): number {
    const meter = createMeter({ mediaType: "text/html; charset=utf-8", keyer })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    return mergePersons(
        records.flatMap(({ sightings }) =>
            sightings.map((one) => ({ ...one, delivered: true, fullyRead: true, source: "" })),
        ),
    ).likely
}

test.each(ONE_PERSON)("$why: one person", ({ body }) => {
    expect(merged(body)).toBe(1)
})

test("sections of two persons stay two", () => {
    const one = "<section><h2>氏名</h2><div>中村 健一</div></section>"
    const other = "<section><h2>氏名</h2><div>佐藤 美咲</div></section>"
    expect(merged(`${one}<section><h2>電話番号</h2><div>090-0000-0001</div></section>${other}`)).toBe(2)
})
