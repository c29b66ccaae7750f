// Nobody again: what the formats say of things.
import { janCode } from "../numbers.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, page, TEXT, XML, type Shape } from "../shape.ts"

const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))

export const MORE_NOBODY: readonly Shape[] = [
    nobody("nobody2-menu-json", "menu entries and categories with names", JSON_TYPE, (random) =>
        JSON.stringify({
            menu: times(10, (id) => ({
                id,
                name: random.pick(["林檎", "森の香り", "東京ばな奈", "ホーム", "設定"]),
                path: `/m/${random.digits(6)}`,
                children: [{ id: id * 10, name: "一覧" }],
            })),
        }),
    ),
    nobody("nobody2-invoice-office", "the issuer of an invoice with its bank account", HTML, () =>
        page(
            `<h2>請求書</h2><p>株式会社見本商事<br>〒100-0001 東京都千代田区見本町1-2-3<br>TEL 03-0000-1111 FAX 03-0000-1112</p><p>振込先：見本銀行 本店 普通 1234567 カ）ミホンシヨウジ</p><table><tr><th>品名</th><th>数量</th><th>金額</th></tr><tr><td>コピー用紙</td><td>3</td><td>1,500</td></tr></table>`,
        ),
    ),
    nobody("nobody2-hospital-list", "clinics by area", CSV, (random) =>
        lines([
            "施設名,診療科,住所,電話番号",
            ...times(10, () =>
                csvLine([
                    `${random.pick(["佐藤", "高橋", "林"])}${random.pick(["内科", "クリニック", "医院"])}`,
                    "内科",
                    `静岡県湖西市見本町${1 + random.below(9)}-${1 + random.below(9)}`,
                    `053-000-${random.digits(4)}`,
                ]),
            ),
        ]),
    ),
    nobody("nobody2-diseases", "diseases and treatments, of nobody", JSON_TYPE, () =>
        JSON.stringify({
            articles: [
                { id: 1, 病名: "高血圧症", 症状: "頭痛、めまい", 治療: "減塩、降圧薬" },
                { id: 2, 病名: "糖尿病", 症状: "口渇", 治療: "食事療法" },
            ],
        }),
    ),
    nobody("nobody2-parcels", "tracking of parcels", CSV, (random) =>
        lines([
            "お問い合わせ番号,状態,日時,取扱店",
            ...times(15, () =>
                csvLine([
                    `${random.digits(4)}-${random.digits(4)}-${random.digits(4)}`,
                    "配達完了",
                    "2026/05/01 10:00",
                    `${random.pick(["上野", "町田", "千葉"])}支店`,
                ]),
            ),
        ]),
    ),
    nobody("nobody2-serials", "licence keys, serial numbers, versions", TEXT, (random) =>
        times(
            12,
            () =>
                `SN: ${random.digits(4)}-${random.digits(6)}  ver ${random.below(9)}.${random.below(20)}.${random.digits(4)}  part 0${random.digits(2)}-${random.digits(4)}`,
        ).join("\n"),
    ),
    nobody("nobody2-openapi", "an interface description with examples of types", JSON_TYPE, () =>
        JSON.stringify({
            openapi: "3.1.0",
            paths: {
                "/users": {
                    get: {
                        parameters: [
                            { name: "email", in: "query", schema: { type: "string" } },
                            { name: "phone", in: "query" },
                        ],
                        responses: { 200: { description: "利用者の一覧" } },
                    },
                },
            },
            components: {
                schemas: {
                    User: {
                        properties: { name: { type: "string" }, address: { type: "string" }, age: { type: "integer" } },
                    },
                },
            },
        }),
    ),
    nobody("nobody2-matches", "sports teams with towns as names", HTML, (random) =>
        page(
            `<table><tr><th>日付</th><th>対戦</th><th>結果</th></tr>${times(6, () => `<tr><td>5月${1 + random.below(28)}日</td><td>千葉 対 川崎</td><td>${random.below(5)}-${random.below(5)}</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody(
        "nobody2-kml",
        "places as XML",
        XML,
        (random) =>
            `<?xml version="1.0"?><kml><Document>${times(6, () => `<Placemark><name>${random.pick(["見本公園", "架空橋", "上野駅"])}</name><Point><coordinates>139.${random.digits(6)},35.${random.digits(6)},0</coordinates></Point></Placemark>`).join("")}</Document></kml>`,
    ),
    nobody(
        "nobody2-css-js",
        "a bundle of minified code",
        "text/javascript",
        (random) =>
            `!function(e,t){"use strict";var n={name:"widget",version:"1.2.3",author:"",id:${random.digits(11)}};function r(e){return/^[^@]+@[^@]+\\.[a-z]+$/.test(e)}e.exports=n,t.validate=r;var o=["氏名","電話番号","住所"].map(function(e){return"<label>"+e+"</label>"})}(module,exports);`,
    ),
    nobody("nobody2-jan-page", "a product page with code and reviews count", HTML, (random) =>
        page(
            `<h2>本田式ミキサー</h2><dl><dt>JANコード</dt><dd>${janCode(random)}</dd><dt>メーカー</dt><dd>松下</dd><dt>価格</dt><dd>12,800円</dd><dt>発売日</dt><dd>2026年5月1日</dd></dl><p>レビュー 12件</p>`,
        ),
    ),
    nobody("nobody2-events", "events at places with contact by office", JSON_TYPE, () =>
        JSON.stringify({
            events: times(4, (id) => ({
                id,
                title: "見本まつり",
                venue: "架空市民会館",
                contact: "市民課 03-0000-5555",
                startsAt: "2026-05-01",
            })),
        }),
    ),
]
