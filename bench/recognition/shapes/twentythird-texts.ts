// The twenty-third set: XML, mail, texts, logs, cards, directories, dumps and programs.
import { day, first, yen } from "../nineteenth-shape.ts"
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
import { lines, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { data, each } from "../twentythird-shape.ts"

const MAIL = "message/rfc822"
const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`
const base64 = (text: string): string => Buffer.from(text).toString("base64")
const joined = (people: readonly Person[], by: string): string => people.map((o) => nameOf(o)).join(by)

export const TWENTYTHIRD_TEXTS: readonly Shape[] = [
    data(
        "twentythird-soap",
        "customers in an answer of SOAP",
        "text/xml; charset=utf-8",
        "few",
        ["name", "phone", "birth"],
        (p) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns2:searchCustomerResponse xmlns:ns2="http://ws.example.jp/"><return><resultCode>0</resultCode>${each(p, (o) => `<customerList><custNo>${o.id + 1}</custNo><custNameKanji>${nameOf(o, "　")}</custNameKanji><telNo>${o.mobile}</telNo><birthYmd>${birthOf(o, "")}</birthYmd></customerList>`)}</return></ns2:searchCustomerResponse></soapenv:Body></soapenv:Envelope>`,
    ),
    data(
        "twentythird-juki-xml",
        "residents in elements of Japanese names",
        XML,
        "few",
        ["name", "kana", "birth", "sex", "address"],
        (p) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<住民一覧 作成日="2026-11-02">\n${each(p, (o) => `<住民><氏名><漢字>${nameOf(o, "　")}</漢字><カナ>${kanaOf(o, "　")}</カナ></氏名><生年月日>${birthOf(o)}</生年月日><性別>${o.sex}</性別><住所>${addressOf(o)}</住所></住民>`)}\n</住民一覧>`,
    ),
    data(
        "twentythird-rss-creators",
        "a feed with the author of each article",
        "application/rss+xml",
        "few",
        ["name"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>みほん社 開発者ブログ</title><link>https://dev.example.jp/</link>${each(p, (o) => `<item><title>新機能の紹介 その${o.id + 1}</title><link>https://dev.example.jp/${o.id}</link><dc:creator><![CDATA[${nameOf(o, " ")}]]></dc:creator><pubDate>Mon, 0${1 + r.below(9)} Nov 2026 09:00:00 +0900</pubDate></item>`)}</channel></rss>`,
    ),
    data(
        "twentythird-order-mail",
        "a shop's notice of an order in plain text",
        MAIL,
        "one",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return lines([
                `From: ${word("みほん商店")} <order@mihon-shop.example.jp>`,
                `To: ${o.email}`,
                `Subject: ${word("ご注文ありがとうございます")}`,
                "Content-Type: text/plain; charset=UTF-8",
                "",
                `${nameOf(o, " ")} 様`,
                "",
                "この度はご注文いただき誠にありがとうございます。",
                "************************************************",
                "　ご請求金額",
                "************************************************",
                `ご注文番号：${r.digits(5)}`,
                `お支払い合計：￥${yen(r)}`,
                "************************************************",
                "　ご注文者情報",
                "************************************************",
                `お名前：${nameOf(o, " ")} 様`,
                `お名前(カナ)：${kanaOf(o)} 様`,
                `郵便番号：〒${postalOf(o)}`,
                `住所：${addressOf(o)}`,
                `電話番号：${o.mobile}`,
                `メールアドレス：${o.email}`,
                "",
                "みほん商店",
                "TEL 049-000-2306",
            ])
        },
    ),
    data(
        "twentythird-form-mail",
        "a form sent to an office, labels in brackets",
        MAIL,
        "one",
        ["name", "kana", "email", "phone"],
        (p) => {
            const o = first(p)
            return lines([
                "From: www@mihon.example.jp",
                "To: info@mihon.example.jp",
                `Subject: ${word("ホームページのお問い合わせ")}`,
                `Reply-To: ${o.email}`,
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                base64(
                    [
                        "「ホームページのお問い合わせ」からメールが届きました",
                        "",
                        "＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝",
                        `【 お名前 】 ${nameOf(o, " ")}`,
                        `【 ふりがな 】 ${hiragana(kanaOf(o))}`,
                        `【 Email 】 ${o.email}`,
                        `【 電話番号（半角） 】 ${mobileOf(o)}`,
                        "【 ご相談内容 】 見学したいです",
                        "",
                        "＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝",
                        "送信された日時：2026/11/02 (Mon) 10:11:12",
                        "送信者のIPアドレス：203.0.113.23",
                    ].join("\r\n"),
                ),
            ])
        },
    ),
    data("twentythird-app-log", "a program's log with people in pairs", TEXT, "few", ["name", "email"], (p, r) =>
        lines(
            p.map(
                (o) =>
                    `${day(r)} 10:11:12.345 INFO  [http-nio-8080-exec-3] j.e.MemberService - 会員登録 memberId=${o.id} name=${nameOf(o)} email=${o.email} result=OK`,
            ),
        ),
    ),
    data("twentythird-rails-log", "parameters in a framework's log", TEXT, "few", ["name", "phone"], (p, r) =>
        lines(
            p.flatMap((o) => [
                `I, [${day(r)}T10:11:12.345678 #2301]  INFO -- : Started POST "/reservations" for 203.0.113.${o.id % 200} at ${day(r)} 10:11:12 +0900`,
                `I, [${day(r)}T10:11:12.345999 #2301]  INFO -- :   Parameters: {"authenticity_token"=>"[FILTERED]", "reservation"=>{"guest_name"=>"${nameOf(o, " ")}", "tel"=>"${o.mobile}", "seats"=>"2"}, "commit"=>"予約する"}`,
            ]),
        ),
    ),
    data("twentythird-minutes", "who came to a meeting, in a line of a text", TEXT, "few", ["name"], (p) =>
        lines([
            "第23回 管理組合理事会 議事録",
            "日時　令和8年11月2日 午後7時",
            "場所　集会室",
            `出席者　${joined(p, "、")}`,
            "",
            "1. 修繕積立金について",
            "　原案のとおり承認された。",
        ]),
    ),
    data(
        "twentythird-vcards",
        "cards of a telephone, version 3, names in parts",
        "text/vcard",
        "few",
        ["name", "kana", "phone", "email", "birth"],
        (p) =>
            lines(
                p.flatMap((o) => [
                    "BEGIN:VCARD",
                    "VERSION:3.0",
                    `N:${o.family};${o.given};;;`,
                    `FN:${nameOf(o, " ")}`,
                    `X-PHONETIC-LAST-NAME:${o.familyKana}`,
                    `X-PHONETIC-FIRST-NAME:${o.givenKana}`,
                    `TEL;TYPE=CELL:${o.mobile}`,
                    `EMAIL;TYPE=INTERNET:${o.email}`,
                    `BDAY:${birthOf(o)}`,
                    "END:VCARD",
                ]),
            ),
    ),
    data(
        "twentythird-ical",
        "bookings of a calendar: guests as attendees",
        "text/calendar",
        "few",
        ["name", "email"],
        (p) =>
            lines([
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Mihon//Calendar//JA",
                ...p.flatMap((o) => [
                    "BEGIN:VEVENT",
                    `UID:${o.id}@cal.example.jp`,
                    "DTSTART;TZID=Asia/Tokyo:20261102T100000",
                    "SUMMARY:面談",
                    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${nameOf(o, " ")}:mailto:${o.email}`,
                    "END:VEVENT",
                ]),
                "END:VCALENDAR",
            ]),
    ),
    withEither(
        data(
            "twentythird-ldif",
            "entries of a directory, values in base64",
            "text/ldif",
            "few",
            ["name", "kana", "email", "phone"],
            (p) =>
                each(p, (o) =>
                    lines(
                        [
                            `dn: CN=${o.givenRoman}.${o.id},OU=Users,DC=mihon,DC=example,DC=jp`,
                            "objectClass: user",
                            `sAMAccountName: ${o.givenRoman}${o.id}`,
                            `sn:: ${base64(o.family)}`,
                            `givenName:: ${base64(o.given)}`,
                            `displayName:: ${base64(nameOf(o, " "))}`,
                            `msDS-PhoneticDisplayName:: ${base64(kanaOf(o))}`,
                            `mail: ${o.email}`,
                            `mobile: ${mobileOf(o)}`,
                            "",
                        ],
                        "\n",
                    ),
                ),
        ),
        "nickname",
    ),
    data(
        "twentythird-mysqldump",
        "a dump: table, then rows in one statement",
        "application/sql",
        "many",
        ["name", "kana", "email", "phone"],
        (p) =>
            lines([
                "-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)",
                "DROP TABLE IF EXISTS `dtb_customer`;",
                "CREATE TABLE `dtb_customer` (",
                "  `id` int unsigned NOT NULL AUTO_INCREMENT,",
                "  `customer_status_id` smallint unsigned DEFAULT NULL,",
                "  `name01` varchar(255) NOT NULL,",
                "  `name02` varchar(255) NOT NULL,",
                "  `kana01` varchar(255) DEFAULT NULL,",
                "  `kana02` varchar(255) DEFAULT NULL,",
                "  `email` varchar(255) NOT NULL,",
                "  `phone_number` varchar(14) DEFAULT NULL,",
                "  `create_date` datetime NOT NULL,",
                "  PRIMARY KEY (`id`)",
                ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;",
                `INSERT INTO \`dtb_customer\` VALUES ${p.map((o) => `(${o.id + 1},2,'${o.family}','${o.given}','${o.familyKana}','${o.givenKana}','${o.email}','${o.mobile}','2026-11-02 10:11:12')`).join(",")};`,
            ]),
    ),
    data(
        "twentythird-js-data",
        "data of a page in a program",
        "application/javascript",
        "few",
        ["name", "phone"],
        (p) =>
            `const residents = [\n${p.map((o) => `  { room: '${101 + o.id}', holder: '${nameOf(o, " ")}', tel: '${landlineOf(o)}' },`).join("\n")}\n];\nexport default residents;\n`,
    ),
    data("twentythird-chat-log", "an exported talk: day, time, who, what", TEXT, "few", ["name"], (p, r) =>
        lines([
            "[LINE] 町内会役員のトーク履歴",
            "保存日時：2026/11/02 21:00",
            "",
            "2026/11/01(日)",
            ...p.map(
                (o) =>
                    `${10 + r.below(9)}:${10 + r.below(49)}\t${nameOf(o, " ")}\t${r.pick(["承知しました", "資料ありがとうございます", "明日は欠席します"])}`,
            ),
        ]),
    ),
    data(
        "twentythird-certificate",
        "a letter of an office: who, born when, where",
        TEXT,
        "one",
        ["name", "birth", "address"],
        (p) => {
            const o = first(p)
            return lines([
                "　　　　　　在 職 証 明 書",
                "",
                `　氏　　名　　${nameOf(o, "　")}`,
                `　生年月日　　${eraBirthOf(o)}`,
                `　住　　所　　${addressOf(o)}`,
                "",
                "　上記の者は、当社の従業員であることを証明する。",
                "",
                "　令和8年11月2日",
                "　　　株式会社みほん商事",
            ])
        },
    ),
    data(
        "twentythird-ssv-event",
        "a stream of events with visitors",
        "text/event-stream",
        "few",
        ["name", "phone"],
        (p) =>
            each(
                p,
                (o) =>
                    `event: checkin\nid: ${o.id}\ndata: {"gate":"A","visitor":{"visitorName":"${nameOf(o, " ")}","mobile":"${o.mobile}"}}\n`,
            ),
    ),
]
