// A ninth set, small, written after the eighth had been mended and first run like the third: what new shapes give then.
import iconv from "iconv-lite"
import { shapeOfGroups, threePeople } from "../eighth-groups.ts"
import { addressIn, birthIn, kanaIn, nameIn, phoneIn } from "../eighth-words.ts"
import {
    addressOf,
    blockOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
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

const PLACES = [
    ["架空町 健康福祉課", "架空県架空郡架空町大字見本100番地", "0123-00-0001", "kenkou@town.kaku.example.jp"],
    ["見本市立中央図書館", "見本市中央3-2-1", "042-000-7777", "library@city.mihon.example.jp"],
    ["例示内科クリニック", "〒150-0000 東京都渋谷区例示1-1 例示ビル2階", "03-0000-8888", "clinic@naika.example.com"],
    ["有限会社 架空旅館", "静岡県架空市温泉町5", "0557-00-0004", "yado@ryokan.example.jp"],
    ["NPO法人 例示の会", "京都市中京区例示町12", "075-000-0005", "npo@reijinokai.example.org"],
] as const

function framed(random: Random, title: string, main: string): string {
    const [place, address, phone, mail] = random.pick(PLACES)
    return `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>${title} - ${place}</title></head><body class="sub"><header class="site"><a href="/"><img src="/logo.png" alt="${place}"></a><span class="hours">診療・受付時間 9:00-17:00</span></header><nav><a href="/">HOME</a> | <a href="/about">ご案内</a> | <a href="/access">交通アクセス</a></nav><article><h2>${title}</h2>${main}</article><footer class="site"><dl><dt>住所</dt><dd>${address}</dd><dt>電話番号</dt><dd>${phone}</dd><dt>メール</dt><dd>${mail}</dd></dl><small>(c) ${place}</small></footer></body></html>`
}

const PEOPLE: readonly Shape[] = [
    shape(
        "ninth-visits",
        "visits of a carer: a block each, labels with colons, lines apart by br, the time above",
        HTML,
        ["name", "age", "address", "phone"],
        (people, random) =>
            framed(
                random,
                "訪問予定",
                people
                    .map(
                        (o, at) =>
                            `<div class="visit"><h4>${9 + (at % 8)}:00～</h4><p>ご利用者：${nameIn(random, o)} 様（${o.age}歳）<br>お住まい：${addressIn(random, o)}<br>ご連絡先：${phoneIn(random, o)}<br>要介護${1 + random.below(5)}</p></div>`,
                    )
                    .join(""),
            ),
    ),
    shapeOfOne(
        "ninth-edit-table",
        "a form in a table, filled in: number and code in pieces",
        HTML,
        ["name", "kana", "postal", "address", "phone", "email", "sex"],
        (o, random) =>
            framed(
                random,
                "お客様情報の編集",
                `<form method="post"><table><tr><th>お名前</th><td>姓 <input name="f1" value="${o.family}"> 名 <input name="f2" value="${o.given}"></td></tr><tr><th>フリガナ</th><td><input name="f3" value="${kanaOf(o)}"></td></tr><tr><th>性別</th><td><input type="radio" name="f4" value="男"${o.sex === "男" ? " checked" : ""}>男 <input type="radio" name="f4" value="女"${o.sex === "女" ? " checked" : ""}>女</td></tr><tr><th>郵便番号</th><td>〒<input name="z1" value="${o.postal.slice(0, 3)}">-<input name="z2" value="${o.postal.slice(3)}"></td></tr><tr><th>ご住所</th><td><textarea name="ad">${addressIn(random, o)}</textarea></td></tr><tr><th>お電話</th><td><input name="t1" value="${o.mobile.slice(0, 3)}">-<input name="t2" value="${o.mobile.slice(3, 7)}">-<input name="t3" value="${o.mobile.slice(7)}"></td></tr><tr><th>メール</th><td><input type="email" name="em" value="${o.email}"></td></tr></table><input type="submit" value="更新"></form>`,
            ),
    ),
    shapeOfGroups(
        "ninth-side-groups",
        "groups at the side: the person and a member of the family",
        HTML,
        [
            ["name", "birth", "phone"],
            ["name", "birth"],
        ],
        (groups, random) =>
            framed(
                random,
                "届出内容",
                groups
                    .map(
                        ([a, b]) =>
                            `<table border=1><tr><th rowspan="3">本人</th><th>氏名</th><td>${nameIn(random, a)}</td></tr><tr><th>生年月日</th><td>${birthIn(random, a)}</td></tr><tr><th>電話</th><td>${phoneIn(random, a)}</td></tr><tr><th rowspan="2">家族</th><th>氏名</th><td>${nameIn(random, b)}</td></tr><tr><th>生年月日</th><td>${birthIn(random, b)}</td></tr></table>`,
                    )
                    .join("<br>"),
            ),
    ),
    {
        id: "ninth-overdue",
        why: "books that are overdue: a few readers in many rows, two numbers each",
        make: (random) => {
            const people = makePeople(random, 4)
            return {
                mediaType: CSV,
                body: lines([
                    "利用者番号,利用者氏名,ヨミ,電話１,電話２,書名,著者,返却期限",
                    ...t(10, (at) => people[at % 4]).flatMap((o) =>
                        o === undefined
                            ? []
                            : [
                                  csvLine([
                                      20_000_000 + o.id,
                                      nameOf(o, "　"),
                                      kanaOf(o, "　"),
                                      landlineOf(o),
                                      mobileOf(o),
                                      random.pick(["森の生活", "石川五右衛門伝", "はじめての園芸"]),
                                      "",
                                      "2026/04/30",
                                  ]),
                              ],
                    ),
                ]),
                shown: shownWith(people, "name", "kana", "phone"),
            }
        },
    },
    shapeOfGroups(
        "ninth-guests",
        "bookings of an inn: who books, and names of those who come along as a list",
        JSON_TYPE,
        [["name", "kana", "phone"], ["name"], ["name"]],
        (groups, random) =>
            JSON.stringify({
                date: "2026-05-03",
                reservations: groups.map(([a, b, c], at) => ({
                    reservationNo: `R${random.digits(8)}`,
                    room: `20${at}`,
                    representative: { name: nameIn(random, a), kana: kanaOf(a), tel: mobileOf(a) },
                    companions: [nameOf(b, " "), nameOf(c, " ")],
                    plan: "山海の幸プラン",
                    amount: 38_000,
                })),
            }),
    ),
    shape("ninth-donors", "donors with honorifics and sums", HTML, ["name"], (people, random) =>
        framed(
            random,
            "ご寄付をいただいた方々",
            `<ul class="donors">${people.map((o) => `<li>${nameOf(o, random.pick(["", " ", "　"]))}様　${random.digits(2)},000円</li>`).join("")}</ul><p>ありがとうございました。</p>`,
        ),
    ),
    shape("ninth-pre-table", "a table of fixed width within pre", HTML, ["name", "phone"], (people, random) =>
        framed(
            random,
            "当番表",
            `<pre>\n番号    氏名            電話番号\n----    ------------    -------------\n${people.map((o, at) => `${String(at + 1).padEnd(8)}${nameOf(o, "　").padEnd(16 - nameOf(o, "　").length)}${mobileOf(o)}`).join("\n")}\n</pre>`,
        ),
    ),
    shape(
        "ninth-ld-orders",
        "linked data of orders: a person who buys, a firm that sells",
        JSON_TYPE,
        ["name", "email", "phone", "postal", "address"],
        (people) =>
            JSON.stringify(
                people.map((o) => ({
                    "@context": "http://schema.org",
                    "@type": "Order",
                    seller: { "@type": "Organization", name: "架空ストア", telephone: "03-0000-8888" },
                    orderNumber: `A-${1_000 + o.id}`,
                    customer: {
                        "@type": "Person",
                        givenName: o.given,
                        familyName: o.family,
                        email: o.email,
                        telephone: mobileOf(o),
                    },
                    billingAddress: {
                        "@type": "PostalAddress",
                        postalCode: postalOf(o),
                        addressRegion: o.prefecture,
                        addressLocality: o.city,
                        streetAddress: `${o.town}${blockOf(o)}`,
                    },
                    acceptedOffer: [
                        {
                            "@type": "Offer",
                            price: "1980",
                            itemOffered: { "@type": "Product", name: "森のタオル", sku: "4900000000000" },
                        },
                    ],
                })),
            ),
    ),
    shapeOfGroups(
        "ninth-xml-pupils",
        "pupils in elements with readings as attributes, guardians within",
        XML,
        [
            ["name", "kana"],
            ["name", "phone"],
        ],
        (groups, random) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<名簿 学年="3" 組="2">${groups.map(([a, b], at) => `<生徒 番号="${at + 1}"><氏名 よみ="${hiragana(kanaOf(a))}">${nameIn(random, a)}</氏名><保護者 続柄="母"><氏名>${nameIn(random, b)}</氏名><電話>${phoneIn(random, b)}</電話></保護者></生徒>`).join("")}</名簿>`,
    ),
    shape(
        "ninth-csv-notes-in-heads",
        "headings with notes and units, addresses over lines",
        CSV,
        ["name", "kana", "age", "phone", "address"],
        (people, random) =>
            lines([
                '"受付No.","お名前(漢字)","お名前(ふりがな)","年齢(歳)","電話番号(ハイフンあり)","住所(番地まで)","参加人数(人)"',
                ...people.map(
                    (o, at) =>
                        `"${at + 1}","${nameIn(random, o)}","${hiragana(kanaOf(o))}","${o.age}","${mobileOf(o)}","${addressOf(o)}\n${o.building}","${1 + random.below(4)}"`,
                ),
            ]),
    ),
    shape(
        "ninth-sse-pretty",
        "events whose JSON runs over lines, with comments between",
        "text/event-stream",
        ["name", "phone", "birth"],
        (people, random) =>
            people
                .map(
                    (o) =>
                        `event: patient\n${JSON.stringify(
                            {
                                患者: { 氏名: nameIn(random, o), 生年月日: birthIn(random, o) },
                                連絡先: { 電話: mobileOf(o) },
                            },
                            null,
                            2,
                        )
                            .split("\n")
                            .map((line) => `data: ${line}`)
                            .join("\n")}\n\n: ping\n\n`,
                )
                .join(""),
    ),
    shape(
        "ninth-socket-arrays",
        "messages of a socket as arrays: references, topic, event, payload",
        TEXT,
        ["name", "email", "phone"],
        (people, random) =>
            people
                .map((o, at) =>
                    JSON.stringify([
                        "3",
                        String(at),
                        "lobby:uketsuke",
                        "new_entry",
                        { entry: { id: o.id, shimei: nameIn(random, o), mail: o.email, tel: phoneIn(random, o) } },
                    ]),
                )
                .join("\n"),
    ),
    shape(
        "ninth-js-push-arrays",
        "rows pushed one by one, halves of the name apart",
        "application/javascript",
        ["name", "phone", "email"],
        (people) =>
            `var list = [];\n${people.map((o) => `list.push(["${o.family}", "${o.given}", "${mobileOf(o)}", "${o.email}"]);`).join("\n")}\nexport { list };\n`,
    ),
    shape(
        "ninth-inline-state",
        "state of small components in attributes, as a program's literal",
        HTML,
        ["name", "email", "phone"],
        (people, random) =>
            framed(
                random,
                "申込者",
                people
                    .map(
                        (o) =>
                            `<div x-data="{ open: false, name: '${nameIn(random, o)}', email: '${o.email}', tel: '${mobileOf(o)}' }"><button @click="open = !open">詳細</button></div>`,
                    )
                    .join(""),
            ),
    ),
    shape(
        "ninth-flat-grid",
        "labels and values as flat siblings, one person after the other",
        HTML,
        ["name", "kana", "birth", "address"],
        (people, random) =>
            framed(
                random,
                "申請者一覧",
                `<div class="grid">${people.map((o) => `<div class="k">申請者氏名</div><div class="v">${nameIn(random, o)}</div><div class="k">よみがな</div><div class="v">${kanaIn(random, o)}</div><div class="k">生年月日</div><div class="v">${birthIn(random, o)}</div><div class="k">申請者住所</div><div class="v">${addressIn(random, o)}</div>`).join("")}</div>`,
            ),
    ),
    shapeOfOne(
        "ninth-referral",
        "a doctor's letter of referral",
        TEXT,
        ["name", "kana", "sex", "birth", "age", "address", "phone", "health"],
        (o, random) =>
            `診療情報提供書\n\n紹介先医療機関名　例示総合病院　内科\n令和8年5月1日\n\n　　　　　　　　　紹介元医療機関　例示内科クリニック\n　　　　　　　　　所在地　東京都渋谷区例示1-1\n　　　　　　　　　電話　03-0000-8888\n\n患者氏名　${nameOf(o, "　")}　様（${kanaOf(o)}）　性別　${o.sex}\n生年月日　${eraBirthOf(o)}（${o.age}歳）\n住　　所　${addressIn(random, o)}\n電話番号　${mobileOf(o)}\n傷病名　　${o.illness}\n紹介目的　精査加療のお願い\n`,
    ),
    shape(
        "ninth-thread",
        "an exchange by mail: quoted writers, a signature below each",
        "message/rfc822",
        ["name", "email", "phone"],
        (people) => {
            const [first, ...others] = people
            if (first === undefined) return ""
            return `From: "${nameOf(first, " ")}" <${first.email}>\r\nTo: <npo@reijinokai.example.org>\r\nSubject: Re: sanka\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n了解しました。\r\n\r\n-- \r\n${nameOf(first, " ")}\r\nTEL: ${mobileOf(first)}\r\nE-mail: ${first.email}\r\n${others.map((o, at) => `\r\n2026年5月${at + 1}日(金) 10:0${at % 10} ${nameOf(o, " ")} <${o.email}>:\r\n> 参加します。よろしくお願いします。\r\n> -- \r\n> ${nameOf(o, " ")}\r\n> TEL: ${mobileOf(o)}\r\n> E-mail: ${o.email}\r\n`).join("")}`
        },
    ),
    {
        id: "ninth-invoice",
        why: "a bill: to whom, from which firm, its bank below",
        make: (random) => {
            const [o] = threePeople(random)
            return {
                mediaType: HTML,
                body: framed(
                    random,
                    "請求書",
                    `<div class="to"><p>〒${postalOf(o)}</p><p>${addressIn(random, o)}</p><p class="name">${nameOf(o, "　")} 様</p></div><div class="from"><p>株式会社架空ストア</p><p>〒100-0000 東京都例示区南1-2-3</p><p>TEL 03-0000-1234</p><p>登録番号 T${random.digits(13)}</p></div><table><tr><th>品名</th><th>数量</th><th>単価</th><th>金額</th></tr><tr><td>見本茶</td><td>2</td><td>990</td><td>1,980</td></tr></table><p>お振込先：見本銀行 本店営業部 普通 ${random.digits(7)} カ）カクウストア</p>`,
                ),
                shown: shownWith([o], "name", "postal", "address"),
            }
        },
    },
    shapeOfGroups(
        "ninth-columns-of-people",
        "a table with a person a column, headings of columns that count them",
        HTML,
        [
            ["name", "birth", "phone"],
            ["name", "birth", "phone"],
            ["name", "birth", "phone"],
        ],
        (groups, random) =>
            framed(
                random,
                "参加者",
                groups
                    .map(
                        (group) =>
                            `<table><tr><th></th>${group.map((_, at) => `<th>${at + 1}人目</th>`).join("")}</tr><tr><th>氏名</th>${group.map((o) => `<td>${nameIn(random, o)}</td>`).join("")}</tr><tr><th>生年月日</th>${group.map((o) => `<td>${birthIn(random, o)}</td>`).join("")}</tr><tr><th>電話番号</th>${group.map((o) => `<td>${phoneIn(random, o)}</td>`).join("")}</tr></table>`,
                    )
                    .join(""),
            ),
    ),
    shapeOfGroups(
        "ninth-two-a-row",
        "a sheet that shows two persons a row, headings twice",
        CSV,
        [
            ["name", "phone"],
            ["name", "phone"],
        ],
        (groups, random) =>
            lines([
                "No.,氏名,電話番号,No.,氏名,電話番号",
                ...groups.map(([a, b], at) =>
                    csvLine([
                        at + 1,
                        nameIn(random, a),
                        mobileOf(a),
                        at + 1 + groups.length,
                        nameIn(random, b),
                        mobileOf(b),
                    ]),
                ),
            ]),
    ),
]

const NOBODY: readonly Shape[] = [
    nobody("ninth-n-hours", "hours and rooms of a library", HTML, (r) =>
        framed(
            r,
            "開館カレンダー",
            `<table><tr><th>館名</th><th>開館時間</th><th>休館日</th><th>電話</th></tr>${["中央館", "石川分館", "森分館", "大野分室"].map((one) => `<tr><td>${one}</td><td>9:30～19:00</td><td>月曜</td><td>042-000-${r.digits(4)}</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody("ninth-n-homes", "homes for the old as open data", "text/csv; charset=shift_jis", (r) =>
        iconv.encode(
            lines([
                "事業所番号,事業所名,法人名,サービス種別,郵便番号,住所,電話番号,定員",
                ...t(12, (at) =>
                    csvLine([
                        r.digits(10),
                        ["ケアホーム小林", "グループホーム森", "デイサービスさくら", "石川苑"][at % 4] ?? "",
                        "社会福祉法人例示会",
                        "通所介護",
                        `100-${r.digits(4)}`,
                        `千葉県市川市例示台${at + 1}-2-3`,
                        `047-000-${r.digits(4)}`,
                        20 + at,
                    ]),
                ),
            ]),
            "cp932",
        ),
    ),
    nobody("ninth-n-prices", "rooms and prices of an inn", JSON_TYPE, (r) =>
        JSON.stringify({
            facility: {
                name: "架空旅館 さくら",
                kana: "カクウリョカン サクラ",
                address: "静岡県架空市温泉町5",
                tel: "0557-00-0004",
                email: "yado@ryokan.example.jp",
                checkIn: "15:00",
            },
            plans: t(5, (at) => ({
                code: r.digits(8),
                name: ["森プラン", "林間コース", "東館 和室"][at % 3],
                price: Number(r.digits(5)),
                capacity: at + 1,
            })),
        }),
    ),
    nobody("ninth-n-batch", "a batch's log: files, counts, times", TEXT, (r) =>
        t(
            8,
            (at) =>
                `2026/05/01 02:0${at}:11.${r.digits(3)} [INFO ] KAIIN_BATCH_0${at} 会員マスタ更新 開始 file=KAIIN_${r.digits(8)}.csv 件数=${r.digits(5)} 処理ID=${r.digits(11)}`,
        ).join("\n"),
    ),
    nobody(
        "ninth-n-routes",
        "stops and numbers of buses as XML",
        XML,
        (r) =>
            `<?xml version="1.0"?><routes>${t(6, (at) => `<route id="${r.digits(6)}"><name>${["石川線", "千葉循環", "東町線"][at % 3]}</name><stop code="${r.digits(4)}"><name>${["小林橋", "上野台", "原"][at % 3]}</name><time>0${at}:15</time></stop></route>`).join("")}</routes>`,
    ),
    nobody(
        "ninth-n-bulletin",
        "news of a town by mail, desks with numbers",
        "message/rfc822",
        (r) =>
            `From: town@kaku.example.jp\r\nTo: ml@kaku.example.jp\r\nSubject: =?UTF-8?B?${Buffer.from("架空町だより").toString("base64")}?=\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n■健康診断のお知らせ\r\n日時：5月10日（日）9:00～\r\n会場：石川会館\r\n対象：40歳以上\r\n申込：健康福祉課（電話 0123-00-${r.digits(4)}）\r\n\r\n■図書館の休館\r\n期間：5月1日～5日\r\n問合せ：中央図書館 042-000-7777\r\n`,
    ),
    nobody("ninth-n-course", "courses of a hall, with fees and ages", HTML, (r) =>
        framed(
            r,
            "講座案内",
            t(
                4,
                (at) =>
                    `<section><h3>${["はじめての書道", "森のヨガ", "親子クッキング"][at % 3]}</h3><dl><dt>日時</dt><dd>5月${at + 1}日 10:00</dd><dt>対象</dt><dd>18歳以上</dd><dt>定員</dt><dd>${10 + at}名</dd><dt>参加費</dt><dd>${r.digits(4)}円</dd><dt>申込先</dt><dd>電話 042-000-${r.digits(4)} またはメール kouza@hall.example.jp</dd></dl></section>`,
            ).join(""),
        ),
    ),
    nobody(
        "ninth-n-stock-js",
        "a shop's goods in a program",
        "text/javascript",
        (r) =>
            `window.__GOODS__ = ${JSON.stringify(t(6, (at) => ({ code: r.digits(13), name: ["山田錦 純米酒", "佐藤のごはん", "高橋ソース"][at % 3], maker: "架空食品株式会社", tel: "0120-000-000", price: at * 100 })))};\ninitCart(window.__GOODS__);\n`,
    ),
]

export const NINTH: readonly Shape[] = [...PEOPLE, ...NOBODY]
