// Of a sixteenth set, of pages alone: lists of people. Written before the readers were looked at, from the words of what the meter is to read.
import { addressIn, birthIn, hiraganaOr, nameIn, phoneIn, postalIn } from "../sixteenth-words.ts"
import {
    addressOf,
    birthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, withEither, type Shape } from "../shape.ts"
import { sixteenthPage } from "../sixteenth-frame.ts"
import type { Field } from "../../../src/core/fields.ts"

function list(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    each: (random: Random, person: Person, at: number) => string,
    around: (rows: string) => string = (rows) => rows,
): Shape {
    return shape(`sixteenth-${id}`, why, HTML, fields, (people, random) =>
        sixteenthPage(random, title, around(people.map((one, at) => each(random, one, at)).join("\n"))),
    )
}

const td = (...values: readonly (string | number)[]): string => values.map((value) => `<td>${value}</td>`).join("")
const th = (...values: readonly string[]): string => values.map((value) => `<th>${value}</th>`).join("")
const headed =
    (...labels: readonly string[]) =>
    (rows: string): string =>
        `<table>\n<thead><tr>${th(...labels)}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`

export const SIXTEENTH_LISTS: readonly Shape[] = [
    list(
        "spanned-head",
        "family and given name below one heading over two columns, and so their readings",
        "会員名簿",
        ["name", "kana", "phone", "email"],
        (r, o, at) => `<tr>${td(at + 1, o.family, o.given, o.familyKana, o.givenKana, phoneIn(r, o), o.email)}</tr>`,
        (rows) =>
            `<table border="1"><tr><th rowspan="2">No.</th><th colspan="2">氏名</th><th colspan="2">フリガナ</th><th rowspan="2">電話番号</th><th rowspan="2">メールアドレス</th></tr><tr>${th("姓", "名", "セイ", "メイ")}</tr>${rows}</table>`,
    ),
    list(
        "two-columns",
        "姓 and 名 in two columns, with sex and age",
        "受講者一覧",
        ["name", "sex", "age", "email"],
        (_r, o, at) => `<tr>${td(`S${1001 + at}`, o.family, o.given, o.sex, o.age, o.email)}</tr>`,
        headed("受講番号", "姓", "名", "性別", "年齢", "メール"),
    ),
    list(
        "vertical-each",
        "a table with headings at the side for each person",
        "利用者情報",
        ["name", "kana", "birth", "address", "phone"],
        (r, o) =>
            `<table class="vertical"><tbody><tr><th>氏名</th><td>${nameIn(r, o)}</td></tr><tr><th>ふりがな</th><td>${hiragana(kanaOf(o))}</td></tr><tr><th>生年月日</th><td>${birthIn(r, o)}</td></tr><tr><th>住所</th><td>${addressIn(r, o)}</td></tr><tr><th>電話</th><td>${phoneIn(r, o)}</td></tr></tbody></table>`,
    ),
    list(
        "two-label-rows",
        "rows of two labels and two values, a table for each person",
        "契約者カード",
        ["name", "sex", "birth", "postal", "address", "phone", "email"],
        (r, o, at) =>
            `<table><tr><th>契約番号</th><td>K-${2000 + at}</td><th>契約者名</th><td>${nameIn(r, o)} 様</td></tr><tr><th>生年月日</th><td>${birthIn(r, o)}</td><th>性別</th><td>${o.sex}性</td></tr><tr><th>郵便番号</th><td>${postalIn(r, o)}</td><th>住所</th><td>${addressIn(r, o)}</td></tr><tr><th>電話番号</th><td>${phoneIn(r, o)}</td><th>メール</th><td>${o.email}</td></tr></table>`,
    ),
    list(
        "definitions",
        "a definition list each, the name with 様",
        "ご予約のお客様",
        ["name", "kana", "phone"],
        (r, o, at) =>
            `<dl class="reservation"><dt>予約番号</dt><dd>R26${String(at).padStart(4, "0")}</dd><dt>お名前</dt><dd>${nameIn(r, o)} 様</dd><dt>カナ</dt><dd>${kanaOf(o)}</dd><dt>お電話番号</dt><dd>${phoneIn(r, o)}</dd><dt>人数</dt><dd>${1 + r.below(6)}名</dd></dl>`,
    ),
    list(
        "definitions-in-divs",
        "a definition list each, its pairs in divs, below a heading with a number",
        "応募者",
        ["name", "email", "phone", "age"],
        (r, o, at) =>
            `<section><h3>応募 #${at + 1}</h3><dl><div><dt>氏名</dt><dd>${nameIn(r, o)}</dd></div><div><dt>年齢</dt><dd>${o.age}歳</dd></div><div><dt>メール</dt><dd><a href="mailto:${o.email}">${o.email}</a></dd></div><div><dt>電話</dt><dd>${phoneIn(r, o)}</dd></div></dl></section>`,
    ),
    list(
        "cards",
        "cards with the name as heading, and labelled paragraphs",
        "顧客一覧",
        ["name", "phone", "address"],
        (r, o) =>
            `<div class="card"><h3>${nameIn(r, o)} 様</h3><p>電話：${phoneIn(r, o)}</p><p>住所：${addressIn(r, o)}</p></div>`,
        (rows) => `<div class="cards">${rows}</div>`,
    ),
    list(
        "cards-unlabelled",
        "cards without labels: name, reading, mobile, address",
        "スタッフ連絡網",
        ["name", "kana", "phone", "address"],
        (r, o) =>
            `<div class="staff-card"><div class="staff-name">${nameOf(o, " ")}</div><div class="staff-kana">${kanaOf(o)}</div><div class="staff-tel">${mobileOf(o)}</div><div class="staff-addr">${addressIn(r, o)}</div></div>`,
    ),
    list(
        "items-labelled",
        "list items with label and value behind colons",
        "緊急連絡先",
        ["name", "phone", "address"],
        (r, o) =>
            `<ul class="contact"><li>氏名：${nameIn(r, o)}</li><li>電話番号：${phoneIn(r, o)}</li><li>住所：${addressIn(r, o)}</li></ul>`,
    ),
    list(
        "items-brackets",
        "one item each: name, reading in brackets, mobile",
        "参加メンバー",
        ["name", "kana", "phone"],
        (_r, o) => `<li>${nameOf(o, " ")}（${kanaOf(o)}） ${mobileOf(o)}</li>`,
        (rows) => `<ol>${rows}</ol>`,
    ),
    list(
        "items-slashes",
        "one item each, values apart by slashes",
        "幹事一覧",
        ["name", "email", "phone"],
        (_r, o) => `<li>${nameOf(o, "　")}さん / ${o.email} / ${mobileOf(o)}</li>`,
        (rows) => `<ul>${rows}</ul>`,
    ),
    list(
        "inputs-rows",
        "a table whose cells are inputs with values",
        "出席者の編集",
        ["name", "kana", "email"],
        (r, o, at) =>
            `<tr><td>${at + 1}</td><td><input type="text" name="name[]" value="${nameIn(r, o)}"></td><td><input type="text" name="kana[]" value="${kanaOf(o)}"></td><td><input type="email" name="email[]" value="${o.email}"></td><td><button>削除</button></td></tr>`,
        (rows) =>
            `<form method="post"><input type="hidden" name="csrf" value="9f86d081884c7d659a2feaa0c55ad015"><table><tr>${th("No", "氏名", "フリガナ", "メールアドレス", "")}</tr>${rows}</table></form>`,
    ),
    list(
        "hidden",
        "hidden inputs by index, nothing to see",
        "一括登録の確認",
        ["name", "phone", "postal", "address"],
        (_r, o, at) =>
            `<input type="hidden" name="customers[${at}][name]" value="${nameOf(o)}"><input type="hidden" name="customers[${at}][tel]" value="${mobileOf(o, "")}"><input type="hidden" name="customers[${at}][zip]" value="${postalOf(o)}"><input type="hidden" name="customers[${at}][address]" value="${addressOf(o)}">`,
        (rows) =>
            `<form action="/import" method="post"><p>以下の内容で登録します。</p>${rows}<button>登録</button></form>`,
    ),
    list(
        "row-attributes",
        "rows that show a number and a state; the person is in attributes",
        "配達リスト",
        ["name", "phone", "address"],
        (_r, o, at) =>
            `<tr data-id="${5000 + at}" data-name="${nameOf(o, " ")}" data-tel="${landlineOf(o)}" data-address="${addressOf(o)}"><td>${5000 + at}</td><td>配達中</td></tr>`,
        (rows) => `<table><tr>${th("伝票", "状態")}</tr>${rows}</table>`,
    ),
    list(
        "data-label",
        "a responsive table whose cells have their label as an attribute",
        "入居者",
        ["name", "phone", "birth"],
        (r, o, at) =>
            `<tr><td data-label="部屋">${101 + at}</td><td data-label="入居者名">${nameIn(r, o)}</td><td data-label="電話番号">${phoneIn(r, o)}</td><td data-label="生年月日">${birthIn(r, o)}</td></tr>`,
        (rows) => `<table class="responsive"><tbody>${rows}</tbody></table>`,
    ),
    list(
        "div-table",
        "divs as rows and cells with a row of headings",
        "メール会員",
        ["name", "kana", "email", "birth"],
        (r, o) =>
            `<div class="tr"><div class="td">${nameIn(r, o)}</div><div class="td">${hiraganaOr(r, kanaOf(o))}</div><div class="td">${o.email}</div><div class="td">${birthOf(o, "/")}</div></div>`,
        (rows) =>
            `<div class="table"><div class="tr"><div class="th">お名前</div><div class="th">ふりがな</div><div class="th">メールアドレス</div><div class="th">誕生日</div></div>${rows}</div>`,
    ),
    list(
        "span-pairs",
        "label and value as spans in a line each",
        "相談受付票",
        ["name", "age", "sex", "phone"],
        (r, o, at) =>
            `<div class="ticket"><div><span class="label">受付番号</span><span class="value">${300 + at}</span></div><div><span class="label">相談者</span><span class="value">${nameIn(r, o)}</span></div><div><span class="label">年齢</span><span class="value">${o.age}</span></div><div><span class="label">性別</span><span class="value">${o.sex}</span></div><div><span class="label">電話</span><span class="value">${phoneIn(r, o)}</span></div></div>`,
    ),
    list(
        "roman",
        "names in Latin letters in a table with English headings",
        "Participants",
        ["name", "email", "phone"],
        (_r, o, at) => `<tr>${td(at + 1, romanOf(o), o.email, mobileOf(o))}</tr>`,
        headed("#", "Full Name", "Email", "Mobile"),
    ),
    list(
        "script-state",
        "the list as JSON in a script, the page's body empty",
        "会員検索",
        ["name", "kana", "email", "phone", "birth"],
        (_r, o, at) =>
            JSON.stringify({
                id: 9_000 + at,
                name: nameOf(o, " "),
                nameKana: kanaOf(o),
                email: o.email,
                tel: mobileOf(o),
                birthday: birthOf(o),
                rank: "gold",
                createdAt: "2026-04-01T10:00:00+09:00",
            }),
        (rows) =>
            `<div id="app"></div><script id="initial-data" type="application/json">{"page":1,"total":${rows.split("\n").length},"members":[${rows.replaceAll("\n", ",")}]}</script>`,
    ),
    // A post is what some call a job, and others not.
    withEither(
        list(
            "groups",
            "people below group headings that run over all columns",
            "職員配置表",
            ["name", "kana", "email"],
            (r, o, at) =>
                `${at % 3 === 0 ? `<tr><th colspan="4">${["総務課", "営業部", "製造第一課"][(at / 3) % 3] ?? "企画室"}</th></tr>` : ""}<tr><td>${at % 3 === 0 ? "課長" : "係員"}</td><td>${nameIn(r, o)}</td><td>${kanaOf(o)}</td><td>${o.email}</td></tr>`,
            (rows) => `<table><tr>${th("役職", "氏名", "フリガナ", "メール")}</tr>${rows}</table>`,
        ),
        "job",
    ),
    list(
        "patients",
        "patients with number, birth, sex and illness",
        "外来患者一覧",
        ["name", "birth", "sex", "health"],
        (r, o) => `<tr>${td(`0${r.digits(6)}`, nameIn(r, o), birthIn(r, o), o.sex, o.illness)}</tr>`,
        headed("患者番号", "患者氏名", "生年月日", "性別", "傷病名"),
    ),
    list(
        "comment-rows",
        "rows left in a comment",
        "お知らせ",
        ["name", "email", "phone"],
        (_r, o) => `<tr><td>${nameOf(o, " ")}</td><td>${o.email}</td><td>${mobileOf(o)}</td></tr>`,
        (rows) =>
            `<p>本日の業務は終了しました。</p><!-- <table><tr>${th("氏名", "メール", "電話")}</tr>${rows}</table> -->`,
    ),
]
