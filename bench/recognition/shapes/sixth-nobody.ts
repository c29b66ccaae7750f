// A sixth set, written and first run like the third: files in which nobody stands.
import iconv from "iconv-lite"
import { janCode } from "../numbers.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, nobody, page, TEXT, XML, type Shape } from "../shape.ts"

const t = <T>(n: number, f: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => f(i))
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
    `<table><thead><tr>${head.map((one) => `<th>${one}</th>`).join("")}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("")}</tbody></table>`
const amount = (r: Random): string => r.digits(9).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")
const SCHOOLS = ["見本第一小学校", "例示中学校", "架空コミュニティセンター", "石川記念体育館", "森下公民館"] as const

const field = (name: string, type: string, description: string): object => ({
    name,
    description,
    args: [],
    type: { kind: "SCALAR", name: type, ofType: null },
    isDeprecated: false,
})

export const SIXTH_NOBODY: readonly Shape[] = [
    nobody(
        "sixth-n-openapi-yaml",
        "a description of an interface in YAML",
        "application/yaml",
        () =>
            `openapi: 3.0.3\ninfo:\n  title: 会員API\n  version: 1.2.0\npaths:\n  /members/{id}:\n    get:\n      summary: 会員を取得する\n      parameters:\n        - name: id\n          in: path\n          required: true\n          schema: { type: integer, format: int64 }\ncomponents:\n  schemas:\n    Member:\n      type: object\n      required: [name, email]\n      properties:\n        name: { type: string, description: 氏名, maxLength: 40 }\n        nameKana: { type: string, description: 氏名（カナ）, pattern: "^[ァ-ヶー　]+$" }\n        email: { type: string, format: email }\n        tel: { type: string, description: "電話番号（ハイフンなし）", pattern: "^0[0-9]{9,10}$" }\n        birthday: { type: string, format: date }\n`,
    ),
    nobody(
        "sixth-n-gettext",
        "a catalogue of translations",
        TEXT,
        () =>
            `msgid ""\nmsgstr ""\n"Project-Id-Version: mihon 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n#: app/forms.py:12\nmsgid "Full name"\nmsgstr "氏名"\n\n#: app/forms.py:13\nmsgid "Phone number"\nmsgstr "電話番号"\n\n#: app/forms.py:14\nmsgid "e.g. Taro Yamada"\nmsgstr "例：山田 太郎"\n\n#: app/forms.py:15\nmsgid "Birthday"\nmsgstr "生年月日"\n`,
    ),
    nobody("sixth-n-forecast", "a forecast by areas named like families", JSON_TYPE, (r) =>
        JSON.stringify([
            {
                publishingOffice: "見本地方気象台",
                reportDatetime: "2026-05-01T11:00:00+09:00",
                timeSeries: [
                    {
                        timeDefines: ["2026-05-01T11:00:00+09:00", "2026-05-02T00:00:00+09:00"],
                        areas: ["石川", "千葉", "福島", "山口", "宮崎", "大野", "三宅島"].map((name, at) => ({
                            area: { name, code: `${130_010 + at * 10}` },
                            weatherCodes: ["100", "201"],
                            weathers: ["晴れ", "くもり　時々　晴れ"],
                            temps: [r.digits(2), r.digits(2)],
                        })),
                    },
                ],
            },
        ]),
    ),
    nobody("sixth-n-standings", "standings of teams", HTML, (r) =>
        page(
            table(
                ["順位", "チーム", "試合", "勝", "敗", "分", "勝率", "得点"],
                ["千葉", "広島", "福岡", "宮城", "横浜", "東京ヤマト"].map((one, at) => [
                    at + 1,
                    one,
                    143,
                    r.digits(2),
                    r.digits(2),
                    r.below(9),
                    `.${r.digits(3)}`,
                    r.digits(3),
                ]),
            ),
            "順位表",
        ),
    ),
    nobody("sixth-n-accounts", "figures of a company's year", HTML, (r) =>
        page(
            `<h2>令和8年3月期 決算短信〔日本基準〕（連結）</h2><p>上場会社名 株式会社見本製作所　コード番号 9999　URL https://www.example.co.jp/</p><p>定時株主総会開催予定日 令和8年6月25日</p>${table(
                ["", "売上高", "営業利益", "経常利益", "当期純利益"],
                ["8年3月期", "7年3月期"].map((one) => [one, amount(r), amount(r), amount(r), amount(r)]),
            )}`,
        ),
    ),
    nobody("sixth-n-statistics", "statistics of the state by towns", "text/csv; charset=shift_jis", (r) =>
        iconv.encode(
            lines([
                '"表章項目コード","表章項目","時間軸（年次）","地域コード","地域","男女別","年齢（５歳階級）","人口【人】"',
                ...t(
                    20,
                    (at) =>
                        `"020","人口","2025年","${13_101 + at}","${["千代田区", "中央区", "港区", "三宅村", "大島町"][at % 5]}","${["総数", "男", "女"][at % 3]}","${at * 5}～${at * 5 + 4}歳","${r.digits(5)}"`,
                ),
            ]),
            "cp932",
        ),
    ),
    nobody("sixth-n-web-log", "a log of an application without people", TEXT, (r) =>
        t(
            12,
            (at) =>
                `I, [2026-05-01T10:00:${10 + at}.${r.digits(6)} #4321]  INFO -- : [${r.digits(8)}-aaaa-bbbb-cccc-${r.digits(12)}] Started GET "/members/${r.digits(4)}?page=${at}" for 192.0.2.${at} at 2026-05-01 10:00:${10 + at} +0900\nD, [2026-05-01T10:00:${10 + at}.${r.digits(6)} #4321] DEBUG -- :   Member Load (0.4ms)  SELECT "members".* FROM "members" WHERE "members"."id" = $1 LIMIT $2  [["id", ${r.digits(4)}], ["LIMIT", 1]]`,
        ).join("\n"),
    ),
    nobody(
        "sixth-n-stack",
        "a program's stack, with objects that name nobody",
        TEXT,
        (r) =>
            `2026-05-01 10:00:00.123 ERROR 1 --- [nio-8080-exec-1] c.e.member.MemberController : 会員の登録に失敗しました\njava.lang.IllegalStateException: member=jp.example.member.Member@${r.digits(7)}\n${t(10, (at) => `\tat jp.example.member.MemberService.register(MemberService.java:${100 + at})`).join("\n")}\nCaused by: java.sql.SQLIntegrityConstraintViolationException: Duplicate entry '${r.digits(11)}' for key 'members.tel'\n\t... 52 more\n`,
    ),
    nobody("sixth-n-sake", "drinks whose names begin like families", "text/tab-separated-values; charset=utf-8", (r) =>
        lines([
            ["JANコード", "商品名", "規格", "入数", "税抜価格", "発売日"].join("\t"),
            ...t(14, (at) =>
                [
                    janCode(r),
                    ["山田錦 純米", "高木 本醸造", "佐藤 黒", "森 一番搾り", "小林 純米吟醸", "吉田 蔵出し", "三宅 彦"][
                        at % 7
                    ],
                    "1800ml",
                    6,
                    r.digits(4),
                    "2026/05/01",
                ].join("\t"),
            ),
        ]),
    ),
    nobody("sixth-n-makers", "makers on cards, with their addresses and numbers", HTML, (r) =>
        page(
            ["石川酒造株式会社", "有限会社吉田醤油店", "高橋製麺所", "合名会社森本店", "(株)山本水産"]
                .map(
                    (one) =>
                        `<div class="card"><h3 class="card-title">${one}</h3><p class="card-text">〒${r.digits(3)}-${r.digits(4)}<br>静岡県湖西市見本町${1 + r.below(9)}-${1 + r.below(9)}</p><p>☎ 053-000-${r.digits(4)}　FAX 053-000-${r.digits(4)}</p><a href="mailto:info@${r.digits(3)}.example.jp">メールで問い合わせる</a></div>`,
                )
                .join(""),
            "市内の特産品",
        ),
    ),
    nobody("sixth-n-polling", "polling stations", HTML, (r) =>
        page(
            table(
                ["投票区", "投票所名", "所在地", "電話番号", "区域"],
                t(8, (at) => [
                    `第${at + 1}投票区`,
                    SCHOOLS[at % 5] ?? "",
                    `見本町${1 + at}丁目${1 + r.below(9)}番${1 + r.below(9)}号`,
                    `042-000-${r.digits(4)}`,
                    "上野、大野、小林の各一部",
                ]),
            ),
        ),
    ),
    nobody("sixth-n-shelters", "shelters as open data: names with readings, numbers, places", CSV, (r) =>
        lines([
            "都道府県コード又は市区町村コード,NO,名称,名称_カナ,名称_英語,住所,緯度,経度,電話番号,内線番号,連絡先メールアドレス,連絡先備考,想定収容人数,URL",
            ...t(12, (at) =>
                csvLine([
                    "131016",
                    `000000${at}`,
                    SCHOOLS[at % 5] ?? "",
                    [
                        "ミホンダイイチショウガッコウ",
                        "レイジチュウガッコウ",
                        "カクウコミュニティセンター",
                        "イシカワキネンタイイクカン",
                        "モリシタコウミンカン",
                    ][at % 5] ?? "",
                    "",
                    `東京都八王子市見本町${at + 1}-1`,
                    `35.6${r.digits(4)}`,
                    `139.3${r.digits(4)}`,
                    `(042)000-${r.digits(4)}`,
                    "",
                    "bousai@city.example.jp",
                    "",
                    r.digits(3),
                    "",
                ]),
            ),
        ]),
    ),
    nobody("sixth-n-defibrillators", "places of defibrillators", JSON_TYPE, (r) =>
        JSON.stringify({
            total: 8,
            items: t(8, (at) => ({
                id: at,
                設置施設: ["林医院", "中村ビル", "見本駅", "渡辺歯科クリニック"][at % 4],
                設置位置: "1階受付",
                設置者: "医療法人社団 林会",
                法人番号: `7${r.digits(12)}`,
                電話番号: `03-0000-${r.digits(4)}`,
                利用可能曜日: "月火水木金",
            })),
        }),
    ),
    nobody("sixth-n-stops", "stops of buses, as timetables are published", CSV, (r) =>
        lines([
            "stop_id,stop_code,stop_name,stop_desc,stop_lat,stop_lon,zone_id,location_type",
            ...["林", "森", "小林", "原", "上野", "町田", "市川一丁目", "村上病院前", "三宅"].map((one, at) =>
                csvLine([
                    `${100 + at}_01`,
                    "",
                    one,
                    "",
                    `34.7${r.digits(5)}`,
                    `137.5${r.digits(5)}`,
                    `${100 + at}_01`,
                    0,
                ]),
            ),
        ]),
    ),
    nobody("sixth-n-introspection", "a schema as GraphQL tells of itself", JSON_TYPE, () => {
        return JSON.stringify({
            data: {
                __schema: {
                    queryType: { name: "Query" },
                    types: [
                        {
                            kind: "OBJECT",
                            name: "Member",
                            description: "会員",
                            fields: [
                                field("name", "String", "氏名"),
                                field("nameKana", "String", "フリガナ"),
                                field("email", "String", "メールアドレス"),
                                field("phone", "String", "電話番号"),
                                field("birthday", "Date", "生年月日"),
                            ],
                            interfaces: [],
                        },
                        { kind: "SCALAR", name: "Date", description: null, fields: null },
                    ],
                },
            },
        })
    }),
    nobody(
        "sixth-n-security-txt",
        "where to report holes",
        TEXT,
        () =>
            `Contact: mailto:security@example.jp\nContact: https://www.example.jp/contact\nExpires: 2027-01-01T00:00:00.000Z\nPreferred-Languages: ja, en\nCanonical: https://www.example.jp/.well-known/security.txt\n`,
    ),
    nobody("sixth-n-budget", "the budget of a town", HTML, (r) =>
        page(
            table(
                ["款", "項", "目", "本年度予算額", "前年度予算額", "比較", "担当課"],
                t(10, (at) => [
                    ["総務費", "民生費", "衛生費"][at % 3] ?? "",
                    ["総務管理費", "社会福祉費"][at % 2] ?? "",
                    "一般管理費",
                    amount(r),
                    amount(r),
                    `△${r.digits(6)}`,
                    "財政課",
                ]),
            ),
            "令和8年度一般会計予算",
        ),
    ),
    nobody(
        "sixth-n-holidays",
        "holidays as a calendar",
        "text/calendar",
        () =>
            `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mihon//Holidays//JA\r\nX-WR-CALNAME:日本の祝日\r\n${["憲法記念日", "みどりの日", "こどもの日"].map((one, at) => `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026050${3 + at}\r\nUID:2026050${3 + at}_holiday@calendar.example.com\r\nSUMMARY:${one}\r\nEND:VEVENT\r\n`).join("")}END:VCALENDAR\r\n`,
    ),
    nobody("sixth-n-system-log", "a log of a machine", TEXT, (r) =>
        t(
            14,
            (at) =>
                `May  1 10:00:${10 + at} web01 ${["sshd[1234]: Invalid user admin from 192.0.2.7 port 50022", "sshd[1234]: Accepted publickey for deploy from 192.0.2.8 port 50022 ssh2: RSA SHA256:abcd", "CRON[2345]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)", "systemd[1]: Started php8.2-fpm.service.", `kernel: [${r.digits(6)}.${r.digits(6)}] [UFW BLOCK] IN=eth0 SRC=198.51.100.7 DST=192.0.2.1 PROTO=TCP SPT=${r.digits(5)} DPT=22`][at % 5]}`,
        ).join("\n"),
    ),
    nobody(
        "sixth-n-ordinance",
        "an ordinance",
        TEXT,
        () =>
            `見本市個人情報の保護に関する法律施行条例\n\n令和4年12月20日条例第30号\n\n（趣旨）\n第1条　この条例は、個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）の施行に関し必要な事項を定めるものとする。\n（定義）\n第2条　この条例において「実施機関」とは、市長、教育委員会、選挙管理委員会、公平委員会、監査委員及び農業委員会をいう。\n２　氏名、生年月日、住所その他の記述等により特定の個人を識別することができるものを含む。\n\n附　則\nこの条例は、令和5年4月1日から施行する。\n`,
    ),
    nobody("sixth-n-lunch", "a month of school lunches", HTML, (r) =>
        page(
            table(
                ["日", "曜", "主食", "おかず", "牛乳", "エネルギー(kcal)", "たんぱく質(g)"],
                t(12, (at) => [
                    at + 1,
                    "月火水木金"[at % 5] ?? "",
                    "ごはん",
                    ["さばのみそ煮 花野菜あえ", "森のきのこスープ", "南蛮漬け 小松菜のおひたし"][at % 3] ?? "",
                    "○",
                    r.digits(3),
                    `${r.digits(2)}.${r.digits(1)}`,
                ]),
            ),
            "5月献立表",
        ),
    ),
    nobody(
        "sixth-n-dentists",
        "linked data of a clinic",
        HTML,
        () =>
            `<!DOCTYPE html><html lang="ja"><head><title>鈴木歯科医院</title><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "Dentist", name: "鈴木歯科医院", telephone: "+81-3-0000-1111", email: "yoyaku@suzuki-dental.example.jp", address: { "@type": "PostalAddress", postalCode: "1000001", addressRegion: "東京都", addressLocality: "千代田区", streetAddress: "見本町1-2-3" }, openingHours: "Mo-Fr 09:00-18:00" })}</script></head><body><h1>鈴木歯科医院</h1><p>診療時間 9:00〜18:00　TEL 03-0000-1111</p></body></html>`,
    ),
    nobody(
        "sixth-n-manifest",
        "a configuration of containers",
        "application/yaml",
        (r) =>
            `apiVersion: v1\nkind: List\nitems:\n${t(5, (at) => `  - apiVersion: apps/v1\n    kind: Deployment\n    metadata:\n      name: member-api-${at}\n      uid: ${r.digits(8)}-1111-2222-3333-${r.digits(12)}\n      labels: { app: member, owner: platform }\n    spec:\n      replicas: 2\n      template:\n        spec:\n          containers:\n            - name: app\n              image: registry.example.jp/member@sha256:${r.digits(64)}\n              env:\n                - name: ADMIN_EMAIL\n                  valueFrom: { secretKeyRef: { name: member, key: admin-email } }\n`).join("")}`,
    ),
    nobody(
        "sixth-n-ddl",
        "tables with comments that speak of people",
        "application/sql",
        () =>
            "CREATE TABLE `members` (\n  `id` bigint unsigned NOT NULL AUTO_INCREMENT COMMENT '会員ID',\n  `name` varchar(64) NOT NULL COMMENT '氏名',\n  `name_kana` varchar(64) DEFAULT NULL COMMENT 'フリガナ',\n  `tel` char(11) DEFAULT '00000000000' COMMENT '電話番号',\n  `email` varchar(255) NOT NULL COMMENT 'メールアドレス',\n  `pref` varchar(8) DEFAULT '東京都' COMMENT '都道府県',\n  `birthday` date DEFAULT '1970-01-01' COMMENT '生年月日',\n  PRIMARY KEY (`id`), UNIQUE KEY `email` (`email`)\n) ENGINE=InnoDB AUTO_INCREMENT=10245 DEFAULT CHARSET=utf8mb4 COMMENT='会員';\n\nCREATE TABLE `prefs` (`code` char(2), `name` varchar(8));\nINSERT INTO `prefs` VALUES ('12','千葉県'),('17','石川県'),('07','福島県'),('35','山口県'),('45','宮崎県');\n",
    ),
    nobody("sixth-n-tenders", "results of tenders: firms with families' names", HTML, (r) =>
        page(
            table(
                ["契約番号", "件名", "落札者", "住所", "落札金額", "予定価格", "開札日"],
                t(8, (at) => [
                    `26-${r.digits(5)}`,
                    "市道舗装修繕工事",
                    ["株式会社山本組", "高橋建設(株)", "小林土木株式会社", "（有）千葉造園"][at % 4] ?? "",
                    `見本市架空町${at + 1}-2`,
                    amount(r),
                    amount(r),
                    "令和8年5月1日",
                ]),
            ),
        ),
    ),
    nobody("sixth-n-empty-list", "a list that found nobody, with the account that looks", HTML, () =>
        page(
            `<div id="user-tools">ようこそ <strong>admin</strong> さん <a href="/logout">ログアウト</a></div><form><label>氏名 <input name="q" value=""></label><label>メールアドレス <input name="m" value=""></label></form><table><thead><tr><th>氏名</th><th>フリガナ</th><th>メールアドレス</th></tr></thead><tbody><tr><td colspan="3">該当する会員はいません</td></tr></tbody></table><p>0 会員</p>`,
        ),
    ),
    nobody(
        "sixth-n-rivers",
        "heights of rivers",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?><suii date="2026-05-01T10:00:00+09:00">${["石川橋", "大野", "森下", "市川", "山田堰"].map((one, at) => `<station code="${r.digits(13)}"><name>${one}</name><kana>${["イシカワバシ", "オオノ", "モリシタ", "イチカワ", "ヤマダゼキ"][at]}</kana><river>見本川</river><level unit="m">${r.below(9)}.${r.digits(2)}</level><office tel="053-000-${r.digits(4)}">浜見本河川事務所</office></station>`).join("")}</suii>`,
    ),
]
