// Of the twenty-first set: exports, lists in plain text, letters, mails.
import { day, first, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    wide,
    type Person,
} from "../people.ts"
import { CSV, csvLine, lines, TEXT, withEither, type Shape } from "../shape.ts"
import { data } from "../twentyfirst-shape.ts"

const subject = (text: string): string => `Subject: =?UTF-8?B?${Buffer.from(text).toString("base64")}?=`

export const TWENTYFIRST_TEXTS: readonly Shape[] = [
    data(
        "twentyfirst-csv-postcards",
        "an export of a program for new year's cards: honorific, address in two, partners' names",
        CSV,
        "many",
        ["name", "kana", "postal", "address", "phone"],
        (p, r) =>
            lines([
                "氏名,ふりがな,敬称,自宅〒,自宅住所1,自宅住所2,自宅電話,メモ,送付2025,受取2025",
                ...p.map((o) =>
                    csvLine([
                        nameOf(o, "　"),
                        hiragana(kanaOf(o, "　")),
                        "様",
                        postalOf(o),
                        addressOf(o),
                        o.building,
                        landlineOf(o),
                        r.pick(["", "喪中"]),
                        "○",
                        r.pick(["○", ""]),
                    ]),
                ),
            ]),
    ),
    data(
        "twentyfirst-csv-receivables",
        "an export of accounting: who owes what",
        CSV,
        "few",
        ["name", "postal", "address", "phone"],
        (p, r) =>
            lines([
                "得意先コード,得意先名,敬称,郵便番号,住所,TEL,締日,前回請求額,今回入金額,繰越額",
                ...p.map((o) =>
                    csvLine([
                        r.digits(6),
                        nameOf(o, " "),
                        "様",
                        postalOf(o),
                        addressOf(o),
                        landlineOf(o),
                        "末日",
                        r.digits(5),
                        r.digits(5),
                        0,
                    ]),
                ),
            ]),
    ),
    data(
        "twentyfirst-csv-mailing-list",
        "subscribers of a mailing list: address, name, state",
        CSV,
        "many",
        ["name", "email"],
        (p, r) =>
            lines([
                "Email Address,名,姓,MEMBER_RATING,OPTIN_TIME,LEID",
                ...p.map((o) =>
                    csvLine([o.email, o.given, o.family, 1 + r.below(5), `"${day(r)} 10:00:00"`, r.digits(9)]),
                ),
            ]),
    ),
    data(
        "twentyfirst-csv-exam",
        "results of an entrance examination: ticket, name, school, points",
        CSV,
        "few",
        ["name", "kana", "birth"],
        (p, r) =>
            lines([
                "受験番号,受験生氏名,受験生カナ,生年月日,出身校,国語,数学,英語,判定",
                ...p.map((o) =>
                    csvLine([
                        `A${r.digits(4)}`,
                        nameOf(o, " "),
                        kanaOf(o),
                        birthOf(o, "/"),
                        "仮名第三中学校",
                        r.below(100),
                        r.below(100),
                        r.below(100),
                        r.pick(["合", "否"]),
                    ]),
                ),
            ]),
    ),
    data(
        "twentyfirst-csv-swim-entries",
        "entries of a meet without headings: number, name, kana, sex, birth, club",
        CSV,
        "few",
        ["name", "kana", "birth", "sex"],
        (p) =>
            lines(
                p.map((o, at) =>
                    csvLine([at + 1, nameOf(o, " "), kanaOf(o), o.sex, birthOf(o, "/"), "仮名スイミング"]),
                ),
            ),
    ),
    data(
        "twentyfirst-tsv-household-book",
        "a register of households by tabs, headings in full width",
        "text/tab-separated-values; charset=utf-8",
        "few",
        ["name", "address", "birth", "sex"],
        (p, r) =>
            lines(
                [
                    "世帯番号\t続柄\t氏　　名\t生 年 月 日\t性　別\t住　　所",
                    ...p.map((o) =>
                        [
                            r.digits(5),
                            r.pick(["世帯主", "妻", "子"]),
                            nameOf(o, "　"),
                            birthOf(o, "."),
                            o.sex,
                            addressOf(o),
                        ].join("\t"),
                    ),
                ],
                "\n",
            ),
    ),
    data(
        "twentyfirst-csv-english-orders",
        "an export of a shop in English: billing and shipping name, phone",
        CSV,
        "few",
        ["name", "email", "phone", "address"],
        (p, r) =>
            lines([
                "Name,Email,Financial Status,Paid at,Lineitem name,Billing Name,Billing Street,Billing City,Billing Phone",
                ...p.map((o) =>
                    csvLine([
                        `#${r.digits(4)}`,
                        o.email,
                        "paid",
                        `${day(r)} 12:00:00 +0900`,
                        "Linen shirt - M",
                        nameOf(o, " "),
                        `${o.town}${o.block.join("-")}`,
                        o.city,
                        o.mobile,
                    ]),
                ),
            ]),
    ),
    data(
        "twentyfirst-csv-transfers",
        "transfers to members: bank, branch, kind, number, holder",
        CSV,
        "few",
        ["name", "account"],
        (p, r) =>
            lines([
                "支払日,組合員氏名,金融機関名,支店名,預金種目,口座番号,振込額",
                ...p.map((o) =>
                    csvLine([
                        day(r, "/"),
                        nameOf(o, " "),
                        "かめい信用金庫",
                        "本店営業部",
                        "普通",
                        o.account,
                        r.digits(5),
                    ]),
                ),
            ]),
    ),
    data(
        "twentyfirst-text-fixed-roster",
        "a roster in columns by spaces below a rule",
        TEXT,
        "few",
        ["name", "phone"],
        (p, r) =>
            lines(
                [
                    "消防団 第2分団 団員名簿",
                    "----------------------------------------",
                    "階級      氏名          携帯",
                    "----------------------------------------",
                    ...p.map((o) => `${r.pick(["班長", "団員"])}      ${nameOf(o, " ")}      ${mobileOf(o)}`),
                ],
                "\n",
            ),
    ),
    data(
        "twentyfirst-text-visit-notes",
        "notes of home visits, each a paragraph with labels in corner brackets",
        TEXT,
        "few",
        ["name", "address", "age"],
        (p, r) =>
            lines(
                p.flatMap((o) => [
                    `「訪問先」${nameOf(o, " ")}様（${o.age}歳）`,
                    `「住所」${addressOf(o)}`,
                    `「訪問日」${day(r, "/")}`,
                    "「様子」変わりなく過ごされている。",
                    "",
                ]),
            ),
    ),
    data(
        "twentyfirst-text-bill",
        "a bill: whom it is for at the top, the firm below, labels drawn wide",
        TEXT,
        "one",
        ["name", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return lines([
                `〒${postalOf(o)}`,
                addressOf(o),
                o.building,
                `${nameOf(o, "　")}　様`,
                "",
                "　　　　　　　請　求　書",
                "",
                `お客様番号　${wide(r.digits(8))}`,
                `ご請求金額　￥${yen(r)}`,
                `お支払期限　${day(r, "/")}`,
                "",
                "かめいガス株式会社",
                "長野県仮名市城東1-1",
                "電話　0263-00-2150",
            ])
        },
    ),
    data(
        "twentyfirst-text-contact-card",
        "how to reach whom, label and value with dots between",
        TEXT,
        "few",
        ["name", "kana", "phone", "email"],
        (p) =>
            lines(
                p.flatMap((o, at) => [
                    `${at + 1}. 利用会員`,
                    `   氏名………… ${nameOf(o, " ")}`,
                    `   よみ………… ${hiragana(kanaOf(o))}`,
                    `   電話………… ${mobileOf(o)}`,
                    `   E-mail……… ${o.email}`,
                    "",
                ]),
            ),
    ),
    data(
        "twentyfirst-text-hospital-list",
        "patients by room and bed, names beside age and sex in brackets",
        TEXT,
        "few",
        ["name", "age", "sex"],
        (p, r) =>
            lines(
                [
                    "3階東病棟 入院患者一覧",
                    ...p.map(
                        (o, at) =>
                            `${300 + at}号室 ${1 + r.below(4)}ベッド  ${nameOf(o, " ")} (${o.age}歳・${o.sex})  主治医 未定`,
                    ),
                ],
                "\n",
            ),
    ),
    data(
        "twentyfirst-mail-order-shop",
        "a shop's thanks: rules of signs, sections, customer's facts with colons",
        "message/rfc822",
        "one",
        ["name", "email", "phone", "address", "postal"],
        (p, r) => {
            const o = first(p)
            return lines([
                "From: shop@kamei-cha.example.jp",
                `To: ${o.email}`,
                subject("【かめい茶舗】ご注文の確認"),
                "Content-Type: text/plain; charset=UTF-8",
                "",
                `${nameOf(o, " ")} 様`,
                "",
                "このたびはご注文いただきありがとうございます。",
                "",
                "━━━━━━━━━━━━━━━━━━",
                "◆ ご注文者さま",
                "━━━━━━━━━━━━━━━━━━",
                `お名前　　 : ${nameOf(o, " ")} 様`,
                `ご住所　　 : 〒${postalOf(o)} ${addressOf(o)}`,
                `お電話　　 : ${mobileOf(o)}`,
                "",
                "━━━━━━━━━━━━━━━━━━",
                "◆ ご注文内容",
                "━━━━━━━━━━━━━━━━━━",
                `煎茶 100g × 2 … ${yen(r)}円`,
                "",
                "かめい茶舗",
                "〒437-0021 静岡県仮名市茶町2-1",
                "TEL 0538-00-2160",
            ])
        },
    ),
    data(
        "twentyfirst-mail-cc",
        "a mail to several people at once, names before their addresses",
        "message/rfc822",
        "few",
        ["name", "email"],
        (p) =>
            lines([
                "From: jimukyoku@kamei-u.example.ac.jp",
                `To: ${p.map((o) => `=?UTF-8?B?${Buffer.from(nameOf(o, " ")).toString("base64")}?= <${o.email}>`).join(",\r\n ")}`,
                subject("説明会の日程"),
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "各位",
                "",
                "説明会の日程が決まりましたのでお知らせします。",
                "",
                "事務局",
            ]),
    ),
    withEither(
        data(
            "twentyfirst-text-signature-thread",
            "a thread of mails in text: who wrote with a signature each",
            TEXT,
            "few",
            ["name", "email", "phone"],
            (p, r) =>
                lines(
                    p.flatMap((o) => [
                        `差出人: ${nameOf(o, " ")} <${o.email}>`,
                        `送信日時: ${day(r, "/")} 9:30`,
                        "件名: RE: 納期について",
                        "",
                        "承知いたしました。",
                        "",
                        "--",
                        nameOf(o, " "),
                        `携帯: ${mobileOf(o)}`,
                        "",
                        "========",
                        "",
                    ]),
                ),
        ),
        "job",
    ),
    data(
        "twentyfirst-text-sql-console",
        "what a console of a database prints with a bar at each side",
        TEXT,
        "few",
        ["name", "email"],
        (p, r) =>
            lines(
                [
                    "postgres=# select id, user_name, mail from t_member limit 10;",
                    "  id  | user_name | mail",
                    "------+-----------+----------------------",
                    ...p.map((o) => ` ${r.digits(4)} | ${nameOf(o)} | ${o.email}`),
                    `(${p.length} rows)`,
                ],
                "\n",
            ),
    ),
    data(
        "twentyfirst-markdown-contacts",
        "a list in Markdown with bold names and links to mail",
        "text/markdown; charset=utf-8",
        "few",
        ["name", "email", "phone"],
        (p: readonly Person[]) =>
            lines(
                [
                    "# 連絡担当",
                    "",
                    ...p.map((o) => `- **${nameOf(o, " ")}** — [${o.email}](mailto:${o.email}) / ${mobileOf(o)}`),
                ],
                "\n",
            ),
    ),
]
