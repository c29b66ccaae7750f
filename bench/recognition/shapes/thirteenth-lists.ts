// A thirteenth set, of pages alone, written before its readers were looked at. Here: lists of several people.
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn } from "../eighth-words.ts"
import {
    addressOf,
    birthOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    romanOf,
    wide,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { HTML, shape, withEither, type Shape } from "../shape.ts"
import { thirteenthPage } from "../thirteenth-frame.ts"
import type { Field } from "../../../src/core/fields.ts"

function list(
    id: string,
    why: string,
    title: string,
    fields: readonly Field[],
    each: (random: Random, person: Person, at: number) => string,
    around: (rows: string) => string,
): Shape {
    return shape(`thirteenth-${id}`, why, HTML, fields, (people, random) =>
        thirteenthPage(random, title, around(people.map((one, at) => each(random, one, at)).join("\n"))),
    )
}

const cells = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<td>${value}</td>`).join("")}</tr>`
const heads = (...values: readonly string[]): string =>
    `<tr>${values.map((value) => `<th>${value}</th>`).join("")}</tr>`

export const THIRTEENTH_LISTS: readonly Shape[] = [
    list(
        "customers",
        "a plain table of customers with numbers and dates beside",
        "顧客一覧",
        ["name", "kana", "phone", "email", "address"],
        (r, o, at) =>
            cells(
                `C${10_001 + at}`,
                nameIn(r, o),
                kanaIn(r, o),
                phoneIn(r, o),
                o.email,
                addressIn(r, o),
                `2026/0${1 + (at % 9)}/15`,
            ),
        (rows) =>
            `<p>全12件</p><table class="list"><thead>${heads("顧客番号", "顧客名", "フリガナ", "電話番号", "メールアドレス", "住所", "登録日")}</thead><tbody>${rows}</tbody></table>`,
    ),
    list(
        "age-sex",
        "age and sex in one cell under one heading",
        "受診者一覧",
        ["name", "age", "sex", "phone"],
        (r, o, at) => cells(`${at + 1}`, nameIn(r, o), `${o.age}歳・${o.sex}性`, phoneIn(r, o), "要再検査"),
        (rows) => `<table>${heads("No", "受診者氏名", "年齢・性別", "電話", "判定")}${rows}</table>`,
    ),
    list(
        "grouped-heads",
        "headings over two columns each: 氏名, フリガナ, 連絡先",
        "会員名簿",
        ["name", "kana", "phone", "email"],
        (_r, o, at) => cells(`${at + 1}`, o.family, o.given, o.familyKana, o.givenKana, mobileOf(o), o.email),
        (rows) =>
            `<table><thead><tr><th rowspan="2">会員No.</th><th colspan="2">氏名</th><th colspan="2">フリガナ</th><th colspan="2">連絡先</th></tr>${heads("姓", "名", "セイ", "メイ", "電話", "メール")}</thead><tbody>${rows}</tbody></table>`,
    ),
    shape(
        "thirteenth-person-columns",
        "a person a column, headings at the left",
        HTML,
        ["name", "kana", "birth", "phone"],
        (people, random) => {
            const line = (label: string, of: (one: Person) => string): string =>
                `<tr><th scope="row">${label}</th>${people.map((one) => `<td>${of(one)}</td>`).join("")}</tr>`
            return thirteenthPage(
                random,
                "宿泊者情報",
                `<table><tr><th></th>${people.map((_one, at) => `<th>${at + 1}人目</th>`).join("")}</tr>${line("お名前", (one) => nameIn(random, one))}${line("フリガナ", (one) => kanaIn(random, one))}${line("生年月日", (one) => birthIn(random, one))}${line("電話番号", (one) => phoneIn(random, one))}</table>`,
            )
        },
    ),
    list(
        "cards",
        "cards: name with 様 in a heading, values behind words and colons",
        "お客様一覧",
        ["name", "phone", "address", "birth"],
        (r, o) =>
            `<div class="card"><h3>${nameIn(r, o)} 様</h3><p>電話：${phoneIn(r, o)}</p><p>住所：${addressIn(r, o)}</p><p>生年月日：${birthIn(r, o)}</p><p class="memo">備考：平日午前希望</p></div>`,
        (rows) => `<div class="cards">${rows}</div>`,
    ),
    list(
        "sections-dl",
        "a section with a definition list each",
        "参加者一覧",
        ["name", "kana", "email", "age"],
        (r, o, at) =>
            `<section><h3>参加者${at + 1}</h3><dl><dt>お名前</dt><dd>${nameIn(r, o)}</dd><dt>ふりがな</dt><dd>${kanaIn(r, o)}</dd><dt>メール</dt><dd>${o.email}</dd><dt>年齢</dt><dd>${o.age}</dd></dl></section>`,
        (rows) => rows,
    ),
    list(
        "bold-pairs",
        "list items of bold labels and breaks",
        "申込者一覧",
        ["name", "postal", "address", "phone"],
        (r, o) =>
            `<li><b>氏名：</b>${nameIn(r, o)}<br><b>郵便番号：</b>${postalIn(r, o)}<br><b>住所：</b>${addressIn(r, o)}<br><b>TEL：</b>${phoneIn(r, o)}</li>`,
        (rows) => `<ol>${rows}</ol>`,
    ),
    list(
        "search-result",
        "results of a search: name with its reading in brackets, a line of facts below",
        "検索結果",
        ["name", "kana", "age", "sex", "phone"],
        (r, o, at) =>
            `<div class="result"><a href="/detail?id=${300 + at}">${nameOf(o, r.pick([" ", "　"]))}（${kanaOf(o)}）</a><div class="sub">${o.age}歳 / ${o.sex}性 / ${mobileOf(o)}</div></div>`,
        (rows) => `<p>「東京都」の検索結果 8件</p><div class="results">${rows}</div>`,
    ),
    list(
        "reviews",
        "comments: the name as a link to the mail address, date, text",
        "コメント一覧",
        ["name", "email"],
        (r, o, at) =>
            `<article class="comment"><h4><a href="mailto:${o.email}">${nameIn(r, o)}</a> さん</h4><time>2026年10月${10 + at}日 1${at % 10}:05</time><p>とても参考になりました。また利用したいです。</p></article>`,
        (rows) => `<div id="comments">${rows}</div>`,
    ),
    list(
        "hidden-rows",
        "rows with hidden inputs that hold what the page does not show",
        "承認待ち一覧",
        ["name", "email", "phone", "birth"],
        (r, o, at) =>
            `<tr><td>${at + 1}</td><td>${nameIn(r, o)}</td><td><form action="/approve" method="post"><input type="hidden" name="id" value="${at}"><input type="hidden" name="email" value="${o.email}"><input type="hidden" name="tel" value="${mobileOf(o)}"><input type="hidden" name="birthday" value="${birthOf(o)}"><button>承認</button></form></td></tr>`,
        (rows) => `<table>${heads("No.", "氏名", "操作")}${rows}</table>`,
    ),
    list(
        "departments",
        "employees: name, extension, mobile, mail in a line of a list",
        "社員名簿",
        ["name", "phone", "email"],
        (r, o, at) => `<li>${nameOf(o, r.pick([" ", "　"]))}　内線${2_100 + at}　携帯 ${mobileOf(o)}　${o.email}</li>`,
        (rows) => `<h3>営業部</h3><ul>${rows}</ul>`,
    ),
    // The number of a patient tells that somebody is one.
    withEither(
        list(
            "clinic-day",
            "bookings of a clinic: the reading above the name, the birth with the age behind",
            "本日の予約",
            ["name", "kana", "birth", "age", "sex"],
            (_r, o, at) =>
                cells(
                    `${9 + at}:30`,
                    `00${4_200 + at}`,
                    `<small>${kanaOf(o)}</small><br>${nameOf(o, " ")}`,
                    `${eraBirthOf(o, true)}（${o.age}歳）`,
                    o.sex,
                    "再診",
                ),
            (rows) => `<table>${heads("時間", "診察券番号", "患者氏名", "生年月日", "性別", "区分")}${rows}</table>`,
        ),
        "health",
    ),
    list(
        "residents",
        "residents: full width, eras, no spaces",
        "住民一覧",
        ["name", "kana", "birth", "sex", "address"],
        (r, o, at) =>
            cells(
                wide(`${5_000 + at}`),
                nameOf(o),
                hiragana(kanaOf(o, "　")),
                wide(eraBirthOf(o)),
                o.sex,
                addressIn(r, o),
            ),
        (rows) => `<table>${heads("世帯番号", "氏名", "ふりがな", "生年月日", "性別", "住所")}${rows}</table>`,
    ),
    list(
        "roman-dotted",
        "names in Latin letters under one heading and in katakana with a dot under another",
        "留学生一覧",
        ["name", "kana", "email"],
        (_r, o, at) => cells(`S26${100 + at}`, romanOf(o), `${o.familyKana}・${o.givenKana}`, o.email),
        (rows) => `<table>${heads("学籍番号", "Name", "カナ氏名", "E-mail")}${rows}</table>`,
    ),
    list(
        "bare-table",
        "a table without headings: name, telephone, address",
        "連絡網",
        ["name", "phone", "address"],
        (r, o) => cells(nameOf(o, r.pick([" ", "　"])), landlineOf(o), addressOf(o)),
        (rows) => `<table border="1">${rows}</table>`,
    ),
    list(
        "details",
        "name as the summary, the rest folded below",
        "応募者",
        ["name", "email", "phone", "address"],
        (r, o) =>
            `<details><summary>${nameIn(r, o)}</summary><table><tr><th>メール</th><td>${o.email}</td></tr><tr><th>電話</th><td>${phoneIn(r, o)}</td></tr><tr><th>住所</th><td>${addressIn(r, o)}</td></tr></table></details>`,
        (rows) => rows,
    ),
    list(
        "teachers",
        "teachers with 先生, their subject, their mail",
        "講師紹介（内部用）",
        ["name", "email", "phone"],
        (r, o) =>
            `<div class="teacher"><p class="name">${nameIn(r, o)}先生</p><p>担当：数学</p><p>連絡先：${mobileOf(o)} / ${o.email}</p></div>`,
        (rows) => `<div class="teachers">${rows}</div>`,
    ),
    list(
        "json-attribute",
        "rows that carry their record as JSON in an attribute",
        "リード一覧",
        ["name", "email", "phone"],
        (_r, o, at) =>
            `<tr data-record='{"id":${at},"last_name":"${o.family}","first_name":"${o.given}","mail":"${o.email}","tel":"${mobileOf(o)}"}'><td>${at + 1}</td><td>${nameOf(o, " ")}</td><td><button>詳細</button></td></tr>`,
        (rows) => `<table>${heads("#", "担当者名", "")}${rows}</table>`,
    ),
]
