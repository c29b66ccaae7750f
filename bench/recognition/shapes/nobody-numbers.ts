// Nobody: codes, times, products, logs.
import { janCode } from "../numbers.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"

const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
const hex = (random: Random, length: number): string =>
    Array.from({ length }, () => random.below(16).toString(16)).join("")
const PRODUCTS = [
    "高橋ソース",
    "森永ココア",
    "山崎食パン",
    "松本せんべい",
    "本田式ミキサー",
    "鈴木の甘酒",
    "上野ブレンド",
    "中村カレー",
    "石川県産コシヒカリ",
]

export const NOBODY_NUMBERS: readonly Shape[] = [
    nobody("nobody-orders", "order, tracking and invoice numbers", CSV, (random) =>
        lines([
            "注文番号,伝票番号,追跡番号,商品コード,数量,金額",
            ...times(20, () =>
                csvLine([
                    random.digits(12),
                    random.digits(11),
                    `${random.digits(4)}-${random.digits(4)}-${random.digits(4)}`,
                    random.digits(8),
                    1 + random.below(9),
                    100 * random.below(99),
                ]),
            ),
        ]),
    ),
    nobody("nobody-jan", "JAN codes and products that look like surnames", CSV, (random) =>
        lines([
            "JANコード,商品名,メーカー,価格",
            ...times(20, () =>
                csvLine([
                    janCode(random),
                    random.pick(PRODUCTS),
                    random.pick(["森永", "本田", "松下", "高島"]),
                    98 + random.below(900),
                ]),
            ),
        ]),
    ),
    nobody("nobody-products-json", "products with `name` and a brand", JSON_TYPE, (random) =>
        JSON.stringify({
            items: times(15, (id) => ({
                id,
                sku: `SKU-${random.digits(10)}`,
                name: random.pick(PRODUCTS),
                brand: "山田",
                price: random.below(9_999),
                jan: janCode(random),
                createdAt: 1_770_000_000_000 + random.below(1e9),
            })),
        }),
    ),
    nobody("nobody-timestamps", "times in milliseconds and nanoseconds", JSON_TYPE, (random) =>
        JSON.stringify({
            series: times(40, () => ({
                t: 1_770_000_000_000 + random.below(1e9),
                ns: `17${random.digits(17)}`,
                v: random.below(1e6) / 7,
            })),
        }),
    ),
    nobody("nobody-traces", "traces, spans, commits, UUIDs", "application/x-ndjson", (random) =>
        times(20, () =>
            JSON.stringify({
                traceId: hex(random, 32),
                spanId: hex(random, 16),
                commit: hex(random, 40),
                requestId: `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
                durationNs: random.digits(11),
            }),
        ).join("\n"),
    ),
    nobody("nobody-access-log", "a log with addresses of machines and sizes", TEXT, (random) =>
        times(
            20,
            () =>
                `192.0.2.${random.below(255)} - - [01/May/2026:10:00:${String(random.below(60)).padStart(2, "0")} +0900] "GET /item/${random.digits(8)}?v=${random.digits(10)} HTTP/1.1" 200 ${random.digits(5)} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"`,
        ).join("\n"),
    ),
    nobody("nobody-measurements", "readings of sensors", CSV, (random) =>
        lines([
            "date,sensor,value,checksum",
            ...times(30, () =>
                csvLine([
                    "2026-05-01T10:00:00",
                    `S-${random.digits(3)}`,
                    `${random.below(99)}.${random.digits(6)}`,
                    random.digits(12),
                ]),
            ),
        ]),
    ),
    nobody(
        "nobody-rss",
        "a feed of news",
        "application/rss+xml",
        () =>
            `<?xml version="1.0"?><rss version="2.0"><channel><title>新着情報</title><link>https://example.jp/</link>${times(6, (at) => `<item><title>第${at + 1}回 見本まつり</title><link>https://example.jp/news/2026050${at + 1}</link><guid>https://example.jp/?p=${12_345_678_901 + at}</guid><pubDate>Fri, 01 May 2026 10:00:00 +0900</pubDate></item>`).join("")}</channel></rss>`,
    ),
    nobody(
        "nobody-sitemap",
        "addresses of pages with numbers",
        XML,
        (random) =>
            `<?xml version="1.0"?><urlset>${times(20, () => `<url><loc>https://example.jp/item/${random.digits(11)}</loc><lastmod>2026-05-01</lastmod></url>`).join("")}</urlset>`,
    ),
    nobody(
        "nobody-xml-products",
        "products as XML elements with a name",
        XML,
        (random) =>
            `<?xml version="1.0"?><products>${times(10, () => `<product><name>${random.pick(PRODUCTS)}</name><price>${random.below(999)}</price><jan>${janCode(random)}</jan></product>`).join("")}</products>`,
    ),
    nobody("nobody-calendar", "dates that are no births", CSV, (random) =>
        lines([
            "番号,件名,受付日,完了日,状態",
            ...times(20, () =>
                csvLine([
                    random.digits(6),
                    "修繕依頼",
                    `2026/0${1 + random.below(9)}/${10 + random.below(18)}`,
                    `2026-1${random.below(3)}-${10 + random.below(18)}`,
                    "完了",
                ]),
            ),
        ]),
    ),
    nobody("nobody-isbn", "books: ISBN, titles, publishers", CSV, (random) =>
        lines([
            "ISBN,書名,出版社,価格",
            ...times(12, () =>
                csvLine([
                    `978-4-${random.digits(4)}-${random.digits(4)}-${random.below(10)}`,
                    random.pick(["森の話", "鈴木家の食卓", "上野の百年"]),
                    "見本書房",
                    1_500,
                ]),
            ),
        ]),
    ),
    nobody(
        "nobody-lottery",
        "numbers of winners, no names",
        TEXT,
        (random) => `当選番号\n${times(20, () => random.digits(6)).join("\n")}\n`,
    ),
]
