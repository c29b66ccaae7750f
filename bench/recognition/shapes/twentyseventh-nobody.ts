// The twenty-seventh set: files of software in use in which nobody stands.
import { day, yen } from "../nineteenth-shape.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import { jsonOf, moment, uuid } from "../twentyseventh-shape.ts"

const MAKERS: readonly string[] = [
    "山本製作所",
    "森永",
    "ホンダ",
    "松田工業",
    "林",
    "Takeda",
    "上田紬",
    "堀場",
    "ISHIDA",
]
const STATIONS: readonly string[] = [
    "大宮",
    "上野",
    "小川町",
    "高田",
    "本庄",
    "石川町",
    "金子",
    "三浦海岸",
    "武田尾",
    "中山",
]

function times<T>(random: Random, least: number, make: (at: number) => T): T[] {
    return Array.from({ length: least + random.below(12) }, (_, at) => make(at))
}

const jsonNobody = (id: string, why: string, value: (random: Random) => unknown): Shape =>
    nobody(id, why, JSON_TYPE, (random) => jsonOf(value(random), random))

export const TWENTYSEVENTH_NOBODY: readonly Shape[] = [
    jsonNobody("twentyseventh-none-brands", "products of makers called as families are", (r) => ({
        products: times(r, 5, (at) => ({
            id: at + 1,
            name: r.pick(["三徳包丁", "電動ドライバー", "紬 反物", "フィルター"]),
            brand: { id: r.below(90), name: r.pick(MAKERS) },
            manufacturer: r.pick(MAKERS),
            jan: `49${r.digits(11)}`,
            price: 100 * (5 + r.below(300)),
            variants: [{ sku: `MH-${r.digits(4)}`, title: r.pick(["小", "大"]), inventory: r.below(40) }],
        })),
        pagination: { page: 1, per_page: 20 },
    })),
    jsonNobody("twentyseventh-none-stations", "stations on a map as features", (r) => ({
        type: "FeatureCollection",
        name: "stations",
        features: times(r, 5, () => ({
            type: "Feature",
            properties: {
                N02_003: r.pick(["川越線", "本線"]),
                N02_005: r.pick(STATIONS),
                name: r.pick(STATIONS),
                name_kana: "オガワマチ",
                code: r.digits(6),
            },
            geometry: { type: "Point", coordinates: [139 + r.below(900) / 1000, 35 + r.below(900) / 1000] },
        })),
    })),
    jsonNobody("twentyseventh-none-weather", "a forecast by places", (r) => ({
        publishingOffice: "例示地方気象台",
        reportDatetime: moment(r),
        timeSeries: [
            {
                timeDefines: [moment(r), moment(r)],
                areas: times(r, 3, () => ({
                    area: { name: r.pick(["南部", "北部", "秩父地方", "松本", "上田"]), code: r.digits(6) },
                    weathers: ["晴れ　夜　くもり", "くもり　時々　雨"],
                    winds: ["北の風", "南の風　やや強く"],
                    pops: ["10", "40"],
                })),
            },
        ],
    })),
    jsonNobody("twentyseventh-none-catalogue", "a catalogue of words of an application", () => ({
        common: { save: "保存", cancel: "キャンセル", search: "検索" },
        member: {
            name: "氏名",
            name_placeholder: "例）山田 太郎",
            kana: "フリガナ",
            email: "メールアドレス",
            tel: "電話番号",
            zip: "郵便番号",
            birthday: "生年月日",
            gender: { male: "男性", female: "女性", other: "その他" },
        },
        validation: { required: "{label}を入力してください", email: "メールアドレスの形式が正しくありません" },
        greeting: "{name} 様、ようこそ",
    })),
    jsonNobody("twentyseventh-none-schema", "the schema of a form", () => ({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: "会員",
        type: "object",
        required: ["name", "email"],
        properties: {
            name: { type: "string", title: "氏名", maxLength: 40, description: "全角で入力" },
            email: { type: "string", format: "email", title: "メールアドレス" },
            tel: { type: "string", pattern: "^0\\d{9,10}$", title: "電話番号" },
            gender: { type: "string", enum: ["male", "female"], title: "性別" },
            birthday: { type: "string", format: "date", title: "生年月日" },
            pref: { type: "string", enum: ["東京都", "埼玉県", "長野県"], title: "都道府県" },
        },
    })),
    jsonNobody("twentyseventh-none-lock", "a lock file of packages", (r) => ({
        name: "kaiin-app",
        version: "2.4.1",
        lockfileVersion: 3,
        packages: Object.fromEntries(
            times(r, 6, (at) => [
                `node_modules/${r.pick(["hono", "sakura", "kuroshiro", "mori", "tanaka-ui"])}-${at}`,
                {
                    version: `${r.below(9)}.${r.below(20)}.${r.below(9)}`,
                    resolved: `https://packages.example.com/p/-/p-${at}.tgz`,
                    integrity: `sha512-${uuid(r)}==`,
                    license: r.pick(["MIT", "ISC"]),
                    engines: { node: ">=18" },
                },
            ]),
        ),
    })),
    jsonNobody("twentyseventh-none-traces", "spans of a trace", (r) => ({
        resourceSpans: [
            {
                resource: {
                    attributes: [
                        { key: "service.name", value: { stringValue: "order-api" } },
                        { key: "host.name", value: { stringValue: "ip-10-0-3-21" } },
                    ],
                },
                scopeSpans: [
                    {
                        scope: { name: "http", version: "0.50" },
                        spans: times(r, 5, () => ({
                            traceId: uuid(r).replaceAll("-", ""),
                            name: r.pick(["GET /users/:id", "SELECT customers", "authorize"]),
                            kind: 2,
                            startTimeUnixNano: `179${r.digits(16)}`,
                            attributes: [
                                { key: "http.status_code", value: { intValue: "200" } },
                                { key: "user.id", value: { stringValue: r.digits(6) } },
                            ],
                        })),
                    },
                ],
            },
        ],
    })),
    jsonNobody("twentyseventh-none-branches", "branches of a shop with numbers and addresses", (r) => ({
        shops: times(r, 4, () => ({
            id: r.digits(4),
            name: `みほん書店 ${r.pick(STATIONS)}店`,
            tel: `0${r.pick(["48", "49", "26"])}-000-${r.digits(4)}`,
            postalCode: `${100 + r.below(800)}-${r.digits(4)}`,
            address: `埼玉県川越市例示${1 + r.below(5)}-${1 + r.below(20)}`,
            openingHours: [{ day: "Mon", open: "10:00", close: "21:00" }],
            parking: r.below(80),
        })),
    })),
    jsonNobody("twentyseventh-none-quiz", "questions with choices", (r) => ({
        quiz: times(r, 4, (at) => ({
            no: at + 1,
            question: r.pick(["江戸幕府を開いたのは誰か。", "『坊っちゃん』の作者は誰か。", "県の花はどれか。"]),
            choices: ["徳川家康", "豊臣秀吉", "織田信長", "夏目漱石"],
            answer: 1 + r.below(4),
            explanation: "教科書の86ページを参照。",
        })),
    })),
    jsonNobody("twentyseventh-none-works", "films with who made them and plays in them", (r) => ({
        results: times(r, 4, () => ({
            id: Number(r.digits(6)),
            title: r.pick(["夏の坂道", "北の灯台", "港町ラプソディ"]),
            director: r.pick(["黒田清", "小林正"]),
            cast: ["三船一郎", "原田節子"],
            release_date: `19${50 + r.below(40)}-04-01`,
            runtime: 90 + r.below(60),
        })),
    })),
    nobody("twentyseventh-none-timetable", "stops of a timetable (GTFS)", CSV, (r) =>
        lines([
            "stop_id,stop_code,stop_name,stop_desc,stop_lat,stop_lon,zone_id,stop_url,location_type,parent_station",
            ...times(r, 6, (at) =>
                csvLine([
                    `${r.digits(4)}_0${at % 9}`,
                    r.digits(4),
                    `${r.pick(STATIONS)}${r.pick(["駅前", "", "病院"])}`,
                    "",
                    35.1 + r.below(900) / 1000,
                    139.2,
                    `z_${at}`,
                    "",
                    0,
                    "",
                ]),
            ),
        ]),
    ),
    nobody("twentyseventh-none-prices", "a price list with makers and numbers", CSV, (r) =>
        lines([
            "商品コード,JANコード,商品名,メーカー,規格,上代,下代,ロット,担当部署",
            ...times(r, 6, () =>
                csvLine([
                    r.digits(8),
                    `49${r.digits(11)}`,
                    r.pick(["包丁", "鍋", "計量器"]),
                    r.pick(MAKERS),
                    r.pick(["180mm", "24cm"]),
                    100 * r.below(90),
                    80 * r.below(90),
                    12,
                    "営業一課",
                ]),
            ),
        ]),
    ),
    nobody("twentyseventh-none-facilities", "open data of facilities with their numbers", CSV, (r) =>
        lines([
            "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,経度,電話番号,内線番号,法人番号,団体名,利用可能曜日,開始時間",
            ...times(r, 5, (at) =>
                csvLine([
                    "112011",
                    at + 1,
                    "埼玉県",
                    "川越市",
                    `${r.pick(STATIONS)}公民館`,
                    "コウミンカン",
                    `埼玉県川越市例示町${1 + at}`,
                    "2階",
                    35.9,
                    139.4,
                    `049-000-${r.digits(4)}`,
                    "",
                    "",
                    "川越市",
                    "月火水木金",
                    "09:00",
                ]),
            ),
        ]),
    ),
    nobody("twentyseventh-none-stock", "movements of goods with codes of eleven digits", CSV, (r) =>
        lines([
            "伝票番号,品番,品名,入庫,出庫,在庫,棚番,更新日",
            ...times(r, 8, () =>
                csvLine([
                    `0${r.digits(10)}`,
                    `MH-${r.digits(4)}`,
                    r.pick(["六角ボルト", "座金", "林檎箱"]),
                    r.below(90),
                    r.below(90),
                    r.below(900),
                    `A-${r.below(9)}-${r.below(30)}`,
                    day(r, "/"),
                ]),
            ),
        ]),
    ),
    nobody("twentyseventh-none-sums", "a count of members by town and age", CSV, (r) =>
        lines([
            "町名,世帯数,男,女,計,65歳以上",
            ...times(r, 5, () =>
                csvLine([
                    `${r.pick(["本町", "森", "林", "中山", "原"])}${1 + r.below(3)}丁目`,
                    r.below(900),
                    r.below(900),
                    r.below(900),
                    r.below(1800),
                    r.below(600),
                ]),
            ),
            "総数,4102,4833,4921,9754,2870",
        ]),
    ),
    nobody("twentyseventh-none-server-log", "a log of a server with threads, classes and numbers", TEXT, (r) =>
        times(
            r,
            8,
            () =>
                `${moment(r)} ${r.pick(["INFO", "WARN", "ERROR"])} [pool-${r.below(9)}-thread-${r.below(9)}] jp.example.member.MemberService : ${r.pick(["会員情報を更新しました id=", "メール送信キュー件数=", "Connection reset, retry="])}${r.digits(4)} elapsed=${r.below(900)}ms`,
        ).join("\n"),
    ),
    nobody("twentyseventh-none-access-log", "requests of a web server without users", TEXT, (r) =>
        times(
            r,
            8,
            () =>
                `192.0.2.${r.below(250)} - - [03/Nov/2026:09:${10 + r.below(49)}:11 +0900] "GET /item/${r.digits(8)}?ref=${r.pick(["top", "mail"])} HTTP/1.1" 200 ${r.digits(5)} "https://www.example.jp/" "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)"`,
        ).join("\n"),
    ),
    nobody(
        "twentyseventh-none-placemarks",
        "places as KML",
        "application/vnd.google-earth.kml+xml",
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>避難所</name>${times(
                r,
                5,
                () =>
                    `<Placemark><name>${r.pick(STATIONS)}小学校</name><description>収容人数 ${r.below(900)}人 電話 049-000-${r.digits(4)}</description><ExtendedData><Data name="住所"><value>川越市例示町${1 + r.below(9)}</value></Data><Data name="管理者"><value>川越市教育委員会</value></Data></ExtendedData><Point><coordinates>139.4,35.9,0</coordinates></Point></Placemark>`,
            ).join("")}</Document></kml>`,
    ),
    nobody("twentyseventh-none-newsletter", "a newsletter of a town with desks to ask", "message/rfc822", (r) =>
        lines([
            "From: 見本市メール配信 <no-reply@city.mihon.example.jp>",
            "To: undisclosed-recipients:;",
            "Subject: 【見本市】くらしの情報 11月号",
            "Content-Type: text/plain; charset=UTF-8",
            "",
            "◆ 健康相談",
            `日時：11月${1 + r.below(28)}日（火）10時〜12時`,
            "場所：見本市保健センター",
            "申込み：電話で健康づくり課へ（049-000-2711）",
            "",
            "◆ 図書館まつり",
            "講師：絵本作家",
            "定員：先着30名",
            "問合せ：中央図書館（電話 049-000-2712 / lib@city.mihon.example.jp）",
            "--",
            "見本市 広報課",
        ]),
    ),
    nobody(
        "twentyseventh-none-menu",
        "settings of a program in XML",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <connectionStrings><add name="MemberDb" connectionString="Server=db01;Database=member;Integrated Security=true" providerName="System.Data.SqlClient"/></connectionStrings>\n  <appSettings>\n${times(r, 4, (at) => `    <add key="Setting${at}" value="${r.pick(["true", "30", "みほん堂", "AdminUser"])}"/>`).join("\n")}\n    <add key="SupportTel" value="0120-000-271"/>\n  </appSettings>\n</configuration>`,
    ),
    nobody(
        "twentyseventh-none-invoice",
        "an invoice between firms",
        TEXT,
        (r) =>
            `請求書\n\n株式会社みほん商事 御中\n\n請求番号: INV-${r.digits(6)}\n発行日: ${day(r, "/")}\n登録番号: T${r.digits(13)}\n\n品目\t数量\t単価\t金額\n${times(r, 3, () => `${r.pick(["保守費用", "作業費", "機器"])}\t${1 + r.below(5)}\t${yen(r)}\t${yen(r)}`).join("\n")}\n\n振込先: 例示銀行 本店営業部 普通 ${r.digits(7)} カ)レイジシステム\n\n例示システム株式会社\n〒100-0001 東京都千代田区例示1-1-1\nTEL 03-0000-2713\n`,
    ),
]
