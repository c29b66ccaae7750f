// A tenth set, small, written after the ninth had been mended and first run like the third: what new shapes give then.
import iconv from "iconv-lite"
import { shapeOfGroups, threePeople } from "../eighth-groups.ts"
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn } from "../eighth-words.ts"
import {
    addressOf,
    birthOf,
    blockOf,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    wide,
} from "../people.ts"
import type { Random } from "../random.ts"
import {
    CSV,
    csvLine,
    HTML,
    JSON_TYPE,
    lines,
    nobody,
    shape,
    shapeOfOne,
    shownWith,
    TEXT,
    XML,
    type Shape,
} from "../shape.ts"

const t = <T>(n: number, f: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => f(i))

const HOUSES = [
    [
        "架空市教育委員会 生涯学習課",
        "架空市本町2-2-2 架空市役所3階",
        "0120-000-555",
        "kyoiku-gakushu@city.kaku.example.jp",
    ],
    ["見本歯科医院", "東京都例示区南町4-5-6 見本ビル1F", "03-0000-4618", "reservation@dental.example.com"],
    ["例示新聞社 読者センター", "大阪府例示市北1-1", "06-0000-5555", "dokusha.center@press.example.co.jp"],
    ["株式会社例示フーズ オンラインショップ", "福岡県例示市港3-3-3", "092-000-6666", "shop-info@foods.example.jp"],
    ["例示フットサルクラブ", "神奈川県例示市緑9", "045-000-7070", "staff@futsal.example.net"],
] as const

