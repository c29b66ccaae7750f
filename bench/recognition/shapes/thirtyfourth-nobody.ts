// The thirty-fourth set: answers, sheets, texts and logs without anybody.
import { day, yen } from "../nineteenth-shape.ts"
import { janCode } from "../numbers.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import { each, jsonOf, moment, uuid } from "../thirtythird-shape.ts"

const jsonNobody = (id: string, why: string, value: (random: Random) => unknown): Shape =>
    nobody(id, why, JSON_TYPE, (random) => jsonOf(value(random), random))

export const THIRTYFOURTH_NOBODY: readonly Shape[] = [
    nobody("thirtyfourth-none-containers", "how a service's containers are put together", "application/yaml", (r) =>
        lines(
            [
                "services:",
                "  web:",
                `    image: registry.example/reserve-web:${1 + r.below(9)}.${r.below(20)}.${r.below(20)}`,
                "    ports: ['8080:8080']",
                "    environment:",
                "      SPRING_PROFILES_ACTIVE: production",
                "      MAIL_FROM: noreply@reserve.example.jp",
                "      SUPPORT_TEL: 0120-000-341",
                "      TZ: Asia/Tokyo",
                "    depends_on:",
                "      db: { condition: service_healthy }",
                "  db:",
                "    image: postgres:16",
                "    environment:",
                "      POSTGRES_USER: reserve",
                "      POSTGRES_PASSWORD_FILE: /run/secrets/db_password",
                "    volumes: ['db-data:/var/lib/postgresql/data']",
                "volumes:",
                "  db-data: {}",
            ],
            "\n",
        ),
    ),
    jsonNobody("thirtyfourth-none-goods", "goods of a shop with codes, makers and sizes", (r) => ({
        products: ["白磁の湯呑み", "桐の米びつ 5kg", "岩手の鉄瓶", "今治タオル 2枚組"].map((title, at) => ({
            id: 7_340_000 + at,
            title,
            vendor: r.pick(["見本窯", "架空木工", "例示織物"]),
            product_type: "キッチン",
            handle: `item-${r.digits(5)}`,
            published_at: moment(r),
            variants: [
                {
                    sku: `RJ-${r.digits(4)}`,
                    barcode: janCode(r),
                    price: yen(r).replace(",", ""),
                    grams: 100 + r.below(900),
                },
            ],
            options: [{ name: "色", values: ["白", "黒"] }],
        })),
    })),
    jsonNobody("thirtyfourth-none-weather", "what the weather will be, by areas whose names are families too", (r) => ({
        publishingOffice: "見本地方気象台",
        reportDatetime: moment(r),
        timeSeries: [
            {
                timeDefines: ["2026-11-28T17:00:00+09:00", "2026-11-29T00:00:00+09:00"],
                areas: ["石川", "福島", "宮崎", "千葉", "山口"].map((name, at) => ({
                    area: { name, code: `0${34 + at}0010` },
                    weatherCodes: [r.pick(["100", "200", "300"]), "201"],
                    weathers: [r.pick(["晴れ", "くもり　時々　雨", "雪"]), "くもり"],
                    winds: ["北の風", "北西の風　やや強く"],
                    temps: [String(r.below(15)), String(r.below(15))],
                })),
            },
        ],
    })),
    nobody("thirtyfourth-none-stops", "stops of a bus line as open data with places", CSV, (r) =>
        lines([
            "stop_id,stop_code,stop_name,stop_desc,stop_lat,stop_lon,zone_id,location_type,parent_station",
            ...["例示駅北口", "本町三丁目", "小川橋", "見本川病院前", "森", "大島小学校前", "市役所"].map((name, at) =>
                csvLine([`${340 + at}_01`, "", name, "", `35.${r.digits(6)}`, `139.${r.digits(6)}`, 340 + at, 0, ""]),
            ),
        ]),
    ),
    nobody("thirtyfourth-none-access-log", "requests a server answered, with agents and durations", TEXT, (r) =>
        lines(
            Array.from(
                { length: 12 },
                () =>
                    `203.0.113.${1 + r.below(250)} - - [28/Nov/2026:15:${10 + r.below(50)}:${10 + r.below(50)} +0900] "GET ${r.pick(["/", "/items?page=2", "/api/v1/stores/34", "/assets/app-34.js", "/wp-login.php"])} HTTP/2.0" ${r.pick([200, 200, 304, 404])} ${r.digits(4)} "https://shop.example.jp/" "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36" rt=0.${r.digits(3)}`,
            ),
            "\n",
        ),
    ),
    jsonNobody(
        "thirtyfourth-none-words",
        "the words of an application in Japanese, labels of forms among them",
        () => ({
            common: { save: "保存", cancel: "キャンセル", loading: "読み込み中…", required: "必須" },
            customer: {
                name: "氏名",
                kana: "フリガナ",
                tel: "電話番号",
                email: "メールアドレス",
                address: "住所",
                birthday: "生年月日",
                placeholder: { name: "例）お名前", tel: "ハイフンなしで入力", email: "半角英数字" },
            },
            errors: { blank: "%{attribute}を入力してください", taken: "%{attribute}はすでに存在します" },
            confirm: { title: "入力内容の確認", lead: "{{count}}件を登録します。よろしいですか？" },
        }),
    ),
    nobody(
        "thirtyfourth-none-facilities",
        "facilities of a town as open data with addresses and telephones",
        CSV,
        (r) =>
            `\uFEFF${lines([
                "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,POIコード,住所,緯度,経度,電話番号,内線番号,開始時間,終了時間,URL,備考",
                ...[
                    "例示台公民館|レイジダイコウミンカン",
                    "見本川図書館|ミホンガワトショカン",
                    "架空本町児童館|カクウホンチョウジドウカン",
                    "西例示体育館|ニシレイジタイイクカン",
                ].map((one, at) => {
                    const [name, kana] = one.split("|")
                    return csvLine([
                        "340001",
                        at + 1,
                        "見本県",
                        "例示市",
                        name ?? "",
                        kana ?? "",
                        1_000 + at,
                        `見本県例示市例示台${1 + r.below(9)}-${1 + r.below(20)}`,
                        `35.${r.digits(5)}`,
                        `139.${r.digits(5)}`,
                        `0290-00-34${10 + at}`,
                        "",
                        "9:00",
                        "17:00",
                        "https://www.city.reiji.example.jp/",
                        "月曜休館",
                    ])
                }),
            ])}`,
    ),
    nobody(
        "thirtyfourth-none-feed",
        "news of a town as a feed, written by a division",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="ja"><channel rdf:about="https://www.city.reiji.example.jp/news.rdf"><title>例示市 新着情報</title><link>https://www.city.reiji.example.jp/</link><description>例示市からのお知らせ</description></channel>
${each(["国民健康保険税の納期限について", "粗大ごみの受付を再開しました", "会計年度任用職員を募集します", "冬の交通安全運動"], (one) => `<item rdf:about="https://www.city.reiji.example.jp/news/${r.digits(5)}.html"><title>${one}</title><link>https://www.city.reiji.example.jp/news/${r.digits(5)}.html</link><dc:creator>${r.pick(["税務課", "環境課", "総務課"])}</dc:creator><dc:date>${day(r)}T09:00:00+09:00</dc:date></item>`)}
</rdf:RDF>
`,
    ),
    jsonNobody(
        "thirtyfourth-none-schema",
        "what types an interface knows: fields named after what persons have, and no values",
        (r) => ({
            data: {
                __schema: {
                    queryType: { name: "Query" },
                    types: ["Customer", "Order", "Address"].map((name) => ({
                        kind: "OBJECT",
                        name,
                        description: r.pick(["会員", "注文", "配送先"]),
                        fields: ["id", "firstName", "lastName", "phone", "email", "postalCode"].map((field) => ({
                            name: field,
                            type: { kind: "SCALAR", name: field === "id" ? "ID" : "String", ofType: null },
                            isDeprecated: false,
                        })),
                    })),
                },
            },
            extensions: { traceId: uuid(r) },
        }),
    ),
    nobody("thirtyfourth-none-newsletter", "a newsletter of a shop to all its customers", "message/rfc822", (r) =>
        lines([
            `From: =?UTF-8?B?${Buffer.from("雑貨のれいじ").toString("base64")}?= <news@zakka.example.com>`,
            "To: members@list.zakka.example.com",
            `Subject: =?UTF-8?B?${Buffer.from("【会員様限定】冬のあったかフェア").toString("base64")}?=`,
            "Date: Sat, 28 Nov 2026 12:00:00 +0900",
            "List-Unsubscribe: <https://zakka.example.com/unsubscribe>",
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "お客様各位",
            "",
            "いつも雑貨のれいじをご利用いただきありがとうございます。",
            `本日より全品${10 + r.below(20)}%OFFのフェアを開催いたします。`,
            "",
            `■土鍋 8号　${yen(r)}円`,
            `■ウールのひざ掛け　${yen(r)}円`,
            "",
            "配信停止: https://zakka.example.com/unsubscribe",
            "------------------------------------",
            "雑貨のれいじ　お客様窓口",
            "〒000-0340 見本県例示市見本川34-1",
            "TEL 0120-000-310（10:00〜17:00）",
            "Mail support@zakka.example.com",
        ]),
    ),
]
