// A third set, written after the meter had been mended on the others: what it got wrong at first sight is what to expect of
// files nobody has seen (docs/recognition.md).
import {
    addressOf,
    birthOf,
    blockOf,
    hiragana,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import {
    CSV,
    csvLine,
    HTML,
    JSON_TYPE,
    lines,
    page,
    shape,
    shapeOfOne,
    shownWith,
    somePeople,
    TEXT,
    type Shape,
} from "../shape.ts"

export const THIRD_LETTERS: readonly Shape[] = [
    shape(
        "third-text-table-wide",
        "columns apart by wide spaces, no heading",
        TEXT,
        ["name", "phone", "address"],
        (people) => people.map((one) => `${nameOf(one, " ")}　　${mobileOf(one)}　　${addressOf(one)}`).join("\n"),
    ),
    shape(
        "third-text-receipt",
        "applications one below the other, numbered headings",
        TEXT,
        ["name", "kana", "address", "phone", "email"],
        (people) =>
            people
                .map(
                    (one, at) =>
                        `【受付番号】${1_000 + at}\n【氏名】${nameOf(one, "　")}\n【カナ】${kanaOf(one, "　")}\n【住所】${addressOf(one, `${one.block[0]}丁目${one.block[1]}番${one.block[2]}号`)}\n【TEL】${mobileOf(one)}\n【MAIL】${one.email}\n`,
                )
                .join("\n"),
    ),
    shape(
        "third-text-mail-list",
        "quoted names before addresses, one line each, with commas",
        TEXT,
        ["name", "email"],
        (people) =>
            people
                .map(
                    (one) =>
                        `"${one.givenRoman.charAt(0).toUpperCase()}${one.givenRoman.slice(1)} ${one.familyRoman.charAt(0).toUpperCase()}${one.familyRoman.slice(1)}" <${one.email}>,`,
                )
                .join("\n"),
    ),
    shape("third-text-arrow", "changes in a log: old and new address of one person", TEXT, ["email"], (people) =>
        people.map((one) => `user ${one.id}: email changed to ${one.email}`).join("\n"),
    ),
    shapeOfOne(
        "third-mail-form-reply",
        "a notification with greeting, order and delivery",
        "message/rfc822",
        ["name", "email", "postal", "address", "phone"],
        (one) =>
            `From: shop <noreply@shop.example.jp>\r\nTo: ${one.email}\r\nSubject: order\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(
                `${nameOf(one, " ")} 様\n\nご注文ありがとうございます。\n\n■お届け先\n氏名：${nameOf(one, " ")} 様\n郵便番号：${postalOf(one)}\n住所：${addressOf(one)}\n電話番号：${mobileOf(one)}\nメール：${one.email}\n\n見本商店 カスタマーセンター\nTEL 0120-000-000\n`,
            )
                .toString("base64")
                .replaceAll(/.{76}/g, "$&\r\n")}\r\n`,
    ),
    shape(
        "third-vcard-4",
        "version 4: URIs, groups, folded lines",
        "text/vcard",
        ["name", "email", "phone", "address"],
        (people) =>
            people
                .map(
                    (one) =>
                        `BEGIN:VCARD\nVERSION:4.0\nFN:${nameOf(one, " ")}\nitem1.EMAIL;PREF=1:${one.email}\nTEL;VALUE=uri;TYPE="voice,home":tel:+81-${mobileOf(one).slice(1)}\nADR;TYPE=home:;;${one.town}${blockOf(one)} ${one.building};${one.city};\n ${one.prefecture};;日本\nEND:VCARD`,
                )
                .join("\n"),
    ),
    {
        id: "third-dot-and-space",
        why: "the same persons in two lists, halves apart by a dot in one",
        make: (random) => {
            const people = somePeople(random)
            const rows = [
                ...people.map((one) => [nameOf(one, " "), one.email]),
                ...people.map((one) => [nameOf(one, "・"), one.email]),
            ]
            return {
                mediaType: CSV,
                body: lines(["氏名,メール", ...rows.map(csvLine)]),
                shown: [...shownWith(people, "name", "email"), ...shownWith(people, "name", "email")],
            }
        },
    },
    {
        id: "third-kana-only-repeat",
        why: "a list by name, and one by reading with the same numbers",
        make: (random) => {
            const people = somePeople(random)
            const body = page(
                `<table><tr><th>氏名</th><th>電話</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${mobileOf(one)}</td></tr>`).join("")}</table><table><tr><th>カナ</th><th>電話</th></tr>${people.map((one) => `<tr><td>${kanaOf(one)}</td><td>${one.mobile}</td></tr>`).join("")}</table>`,
            )
            return {
                mediaType: HTML,
                body,
                shown: [...shownWith(people, "name", "phone"), ...shownWith(people, "kana", "phone")],
            }
        },
    },
    {
        id: "third-large-family",
        why: "five of one family on one line, with births",
        make: (random) => {
            const heads = makePeople(random, 4)
            const people = heads.flatMap((head) =>
                ["一", "二美", "三郎", "四季", "五月"].map((given, at): Person => ({
                    ...head,
                    given,
                    id: head.id * 10 + 100 + at,
                    birth: [1_950 + at * 9, 1 + at, 1 + head.id],
                })),
            )
            const body = JSON.stringify({
                residents: people.map((one) => ({
                    氏名: nameOf(one, " "),
                    生年月日: birthOf(one),
                    電話番号: landlineOf(one),
                    ふりがな: hiragana(one.familyKana),
                })),
            })
            return { mediaType: JSON_TYPE, body, shown: shownWith(people, "name", "birth", "phone", "kana") }
        },
    },
    {
        id: "third-same-buyer",
        why: "buyer and recipient are the same person",
        make: (random) => {
            const people = somePeople(random)
            const body = lines([
                "注文者氏名,注文者電話番号,届け先氏名,届け先電話番号,届け先住所",
                ...people.map((one) =>
                    csvLine([nameOf(one), mobileOf(one), nameOf(one), mobileOf(one), addressOf(one)]),
                ),
            ])
            return { mediaType: CSV, body, shown: shownWith(people, "name", "phone", "address") }
        },
    },
]
