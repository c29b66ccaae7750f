// The eighth set, written before the readers were looked at: files of ordinary offices in which nobody stands.
import iconv from "iconv-lite"
import { officePage } from "../eighth-words.ts"
import { janCode } from "../numbers.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"

const t = <T>(n: number, f: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => f(i))
const rows = (head: readonly string[], body: readonly (readonly (string | number)[])[]): string =>
    `<table><thead><tr>${head.map((one) => `<th>${one}</th>`).join("")}</tr></thead><tbody>${body.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("")}</tbody></table>`

export const EIGHTH_NOBODY: readonly Shape[] = [
    nobody("eighth-n-shipments", "orders by number, with parcels and states", HTML, (r) =>
        officePage(
            r,
            "出荷状況",
            rows(
                ["注文番号", "商品名", "数量", "金額", "お問い合わせ番号", "出荷日時", "状況"],
                t(12, (at) => [
                    `${r.digits(3)}-${r.digits(7)}-${r.digits(7)}`,
                    r.pick(["石川の味噌 500g", "森のタオル", "高橋式まな板", "原木しいたけ"]),
                    at + 1,
                    `${r.digits(4)}円`,
                    `${r.digits(4)}-${r.digits(4)}-${r.digits(4)}`,
                    `2026/05/0${1 + (at % 9)} 10:15`,
                    r.pick(["出荷済", "配達完了", "準備中"]),
                ]),
            ),
        ),
    ),
    nobody(
        "eighth-n-stock",
        "stock of a shop: codes, makers and goods with families' names",
        "text/csv; charset=shift_jis",
        (r) =>
            iconv.encode(
                lines([
                    "JANコード,商品名,メーカー,在庫数,原価,売価,最終入荷日",
                    ...t(20, (at) =>
                        csvLine([
                            janCode(r),
                            [
                                "伊藤園風 緑茶",
                                "小林 のど飴",
                                "ハヤシライス",
                                "林檎ジュース",
                                "山崎 食パン",
                                "大野醤油",
                                "南部せんべい",
                            ][at % 7] ?? "",
                            ["森永食品", "石川製菓", "佐藤商店", "三宅酒造"][at % 4] ?? "",
                            r.digits(3),
                            r.digits(3),
                            r.digits(3),
                            "2026/4/30",
                        ]),
                    ),
                ]),
                "cp932",
            ),
    ),
    nobody("eighth-n-spans", "spans of a trace", JSON_TYPE, (r) =>
        JSON.stringify({
            resourceSpans: [
                {
                    resource: {
                        attributes: [
                            { key: "service.name", value: { stringValue: "member-api" } },
                            { key: "host.name", value: { stringValue: "web-01.example.jp" } },
                        ],
                    },
                    scopeSpans: [
                        {
                            spans: t(6, (at) => ({
                                traceId: `4bf92f3577b34da6a3ce929d0e0e${r.digits(4)}`,
                                spanId: `00f067aa0ba9${r.digits(4)}`,
                                name: ["GET /members", "SELECT members", "render"][at % 3],
                                startTimeUnixNano: `17776000000${r.digits(8)}`,
                                endTimeUnixNano: `17776000001${r.digits(8)}`,
                                attributes: [
                                    { key: "http.status_code", value: { intValue: "200" } },
                                    { key: "net.peer.port", value: { intValue: r.digits(5) } },
                                ],
                            })),
                        },
                    ],
                },
            ],
        }),
    ),
    nobody("eighth-n-branches", "an office's own buildings with addresses and numbers", HTML, (r) =>
        officePage(
            r,
            "庁舎・出張所のご案内",
            rows(
                ["名称", "郵便番号", "所在地", "電話", "FAX", "開庁時間"],
                ["本庁舎", "石川出張所", "森市民センター", "大野支所", "原連絡所"].map((one, at) => [
                    one,
                    `100-${r.digits(4)}`,
                    `例示県例示市見本町${at + 1}-${r.digits(1)}-3`,
                    `042-000-${r.digits(4)}`,
                    `042-000-${r.digits(4)}`,
                    "8:30～17:15",
                ]),
            ),
        ),
    ),
    nobody("eighth-n-jobs", "an offer of work: the employer's address, its desk, wages by age", HTML, (r) =>
        officePage(
            r,
            "職員募集",
            `<dl><dt>職種</dt><dd>看護師（正職員）</dd><dt>勤務地</dt><dd>大阪府例示市北町2-3 例示総合病院</dd><dt>給与</dt><dd>月給 ${r.digits(6)}円（30歳・経験5年の場合）</dd><dt>年齢</dt><dd>59歳以下（定年60歳のため）</dd><dt>応募方法</dt><dd>電話連絡のうえ、履歴書をご郵送ください</dd><dt>連絡先</dt><dd>人事課 採用担当 06-0000-0002</dd><dt>メール</dt><dd>saiyo@hospital.example.jp</dd></dl>`,
        ),
    ),
    nobody("eighth-n-form-hints", "an empty form with hints of how to fill it in", HTML, (r) =>
        officePage(
            r,
            "お申し込み",
            `<form><table><tr><th>お名前 <span class="req">必須</span></th><td><input name="name" placeholder="例：山田 太郎"><br><small>全角で入力してください</small></td></tr><tr><th>フリガナ</th><td><input name="kana" placeholder="例：ヤマダ タロウ"></td></tr><tr><th>電話番号</th><td><input name="tel" placeholder="例：03-1234-5678"></td></tr><tr><th>メールアドレス</th><td><input name="mail" placeholder="例：taro@example.com"></td></tr><tr><th>生年月日</th><td><select name="y"><option>1980</option><option>1981</option></select>年</td></tr><tr><th>性別</th><td><input type="radio" name="s" value="1">男 <input type="radio" name="s" value="2">女</td></tr></table></form>`,
        ),
    ),
    nobody("eighth-n-homes", "homes for sale: addresses, sizes, walks from stations, the agent's number", HTML, (r) =>
        officePage(
            r,
            "物件情報",
            t(
                6,
                (at) =>
                    `<div class="bukken"><h3>${r.pick(["コーポ石川", "森マンション", "メゾン小林", "ハイツ大野"])} ${101 + at}</h3><ul><li>物件番号：${r.digits(8)}</li><li>所在地：東京都八王子市見本町${1 + at}-${r.digits(1)}-5</li><li>交通：上野駅 徒歩${5 + at}分</li><li>間取り：2LDK（${50 + at}.${r.digits(2)}㎡）</li><li>築年月：平成${10 + at}年4月</li><li>価格：${r.digits(4)}万円</li><li>お問い合わせ：架空不動産 042-000-${r.digits(4)}</li></ul></div>`,
            ).join(""),
        ),
    ),
    nobody("eighth-n-shops-bare", "shops of a chain, tabs, no headings", "text/tab-separated-values", (r) =>
        lines(
            t(12, (at) =>
                [
                    String(at + 1),
                    `${["大野", "石川", "千葉", "市川", "町田", "上野", "三宅"][at % 7] ?? ""}${["駅前店", "本店", "中央店"][at % 3] ?? ""}`,
                    `100-${r.digits(4)}`,
                    `千葉県市川市例示台${at + 1}-2-3`,
                    `047-000-${r.digits(4)}`,
                    "10:00-20:00",
                ].join("\t"),
            ),
        ),
    ),
    nobody(
        "eighth-n-environment",
        "settings of a service",
        TEXT,
        (r) =>
            `# production\nAPP_NAME="会員システム"\nAPP_URL=https://member.example.jp\nAPP_PORT=8080\nDB_HOST=10.0.0.12\nDB_NAME=member\nDB_POOL=20\nMAIL_FROM=noreply@example.jp\nMAIL_FROM_NAME="見本市役所"\nADMIN_EMAIL=admin@example.jp\nSUPPORT_TEL=0120-000-000\nBUILD=2026050110${r.digits(4)}\nTZ=Asia/Tokyo\n`,
    ),
    nobody(
        "eighth-n-master-data",
        "a dump of tables of the office's own: prefectures, kinds",
        "application/sql",
        (r) =>
            `CREATE TABLE m_prefecture (id int, name varchar(20), kana varchar(40));\nINSERT INTO m_prefecture (id, name, kana) VALUES (12, '千葉県', 'チバケン'), (17, '石川県', 'イシカワケン'), (7, '福島県', 'フクシマケン'), (45, '宮崎県', 'ミヤザキケン');\nCREATE TABLE m_category (code char(4), name varchar(40), created_at datetime);\nINSERT INTO m_category (code, name, created_at) VALUES ('${r.digits(4)}', '森林', '2026-05-01 10:00:00'), ('${r.digits(4)}', '原料', '2026-05-01 10:00:00'), ('${r.digits(4)}', '東側', '2026-05-01 10:00:00');\n`,
    ),
    nobody("eighth-n-progress", "a job's progress as events", "text/event-stream", (r) =>
        t(
            10,
            (at) =>
                `id: ${r.digits(11)}\nevent: progress\ndata: {"job":"export-${r.digits(8)}","done":${at * 10},"total":100,"elapsedMs":${r.digits(6)},"node":"worker-${at}"}\n\n`,
        ).join(""),
    ),
    nobody(
        "eighth-n-town-news",
        "a town's news as a feed, with the desk to ask",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>例示市 新着情報</title><link>https://city.reiji.example.jp/</link><managingEditor>koho@city.reiji.example.jp</managingEditor>${t(8, (at) => `<item><title>${["大野公園の桜が見頃です", "石川会館の休館日", "森林浴ツアー参加者募集", "マイナンバーカードの申請について"][at % 4] ?? ""}</title><link>https://city.reiji.example.jp/news/${r.digits(6)}</link><pubDate>Fri, 01 May 2026 0${at}:00:00 +0900</pubDate><description>問い合わせ：市民課 電話 042-000-${r.digits(4)}（受付 8:30～17:15）</description></item>`).join("")}</channel></rss>`,
    ),
    nobody(
        "eighth-n-newsletter",
        "a letter to all from an office, its address and number below",
        "message/rfc822",
        () =>
            `From: =?UTF-8?B?${Buffer.from("例示市メール配信").toString("base64")}?= <noreply@city.reiji.example.jp>\r\nTo: undisclosed-recipients:;\r\nSubject: =?UTF-8?B?${Buffer.from("【防災】訓練放送のお知らせ").toString("base64")}?=\r\nList-Unsubscribe: <https://city.reiji.example.jp/u>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n5月1日(金)午前10時から、全国一斉の訓練放送を行います。\r\n\r\n――――――――――\r\n例示市 防災課\r\n〒100-0000 例示県例示市本町1-1-1\r\nTEL 042-000-0001 / FAX 042-000-0009\r\nMail bosai@city.reiji.example.jp\r\n`,
    ),
    nobody("eighth-n-vaccines", "a hospital's list of vaccines and days", HTML, (r) =>
        officePage(
            r,
            "予防接種のご案内",
            rows(
                ["種類", "対象年齢", "料金（税込）", "曜日", "備考"],
                ["インフルエンザ", "帯状疱疹", "肺炎球菌", "B型肝炎", "麻しん風しん"].map((one, at) => [
                    one,
                    at === 1 ? "50歳以上" : "生後6か月～",
                    `${r.digits(4)}円`,
                    "月・水・金",
                    "要予約（06-0000-0002）",
                ]),
            ),
        ),
    ),
    nobody("eighth-n-waiting", "a display of who is next, by number", HTML, (r) =>
        officePage(
            r,
            "診察の呼び出し状況",
            rows(
                ["診察室", "呼出中の番号", "次の番号", "待ち人数", "目安"],
                t(5, (at) => [`第${at + 1}診察室`, r.digits(4), r.digits(4), `${r.below(20)}人`, `約${r.below(60)}分`]),
            ),
        ),
    ),
    nobody("eighth-n-room-bookings", "rooms booked by clubs named like families", CSV, (r) =>
        lines([
            "利用日,施設名,室名,利用時間,団体名,利用人数,使用料,領収番号",
            ...t(12, (at) =>
                csvLine([
                    `2026/05/${10 + at}`,
                    "例示コミュニティセンター",
                    ["会議室1", "和室", "体育館"][at % 3] ?? "",
                    "9:00-12:00",
                    ["森テニスクラブ", "小林書道会", "南コーラス", "石川囲碁同好会"][at % 4] ?? "",
                    `${10 + at}人`,
                    r.digits(4),
                    r.digits(8),
                ]),
            ),
        ]),
    ),
    nobody("eighth-n-validation", "what an interface says of wrong input", JSON_TYPE, (r) =>
        JSON.stringify({
            type: "https://example.jp/problems/validation",
            title: "入力内容に誤りがあります",
            status: 422,
            instance: `/members/${r.digits(8)}`,
            errors: {
                name: ["氏名は必須です"],
                kana: ["カタカナで入力してください"],
                email: ["メールアドレスの形式が正しくありません"],
                tel: ["電話番号は10桁または11桁で入力してください"],
                birthday: ["生年月日は1900/01/01以降で入力してください"],
            },
        }),
    ),
    nobody("eighth-n-grid-columns", "columns of a grid and empty filters, no rows", JSON_TYPE, () =>
        JSON.stringify({
            columnDefs: [
                { field: "name", headerName: "氏名", width: 120, pinned: "left" },
                { field: "kana", headerName: "フリガナ", width: 120 },
                { field: "tel", headerName: "電話番号", width: 140 },
                { field: "birth", headerName: "生年月日", type: "date" },
                { field: "pref", headerName: "都道府県", options: ["千葉県", "石川県", "福島県"] },
            ],
            filters: { name: "", tel: "", from: "2026-04-01", to: "2026-04-30" },
            rows: [],
            total: 0,
        }),
    ),
    nobody("eighth-n-survey", "figures of a survey by sex and age", HTML, (r) =>
        officePage(
            r,
            "アンケート集計結果",
            `<p>回答者数 ${r.digits(3)}人（男性 ${r.digits(3)}人、女性 ${r.digits(3)}人）、平均年齢 45.2歳</p>${rows(
                ["年齢", "男", "女", "合計", "割合"],
                ["20歳未満", "20～39歳", "40～59歳", "60歳以上"].map((one) => [
                    one,
                    r.digits(2),
                    r.digits(2),
                    r.digits(3),
                    `${r.digits(2)}.${r.digits(1)}%`,
                ]),
            )}`,
        ),
    ),
    nobody("eighth-n-programmes", "a broadcaster's programmes of the day", JSON_TYPE, (r) =>
        JSON.stringify({
            date: "2026-05-01",
            channels: [
                {
                    id: "011",
                    name: "例示テレビ",
                    programs: ["朝の石川散歩", "森のクマさん", "ニュース東", "小野寺家の食卓", "千葉！発見"].map(
                        (title, at) => ({
                            id: r.digits(12),
                            title,
                            start: `2026-05-01T0${5 + at}:00:00+09:00`,
                            durationMin: 30 + at,
                            genre: "情報",
                            copyright: "例示放送",
                        }),
                    ),
                },
            ],
        }),
    ),
    nobody("eighth-n-polling-turnout", "turnout by ward, in UTF-16", "text/csv; charset=utf-16le", (r) =>
        iconv.encode(
            lines([
                ["投票区", "投票所", "当日有権者数 男", "当日有権者数 女", "投票者数 計", "投票率"].join("\t"),
                ...t(10, (at) =>
                    [
                        `第${at + 1}投票区`,
                        ["大野小学校", "森公民館", "石川会館"][at % 3],
                        r.digits(4),
                        r.digits(4),
                        r.digits(4),
                        `${r.digits(2)}.${r.digits(2)}`,
                    ].join("\t"),
                ),
            ]),
            "utf-16le",
            { addBOM: true },
        ),
    ),
    nobody(
        "eighth-n-chart",
        "a program that draws a chart",
        "text/javascript",
        (r) =>
            `const chart = new Chart(ctx, { type: "bar", data: { labels: ["石川", "千葉", "福島", "東", "南"], datasets: [{ label: "男", data: [${r.digits(3)}, ${r.digits(3)}, ${r.digits(3)}] }, { label: "女", data: [${r.digits(3)}, ${r.digits(3)}, ${r.digits(3)}] }] }, options: { plugins: { title: { display: true, text: "支部別 会員数" } } } });\nexport const VERSION = "2026.05.01.${r.digits(4)}";\n`,
    ),
    nobody("eighth-n-legal-notice", "what a shop must say of itself", "text/html; charset=euc-jp", (r) =>
        iconv.encode(
            officePage(
                r,
                "特定商取引法に基づく表記",
                `<table><tr><th>販売業者</th><td>株式会社架空ストア</td></tr><tr><th>運営責任者</th><td>通信販売部</td></tr><tr><th>所在地</th><td>〒100-0000 東京都例示区南1丁目2番3号</td></tr><tr><th>電話番号</th><td>03-0000-${r.digits(4)}（受付 10:00-17:00）</td></tr><tr><th>メールアドレス</th><td>shop@store.example.com</td></tr><tr><th>登録番号</th><td>T${r.digits(13)}</td></tr><tr><th>お支払方法</th><td>銀行振込（見本銀行 本店 普通 ${r.digits(7)} カ）カクウストア）</td></tr></table>`,
            ),
            "euc-jp",
        ),
    ),
    nobody(
        "eighth-n-firmware",
        "a device's state as text",
        TEXT,
        (r) =>
            `Model            : RT-500\nSerial Number    : S${r.digits(12)}\nMAC Address      : 00:00:5E:00:53:${r.digits(2)}\nFirmware Version : 3.0${r.digits(1)}.${r.digits(2)}\nUptime           : ${r.digits(2)} days, 03:12:45\nLast Update      : 2026/05/01 03:00:00\nMemory           : ${r.digits(6)} KB free\nContact          : Network Operations Center\nLocation         : 例示データセンター 3F-12\n`,
    ),
    nobody("eighth-n-lunch-shops", "places to eat with families' names, ratings, numbers", JSON_TYPE, (r) =>
        JSON.stringify({
            results: t(8, (at) => ({
                place_id: `ChIJ${r.digits(10)}`,
                name: ["佐藤食堂", "そば処 森", "石川屋", "田中ラーメン", "喫茶 さくら", "林家"][at % 6],
                formatted_address: `東京都千代田区見本町${at + 1}-2-3`,
                formatted_phone_number: `03-0000-${r.digits(4)}`,
                rating: 4.1,
                user_ratings_total: 120 + at,
                types: ["restaurant", "food"],
                opening_hours: { open_now: true },
            })),
        }),
    ),
]
