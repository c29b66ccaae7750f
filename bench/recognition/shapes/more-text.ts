// Text, tables and XML again.
import { addressOf, birthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf, wide } from "../people.ts"
import { CSV, csvLine, lines, shape, shapeOfOne, TEXT, XML, type Shape } from "../shape.ts"

export const MORE_TEXT: readonly Shape[] = [
    shape("text2-numbered", "a numbered list: name and number", TEXT, ["name", "phone"], (people) =>
        people.map((one, at) => `${at + 1}. ${nameOf(one, " ")} ${mobileOf(one)}`).join("\n"),
    ),
    shape("text2-slashes", "fields apart by slashes", TEXT, ["name", "address", "phone"], (people) =>
        people.map((one) => `${nameOf(one)}／${addressOf(one)}／${mobileOf(one)}`).join("\n"),
    ),
    shape(
        "text2-reading-in-brackets",
        "the reading in brackets behind the name",
        TEXT,
        ["name", "kana", "email"],
        (people) =>
            people
                .map((one) => `氏名：${nameOf(one, " ")}（${hiragana(kanaOf(one))}）\nメール：${one.email}\n`)
                .join("\n"),
    ),
    shape("text2-english-form", "an English form by mail", TEXT, ["name", "email", "phone"], (people) =>
        people
            .map(
                (one) =>
                    `Name: ${one.givenRoman} ${one.familyRoman}\nE-mail: ${one.email}\nPhone: +81 ${mobileOf(one).slice(1)}\nMessage: hello\n`,
            )
            .join("\n---\n"),
    ),
    shape(
        "text2-recipients",
        "addresses apart by commas and semicolons",
        TEXT,
        ["email"],
        (people, random) => `宛先: ${people.map(({ email }) => email).join(random.pick([", ", "; ", ","]))}`,
    ),
    shape("text2-syslog", "mail addresses in a mail server's log", TEXT, ["email"], (people) =>
        people
            .map(
                (one) =>
                    `May  1 10:00:00 mail postfix/smtp[123]: 4BF92F3577: to=<${one.email}>, relay=mx.example.jp[192.0.2.5]:25, delay=0.3, status=sent (250 ok)`,
            )
            .join("\n"),
    ),
    shape("text2-next-line", "the value on the line below its label", TEXT, ["name", "email", "phone"], (people) =>
        people
            .map((one) => `■お名前\n${nameOf(one, " ")}\n■メールアドレス\n${one.email}\n■電話番号\n${mobileOf(one)}\n`)
            .join("\n\n"),
    ),
    shapeOfOne(
        "text2-resume",
        "a curriculum vitae",
        TEXT,
        ["name", "kana", "birth", "sex", "postal", "address", "phone", "email"],
        (one) =>
            `履歴書\n\nふりがな　${hiragana(kanaOf(one))}\n氏名　${nameOf(one, "　")}\n生年月日　${birthOf(one, "/")}　性別　${one.sex}\n現住所　〒${postalOf(one)}　${addressOf(one)}\n電話　${mobileOf(one)}\nE-mail　${one.email}\n`,
    ),
    shape("csv2-pipes", "pipes between the fields", CSV, ["name", "email"], (people) =>
        lines(["id|name|email|created_at", ...people.map((one) => `${one.id}|${nameOf(one)}|${one.email}|2026-05-01`)]),
    ),
    shape(
        "csv2-bom-wide-header",
        "a byte order mark, headings in full width",
        CSV,
        ["name", "phone", "email"],
        (people) =>
            `\uFEFF${lines(["ＩＤ,お客様名,ＴＥＬ,Ｅ－ｍａｉｌ", ...people.map((one) => csvLine([wide(String(one.id)), nameOf(one, "　"), mobileOf(one), one.email]))])}`,
    ),
    shape(
        "csv2-mailing-list",
        "names and companies for labels, with 様",
        CSV,
        ["name", "postal", "address", "job"],
        (people) =>
            lines([
                "郵便番号,住所1,住所2,会社名,宛名,敬称",
                ...people.map((one) =>
                    csvLine([postalOf(one), addressOf(one), one.building, one.company, nameOf(one, " "), "様"]),
                ),
            ]),
    ),
    shape("csv2-school", "pupils with class and number", CSV, ["name", "kana", "sex", "birth"], (people) =>
        lines([
            "学年,組,番,氏名,ふりがな,性別,生年月日",
            ...people.map((one, at) =>
                csvLine([3, 1, at + 1, nameOf(one, " "), hiragana(kanaOf(one)), one.sex, birthOf(one)]),
            ),
        ]),
    ),
    shape(
        "csv2-taxes",
        "residents with number of the household and tax",
        CSV,
        ["name", "address", "birth", "my_number"],
        (people) =>
            lines([
                "世帯番号,宛名番号,氏名,生年月日,住所,マイナンバー,税額",
                ...people.map((one) =>
                    csvLine([
                        1_000 + one.id,
                        9_000_000 + one.id,
                        nameOf(one, "　"),
                        birthOf(one),
                        addressOf(one),
                        one.myNumber,
                        12_000,
                    ]),
                ),
            ]),
    ),
    shape(
        "csv2-donations",
        "donations: nickname, name, amount",
        CSV,
        ["name", "nickname", "email", "address"],
        (people) =>
            lines([
                "受付番号,寄附者氏名,ニックネーム,メールアドレス,住所,寄附金額",
                ...people.map((one) =>
                    csvLine([`F${one.id}`, nameOf(one), one.nick, one.email, addressOf(one), 10_000]),
                ),
            ]),
    ),
    shape("csv2-single-column", "addresses in one column under a heading", CSV, ["email"], (people) =>
        lines(["メールアドレス", ...people.map(({ email }) => email)]),
    ),
    shape(
        "csv2-waybills",
        "sender and recipient of parcels: two persons a line",
        CSV,
        ["name", "phone", "address"],
        (people) => {
            const rows = people
                .slice(0, people.length - (people.length % 2))
                .flatMap((one, at) => (at % 2 === 0 ? [[one, people[at + 1] ?? one] as const] : []))
            const odd = people.length % 2 === 1 ? people.at(-1) : undefined
            const all = rows.map(([from, to], at) =>
                csvLine([
                    `EMS${at}`,
                    nameOf(from),
                    addressOf(from),
                    mobileOf(from),
                    nameOf(to),
                    addressOf(to),
                    mobileOf(to),
                ]),
            )
            if (odd !== undefined) all.push(csvLine(["EMS-x", nameOf(odd), addressOf(odd), mobileOf(odd), "", "", ""]))
            return lines([
                "問い合わせ番号,差出人名,差出人住所,差出人電話番号,受取人名,受取人住所,受取人電話番号",
                ...all,
            ])
        },
    ),
    shape(
        "xml2-value-attributes",
        "values in attributes of parts",
        XML,
        ["name", "phone", "birth"],
        (people) =>
            `<?xml version="1.0"?><Bundle>${people.map((one) => `<Patient><id value="p${one.id}"/><name><family value="${one.family}"/><given value="${one.given}"/></name><telecom><system value="phone"/><value value="${mobileOf(one)}"/></telecom><birthDate value="${birthOf(one)}"/></Patient>`).join("")}</Bundle>`,
    ),
    shapeOfOne("xml2-one", "one person only, nothing repeats", XML, ["name", "email", "phone", "address"], (one) => {
        return `<?xml version="1.0"?><order><no>A-1</no><customer><name>${nameOf(one, " ")}</name><email>${one.email}</email><tel>${landlineOf(one)}</tel><address>${addressOf(one)}</address></customer></order>`
    }),
    shape(
        "xml2-contacts",
        "several numbers and addresses of each person",
        XML,
        ["name", "email", "phone"],
        (people) =>
            `<?xml version="1.0"?><contacts>${people.map((one) => `<contact><displayName>${nameOf(one, " ")}</displayName><emails><email type="work">${one.email}</email><email type="home">sub.${one.email}</email></emails><phones><phone type="mobile">${mobileOf(one)}</phone></phones></contact>`).join("")}</contacts>`,
    ),
    shape(
        "xml2-creator",
        "a feed whose articles have creators by name and contributors by mail",
        "application/rss+xml",
        ["email"],
        (people) =>
            `<?xml version="1.0"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>お知らせ</title>${people.map((one) => `<item><title>報告</title><dc:contributor>${one.email}</dc:contributor><guid>https://example.jp/${one.id}</guid></item>`).join("")}</channel></rss>`,
    ),
]
