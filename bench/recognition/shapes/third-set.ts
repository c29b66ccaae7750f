// A third set, written after the meter had been mended on the others: what it gets wrong at first sight is what to expect of
// files nobody has seen.
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
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
    XML,
    type Shape,
} from "../shape.ts"

export const THIRD_SET: readonly Shape[] = [
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
    shape(
        "third-csv-spaced",
        "spaces around the fields, quotes around some",
        CSV,
        ["name", "email", "phone"],
        (people) =>
            lines([
                "No , 氏名 , メール , 電話",
                ...people.map((one) => `${one.id} , "${nameOf(one, " ")}" , ${one.email} , ${mobileOf(one)}`),
            ]),
    ),
    shape(
        "third-csv-two-header-lines",
        "a group line above the headings",
        CSV,
        ["name", "kana", "phone", "address"],
        (people) =>
            lines([
                "基本情報,,連絡先,",
                "氏名,フリガナ,電話番号,住所",
                ...people.map((one) => csvLine([nameOf(one), kanaOf(one), mobileOf(one), addressOf(one)])),
            ]),
    ),
    shape(
        "third-csv-status-words",
        "columns of words that look like names: towns, sections, staff codes",
        CSV,
        ["name", "email"],
        (people, random) =>
            lines([
                "氏名,メールアドレス,地区,担当課,状態",
                ...people.map((one) =>
                    csvLine([nameOf(one), one.email, random.pick(["上野", "三宅", "千葉"]), "総務課", "処理済"]),
                ),
            ]),
    ),
    shape(
        "third-csv-unlabelled-extra",
        "no heading; address, mobile and mail in any order",
        CSV,
        ["name", "address", "phone", "email"],
        (people) => lines(people.map((one) => csvLine([one.email, mobileOf(one), addressOf(one), nameOf(one, " ")]))),
    ),
    shape(
        "third-csv-birth-age",
        "birth in eight digits, age, sex as a code",
        CSV,
        ["name", "birth", "age", "sex"],
        (people) =>
            lines([
                "name,birthday,age,gender",
                ...people.map((one) => csvLine([nameOf(one), birthOf(one, ""), one.age, one.sex === "男" ? 1 : 2])),
            ]),
    ),
    shape(
        "third-xml-envelope",
        "a webservice's answer with one list and totals",
        XML,
        ["name", "email", "phone"],
        (people) =>
            `<?xml version="1.0"?><response><status>0</status><total>${people.length}</total><userList>${people.map((one) => `<user><userId>${one.id}</userId><lastName>${one.family}</lastName><firstName>${one.given}</firstName><mailAddress>${one.email}</mailAddress><tel1>${mobileOf(one)}</tel1></user>`).join("")}</userList></response>`,
    ),
    shape(
        "third-xml-pretty-attrs",
        "attributes over several lines, single quotes",
        XML,
        ["name", "phone"],
        (people) =>
            `<?xml version='1.0'?>\n<list>\n${people.map((one) => `  <row\n    no='${one.id}'\n    fullName='${nameOf(one)}'\n    telephone='${mobileOf(one)}'\n  />`).join("\n")}\n</list>\n`,
    ),
    shape(
        "third-soap-fault-free",
        "SOAP with multiRef-like items and nil",
        "text/xml",
        ["name", "birth"],
        (people) =>
            `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><getPatientsReturn>${people.map((one) => `<item xsi:type="ns1:Patient"><patientName xsi:type="xsd:string">${nameOf(one, " ")}</patientName><birthDate xsi:type="xsd:date">${birthOf(one)}</birthDate><phone xsi:nil="true"/></item>`).join("")}</getPatientsReturn></soapenv:Body></soapenv:Envelope>`,
    ),
    shape(
        "third-js-map",
        "a map of calls with positional values",
        "text/javascript",
        ["name", "email"],
        (people) =>
            `define(["app"], function (app) {\n${people.map((one) => `  app.addUser(${one.id}, "${nameOf(one, " ")}", "${one.email}");`).join("\n")}\n});\n`,
    ),
    shape(
        "third-js-template",
        "rendered markup in a template string",
        "application/javascript",
        ["name", "email"],
        (people) =>
            `document.write(\`<table><tr><th>氏名</th><th>メール</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${one.email}</td></tr>`).join("")}</table>\`);`,
    ),
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
