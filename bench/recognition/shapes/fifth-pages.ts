// A fifth set, written and first run like the third: pages of administration, letters and lists.
import {
    addressOf,
    birthOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    wide,
    type Person,
} from "../people.ts"
import {
    CSV,
    csvLine,
    HTML,
    lines,
    page,
    shape,
    shapeOfOne,
    shownWith,
    somePeople,
    TEXT,
    type Shape,
} from "../shape.ts"

const userRow = (o: Person): string =>
    `<tr id="user-${o.id}"><th scope="row"><input type="checkbox" name="users[]" value="${o.id}"></th><td><strong><a href="/user-edit?id=${o.id}">user${o.id}</a></strong><div class="row-actions"><span><a href="#">編集</a> | </span><span><a href="#">削除</a></span></div></td><td>${nameOf(o, " ")}</td><td><a href="mailto:${o.email}">${o.email}</a></td><td>購読者</td><td>0</td></tr>`

const detailField = (label: string, value: string): string =>
    `<div class="detail__field"><div class="detail__label">${label}</div><div class="detail__value">${value}</div></div>`

const encodedWord = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`

export const FIFTH_PAGES: readonly Shape[] = [
    {
        id: "fifth-users-table",
        why: "users of a blog system, with actions under the account's name",
        make: (random) => {
            const people = somePeople(random)
            const head = ["ユーザー名", "名前", "メール", "権限グループ", "投稿"]
                .map((one) => `<th>${one}</th>`)
                .join("")
            const body = page(
                `<table class="wp-list-table widefat"><thead><tr><td><input type="checkbox"></td>${head}</tr></thead><tbody>${people.map(userRow).join("")}</tbody></table>`,
            )
            // `user12` is an account's name, and nothing that the person chose.
            return { mediaType: HTML, body, shown: shownWith(people, "name", "email"), either: ["nickname"] }
        },
    },
    shape(
        "fifth-persons-in-columns",
        "a table that puts persons side by side",
        HTML,
        ["name", "phone", "email"],
        (p) => {
            const row = (head: string, of: (o: (typeof p)[number]) => string): string =>
                `<tr><th>${head}</th>${p.map((o) => `<td>${of(o)}</td>`).join("")}</tr>`
            return page(
                `<table>${row("氏名", (o) => nameOf(o, " "))}${row("電話番号", (o) => mobileOf(o))}${row("メールアドレス", (o) => o.email)}</table>`,
            )
        },
    ),
    shape("fifth-ruby", "readings above the names", HTML, ["name", "kana", "phone"], (p) =>
        page(
            `<table><tr><th>氏名</th><th>電話</th></tr>${p.map((o) => `<tr><td><ruby>${o.family}<rp>(</rp><rt>${hiragana(o.familyKana)}</rt><rp>)</rp></ruby> <ruby>${o.given}<rp>(</rp><rt>${hiragana(o.givenKana)}</rt><rp>)</rp></ruby></td><td>${mobileOf(o)}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape(
        "fifth-three-lines",
        "three rows of a table for each person",
        HTML,
        ["name", "postal", "address", "phone"],
        (p) =>
            page(
                `<table border="1">${p.map((o, at) => `<tr><td rowspan="3">${at + 1}</td><td>${nameOf(o, " ")} 様</td></tr><tr><td>〒${postalOf(o)} ${addressOf(o)}</td></tr><tr><td>TEL ${mobileOf(o)}</td></tr>`).join("")}</table>`,
            ),
    ),
    shape("fifth-label-above", "labels and values in layers of their own", HTML, ["name", "email", "birth"], (p) => {
        return page(
            p
                .map(
                    (o) =>
                        `<section class="detail">${detailField("お名前", nameOf(o, " "))}${detailField("メールアドレス", o.email)}${detailField("生年月日", eraBirthOf(o))}</section>`,
                )
                .join(""),
        )
    }),
    shape("fifth-tile-spans", "tiles with nothing but spans", HTML, ["name", "phone", "address"], (p) =>
        page(
            `<div class="tiles">${p.map((o) => `<a class="tile" href="/c/${o.id}"><span class="t1">${nameOf(o)}</span><span class="t2">${addressOf(o)}</span><span class="t3">${mobileOf(o)}</span></a>`).join("")}</div>`,
        ),
    ),
    shape("fifth-disguised-mail", "mail addresses written against collectors", HTML, ["name", "email"], (p) =>
        page(`<ul>${p.map((o) => `<li>${nameOf(o, " ")} … ${o.email.replace("@", "＠")}</li>`).join("")}</ul>`),
    ),
    shape("fifth-timeline", "messages with their writers", HTML, ["name", "email"], (p) =>
        page(
            p
                .map(
                    (o) =>
                        `<article class="msg"><header><b>${nameOf(o, " ")}</b> &lt;${o.email}&gt; <time datetime="2026-05-01T10:00">5/1 10:00</time></header><p>資料を拝見しました。次回の打ち合わせは来週でお願いします。</p></article>`,
                )
                .join(""),
        ),
    ),
    shape("fifth-editable-grid", "rows of inputs without labels but a head", HTML, ["name", "kana", "phone"], (p) =>
        page(
            `<form><table><thead><tr><th>氏名</th><th>フリガナ</th><th>電話</th></tr></thead><tbody>${p.map((o, at) => `<tr><td><input name="rows[${at}][c1]" value="${nameOf(o, " ")}"></td><td><input name="rows[${at}][c2]" value="${kanaOf(o)}"></td><td><input name="rows[${at}][c3]" value="${mobileOf(o)}"></td></tr>`).join("")}</tbody></table></form>`,
        ),
    ),
    shape("fifth-print-labels", "labels for envelopes", HTML, ["name", "postal", "address"], (p) =>
        page(
            p
                .map(
                    (o) =>
                        `<div class="label"><div>${postalOf(o)}</div><div>${addressOf(o)}<br>${o.building}</div><div>${nameOf(o, "　")}　様</div></div>`,
                )
                .join(""),
        ),
    ),
    shape(
        "fifth-class-list",
        "pupils of a class with their guardians' telephone",
        TEXT,
        ["name", "kana", "phone"],
        (p) =>
            `３年１組　緊急連絡網\n\n${p.map((o, at) => `${wide(String(at + 1))}　${nameOf(o, "　")}（${hiragana(kanaOf(o, "　"))}）　${wide(mobileOf(o))}`).join("\n")}\n`,
    ),
    shape(
        "fifth-minutes",
        "those present at a meeting",
        TEXT,
        ["name", "email"],
        (p) =>
            `議事録\n日時：2026年5月1日 10:00～11:30\n出席者：\n${p.map((o) => `　・${nameOf(o, " ")}（${o.company}）${o.email}`).join("\n")}\n議題：予算について\n`,
    ),
    shape("fifth-delivery-slips", "slips of a carrier", TEXT, ["name", "postal", "address", "phone"], (p) =>
        p
            .map(
                (o) =>
                    `お問い合わせ番号 ${4_000_000_000_00 + o.id}-0\n【お届け先】\n〒${postalOf(o)}\n${addressOf(o)}\n${nameOf(o, " ")} 様\nTEL:${landlineOf(o)}\n【ご依頼主】\n株式会社見本商事 TEL:03-0000-1111\n---\n`,
            )
            .join(""),
    ),
    shape("fifth-csv-address-lines", "an address over two lines of one cell", CSV, ["name", "address", "phone"], (p) =>
        lines([
            "氏名,住所,電話",
            ...p.map((o) => csvLine([nameOf(o, " "), `"${addressOf(o)}\n${o.building}"`, mobileOf(o)])),
        ]),
    ),
    shape(
        "fifth-csv-vertical",
        "keys and values of each person one under the other",
        CSV,
        ["name", "email", "phone"],
        (p) => p.map((o) => lines([`氏名,${nameOf(o, " ")}`, `メール,${o.email}`, `電話,${mobileOf(o)}`, ""])).join(""),
    ),
    shape("fifth-csv-two-heads", "a head of two lines", CSV, ["name", "kana", "phone", "address"], (p) =>
        lines([
            "基本情報,,連絡先,",
            "氏名,カナ,電話,住所",
            ...p.map((o) => csvLine([nameOf(o, " "), kanaOf(o), landlineOf(o), addressOf(o)])),
        ]),
    ),
    shape("fifth-mail-to-all", "a circular with every reader in To", "message/rfc822", ["name", "email"], (p) => {
        const to = p.map((o) => `${encodedWord(nameOf(o, " "))} <${o.email}>`).join(",\r\n ")
        return `From: =?UTF-8?B?${Buffer.from("事務局").toString("base64")}?= <info@example.jp>\r\nTo: ${to}\r\nSubject: ${encodedWord("開催のご案内")}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n皆様\r\n\r\n下記のとおり開催します。\r\n`
    }),
    shapeOfOne(
        "fifth-reply-letter",
        "a letter of confirmation",
        TEXT,
        ["name", "email", "phone", "address", "postal"],
        (o) =>
            `${nameOf(o, " ")} 様\n\nこの度はお申し込みいただき誠にありがとうございます。\n\n■お申込内容\n　お名前　　：${nameOf(o, " ")}\n　ご住所　　：〒${postalOf(o)}　${addressOf(o)}　${o.building}\n　お電話番号：${mobileOf(o)}\n　メール　　：${o.email}\n\n見本市役所 総務課\nTEL 03-0000-9999\n`,
    ),
    {
        id: "fifth-same-writer",
        why: "a few persons who write many messages",
        make: (random) => {
            const people = somePeople(random)
            const rows = Array.from({ length: people.length * 4 }, (_, at) => people[at % people.length]).filter(
                (o) => o !== undefined,
            )
            const body = JSON.stringify({
                messages: rows.map((o, at) => ({
                    id: at,
                    body: "了解しました。",
                    author: { id: o.id, name: nameOf(o, " "), email: o.email },
                })),
            })
            return { mediaType: "application/json", body, shown: shownWith(people, "name", "email") }
        },
    },
    shape("fifth-birthdays", "birthdays of the month", HTML, ["name", "birth", "age"], (p) =>
        page(
            `<ul>${p.map((o) => `<li>${nameOf(o, " ")}さん（${o.age}歳） ${birthOf(o, "/")}生まれ</li>`).join("")}</ul>`,
        ),
    ),
]
