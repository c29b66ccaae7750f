// Of the seventeenth set: sheets, texts, messages, dumps, programs.
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
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, lines, shape, shapeOfOne, TEXT, withEither, type Shape } from "../shape.ts"
import type { Field } from "../../../src/core/fields.ts"

function text(
    id: string,
    why: string,
    mediaType: string,
    fields: readonly Field[],
    body: (people: readonly Person[], random: Random) => string,
): Shape {
    return shape(`seventeenth-${id}`, why, mediaType, fields, body)
}

export const SEVENTEENTH_TEXTS: readonly Shape[] = [
    text("csv-transposed", "a sheet with a column a person", CSV, ["name", "kana", "phone", "address"], (people) =>
        lines([
            csvLine(["項目", ...people.map((_, at) => `申請者${at + 1}`)]),
            csvLine(["氏名", ...people.map((o) => nameOf(o, "　"))]),
            csvLine(["フリガナ", ...people.map((o) => kanaOf(o))]),
            csvLine(["電話番号", ...people.map((o) => mobileOf(o))]),
            csvLine(["住所", ...people.map((o) => addressOf(o))]),
        ]),
    ),
    withEither(
        text(
            "csv-bare-codes",
            "no heading: numbers, half-width reading, a code for the sex, a birth in digits alone",
            CSV,
            ["name", "kana", "postal", "address", "phone"],
            (people, r) =>
                lines(
                    people.map((o, at) =>
                        csvLine([
                            `"${String(at + 1).padStart(10, "0")}"`,
                            `"${nameOf(o, "　")}"`,
                            `"${kanaOf(o)}"`,
                            birthOf(o, ""),
                            o.sex === "男" ? 1 : 2,
                            `"${o.postal}"`,
                            `"${addressOf(o)}"`,
                            `"${landlineOf(o)}"`,
                            r.digits(3),
                        ]),
                    ),
                ),
        ),
        "birth",
        "sex",
    ),
    text(
        "csv-groups-of-two",
        "a heading of two lines, the first with the groups, below lines about the sheet",
        CSV,
        ["name", "kana", "birth", "phone", "email"],
        (people) =>
            lines([
                "参加申込一覧,,,,,,",
                `出力日時：,2026/11/27 10:21,,件数：,${people.length},,`,
                ",,,,,,",
                ",申込者,,,連絡先,,",
                "No.,氏名,ふりがな,生年月日,携帯電話,E-mail,備考",
                ...people.map((o, at) =>
                    csvLine([at + 1, nameOf(o, " "), hiragana(kanaOf(o)), birthOf(o, "/"), mobileOf(o), o.email, ""]),
                ),
                "計,,,,,,",
            ]),
    ),
    text(
        "bars-romaji",
        "fields apart by bars under columns in romaji",
        TEXT,
        ["name", "kana", "birth", "postal", "address", "phone"],
        (people) =>
            lines([
                "KAIIN_NO|SHIMEI_KANJI|SHIMEI_KANA|SEINENGAPPI|YUBIN_NO|JUSHO|TEL_NO",
                ...people.map((o) =>
                    [
                        `${80_000 + o.id}`,
                        nameOf(o),
                        kanaOf(o, ""),
                        birthOf(o, ""),
                        o.postal,
                        addressOf(o),
                        mobileOf(o, ""),
                    ].join("|"),
                ),
            ]),
    ),
    text(
        "booking-calendar",
        "a salon's calendar: the guest in the description's lines",
        "text/calendar; charset=utf-8",
        ["name", "phone"],
        (people, r) =>
            lines([
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Example Salon//Booking//JA",
                ...people.flatMap((o, at) => [
                    "BEGIN:VEVENT",
                    `UID:bk-${r.digits(8)}@salon.example.jp`,
                    `DTSTART;TZID=Asia/Tokyo:20261127T${10 + (at % 9)}0000`,
                    `SUMMARY:カット（${nameOf(o, " ")}様）`,
                    `DESCRIPTION:お名前：${nameOf(o, " ")}\\nお電話：${mobileOf(o)}\\nメニュー：カット\\n`,
                    "LOCATION:ヘアサロンみほん 本店",
                    "END:VEVENT",
                ]),
                "END:VCALENDAR",
            ]),
    ),
    text(
        "cards-with-items",
        "cards with grouped properties and phonetic names",
        "text/vcard; charset=utf-8",
        ["name", "kana", "phone", "email", "birth"],
        (people) =>
            lines(
                people.flatMap((o) => [
                    "BEGIN:VCARD",
                    "VERSION:3.0",
                    "PRODID:-//Example//Phone 18.1//EN",
                    `N:${o.family};${o.given};;;`,
                    `FN:${nameOf(o, " ")}`,
                    `X-PHONETIC-FIRST-NAME:${o.givenKana}`,
                    `X-PHONETIC-LAST-NAME:${o.familyKana}`,
                    `item1.EMAIL;type=INTERNET;type=pref:${o.email}`,
                    "item1.X-ABLabel:仕事先",
                    `TEL;type=CELL;type=VOICE:${mobileOf(o)}`,
                    `BDAY:${birthOf(o)}`,
                    "END:VCARD",
                ]),
            ),
    ),
    text(
        "fragments-stream",
        "a stream of events whose data are pieces of a page",
        "text/event-stream",
        ["name", "phone"],
        (people) =>
            people
                .map(
                    (o, at) =>
                        `id: ${at + 1}\nevent: queue-row\ndata: <tr id="q${at}"><td>${101 + at}</td>\ndata: <td class="guest">${nameOf(o, " ")} 様</td>\ndata: <td>${mobileOf(o)}</td></tr>\n\n`,
                )
                .join(": keep-alive\n\n"),
    ),
    text(
        "chart-table",
        "a program that adds columns, then rows, to a table of a charting library",
        "text/javascript; charset=utf-8",
        ["name", "email"],
        (people) =>
            `google.charts.load('current', {packages: ['table'], language: 'ja'});
function drawTable() {
  var data = new google.visualization.DataTable();
  data.addColumn('string', '氏名');
  data.addColumn('string', 'メールアドレス');
  data.addColumn('number', '参加回数');
  data.addRows([
${people.map((o, at) => `    ['${nameOf(o, " ")}', '${o.email}', ${at + 1}]`).join(",\n")}
  ]);
  new google.visualization.Table(document.getElementById('table_div')).draw(data, {showRowNumber: true});
}
`,
    ),
    shapeOfOne(
        "seventeenth-form-notice",
        "what a form mails to the desk: labels with squares, values a line below, the guest to reply to",
        "message/rfc822",
        ["name", "kana", "email", "phone", "address"],
        (o) =>
            lines([
                "Date: Fri, 27 Nov 2026 10:05:12 +0900",
                "From: noreply@mihon-form.example.jp",
                "To: uketsuke@mihon-form.example.jp",
                `Reply-To: ${o.email}`,
                "Subject: =?UTF-8?B?44GK5ZWP44GE5ZCI44KP44Gb?=",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "",
                "ホームページより下記のお問い合わせがありました。",
                "",
                "■お名前",
                nameOf(o, " "),
                "",
                "■フリガナ",
                kanaOf(o),
                "",
                "■メールアドレス",
                o.email,
                "",
                "■電話番号",
                mobileOf(o),
                "",
                "■住所",
                addressOf(o),
                "",
                "■お問い合わせ内容",
                "カタログを送ってください。",
                "",
                "送信元IP：203.0.113.77",
            ]),
    ),
    text(
        "finishers",
        "results in columns of spaces: rank, bib, name, town, age, time",
        TEXT,
        ["name", "age"],
        (people, r) =>
            lines([
                "第17回 例示湖マラソン  男女総合  記録速報",
                "",
                ...people.map(
                    (o, at) =>
                        `${String(at + 1).padStart(3)}  #${901 + at}  ${nameOf(o, " ").padEnd(8, "　")}  ${o.prefecture}  ${o.age}歳  1:0${r.below(9)}:${10 + r.below(49)}`,
                ),
            ]),
    ),
    text(
        "mssql-dump",
        "a script of SQL Server: bracketed columns in Japanese, national strings",
        "application/sql",
        ["name", "kana", "phone", "postal", "address"],
        (people) =>
            lines([
                "USE [KokyakuDB]",
                "GO",
                "SET IDENTITY_INSERT [dbo].[顧客マスタ] ON",
                ...people.map(
                    (o) =>
                        `INSERT [dbo].[顧客マスタ] ([顧客ID], [顧客名], [顧客名カナ], [電話番号], [郵便番号], [住所1], [更新日]) VALUES (${o.id + 1}, N'${nameOf(o, "　")}', N'${kanaOf(o)}', N'${mobileOf(o)}', N'${postalOf(o)}', N'${addressOf(o)}', CAST(N'2026-11-20T00:00:00.000' AS DateTime))`,
                ),
                "SET IDENTITY_INSERT [dbo].[顧客マスタ] OFF",
                "GO",
            ]),
    ),
    text(
        "framework-log",
        "a framework's log: a message, then its context as JSON, an empty list behind",
        TEXT,
        ["name", "email", "phone"],
        (people, r) =>
            lines(
                people.flatMap((o, at) => [
                    `[2026-11-27 10:${10 + at}:22] production.INFO: 会員登録が完了しました {"user_id":${r.digits(5)},"name":"${nameOf(o, " ")}","email":"${o.email}","tel":"${mobileOf(o, "")}"} []`,
                    `[2026-11-27 10:${10 + at}:23] production.DEBUG: mail queued {"job":"${r.digits(8)}","queue":"default"} []`,
                ]),
                "\n",
            ),
    ),
    text(
        "markdown-people",
        "a list in Markdown: the name as heading, fields with bold labels below",
        "text/markdown; charset=utf-8",
        ["name", "phone", "email", "birth"],
        (people) =>
            `# 登壇者連絡先\n\n> 社外秘\n\n${people.map((o) => `### ${nameOf(o, " ")}\n\n- **電話**: ${mobileOf(o)}\n- **メール**: <${o.email}>\n- **生年月日**: ${eraBirthOf(o)}\n- 講演枠: 20分\n`).join("\n")}`,
    ),
    text(
        "quoted-thread",
        "answers that quote each other in plain text, each writer with a signature",
        TEXT,
        ["name", "email", "phone"],
        (people) =>
            people
                .map((o, at) => {
                    const mark = at === 0 ? "" : `${">".repeat(Math.min(at, 3))} `
                    return [
                        "お世話になっております。来週の件、承知しました。",
                        "--",
                        nameOf(o, " "),
                        `E-mail: ${o.email}`,
                        `携帯: ${mobileOf(o)}`,
                        "",
                    ]
                        .map((line) => `${mark}${line}`)
                        .join("\n")
                })
                .join("\n"),
    ),
]
