// The eighth set, written before the readers were looked at: text, mail, and the traps of persons.
import iconv from "iconv-lite"
import { addressIn, birthIn, kanaIn, nameIn, officePage, phoneIn, postalIn, wordFor } from "../eighth-words.ts"
import {
    addressOf,
    birthOf,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    wide,
} from "../people.ts"
import {
    CSV,
    csvLine,
    HTML,
    JSON_TYPE,
    lines,
    shape,
    shapeOfOne,
    shownWith,
    somePeople,
    TEXT,
    withEither,
    type Shape,
} from "../shape.ts"
import { shapeOfGroups, threePeople, type Group } from "../eighth-groups.ts"

const MAIL = "message/rfc822"
const word64 = (text: string): string => `=?UTF-8?B?${Buffer.from(text, "utf8").toString("base64")}?=`

export const EIGHTH_TEXT: readonly Shape[] = [
    shape(
        "eighth-text-numbered-list",
        "a club's list: wide numbers, wide gaps, name and number",
        TEXT,
        ["name", "phone"],
        (people) =>
            `例示自治会　第３班　名簿\n\n${people.map((o, at) => `${wide(String(at + 1))}．${nameOf(o, "　")}　　　${mobileOf(o)}`).join("\n")}\n\n以上　${people.length}名\n`,
    ),
    shape(
        "eighth-text-boxes",
        "drawn boxes of label and value, one a person",
        TEXT,
        ["name", "kana", "address", "phone"],
        (people, random) =>
            people
                .map(
                    (o) =>
                        `┌────────┬────────────────────────┐\n│氏　　名│${nameIn(random, o)}│\n├────────┼────────────────────────┤\n│フリガナ│${kanaIn(random, o)}│\n├────────┼────────────────────────┤\n│住　　所│${addressIn(random, o)}│\n├────────┼────────────────────────┤\n│電話番号│${phoneIn(random, o)}│\n└────────┴────────────────────────┘`,
                )
                .join("\n\n"),
    ),
    shapeOfGroups(
        "eighth-mail-companions",
        "a booking by mail: the one who books and two who come along, declared as ISO-2022-JP",
        MAIL,
        [
            ["name", "kana", "phone", "email"],
            ["name", "age"],
            ["name", "age"],
        ],
        (groups, random) => {
            const part = ([x, y, z]: Group): string => {
                return `■代表者\r\nお名前：${nameIn(random, x)}\r\nフリガナ：${kanaOf(x)}\r\n電話番号：${mobileOf(x)}\r\nメールアドレス：${x.email}\r\n\r\n■同行者1\r\nお名前：${nameIn(random, y)}\r\n年齢：${y.age}歳\r\n\r\n■同行者2\r\nお名前：${nameIn(random, z)}\r\n年齢：${z.age}歳\r\n`
            }
            const head = `From: yoyaku@ryokan.example.jp\r\nTo: front@ryokan.example.jp\r\nSubject: =?ISO-2022-JP?B?GyRCJDRNPUxzGyhC?=\r\nDate: Fri, 01 May 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\nContent-Transfer-Encoding: 7bit\r\n\r\n`
            const body = `予約を受け付けました。\r\n\r\n${groups.map(part).join("\r\n――――――――――\r\n")}`
            return `${head}${body}`
        },
    ),
    shape(
        "eighth-mail-forwarded",
        "a mail passed on twice: senders and readers as a Japanese mail program writes them",
        MAIL,
        ["name", "email"],
        (people) => {
            const senders = people.map((o) => `${word64(nameOf(o, " "))} <${o.email}>`)
            return `From: ${senders[0] ?? ""}\r\nTo: jimu@school.example.ac.jp\r\nSubject: ${word64("Fw: 保護者会の件")}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n転送します。ご確認ください。\r\n\r\n${people
                .slice(1)
                .map(
                    (o) =>
                        `-----元のメッセージ-----\r\n差出人: ${nameOf(o, " ")} <${o.email}>\r\n送信日時: 2026年5月1日 10:00\r\n宛先: 事務室 <jimu@school.example.ac.jp>\r\n件名: 保護者会の件\r\n\r\n出席します。\r\n`,
                )
                .join("\r\n")}`
        },
    ),
    shapeOfOne(
        "eighth-mail-alternative",
        "the same words as text and as markup: one person",
        MAIL,
        ["name", "address", "phone", "email"],
        (o, random) =>
            `From: "${word64("架空ストア")}" <noreply@store.example.com>\r\nTo: ${o.email}\r\nSubject: ${word64("ご注文の確認")}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1_x"\r\n\r\n--b1_x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`${nameOf(o, " ")} 様\r\n\r\nご注文ありがとうございます。\r\nお届け先：${nameOf(o, " ")}\r\nご住所：${addressOf(o)}\r\nお電話：${mobileOf(o)}\r\n注文番号：${random.digits(10)}\r\n`).toString("base64")}\r\n--b1_x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${nameOf(o, " ")} 様</p><table><tr><th>お届け先</th><td>${nameOf(o, " ")}</td></tr><tr><th>ご住所</th><td>${addressOf(o)}</td></tr><tr><th>お電話</th><td>${mobileOf(o)}</td></tr></table></body></html>\r\n--b1_x--\r\n`,
    ),
    shape(
        "eighth-text-english-utf16",
        "lines of English labels, padded, in UTF-16",
        "text/plain; charset=utf-16le",
        ["name", "birth", "phone", "email"],
        (people) =>
            iconv.encode(
                people
                    .map(
                        (o) =>
                            `Full Name     : ${romanOf(o)}\r\nDate of Birth : ${birthOf(o, "/")}\r\nPhone         : ${mobileOf(o)}\r\nE-mail        : ${o.email}\r\nMembership    : Regular\r\n`,
                    )
                    .join("\r\n"),
                "utf-16le",
                { addBOM: true },
            ),
    ),
    shapeOfGroups(
        "eighth-text-slips",
        "slips of a shop: sender and recipient one below the other",
        TEXT,
        [
            ["name", "postal", "address", "phone"],
            ["name", "postal", "address", "phone"],
        ],
        (groups, random) =>
            groups
                .map(
                    ([a, b], at) =>
                        `＝＝＝ 送り状 ${at + 1} ＝＝＝\n【ご依頼主】\n〒${postalOf(a)}\n${addressIn(random, a)}\n${nameIn(random, a)} 様\nTEL ${phoneIn(random, a)}\n【お届け先】\n〒${postalOf(b)}\n${addressIn(random, b)}\n${nameIn(random, b)} 様\nTEL ${phoneIn(random, b)}\n【品名】タオル　1個\n`,
                )
                .join("\n"),
    ),
    shape(
        "eighth-text-minutes",
        "a remark of an office: who called, from where, what about",
        "text/plain; charset=shift_jis",
        ["name", "phone", "address"],
        (people) =>
            iconv.encode(
                lines(
                    people.map(
                        (o, at) =>
                            `${at + 1}) 5月${at + 1}日 ${9 + (at % 8)}:30 受　${nameOf(o)}さん（${addressOf(o)}、電話${mobileOf(o)}）より、ごみの収集日について問い合わせあり。回答済み。`,
                    ),
                ),
                "cp932",
            ),
    ),
    shape(
        "eighth-text-label-blocks",
        "a form's log: brackets of any kind around labels of any wording",
        TEXT,
        ["name", "kana", "postal", "address", "phone", "email", "birth"],
        (people, random) => {
            const [open, close] = random.pick([
                ["【", "】"],
                ["[", "] "],
                ["・", "："],
                ["◆", "\n"],
                ["●", " : "],
                ["", "："],
            ] as const)
            const line = (label: string, value: string): string => `${open}${label}${close}${value}`
            return people
                .map((o, at) =>
                    [
                        `--- ${at + 1} / ${people.length} ---`,
                        line(wordFor(random, "name"), nameIn(random, o)),
                        line(wordFor(random, "kana"), kanaIn(random, o)),
                        line(wordFor(random, "birth"), birthIn(random, o)),
                        line(wordFor(random, "postal"), postalIn(random, o)),
                        line(wordFor(random, "address"), addressIn(random, o)),
                        line(wordFor(random, "phone"), phoneIn(random, o)),
                        line(wordFor(random, "email"), o.email),
                    ].join("\n"),
                )
                .join("\n\n")
        },
    ),
    shape(
        "eighth-text-honorific-lines",
        "notices by post: 〒, address, name with 様 or 殿, several on a page",
        TEXT,
        ["name", "postal", "address"],
        (people, random) =>
            people
                .map(
                    (o) =>
                        `〒${postalOf(o)}\n${addressIn(random, o)}\n\n　　${nameOf(o, "　")}　${random.pick(["様", "殿", "先生"])}\n`,
                )
                .join("\n\n----------------\n\n"),
    ),
    withEither(
        {
            id: "eighth-t-family-cards",
            why: "cards of families: one landline and one address, each member a card",
            make: (random) => {
                const people = makePeople(random, 9)
                const homes = [people.slice(0, 4), people.slice(4, 7), people.slice(7)]
                const shown = homes.flatMap((home) => {
                    const [head] = home
                    return home.map((o) => {
                        const { family, familyKana, landline } = head ?? o
                        return { person: { ...o, family, familyKana, landline }, head: head ?? o }
                    })
                })
                const names = new Set(shown.map(({ person }) => nameOf(person)))
                const distinct = shown.filter(
                    ({ person }, at) => shown.findIndex((one) => nameOf(one.person) === nameOf(person)) === at,
                )
                return {
                    mediaType: HTML,
                    body: officePage(
                        random,
                        "世帯台帳",
                        `<p>${names.size}人</p>${distinct.map(({ person, head }) => `<div class="card"><p>氏名：${nameOf(person, " ")}</p><p>続柄：${person.id === head.id ? "世帯主" : "家族"}</p><p>生年月日：${birthIn(random, person)}</p><p>住所：${addressOf(head)}</p><p>電話：${landlineOf(head)}</p></div>`).join("\n")}`,
                    ),
                    shown: distinct.map(({ person }) => ({
                        person,
                        fields: ["name", "birth", "address", "phone"] as const,
                    })),
                }
            },
        },
        "job",
    ),
    withEither(
        shape(
            "eighth-t-info-addresses",
            "contacts of firms: info@ for all of a firm, mobiles of their own",
            HTML,
            ["name", "phone", "job"],
            (people, random) =>
                officePage(
                    random,
                    "取引先担当者",
                    `<table><tr><th>会社名</th><th>部署</th><th>担当者</th><th>携帯</th><th>代表メール</th></tr>${people.map((o) => `<tr><td>架空電機株式会社</td><td>${random.pick(["営業部", "総務課"])}</td><td>${nameOf(o, " ")}</td><td>${mobileOf(o)}</td><td>info@kaku.example.co.jp</td></tr>`).join("")}</table>`,
                ),
        ),
        "email",
    ),
    {
        id: "eighth-t-namesakes",
        why: "namesakes with births of their own in one list",
        make: (random) => {
            const [a, b] = threePeople(random)
            const { family, given, familyKana, givenKana } = a
            const others = makePeople(random, 6, 10).filter((one) => nameOf(one) !== nameOf(a))
            const people = [a, ...others, { ...b, family, given, familyKana, givenKana }]
            return {
                mediaType: JSON_TYPE,
                body: JSON.stringify({
                    residents: people.map((o) => ({
                        整理番号: 300 + o.id,
                        氏名: nameOf(o, "　"),
                        生年月日: birthOf(o),
                        住所: addressOf(o),
                    })),
                }),
                // By name alone nobody can tell which of the two a sighting is: only their number is asked for.
                shown: shownWith(people),
                either: ["name", "birth", "address"],
            }
        },
    },
    {
        id: "eighth-t-customer-orders",
        why: "orders of a few customers: name and number again in every row, dots and spaces between the halves",
        make: (random) => {
            const people = makePeople(random, 3)
            return {
                mediaType: HTML,
                body: officePage(
                    random,
                    "受注一覧",
                    `<table><tr><th>受注番号</th><th>受注日時</th><th>お客様名</th><th>電話番号</th><th>商品</th><th>合計</th></tr>${[...people, ...people, ...people].map((o, at) => `<tr><td>${random.digits(12)}</td><td>2026/05/0${1 + at} 10:0${at}</td><td>${nameOf(o, ["", " ", "・", "　"][at % 4])}様</td><td>${mobileOf(o, at % 2 === 0 ? "-" : "")}</td><td>${random.pick(["石川みかん", "森の香り", "千葉落花生"])}</td><td>${random.digits(4)}円</td></tr>`).join("")}</table>`,
                ),
                shown: shownWith(people, "name", "phone"),
            }
        },
    },
    {
        id: "eighth-t-placeholders",
        why: "numbers and addresses of nobody where something is missing",
        make: (random) => {
            const people = somePeople(random)
            const shown = people.map((person, at) => ({
                person,
                fields:
                    at % 3 === 0 ? (["name", "address"] as const) : (["name", "address", "phone", "email"] as const),
            }))
            return {
                mediaType: CSV,
                body: lines([
                    "顧客コード,お名前,ご住所,お電話番号,メール",
                    ...people.map((o, at) =>
                        csvLine(
                            at % 3 === 0
                                ? [o.id, nameIn(random, o), addressOf(o), "000-0000-0000", "none@example.com"]
                                : [o.id, nameIn(random, o), addressOf(o), mobileOf(o), o.email],
                        ),
                    ),
                ]),
                shown,
            }
        },
    },
    shape(
        "eighth-t-desk-in-records",
        "the desk to ask stands in every record",
        JSON_TYPE,
        ["name", "email", "kana"],
        (people) =>
            JSON.stringify(
                people.map((o) => ({
                    会員番号: 7_000 + o.id,
                    氏名: nameOf(o, " "),
                    カナ: kanaOf(o),
                    メール: o.email,
                    お問い合わせ窓口: {
                        部署: "会員サービス課",
                        電話: "0570-000-123",
                        直通: "03-0000-9876",
                        メール: "service@club.example.jp",
                    },
                })),
            ),
    ),
]
