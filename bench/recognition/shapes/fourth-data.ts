// A fourth set, written and first run like the third; figures at first sight stand in docs/recognition.md.
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shape, shapeOfOne, TEXT, type Shape } from "../shape.ts"

export const FOURTH_DATA: readonly Shape[] = [
    shape("fourth-json-tel-parts", "numbers in pieces", JSON_TYPE, ["name", "phone", "postal"], (p) =>
        JSON.stringify(
            p.map((o) => ({
                name: nameOf(o),
                tel1: o.mobile.slice(0, 3),
                tel2: o.mobile.slice(3, 7),
                tel3: o.mobile.slice(7),
                zip1: o.postal.slice(0, 3),
                zip2: o.postal.slice(3),
                mail: "",
            })),
        ),
    ),
    shape("fourth-json-upper", "upper-case keys of an old system", JSON_TYPE, ["name", "kana", "email", "phone"], (p) =>
        JSON.stringify({
            RESULT: "0",
            ROWS: p.map((o) => ({
                USER_ID: o.id,
                USER_NM: nameOf(o),
                USER_KANA: kanaOf(o),
                MAIL_ADDR: o.email,
                TEL_NO: mobileOf(o),
            })),
        }),
    ),
    shape(
        "fourth-json-user-and-profile",
        "profile and a list of addresses within the user",
        JSON_TYPE,
        ["name", "email", "address"],
        (p) =>
            JSON.stringify({
                users: p.map((o) => ({
                    id: o.id,
                    email: o.email,
                    profile: { fullName: nameOf(o, " ") },
                    addresses: [
                        {
                            type: "home",
                            prefecture: o.prefecture,
                            city: o.city,
                            line1: `${o.town}${o.block.join("-")}`,
                        },
                    ],
                })),
            }),
    ),
    shape(
        "fourth-json-employees-org",
        "an organisation and its employees as linked data",
        "application/ld+json",
        ["name", "email", "phone"],
        (p) =>
            JSON.stringify({
                "@context": "https://schema.org",
                "@type": "Organization",
                name: "株式会社見本商事",
                telephone: "03-0000-1111",
                employee: p.map((o) => ({
                    "@type": "Person",
                    name: nameOf(o, " "),
                    email: o.email,
                    telephone: mobileOf(o),
                })),
            }),
    ),
    shape(
        "fourth-json-mixed-labels",
        "Japanese keys of a spreadsheet",
        JSON_TYPE,
        ["name", "email", "sex", "birth"],
        (p) =>
            JSON.stringify({
                会員情報: p.map((o) => ({
                    会員ID: `M${o.id}`,
                    氏名漢字: nameOf(o),
                    メール: o.email,
                    性別: o.sex,
                    誕生日: birthOf(o, "/"),
                })),
            }),
    ),
    shape("fourth-text-sjis-form", "labels in square brackets", TEXT, ["name", "phone", "email"], (p) =>
        p
            .map(
                (o) => `[お名前] ${nameOf(o, " ")}\n[電話] ${mobileOf(o)}\n[メール] ${o.email}\n====================\n`,
            )
            .join(""),
    ),
    shape("fourth-text-colonless", "labels with one space behind them", TEXT, ["name", "phone", "address"], (p) =>
        p.map((o) => `氏名 ${nameOf(o, " ")}\n住所 ${addressOf(o)}\n電話 ${mobileOf(o)}\n`).join("\n"),
    ),
    shape("fourth-text-dash", "a list with dashes", TEXT, ["name", "email"], (p) =>
        p.map((o) => `- ${nameOf(o, " ")}: ${o.email}`).join("\n"),
    ),
    shape("fourth-text-json-log", "a body within a line of a log", TEXT, ["email", "name"], (p) =>
        p
            .map((o) => `2026-05-01 10:00:00 INFO request body={"name":"${nameOf(o)}","email":"${o.email}"} status=200`)
            .join("\n"),
    ),
    shapeOfOne(
        "fourth-mail-html",
        "a page as mail",
        "message/rfc822",
        ["name", "email", "phone"],
        (o) =>
            `From: noreply@example.jp\r\nTo: info@example.jp\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<table><tr><th>お名前</th><td>${nameOf(o)}</td></tr><tr><th>メール</th><td>${o.email}</td></tr><tr><th>電話</th><td>${mobileOf(o)}</td></tr></table>\r\n`,
    ),
    shape("fourth-sql-update", "INSERT with SET", "application/sql", ["name", "email"], (p) =>
        p.map((o) => `INSERT INTO \`users\` SET \`name\`='${nameOf(o)}', \`email\`='${o.email}';`).join("\n"),
    ),
    shape(
        "fourth-js-export-object",
        "a module that exports a dictionary",
        "text/javascript",
        ["name", "email"],
        (p) =>
            `export default {\n  data() { return { loading: false } },\n  members: {\n${p.map((o) => `    u${o.id}: { name: '${nameOf(o)}', email: '${o.email}' },`).join("\n")}\n  },\n}\n`,
    ),
    shape("fourth-children", "households by their head", JSON_TYPE, ["name", "birth"], (p) =>
        JSON.stringify({ 世帯: p.map((o) => ({ 世帯主: nameOf(o), 生年月日: birthOf(o) })) }),
    ),
    shape("fourth-ja-kanji-postal", "long vowel marks for hyphens", TEXT, ["name", "postal", "address", "phone"], (p) =>
        p
            .map(
                (o) =>
                    `お名前：${nameOf(o)}\nご住所：〒${postalOf(o)} ${addressOf(o)} ${o.building}\nお電話：${landlineOf(o, "ー")}\n`,
            )
            .join("\n"),
    ),
]
