// Of the thirteenth set: pages of one person or two.
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn } from "../eighth-words.ts"
import {
    addressOf,
    blockOf,
    birthOf,
    eraBirthOf,
    kanaOf,
    kanjiNumeral,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, shapeOfOne, shownWith, withEither, type Shape } from "../shape.ts"
import { thirteenthPage } from "../thirteenth-frame.ts"
import type { Field } from "../../../src/core/fields.ts"

function one(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    main: (random: Random, person: Person) => string,
): Shape {
    return shapeOfOne(`thirteenth-${id}`, why, HTML, fields, (person, random) =>
        thirteenthPage(random, title, main(random, person)),
    )
}

const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`
const options = (values: readonly (string | number)[], chosen: string | number): string =>
    values.map((value) => `<option${value === chosen ? " selected" : ""}>${value}</option>`).join("")

export const THIRTEENTH_ONES: readonly Shape[] = [
    one(
        "edit-form",
        "a form to edit: names, telephone and postal code in parts, choices for the birth",
        "会員情報変更",
        ["name", "kana", "phone", "postal", "address", "birth", "email"],
        (_r, o) =>
            `<form method="post" action="/mypage/edit"><table>${row("お名前", `姓 <input type="text" name="name01" value="${o.family}"> 名 <input type="text" name="name02" value="${o.given}">`)}${row("フリガナ", `セイ <input type="text" name="kana01" value="${o.familyKana}"> メイ <input type="text" name="kana02" value="${o.givenKana}">`)}${row("郵便番号", `<input name="zip01" value="${o.postal.slice(0, 3)}"> - <input name="zip02" value="${o.postal.slice(3)}">`)}${row("都道府県", `<select name="pref">${options(["北海道", o.prefecture, "福岡県"], o.prefecture)}</select>`)}${row("市区町村", `<input name="addr01" value="${o.city}${o.town}">`)}${row("番地", `<input name="addr02" value="${blockOf(o)}">`)}${row("電話番号", `<input name="tel01" value="${o.mobile.slice(0, 3)}">-<input name="tel02" value="${o.mobile.slice(3, 7)}">-<input name="tel03" value="${o.mobile.slice(7)}">`)}${row("生年月日", `<select name="year">${options([1950, o.birth[0], 2011], o.birth[0])}</select>年<select name="month">${options([13 - o.birth[1], o.birth[1]], o.birth[1])}</select>月<select name="day">${options([30, o.birth[2]], o.birth[2])}</select>日`)}${row("メール", `<input type="email" name="email" value="${o.email}">`)}</table><button>変更する</button></form>`,
    ),
    one(
        "my-page",
        "a member's page: greeting, points, table of the member, a masked card",
        "マイページ",
        ["name", "email", "phone", "postal", "address"],
        (r, o) =>
            `<p>ようこそ、${nameOf(o, " ")} 様</p><p>ポイント残高：3,200pt（有効期限 2027/03/31）</p><h3>会員情報</h3><table>${row("会員番号", "0012-3456-78")}${row("お名前", `${nameIn(r, o)} 様`)}${row("メールアドレス", o.email)}${row("電話番号", phoneIn(r, o))}${row("ご住所", `〒${postalOf(o)}<br>${addressIn(r, o)}`)}</table><h3>お支払い方法</h3><p>VISA **** **** **** 1234（有効期限 08/28）</p>`,
    ),
    one(
        "order-confirmation",
        "an order: goods with JAN codes, who ordered, whom it goes to, the same person",
        "ご注文内容の確認",
        ["name", "postal", "address", "phone", "email"],
        (r, o) => {
            const [name, address] = [nameOf(o, " "), addressIn(r, o)]
            return `<p>注文番号：20261120-004567</p><table><tr><th>商品</th><th>JANコード</th><th>数量</th><th>小計</th></tr><tr><td>本田味噌 500g</td><td>4901234567894</td><td>2</td><td>1,296円</td></tr></table><h3>ご注文者様</h3><p>${name} 様<br>〒${postalOf(o)} ${address}<br>TEL：${mobileOf(o)}<br>${o.email}</p><h3>お届け先</h3><p>${name} 様<br>〒${postalOf(o)} ${address}<br>TEL：${mobileOf(o)}</p><h3>お届け希望日時</h3><p>2026年11月28日 14:00〜16:00</p>`
        },
    ),
    one(
        "letter",
        "a printed letter: addressee above, sender at the right, text",
        "ご案内",
        ["name", "postal", "address"],
        (r, o) =>
            `<div class="to">〒${postalOf(o)}<br>${addressIn(r, o)}<br>${nameOf(o, "　")} 様</div><div class="from" style="text-align:right">令和8年11月20日<br>見本損害保険株式会社<br>お客様窓口 0120-000-131</div><h2>満期のご案内</h2><p>拝啓　時下ますますご清栄のこととお慶び申し上げます。ご契約の満期日が近づいておりますのでご案内いたします。</p><p>証券番号：A12-3456789</p><p style="text-align:right">敬具</p>`,
    ),
    one(
        "confirm-screen",
        "a screen to confirm: the values as text and once more in hidden inputs",
        "入力内容の確認",
        ["name", "kana", "email", "phone"],
        (r, o) => {
            const [name, kana, phone] = [nameIn(r, o), kanaIn(r, o), phoneIn(r, o)]
            return `<form action="/complete" method="post"><dl><dt>お名前</dt><dd>${name}</dd><dt>フリガナ</dt><dd>${kana}</dd><dt>メールアドレス</dt><dd>${o.email}</dd><dt>電話番号</dt><dd>${phone}</dd><dt>お問い合わせ内容</dt><dd>見積もりをお願いします。</dd></dl><input type="hidden" name="name" value="${name}"><input type="hidden" name="kana" value="${kana}"><input type="hidden" name="email" value="${o.email}"><input type="hidden" name="tel" value="${phone}"><input type="hidden" name="csrf" value="9f8e7d6c5b4a39281706f5e4d3c2b1a0"><button>送信</button></form>`
        },
    ),
    {
        id: "thirteenth-policy",
        why: "an insurance policy: holder and insured, one block each",
        make: (random) => {
            const people = makePeople(random, 2)
            const blocks = people.map(
                (o, at) =>
                    `<h3>${at === 0 ? "契約者" : "被保険者"}</h3><dl><div><dt>氏名</dt><dd>${nameIn(random, o)}</dd></div><div><dt>生年月日</dt><dd>${eraBirthOf(o)}</dd></div><div><dt>住所</dt><dd>${addressIn(random, o)}</dd></div></dl>`,
            )
            return {
                mediaType: HTML,
                body: thirteenthPage(
                    random,
                    "ご契約内容",
                    `<p>証券番号 12-345678</p>${blocks.join("")}<h3>保障内容</h3><dl><div><dt>死亡保険金</dt><dd>1,000万円</dd></div></dl>`,
                ),
                shown: shownWith(people, "name", "birth", "address"),
            }
        },
    },
    one(
        "inquiry",
        "an inquiry in the administration: who sent it, the text, the answer of the desk",
        "お問い合わせ詳細",
        ["name", "email", "phone"],
        (r, o) =>
            `<table>${row("受付番号", "Q-20261120-15")}${row("受付日時", "2026-11-20 10:15:42")}${row("送信者", `${nameIn(r, o)} &lt;${o.email}&gt;`)}${row("電話", phoneIn(r, o))}${row("内容", "商品が届きません。確認をお願いします。")}${row("対応者", "サポート担当")}</table>`,
    ),
    one(
        "breaks",
        "one block of labels and values, parted by breaks alone",
        "登録内容",
        ["name", "kana", "birth", "address", "phone", "email"],
        (r, o) =>
            `<div>お名前：${nameIn(r, o)}<br>フリガナ：${kanaIn(r, o)}<br>生年月日：${birthIn(r, o)}<br>ご住所：${addressIn(r, o)}<br>お電話：${phoneIn(r, o)}<br>メール：${o.email}</div>`,
    ),
    one(
        "next-data",
        "state of a framework: a customer's page, the page itself in spans",
        "お客様詳細",
        ["name", "kana", "email", "phone", "address"],
        (_r, o) =>
            `<div id="__next"><h1><span>${nameOf(o, " ")}</span></h1></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { customer: { id: "cus_8f3k", name: nameOf(o, " "), nameKana: kanaOf(o), email: o.email, phone: mobileOf(o), address: { prefecture: o.prefecture, city: o.city, line1: `${o.town}${blockOf(o)}` }, createdAt: "2026-11-01T09:30:00.000Z" } } }, page: "/customers/[id]", buildId: "a1B2c3D4" })}</script>`,
    ),
    one(
        "receipt",
        "a certificate: vertical headings, address with kanji numerals, era",
        "証明書",
        ["name", "birth", "address", "sex"],
        (_r, o) =>
            `<table border="1">${row("氏　名", nameOf(o))}${row("生年月日", eraBirthOf(o))}${row("性　別", o.sex)}${row("住　所", addressOf(o, `${kanjiNumeral(o.block[0])}丁目${kanjiNumeral(o.block[1])}番地`))}</table><p>上記のとおり証明する。</p><p>令和8年11月20日</p><p>例示町長</p>`,
    ),
    one(
        "member-card",
        "a card: number, name, date, no labels but for the telephone",
        "デジタル会員証",
        ["name", "kana", "phone"],
        (_r, o) =>
            `<div class="membercard"><div class="no">No. 4820 1133</div><div class="kana">${kanaOf(o)}</div><div class="nm">${nameOf(o, " ")} 様</div><div class="tel">電話番号 ${mobileOf(o)}</div><div class="exp">有効期限 2027/11</div></div>`,
    ),
    one(
        "debug-comment",
        "a page of thanks with what was saved in a comment",
        "登録完了",
        ["name", "email", "phone", "birth"],
        (_r, o) =>
            `<p>ご登録ありがとうございました。</p>\n<!-- saved: {"name":"${nameOf(o, " ")}","email":"${o.email}","tel":"${mobileOf(o)}","birth":"${birthOf(o)}"} -->`,
    ),
    shape(
        "thirteenth-dashboard-state",
        "a dashboard: figures, the latest customers, and the same once more in a script",
        HTML,
        ["name", "email"],
        (people, random) =>
            thirteenthPage(
                random,
                "ダッシュボード",
                `<div class="stats"><div>売上 <b>1,234,500</b>円</div><div>訪問者 <b>4,821</b></div></div><h3>最近のお客様</h3><ul>${people.map((o) => `<li>${nameOf(o, " ")} <small>${o.email}</small></li>`).join("")}</ul><script>window.__DATA__ = ${JSON.stringify({ recent: people.map((o) => ({ id: 7_000 + o.id, displayName: nameOf(o, " "), mail: o.email })), chart: [12, 19, 3, 5] })};</script>`,
            ),
    ),
    one(
        "reservation",
        "a reservation: who, when, in paragraphs with square labels",
        "予約完了",
        ["name", "phone", "email"],
        (r, o) =>
            `<p>ご予約ありがとうございます。以下の内容で承りました。</p><p>【予約番号】R2611200099</p><p>【ご予約者】${nameIn(r, o)} 様</p><p>【電話番号】${phoneIn(r, o)}</p><p>【メール】${o.email}</p><p>【日時】2026年12月1日（火）18:00</p><p>【人数】4名</p>`,
    ),
    withEither(
        one(
            "labels-left",
            "divisions of label and value in a grid",
            "患者情報",
            ["name", "kana", "birth", "sex", "postal", "address", "phone"],
            (r, o) =>
                `<div class="grid">${[
                    ["患者番号", "0087654"],
                    ["氏名", nameIn(r, o)],
                    ["氏名カナ", kanaIn(r, o)],
                    ["生年月日", birthIn(r, o)],
                    ["性別", `${o.sex}性`],
                    ["郵便番号", postalIn(r, o)],
                    ["住所", addressIn(r, o)],
                    ["電話番号（自宅）", landlineOf(o)],
                ]
                    .map(
                        ([label, value]) =>
                            `<div class="item"><div class="lbl">${label}</div><div class="val">${value}</div></div>`,
                    )
                    .join("")}</div>`,
        ),
        "health",
    ),
]
