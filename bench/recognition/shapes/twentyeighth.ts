// The twenty-eighth set, written once the twenty-seventh was mended and asked once: people in answers, sheets, markup, mails, logs, programs; and nobody.
import { day, first, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
} from "../people.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { answer, data, jsonOf, moment, uuid } from "../twentyseventh-shape.ts"
import { each } from "../twentythird-shape.ts"

export const TWENTYEIGHTH: readonly Shape[] = [
    answer(
        "twentyeighth-crm-properties",
        "contacts of a sales system: everything under properties, lower case without gaps",
        "few",
        ["name", "email", "phone"],
        (p, r) => ({
            results: p.map((o) => ({
                id: r.digits(11),
                properties: {
                    createdate: moment(r, "Z"),
                    email: o.email,
                    firstname: o.given,
                    hs_object_id: r.digits(11),
                    lastname: o.family,
                    mobilephone: mobileOf(o),
                    lifecyclestage: r.pick(["lead", "customer"]),
                },
                archived: false,
            })),
            paging: { next: { after: r.digits(3), link: "https://api.example.com/contacts?after=3" } },
        }),
    ),
    answer(
        "twentyeighth-shop-v2-order",
        "a cart's order: customer and receiver in objects of their own, the same person",
        "one",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return {
                sale: {
                    id: Number(r.digits(8)),
                    make_date: 1_790_000_000,
                    total_price: 4200,
                    paid: true,
                    customer: {
                        id: Number(r.digits(7)),
                        name: nameOf(o, " "),
                        furigana: kanaOf(o),
                        mail: o.email,
                        postal: o.postal,
                        pref_name: o.prefecture,
                        address1: `${o.city}${o.town}${blockOf(o)}`,
                        address2: o.building,
                        tel: mobileOf(o),
                    },
                    details: [{ id: 1, product_name: "藍染め ハンカチ", price: 1200, product_num: 2 }],
                    sale_deliveries: [
                        {
                            id: 5,
                            name: nameOf(o, " "),
                            furigana: kanaOf(o),
                            postal: o.postal,
                            pref_name: o.prefecture,
                            address1: `${o.city}${o.town}${blockOf(o)}`,
                            address2: o.building,
                            tel: mobileOf(o),
                            slip_number: r.digits(12),
                        },
                    ],
                },
            }
        },
    ),
    answer(
        "twentyeighth-school-roster",
        "classes with their pupils and how to reach the guardian by number alone",
        "few",
        ["name", "kana", "birth", "sex", "phone"],
        (p) => ({
            schoolYear: 2026,
            classes: [
                {
                    grade: 3,
                    className: "3年2組",
                    students: p.map((o, at) => ({
                        seatNo: at + 1,
                        sei: o.family,
                        mei: o.given,
                        seiKana: o.familyKana,
                        meiKana: o.givenKana,
                        seibetsu: o.sex,
                        birthDate: birthOf(o, "/"),
                        homePhone: landlineOf(o),
                        allergies: [],
                    })),
                },
            ],
        }),
    ),
    answer(
        "twentyeighth-prisma-nested",
        "bookings with the guest within, dates in ISO, amounts",
        "few",
        ["name", "email"],
        (p, r) =>
            p.map((o) => ({
                id: `ck${uuid(r).slice(0, 8)}`,
                checkIn: moment(r, "Z"),
                nights: 1 + r.below(4),
                room: { id: r.below(90), name: r.pick(["和室10畳", "ツイン", "スイート"]), floor: 3 },
                guest: { id: r.below(900), fullName: nameOf(o), email: o.email, locale: "ja" },
                payments: [{ method: "CARD", amount: 12000, status: "SETTLED" }],
            })),
    ),
    answer(
        "twentyeighth-cognito-users",
        "users whose attributes are pairs of a name and a value",
        "few",
        ["name", "email", "phone", "birth"],
        (p, r) => ({
            Users: p.map((o) => ({
                Username: uuid(r),
                Attributes: [
                    { Name: "sub", Value: uuid(r) },
                    { Name: "email_verified", Value: "true" },
                    { Name: "birthdate", Value: birthOf(o) },
                    { Name: "family_name", Value: o.family },
                    { Name: "given_name", Value: o.given },
                    { Name: "phone_number", Value: `+81${o.mobile.slice(1)}` },
                    { Name: "email", Value: o.email },
                ],
                UserCreateDate: moment(r),
                Enabled: true,
                UserStatus: "CONFIRMED",
            })),
        }),
    ),
    answer(
        "twentyeighth-firestore-docs",
        "documents whose fields say their type",
        "few",
        ["name", "phone", "address"],
        (p, r) => ({
            documents: p.map((o) => ({
                name: `projects/mihon-app/databases/(default)/documents/clients/${uuid(r).slice(0, 20)}`,
                fields: {
                    clientName: { stringValue: nameOf(o, " ") },
                    tel: { stringValue: mobileOf(o) },
                    address: { stringValue: addressOf(o) },
                    visits: { integerValue: String(r.below(40)) },
                    dm: { booleanValue: true },
                },
                createTime: moment(r, "Z"),
            })),
        }),
    ),
    answer(
        "twentyeighth-member-strings",
        "a list of texts with name and number in each",
        "few",
        ["name", "phone"],
        (p) => ({
            title: "連絡網",
            lines: p.map((o) => `${nameOf(o, " ")} ${mobileOf(o)}`),
        }),
    ),
    data(
        "twentyeighth-import-template",
        "an accounting program's partners: notes above the headings, marks for what is required",
        CSV,
        "few",
        ["name", "kana", "postal", "address", "phone", "email"],
        (p, r) =>
            lines([
                "※2行目の項目名は変更しないでください,,,,,,,,",
                "取引先名（必須）,カナ名称,敬称,郵便番号,都道府県,市区町村・番地,建物名・部屋番号など,電話番号,メールアドレス",
                ...p.map((o) =>
                    csvLine([
                        nameOf(o, "　"),
                        kanaOf(o, "　"),
                        "様",
                        postalOf(o),
                        o.prefecture,
                        `${o.city}${o.town}${blockOf(o)}`,
                        o.building,
                        r.once(2) ? landlineOf(o) : mobileOf(o),
                        o.email,
                    ]),
                ),
            ]),
    ),
    data("twentyeighth-club-fees", "fees of a club by months, marks for what is paid", CSV, "few", ["name"], (p, r) =>
        lines([
            "番号,会員名,4月,5月,6月,7月,8月,9月,備考",
            ...p.map((o, at) =>
                csvLine([at + 1, nameOf(o, " "), "○", "○", r.pick(["○", ""]), "○", "", "", r.pick(["", "休会中"])]),
            ),
            "計,,12,12,10,11,9,9,",
        ]),
    ),
    withEither(
        data(
            "twentyeighth-clinic-visits",
            "reception of a clinic: time, card number, patient, age with months, who sees them by family name",
            CSV,
            "many",
            ["name", "kana", "sex", "birth"],
            (p, r) =>
                lines([
                    "受付時刻,診察券番号,患者氏名,患者カナ,性別,生年月日,担当医,診療科,保険種別,状態",
                    ...p.map((o) =>
                        csvLine([
                            `${9 + r.below(8)}:${10 + r.below(49)}`,
                            r.digits(6),
                            nameOf(o, "　"),
                            kanaOf(o, "　"),
                            o.sex,
                            eraBirthOf(o),
                            r.pick(["大森", "西田"]),
                            r.pick(["内科", "皮膚科"]),
                            r.pick(["社保", "国保", "後期"]),
                            "会計待",
                        ]),
                    ),
                ]),
        ),
        "health",
        "insurance",
    ),
    data(
        "twentyeighth-semicolon-latin",
        "an export from abroad: semicolons, names in Latin letters, birth day first",
        CSV,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            lines([
                '\uFEFF"Customer ID";"Full Name";"E-Mail";"Phone";"Country";"Signed up"',
                ...p.map(
                    (o) =>
                        `"${r.digits(5)}";"${romanOf(o)}";"${o.email}";"+81 ${o.mobile.slice(1, 3)} ${o.mobile.slice(3, 7)} ${o.mobile.slice(7)}";"Japan";"03.11.2026"`,
                ),
            ]),
    ),
    data(
        "twentyeighth-xml-reservations",
        "reservations with the guest's card in attributes and elements mixed",
        XML,
        "few",
        ["name", "kana", "phone", "email"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<AllotmentBookingReport>\n${each(p, (o) => `<Transaction id="${r.digits(8)}"><BasicInformation><CheckInDate>${day(r)}</CheckInDate><GuestOrGroupNameKanjiName>${nameOf(o, "　")}</GuestOrGroupNameKanjiName><GuestOrGroupNameSingleByte>${kanaOf(o)}</GuestOrGroupNameSingleByte></BasicInformation><MemberInformation><UserTel>${mobileOf(o)}</UserTel><UserEmail>${o.email}</UserEmail></MemberInformation></Transaction>`)}\n</AllotmentBookingReport>`,
    ),
    data(
        "twentyeighth-calendar-file",
        "a calendar of visits: the patient in the summary, the number in the description",
        "text/calendar; charset=utf-8",
        "few",
        ["name", "phone"],
        (p, r) =>
            lines([
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Example//Houmon//JA",
                ...p.flatMap((o) => [
                    "BEGIN:VEVENT",
                    `UID:${uuid(r)}@houmon.example.jp`,
                    "DTSTART;TZID=Asia/Tokyo:20261103T100000",
                    `SUMMARY:${nameOf(o, " ")}様 訪問`,
                    `DESCRIPTION:連絡先 ${mobileOf(o)}`,
                    "STATUS:CONFIRMED",
                    "END:VEVENT",
                ]),
                "END:VCALENDAR",
            ]),
    ),
    data(
        "twentyeighth-inquiry-mail",
        "a form's mail with arrows and the values behind them, one person",
        "message/rfc822",
        "one",
        ["name", "kana", "email", "phone"],
        (p) => {
            const o = first(p)
            return lines([
                "From: no-reply@form.example.jp",
                "To: info@mihon-dental.example.jp",
                `Reply-To: ${o.email}`,
                "Subject: =?UTF-8?B?44GK5ZWP44GE5ZCI44KP44Gb?=",
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "以下の内容でお問い合わせがありました。",
                "",
                "( お名前 )",
                nameOf(o, " "),
                "",
                "( ふりがな )",
                hiragana(kanaOf(o)),
                "",
                "( メールアドレス )",
                o.email,
                "",
                "( お電話番号 )",
                mobileOf(o),
                "",
                "( ご相談内容 )",
                "検診の予約を希望します。",
                "",
                "------------------------------",
                "みほん歯科 お問い合わせフォーム",
            ])
        },
    ),
    data(
        "twentyeighth-duty-mail",
        "a mail among members with a roster in its text, apart by tabs and wide spaces",
        "message/rfc822",
        "few",
        ["name", "phone"],
        (p) =>
            lines([
                "From: 事務局 <jimukyoku@pta.example.jp>",
                "To: undisclosed-recipients:;",
                "Subject: 旗当番のお知らせ",
                "Content-Type: text/plain; charset=UTF-8",
                "",
                "保護者の皆様",
                "",
                "11月の旗当番は下記のとおりです。",
                "",
                ...p.map(
                    (o, at) =>
                        `11/${at + 2}（${"月火水木金土日".charAt(at % 7)}）　${nameOf(o, " ")}さん　${mobileOf(o)}`,
                ),
                "",
                "よろしくお願いいたします。",
            ]),
    ),
    data("twentyeighth-deploy-chat", "a chat that a bot copied: brackets, who, text", TEXT, "few", ["name"], (p, r) =>
        each(
            p,
            (o) =>
                `[2026-11-03 ${9 + r.below(9)}:${10 + r.below(49)}:01] <${nameOf(o, " ")}> ${r.pick(["了解です", "レビューお願いします", "本日休みます"])}`,
        ),
    ),
    data(
        "twentyeighth-app-log-json",
        "lines of a log with a JSON of what was asked behind the words",
        TEXT,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `[2026-11-03T10:${10 + r.below(49)}:07.120] [DEBUG] contact - POST /contact ${JSON.stringify({ name: nameOf(o, " "), email: o.email, tel: mobileOf(o, ""), body: "資料をください" })}`,
            ),
    ),
    data(
        "twentyeighth-orm-dump",
        "objects as a console prints them over several lines",
        TEXT,
        "few",
        ["name", "email", "birth"],
        (p, r) =>
            each(
                p,
                (o) =>
                    `#<Member:0x0000${r.digits(8)}\n id: ${r.digits(3)},\n name: "${nameOf(o, " ")}",\n email: "${o.email}",\n birthday: Mon, ${String(o.birth[2]).padStart(2, "0")} ${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][o.birth[1] - 1] ?? ""} ${o.birth[0]},\n created_at: Tue, 03 Nov 2026 09:00:00.000000000 JST +09:00>`,
            ),
    ),
    data(
        "twentyeighth-program-map",
        "a map in a program from numbers to people",
        "text/javascript; charset=utf-8",
        "few",
        ["name", "phone", "address"],
        (p) =>
            `export const CLIENTS = new Map([\n${each(p, (o, at) => `  [${100 + at}, { clientName: "${nameOf(o)}", phone: "${landlineOf(o)}", address: "${addressOf(o)}" }],`)}\n]);\n`,
    ),
    data(
        "twentyeighth-ini-users",
        "sections of a settings file, one for each person",
        TEXT,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            each(
                p,
                (o, at) =>
                    `[user${at + 1}]\nfullname=${nameOf(o, " ")}\nmail=${o.email}\ntel=${mobileOf(o)}\nquota=${r.below(900)}\n`,
            ),
    ),
    nobody("twentyeighth-none-courses", "courses of a school with rooms and fees", JSON_TYPE, (r) =>
        jsonOf(
            {
                courses: Array.from({ length: 6 }, (_, at) => ({
                    id: at + 1,
                    name: r.pick(["書道入門", "中国語初級", "森林療法"]),
                    day: r.pick(["月", "水"]),
                    room: `${1 + r.below(5)}0${at}`,
                    capacity: 20,
                    fee: yen(r),
                    teacherId: r.below(90),
                })),
            },
            r,
        ),
    ),
    nobody("twentyeighth-none-parks", "parks called as families are, with the number of the office", CSV, (r) =>
        lines([
            "公園名,所在地,面積,開園年,管理事務所電話",
            ...["上野公園", "中山公園", "石川緑地", "松田山児童遊園"].map((name) =>
                csvLine([
                    name,
                    `見本市例示町${1 + r.below(9)}`,
                    r.below(90_000),
                    `19${50 + r.below(40)}`,
                    "049-000-2801",
                ]),
            ),
        ]),
    ),
    nobody("twentyeighth-none-metrics", "metrics of programs", TEXT, (r) =>
        Array.from(
            { length: 8 },
            () =>
                `http_requests_total{method="${r.pick(["GET", "POST"])}",handler="/members",code="200"} ${r.digits(7)}`,
        ).join("\n"),
    ),
    nobody("twentyeighth-none-webhooks", "hooks of a service with ids and states", JSON_TYPE, (r) =>
        jsonOf(
            {
                id: `evt_${r.digits(14)}`,
                type: "invoice.paid",
                livemode: false,
                data: {
                    object: {
                        id: `in_${r.digits(12)}`,
                        customer: `cus_${r.digits(10)}`,
                        amount_paid: 1200,
                        lines: {
                            data: [{ description: "月額プラン", period: { start: 1_790_000_000, end: 1_792_000_000 } }],
                        },
                    },
                },
                created: 1_790_000_100,
            },
            r,
        ),
    ),
    nobody(
        "twentyeighth-none-sitemap",
        "addresses of pages",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Array.from({ length: 6 }, () => `<url><loc>https://www.example.jp/staff/${r.digits(4)}</loc><lastmod>${day(r)}</lastmod><priority>0.8</priority></url>`).join("")}</urlset>`,
    ),
    nobody("twentyeighth-none-system-mail", "a notice of a monitor", "message/rfc822", (r) =>
        lines([
            "From: Zabbix <zabbix@mon.example.jp>",
            "To: alert@example.jp",
            "Subject: PROBLEM: High CPU on web01",
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "Problem started at 10:22:31 on 2026.11.03",
            "Problem name: High CPU utilization",
            "Host: web01",
            "Severity: High",
            `Operational data: ${r.below(100)} %`,
            `Original problem ID: ${r.digits(7)}`,
        ]),
    ),
    nobody(
        "twentyeighth-none-train",
        "a timetable as text",
        TEXT,
        (r) =>
            `【見本線 平日ダイヤ】\n駅名　　　　発時刻\n${["大宮", "上尾", "石川町", "中山", "三浦海岸"].map((name) => `${name}　　　　${6 + r.below(3)}:${10 + r.below(49)}`).join("\n")}\nお問い合わせ: 見本鉄道お客さまセンター 0570-000-280\n`,
    ),
    nobody(
        "twentyeighth-none-enum",
        "choices of a program",
        "text/javascript; charset=utf-8",
        () =>
            `export const ROLES = [{ value: "admin", label: "管理者" }, { value: "member", label: "会員" }];\nexport const PREFS = { 13: "東京都", 20: "長野県" };\nexport const messages = { name: "氏名を入力してください", tel: "電話番号は半角で入力してください" };\n`,
    ),
]
