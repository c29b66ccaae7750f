// A fourth set, written and first run like the third; figures at first sight stand in docs/recognition.md.
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, eraBirthOf } from "../people.ts"
import { CSV, csvLine, HTML, lines, page, shape, XML, type Shape } from "../shape.ts"

export const FOURTH_TABLES: readonly Shape[] = [
    shape("fourth-table-tel-fax", "a heading of two numbers", HTML, ["name", "phone"], (p) =>
        page(
            `<table><tr><th>No.</th><th>利用者氏名</th><th>TEL／FAX</th></tr>${p.map((o) => `<tr><td>${o.id}</td><td>${nameOf(o, "　")}</td><td>${landlineOf(o)}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape(
        "fourth-vertical-dl-table",
        "label and value in rows of one cell each",
        HTML,
        ["name", "email", "birth"],
        (p) =>
            page(
                p
                    .map(
                        (o) =>
                            `<table class="v"><tr><th>お名前<em>必須</em></th></tr><tr><td>${nameOf(o)}</td></tr><tr><th>メールアドレス</th></tr><tr><td>${o.email}</td></tr><tr><th>生年月日</th></tr><tr><td>${eraBirthOf(o)}</td></tr></table>`,
                    )
                    .join(""),
            ),
    ),
    shape("fourth-spans-only", "spans with slashes between", HTML, ["name", "phone"], (p) =>
        page(p.map((o) => `<p><span>${nameOf(o, " ")}</span><span> / </span><span>${mobileOf(o)}</span></p>`).join("")),
    ),
    shape("fourth-ul-in-td", "a list within a cell", HTML, ["name", "email", "phone"], (p) =>
        page(
            `<table><tr><th>氏名</th><th>連絡先</th></tr>${p.map((o) => `<tr><td>${nameOf(o)}</td><td><ul><li>${o.email}</li><li>${mobileOf(o)}</li></ul></td></tr>`).join("")}</table>`,
        ),
    ),
    shape("fourth-abbr-title", "the name in the title of a mail link", HTML, ["name", "email"], (p) =>
        page(
            `<ul>${p.map((o) => `<li><a href="mailto:${o.email}" title="${nameOf(o, " ")}">メールを送る</a></li>`).join("")}</ul>`,
        ),
    ),
    shape("fourth-onclick", "the address in a handler", HTML, ["email"], (p) =>
        page(p.map((o) => `<button onclick="openMail('${o.email}')">連絡</button>`).join("")),
    ),
    shape(
        "fourth-th-td-td-kana",
        "name and reading in brackets in one cell, the heading too",
        HTML,
        ["name", "kana", "phone"],
        (p) =>
            page(
                `<table><tr><th>番号</th><th>氏名<br>（フリガナ）</th><th>電話番号</th></tr>${p.map((o) => `<tr><td>${o.id}</td><td>${nameOf(o, " ")}<br>（${kanaOf(o)}）</td><td>${mobileOf(o)}</td></tr>`).join("")}</table>`,
            ),
    ),
    shape(
        "fourth-csv-eccube",
        "halves, pieces and parts as shop systems export them",
        CSV,
        ["name", "kana", "email", "phone", "postal", "address"],
        (p) =>
            lines([
                "注文ID,お名前(姓),お名前(名),お名前(セイ),お名前(メイ),メールアドレス,TEL,郵便番号(1),郵便番号(2),都道府県,住所1,住所2",
                ...p.map((o) =>
                    csvLine([
                        o.id,
                        o.family,
                        o.given,
                        o.familyKana,
                        o.givenKana,
                        o.email,
                        o.mobile,
                        o.postal.slice(0, 3),
                        o.postal.slice(3),
                        o.prefecture,
                        `${o.city}${o.town}`,
                        o.block.join("-"),
                    ]),
                ),
            ]),
    ),
    shape("fourth-csv-tel-parts", "a telephone number in three columns", CSV, ["name", "phone"], (p) =>
        lines([
            "氏名,電話番号1,電話番号2,電話番号3",
            ...p.map((o) => csvLine([nameOf(o), o.mobile.slice(0, 3), o.mobile.slice(3, 7), o.mobile.slice(7)])),
        ]),
    ),
    shape(
        "fourth-csv-kana-first",
        "readings of name and address before them",
        CSV,
        ["name", "kana", "address", "phone"],
        (p) =>
            lines([
                "カナ氏名,漢字氏名,カナ住所,漢字住所,電話",
                ...p.map((o) => csvLine([kanaOf(o), nameOf(o), "トウキヨウト", addressOf(o), landlineOf(o)])),
            ]),
    ),
    shape("fourth-tsv-noheader", "tabs without headings", "text/tab-separated-values", ["name", "email"], (p) =>
        lines(
            p.map((o) => [o.id, nameOf(o, " "), o.email].join("\t")),
            "\n",
        ),
    ),
    shape(
        "fourth-xml-upper-sjis",
        "upper-case romaji elements",
        XML,
        ["name", "phone", "birth"],
        (p) =>
            `<?xml version="1.0"?><DATA><HEAD><COUNT>${p.length}</COUNT></HEAD><BODY>${p.map((o) => `<REC><SHIMEI>${nameOf(o)}</SHIMEI><TEL>${mobileOf(o)}</TEL><SEINENGAPPI>${birthOf(o, "")}</SEINENGAPPI></REC>`).join("")}</BODY></DATA>`,
    ),
    shape(
        "fourth-rss-author",
        "an author as mailbox",
        "application/rss+xml",
        ["name", "email"],
        (p) =>
            `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><managingEditor>info@example.jp</managingEditor>${p.map((o) => `<item><title>報告</title><author>${nameOf(o, " ")} &lt;${o.email}&gt;</author></item>`).join("")}</channel></rss>`,
    ),
]
