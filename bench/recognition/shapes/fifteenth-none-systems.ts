// Of the fifteenth set: what systems write of themselves, with no person in it.
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"

const none = (id: string, why: string, mediaType: string, body: (random: Random) => string): Shape =>
    nobody(`fifteenth-none-${id}`, why, mediaType, body)

const times = <T>(count: number, each: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => each(at))

export const FIFTEENTH_NONE_SYSTEMS: readonly Shape[] = [
    none("customers-empty", "a list of customers that is empty", JSON_TYPE, () =>
        JSON.stringify({ customers: [], total: 0, page: 1, per_page: 20, columns: ["name", "email", "tel"] }),
    ),
    none("header-only", "a list of members with its heading alone", CSV, () =>
        lines(["会員番号,氏名,フリガナ,郵便番号,住所,電話番号,メールアドレス"]),
    ),
    none("schema", "a schema of persons", "application/schema+json", () =>
        JSON.stringify({
            $schema: "https://json-schema.org/draft/2020-12/schema",
            title: "会員",
            type: "object",
            required: ["name", "email"],
            properties: {
                name: { type: "string", title: "氏名", description: "姓と名の間に空白を入れる", maxLength: 40 },
                email: { type: "string", title: "メールアドレス", format: "email" },
                tel: { type: "string", title: "電話番号", pattern: "^0[0-9]{9,10}$" },
                birth: { type: "string", title: "生年月日", format: "date" },
            },
        }),
    ),
    none("ddl", "tables of a database", TEXT, () =>
        lines(
            [
                "CREATE TABLE members (",
                "  id BIGINT PRIMARY KEY,",
                "  name VARCHAR(80) NOT NULL COMMENT '氏名',",
                "  kana VARCHAR(80) COMMENT 'フリガナ',",
                "  email VARCHAR(255) UNIQUE COMMENT 'メールアドレス',",
                "  tel VARCHAR(13) COMMENT '電話番号',",
                "  created_at DATETIME DEFAULT CURRENT_TIMESTAMP",
                ") ENGINE=InnoDB;",
                "CREATE INDEX idx_members_name ON members (name);",
            ],
            "\n",
        ),
    ),
    none("mail-template", "a letter before names are put in", TEXT, () =>
        lines(
            [
                "件名: ご予約の確認",
                "",
                "{{ last_name }} {{ first_name }} 様",
                "",
                "このたびはご予約ありがとうございます。",
                "予約番号: {{ number }}",
                "お電話: {{ tel }}",
                "ご住所: 〒{{ zip }} {{ address }}",
                "",
                "見本ホテル 予約係",
                "TEL 03-0000-0000 / reserve@hotel.example.jp",
            ],
            "\n",
        ),
    ),
    none("properties", "texts of a form", TEXT, () =>
        lines(
            [
                "form.name=氏名",
                "form.kana=フリガナ",
                "form.email=メールアドレス",
                "form.tel=電話番号",
                "form.address=住所",
                "error.name=氏名を入力してください",
                "button.submit=送信する",
            ],
            "\n",
        ),
    ),
    none("access-log", "an access log", TEXT, (random) =>
        lines(
            times(
                12,
                (at) =>
                    `192.0.2.${random.below(250)} - - [01/May/2026:09:0${at % 10}:00 +0900] "GET /items/${random.digits(5)} HTTP/1.1" 200 ${random.digits(5)} "-" "Mozilla/5.0"`,
            ),
            "\n",
        ),
    ),
    none("metrics", "metrics", TEXT, (random) =>
        lines(
            [
                "# HELP http_requests_total Requests.",
                "# TYPE http_requests_total counter",
                ...times(
                    8,
                    (at) => `http_requests_total{method="GET",path="/members/${at}",code="200"} ${random.digits(6)}`,
                ),
            ],
            "\n",
        ),
    ),
    none("events", "events of a stream", "text/event-stream", (random) =>
        times(
            8,
            (at) =>
                `id: ${at}\nevent: price\ndata: ${JSON.stringify({ code: random.digits(4), name: "見本自動車", price: random.below(9_000), at: 1_777_600_000_000 + at })}\n\n`,
        ).join(""),
    ),
    none("build", "a build", JSON_TYPE, (random) =>
        JSON.stringify({
            id: Number(random.digits(10)),
            name: "test",
            head_branch: "main",
            head_sha: random.digits(40),
            status: "completed",
            steps: ["Set up job", "Checkout", "Install", "Test"].map((name, at) => ({
                name,
                number: at + 1,
                conclusion: "success",
            })),
        }),
    ),
    none("lots", "lots with numbers as long as telephone numbers", CSV, (random) =>
        lines([
            "ロット番号,製造番号,検査日,数量,結果",
            ...times(10, () =>
                csvLine([
                    `0${random.digits(9)}`,
                    `${random.digits(4)}-${random.digits(4)}-${random.digits(4)}`,
                    "2026/04/30",
                    random.below(999),
                    "合格",
                ]),
            ),
        ]),
    ),
    none("orders-totals", "orders without who ordered", CSV, (random) =>
        lines([
            "注文番号,注文日時,商品点数,小計,送料,合計,支払方法",
            ...times(10, () =>
                csvLine([
                    `N${random.digits(10)}`,
                    "2026-05-01 10:00:00",
                    random.below(9),
                    random.below(9_000),
                    660,
                    random.below(9_999),
                    "代金引換",
                ]),
            ),
        ]),
    ),
    none("survey", "what a survey counted", JSON_TYPE, (random) =>
        JSON.stringify({
            question: "満足度",
            answers: ["とても満足", "満足", "普通", "不満"].map((label) => ({
                label,
                count: random.below(500),
                male: random.below(250),
                female: random.below(250),
            })),
            byAge: { "20代": random.below(99), "30代": random.below(99), "40代": random.below(99) },
        }),
    ),
    none("shifts", "how many are needed at which hour", CSV, (random) =>
        lines([
            "部署,月,火,水,木,金",
            ...["受付", "会計", "看護", "警備"].map((part) => csvLine([part, ...times(5, () => random.below(6))])),
        ]),
    ),
    none(
        "rates",
        "what a parcel costs",
        XML,
        (random) =>
            `<?xml version="1.0"?><rates>${["北海道", "青森県", "福島県", "山口県", "宮崎県"].map((name) => `<rate><pref>${name}</pref><size60>${random.digits(4)}</size60><size80>${random.digits(4)}</size80></rate>`).join("")}</rates>`,
    ),
    none(
        "releases",
        "releases of a program",
        "application/atom+xml",
        (random) =>
            `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>更新情報</title><id>urn:uuid:${random.digits(12)}</id>${times(4, (at) => `<entry><title>v1.${at}.0</title><updated>2026-05-0${at + 1}T00:00:00Z</updated><author><name>見本プロジェクト</name></author><summary>不具合を修正しました。</summary></entry>`).join("")}</feed>`,
    ),
    none(
        "news",
        "news of a town hall",
        "application/rss+xml",
        (random) =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>例示市からのお知らせ</title>${["原町地区の断水について", "森林公園の開園時間", "市民課窓口の臨時休業", "西村橋の通行止め"].map((title) => `<item><title>${title}</title><link>https://city.example.jp/news/${random.digits(6)}</link><description>詳しくは土木課（043-000-${random.digits(4)}）へ</description><pubDate>Fri, 01 May 2026 00:00:00 +0900</pubDate></item>`).join("")}</channel></rss>`,
    ),
    none("ldap-hosts", "machines of a directory", TEXT, (random) =>
        lines(
            times(4, (at) =>
                [
                    `dn: cn=pc${at},ou=hosts,dc=example,dc=jp`,
                    "objectClass: device",
                    `cn: pc${at}`,
                    `serialNumber: ${random.digits(10)}`,
                    "description: 総務課 貸出用",
                    "",
                ].join("\n"),
            ),
            "\n",
        ),
    ),
    none("script", "checks of a form in a program", "application/javascript", () =>
        lines(
            [
                "const rules = {",
                '  name: { label: "氏名", required: true, message: "氏名を入力してください" },',
                '  tel: { label: "電話番号", pattern: /^0\\d{9,10}$/, message: "電話番号を正しく入力してください" },',
                '  email: { label: "メールアドレス", pattern: /^[^@\\s]+@[^@\\s]+$/, message: "形式が違います" },',
                "}",
                "export function validate(form) { return Object.entries(rules).filter(([key, rule]) => rule.pattern && !rule.pattern.test(form[key])) }",
            ],
            "\n",
        ),
    ),
    none("agenda", "what will be talked about", TEXT, () =>
        lines(
            [
                "第3回 情報システム部会 次第",
                "",
                "日時: 令和8年5月1日(金) 14時00分〜",
                "場所: 本庁舎 5階 501会議室",
                "",
                "1 開会",
                "2 部長挨拶",
                "3 議題",
                "  (1) 次期システムの調達について",
                "  (2) 個人情報の取扱いについて",
                "4 その他",
                "5 閉会",
            ],
            "\n",
        ),
    ),
    none("policy", "a policy with a desk", TEXT, (random) =>
        lines(
            [
                "個人情報保護方針",
                "",
                "当社は、お客様の氏名、住所、電話番号、メールアドレス等の個人情報を適切に取り扱います。",
                "個人情報保護管理者: 管理本部長",
                "お問い合わせ窓口: 株式会社見本 お客様相談室",
                `〒100-0000 東京都例示区本町1-1-1  電話 0120-000-${random.digits(3)}（平日9時〜17時）`,
                "メール privacy@example.co.jp",
            ],
            "\n",
        ),
    ),
    none(
        "edi",
        "an invoice between firms",
        XML,
        (random) =>
            `<?xml version="1.0" encoding="UTF-8"?><Invoice><ID>INV-${random.digits(8)}</ID><Seller><Name>株式会社山本物産</Name><Phone>03-0000-${random.digits(4)}</Phone><Contact>経理部</Contact></Seller><Buyer><Name>例示市役所</Name><Contact>会計課</Contact></Buyer><Line><Item>コピー用紙 A4</Item><Qty>10</Qty><Price>${random.digits(4)}</Price></Line></Invoice>`,
    ),
]
