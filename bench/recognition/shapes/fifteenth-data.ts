// Of the fifteenth set, written before the readers were looked at: answers and files of services as they are met.
import { shapeOfGroups } from "../eighth-groups.ts"
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, JSON_TYPE, lines, shape, shapeOfOne, TEXT, withEither, XML, type Shape } from "../shape.ts"

const NDJSON = "application/x-ndjson"
const script = "application/javascript; charset=utf-8"

export const FIFTEENTH_DATA: readonly Shape[] = [
    shape(
        "fifteenth-rest-page",
        "a page of a list with links",
        JSON_TYPE,
        ["name", "email", "phone"],
        (people, random) =>
            JSON.stringify({
                data: people.map((o) => ({
                    id: Number(random.digits(6)),
                    type: "customer",
                    attributes: { fullName: nameOf(o, " "), mail: o.email, tel: mobileOf(o) },
                })),
                links: { self: "/customers?page=1", next: "/customers?page=2" },
                meta: { total: 120, pageSize: people.length },
            }),
    ),
    withEither(
        shape("fifteenth-columns-rows", "columns and rows apart", JSON_TYPE, ["name", "kana", "birth"], (people) =>
            JSON.stringify({
                columns: ["患者番号", "氏名", "カナ", "生年月日"],
                rows: people.map((o, at) => [at + 1, nameOf(o, "　"), kanaOf(o, "　"), birthOf(o)]),
            }),
        ),
        "health",
    ),
    shape("fifteenth-by-id", "a map by number", JSON_TYPE, ["name", "email"], (people, random) =>
        JSON.stringify({
            members: Object.fromEntries(
                people.map((o) => [`u${random.digits(7)}`, { displayName: nameOf(o), email: o.email, active: true }]),
            ),
        }),
    ),
    shape("fifteenth-within-text", "JSON in a text of JSON", JSON_TYPE, ["name", "phone", "address"], (people) =>
        JSON.stringify({
            statusCode: 200,
            headers: { "content-type": "application/json" },
            body: JSON.stringify(people.map((o) => ({ name: nameOf(o), phone: mobileOf(o), address: addressOf(o) }))),
        }),
    ),
    shape("fifteenth-edges", "nodes of a graph", JSON_TYPE, ["name", "email", "address", "postal"], (people) =>
        JSON.stringify({
            data: {
                users: {
                    edges: people.map((o, at) => ({
                        cursor: `c${at}`,
                        node: {
                            lastName: o.family,
                            firstName: o.given,
                            email: o.email,
                            address: { zip: postalOf(o), line1: addressOf(o), line2: o.building },
                        },
                    })),
                    pageInfo: { hasNextPage: false },
                },
            },
        }),
    ),
    shape("fifteenth-hits", "hits of a search engine", JSON_TYPE, ["name", "kana", "phone"], (people, random) =>
        JSON.stringify({
            took: 3,
            hits: {
                total: { value: people.length },
                hits: people.map((o) => ({
                    _index: "members",
                    _id: random.digits(8),
                    _score: 1,
                    _source: { name_kanji: nameOf(o), name_kana: kanaOf(o), tel_home: landlineOf(o) },
                })),
            },
        }),
    ),
    shape(
        "fifteenth-records-values",
        "fields with their kinds, as a kit of apps has them",
        JSON_TYPE,
        ["name", "email", "birth"],
        (people) =>
            JSON.stringify({
                records: people.map((o, at) => ({
                    $id: { type: "__ID__", value: String(at + 1) },
                    氏名: { type: "SINGLE_LINE_TEXT", value: nameOf(o, " ") },
                    メール: { type: "LINK", value: o.email },
                    誕生日: { type: "DATE", value: birthOf(o) },
                })),
            }),
    ),
    shape("fifteenth-short-keys", "keys of two letters", NDJSON, ["name", "phone"], (people) =>
        people.map((o) => JSON.stringify({ nm: nameOf(o), tl: mobileOf(o), st: 1 })).join("\n"),
    ),
    shape("fifteenth-log-lines", "what a program logs of its members", NDJSON, ["name", "email"], (people) =>
        people
            .map((o, at) =>
                JSON.stringify({
                    level: "info",
                    time: 1_777_600_000_000 + at,
                    msg: "member updated",
                    member: { name: nameOf(o, " "), email: o.email },
                }),
            )
            .join("\n"),
    ),
    shapeOfGroups(
        "fifteenth-order-gift",
        "who ordered and who gets it",
        JSON_TYPE,
        [
            ["name", "email"],
            ["name", "postal", "address", "phone"],
        ],
        (groups) =>
            JSON.stringify({
                orders: groups.map(([a, b], at) => ({
                    orderNo: `A${at + 1000}`,
                    customer: { name: nameOf(a), email: a.email },
                    shipping: { name: nameOf(b), zip: postalOf(b), address: addressOf(b), tel: landlineOf(b) },
                    items: [{ sku: "S-1", name: "見本セット", qty: 1 }],
                })),
            }),
    ),
    shape("fifteenth-semicolons", "with semicolons and quotes", CSV, ["name", "phone", "address"], (people) =>
        lines([
            '"氏名";"住所";"電話"',
            ...people.map((o) => `"${nameOf(o, " ")}";"${addressOf(o)}";"${landlineOf(o)}"`),
        ]),
    ),
    shape("fifteenth-without-heading", "no heading", CSV, ["name", "kana", "postal", "address", "phone"], (people) =>
        lines(people.map((o, at) => csvLine([at + 1, nameOf(o), kanaOf(o), postalOf(o), addressOf(o), mobileOf(o)]))),
    ),
    shape("fifteenth-title-lines", "a title and a date above", CSV, ["name", "kana", "birth", "sex"], (people) =>
        lines([
            "受診者一覧,,,,",
            "作成日,2026/05/01,,,",
            ",,,,",
            "No,氏名,フリガナ,生年月日,性別",
            ...people.map((o, at) => csvLine([at + 1, nameOf(o, "　"), kanaOf(o, "　"), eraBirthOf(o), o.sex])),
        ]),
    ),
    shape(
        "fifteenth-two-names",
        "family and given name in two columns, in Roman letters too",
        "text/tab-separated-values; charset=utf-8",
        ["name", "email"],
        (people) =>
            lines([
                "LAST\tFIRST\t姓\t名\tE-MAIL",
                ...people.map((o) => [o.familyRoman, o.givenRoman, o.family, o.given, o.email].join("\t")),
            ]),
    ),
    shape(
        "fifteenth-xml-attributes",
        "everything in attributes",
        XML,
        ["name", "phone", "birth"],
        (people) =>
            `<?xml version="1.0" encoding="UTF-8"?><list count="${people.length}">${people.map((o, at) => `<p no="${at}" name="${nameOf(o)}" tel="${mobileOf(o)}" birth="${birthOf(o)}"/>`).join("")}</list>`,
    ),
    shape(
        "fifteenth-soap",
        "an answer of SOAP",
        "text/xml; charset=utf-8",
        ["name", "kana", "address"],
        (people) =>
            `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns:getListResponse xmlns:ns="urn:x"><ns:return>${people.map((o) => `<ns:item><ns:simei>${nameOf(o, "　")}</ns:simei><ns:kana>${kanaOf(o, "　")}</ns:kana><ns:jusho>${addressOf(o)}</ns:jusho></ns:item>`).join("")}</ns:return></ns:getListResponse></soap:Body></soap:Envelope>`,
    ),
    shape(
        "fifteenth-dump",
        "what a database dumps",
        TEXT,
        ["name", "email", "phone"],
        (people) =>
            `-- dump\nINSERT INTO \`users\` (\`id\`, \`name\`, \`email\`, \`tel\`, \`pass\`) VALUES\n${people.map((o, at) => `(${at + 1},'${nameOf(o)}','${o.email}','${mobileOf(o)}',NULL)`).join(",\n")};\n`,
    ),
    shape(
        "fifteenth-assigned",
        "an array that a program holds",
        script,
        ["name", "email"],
        (people) =>
            `window.__MEMBERS__ = [${people.map((o) => `{id: ${o.id}, name: '${nameOf(o)}', mail: '${o.email}'}`).join(", ")}];\ninit(window.__MEMBERS__);\n`,
    ),
    shape("fifteenth-numbered", "a numbered list in a text", TEXT, ["name", "phone"], (people) =>
        lines(["連絡網", "", ...people.map((o, at) => `${at + 1}. ${nameOf(o, " ")}（${mobileOf(o)}）`)], "\n"),
    ),
    shape(
        "fifteenth-blocks",
        "blocks of labels, a line between",
        TEXT,
        ["name", "kana", "postal", "address", "phone"],
        (people) =>
            people
                .map(
                    (o) =>
                        `氏名：${nameOf(o)}\nふりがな：${kanaOf(o)}\n住所：〒${postalOf(o)} ${addressOf(o)}\nＴＥＬ：${landlineOf(o)}\n`,
                )
                .join("\n----\n\n"),
    ),
    shapeOfOne("fifteenth-letter", "a letter about an application", TEXT, ["name", "address", "postal"], (one) =>
        lines(
            [
                `〒${postalOf(one)}`,
                `${addressOf(one)} ${one.building}`,
                `${nameOf(one, "　")}　様`,
                "",
                "例示市長",
                "",
                "国民健康保険の手続について",
                "",
                "日頃より市政にご協力をいただき、ありがとうございます。",
                "下記のとおり手続が必要ですので、ご来庁ください。",
                "",
                "担当 保険年金課 電話 043-000-0000",
            ],
            "\n",
        ),
    ),
    shape("fifteenth-chat", "a talk of members", TEXT, ["name"], (people) =>
        lines(
            people.map((o, at) => `[2026/05/01 09:${10 + at}] ${nameOf(o)}: 了解しました。`),
            "\n",
        ),
    ),
    shapeOfOne("fifteenth-profile", "who is signed in", JSON_TYPE, ["name", "email", "phone", "birth"], (one) =>
        JSON.stringify({
            user: {
                sub: "auth0|5f1",
                name: nameOf(one, " "),
                email: one.email,
                email_verified: true,
                phone_number: `+81${one.mobile.slice(1)}`,
                birthdate: birthOf(one, "-"),
            },
            exp: 1_777_600_000,
        }),
    ),
    shape("fifteenth-points", "rows of the same people, a month each", CSV, ["name", "email"], (people) =>
        lines([
            "年月,会員名,メール,ポイント",
            ...["2026-03", "2026-04"].flatMap((month) =>
                people.map((o) => csvLine([month, nameOf(o, " "), o.email, 120])),
            ),
        ]),
    ),
]
