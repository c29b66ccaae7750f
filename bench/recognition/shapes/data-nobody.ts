// Of the twelfth set: files of data without people.
import type { Random } from "../random.ts"
import { janCode } from "../numbers.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"

const none = (id: string, why: string, mediaType: string, body: (random: Random) => string): Shape =>
    nobody(`twelfth-none-${id}`, why, mediaType, body)

const times = <T>(count: number, each: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => each(at))

const BRANCHES = ["高橋町支店", "山田駅前店", "本店", "石川営業所", "福島センター"] as const

export const DATA_NOBODY: readonly Shape[] = [
    none("catalogue", "products named like surnames, their makers", JSON_TYPE, (random) =>
        JSON.stringify({
            items: ["山田錦 純米", "林檎ジュース", "中村屋 カリー", "花子", "太郎飴"].map((name) => ({
                jan: janCode(random),
                name,
                maker: "小林食品",
                price: random.below(3_000),
            })),
        }),
    ),
    none("stock", "stock with JAN codes and places in the store", CSV, (random) =>
        lines([
            "JANコード,品名,在庫数,棚番号,最終入荷日",
            ...times(12, () => csvLine([janCode(random), "見本茶 500ml", random.below(99), "A-12-3", "2026-05-01"])),
        ]),
    ),
    none("sensors", "readings by time", "application/x-ndjson", (random) =>
        times(20, (at) =>
            JSON.stringify({
                ts: 1_777_600_000_000 + at * 1_000,
                device: `TH-${at % 3}`,
                temp: 20 + random.below(9),
                rssi: -70,
            }),
        ).join("\n"),
    ),
    none("geo", "places on a map", "application/geo+json", (random) =>
        JSON.stringify({
            type: "FeatureCollection",
            features: ["本町公園", "東小学校", "南図書館"].map((name) => ({
                type: "Feature",
                properties: { name, kind: "公共施設", address: `見本県例示市中央${1 + random.below(9)}丁目` },
                geometry: { type: "Point", coordinates: [139.7 + random.below(9) / 100, 35.6] },
            })),
        }),
    ),
    none("timetable", "stops of a bus line", CSV, () =>
        lines([
            "trip_id,arrival_time,departure_time,stop_id,stop_sequence,stop_name",
            ...["千葉駅", "市川", "町田", "上野", "三宅坂"].map((stop, at) =>
                csvLine(["T1", `08:0${at}:00`, `08:0${at}:30`, `S${at}`, at, stop]),
            ),
        ]),
    ),
    none("branches", "branches with addresses and telephones", CSV, (random) =>
        lines([
            "店舗名,郵便番号,住所,電話番号,FAX,営業時間",
            ...BRANCHES.map((name) =>
                csvLine([
                    name,
                    `100-0${random.digits(3)}`,
                    `東京都例示区南${1 + random.below(9)}-2-3`,
                    `03-0000-${random.digits(4)}`,
                    `03-0000-${random.digits(4)}`,
                    "9:00-15:00",
                ]),
            ),
        ]),
    ),
    none("branches-json", "branches in JSON, the key is name", JSON_TYPE, (random) =>
        JSON.stringify({
            total: BRANCHES.length,
            branches: BRANCHES.map((name, at) => ({
                id: at,
                name,
                tel: `045-000-${random.digits(4)}`,
                zip: `22${random.digits(5)}`,
                address: `神奈川県例示市中央${1 + at}-5`,
                email: `shop${at}@example.co.jp`,
            })),
        }),
    ),
    none("problem", "a problem with a trace", "application/problem+json", (random) =>
        JSON.stringify({
            type: "https://example.com/problems/validation",
            title: "入力内容に誤りがあります",
            status: 422,
            traceId: `00-${random.digits(32)}-${random.digits(16)}-01`,
            errors: [
                { field: "氏名", message: "氏名を入力してください" },
                { field: "email", message: "メールアドレスの形式が正しくありません" },
            ],
        }),
    ),
    none("messages", "texts of a program by language", JSON_TYPE, () =>
        JSON.stringify({
            ja: {
                form: {
                    name: "氏名",
                    kana: "フリガナ",
                    email: "メールアドレス",
                    phone: "電話番号",
                    address: "住所",
                    sex: { m: "男", f: "女" },
                },
            },
            en: {
                form: {
                    name: "Full name",
                    kana: "Reading",
                    email: "E-mail",
                    phone: "Phone",
                    address: "Address",
                    sex: { m: "Male", f: "Female" },
                },
            },
        }),
    ),
    none("config", "configuration of a program", TEXT, (random) =>
        lines(
            [
                "server:",
                "  host: 0.0.0.0",
                "  port: 8080",
                "database:",
                "  user: app",
                "  pool: 10",
                "mail:",
                "  from: noreply@example.com",
                `build: ${random.digits(10)}`,
            ],
            "\n",
        ),
    ),
    none("trace", "a program's trace", TEXT, (random) =>
        lines(
            [
                `2026-05-01T10:00:00.${random.digits(3)}Z ERROR [http-nio-8080-exec-3] jp.example.MemberController - 登録に失敗しました`,
                "java.lang.IllegalStateException: duplicate key 'name'",
                ...times(8, (at) => `\tat jp.example.app.Step${at}.run(Step${at}.java:${random.digits(3)})`),
            ],
            "\n",
        ),
    ),
    none("statistics", "counts by ages and sex", CSV, (random) =>
        lines([
            "都道府県,年齢階級,男,女,総数",
            ...times(12, (at) =>
                csvLine(["福島県", `${at * 5}～${at * 5 + 4}歳`, random.digits(5), random.digits(5), random.digits(6)]),
            ),
        ]),
    ),
    none("postcodes", "postal codes with their towns and readings", CSV, (random) =>
        lines(
            ["東町", "南町", "林", "森", "原", "上野"].map((town) =>
                csvLine([
                    "01101",
                    '"060  "',
                    `"060${random.digits(4)}"`,
                    '"ﾎﾂｶｲﾄﾞｳ"',
                    '"ｻﾂﾎﾟﾛｼ"',
                    '"ﾋｶﾞｼﾏﾁ"',
                    '"北海道"',
                    '"例示市"',
                    `"${town}"`,
                    0,
                    0,
                    1,
                    0,
                    0,
                    0,
                ]),
            ),
        ),
    ),
    none("holidays", "holidays", "text/calendar", () =>
        lines([
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Example//JP",
            ...[
                ["0101", "元日"],
                ["0429", "昭和の日"],
                ["0503", "憲法記念日"],
            ].flatMap(([day, name]) => [
                "BEGIN:VEVENT",
                `DTSTART;VALUE=DATE:2026${day}`,
                `UID:${day}@example.com`,
                `SUMMARY:${name}`,
                "END:VEVENT",
            ]),
            "END:VCALENDAR",
        ]),
    ),
    none("lock", "a lock of packages", JSON_TYPE, (random) =>
        JSON.stringify({
            lockfileVersion: 3,
            packages: Object.fromEntries(
                ["hono", "zod", "kuroshiro"].map((name) => [
                    `node_modules/${name}`,
                    {
                        version: `1.${random.below(9)}.0`,
                        resolved: `https://registry.example.com/${name}/-/${name}-1.0.0.tgz`,
                        integrity: `sha512-${random.digits(40)}`,
                    },
                ]),
            ),
        }),
    ),
    none("access", "a server's log", TEXT, (random) =>
        lines(
            times(
                15,
                (at) =>
                    `192.0.2.${random.below(250)} - - [01/May/2026:10:00:${10 + at} +0900] "GET /members/${random.digits(8)} HTTP/1.1" 200 ${random.digits(4)}`,
            ),
            "\n",
        ),
    ),
    none("metrics", "metrics of a program", "text/plain; version=0.0.4", (random) =>
        lines(
            times(10, (at) => `http_requests_total{path="/p${at}",code="200"} ${random.digits(11)}`),
            "\n",
        ),
    ),
    none(
        "sitemap",
        "a map of a site",
        XML,
        (random) =>
            `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${times(9, () => `<url><loc>https://www.example.jp/item/${random.digits(11)}</loc><lastmod>2026-05-01</lastmod></url>`).join("")}</urlset>`,
    ),
    none(
        "press",
        "news of a firm, its own desk as the author",
        "application/rss+xml",
        () =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>見本株式会社 お知らせ</title><link>https://example.co.jp/</link><managingEditor>press@example.co.jp (広報部)</managingEditor>${["夏季休業のお知らせ", "石川工場の移転", "新製品発表"].map((title, at) => `<item><title>${title}</title><pubDate>Fri, 0${at + 1} May 2026 10:00:00 +0900</pubDate><description>お問い合わせは 03-0000-9002 広報部まで</description></item>`).join("")}</channel></rss>`,
    ),
    none("receipt", "a shop's mail whose only address is the shop's", "message/rfc822", (random) =>
        lines([
            "From: =?UTF-8?B?6KaL5pys5ZWG5bqX?= <order@shop.example.com>",
            "Subject: Order",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "",
            `ご注文番号：${random.digits(11)}`,
            "ご注文ありがとうございます。",
            "見本茶 500ml 1,980円",
            "",
            "--",
            "見本商店 受付センター",
            "〒100-0000 東京都例示区南1-2-3",
            "TEL 03-0000-9003 / FAX 03-0000-9004",
        ]),
    ),
    none("ddl", "tables of a database without rows", "application/sql", () =>
        lines(
            [
                "CREATE TABLE members (",
                "  id bigint PRIMARY KEY, -- 会員番号",
                "  name varchar(64) NOT NULL, -- 氏名",
                "  email varchar(255),",
                "  tel varchar(13)",
                ");",
                "CREATE INDEX idx_email ON members (email);",
            ],
            "\n",
        ),
    ),
]
