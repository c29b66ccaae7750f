// Of the sixteenth set: pages with one person, and pages in which one looks like several or several like one.
import { addressIn, birthIn, nameIn, phoneIn, postalIn } from "../sixteenth-words.ts"
import {
    addressOf,
    birthOf,
    hiragana,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shapeOfOne, shownWith, somePeople, type Shape } from "../shape.ts"
import { sixteenthPage } from "../sixteenth-frame.ts"
import type { Field } from "../../../src/core/fields.ts"

function one(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    main: (random: Random, person: Person) => string,
): Shape {
    return shapeOfOne(`sixteenth-${id}`, why, HTML, fields, (person, random) =>
        sixteenthPage(random, title, main(random, person)),
    )
}

function several(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    peopleOf: (random: Random) => readonly Person[],
    main: (people: readonly Person[], random: Random) => string,
): Shape {
    return {
        id: `sixteenth-${id}`,
        why,
        make: (random) => {
            const people = peopleOf(random)
            return {
                mediaType: HTML,
                body: sixteenthPage(random, title, main(people, random)),
                shown: shownWith(people, ...fields),
            }
        },
    }
}

const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`
const cells = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr>`
const heads = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<th>${value}</th>`).join("")}</tr>`

export const SIXTEENTH_ONES: readonly Shape[] = [
    one(
        "form-edit",
        "a form with values, placeholders where nothing was entered yet",
        "会員情報の変更",
        ["name", "kana", "email", "phone", "postal", "address"],
        (r, o) =>
            `<form method="post" action="/member/edit"><input type="hidden" name="token" value="5f4dcc3b5aa765d61d8327deb882cf99"><div><label for="sei">姓</label><input id="sei" name="sei" value="${o.family}" placeholder="山田"></div><div><label for="mei">名</label><input id="mei" name="mei" value="${o.given}" placeholder="太郎"></div><div><label for="kana">フリガナ</label><input id="kana" name="kana" value="${kanaOf(o)}" placeholder="ヤマダ タロウ"></div><div><label for="mail">メールアドレス</label><input id="mail" type="email" name="mail" value="${o.email}"></div><div><label for="tel">電話番号</label><input id="tel" type="tel" name="tel" value="${phoneIn(r, o)}" placeholder="090-1234-5678"></div><div><label for="fax">FAX</label><input id="fax" name="fax" value="" placeholder="03-1234-5678"></div><div><label for="zip">郵便番号</label><input id="zip" name="zip" value="${postalOf(o)}"></div><div><label for="addr">住所</label><input id="addr" name="addr" value="${addressIn(r, o)}"></div><button>更新する</button></form>`,
    ),
    one(
        "textareas",
        "a form whose address and remarks are in text areas",
        "お届け先の編集",
        ["name", "phone", "address"],
        (r, o) =>
            `<form><p>お届け先氏名<br><input type="text" name="name" value="${nameIn(r, o)}"></p><p>電話番号<br><input type="tel" name="tel" value="${phoneIn(r, o)}"></p><p>住所<br><textarea name="address" rows="2">${addressIn(r, o)}</textarea></p><p>備考<br><textarea name="memo">置き配希望</textarea></p></form>`,
    ),
    one(
        "initial-state",
        "a framework's state with the user who is logged in and the goods in the cart",
        "カート",
        ["name", "email", "phone"],
        (r, o) =>
            `<div id="root"></div><script>window.__INITIAL_STATE__ = ${JSON.stringify({ auth: { loggedIn: true, user: { id: 77, lastName: o.family, firstName: o.given, email: o.email, phone: mobileOf(o) } }, cart: { items: [{ sku: `SKU-${r.digits(6)}`, name: "青森りんごジュース", price: 980, quantity: 2 }], total: 1_960 }, ui: { theme: "light", locale: "ja" } })};</script>`,
    ),
    one(
        "json-ld",
        "a profile whose data stand once more as JSON-LD",
        "会員プロフィール",
        ["name", "email", "phone"],
        (_r, o) =>
            `<h2>${nameOf(o, " ")}</h2><p>Tel. ${mobileOf(o)}</p><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "Person", name: nameOf(o, " "), email: o.email, telephone: mobileOf(o) })}</script>`,
    ),
    one(
        "several-blocks",
        "one person: a heading with 様, a table of basic data, another of contacts, a history of orders",
        "顧客詳細",
        ["name", "kana", "birth", "phone", "email", "postal", "address"],
        (r, o) =>
            `<div class="title"><strong>${nameOf(o, " ")} 様</strong>（会員番号 10${r.digits(5)}）</div><h3>基本情報</h3><table>${row("氏名", nameOf(o, " "))}${row("フリガナ", kanaOf(o))}${row("生年月日", birthIn(r, o))}</table><h3>連絡先</h3><table>${row("電話番号", phoneIn(r, o))}${row("メール", o.email)}${row("郵便番号", postalIn(r, o))}${row("住所", addressIn(r, o))}</table><h3>注文履歴</h3><table>${heads("注文番号", "注文日", "商品", "金額")}${cells(`A-${r.digits(8)}`, "2026-10-03", "森永村の牛乳", "1,280円")}${cells(`A-${r.digits(8)}`, "2026-11-11", "原木しいたけ", "2,400円")}</table>`,
    ),
    one(
        "labels-colspan",
        "an application: headings at the side over two columns, an address over the whole width",
        "入会申込書",
        ["name", "kana", "birth", "age", "sex", "postal", "address", "phone"],
        (r, o) =>
            `<table><tr><th colspan="2">フリガナ</th><td colspan="3">${kanaOf(o)}</td></tr><tr><th colspan="2">氏名</th><td>${nameIn(r, o)}</td><th>性別</th><td>${o.sex}</td></tr><tr><th colspan="2">生年月日</th><td>${birthIn(r, o)}</td><th>年齢</th><td>${o.age}歳</td></tr><tr><th rowspan="2">自宅</th><th>住所</th><td colspan="3">〒${postalOf(o)}<br>${addressIn(r, o)}</td></tr><tr><th>電話</th><td colspan="3">${phoneIn(r, o)}</td></tr></table>`,
    ),
    one(
        "mail-preview",
        "a mail as it will be sent: whom to, the text with 様, the sender's desk below",
        "送信内容の確認",
        ["name", "email"],
        (_r, o) =>
            `<table>${row("宛先", `${nameOf(o, " ")} &lt;${o.email}&gt;`)}${row("件名", "ご予約確認のお知らせ")}</table><pre>${nameOf(o, " ")} 様

いつもご利用ありがとうございます。
ご予約を承りました。

------------------------------
予約受付係
TEL 0120-000-169
reserve@example.com</pre>`,
    ),
    one(
        "my-number",
        "a declaration with the individual number",
        "扶養控除等申告書",
        ["name", "kana", "my_number", "birth", "address"],
        (r, o) =>
            `<dl><dt>フリガナ</dt><dd>${kanaOf(o)}</dd><dt>あなたの氏名</dt><dd>${nameIn(r, o)}</dd><dt>あなたの個人番号</dt><dd>${o.myNumber}</dd><dt>あなたの生年月日</dt><dd>${birthIn(r, o)}</dd><dt>あなたの住所又は居所</dt><dd>${addressIn(r, o)}</dd></dl>`,
    ),
    several(
        "family-landline",
        "households on one landline",
        "世帯名簿",
        ["name", "kana", "phone"],
        (random) =>
            makePeople(random, 4).flatMap((head): Person[] =>
                (
                    [
                        ["正夫", "マサオ"],
                        ["和代", "カズヨ"],
                        ["弓子", "ユミコ"],
                    ] as const
                ).map(([given, givenKana], at) => ({ ...head, given, givenKana, id: 100 + head.id * 10 + at })),
            ),
        (people) =>
            `<table>${heads("氏名", "フリガナ", "続柄", "電話番号")}${people.map((o, at) => cells(nameOf(o, " "), kanaOf(o), ["本人", "妻", "長女"][at % 3] ?? "", landlineOf(o))).join("")}</table>`,
    ),
    several(
        "desk-in-cards",
        "the help desk in every card",
        "配送状況",
        ["name", "address"],
        somePeople,
        (people, random) =>
            people
                .map(
                    (o) =>
                        `<div class="delivery"><p>お届け先：${nameIn(random, o)} 様</p><p>住所：${addressIn(random, o)}</p><p>お問い合わせ：配送センター 0570-000-166 info@delivery.example.com</p></div>`,
                )
                .join("\n"),
    ),
    several(
        "namesakes",
        "two of one name with their own mail and birth",
        "受験者一覧",
        ["name", "email", "birth"],
        (random) =>
            makePeople(random, 5).map((o, at, all): Person => {
                const { family, given, familyKana, givenKana } = all[at === 3 ? 1 : at] ?? o
                return { ...o, family, given, familyKana, givenKana }
            }),
        (people) =>
            `<table>${heads("受験番号", "氏名", "生年月日", "メールアドレス")}${people.map((o, at) => cells(`${20_260 + at}`, nameOf(o, " "), birthOf(o, "/"), o.email)).join("")}</table>`,
    ),
    several(
        "many-rows",
        "one customer in many rows",
        "来店履歴",
        ["name", "phone"],
        (random) => makePeople(random, 2),
        (people, random) =>
            `<table>${heads("来店日時", "お客様", "電話番号", "メニュー", "担当")}${Array.from({ length: 9 }, (_, at) =>
                people
                    .slice(at % 4 === 3 ? 1 : 0)
                    .slice(0, 1)
                    .map((o) =>
                        cells(
                            `2026/10/${10 + at} 1${random.digits(1)}:30`,
                            `${nameOf(o, " ")} 様`,
                            mobileOf(o),
                            "カット",
                            "A席",
                        ),
                    )
                    .join(""),
            ).join("")}</table>`,
    ),
    several(
        "orderer-receiver",
        "who ordered and whom it goes to: two persons in two blocks",
        "ご注文内容の確認",
        ["name", "phone", "postal", "address"],
        (random) => makePeople(random, 2),
        (people, random) =>
            people
                .map(
                    (o, at) =>
                        `<h3>${at === 0 ? "ご注文者" : "お届け先"}</h3><table>${row("お名前", `${nameIn(random, o)} 様`)}${row("住所", `〒${postalOf(o)} ${addressOf(o)}`)}${row("電話番号", phoneIn(random, o))}</table>`,
                )
                .join("\n"),
    ),
    several(
        "teachers",
        "teachers with 先生 and their mail, below the office's own telephone",
        "担任紹介",
        ["name", "email"],
        (random) => makePeople(random, 5),
        (people) =>
            `<p>欠席の連絡は職員室（042-000-1669）までお願いします。</p><table>${heads("学年・組", "担任", "メール")}${people.map((o, at) => cells(`${at + 1}年1組`, `${nameOf(o, " ")} 先生`, o.email)).join("")}</table>`,
    ),
    several(
        "columns-of-people",
        "a column for each person",
        "申込内容の比較",
        ["name", "kana", "birth", "phone"],
        (random) => makePeople(random, 3),
        (people) =>
            `<table><tr><th></th>${people.map((_, at) => `<th>${at + 1}人目</th>`).join("")}</tr>${(
                [
                    ["氏名", (o) => nameOf(o, " ")],
                    ["ふりがな", (o) => hiragana(kanaOf(o))],
                    ["生年月日", (o) => birthOf(o, "/")],
                    ["電話番号", (o) => mobileOf(o)],
                ] satisfies readonly (readonly [string, (o: Person) => string])[]
            )
                .map(([label, of]) => `<tr><th>${label}</th>${people.map((o) => `<td>${of(o)}</td>`).join("")}</tr>`)
                .join("")}</table>`,
    ),
]
