import { expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import type { Sighting } from "../core/person.ts"
import { createMeter } from "./meter.ts"

function sightingsIn(body: string, title = "一覧"): readonly Sighting[] {
    const meter = createMeter({ mediaType: "text/html", keyer: createKeyer(new Uint8Array(32).fill(7)) })
    if (meter === null) throw new TypeError("html: no reader")
    return [meter.push(`<!DOCTYPE html><title>${title}</title>${body}`), meter.end()].flatMap(({ records }) =>
        records.flatMap(({ sightings }) => sightings),
    )
}

const HEAD = "<div>田中米店</div><section>一覧</section>"
const REACH = "新潟県見本市本町通1-1</p><p>電話 025-000-1303</p><p>tanaka-kome@example.jp"

test.each([
    ["a foot that names whom the head named", `${HEAD}<div><p>田中米店</p><p>${REACH}</p></div>`],
    ["name, postal code and address in one line", `${HEAD}<p>田中米店　〒950-0013 ${REACH}</p>`],
    [
        "labels right behind the name",
        `${HEAD}<p>田中米店</p><p>住所：新潟県見本市本町通1-1</p><p>TEL：025-000-1303</p>`,
    ],
    [
        "head and foot in one record",
        `<div>田中米店</div><p>登録しました。</p><div><p>田中米店</p><p>${REACH}</p></div>`,
    ],
    [
        "a foot with the line of its owner",
        `${HEAD}<footer><p>田中米店</p><p>${REACH}</p><small>© 2026 田中米店 All Rights Reserved.</small></footer>`,
    ],
])("%s is the page's own", (_, body) => {
    expect(sightingsIn(body)).toHaveLength(0)
})

test("a foot that names whom the title or the page's first word named is its own", () => {
    const [card, foot] = [
        "<p>氏名：山田 太郎</p><p>電話：090-0000-0001</p>",
        `<div><p>田中米店</p><p>${REACH}</p></div>`,
    ]
    expect(sightingsIn(`<div>田中米店</div><div>${card}</div>${foot}`)).toHaveLength(1)
    expect(sightingsIn(`<hr>${foot}`, "一覧 - 田中米店")).toHaveLength(0)
    expect(sightingsIn(`<hr>${foot.replace("田中米店", "林陽翔")}`, "一覧 - 林陽翔")).toHaveLength(1)
})

test.each([
    ["a foot that nobody named before", `<p>田中米店</p><p>${REACH}</p>`],
    ["a mobile number behind the name", `${HEAD}<p>田中米店</p><p>090-0000-0001</p><p>tanaka@example.jp</p>`],
    ["somebody's name behind it", `${HEAD}<p>田中米店</p><p>山田 太郎</p><p>${REACH}</p>`],
    [
        "labels below another heading",
        `${HEAD}<p>田中米店</p><p>ご本人</p><p>電話：025-000-1303</p><p>メール：taro@example.jp</p>`,
    ],
    [
        "a word for people that comes again",
        "<p>出品者</p><section>一覧</section><dl><dt>出品者</dt><dd>山田 太郎</dd><dt>電話</dt><dd>025-000-1303</dd></dl>",
    ],
    ["what the title says comes again", `<p>一覧</p><p>${REACH}</p>`],
    ["a list under the name", `${HEAD}<ul><li>田中米店 025-000-1303 tanaka-kome@example.jp</ul>`],
])("%s is somebody's", (_, body) => {
    expect(sightingsIn(body)).toHaveLength(1)
})

test.each([
    [
        "the number of the head again",
        `<p>見本屋</p><p>電話 025-000-1303</p><section>一覧</section><p>地図</p><p>${REACH}</p>`,
    ],
])("%s is the page's own", (_, body) => {
    expect(sightingsIn(body)).toHaveLength(0)
})

const FOOT = `<div><p>田中米店</p><p>${REACH}</p>`

test.each([
    ["a post and half a name below", `${HEAD}${FOOT}<p>責任者：店長 森</p></div>`],
    ["a post alone, where a page is cut", `${HEAD}${FOOT}<p>責任者：教室長`],
    ["another, in a page that is cut there", `${HEAD}${FOOT}<p>責任者：教室長 石川</p></div><div class="copy">Cop`],
])("whoever the house names is reached as it is: %s", (_, body) => {
    expect(sightingsIn(body)).toHaveLength(0)
})

test.each([
    ["a whole name below", `${HEAD}${FOOT}<p>責任者：森 太郎</p></div>`],
    ["half a name without a post", `${HEAD}${FOOT}<p>氏名：森</p></div>`],
    ["a post and half a name where no house was named", "<p>責任者：店長 森</p><p>電話：025-000-1303</p>"],
])("not: %s", (_, body) => {
    expect(sightingsIn(body)).toHaveLength(1)
})

test.each([
    ["words before it", "<p>例示フーズ</p><p>ご予約・お問い合わせは<br>092-000-6666</p>"],
    ["nothing before it", "<p>例示フーズ</p><p>092-000-6666</p>"],
])("the number of a page's head is not whoever's the page shows: %s", (_, head) => {
    const card = '<p class="card" data-name="南 真由美" data-tel="090-0000-0068"><img src="/1.jpg"></p>'
    const [one, ...more] = sightingsIn(`<body>${head}<h2>選手</h2>${card}`)
    expect(more).toHaveLength(0)
    expect(one?.identifiers.filter(({ kind }) => kind === "phone")).toHaveLength(1)
})

test("a landline with hours is a desk's, but where somebody is named beside it", () => {
    const line = "<p>お電話：0290-00-2970（平日10時〜17時）</p>"
    expect(sightingsIn(`<body><h1>お問い合わせ</h1>${line}`)).toHaveLength(0)
    expect(sightingsIn(`<body><h1>お問い合わせ</h1>${line.replace("0290-00", "090-0000")}`)).toHaveLength(1)
    const named = sightingsIn(`<body><h1>お問い合わせ</h1><p>お名前：山田 太郎</p>${line}`)
    expect(named.flatMap(({ identifiers }) => identifiers.map(({ kind }) => kind))).toContain("phone")
})

test("what browsers are told in a page's head names no house", () => {
    const viewport = '<meta name="viewport" content="width=device-width,initial-scale=1">'
    const car = "<div><h3>見本ワゴン</h3><p>管理番号 4561356130</p><p>走行 86,525km</p></div>"
    expect(sightingsIn(`${viewport}<body><p>ほしの写真館<br>096-000-1406</p><h1>在庫</h1>${car}`, "在庫")).toHaveLength(
        0,
    )
})

const card = (at: number): string => `<div><p>一般</p><p>03-0000-${1000 + at}</p><p>taro${at}@example.jp</p></div>`

test("a list under one word is no owner's, however often the word comes", () => {
    const cards = Array.from({ length: 40 }, (_, at) => card(at)).join("<hr>")
    expect(sightingsIn(`<div>一般</div><section>名簿</section>${cards}`).length).toBeGreaterThan(30)
    const mails = Array.from({ length: 9 }, (_, at) => `<section><p>一般</p><p>taro${at}@example.jp</p></section>`)
    expect(sightingsIn(`<div>一般</div><section>名簿</section>${mails.join("")}`)).toHaveLength(9)
})

const OWNER = "<p>れいじ</p><p>京都府見本市河原町9</p><p>075-000-1106</p><p>tanaka@example.jp</p>"

test.each([
    ["by its element", `<footer>${OWNER}</footer>`],
    ["by its role", `<div role="contentinfo">${OWNER}</div>`],
    ["by its class", `<div class="l-footer">${OWNER}</div>`],
    ["by its id", `<div id="footer"><div>${OWNER}</div></div>`],
    ["a desk at the side", "<aside><p>サポート</p><p>075-000-1106</p><p>tanaka@example.jp</p></aside>"],
])("a page's frame is its own: %s", (_, body) => {
    expect(sightingsIn(`<main><p>登録しました。</p></main>${body}`)).toHaveLength(0)
})

test.each([
    ["the foot of a card", `<div class="card-footer">${OWNER}</div>`],
    ["a foot in the content", `<main><footer>${OWNER}</footer></main>`],
    ["whoever is logged in", "<header><p>ログイン中</p><p>reiji@example.jp</p></header>"],
    ["a name in the foot", `<footer><p>山田 太郎</p><p>075-000-1106</p><p>reiji@example.jp</p></footer>`],
    ["a mobile number in it", `<footer><p>れいじ</p><p>090-0000-0001</p></footer>`],
])("not: %s", (_, body) => {
    expect(sightingsIn(body)).toHaveLength(1)
})
