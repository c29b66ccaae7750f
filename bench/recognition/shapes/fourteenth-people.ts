// A fourteenth set, of pages alone, written after the thirteenth was mended and not looked at again before it ran.
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn } from "../eighth-words.ts"
import { fourteenthPage } from "../fourteenth-frame.ts"
import {
    addressOf,
    birthOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    wide,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, shapeOfOne, type Shape } from "../shape.ts"
import type { Field } from "../../../src/core/fields.ts"

function list(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    each: (random: Random, person: Person, at: number) => string,
    around: (rows: string) => string = (rows) => rows,
): Shape {
    return shape(`fourteenth-${id}`, why, HTML, fields, (people, random) =>
        fourteenthPage(random, title, around(people.map((one, at) => each(random, one, at)).join("\n"))),
    )
}

function one(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    main: (random: Random, person: Person) => string,
): Shape {
    return shapeOfOne(`fourteenth-${id}`, why, HTML, fields, (person, random) =>
        fourteenthPage(random, title, main(random, person)),
    )
}

const row = (label: string, value: string): string => `<tr><td class="label">${label}</td><td>${value}</td></tr>`

export const FOURTEENTH_PEOPLE: readonly Shape[] = [
    list(
        "th-rows",
        "the name is the row's heading",
        "ご利用者一覧",
        ["name", "phone", "address"],
        (r, o) => `<tr><th scope="row">${nameIn(r, o)}</th><td>${phoneIn(r, o)}</td><td>${addressIn(r, o)}</td></tr>`,
        (rows) =>
            `<table><thead><tr><th>お名前</th><th>電話</th><th>住所</th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
    list(
        "span-line",
        "one line each: spans without labels",
        "参加者",
        ["name", "age", "sex", "phone"],
        (r, o) =>
            `<div class="p"><span>${nameIn(r, o)}</span><span>${o.age}歳</span><span>${o.sex}</span><span>${mobileOf(o)}</span></div>`,
    ),
    list(
        "label-small",
        "cards with small labels above the values",
        "会員カード",
        ["name", "kana", "birth", "email"],
        (r, o) =>
            `<div class="card"><small>氏名</small><div>${nameIn(r, o)}</div><small>フリガナ</small><div>${kanaIn(r, o)}</div><small>生年月日</small><div>${birthIn(r, o)}</div><small>メール</small><div>${o.email}</div></div>`,
    ),
    list(
        "stacked-cell",
        "name, reading and age stacked in one cell; address and telephone in the next",
        "訪問先一覧",
        ["name", "kana", "age", "address", "phone", "postal"],
        (r, o, at) =>
            `<tr><td>${at + 1}</td><td>${nameOf(o, " ")}<br>${kanaOf(o)}<br>${o.age}歳</td><td>〒${postalOf(o)}<br>${addressIn(r, o)}<br>${mobileOf(o)}</td></tr>`,
        (rows) => `<table border="1"><tr><th>No</th><th>利用者</th><th>連絡先</th></tr>${rows}</table>`,
    ),
    list(
        "dl-grid",
        "one definition list over all: the name is the term",
        "名簿",
        ["name", "phone", "email"],
        (r, o) => `<dt>${nameIn(r, o)}</dt><dd>${phoneIn(r, o)}</dd><dd>${o.email}</dd>`,
        (rows) => `<dl>${rows}</dl>`,
    ),
    list(
        "paragraphs",
        "a paragraph each, values behind labels with full-width colons",
        "申込者",
        ["name", "phone", "birth"],
        (r, o, at) => `<p>${at + 1}．氏名：${nameIn(r, o)}　生年月日：${birthIn(r, o)}　電話：${phoneIn(r, o)}</p>`,
    ),
    list(
        "post-it",
        "messages: whom from, when, mail in brackets",
        "メッセージ",
        ["name", "email"],
        (_r, o, at) =>
            `<div class="msg"><div class="from">${nameOf(o, " ")} &lt;${o.email}&gt;</div><div class="time">11月${1 + (at % 28)}日 10:0${at % 10}</div><div class="text">明日の件、よろしくお願いいたします。</div></div>`,
    ),
    list(
        "select",
        "choices of customers, each with name and telephone in its text",
        "お客様を選択",
        ["name", "phone"],
        (_r, o, at) => `<option value="${100 + at}">${nameOf(o, " ")}（${mobileOf(o)}）</option>`,
        (rows) => `<form><label for="c">お客様</label><select id="c" name="customer">${rows}</select></form>`,
    ),
    list(
        "pre",
        "a report in fixed letters",
        "日報",
        ["name", "phone"],
        (_r, o, at) => `${String(at + 1).padStart(3, "0")}  ${nameOf(o, "　")}  ${landlineOf(o)}  訪問済`,
        (rows) => `<pre>No.  お名前  電話番号  状況\n${rows}</pre>`,
    ),
    list(
        "vue-props",
        "elements of the page's own, the record in bound attributes",
        "顧客",
        ["name", "email", "phone"],
        (_r, o, at) =>
            `<customer-row :customer='{"id":${at},"name":"${nameOf(o, " ")}","email":"${o.email}","tel":"${mobileOf(o)}"}'></customer-row>`,
    ),
    list(
        "wide",
        "full-width letters and digits, eras, labels drawn wide",
        "被保険者名簿",
        ["name", "birth", "phone"],
        (_r, o) => `<tr><td>${nameOf(o, "　")}</td><td>${wide(eraBirthOf(o))}</td><td>${wide(landlineOf(o))}</td></tr>`,
        (rows) => `<table><tr><td>氏　　名</td><td>生　年　月　日</td><td>電　話</td></tr>${rows}</table>`,
    ),
    list(
        "timeline",
        "a history: date, customer with 様, telephone in brackets, what was done",
        "対応履歴",
        ["name", "phone"],
        (r, o, at) =>
            `<li><time>2026/11/${10 + at} 14:20</time> ${nameOf(o, r.pick([" ", "　"]))}様（${mobileOf(o)}）より来店予約</li>`,
        (rows) => `<ul class="timeline">${rows}</ul>`,
    ),
    one(
        "profile",
        "a profile: the name as the page's heading, the rest as icon and text",
        "プロフィール",
        ["name", "email", "phone", "address"],
        (r, o) =>
            `<div class="profile"><img src="/p.png" alt=""><h3>${nameOf(o, " ")}</h3><ul><li><i class="icon-mail"></i> ${o.email}</li><li><i class="icon-phone"></i> ${mobileOf(o)}</li><li><i class="icon-home"></i> ${addressIn(r, o)}</li></ul></div>`,
    ),
    one(
        "two-pairs",
        "two labels and values in each row, cells alone",
        "申請書",
        ["name", "kana", "birth", "sex", "address", "phone"],
        (r, o) =>
            `<table><tr><td>氏名</td><td>${nameIn(r, o)}</td><td>フリガナ</td><td>${kanaIn(r, o)}</td></tr><tr><td>生年月日</td><td>${birthIn(r, o)}</td><td>性別</td><td>${o.sex}</td></tr><tr><td>住所</td><td colspan="3">${addressIn(r, o)}</td></tr><tr><td>電話番号</td><td colspan="3">${phoneIn(r, o)}</td></tr></table>`,
    ),
    one(
        "blocks",
        "one person over three blocks with headings",
        "会員詳細",
        ["name", "birth", "postal", "address", "phone", "email"],
        (r, o) =>
            `<h3>基本情報</h3><table>${row("お名前", nameIn(r, o))}${row("生年月日", birthIn(r, o))}</table><h3>ご住所</h3><table>${row("郵便番号", postalIn(r, o))}${row("住所", addressIn(r, o))}</table><h3>ご連絡先</h3><table>${row("電話番号", phoneIn(r, o))}${row("メールアドレス", o.email)}</table>`,
    ),
    one(
        "thanks",
        "a page of thanks with the address it was sent to",
        "送信完了",
        ["name", "email"],
        (_r, o) =>
            `<p>${nameOf(o, " ")} 様</p><p>お問い合わせありがとうございます。確認メールを ${o.email} 宛にお送りしました。</p>`,
    ),
    one(
        "invoice",
        "an invoice: whom it is for at the left, goods below",
        "請求書",
        ["name", "postal", "address"],
        (r, o) =>
            `<div><p>〒${postalOf(o)}</p><p>${addressIn(r, o)}</p><p>${nameOf(o, "　")} 様</p></div><p>請求番号 INV-2026-0098</p><p>発行日 2026年11月20日</p><table><tr><th>品名</th><th>数量</th><th>金額</th></tr><tr><td>点検費用</td><td>1</td><td>12,000</td></tr></table>`,
    ),
    one(
        "settings",
        "settings: values in inputs below headings, no label elements",
        "アカウント設定",
        ["name", "kana", "email", "phone"],
        (r, o) =>
            `<form><h4>お名前</h4><input type="text" value="${nameIn(r, o)}"><h4>ふりがな</h4><input type="text" value="${hiragana(kanaIn(r, o))}"><h4>メールアドレス</h4><input type="email" value="${o.email}"><h4>携帯電話番号</h4><input type="tel" value="${mobileOf(o)}"><button>保存</button></form>`,
    ),
    one(
        "nuxt",
        "state assigned in a script beside an empty page",
        "マイページ",
        ["name", "email", "birth"],
        (_r, o) =>
            `<div id="__nuxt"></div><script>window.__NUXT__={state:{user:{id:12,last_name:"${o.family}",first_name:"${o.given}",email:"${o.email}",birth_date:"${birthOf(o)}"}},serverRendered:true};</script>`,
    ),
    one(
        "family-card",
        "a customer and their telephone twice: in a link and its text",
        "お客様カルテ",
        ["name", "phone", "address"],
        (_r, o) =>
            `<div class="karte"><div>お名前</div><div>${nameOf(o)} 様</div><div>お電話</div><div><a href="tel:${mobileOf(o, "")}">${mobileOf(o)}</a></div><div>ご住所</div><div>${addressOf(o)}</div></div>`,
    ),
]
