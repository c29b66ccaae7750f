// Plain text: forms by mail, lists, tables drawn with characters, logs, YAML.
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { shape, shapeOfOne, TEXT, type Shape } from "../shape.ts"

export const TEXT_SHAPES: readonly Shape[] = [
    shapeOfOne(
        "text-form-mail",
        "what a contact form sends",
        TEXT,
        ["name", "kana", "email", "phone", "address"],
        (one) =>
            `フォームから次の内容が送信されました。\n\n【お名前】 ${nameOf(one, " ")}\n【フリガナ】 ${kanaOf(one)}\n【メールアドレス】 ${one.email}\n【電話番号】 ${mobileOf(one)}\n【ご住所】 ${addressOf(one)}\n【お問い合わせ内容】\n開館時間を教えてください。\n`,
    ),
    shape(
        "text-blocks",
        "blocks of label and value, apart by empty lines",
        TEXT,
        ["name", "email", "phone"],
        (people) =>
            people.map((one) => `氏名: ${nameOf(one)}\nメール: ${one.email}\n電話: ${mobileOf(one)}\n`).join("\n"),
    ),
    shape("text-blocks-ruled", "blocks apart by rules", TEXT, ["name", "address", "phone"], (people) =>
        people
            .map((one) => `■氏名　${nameOf(one, "　")}\n■住所　${addressOf(one)}\n■電話　${landlineOf(one)}\n`)
            .join("--------------------\n"),
    ),
    shape(
        "text-markdown-table",
        "a table in Markdown",
        "text/markdown",
        ["name", "email"],
        (people) =>
            `# 名簿\n\n| 氏名 | メール |\n|------|--------|\n${people.map((one) => `| ${nameOf(one)} | ${one.email} |`).join("\n")}\n`,
    ),
    shape(
        "text-database-table",
        "what a database client prints",
        TEXT,
        ["name", "email"],
        (people) =>
            `+----+----------+----------------------+\n| id | name     | email                |\n+----+----------+----------------------+\n${people.map((one) => `| ${one.id} | ${nameOf(one)} | ${one.email} |`).join("\n")}\n+----+----------+----------------------+\n${people.length} rows in set (0.00 sec)\n`,
    ),
    shape(
        "text-columns",
        "columns apart by spaces",
        TEXT,
        ["name", "email"],
        (people) =>
            `氏名          メールアドレス\n${people.map((one) => `${nameOf(one).padEnd(10, " ")}    ${one.email}`).join("\n")}\n`,
    ),
    shape("text-lines-of-mail", "name and address a line", TEXT, ["name", "email"], (people) =>
        people.map((one) => `${nameOf(one, " ")} <${one.email}>`).join("\n"),
    ),
    shape("text-mail-only", "addresses a line", TEXT, ["email"], (people) =>
        people.map(({ email }) => email).join("\n"),
    ),
    shape("text-log-pairs", "a log with key=value", TEXT, ["name", "email"], (people) =>
        people
            .map(
                (one) =>
                    `2026-05-01T10:00:00+09:00 INFO login user_id=${one.id} name="${nameOf(one)}" email=${one.email} status=200`,
            )
            .join("\n"),
    ),
    shape("text-access-log", "the address in the query of a request", TEXT, ["email"], (people) =>
        people
            .map(
                (one) =>
                    `192.0.2.10 - - [01/May/2026:10:00:00 +0900] "GET /mypage?mail=${encodeURIComponent(one.email)} HTTP/1.1" 200 5120`,
            )
            .join("\n"),
    ),
    shape(
        "yaml-list",
        "a list in YAML",
        "application/yaml",
        ["name", "email", "birth"],
        (people) =>
            `members:\n${people.map((one) => `  - id: ${one.id}\n    name: ${nameOf(one)}\n    email: ${one.email}\n    birthday: ${birthOf(one)}`).join("\n")}\n`,
    ),
    shapeOfOne(
        "text-letter",
        "a letter: 〒, address, name with 様",
        TEXT,
        ["name", "postal", "address"],
        (one) =>
            `〒${postalOf(one)}\n${addressOf(one)} ${one.building}\n\n${nameOf(one, " ")} 様\n\n拝啓 時下ますますご清栄のこととお喜び申し上げます。\nこのたびはお申し込みいただき、ありがとうございました。\n敬具\n`,
    ),
    shape(
        "text-roster-honorific",
        "a list of names with 様",
        TEXT,
        ["name"],
        (people, random) =>
            `当選者一覧\n\n${people.map((one) => `・${nameOf(one, random.pick(["", " ", "　"]))}様`).join("\n")}\n`,
    ),
    shape("text-address-book", "name, tab, number", TEXT, ["name", "phone"], (people) =>
        people.map((one) => `${nameOf(one, " ")}\t${mobileOf(one)}`).join("\n"),
    ),
    shape("text-prose-contacts", "sentences with name and number", TEXT, ["name", "phone"], (people) =>
        people.map((one) => `${nameOf(one)}さんの携帯電話は${mobileOf(one)}です。`).join("\n\n"),
    ),
]
