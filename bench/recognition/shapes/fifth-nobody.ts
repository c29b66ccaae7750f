// A fifth set, written and first run like the third: files in which nobody stands.
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, page, TEXT, XML, type Shape } from "../shape.ts"

const t = <T>(n: number, f: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => f(i))

const STATIONS = ["渋谷", "上野", "大塚", "田端", "神田", "目黒", "品川", "大崎", "原宿", "高輪"] as const
const STATION_KANA = [
    "シブヤ",
    "ウエノ",
    "オオツカ",
    "タバタ",
    "カンダ",
    "メグロ",
    "シナガワ",
    "オオサキ",
    "ハラジュク",
    "タカナワ",
] as const

export const FIFTH_NOBODY: readonly Shape[] = [
    nobody("fifth-n-stations", "stations that are surnames too", JSON_TYPE, () =>
        JSON.stringify({
            line: "見本線",
            stations: t(10, (at) => ({ code: `JY${at + 10}`, name: STATIONS[at], kana: STATION_KANA[at] })),
        }),
    ),
    nobody("fifth-n-postal-file", "postal codes of the whole country", CSV, (r) =>
        lines(
            t(25, (at) =>
                csvLine([
                    13_101 + at,
                    `"${r.digits(3)}  "`,
                    `"${r.digits(7)}"`,
                    '"ﾄｳｷﾖｳﾄ"',
                    '"ﾁﾖﾀﾞｸ"',
                    '"ｶﾝﾀﾞｽﾙｶﾞﾀﾞｲ"',
                    '"東京都"',
                    '"千代田区"',
                    `"${r.pick(["神田駿河台", "大手町", "飯田橋", "三崎町"])}"`,
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
    nobody("fifth-n-branches", "branches of a bank", CSV, (r) =>
        lines([
            "金融機関コード,支店コード,支店名,カナ,郵便番号,所在地,電話番号",
            ...t(12, (at) =>
                csvLine([
                    "0001",
                    String(100 + at),
                    `${STATIONS[at % 10]}支店`,
                    `${STATION_KANA[at % 10]}シテン`,
                    `${r.digits(3)}-${r.digits(4)}`,
                    "東京都千代田区見本町1-1-1",
                    `03-0000-${r.digits(4)}`,
                ]),
            ),
        ]),
    ),
    nobody("fifth-n-restaurants", "restaurants that carry surnames", HTML, (r) =>
        page(
            `<ul>${t(8, () => `<li><h3>${r.pick(["中華そば 佐藤", "鈴木食堂", "小料理 はるか", "高橋うどん店", "居酒屋 けんた"])}</h3><p>東京都台東区上野${1 + r.below(9)}-${1 + r.below(9)}-${1 + r.below(9)}</p><p>TEL 03-0000-${r.digits(4)}</p><p>営業時間 11:00〜22:00</p></li>`).join("")}</ul>`,
        ),
    ),
    nobody("fifth-n-departments", "departments of a city office", HTML, (r) =>
        page(
            `<table><tr><th>課名</th><th>電話</th><th>FAX</th><th>メール</th></tr>${["総務課", "市民課", "税務課", "福祉課", "教育委員会"].map((one, at) => `<tr><td>${one}</td><td>03-0000-${r.digits(4)}</td><td>03-0000-${r.digits(4)}</td><td>${["soumu", "shimin", "zeimu", "fukushi", "kyoiku"][at]}@city.example.jp</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody("fifth-n-form", "a form with examples, not filled in", HTML, () =>
        page(
            `<form><label>お名前<input name="name" placeholder="例）山田 太郎"></label><label>フリガナ<input name="kana" placeholder="ヤマダ タロウ"></label><label>電話番号<input type="tel" name="tel" placeholder="090-1234-5678"></label><label>メール<input type="email" name="email" placeholder="taro@example.com"></label><p>※半角でご入力ください（例：03-1234-5678）</p></form>`,
        ),
    ),
    nobody("fifth-n-recipe", "a dish as linked data", "application/ld+json", () =>
        JSON.stringify({
            "@context": "https://schema.org",
            "@type": "Recipe",
            name: "さくら風味の大根煮",
            recipeIngredient: ["大根 1本", "だし 400ml"],
            totalTime: "PT30M",
            aggregateRating: { ratingValue: "4.5", ratingCount: 120 },
        }),
    ),
    nobody("fifth-n-lock-file", "versions and check sums of packages", JSON_TYPE, (r) =>
        JSON.stringify({
            lockfileVersion: 3,
            packages: Object.fromEntries(
                t(12, (at) => [
                    `node_modules/pack-${at}`,
                    {
                        version: `1.${at}.0`,
                        resolved: `https://registry.example.com/pack-${at}/-/pack-${at}-1.${at}.0.tgz`,
                        integrity: `sha512-${Buffer.from(r.digits(60)).toString("base64")}`,
                    },
                ]),
            ),
        }),
    ),
    nobody(
        "fifth-n-timetable",
        "times of a bus",
        TEXT,
        () =>
            `見本駅前 → 市役所前\n平日\n${t(12, (h) => `${6 + h}時  05 20 35 50`).join("\n")}\n運賃 210円 お問い合わせ 0120-000-000\n`,
    ),
    nobody("fifth-n-metrics", "figures of a server", TEXT, (r) =>
        t(
            20,
            (at) =>
                `http_requests_total{method="GET",path="/member/${at}",code="200"} ${r.digits(10)} 17777${r.digits(8)}`,
        ).join("\n"),
    ),
    nobody(
        "fifth-n-feed",
        "items of a press room",
        XML,
        (r) =>
            `<?xml version="1.0"?><rss version="2.0"><channel><title>見本市 お知らせ</title>${t(6, (at) => `<item><title>${r.pick(["千葉公園の桜まつり", "石川通りの工事について", "東京マラソン交通規制"])}</title><link>https://city.example.jp/news/${at}</link><pubDate>Fri, 01 May 2026 10:00:00 +0900</pubDate><guid>20260501${r.digits(4)}</guid></item>`).join("")}</channel></rss>`,
    ),
    nobody("fifth-n-corporations", "numbers of corporations", CSV, (r) =>
        lines([
            "法人番号,商号又は名称,国内所在地",
            ...t(12, () =>
                csvLine([
                    `${1 + r.below(9)}0100${r.digits(8)}`,
                    r.pick(["有限会社林商店", "株式会社森工務店", "合同会社見本", "医療法人社団高橋会"]),
                    "東京都千代田区見本町1丁目1番1号",
                ]),
            ),
        ]),
    ),
    nobody("fifth-n-horses", "horses of a race", HTML, (r) =>
        page(
            `<table><tr><th>枠</th><th>馬番</th><th>馬名</th><th>性齢</th><th>馬体重</th><th>タイム</th></tr>${t(10, (at) => `<tr><td>${1 + (at >> 1)}</td><td>${at + 1}</td><td>${r.pick(["ミホンスター", "サクラハルカ", "ヒカリノミチ"])}</td><td>牡${3 + r.below(4)}</td><td>${r.digits(3)}(+2)</td><td>1:3${r.digits(1)}.${r.digits(1)}</td></tr>`).join("")}</table>`,
        ),
    ),
]
