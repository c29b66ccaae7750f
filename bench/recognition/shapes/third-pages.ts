// A third set, written after the meter had been mended on the others: what it got wrong at first sight is what to expect of
// files nobody has seen (docs/recognition.md).
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, JSON_TYPE, page, shape, type Shape } from "../shape.ts"

export const THIRD_PAGES: readonly Shape[] = [
    shape(
        "third-bootstrap-list",
        "a media list: name as heading, address in small print",
        HTML,
        ["name", "email", "address"],
        (people) =>
            page(
                `<div class="list-group">${people.map((one) => `<a href="#" class="list-group-item"><div class="d-flex"><h5>${nameOf(one, " ")}</h5><small>3日前</small></div><p>${addressOf(one)}</p><small>${one.email}</small></a>`).join("")}</div>`,
            ),
    ),
    shape(
        "third-print-form",
        "a printed application form as a table with merged headings",
        HTML,
        ["name", "kana", "birth", "postal", "address", "phone"],
        (people) =>
            page(
                people
                    .map(
                        (one) =>
                            `<table border="1"><tr><th rowspan="2">申請者</th><th>フリガナ</th><td>${kanaOf(one, "　")}</td></tr><tr><th>氏名</th><td>${nameOf(one, "　")}</td></tr><tr><th colspan="2">生年月日</th><td>${eraBirthOf(one)}生</td></tr><tr><th colspan="2">住所</th><td>〒${postalOf(one)}　${addressOf(one)}</td></tr><tr><th colspan="2">電話番号</th><td>${landlineOf(one)}</td></tr></table>`,
                    )
                    .join("<hr>"),
            ),
    ),
    shape("third-th-only-labels", "headings in td of the first row, bold", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<table><tr><td><b>お名前</b></td><td><b>E-mail</b></td><td><b>TEL</b></td></tr>${people.map((one) => `<tr><td>${nameOf(one, " ")}</td><td>${one.email}</td><td>${mobileOf(one)}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("third-accordion", "details and summary", HTML, ["name", "phone", "birth"], (people) =>
        page(
            people
                .map(
                    (one) =>
                        `<details><summary>${nameOf(one, " ")}</summary><ul><li>電話: ${mobileOf(one)}</li><li>生年月日: ${birthOf(one)}</li></ul></details>`,
                )
                .join(""),
        ),
    ),
    shape("third-input-grid", "an editable grid of inputs named by index", HTML, ["name", "email", "phone"], (people) =>
        page(
            `<form><table><tr><th>氏名</th><th>メール</th><th>電話</th></tr>${people.map((one, at) => `<tr><td><input name="rows[${at}][name]" value="${nameOf(one)}"></td><td><input name="rows[${at}][email]" value="${one.email}"></td><td><input name="rows[${at}][tel]" value="${mobileOf(one)}"></td></tr>`).join("")}</table></form>`,
        ),
    ),
    shape("third-meta-hidden", "a hidden field with a list in JSON", HTML, ["name", "email"], (people) =>
        page(
            `<input type="hidden" id="members" value="${JSON.stringify(people.map((one) => ({ 氏名: nameOf(one), メール: one.email }))).replaceAll('"', "&quot;")}">`,
        ),
    ),
    shape(
        "third-template-comment",
        "debugging output in a comment: an array as PHP prints it",
        HTML,
        ["name", "email"],
        (people) =>
            page(
                `<!--\nArray\n(\n${people.map((one, at) => `    [${at}] => Array\n        (\n            [name] => ${nameOf(one)}\n            [email] => ${one.email}\n        )\n`).join("\n")})\n-->`,
            ),
    ),
    shape(
        "third-emergency",
        "an employee and somebody to call: two persons an object",
        JSON_TYPE,
        ["name", "phone"],
        (people) => {
            const staff = people.slice(0, Math.floor(people.length / 2))
            const rest = people.length % 2 === 1 ? people.at(-1) : undefined
            const rows: unknown[] = staff.map((one, at) => {
                const other = people[staff.length + at] ?? one
                return {
                    employeeNo: one.id,
                    name: nameOf(one),
                    phone: mobileOf(one),
                    emergencyContact: { name: nameOf(other), phone: mobileOf(other), relation: "配偶者" },
                }
            })
            if (rest !== undefined) rows.push({ employeeNo: rest.id, name: nameOf(rest), phone: mobileOf(rest) })
            return JSON.stringify(rows)
        },
    ),
    shape(
        "third-user-keys",
        "keys that name the table they come from",
        JSON_TYPE,
        ["name", "kana", "email", "phone", "address"],
        (people) =>
            JSON.stringify({
                rows: people.map((one) => ({
                    m_user_id: one.id,
                    m_user_name1: one.family,
                    m_user_name2: one.given,
                    m_user_kana1: one.familyKana,
                    m_user_kana2: one.givenKana,
                    m_user_mail: one.email,
                    m_user_tel: mobileOf(one),
                    m_user_addr: addressOf(one),
                })),
            }),
    ),
    shape("third-romaji-keys", "keys in romaji", JSON_TYPE, ["name", "kana", "phone", "address", "birth"], (people) =>
        JSON.stringify(
            people.map((one) => ({
                kaiin_no: one.id,
                shimei: nameOf(one),
                shimei_kana: kanaOf(one),
                denwa_bango: mobileOf(one),
                jusho: addressOf(one),
                seinengappi: birthOf(one),
            })),
        ),
    ),
    shape("third-wrapped-deep", "deep envelopes around each person", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            d: {
                r: {
                    page: 1,
                    list: people.map((one) => ({
                        row: {
                            meta: { seq: one.id },
                            body: {
                                person: {
                                    nm: { full: nameOf(one, " ") },
                                    name: nameOf(one, " "),
                                    contact: { mail: { address: one.email } },
                                },
                            },
                        },
                    })),
                },
            },
        }),
    ),
    shape("third-counts-by-user", "a person's orders within the person", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            users: people.map((one) => ({
                id: one.id,
                name: nameOf(one),
                email: one.email,
                orders: [
                    { id: 1, items: [{ name: "せんべい", price: 300 }] },
                    { id: 2, items: [] },
                ],
            })),
        }),
    ),
    shape(
        "third-sse-tokens",
        "a chat's answer, a person's fields in one event",
        "text/event-stream",
        ["name", "email"],
        (people) =>
            `event: open\ndata: ok\n\n${people.map((one) => `data: {"type":"row","payload":{"name":"${nameOf(one)}","email":"${one.email}"}}\n\n`).join("")}data: [DONE]\n\n`,
    ),
    shape(
        "third-json-lines-array",
        "rows of arrays a line, the first of headings",
        "application/x-ndjson",
        ["name", "email"],
        (people) =>
            [["id", "氏名", "メール"], ...people.map((one) => [one.id, nameOf(one), one.email])]
                .map((row) => JSON.stringify(row))
                .join("\n"),
    ),
]
