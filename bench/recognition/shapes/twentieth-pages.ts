// Of a twentieth set, written once the nineteenth was mended and run at once: people in pages.
import { backOffice, bare, company, utility } from "../nineteenth-frame.ts"
import { day, first, page, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"

export const TWENTIETH_PAGES: readonly Shape[] = [
    page(
        "twentieth-tbody-each",
        "a table with a body for each person: who above, remarks below over all columns",
        backOffice,
        "来館者記録",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<table><thead><tr>${th("日付", "お名前", "電話番号", "人数")}</tr></thead>${p.map((o) => `<tbody><tr>${td(day(r, "/"), nameOf(o, " "), mobileOf(o), 1 + r.below(5))}</tr><tr><td colspan="4">備考：${r.pick(["車椅子利用", "特になし", "駐車場希望"])}</td></tr></tbody>`).join("")}</table>`,
    ),
    page(
        "twentieth-shift-table",
        "a shift table: names at the side, days across",
        company,
        "勤務シフト表",
        "few",
        ["name"],
        (p, r) =>
            `<table><tr>${th("氏名", "12/1", "12/2", "12/3", "12/4")}</tr>${p.map((o) => `<tr><th>${nameOf(o, " ")}</th>${td(...Array.from({ length: 4 }, () => r.pick(["早番", "遅番", "休"])))}</tr>`).join("")}</table>`,
    ),
    page(
        "twentieth-check-up",
        "one person's check-up: who at the top in one line of the table, results below",
        company,
        "健康診断結果",
        "one",
        ["name", "kana", "birth", "sex", "age"],
        (p, r) => {
            const o = first(p)
            return `<table><tr><th>氏名</th><td>${nameOf(o, "　")}</td><th>カナ</th><td>${kanaOf(o)}</td></tr><tr><th>生年月日</th><td>${eraBirthOf(o)}</td><th>年齢</th><td>${o.age}歳</td></tr><tr><th>性別</th><td>${o.sex}</td><th>受診日</th><td>${day(r)}</td></tr></table><table><tr>${th("検査項目", "結果", "基準値", "判定")}</tr><tr>${td("BMI", "22.4", "18.5-24.9", "A")}</tr><tr>${td("HbA1c", "5.6", "5.5以下", "B")}</tr></table>`
        },
    ),
    page(
        "twentieth-timeline",
        "what happened to a case: time, who with an address in brackets, what",
        backOffice,
        "対応履歴",
        "few",
        ["name", "email"],
        (p, r) =>
            `<ul class="timeline">${p.map((o) => `<li><time>${day(r)} 1${r.below(9)}:30</time><strong>${nameOf(o, " ")}</strong>（${o.email}）<p>${r.pick(["お問い合わせを登録しました", "資料を請求しました"])}</p></li>`).join("")}</ul>`,
    ),
    page(
        "twentieth-address-element",
        "members of a trade's society, each in an address element",
        company,
        "会員事業主名簿",
        "few",
        ["name", "postal", "address", "phone"],
        (p) =>
            p
                .map(
                    (o) =>
                        `<article><h3>${nameOf(o, " ")}</h3><address>〒${postalOf(o)}<br>${addressOf(o)}<br>TEL：${landlineOf(o)}</address></article>`,
                )
                .join("\n"),
    ),
    withEither(
        page(
            "twentieth-details-summary",
            "questions that fold up: who asks in the summary, how to reach them within",
            backOffice,
            "応募者",
            "few",
            ["name", "age", "email", "phone"],
            (p, r) =>
                p
                    .map(
                        (o) =>
                            `<details><summary>${nameOf(o, " ")}（${o.age}歳）</summary><p>応募職種: ${r.pick(["販売", "経理"])}</p><p>Email: ${o.email}</p><p>Tel: ${mobileOf(o)}</p></details>`,
                    )
                    .join("\n"),
        ),
        "job",
    ),
    page(
        "twentieth-option-list",
        "a choice of members in a form: number and name, one of them chosen, mail beside it",
        backOffice,
        "代理ログイン",
        "few",
        ["name", "email"],
        (p) =>
            `<form><label>会員</label><ul>${p.map((o) => `<li><label><input type="radio" name="member" value="${o.id + 1}"> ${nameOf(o, " ")} &lt;${o.email}&gt;</label></li>`).join("")}</ul><button>ログイン</button></form>`,
    ),
    page(
        "twentieth-invoice",
        "an invoice: to whom with 様, the address, what was bought, the firm that sells",
        bare,
        "請求書",
        "one",
        ["name", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return `<p>請求書番号：INV-${r.digits(6)}</p><p>発行日：${day(r, "/")}</p><div class="to"><p>〒${postalOf(o)}</p><p>${addressOf(o)}</p><p>${nameOf(o, " ")} 様</p></div><div class="from"><p>株式会社みほんシステムズ</p><p>〒104-0093 東京都中央区見本1-9-3</p><p>TEL 03-0000-1901</p></div><table><tr>${th("品目", "数量", "単価", "金額")}</tr><tr>${td("保守サービス", 1, yen(r), yen(r))}</tr></table>`
        },
    ),
    page(
        "twentieth-two-columns",
        "a directory in two columns of cells, each with name and telephone",
        company,
        "緊急連絡網",
        "few",
        ["name", "phone"],
        (p) =>
            `<table>${p.map((o, at) => `${at % 2 === 0 ? "<tr>" : ""}<td>${nameOf(o, " ")}<br>${landlineOf(o)}</td>${at % 2 === 1 ? "</tr>" : ""}`).join("")}</table>`,
    ),
    page(
        "twentieth-vue-state",
        "a page whose list is in an attribute of its program's root",
        utility,
        "予約台帳",
        "few",
        ["name", "phone", "email"],
        (p, r) =>
            `<div id="app" data-page='${JSON.stringify({ component: "Bookings/Index", props: { bookings: p.map((o) => ({ id: o.id, customer_name: nameOf(o, " "), customer_tel: mobileOf(o), customer_email: o.email, date: day(r), course: "60分コース" })) }, url: "/bookings", version: "8f1c" })}'></div>`,
    ),
    page(
        "twentieth-label-small",
        "a card of one member: small grey labels above the values, classes only",
        utility,
        "会員証",
        "one",
        ["name", "kana", "birth", "phone"],
        (p, r) => {
            const o = first(p)
            return [
                ["会員番号", r.digits(8)],
                ["氏名", nameOf(o, " ")],
                ["フリガナ", kanaOf(o)],
                ["生年月日", birthOf(o, "/")],
                ["連絡先電話番号", mobileOf(o)],
                ["有効期限", "2027/03/31"],
            ]
                .map(([label, value]) => `<div class="p-2"><small class="muted">${label}</small><p>${value}</p></div>`)
                .join("")
        },
    ),
]
