// Nobody: offices, shops, places.
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, page, TEXT, type Shape } from "../shape.ts"

const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
const SHOPS = ["田中商店", "佐藤薬局", "小林書店", "渡辺クリニック", "喫茶はるか", "高橋製作所", "山本歯科医院"]

export const NOBODY_OFFICES: readonly Shape[] = [
    nobody("nobody-office-page", "an office's own address, numbers and role address", HTML, () =>
        page(
            `<h2>アクセス</h2><p>見本市役所<br>〒100-0001 東京都千代田区見本町1-2-3<br>代表電話：03-0000-1111　FAX：03-0000-1112<br>メール：info@city.example.jp</p><p>開庁時間：平日 8:30～17:15</p>`,
        ),
    ),
    nobody("nobody-departments", "departments with their extensions", HTML, (random) =>
        page(
            `<table><tr><th>課名</th><th>業務内容</th><th>電話番号</th></tr>${times(10, () => `<tr><td>${random.pick(["総務課", "税務課", "市民課", "福祉課"])}</td><td>窓口業務</td><td>045-000-${random.digits(4)}</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody("nobody-shops", "shops with surnames in their names, addresses and landlines", CSV, (random) =>
        lines([
            "店舗名,郵便番号,住所,電話番号,営業時間",
            ...times(12, () =>
                csvLine([
                    random.pick(SHOPS),
                    `${random.digits(3)}-${random.digits(4)}`,
                    `大阪府堺市堺区見本町${1 + random.below(9)}-${1 + random.below(20)}`,
                    `072-000-${random.digits(4)}`,
                    "10:00-19:00",
                ]),
            ),
        ]),
    ),
    nobody("nobody-shops-json", "shops in an API, coordinates and telephone", JSON_TYPE, (random) =>
        JSON.stringify({
            shops: times(12, (id) => ({
                id,
                name: random.pick(SHOPS),
                lat: 35 + random.below(1e6) / 1e6,
                lng: 139 + random.below(1e6) / 1e6,
                tel: `06-0000-${random.digits(4)}`,
                address: `大阪府大阪市北区架空${1 + random.below(9)}-${1 + random.below(20)}`,
                openingHours: "10:00-20:00",
            })),
        }),
    ),
    nobody("nobody-company-profile", "a company's profile", HTML, () =>
        page(
            `<table><tr><th>会社名</th><td>株式会社高橋製作所</td></tr><tr><th>設立</th><td>1965年4月1日</td></tr><tr><th>資本金</th><td>1,000万円</td></tr><tr><th>所在地</th><td>〒432-0000 静岡県湖西市見本町12-3</td></tr><tr><th>電話番号</th><td>053-000-1234</td></tr></table>`,
        ),
    ),
    nobody("nobody-chrome", "menus, breadcrumbs, news", HTML, () =>
        page(
            `<ul class="nav"><li><a href="/a">お知らせ</a></li><li><a href="/b">ご利用案内</a></li></ul><article><h2>臨時休館のお知らせ</h2><time datetime="2026-05-01">2026年5月1日</time><p>設備点検のため、5月10日（日）は休館します。ご不便をおかけします。</p></article>`,
        ),
    ),
    nobody("nobody-footer", "a footer with toll-free number and legal lines", HTML, () =>
        page(
            `<p>本文</p><div class="footer"><p>カスタマーセンター 0120-000-000（年中無休 9:00～21:00）</p><p>support@example.jp</p><p>古物商許可 東京都公安委員会 第301001234567号</p><p>© 2026 Example Inc.</p></div>`,
        ),
    ),
    nobody("nobody-stations", "stations and places that look like surnames", JSON_TYPE, (random) =>
        JSON.stringify({
            stations: times(20, (id) => ({
                id,
                name: random.pick(["上野", "千葉", "町田", "石川町", "三宅八幡", "福島", "大野"]),
                line: "見本線",
                lat: 35.6,
                lon: 139.7,
                city: "架空市",
            })),
        }),
    ),
    nobody("nobody-towns-csv", "postal codes and towns, as the post gives them", CSV, (random) =>
        lines([
            "郵便番号,都道府県,市区町村,町域",
            ...times(20, () =>
                csvLine([
                    `${random.digits(3)}-${random.digits(4)}`,
                    "北海道",
                    "札幌市中央区",
                    random.pick(["旭ケ丘", "大通東", "北一条西"]),
                ]),
            ),
        ]),
    ),
    nobody(
        "nobody-articles",
        "prose about places, numbers and events",
        TEXT,
        () =>
            `国道246号の通行止めについて\n\n2026年5月1日、東京都千代田区の国道246号で工事を行います。延長は1,234.5メートル、費用は123,456,789円です。迂回路は県道12号をご利用ください。\n\n森林の保全、林業の振興、高橋川の改修を進めます。\n\n問い合わせ：建設課 電話03-0000-2222\n`,
    ),
    nobody("nobody-statistics", "counts by town and age", HTML, (random) =>
        page(
            `<table><tr><th>地区</th><th>人口</th><th>世帯数</th><th>平均年齢</th></tr>${times(8, () => `<tr><td>${random.pick(["上野", "三宅", "大野", "林"])}</td><td>${random.digits(4)}</td><td>${random.digits(3)}</td><td>${30 + random.below(30)}</td></tr>`).join("")}</table>`,
        ),
    ),
]
