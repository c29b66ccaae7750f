// Of the twelfth set, written before the readers were looked at: messages, logs, letters, XML, streams, programs.
import { shapeOfGroups } from "../eighth-groups.ts"
import { addressIn, birthIn, nameIn, phoneIn, wordFor } from "../eighth-words.ts"
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    kanaOf,
    kanjiNumeral,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
} from "../people.ts"
import { lines, shape, shapeOfOne, TEXT, withEither, XML, type Shape } from "../shape.ts"

const encoded = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`

export const DATA_MESSAGES: readonly Shape[] = [
    shape("twelfth-log", "a program's log with what was entered", TEXT, ["name", "email", "phone"], (people, random) =>
        lines(
            people.flatMap((o) => [
                `2026-05-01 12:00:0${random.below(9)},${random.digits(3)} INFO  [main] 会員登録 氏名=${nameOf(o)} メール=${o.email} 電話=${mobileOf(o)} result=OK`,
                `2026-05-01 12:00:10,${random.digits(3)} DEBUG [main] session=${random.digits(16)} elapsed=${random.below(99)}ms`,
            ]),
            "\n",
        ),
    ),
    shape("twelfth-letters", "letters one after the other", TEXT, ["name", "postal", "address"], (people) =>
        people
            .map((o) => {
                const [chome, ban, go] = o.block
                return `〒${postalOf(o)}\n${addressOf(o, `${kanjiNumeral(chome)}丁目${kanjiNumeral(ban)}番${kanjiNumeral(go)}号`)}\n　${nameOf(o, "　")}　様\n\n拝啓　時下ますますご清栄のこととお慶び申し上げます。\nさて、このたび会費の納入をお願いしたくご案内いたします。\n敬具\n\n見本町内会\n`
            })
            .join("\f"),
    ),
    withEither(
        shapeOfOne(
            "twelfth-signature",
            "a mail with its writer's card at the end",
            "message/rfc822",
            ["name", "email", "phone"],
            (o) =>
                lines([
                    `From: ${encoded(nameOf(o, " "))} <${o.email}>`,
                    "To: <info@example.co.jp>",
                    `Subject: ${encoded("お見積りの件")}`,
                    "MIME-Version: 1.0",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: 8bit",
                    "",
                    "お世話になっております。",
                    "見積書の件、よろしくお願いいたします。",
                    "",
                    "━━━━━━━━━━━━",
                    `${o.company} 営業部`,
                    nameOf(o, "　"),
                    `携帯：${mobileOf(o)}`,
                    `Mail：${o.email}`,
                    "━━━━━━━━━━━━",
                ]),
        ),
        "job",
    ),
    shapeOfGroups(
        "twelfth-thread",
        "a mail that quotes the one before",
        TEXT,
        [
            ["name", "email"],
            ["name", "email"],
        ],
        (groups) =>
            groups
                .map(
                    ([a, b]) =>
                        `${nameOf(b)} 様\n\n承知いたしました。\n\n${nameOf(a)} <${a.email}>\n\n2026年5月1日(金) 10:00 ${nameOf(b, " ")} <${b.email}>:\n> ${a.family}様\n> ご確認をお願いします。\n> ${b.family}\n`,
                )
                .join(`\n${"=".repeat(40)}\n`),
    ),
    shapeOfOne(
        "twelfth-form-mail",
        "a mail in base64 with a form's answers",
        "message/rfc822",
        ["name", "kana", "phone", "address", "postal"],
        (o, random) => {
            const text = `以下の内容で申込みがありました。\r\n\r\n[お名前] ${nameOf(o, " ")}\r\n[フリガナ] ${kanaOf(o)}\r\n[ご住所] 〒${postalOf(o)} ${addressOf(o)}\r\n[お電話] ${mobileOf(o)}\r\n[受付番号] ${random.digits(10)}\r\n`
            return `From: form@example.jp\r\nTo: uketsuke@example.jp\r\nSubject: form\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\r\n")}\r\n`
        },
    ),
    shape("twelfth-ldif", "entries of a directory", "text/ldif", ["name", "email", "phone"], (people) =>
        people
            .map(
                (o) =>
                    `dn: uid=${o.givenRoman}${o.id},ou=People,dc=example,dc=jp\nobjectClass: inetOrgPerson\nuid: ${o.givenRoman}${o.id}\ncn:: ${Buffer.from(nameOf(o, " ")).toString("base64")}\nsn:: ${Buffer.from(o.family).toString("base64")}\nmail: ${o.email}\ntelephoneNumber: ${mobileOf(o)}\n`,
            )
            .join("\n"),
    ),
    shape(
        "twelfth-soap",
        "an answer in an envelope, elements in rōmaji",
        "text/xml; charset=utf-8",
        ["name", "kana", "birth", "address"],
        (people, random) =>
            `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body><ns2:kensakuResponse xmlns:ns2="urn:example"><return><kekkaCd>0</kekkaCd>${people.map((o) => `<hihokensha><shimeiKanji>${nameOf(o, "　")}</shimeiKanji><shimeiKana>${kanaOf(o)}</shimeiKana><seinengappi>${birthOf(o, "")}</seinengappi><jusho>${addressIn(random, o)}</jusho><shikakuYmd>20200401</shikakuYmd></hihokensha>`).join("")}</return></ns2:kensakuResponse></soapenv:Body></soapenv:Envelope>`,
    ),
    shapeOfOne(
        "twelfth-slip",
        "a wage slip's XML with Japanese elements",
        XML,
        ["name", "address", "birth"],
        (o, random) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<源泉徴収票 年分="令和7">\n  <支払を受ける者>\n    <住所又は居所>${addressOf(o)}</住所又は居所>\n    <氏名>${nameOf(o, "　")}</氏名>\n    <生年月日>${eraBirthOf(o)}</生年月日>\n  </支払を受ける者>\n  <支払金額>4${random.digits(6)}</支払金額>\n  <支払者>\n    <住所>東京都例示区南1-2-3</住所>\n    <名称>株式会社見本</名称>\n    <電話>03-0000-9006</電話>\n  </支払者>\n</源泉徴収票>\n`,
    ),
    shape(
        "twelfth-xml-cells",
        "rows of cells that name their column",
        XML,
        ["name", "phone", "birth"],
        (people) =>
            `<?xml version="1.0"?><rowset count="${people.length}">${people.map((o) => `<row id="${o.id}"><col name="KAIIN_NAME"><![CDATA[${nameOf(o, " ")}]]></col><col name="TEL_NO">${mobileOf(o)}</col><col name="BIRTH_DT">${birthOf(o)}</col><col name="UPD_CNT">3</col></row>`).join("")}</rowset>`,
    ),
    shape(
        "twelfth-feed",
        "a feed with who wrote each entry",
        "application/rss+xml",
        ["name", "email"],
        (people) =>
            `<?xml version="1.0"?><rss version="2.0"><channel><title>見本ブログ</title>${people.map((o, at) => `<item><title>記事${at}</title><author>${o.email} (${nameOf(o, " ")})</author><guid>https://example.com/${at}</guid></item>`).join("")}</channel></rss>`,
    ),
    shape(
        "twelfth-sql",
        "a dump: statements with many rows",
        "application/sql",
        ["name", "email", "address", "birth"],
        (people, random) =>
            `-- dump\nLOCK TABLES \`kaiin\` WRITE;\nINSERT INTO \`kaiin\` (\`id\`, \`shimei\`, \`mail_address\`, \`jusho\`, \`birthday\`, \`created\`) VALUES\n${people.map((o) => `(${o.id},'${nameOf(o, "　")}','${o.email}','${addressIn(random, o)}','${birthOf(o)}','2026-01-02 03:04:05')`).join(",\n")};\nUNLOCK TABLES;\n`,
    ),
    shape(
        "twelfth-yaml",
        "a list in YAML",
        "application/yaml",
        ["name", "kana", "phone", "email"],
        (people) =>
            `members:\n${people.map((o) => `  - id: ${o.id}\n    氏名: ${nameOf(o, " ")}\n    かな: ${kanaOf(o)}\n    連絡先:\n      電話: ${mobileOf(o)}\n      メール: ${o.email}\n`).join("")}`,
    ),
    shape(
        "twelfth-events",
        "events of a stream, named, with numbers",
        "text/event-stream",
        ["name", "phone", "address"],
        (people, random) =>
            `retry: 3000\n\n${people.map((o) => `id: ${o.id}\nevent: delivery\ndata: {"slip":"${random.digits(12)}","to":{"name":"${nameOf(o)}様","address":"${addressIn(random, o)}","tel":"${mobileOf(o)}"}}\n\nevent: ping\ndata: {}\n\n`).join("")}`,
    ),
    shape("twelfth-frames", "messages of a socket, one a line", TEXT, ["name", "email"], (people) =>
        lines(
            people.flatMap((o) => [
                `42["joined",{"room":"r1","user":{"id":${o.id},"name":"${nameOf(o, " ")}","mail":"${o.email}"}}]`,
                "2",
                "3",
            ]),
            "\n",
        ),
    ),
    shape(
        "twelfth-jsonp",
        "a call with its answer",
        "application/javascript",
        ["name", "phone", "postal"],
        (people) =>
            `/**/ jQuery3600_1777600000000(${JSON.stringify({ status: "ok", list: people.map((o) => ({ namae: nameOf(o), denwa: mobileOf(o), yubin: postalOf(o) })) })});`,
    ),
    shape(
        "twelfth-rows-script",
        "a program with rows, headings in another list",
        "text/javascript",
        ["name", "email", "phone"],
        (people) =>
            `"use strict";\nconst HEADS = ["番号", "お名前", "メール", "電話"];\nconst ROWS = [\n${people.map((o) => `  [${o.id}, "${nameOf(o, " ")}", "${o.email}", "${mobileOf(o)}"],`).join("\n")}\n];\nrender(document.querySelector("#t"), HEADS, ROWS);\n`,
    ),
    shape(
        "twelfth-cards",
        "cards in plain text, the labels set wide",
        TEXT,
        ["name", "kana", "birth", "phone", "address"],
        (people, random) =>
            people
                .map(
                    (o) =>
                        `${"-".repeat(30)}\n氏　　名　${nameIn(random, o)}\nふりがな　${kanaOf(o)}\n生年月日　${birthIn(random, o)}\n住　　所　${o.prefecture}${o.city}${o.town}${blockOf(o)}\n電　　話　${phoneIn(random, o)}\n`,
                )
                .join(""),
    ),
    shape(
        "twelfth-bullets",
        "a list with everything of one in a line",
        TEXT,
        ["name", "age", "phone"],
        (people, random) =>
            `参加者名簿（${people.length}名）\n${people.map((o, at) => `${at + 1}. ${nameOf(o)}さん（${o.age}歳）${wordFor(random, "phone")}：${landlineOf(o)}`).join("\n")}\n※集合は8時です。\n`,
    ),
]
