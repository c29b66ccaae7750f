// The twenty-third set: what the same systems answer with when nobody is shown.
import { day, td, th, yen } from "../nineteenth-shape.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import { app, bare, groupware, hospital, portal, shopAdmin } from "../twentythird-frame.ts"
import { each, emptyPage } from "../twentythird-shape.ts"

export const TWENTYTHIRD_NOBODY: readonly Shape[] = [
    emptyPage(
        "twentythird-none-site-settings",
        "what a site is called and shown as",
        shopAdmin,
        "店舗設定",
        () =>
            `<table><tr><th>サイト名</th><td>みほん商店 公式通販</td></tr><tr><th>表示名</th><td>みほん商店 川越本店</td></tr><tr><th>店名(カナ)</th><td>ミホンショウテン</td></tr><tr><th>キャッチフレーズ</th><td>くらしの道具</td></tr><tr><th>タイムゾーン</th><td>Asia/Tokyo</td></tr></table>`,
    ),
    emptyPage(
        "twentythird-none-branches",
        "branches with number and address",
        bare,
        "営業所一覧",
        (r) =>
            `<table>${["川島営業所", "秋山センター", "早川出張所"].map((one) => `<tr><th>${one}</th><td>〒350-${r.digits(4)} 埼玉県川越市見本${1 + r.below(9)}-${1 + r.below(20)}</td><td>049-000-${r.digits(4)}</td></tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentythird-none-empty-form",
        "a form for a visit that nobody has filled in",
        hospital,
        "初診予約フォーム",
        () =>
            `<form method="post"><table><tr><th>お名前</th><td><input type="text" name="name" placeholder="例：見本 太郎"></td></tr><tr><th>フリガナ</th><td><input type="text" name="kana" placeholder="例：ミホン タロウ"></td></tr><tr><th>電話番号</th><td><input type="tel" name="tel" placeholder="090-0000-0000"></td></tr><tr><th>生年月日</th><td><select name="y"><option>1980</option><option>1981</option></select>年</td></tr></table></form>`,
    ),
    emptyPage(
        "twentythird-none-availability",
        "which rooms are free",
        portal,
        "空き状況",
        () =>
            `<table><tr>${th("施設", "午前", "午後", "夜間")}</tr>${["本田記念ホール", "平井公民館", "星野体育館"].map((one) => `<tr>${td(one, "○", "×", "△")}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentythird-none-products",
        "goods with numbers that look like telephones",
        shopAdmin,
        "商品一覧",
        (r) =>
            `<table><tr>${th("商品ID", "商品名", "商品コード", "価格", "在庫数")}</tr>${["小松菜の種", "市川梨ジャム", "吉川焼 湯呑"].map((one, at) => `<tr>${td(at + 1, one, `090-${r.digits(4)}-${r.digits(4)}`, `￥${yen(r)}`, r.below(50))}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentythird-none-roles",
        "rights of roles: managers, persons in charge, readers",
        groupware,
        "アクセス権の設定",
        () =>
            `<table><tr>${th("ユーザー/組織/グループ", "閲覧", "追加", "編集")}</tr>${["アプリ作成者", "担当者", "総務部", "Everyone"].map((one) => `<tr>${td(one, "✓", "✓", "")}</tr>`).join("")}</table>`,
    ),
    emptyPage(
        "twentythird-none-masked",
        "people of whom all is masked",
        app,
        "当選者",
        (r) =>
            `<ul>${["川*　和*", "森*　恵*", "東*　誠*"].map((one) => `<li>${one} 様 <span>090-****-**${r.digits(2)}</span></li>`).join("")}</ul>`,
    ),
    emptyPage(
        "twentythird-none-doctor-hours",
        "departments and their hours",
        hospital,
        "外来診療表",
        () =>
            `<table border="1"><tr>${th("診療科", "", "月", "火", "水")}</tr>${["内科", "小児科", "皮膚科"].map((one) => `<tr><td>${one}</td><td>午前</td><td>1診</td><td>休診</td><td>2診</td></tr>`).join("")}</table><p>予約専用 049-000-2309（平日14時〜16時）</p>`,
    ),
    emptyPage(
        "twentythird-none-menu",
        "dishes of a week below days",
        bare,
        "今週の給食",
        () =>
            `<dl>${["月", "火", "水"].map((one) => `<dt>${one}曜日</dt><dd>ごはん、味噌汁、鶏の照り焼き、小松菜のおひたし</dd>`).join("")}</dl>`,
    ),
    emptyPage("twentythird-none-news-cards", "news with sections in charge", portal, "新着情報", (r) =>
        each(
            ["原地区の工事のお知らせ", "西公園の開園時間", "上野台の断水"],
            (one) =>
                `<article><time>${day(r)}</time><h3><a href="/news/${r.digits(3)}.html">${one}</a></h3><p class="author">建設課</p></article>`,
        ),
    ),
    emptyPage(
        "twentythird-none-empty-state",
        "a list of users in which nobody is",
        app,
        "ユーザー",
        () =>
            `<table><thead><tr>${th("氏名", "メールアドレス", "電話番号", "権限")}</tr></thead><tbody><tr><td colspan="4">該当するユーザーはいません</td></tr></tbody></table><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"users":[],"site":{"name":"れいじクラウド","author":"Reiji Cloud Team","email":"support@reiji.example.com"}}},"page":"/users"}</script>`,
    ),
    emptyPage("twentythird-none-hotels", "inns called as families, with number and mail", bare, "宿泊施設", (r) =>
        each(
            ["望月旅館", "民宿 矢野", "ホテル広瀬"],
            (one) =>
                `<div class="inn"><h3>${one}</h3><p>静岡県浜松市中央区見本${1 + r.below(9)}-2</p><p>TEL 053-000-${r.digits(4)}</p><p>部屋数 ${r.below(30)}</p></div>`,
        ),
    ),
    nobody("twentythird-none-api-site", "what a site says of itself", JSON_TYPE, () =>
        JSON.stringify({
            name: "みほん商店",
            description: "くらしの道具",
            url: "https://mihon.example.jp",
            home: "https://mihon.example.jp",
            gmt_offset: 9,
            timezone_string: "Asia/Tokyo",
            namespaces: ["wp/v2"],
            authentication: [],
            site_logo: 23,
        }),
    ),
    nobody("twentythird-none-statuses", "states and trackers of issues", JSON_TYPE, () =>
        JSON.stringify({
            trackers: [
                { id: 1, name: "バグ", default_status: { id: 1, name: "新規" } },
                { id: 2, name: "サポート", default_status: { id: 1, name: "新規" } },
            ],
            roles: [
                { id: 3, name: "管理者", assignable: true },
                { id: 4, name: "開発者", assignable: true },
            ],
        }),
    ),
    nobody("twentythird-none-shops-json", "shops near a place", JSON_TYPE, (r) =>
        JSON.stringify({
            results: ["早川珈琲店", "中華 秋山", "Bar 樋口"].map((name) => ({
                place_id: `ChIJ${r.digits(8)}`,
                name,
                formatted_address: `日本、〒350-00${r.digits(2)} 埼玉県川越市見本${1 + r.below(9)}`,
                formatted_phone_number: `049-000-${r.digits(4)}`,
                rating: 4.1,
            })),
            status: "OK",
        }),
    ),
    nobody("twentythird-none-form-fields", "fields of an app and their labels", JSON_TYPE, () =>
        JSON.stringify({
            properties: {
                顧客名: { type: "SINGLE_LINE_TEXT", code: "顧客名", label: "顧客名", required: true, defaultValue: "" },
                担当者: { type: "USER_SELECT", code: "担当者", label: "担当者", defaultValue: [] },
                TEL: { type: "LINK", code: "TEL", label: "TEL", protocol: "CALL" },
            },
            revision: "12",
        }),
    ),
    nobody("twentythird-none-metrics", "buckets of a search", JSON_TYPE, (r) =>
        JSON.stringify({
            took: 2,
            aggregations: {
                by_city: { buckets: ["川口", "本田", "森"].map((key) => ({ key, doc_count: r.below(900) })) },
            },
        }),
    ),
    nobody("twentythird-none-banks", "branches of banks with their readings", CSV, (r) =>
        lines([
            "銀行コード,支店コード,支店名カナ,支店名",
            ...[
                ["ｶﾜｸﾞﾁ", "川口"],
                ["ﾋﾗｲ", "平井"],
                ["ﾎﾝﾀﾞ", "本田"],
            ].map(([kana, name]) => csvLine(["0123", r.digits(3), kana ?? "", name ?? ""])),
        ]),
    ),
    nobody("twentythird-none-postal", "postal codes without headings", CSV, (r) =>
        lines(
            [
                ["オオカワ", "大川"],
                ["ハラ", "原"],
                ["ニシ", "西"],
            ].map(
                ([kana, name]) =>
                    `11201,"350  ","350${r.digits(4)}","サイタマケン","カワゴエシ","${kana}","埼玉県","川越市","${name}",0,0,0,0,0,0`,
            ),
        ),
    ),
    nobody("twentythird-none-stock", "stock by makers and shelves", CSV, (r) =>
        lines([
            "棚番,JANコード,品名,メーカー,担当部門,数量",
            ...["都築", "二階堂", "尾崎"].map((one) =>
                csvLine([`A-${r.digits(2)}`, `49${r.digits(11)}`, "定規 30cm", `${one}製作所`, "文具", r.below(90)]),
            ),
        ]),
    ),
    nobody("twentythird-none-sales-by-shop", "sales of branches with totals", CSV, (r) =>
        lines([
            "店舗名,電話番号,売上,前年比",
            ...["川島店", "岩崎店", "浜田店"].map((one) =>
                csvLine([one, `049-000-${r.digits(4)}`, r.digits(6), "102%"]),
            ),
            `合計,,${r.digits(7)},`,
        ]),
    ),
    nobody(
        "twentythird-none-sitemap",
        "addresses of pages",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[1, 2, 3].map((n) => `<url><loc>https://mihon.example.jp/users/${n}</loc><lastmod>${day(r)}</lastmod></url>`).join("")}</urlset>`,
    ),
    nobody(
        "twentythird-none-feed",
        "a feed of an office with its desk as the author",
        "application/atom+xml",
        (r) =>
            `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>見本町 新着情報</title><author><name>見本町役場 総務課</name><email>somu@town.mihon.example.lg.jp</email></author>${["入札の結果", "広報みほん"].map((one) => `<entry><title>${one}</title><updated>${day(r)}T09:00:00+09:00</updated></entry>`).join("")}</feed>`,
    ),
    nobody("twentythird-none-holidays", "days of a calendar", "text/calendar", () =>
        lines([
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "X-WR-CALNAME:町の行事",
            ...["望月の夕べ", "秋山登山会"].flatMap((one, at) => [
                "BEGIN:VEVENT",
                `UID:h${at}@town.example.jp`,
                `DTSTART;VALUE=DATE:2026110${at + 1}`,
                `SUMMARY:${one}`,
                "LOCATION:本田記念ホール",
                "END:VEVENT",
            ]),
            "END:VCALENDAR",
        ]),
    ),
    nobody("twentythird-none-schema", "tables without rows", "application/sql", () =>
        lines([
            "CREATE TABLE `members` (",
            "  `id` bigint NOT NULL AUTO_INCREMENT COMMENT '会員ID',",
            "  `name` varchar(255) NOT NULL COMMENT '氏名',",
            "  `email` varchar(255) DEFAULT NULL COMMENT 'メールアドレス',",
            "  PRIMARY KEY (`id`)",
            ");",
            "INSERT INTO `mtb_pref` VALUES (1,'北海道'),(2,'青森県'),(3,'岩手県');",
        ]),
    ),
    nobody(
        "twentythird-none-messages",
        "words of a program in two languages",
        "application/javascript",
        () =>
            `export default { ja: { user: { name: "お名前", email: "メールアドレス", placeholder: "見本 太郎" }, common: { displayName: "表示名", submit: "送信する", owner: "担当者" } }, en: { user: { name: "Name", email: "Email" } } };\n`,
    ),
    nobody("twentythird-none-error-log", "errors of a program with paths and numbers", TEXT, (r) =>
        lines([
            `${day(r)} 10:11:12 ERROR [main] o.s.boot.SpringApplication - Application run failed user=admin host=web01`,
            "java.lang.IllegalStateException: Duplicate key 09012345",
            "\tat jp.example.member.MemberService.find(MemberService.java:231)",
            `${day(r)} 10:11:13 WARN  [pool-2] SlowQuery - 1.23 sec name=selectMembers rows=120`,
        ]),
    ),
    nobody("twentythird-none-timetable", "buses of a line", TEXT, () =>
        lines([
            "市内線 時刻表（平日）",
            "",
            "停留所　　　1便　　2便",
            "川口駅前　　7:10　　8:20",
            "本田町　　　7:15　　8:25",
            "大谷公園　　7:21　　8:31",
            "",
            "お問い合わせ　見本バス 049-000-2310",
        ]),
    ),
]
