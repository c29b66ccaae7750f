// The twenty-fourth set, written once most of the twenty-third was mended and asked once: people in pages, answers, sheets, texts; and nobody.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { app, bare, groupware, hospital, portal, shopAdmin } from "../twentythird-frame.ts"
import { data, each, emptyPage, page } from "../twentythird-shape.ts"

export const TWENTYFOURTH: readonly Shape[] = [
    page(
        "twentyfourth-library-loans",
        "books that are out: title, who has it, card, day",
        portal,
        "貸出中の資料",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<table class="list"><tr>${th("資料名", "貸出者", "利用券番号", "電話", "返却期限")}</tr>${each(p, (o) => `<tr>${td(r.pick(["日本の野鳥", "園芸入門", "数学の歴史"]), nameOf(o, " "), r.digits(8), landlineOf(o), day(r, "/"))}</tr>`)}</table>`,
    ),
    page(
        "twentyfourth-address-book",
        "an address book: letters as headings, entries in blocks",
        groupware,
        "アドレス帳",
        "few",
        ["name", "kana", "email", "phone"],
        (p) =>
            `<h3>あ行</h3>${each(p, (o) => `<div class="entry"><p class="nm">${nameOf(o, "　")}（${hiragana(kanaOf(o))}）</p><p>E-mail：<a href="mailto:${o.email}">${o.email}</a></p><p>携帯：${mobileOf(o)}</p></div>`)}`,
    ),
    page(
        "twentyfourth-ticket-detail",
        "an inquiry: who asked in a side panel, label over value",
        app,
        "問い合わせ #2401",
        "one",
        ["name", "email", "phone"],
        (p) => {
            const o = first(p)
            return `<div class="thread"><p>商品が届きません。確認をお願いします。</p></div><aside class="panel"><h4>お客様情報</h4><div class="f"><span class="k">お名前</span><span class="v">${nameOf(o, " ")}</span></div><div class="f"><span class="k">メール</span><span class="v">${o.email}</span></div><div class="f"><span class="k">電話</span><span class="v">${mobileOf(o)}</span></div></aside>`
        },
    ),
    page(
        "twentyfourth-ward-residents",
        "a home's residents: cards with room, name, age and who to call",
        hospital,
        "入居者一覧",
        "few",
        ["name", "age", "sex", "birth"],
        (p) =>
            each(
                p,
                (o, at) =>
                    `<div class="card"><div class="room">${201 + at}号室</div><h4>${nameOf(o, " ")} 様</h4><ul><li>${o.sex}性 ${o.age}歳</li><li>生年月日：${birthOf(o, "/")}</li></ul></div>`,
            ),
    ),
    page(
        "twentyfourth-event-checkin",
        "guests at a door: a list with a box to tick and a ticket each",
        shopAdmin,
        "来場者チェックイン",
        "many",
        ["name", "email"],
        (p, r) =>
            `<ul class="guests">${each(p, (o, at) => `<li><label><input type="checkbox" name="c[${at}]"> ${nameOf(o, " ")}</label> <small>${o.email}</small> <code>${r.digits(6)}</code></li>`)}</ul>`,
    ),
    page(
        "twentyfourth-laravel-show",
        "a customer in rows of a grid: label and value in columns",
        bare,
        "顧客詳細",
        "one",
        ["name", "kana", "postal", "address", "phone"],
        (p) => {
            const o = first(p)
            const rows = [
                ["顧客ID", "24"],
                ["氏名", nameOf(o, " ")],
                ["フリガナ", kanaOf(o, " ")],
                ["郵便番号", postalOf(o)],
                ["住所", `${addressOf(o)} ${o.building}`],
                ["電話番号", mobileOf(o)],
                ["登録日時", "2026-04-01 10:00:00"],
            ]
            return rows
                .map(
                    ([k, v]) =>
                        `<div class="row"><div class="col-3 fw-bold">${k}</div><div class="col-9">${v}</div></div>`,
                )
                .join("\n")
        },
    ),
    page(
        "twentyfourth-shift-board",
        "who works when: names in cells below days, without titles",
        groupware,
        "シフト表",
        "few",
        ["name"],
        (p) =>
            `<table><tr>${th("スタッフ", "月", "火", "水", "木")}</tr>${each(p, (o) => `<tr>${td(nameOf(o, " "), "早番", "休", "遅番", "早番")}</tr>`)}</table>`,
    ),
    data(
        "twentyfourth-json-appointments",
        "slots of a day with the patient within",
        JSON_TYPE,
        "few",
        ["name", "kana", "birth"],
        (p, r) =>
            JSON.stringify({
                date: day(r),
                slots: p.map((o, at) => ({
                    start: `${9 + at}:00`,
                    dept: "内科",
                    patient: {
                        patientId: r.digits(7),
                        nameKanji: nameOf(o, "　"),
                        nameKana: kanaOf(o, "　"),
                        birthDate: birthOf(o),
                    },
                })),
            }),
    ),
    data(
        "twentyfourth-json-mutation",
        "what a mutation returns: one member with an address",
        JSON_TYPE,
        "one",
        ["name", "email", "postal", "address"],
        (p) => {
            const o = first(p)
            return JSON.stringify({
                data: {
                    updateMember: {
                        member: {
                            id: "M24",
                            firstName: o.given,
                            lastName: o.family,
                            email: o.email,
                            addresses: [
                                {
                                    isDefault: true,
                                    zip: postalOf(o),
                                    prefecture: o.prefecture,
                                    city: o.city,
                                    line1: `${o.town}${o.block.join("-")}`,
                                },
                            ],
                        },
                        errors: [],
                    },
                },
            })
        },
    ),
    withEither(
        data(
            "twentyfourth-json-audit",
            "an audit log: who did what from where",
            JSON_TYPE,
            "few",
            ["name", "email"],
            (p, r) =>
                JSON.stringify({
                    entries: p.map((o, at) => ({
                        ts: `${day(r)}T10:00:00Z`,
                        action: r.pick(["login", "file.download"]),
                        actor: { type: "user", id: `u-${at}`, displayName: nameOf(o, " "), email: o.email },
                        ip: "203.0.113.24",
                    })),
                }),
        ),
        "nickname",
    ),
    data(
        "twentyfourth-csv-members",
        "members of a club, a title above, a remark at the end",
        CSV,
        "few",
        ["name", "kana", "address", "phone"],
        (p) =>
            lines([
                "見本テニスクラブ会員名簿,,,,",
                "会員No.,会員名,ヨミガナ,住所,TEL",
                ...p.map((o, at) => csvLine([at + 1, nameOf(o, " "), kanaOf(o), addressOf(o), landlineOf(o)])),
                "※この名簿の取り扱いにはご注意ください,,,,",
            ]),
    ),
    data(
        "twentyfourth-csv-exam",
        "who sits an exam: number, name, reading, school",
        CSV,
        "many",
        ["name", "kana", "birth"],
        (p, r) =>
            lines([
                "受験番号,志願者氏名,志願者氏名カナ,生年月日,志望学科",
                ...p.map((o) =>
                    csvLine([`A${r.digits(5)}`, nameOf(o, "　"), kanaOf(o, "　"), birthOf(o, "/"), "工学科"]),
                ),
            ]),
    ),
    data(
        "twentyfourth-xml-orders",
        "orders with who bought, as attributes",
        XML,
        "few",
        ["name", "phone"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<orders>${each(p, (o) => `<order id="${r.digits(8)}" total="${yen(r)}"><customer name="${nameOf(o, " ")}" tel="${o.mobile}"/><item sku="A1" qty="2"/></order>`)}</orders>`,
    ),
    data(
        "twentyfourth-reply-mail",
        "a mail with a signature in the middle of lines",
        "message/rfc822",
        "one",
        ["name", "email", "phone"],
        (p) => {
            const o = first(p)
            return lines([
                `From: =?UTF-8?B?${Buffer.from(nameOf(o, " ")).toString("base64")}?= <${o.email}>`,
                "To: madoguchi@mihon.example.jp",
                `Subject: =?UTF-8?B?${Buffer.from("見学の件").toString("base64")}?=`,
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "お世話になっております。",
                "見学を申し込みたくご連絡しました。",
                "",
                "-- ",
                nameOf(o, " "),
                `携帯: ${mobileOf(o)}`,
            ])
        },
    ),
    data(
        "twentyfourth-text-roster",
        "a team's list in a text: numbers, names, ages apart by spaces",
        TEXT,
        "few",
        ["name", "age"],
        (p) => lines(["登録選手一覧", "", ...p.map((o, at) => `${at + 1}. ${nameOf(o, " ")} (${o.age}歳)`)]),
    ),
    data("twentyfourth-access-log", "a log of a door: time, number, name in brackets", TEXT, "few", ["name"], (p, r) =>
        lines(
            p.map(
                (o, at) =>
                    `${day(r)} 08:1${at % 10}:00 [GATE-2] 入館 カード=${r.digits(8)} 氏名=${nameOf(o)} 結果=許可`,
            ),
        ),
    ),
    data("twentyfourth-sql-copy", "rows of COPY, tabs", "application/sql", "few", ["name", "email", "birth"], (p) =>
        lines(
            [
                "COPY public.members (id, full_name, email, date_of_birth, created_at) FROM stdin;",
                ...p.map((o) => `${o.id + 1}\t${nameOf(o, " ")}\t${o.email}\t${birthOf(o)}\t2026-04-01 00:00:00`),
                "\\.",
            ],
            "\n",
        ),
    ),
    data(
        "twentyfourth-js-vars",
        "a page's program that sets a list of guests",
        "application/javascript",
        "few",
        ["name", "email"],
        (p) =>
            `(function(){var app=window.app||{};app.guests=${JSON.stringify(p.map((o) => ({ guest_name: romanOf(o), guest_email: o.email })))};app.init();})();\n`,
    ),
    emptyPage(
        "twentyfourth-none-facilities",
        "rooms and halls named after places and families",
        portal,
        "施設一覧",
        (r) =>
            `<table><tr>${th("施設名", "住所", "電話番号", "休館日")}</tr>${["森の家", "原児童センター", "西地区会館"].map((one) => `<tr>${td(one, `岩手県紫波郡見本町大字例示${1 + r.below(90)}`, `0198-00-${r.digits(4)}`, "月曜日")}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentyfourth-none-profile-form",
        "the form of a profile, empty, with words beside it",
        app,
        "プロフィール編集",
        () =>
            `<form><label>表示名<input name="displayName" value=""></label><label>自己紹介<textarea name="bio"></textarea></label><label>電話番号<input type="tel" name="tel" value=""></label><p>表示名は他のユーザーに公開されます。</p></form>`,
    ),
    emptyPage(
        "twentyfourth-none-tasks",
        "tasks without anybody: state, priority, section",
        groupware,
        "タスク",
        (r) =>
            `<table><tr>${th("件名", "担当者", "担当部門", "期限")}</tr>${["棚卸し", "看板の修理", "予算案"].map((one) => `<tr>${td(one, "未割り当て", "総務", day(r, "/"))}</tr>`).join("")}</table>`,
    ),
    nobody("twentyfourth-none-i18n", "words of a form in JSON", JSON_TYPE, () =>
        JSON.stringify({
            form: {
                name: "お名前",
                nameKana: "フリガナ",
                tel: "電話番号",
                mail: "メールアドレス",
                zip: "郵便番号",
                submit: "送信",
            },
            errors: { required: "必須項目です" },
        }),
    ),
    nobody("twentyfourth-none-suppliers", "suppliers and their desks", CSV, (r) =>
        lines([
            "仕入先コード,仕入先名,担当部署,電話番号,FAX",
            ...["川島製菓株式会社", "平井商事", "(有)星野青果"].map((one) =>
                csvLine([r.digits(4), one, "営業部", `049-000-${r.digits(4)}`, `049-000-${r.digits(4)}`]),
            ),
        ]),
    ),
    nobody("twentyfourth-none-versions", "versions of libraries with numbers", TEXT, (r) =>
        lines([
            "# 変更履歴",
            "",
            `## 3.${r.below(9)}.0 - ${day(r)}`,
            "- 表示名の既定値を変更",
            "- 担当者の並び順を修正",
            `## 3.0.${r.below(9)}`,
            "- 初版",
        ]),
    ),
    nobody("twentyfourth-none-points", "places on a map with readings", JSON_TYPE, (r) =>
        JSON.stringify({
            type: "FeatureCollection",
            features: [
                ["大川", "おおかわ"],
                ["上野", "うえの"],
            ].map(([name, kana]) => ({
                type: "Feature",
                geometry: { type: "Point", coordinates: [139 + r.below(9) / 10, 35.9] },
                properties: { name, kana, kind: "停留所" },
            })),
        }),
    ),
]
