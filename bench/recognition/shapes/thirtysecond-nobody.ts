// The thirty-second set: answers, sheets, texts and logs without anybody.
import { day, yen } from "../nineteenth-shape.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import { each, jsonOf, moment, uuid } from "../thirtyfirst-shape.ts"

const jsonNobody = (id: string, why: string, value: (random: Random) => unknown): Shape =>
    nobody(id, why, JSON_TYPE, (random) => jsonOf(value(random), random))

export const THIRTYSECOND_NOBODY: readonly Shape[] = [
    nobody("thirtysecond-none-configuration", "how a service is set up", TEXT, (r) =>
        lines(
            [
                "server:",
                "  port: 8080",
                "spring:",
                "  application:",
                "    name: shop-api",
                "  datasource:",
                "    url: jdbc:postgresql://db.internal.example:5432/shop",
                "    username: ${DB_USER}",
                "    password: ${DB_PASSWORD}",
                "  mail:",
                "    host: smtp.example.com",
                "    port: 587",
                `    default-sender: no-reply@shop.example.com`,
                "logging:",
                "  level:",
                "    root: INFO",
                `build: ${uuid(r)}`,
            ],
            "\n",
        ),
    ),
    jsonNobody("thirtysecond-none-catalogue", "a catalogue of goods with makers and codes", (r) => ({
        total: 4,
        items: ["琺瑯のやかん", "麻のふきん", "竹の弁当箱", "土鍋"].map((name, at) => ({
            id: 320 + at,
            name,
            maker: r.pick(["例示工房", "見本窯", "架空製作所"]),
            jan: `49${r.digits(11)}`,
            price: yen(r),
            stock: r.below(90),
            updated_at: moment(r),
        })),
    })),
    jsonNobody("thirtysecond-none-weather", "the weather of three days", (r) => ({
        publishingOffice: "見本地方気象台",
        reportDatetime: moment(r),
        targetArea: "見本県",
        areas: ["北部", "南部", "例示諸島"].map((name, at) => ({
            area: { name, code: `3200${at}0` },
            weathers: ["晴れ時々くもり", "くもり", "雨のち晴れ"],
            pops: [r.below(10) * 10, r.below(10) * 10],
            temps: [r.below(10), 10 + r.below(10)],
        })),
    })),
    jsonNobody("thirtysecond-none-routes", "how one gets from a stop to another", (r) => ({
        itineraries: [1, 2].map(() => ({
            duration: 60 * r.below(90),
            fare: { amount: 210 + 10 * r.below(30), currency: "JPY" },
            legs: [
                { mode: "WALK", from: { name: "現在地" }, to: { name: "市役所前" }, distance: r.below(900) },
                {
                    mode: "BUS",
                    route: "32 例示川原線",
                    headsign: "福島団地",
                    from: { name: "市役所前", stopId: r.digits(4), departure: moment(r) },
                    to: { name: "松本橋", stopId: r.digits(4), arrival: moment(r) },
                    intermediateStops: [{ name: "小川小学校前" }, { name: "藤原病院" }],
                },
            ],
        })),
    })),
    nobody("thirtysecond-none-server-log", "a server's log of starts, jobs and faults", TEXT, (r) =>
        lines(
            Array.from({ length: 12 }, () => {
                const what = r.pick([
                    "systemd[1]: Started nginx.service - A high performance web server.",
                    `kernel: TCP: request_sock_TCP: Possible SYN flooding on port 443. Sending cookies.`,
                    `CRON[${r.digits(5)}]: (root) CMD (/usr/local/bin/backup.sh)`,
                    `postfix/smtp[${r.digits(5)}]: connect to mx.example.net[192.0.2.32]:25: Connection timed out`,
                    `app[${r.digits(4)}]: WARN slow query 3.2s: SELECT count(*) FROM orders WHERE id > ${r.digits(6)}`,
                ])
                return `Nov 28 10:${10 + r.below(50)}:${10 + r.below(50)} web32 ${what}`
            }),
            "\n",
        ),
    ),
    jsonNobody("thirtysecond-none-translations", "words of an application in two languages", () => ({
        ja: {
            form: {
                name: "お名前",
                kana: "フリガナ",
                email: "メールアドレス",
                phone: "電話番号",
                address: "ご住所",
                birthday: "生年月日",
                placeholder: { name: "例）山田 太郎", phone: "例）09000000000" },
            },
            errors: { required: "{{field}}を入力してください", email: "メールアドレスの形式が正しくありません" },
            greeting: "{{name}}さん、こんにちは",
        },
        en: {
            form: {
                name: "Name",
                kana: "Name (kana)",
                email: "E-mail",
                phone: "Phone",
                address: "Address",
                birthday: "Date of birth",
                placeholder: { name: "e.g. Taro Yamada", phone: "e.g. 09000000000" },
            },
            errors: { required: "{{field}} is required", email: "This is not an e-mail address" },
            greeting: "Hello {{name}}",
        },
    })),
    nobody("thirtysecond-none-facilities", "open data of public halls with their places and numbers", CSV, (r) =>
        lines([
            "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,緯度,経度,電話番号,利用可能曜日,開始時間,終了時間",
            ...[
                "中央公民館|チュウオウコウミンカン",
                "例示川原集会所|レイジガワラシュウカイジョ",
                "見本坂児童館|ミホンザカジドウカン",
            ].map((one, at) => {
                const [name, kana] = one.split("|")
                return csvLine([
                    "320005",
                    at + 1,
                    "見本県",
                    "見本市",
                    name ?? "",
                    kana ?? "",
                    `見本県見本市例示川原${1 + r.below(9)}-${1 + r.below(20)}`,
                    `35.${r.digits(6)}`,
                    `139.${r.digits(6)}`,
                    `0290-00-32${10 + at}`,
                    "火水木金土日",
                    "9:00",
                    "21:00",
                ])
            }),
        ]),
    ),
    nobody(
        "thirtysecond-none-feed",
        "a feed of news from a city office",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>見本市 新着情報</title><link>https://city.mihon.example.jp/</link><description>見本市からのお知らせ</description><language>ja</language>\n${each(["マイナンバーカードの休日交付について", "冬の交通安全運動", "粗大ごみの収集日が変わります", "市民マラソンの交通規制"], (one) => `<item><title>${one}</title><link>https://city.mihon.example.jp/news/${r.digits(5)}</link><pubDate>Fri, 27 Nov 2026 10:00:00 +0900</pubDate><category>お知らせ</category></item>`)}\n</channel></rss>`,
    ),
    nobody("thirtysecond-none-sales", "sales of a shop by day and kind of goods", CSV, (r) =>
        lines([
            "日付,店舗,部門,客数,点数,売上金額,前年比",
            ...Array.from({ length: 14 }, () =>
                csvLine([
                    day(r),
                    r.pick(["本店", "駅前店"]),
                    r.pick(["食品", "日用品", "衣料"]),
                    r.below(900),
                    r.below(3_000),
                    100 * r.below(9_000),
                    `${80 + r.below(40)}%`,
                ]),
            ),
        ]),
    ),
    nobody(
        "thirtysecond-none-notice",
        "what a service tells all who use it, before it is stopped for a night",
        TEXT,
        () =>
            lines([
                "【重要】システムメンテナンスのお知らせ",
                "",
                "平素は当サービスをご利用いただきありがとうございます。",
                "下記の日程でメンテナンスを行います。",
                "",
                "日時：2026年12月6日（日）1:00 ～ 5:00",
                "対象：会員ページ、予約システム",
                "影響：作業中はログインできません",
                "",
                "お問い合わせ：サポート窓口",
                "電話：0120-000-320（平日 9:00～18:00）",
                "メール：support@service.example.com",
            ]),
    ),
]
