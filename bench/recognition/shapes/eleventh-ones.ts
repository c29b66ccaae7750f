// Of the eleventh set: pages of one person, and the traps.
import { framed } from "../eleventh-frame.ts"
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn } from "../eighth-words.ts"
import { addressOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, shapeOfOne, shownWith, somePeople, type Shape } from "../shape.ts"
import type { Field } from "../../../src/core/fields.ts"

function one(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    main: (random: Random, person: Person) => string,
): Shape {
    return shapeOfOne(`eleventh-${id}`, why, HTML, fields, (person, random) =>
        framed(random, title, main(random, person)),
    )
}

const row = (label: string, value: string): string => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`
const field = (label: string, name: string, value: string): string =>
    `<div class="form-group"><label for="${name}">${label}<span class="required">必須</span></label><input class="form-control" type="text" id="${name}" name="${name}" value="${value}"></div>`

export const ELEVENTH_ONES: readonly Shape[] = [
    one(
        "confirm",
        "confirmation of an inquiry: a table of labels and values, the message below",
        "入力内容の確認",
        ["name", "kana", "email", "phone"],
        (r, o) =>
            `<p>以下の内容で送信します。よろしければ「送信する」を押してください。</p><table>${row("お名前", nameIn(r, o))}${row("フリガナ", kanaIn(r, o))}${row("メールアドレス", o.email)}${row("電話番号", phoneIn(r, o))}${row("お問い合わせ内容", "営業時間を教えてください。<br>よろしくお願いいたします。")}</table><form><input type="hidden" name="name" value="${nameOf(o)}"><input type="hidden" name="email" value="${o.email}"><button>送信する</button></form>`,
    ),
    one(
        "laravel-edit",
        "a form of a framework: labels with marks, address in three inputs",
        "会員情報の変更",
        ["name", "email", "postal", "address", "phone"],
        (r, o) =>
            `<form method="POST" action="/mypage"><input type="hidden" name="_token" value="q9sKf0">${field("お名前", "name", nameIn(r, o))}${field("メールアドレス", "email", o.email)}${field("郵便番号", "zip", postalOf(o))}${field("都道府県", "pref", o.prefecture)}${field("市区町村", "city", `${o.city}${o.town}`)}${field("番地", "street", blockOf(o))}${field("電話番号", "tel", phoneIn(r, o))}<button>更新</button></form>`,
    ),
    one(
        "rails-show",
        "a page of a scaffold: bold labels in paragraphs",
        "利用者詳細",
        ["name", "kana", "birth", "address"],
        (r, o) =>
            `<p id="notice"></p><p>\n  <strong>氏名:</strong>\n  ${nameIn(r, o)}\n</p>\n<p>\n  <strong>ふりがな:</strong>\n  ${kanaIn(r, o)}\n</p>\n<p>\n  <strong>生年月日:</strong>\n  ${birthIn(r, o)}\n</p>\n<p>\n  <strong>住所:</strong>\n  ${addressIn(r, o)}\n</p>\n<a href="/users/1/edit">編集</a> | <a href="/users">戻る</a>`,
    ),
    one(
        "aspnet-details",
        "a page of ASP.NET: spans with ids in a table without headings",
        "顧客詳細",
        ["name", "phone", "email", "address"],
        (r, o) =>
            `<form id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk2Nzg="><table><tr><td>顧客名</td><td><span id="MainContent_lblName">${nameIn(r, o)}</span></td></tr><tr><td>電話</td><td><span id="MainContent_lblTel">${phoneIn(r, o)}</span></td></tr><tr><td>E-mail</td><td><span id="MainContent_lblMail">${o.email}</span></td></tr><tr><td>住所</td><td><span id="MainContent_lblAddr">${addressIn(r, o)}</span></td></tr></table></form>`,
    ),
    one(
        "my-page",
        "a member's page: greeting, then a list of labels and values in spans",
        "マイページ",
        ["name", "email", "postal", "address"],
        (r, o) =>
            `<p class="greeting">${nameIn(r, o)} 様、いつもご利用ありがとうございます。</p><p>保有ポイント：1,250pt</p><ul class="info"><li><span class="k">メールアドレス</span><span class="v">${o.email}</span></li><li><span class="k">お届け先</span><span class="v">${postalIn(r, o)} ${addressIn(r, o)}</span></li></ul>`,
    ),
    one("order-history", "one customer's orders: recipient in every row", "注文履歴", ["name", "address"], (r, o) => {
        const [name, address] = [nameIn(r, o), addressIn(r, o)]
        return `<table><tr><th>注文番号</th><th>注文日</th><th>お届け先</th><th>住所</th><th>金額</th></tr>${[1, 2, 3, 4].map((n) => `<tr><td>ORD-2026-000${n}</td><td>2026/0${n}/15</td><td>${name}</td><td>${address}</td><td>${n},200円</td></tr>`).join("")}</table>`
    }),
    one(
        "chart",
        "an electronic record: head with number, name, birth, sex; then problems",
        "カルテ",
        ["name", "kana", "birth", "sex", "health"],
        (r, o) =>
            `<div class="pt-header"><span class="pt-id">ID: 00123456</span><span class="pt-kana">${kanaOf(o)}</span><span class="pt-name">${nameOf(o, "　")}</span><span class="pt-birth">${o.birth[0]}/${o.birth[1]}/${o.birth[2]}生</span><span class="pt-sex">${o.sex}性</span></div><table class="problems"><tr><th>病名</th><th>開始日</th><th>転帰</th></tr><tr><td>${o.illness}</td><td>2026/04/01</td><td>継続</td></tr></table><p>受付 ${phoneIn(r, o).length} 番</p>`,
    ),
    one(
        "certificate-form",
        "an application to a city: applicant in a table with vertical headings and colspans",
        "住民票交付申請",
        ["name", "kana", "address", "birth", "phone"],
        (r, o) =>
            `<table><tr><th rowspan="4">申請者</th><th>住所</th><td colspan="3">${addressIn(r, o)}</td></tr><tr><th>ふりがな</th><td colspan="3">${kanaIn(r, o)}</td></tr><tr><th>氏名</th><td>${nameIn(r, o)}</td><th>生年月日</th><td>${birthIn(r, o)}</td></tr><tr><th>電話</th><td colspan="3">${phoneIn(r, o)}</td></tr></table>`,
    ),
    one(
        "framework-state",
        "state of a framework in a script, the page itself an empty division",
        "アプリ",
        ["name", "email", "phone"],
        (_r, o) =>
            `<div id="app"></div><script>window.__INITIAL_STATE__ = {"auth":{"user":{"id":5,"fullName":"${nameOf(o, " ")}","email":"${o.email}","phoneNumber":"${mobileOf(o)}"}},"settings":{"locale":"ja","theme":"light"}};</script>`,
    ),
    one(
        "data-page",
        "JSON in an attribute, as Inertia has it",
        "アプリ",
        ["name", "email", "address"],
        (_r, o) =>
            `<div id="app" data-page="{&quot;component&quot;:&quot;Profile&quot;,&quot;props&quot;:{&quot;profile&quot;:{&quot;name&quot;:&quot;${nameOf(o)}&quot;,&quot;email&quot;:&quot;${o.email}&quot;,&quot;address&quot;:&quot;${addressOf(o)}&quot;}},&quot;url&quot;:&quot;/profile&quot;}"></div>`,
    ),
    one(
        "comment-debug",
        "a comment left by a program",
        "送信完了",
        ["name", "email"],
        (_r, o) => `<p>送信が完了しました。</p><!-- debug: name=${nameOf(o)} email=${o.email} -->`,
    ),
    one(
        "lease",
        "a lease: parties as labels with 殿",
        "賃貸借契約内容",
        ["name", "address", "phone"],
        (r, o) =>
            `<h3>賃借人</h3><table>${row("氏名", `${nameIn(r, o)} 殿`)}${row("現住所", addressIn(r, o))}${row("連絡先", phoneIn(r, o))}</table><h3>物件</h3><table>${row("物件名", "コーポ見本 203号室")}${row("賃料", "72,000円")}</table>`,
    ),
    shape(
        "eleventh-family-landline",
        "a family on one landline: four people, one number, one address",
        HTML,
        ["name", "phone", "address"],
        (people, random) => {
            const first = people[0]
            const [phone, address] = first === undefined ? ["", ""] : [landlineOf(first), addressOf(first)]
            return framed(
                random,
                "世帯一覧",
                `<table><tr><th>氏名</th><th>続柄</th><th>電話</th><th>住所</th></tr>${people.map((o, at) => `<tr><td>${nameOf(o, " ")}</td><td>${at === 0 ? "本人" : "子"}</td><td>${phone}</td><td>${address}</td></tr>`).join("")}</table>`,
            )
        },
    ),
    shape(
        "eleventh-help-desk",
        "the help desk's telephone and info@ in each row",
        HTML,
        ["name", "email"],
        (people, random) =>
            framed(
                random,
                "受講者",
                `<table><tr><th>氏名</th><th>メール</th><th>サポート窓口</th></tr>${people.map((o) => `<tr><td>${nameIn(random, o)}</td><td>${o.email}</td><td>0120-000-999 info@help.example.com</td></tr>`).join("")}</table>`,
            ),
    ),
    {
        id: "eleventh-placeholders",
        why: "a form with placeholders of invented people, and one value",
        make: (random) => {
            const people = somePeople(random).slice(0, 1)
            const main = people
                .map(
                    (o) =>
                        `<form><label>お名前<input name="name" placeholder="例）山田 太郎" value="${nameOf(o, " ")}"></label><label>メール<input type="email" name="email" placeholder="taro@example.com" value="${o.email}"></label><label>電話<input name="tel" placeholder="090-1234-5678" value=""></label></form>`,
                )
                .join("")
            return {
                mediaType: HTML,
                body: framed(random, "ご登録情報", main),
                shown: shownWith(people, "name", "email"),
            }
        },
    },
    shape(
        "eleventh-comments",
        "comments below an article: name, mail, text",
        HTML,
        ["name", "email"],
        (people, random) =>
            framed(
                random,
                "コメント",
                `<ol class="comment-list">${people.map((o, at) => `<li class="comment"><article><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${nameOf(o, " ")}</b> <span class="says">より:</span></div><a href="#c${at}"><time datetime="2026-11-20T1${at % 10}:00:00">2026年11月20日</time></a></footer><div class="comment-content"><p>参考になりました。連絡は ${o.email} まで。</p></div></article></li>`).join("\n")}</ol>`,
            ),
    ),
]
