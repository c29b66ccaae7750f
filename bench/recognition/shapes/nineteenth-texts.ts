// Of the nineteenth set: plain text, mail, letters, logs.
import { data, day, first, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { lines, TEXT, type Shape } from "../shape.ts"

const mail = (subject: string, to: string, body: readonly string[]): string =>
    lines([
        "Date: Fri, 27 Nov 2026 10:00:00 +0900",
        "From: shop@reiji-store.example.com",
        `To: ${to}`,
        `Subject: =?UTF-8?B?${Buffer.from(subject).toString("base64")}?=`,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        ...body,
    ])

const STORE_FOOT = [
    "-----------------------------------",
    "れいじストア カスタマーサポート",
    "〒530-0096 大阪府大阪市例示区梅見本3-9-6",
    "TEL 06-0000-1904（平日10:00-17:00）",
    "support@reiji-store.example.com",
]

export const NINETEENTH_TEXTS: readonly Shape[] = [
    data(
        "nineteenth-roster-lines",
        "a roster in lines: number, name, reading in brackets, birth, telephone",
        TEXT,
        "few",
        ["name", "kana", "phone"],
        (p) =>
            lines([
                "令和8年度 少年野球チーム 連絡網",
                "",
                ...p.map((o, at) => `${at + 1}. ${nameOf(o, " ")}（${hiragana(kanaOf(o))}） 電話 ${landlineOf(o)}`),
                "",
                "※取扱注意",
            ]),
    ),
    data(
        "nineteenth-labelled-blocks",
        "blocks of labels and values apart by empty lines",
        TEXT,
        "few",
        ["name", "address", "phone", "email"],
        (p, r) =>
            p
                .map(
                    (o) =>
                        `受付番号: ${r.digits(8)}\n受付日時: ${day(r)} 13:05\n氏名: ${nameOf(o, " ")}\n住所: ${addressOf(o)}\n電話: ${mobileOf(o)}\nメール: ${o.email}\n相談内容: 騒音について\n`,
                )
                .join("\n"),
    ),
    data(
        "nineteenth-text-columns",
        "columns by spaces under a ruled heading",
        TEXT,
        "few",
        ["name", "phone", "birth"],
        (p, r) =>
            lines([
                "会員番号  氏名            生年月日    電話番号",
                "--------  --------------  ----------  -------------",
                ...p.map((o) => `${r.digits(8)}  ${nameOf(o, "　").padEnd(7, "　")}  ${birthOf(o)}  ${mobileOf(o)}`),
            ]),
    ),
    data(
        "nineteenth-order-mail",
        "a mail that confirms an order: who, where to, what, the shop's signature",
        "message/rfc822",
        "one",
        ["name", "email", "postal", "address", "phone"],
        (p, r) => {
            const o = first(p)
            return mail("ご注文ありがとうございます", o.email, [
                `${nameOf(o, " ")} 様`,
                "",
                "この度はれいじストアをご利用いただき、誠にありがとうございます。",
                "下記の内容でご注文を承りました。",
                "",
                "■ご注文内容",
                `注文番号：${r.digits(10)}`,
                `商品：竹内農園のりんごジュース × 2  ${yen(r)}円`,
                "",
                "■お届け先",
                `お名前：${nameOf(o, " ")} 様`,
                `ご住所：〒${postalOf(o)} ${addressOf(o)}`,
                `お電話番号：${mobileOf(o)}`,
                "",
                ...STORE_FOOT,
            ])
        },
    ),
    data(
        "nineteenth-inquiry-mail",
        "a form's mail to the desk, labels in brackets",
        "message/rfc822",
        "one",
        ["name", "kana", "email", "phone"],
        (p) => {
            const o = first(p)
            return mail("【お問い合わせ】ホームページより", "info@reiji-store.example.com", [
                "以下の内容でお問い合わせがありました。",
                "",
                `【お名前】 ${nameOf(o, " ")}`,
                `【フリガナ】 ${kanaOf(o)}`,
                `【メールアドレス】 ${o.email}`,
                `【電話番号】 ${landlineOf(o)}`,
                "【お問い合わせ内容】",
                "配送日の変更をお願いしたいです。",
                "",
                ...STORE_FOOT,
            ])
        },
    ),
    data(
        "nineteenth-reservation-text",
        "a notice of a booking without labels for the guest's name",
        TEXT,
        "one",
        ["name", "phone"],
        (p, r) => {
            const o = first(p)
            return lines([
                `${nameOf(o, " ")} 様`,
                "",
                "ご予約を承りました。",
                "",
                `ご予約番号　${r.digits(6)}`,
                "日時　　　　2026年12月10日(木) 18:30",
                "人数　　　　2名様",
                `お電話番号　${mobileOf(o)}`,
                "",
                "ご来店をお待ちしております。",
                "ビストロ見本 03-0000-1977",
            ])
        },
    ),
    data(
        "nineteenth-minutes",
        "who took part in a meeting, with mail, and who was absent",
        TEXT,
        "few",
        ["name", "email"],
        (p, r) =>
            lines(
                [
                    "定例会議 議事録",
                    `日時: ${day(r, "/")} 14:00-15:00`,
                    "場所: 第2会議室",
                    "出席者:",
                    ...p.map((o) => `  - ${nameOf(o, " ")} <${o.email}>`),
                    "",
                    "議題:",
                    "  1. 来期の予算について",
                    "  2. その他",
                    "次回: 12月18日",
                ],
                "\n",
            ),
    ),
    data(
        "nineteenth-app-log",
        "a log with who logged in, their mail and name, between lines of the system",
        TEXT,
        "few",
        ["name", "email"],
        (p, r) =>
            lines(
                p.flatMap((o) => [
                    `${day(r)} 10:00:0${r.below(9)},123 INFO  [http-nio-8080-exec-${r.below(9)}] c.e.app.LoginController - login success userId=${r.digits(5)}, userName=${nameOf(o)}, mail=${o.email}`,
                    `${day(r)} 10:00:01,456 DEBUG [scheduler-1] c.e.app.BatchJob - processed 1204 records in 356ms`,
                ]),
                "\n",
            ),
    ),
    data(
        "nineteenth-statement-letter",
        "a tax notice: address block, name with 様, number of the taxpayer, sums",
        TEXT,
        "one",
        ["name", "postal", "address", "birth"],
        (p, r) => {
            const o = first(p)
            return lines([
                `〒${postalOf(o)}`,
                addressOf(o),
                o.building,
                `　${nameOf(o, "　")}　様`,
                "",
                "令和8年度 市民税・県民税 納税通知書",
                "",
                `通知書番号　${r.digits(8)}`,
                `生年月日　${eraBirthOf(o)}`,
                `年税額　　${yen(r)}円`,
                "",
                "架空町役場 税務課 TEL 0854-00-1903",
            ])
        },
    ),
    data(
        "nineteenth-markdown-table",
        "a table in Markdown",
        "text/markdown; charset=utf-8",
        "few",
        ["name", "email", "phone"],
        (p) =>
            lines(
                [
                    "# 参加者",
                    "",
                    "| No | 氏名 | メール | 電話 | 参加形態 |",
                    "|---:|------|--------|------|------|",
                    ...p.map((o, at) => `| ${at + 1} | ${nameOf(o, " ")} | ${o.email} | ${mobileOf(o)} | オンライン |`),
                ],
                "\n",
            ),
    ),
]
