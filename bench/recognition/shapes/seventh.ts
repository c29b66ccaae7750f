// A seventh set, small, written after the sixth had been mended and first run like the third: what new shapes give then.
import iconv from "iconv-lite"
import { addressOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import {
    CSV,
    csvLine,
    HTML,
    JSON_TYPE,
    lines,
    nobody,
    page,
    shape,
    shapeOfOne,
    TEXT,
    XML,
    type Shape,
} from "../shape.ts"

const t = <T>(n: number, f: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => f(i))

const member = (name: string, value: string): string =>
    `<member><name>${name}</name><value><string>${value}</string></value></member>`

export const SEVENTH: readonly Shape[] = [
    shape(
        "seventh-nova-fields",
        "resources of an administration: a list of fields each",
        JSON_TYPE,
        ["name", "email", "phone"],
        (p) =>
            JSON.stringify({
                label: "会員",
                resources: p.map((o) => ({
                    id: { attribute: "id", value: o.id },
                    fields: [
                        {
                            attribute: "name",
                            component: "text-field",
                            name: "氏名",
                            value: nameOf(o, " "),
                            sortable: true,
                        },
                        {
                            attribute: "email",
                            component: "text-field",
                            name: "メール",
                            value: o.email,
                            sortable: false,
                        },
                        {
                            attribute: "tel",
                            component: "text-field",
                            name: "電話番号",
                            value: mobileOf(o),
                            sortable: false,
                        },
                    ],
                })),
            }),
    ),
    shape("seventh-notion", "pages of a notebook, properties by type", JSON_TYPE, ["name", "email", "phone"], (p) =>
        JSON.stringify({
            object: "list",
            results: p.map((o) => ({
                object: "page",
                id: `59833787-2cf9-4fdf-8782-${100_000_000_000 + o.id}`,
                properties: {
                    氏名: {
                        id: "title",
                        type: "title",
                        title: [
                            { type: "text", text: { content: nameOf(o, " "), link: null }, plain_text: nameOf(o, " ") },
                        ],
                    },
                    メール: { id: "a", type: "email", email: o.email },
                    電話: { id: "b", type: "phone_number", phone_number: mobileOf(o) },
                },
            })),
        }),
    ),
    shape("seventh-sheet-values", "values of a spreadsheet", JSON_TYPE, ["name", "phone", "address"], (p) =>
        JSON.stringify({
            range: "名簿!A1:C20",
            majorDimension: "ROWS",
            values: [["氏名", "電話", "住所"], ...p.map((o) => [nameOf(o), mobileOf(o), addressOf(o)])],
        }),
    ),
    shape("seventh-datatables", "rows for a table in a page, markup within", JSON_TYPE, ["name", "email"], (p) =>
        JSON.stringify({
            draw: 1,
            recordsTotal: p.length,
            data: p.map((o) => [
                `<a href="/m/${o.id}">${nameOf(o, " ")}</a>`,
                `<a href="mailto:${o.email}">${o.email}</a>`,
                "有効",
            ]),
        }),
    ),
    shape("seventh-pivot", "one line for each field of a person", CSV, ["name", "email", "phone"], (p) =>
        lines([
            "会員番号,項目,値",
            ...p.flatMap((o) => [
                csvLine([1_000 + o.id, "氏名", nameOf(o, " ")]),
                csvLine([1_000 + o.id, "メール", o.email]),
                csvLine([1_000 + o.id, "電話", mobileOf(o)]),
            ]),
        ]),
    ),
    shape("seventh-wix-cards", "cards: label in small type above each value", HTML, ["name", "birth", "phone"], (p) =>
        page(
            p
                .map(
                    (o) =>
                        `<div class="card"><div><small>氏名</small><div>${nameOf(o, "　")}</div></div><div><small>生年月日</small><div>${eraBirthOf(o)}</div></div><div><small>電話</small><div>${landlineOf(o)}</div></div></div>`,
                )
                .join(""),
        ),
    ),
    shape(
        "seventh-frame-table",
        "a table of the old web: fonts, no end tags",
        "text/html; charset=shift_jis",
        ["name", "phone"],
        (p) =>
            iconv.encode(
                `<HTML><BODY BGCOLOR=#FFFFFF><CENTER><TABLE BORDER=1><TR BGCOLOR=#CCCCFF><TD><FONT SIZE=2>お名前<TD><FONT SIZE=2>電話番号${p
                    .map((o) => `<TR><TD><FONT SIZE=2>${nameOf(o, " ")}<TD><FONT SIZE=2>${mobileOf(o)}`)
                    .join("\n")}</TABLE></CENTER></BODY></HTML>`,
                "cp932",
            ),
    ),
    shape("seventh-select2", "results for a field that searches", JSON_TYPE, ["name", "email"], (p) =>
        JSON.stringify({
            results: p.map((o) => ({ id: o.id, text: `${nameOf(o, " ")} <${o.email}>` })),
            pagination: { more: false },
        }),
    ),
    shape("seventh-ipn", "payments as a form sends them, several lines", TEXT, ["name", "email"], (p) =>
        p
            .map(
                (o) =>
                    `2026-05-01T10:00:00Z first_name=${encodeURIComponent(o.given)}&last_name=${encodeURIComponent(o.family)}&payer_email=${encodeURIComponent(o.email)}&mc_gross=1980`,
            )
            .join("\n"),
    ),
    shape(
        "seventh-atom-person",
        "people of a directory as a feed",
        "application/atom+xml",
        ["name", "email", "phone"],
        (p) =>
            `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005">${p.map((o) => `<entry><id>http://example.jp/c/${o.id}</id><title>${nameOf(o, " ")}</title><gd:name><gd:fullName>${nameOf(o, " ")}</gd:fullName></gd:name><gd:email rel="http://schemas.google.com/g/2005#home" address="${o.email}" primary="true"/><gd:phoneNumber rel="http://schemas.google.com/g/2005#mobile">${mobileOf(o)}</gd:phoneNumber></entry>`).join("")}</feed>`,
    ),
    shape(
        "seventh-excel-sheet-html",
        "a spreadsheet saved as a page",
        HTML,
        ["name", "phone"],
        (p) =>
            `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border=1><tr><th>氏名</th><th>電話番号</th></tr>${p.map((o) => `<tr><td>${nameOf(o, "　")}</td><td style='mso-number-format:"\\@"'>${mobileOf(o)}</td></tr>`).join("")}</table></body></html>`,
    ),
    shapeOfOne(
        "seventh-certificate",
        "a certificate of residence as text",
        TEXT,
        ["name", "kana", "birth", "sex", "address"],
        (o) =>
            `　　　　　　住　民　票\n\n氏　　　　名　${nameOf(o, "　")}\nふ り が な　${hiragana(kanaOf(o, "　"))}\n生 年 月 日　${eraBirthOf(o)}\n性　　　　別　${o.sex}\n住　　　　所　${addressOf(o)}\n世 帯 主 名　${nameOf(o, "　")}\n\nこの写しは、世帯全員の住民票の原本と相違ないことを証明する。\n見本市長　印\n`,
    ),
    shapeOfOne(
        "seventh-resume-html",
        "a curriculum vitae in a table of mixed cells",
        HTML,
        ["name", "kana", "birth", "age", "sex", "postal", "address", "phone", "email"],
        (o) =>
            page(
                `<table border="1"><tr><th>ふりがな</th><td colspan="3">${hiragana(kanaOf(o, " "))}</td></tr><tr><th>氏名</th><td colspan="2">${nameOf(o, " ")}</td><td>${o.sex}</td></tr><tr><th>生年月日</th><td colspan="3">${o.birth[0]}年${o.birth[1]}月${o.birth[2]}日生（満${o.age}歳）</td></tr><tr><th>現住所</th><td colspan="3">〒${postalOf(o)}<br>${addressOf(o)}</td></tr><tr><th>電話</th><td>${mobileOf(o)}</td><th>E-mail</th><td>${o.email}</td></tr></table>`,
            ),
    ),
    shape("seventh-rank-list", "finishers of a race", HTML, ["name", "age"], (p) =>
        page(
            `<table><tr><th>順位</th><th>No.</th><th>氏名</th><th>年齢</th><th>都道府県</th><th>記録</th></tr>${p.map((o, at) => `<tr><td>${at + 1}</td><td>${1_000 + o.id}</td><td>${nameOf(o, " ")}</td><td>${o.age}</td><td>${o.prefecture}</td><td>3:0${at % 10}:12</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("seventh-english-list", "members of a club in English", HTML, ["name", "email", "phone"], (p) =>
        page(
            `<ul class="people">${p.map((o) => `<li><strong>${romanOf(o)}</strong><br>Phone: ${mobileOf(o)}<br>E-mail: <a href="mailto:${o.email}">${o.email}</a></li>`).join("")}</ul>`,
            "Members",
        ),
    ),
    shape("seventh-xml-rpc", "an answer of XML-RPC: members of structs", XML, ["name", "email"], (p) => {
        return `<?xml version="1.0"?><methodResponse><params><param><value><array><data>${p.map((o) => `<value><struct>${member("user_id", String(o.id))}${member("display_name", nameOf(o, " "))}${member("email", o.email)}</struct></value>`).join("")}</data></array></value></param></params></methodResponse>`
    }),
    nobody("seventh-n-train", "departures of trains", JSON_TYPE, () =>
        JSON.stringify({
            station: { name: "大宮", kana: "オオミヤ", tel: "048-000-0000" },
            departures: t(8, (at) => ({
                time: `1${at}:05`,
                destination: ["上野", "高崎", "宇都宮", "小山"][at % 4],
                train: "快速",
                platform: at,
            })),
        }),
    ),
    nobody("seventh-n-museum", "a museum's exhibits as a table", HTML, (r) =>
        page(
            `<table><tr><th>作品名</th><th>年代</th><th>所蔵番号</th><th>寸法</th></tr>${t(8, () => `<tr><td>${r.pick(["桜図屏風", "石川の春", "森の小径"])}</td><td>昭和${1 + r.below(60)}年</td><td>A-${r.digits(8)}</td><td>${r.digits(2)}.${r.digits(1)}×${r.digits(3)}</td></tr>`).join("")}</table>`,
        ),
    ),
    nobody("seventh-n-prometheus", "health of services", JSON_TYPE, (r) =>
        JSON.stringify({
            status: "UP",
            components: {
                db: { status: "UP", details: { database: "PostgreSQL", validationQuery: "isValid()" } },
                mail: { status: "UP", details: { location: "smtp.example.jp:587" } },
                disk: { details: { total: r.digits(12), free: r.digits(11) } },
            },
        }),
    ),
    nobody("seventh-n-parks", "parks as open data", CSV, (r) =>
        lines([
            "名称,名称_カナ,所在地,面積,管理者,連絡先,開園年月日",
            ...t(10, (at) =>
                csvLine([
                    ["石川公園", "森の広場", "小林児童公園", "原っぱ公園"][at % 4] ?? "",
                    "イシカワコウエン",
                    `架空市見本町${at + 1}-2-3`,
                    `${r.digits(4)}.5`,
                    "公園緑地課",
                    `042-000-${r.digits(4)}`,
                    "1998/04/01",
                ]),
            ),
        ]),
    ),
    nobody(
        "seventh-n-invoice-items",
        "lines of an invoice without a customer",
        TEXT,
        (r) =>
            `請求書番号：INV-${r.digits(8)}\n発行日：2026年5月1日\n登録番号：T${r.digits(13)}\n\n品名　　　数量　単価　金額\n${t(5, (at) => `見本品${at}　　${at + 1}　${r.digits(4)}　${r.digits(5)}`).join("\n")}\n振込先：見本銀行 本店営業部 普通 ${r.digits(7)} カ）ミホンショウジ\n`,
    ),
    nobody(
        "seventh-n-dns",
        "records of a zone",
        TEXT,
        (r) =>
            `$TTL 3600\n@ IN SOA ns1.example.jp. hostmaster.example.jp. ( 2026050101 7200 900 1209600 86400 )\n@ IN MX 10 mail.example.jp.\nwww IN A 192.0.2.${r.below(200)}\n_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@example.jp"\n`,
    ),
]