/** A page whose head and foot stand in divisions and a table, as older sites have them. */
function old(random: Random, title: string, main: string): string {
    const [house, address, phone, mail] = random.pick(HOUSES)
    return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="ja"><head><title>${house}｜${title}</title></head><body>
<div class="top"><div class="name">${house}</div><div class="contact">ご予約・お問い合わせは<br><strong>TEL ${phone}</strong></div></div>
<div class="main"><h2 class="ttl">${title}</h2>
${main}
</div>
<div class="foot"><table><tr><td>${house}</td><td>${address}</td><td>電話 ${phone}</td><td>${mail}</td></tr></table><p>Copyright(C) ${house} All Rights Reserved.</p></div>
</body></html>`
}

const PEOPLE: readonly Shape[] = [
    shape(
        "tenth-course-table",
        "who takes a course: number, name, reading, town, telephone, a remark",
        HTML,
        ["name", "kana", "phone"],
        (people, random) =>
            old(
                random,
                "受講者名簿",
                `<table border="1" cellpadding="3"><tr bgcolor="#eeeeee"><td>No</td><td>受講者</td><td>ふりがな</td><td>町名</td><td>電話</td><td>備考</td></tr>${people.map((o, at) => `<tr><td>${at + 1}</td><td>${nameIn(random, o)}</td><td>${kanaIn(random, o)}</td><td>${o.town}</td><td>${phoneIn(random, o)}</td><td>${at % 3 === 0 ? "継続" : "　"}</td></tr>`).join("\n")}</table><p>※個人情報の取扱いに注意すること。</p>`,
            ),
    ),
    shapeOfOne(
        "tenth-dental-card",
        "a patient's card: two tables side by side in a table that lays out the page",
        HTML,
        ["name", "kana", "birth", "sex", "postal", "address", "phone"],
        (o, random) =>
            old(
                random,
                "患者情報",
                `<table class="layout"><tr><td><table><tr><th>患者氏名</th><td>${nameIn(random, o)}</td></tr><tr><th>フリガナ</th><td>${kanaIn(random, o)}</td></tr><tr><th>生年月日</th><td>${birthIn(random, o)}</td></tr><tr><th>性別</th><td>${o.sex}</td></tr></table></td><td><table><tr><th>郵便番号</th><td>${postalIn(random, o)}</td></tr><tr><th>住所</th><td>${addressIn(random, o)}</td></tr><tr><th>電話番号</th><td>${phoneIn(random, o)}</td></tr></table></td></tr></table>`,
            ),
    ),
    shape(
        "tenth-subscribers",
        "subscribers of a newspaper: cards of paragraphs with small labels",
        HTML,
        ["name", "postal", "address", "phone"],
        (people, random) =>
            old(
                random,
                "購読者一覧",
                people
                    .map(
                        (o) =>
                            `<div class="box"><p><small>購読者</small> ${nameIn(random, o)}</p><p><small>配達先</small> ${postalIn(random, o)} ${addressIn(random, o)}</p><p><small>電話</small> ${phoneIn(random, o)}</p><p><small>部数</small> 1部</p></div>`,
                    )
                    .join("\n"),
            ),
    ),
    {
        id: "tenth-order-mail",
        why: "a shop's mail about an order: buyer and recipient under rules, goods between",
        make: (random) => {
            const [a, b] = threePeople(random)
            return {
                mediaType: "message/rfc822",
                body: `From: shop-info@foods.example.jp\r\nTo: ${a.email}\r\nSubject: order\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${nameOf(a, " ")} 様\r\n\r\nこの度はご注文いただき誠にありがとうございます。\r\n\r\n========== ご注文内容 ==========\r\n[注文番号] ${random.digits(10)}\r\n[商品] 明太子 2個\r\n[合計] 3,980円\r\n\r\n========== ご注文者 ==========\r\n[お名前] ${nameOf(a, " ")} 様\r\n[住所] 〒${postalOf(a)} ${addressOf(a)}\r\n[電話] ${mobileOf(a)}\r\n[メール] ${a.email}\r\n\r\n========== お届け先 ==========\r\n[お名前] ${nameOf(b, " ")} 様\r\n[住所] 〒${postalOf(b)} ${addressOf(b)}\r\n[電話] ${mobileOf(b)}\r\n\r\n--\r\n株式会社例示フーズ オンラインショップ\r\n福岡県例示市港3-3-3\r\nTEL 092-000-6666\r\n`,
                shown: [
                    { person: a, fields: ["name", "postal", "address", "phone", "email"] },
                    { person: b, fields: ["name", "postal", "address", "phone"] },
                ],
            }
        },
    },
    shape(
        "tenth-json-columns",
        "a table's answer: columns with titles, data by column number",
        JSON_TYPE,
        ["name", "phone", "email"],
        (people, random) =>
            JSON.stringify({
                columns: [{ title: "会員No" }, { title: "氏名" }, { title: "電話" }, { title: "メール" }],
                data: people.map((o) => [`F${100 + o.id}`, nameIn(random, o), phoneIn(random, o), o.email]),
            }),
    ),
    shape(
        "tenth-json-camel-japanese",
        "an interface with wrappers: code, message, data, list; readings and parts of addresses",
        JSON_TYPE,
        ["name", "kana", "postal", "address", "phone", "birth", "sex"],
        (people) =>
            JSON.stringify({
                code: 0,
                message: "success",
                data: {
                    pageNo: 1,
                    list: people.map((o) => ({
                        userId: `U${10_000 + o.id}`,
                        userName: nameOf(o, " "),
                        userNameKana: kanaOf(o),
                        gender: o.sex === "男" ? "male" : "female",
                        birthDay: birthOf(o),
                        contact: {
                            zipCode: o.postal,
                            prefName: o.prefecture,
                            cityName: o.city,
                            addressDetail: `${o.town}${blockOf(o)}`,
                            mobilePhone: mobileOf(o, ""),
                        },
                        createdAt: "2024-04-01T09:00:00+09:00",
                    })),
                },
            }),
    ),
    shapeOfGroups(
        "tenth-json-family",
        "a household with its members in a list",
        JSON_TYPE,
        [
            ["name", "address", "phone"],
            ["name", "birth"],
            ["name", "birth"],
        ],
        (groups, random) =>
            JSON.stringify(
                groups.map(([a, b, c], at) => ({
                    世帯番号: 500 + at,
                    世帯主: nameIn(random, a),
                    住所: addressIn(random, a),
                    電話番号: landlineOf(a),
                    世帯員: [b, c].map((o) => ({ 氏名: nameIn(random, o), 続柄: "子", 生年月日: birthIn(random, o) })),
                })),
            ),
    ),
    shape(
        "tenth-csv-tabs-sjis",
        "a club's list with halves, readings of halves, mobile and home",
        "text/tab-separated-values; charset=shift_jis",
        ["name", "kana", "phone", "email"],
        (people) =>
            iconv.encode(
                lines([
                    ["背番号", "苗字", "名前", "みょうじ", "なまえ", "携帯", "自宅", "アドレス"].join("\t"),
                    ...people.map((o, at) =>
                        [
                            at + 1,
                            o.family,
                            o.given,
                            o.familyKana,
                            o.givenKana,
                            mobileOf(o),
                            landlineOf(o),
                            o.email,
                        ].join("\t"),
                    ),
                ]),
                "cp932",
            ),
    ),
    shape(
        "tenth-csv-no-head-quoted",
        "quotes, no headings: number, name, reading, code, address, telephone",
        CSV,
        ["name", "kana", "postal", "address", "phone"],
        (people, random) =>
            lines(
                people.map(
                    (o) =>
                        `"${1_000 + o.id}","${nameOf(o, "　")}","${kanaOf(o, "　")}","${postalOf(o)}","${addressIn(random, o)}","${mobileOf(o)}"`,
                ),
            ),
    ),
    shape(
        "tenth-xml-rows",
        "rows of fields with numbers, their names in a head above",
        XML,
        ["name", "email", "phone"],
        (people, random) =>
            `<?xml version="1.0" encoding="UTF-8"?><result><metadata><field id="1" label="氏名"/><field id="2" label="メール"/><field id="3" label="電話"/></metadata><rows>${people.map((o) => `<row><氏名>${nameIn(random, o)}</氏名><メール>${o.email}</メール><電話>${phoneIn(random, o)}</電話></row>`).join("")}</rows></result>`,
    ),
    shape(
        "tenth-next-rsc-like",
        "state in a script: a function's argument, people by page",
        HTML,
        ["name", "email"],
        (people, random) =>
            old(
                random,
                "会員",
                `<script>App.bootstrap(${JSON.stringify({ user: null, page: { title: "会員", items: people.map((o) => ({ key: `m${o.id}`, profile: { fullName: nameIn(random, o), mail: o.email }, joined: 2_020 })) } })}, document.getElementById("app"));</script>`,
            ),
    ),
    shape(
        "tenth-select-options",
        "a list to choose from: value and text with number",
        HTML,
        ["name", "phone"],
        (people, random) =>
            old(
                random,
                "担当割当",
                `<select name="member">${people.map((o) => `<option value="${o.id}">${nameOf(o, " ")}（${mobileOf(o)}）</option>`).join("")}</select>`,
            ),
    ),
    shape(
        "tenth-ul-label-span",
        "items of label and value, a list a person, headings with numbers",
        HTML,
        ["name", "kana", "address", "phone", "age"],
        (people, random) =>
            old(
                random,
                "応募者",
                people
                    .map(
                        (o, at) =>
                            `<h3>応募者${at + 1}</h3><ul class="data"><li><span>氏名</span><span>${nameIn(random, o)}</span></li><li><span>ふりがな</span><span>${kanaIn(random, o)}</span></li><li><span>年齢</span><span>${o.age}歳</span></li><li><span>住所</span><span>${addressIn(random, o)}</span></li><li><span>電話番号</span><span>${phoneIn(random, o)}</span></li></ul>`,
                    )
                    .join("\n"),
            ),
    ),
    shape(
        "tenth-letters-list",
        "entrants of a prize: one line each, town, name, age in brackets",
        TEXT,
        ["name", "age", "phone"],
        (people) =>
            `例示新聞 プレゼント当選者\n\n${people.map((o) => `${o.prefecture}${o.city}　${nameOf(o, "　")}さん（${o.age}）　${mobileOf(o)}`).join("\n")}\n`,
    ),
    shape(
        "tenth-text-wide-form",
        "forms in wide digits and signs",
        "text/plain; charset=euc-jp",
        ["name", "kana", "birth", "phone"],
        (people) =>
            iconv.encode(
                people
                    .map(
                        (o) =>
                            `＜受付票＞\n氏名　　：${nameOf(o, "　").replace("髙", "高").replace("齋", "斎")}\nカナ　　：${kanaOf(o, "　")}\n生年月日：${wide(`${o.birth[0]}/${o.birth[1]}/${o.birth[2]}`)}\n電話番号：${wide(mobileOf(o))}\n`,
                    )
                    .join("\n"),
                "euc-jp",
            ),
    ),
    shape(
        "tenth-english-table",
        "a table in English with names in Latin letters, family first",
        HTML,
        ["name", "email", "phone", "birth"],
        (people, random) =>
            old(
                random,
                "Players",
                `<table><thead><tr><th>No.</th><th>Name</th><th>Date of Birth</th><th>Phone</th><th>E-mail</th></tr></thead><tbody>${people.map((o, at) => `<tr><td>${at + 1}</td><td>${romanOf(o).split(" ").toReversed().join(" ")}</td><td>${birthOf(o)}</td><td>${mobileOf(o)}</td><td>${o.email}</td></tr>`).join("")}</tbody></table>`,
            ),
    ),
    {
        id: "tenth-same-on-pages",
        why: "two pages in one answer: the list, and the page of each of its people",
        make: (random) => {
            const people = makePeople(random, 4)
            return {
                mediaType: HTML,
                body: old(
                    random,
                    "会員",
                    `<table><tr><th>会員番号</th><th>氏名</th><th>電話番号</th></tr>${people.map((o) => `<tr><td>${100 + o.id}</td><td>${nameOf(o)}</td><td>${mobileOf(o)}</td></tr>`).join("")}</table>${people.map((o) => `<div id="m${o.id}"><h3>会員番号 ${100 + o.id}</h3><dl><dt>氏名</dt><dd>${nameOf(o, "　")}</dd><dt>電話番号</dt><dd>${mobileOf(o, "")}</dd><dt>メールアドレス</dt><dd>${o.email}</dd></dl></div>`).join("")}`,
                ),
                shown: shownWith(people, "name", "phone", "email"),
            }
        },
    },
    shape(
        "tenth-attribute-cards",
        "cards of a page's own with attributes in Latin",
        HTML,
        ["name", "email", "phone"],
        (people, random) =>
            old(
                random,
                "選手",
                `<div class="cards">${people.map((o) => `<div class="card" data-player-name="${nameOf(o, " ")}" data-player-email="${o.email}" data-player-tel="${mobileOf(o)}"><img src="/p/${o.id}.jpg" alt="選手の写真"></div>`).join("")}</div>`,
            ),
    ),
]

const NOBODY: readonly Shape[] = [
    nobody("tenth-n-menu", "a shop's menu", HTML, (r) =>
        old(
            r,
            "商品一覧",
            `<table><tr><th>商品名</th><th>内容量</th><th>価格</th><th>JAN</th></tr>${t(8, (at) => `<tr><td>${["博多明太子", "佐藤さんちの漬物", "石川県産米", "森のはちみつ"][at % 4]}</td><td>${r.digits(3)}g</td><td>${r.digits(4)}円</td><td>49${r.digits(11)}</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody("tenth-n-access", "how to get there", HTML, (r) =>
        old(
            r,
            "アクセス",
            `<p>住所：東京都例示区南町4-5-6 見本ビル1F</p><p>電話：03-0000-4618</p><p>診療時間：9:00～12:30／14:00～18:00</p><p>休診日：木曜・日曜・祝日</p><p>上野駅より徒歩${r.below(9) + 1}分、森公園となり</p>`,
        ),
    ),
    nobody("tenth-n-clubs", "clubs of a city as a list: their rooms, days, desks", CSV, (r) =>
        lines([
            "団体名,活動場所,活動日,会員数,会費,連絡先",
            ...t(10, (at) =>
                csvLine([
                    ["森の合唱団", "石川将棋会", "小林体操クラブ"][at % 3] ?? "",
                    "架空公民館",
                    "第1・3火曜",
                    10 + at,
                    "月1000円",
                    `生涯学習課 0120-000-${r.digits(3)}`,
                ]),
            ),
        ]),
    ),
    nobody("tenth-n-articles", "a newspaper's articles", JSON_TYPE, (r) =>
        JSON.stringify({
            articles: t(6, (at) => ({
                id: r.digits(12),
                headline: ["石川で震度3", "千葉の海開き", "森林火災が鎮火"][at % 3],
                section: "社会",
                published: "2026-05-01T06:00:00+09:00",
                wordCount: Number(r.digits(3)),
            })),
            copyright: "例示新聞社",
            contact: { desk: "読者センター", tel: "06-0000-5555" },
        }),
    ),
    nobody("tenth-n-metrics", "figures of machines", TEXT, (r) =>
        t(
            10,
            (at) =>
                `node_cpu_seconds_total{cpu="${at}",mode="idle"} ${r.digits(6)}.${r.digits(2)}\nhttp_requests_total{path="/members",code="200"} ${r.digits(9)} 17776000${r.digits(5)}`,
        ).join("\n"),
    ),
    nobody(
        "tenth-n-sports",
        "fields of a hall and when they are free",
        XML,
        (r) =>
            `<?xml version="1.0"?><facilities>${t(5, (at) => `<facility code="${r.digits(5)}"><name>${["東体育館", "南グラウンド", "森テニスコート"][at % 3]}</name><address>架空市本町${at + 1}-2</address><tel>0120-000-555</tel><slot from="09:00" to="12:00" status="○"/></facility>`).join("")}</facilities>`,
    ),
    nobody(
        "tenth-n-notice",
        "a notice as text, the desk at its end",
        TEXT,
        (r) =>
            `令和8年5月1日\n\n保護者の皆様\n\n見本市立例示小学校\n校長\n\n運動会のお知らせ\n\n日　時　　5月23日（土）　8時50分開会\n場　所　　本校校庭\n持ち物　　水筒、帽子\n雨天時　　24日（日）に延期\n\n問い合わせ先　教務部　電話　042-000-${r.digits(4)}\n`,
    ),
]

export const TENTH: readonly Shape[] = [...PEOPLE, ...NOBODY]
