// Of the fifteenth set: files of data about places, firms and things that are named as people are.
import { janCode } from "../numbers.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"

const none = (id: string, why: string, mediaType: string, body: (random: Random) => string): Shape =>
    nobody(`fifteenth-none-${id}`, why, mediaType, body)

const phone = (random: Random, area = "03"): string => `${area}-0000-${random.digits(4)}`

const CLINICS = ["山田内科クリニック", "佐々木歯科医院", "高橋整形外科", "木村眼科", "みなみ皮フ科", "小林医院"]
const SCHOOLS = ["例示市立東小学校", "例示市立森小学校", "例示市立原中学校", "見本県立上野高等学校"]
const FIRMS = ["株式会社田中商店", "有限会社鈴木工務店", "前田建設株式会社", "合同会社はやし", "中村屋本舗株式会社"]
const STATIONS = ["千葉", "福島", "長野", "石川", "宮崎", "山口", "大分"]

export const FIFTEENTH_NONE_PLACES: readonly Shape[] = [
    none("clinics", "practices named after their founders", CSV, (random) =>
        lines([
            "医療機関名,診療科目,郵便番号,所在地,電話番号,休診日",
            ...CLINICS.map((name) =>
                csvLine([
                    name,
                    "内科",
                    `100-0${random.digits(3)}`,
                    `東京都例示区本町${1 + random.below(9)}-2-3`,
                    phone(random),
                    "日・祝",
                ]),
            ),
        ]),
    ),
    none("clinics-json", "the same in JSON, the key is name", JSON_TYPE, (random) =>
        JSON.stringify({
            status: "ok",
            result: CLINICS.map((name, at) => ({
                code: `13${random.digits(5)}`,
                name,
                phone: phone(random),
                address: `東京都例示区南${at + 1}-4`,
            })),
        }),
    ),
    none("schools", "schools with how many pupils", CSV, (random) =>
        lines([
            "学校名,所在地,電話番号,児童生徒数,学級数",
            ...SCHOOLS.map((name) =>
                csvLine([
                    name,
                    `見本県例示市北${1 + random.below(9)}丁目1`,
                    phone(random, "043"),
                    random.below(900),
                    random.below(30),
                ]),
            ),
        ]),
    ),
    none("firms", "a register of firms", CSV, (random) =>
        lines([
            "法人番号,商号又は名称,本店所在地,設立年月日,資本金（千円）",
            ...FIRMS.map((name) =>
                csvLine([
                    random.digits(13),
                    name,
                    `神奈川県例示市中央${1 + random.below(9)}-1`,
                    "1998-04-01",
                    random.below(90_000),
                ]),
            ),
        ]),
    ),
    none("suppliers", "suppliers with departments to call", JSON_TYPE, (random) =>
        JSON.stringify(
            FIRMS.map((company, at) => ({
                id: at + 1,
                company,
                department: "営業部",
                tel: phone(random),
                fax: phone(random),
                mail: `sales@firm${at}.example.co.jp`,
            })),
        ),
    ),
    none("defibrillators", "where defibrillators hang", CSV, (random) =>
        lines([
            "名称,設置場所,住所,緯度,経度,利用可能時間,電話番号",
            ...["中央公民館", "山本記念館", "市民体育館", "東図書館"].map((name) =>
                csvLine([
                    name,
                    "1階受付",
                    `例示市本町${1 + random.below(9)}-1`,
                    `35.6${random.digits(4)}`,
                    `139.7${random.digits(4)}`,
                    "9:00-17:00",
                    phone(random, "042"),
                ]),
            ),
        ]),
    ),
    none(
        "shelters",
        "shelters as XML",
        XML,
        (random) =>
            `<?xml version="1.0" encoding="UTF-8"?><shelters>${[
                "東小学校",
                "石川公園",
                "南中学校",
                "大野コミュニティセンター",
            ]
                .map(
                    (name, at) =>
                        `<shelter id="${at}"><name>${name}</name><address>例示市${at + 1}丁目</address><capacity>${random.below(900)}</capacity></shelter>`,
                )
                .join("")}</shelters>`,
    ),
    none("weather", "weather of places that are family names", JSON_TYPE, (random) =>
        JSON.stringify({
            reportDatetime: "2026-05-01T05:00:00+09:00",
            areas: STATIONS.map((name) => ({
                area: { name, code: random.digits(6) },
                weather: "晴れ時々くもり",
                tempMax: 20 + random.below(9),
                pop: random.below(100),
            })),
        }),
    ),
    none("amedas", "readings by place", CSV, (random) =>
        lines([
            "観測所,時刻,気温,降水量",
            ...STATIONS.map((name) =>
                csvLine([name, "2026/05/01 09:00", `${10 + random.below(15)}.${random.digits(1)}`, "0.0"]),
            ),
        ]),
    ),
    none("bank-branches", "codes and names of branches", CSV, (random) =>
        lines([
            "金融機関コード,支店コード,支店名,支店名カナ",
            ...[
                ["上野", "ウエノ"],
                ["中村", "ナカムラ"],
                ["本田", "ホンダ"],
                ["吉田", "ヨシダ"],
            ].map(([name, kana]) => csvLine(["0000", random.digits(3), `${name}`, `${kana}`])),
        ]),
    ),
    none("brands", "makers and brands", JSON_TYPE, (random) =>
        JSON.stringify({
            products: ["本田", "鈴木楽器", "松下", "豊田", "森永", "小林製薬"].map((brand) => ({
                jan: janCode(random),
                brand,
                title: "見本品 3個セット",
                price: random.below(9_000),
                stock: random.below(50),
            })),
        }),
    ),
    none("sweets", "goods whose names are names", CSV, (random) =>
        lines([
            "商品コード,商品名,規格,税込価格",
            ...["佐藤錦", "花子さんのプリン", "太郎焼き", "一郎餅", "さくらんぼ", "桃太郎トマト"].map((name) =>
                csvLine([random.digits(8), name, "1箱", random.below(4_000)]),
            ),
        ]),
    ),
    none("books", "titles alone", JSON_TYPE, (random) =>
        JSON.stringify({
            total: 5,
            books: ["三四郎", "坊っちゃん", "杜子春", "山椒大夫", "銀河鉄道の夜"].map((title) => ({
                title,
                isbn: `978${random.digits(10)}`,
                available: random.below(2) === 1,
            })),
        }),
    ),
    none("festivals", "festivals and whom to ask: an association", CSV, (random) =>
        lines([
            "行事名,開催日,会場,問い合わせ先,電話番号",
            ...["春まつり", "花火大会", "秋の収穫祭"].map((name) =>
                csvLine([name, "2026-08-01", "河川敷公園", "例示市観光協会", phone(random, "0299")]),
            ),
        ]),
    ),
    none("calendar-waste", "when waste is collected, by district", "text/calendar", () =>
        lines([
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            ...["西原地区", "林地区", "東町"].flatMap((name, at) => [
                "BEGIN:VEVENT",
                `UID:w${at}@city.example.jp`,
                `DTSTART;VALUE=DATE:2026050${at + 1}`,
                `SUMMARY:燃やすごみ（${name}）`,
                `LOCATION:${name}`,
                "ORGANIZER;CN=環境課:mailto:kankyo@city.example.jp",
                "END:VEVENT",
            ]),
            "END:VCALENDAR",
        ]),
    ),
    none("vcard-office", "an office's card", "text/vcard", (random) =>
        lines([
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:org",
            "FN:例示市役所 市民課",
            "ORG:例示市役所;市民課",
            `TEL;TYPE=work:${phone(random, "043")}`,
            "EMAIL:shimin@city.example.jp",
            "ADR;TYPE=work:;;中央1-1;例示市;見本県;260-0000;日本",
            "END:VCARD",
        ]),
    ),
    none("json-ld-shop", "a shop as search engines read it", "application/ld+json", (random) =>
        JSON.stringify({
            "@context": "https://schema.org",
            "@type": "LocalBusiness",
            name: "和菓子 まつもと",
            telephone: phone(random),
            email: "info@matsumoto.example.jp",
            address: {
                "@type": "PostalAddress",
                postalCode: "100-0000",
                addressRegion: "東京都",
                addressLocality: "例示区",
                streetAddress: "本町1-2-3",
            },
            openingHours: "Mo-Sa 09:00-18:00",
        }),
    ),
    none("stops", "stops of a line with their readings", TEXT, () =>
        lines(
            [
                "停留所一覧",
                "",
                ...[
                    "千葉駅前（ちばえきまえ）",
                    "山田橋（やまだばし）",
                    "小林（こばやし）",
                    "石川病院前（いしかわびょういんまえ）",
                ].map((stop, at) => `${at + 1}. ${stop}`),
            ],
            "\n",
        ),
    ),
]
