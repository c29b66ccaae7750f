// A fifth set, written and first run like the third: what well-known systems hand out.
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf, romanOf, type Person } from "../people.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, page, shape, TEXT, XML, type Shape } from "../shape.ts"

const compact = (o: Person): string => birthOf(o, "")

export const FIFTH_SYSTEMS: readonly Shape[] = [
    shape(
        "fifth-hl7",
        "HL7 version 2, as hospitals send admissions",
        TEXT,
        ["name", "kana", "birth", "phone", "sex", "health"],
        (p) =>
            p
                .map(
                    (o) =>
                        `MSH|^~\\&|HIS|HOSP|LAB|HOSP|20260501100000||ADT^A01|${o.id}|P|2.5||||||~ISO IR87\rPID|1||${o.id + 4_000}^^^HOSP^PI||${o.family}^${o.given}^^^^^L^I~${o.familyKana}^${o.givenKana}^^^^^L^P||${compact(o)}|${o.sex === "男" ? "M" : "F"}|||||${o.mobile}\rPV1|1|I|WARD^101^1\r`,
                )
                .join("\r"),
    ),
    shape("fifth-fhir", "a bundle of patients", "application/fhir+json", ["name", "birth", "phone", "sex"], (p) =>
        JSON.stringify({
            resourceType: "Bundle",
            type: "searchset",
            total: p.length,
            entry: p.map((o) => ({
                fullUrl: `https://example.jp/fhir/Patient/${o.id}`,
                resource: {
                    resourceType: "Patient",
                    id: String(o.id),
                    name: [{ use: "official", text: nameOf(o, " "), family: o.family, given: [o.given] }],
                    telecom: [{ system: "phone", value: mobileOf(o), use: "mobile" }],
                    gender: o.sex === "男" ? "male" : "female",
                    birthDate: birthOf(o),
                },
            })),
        }),
    ),
    shape(
        "fifth-chat-members",
        "members of a chat, with profiles",
        JSON_TYPE,
        ["name", "email", "phone", "nickname"],
        (p) =>
            JSON.stringify({
                ok: true,
                members: p.map((o) => ({
                    id: `U0${1_000 + o.id}ABC`,
                    team_id: "T0123",
                    deleted: false,
                    real_name: nameOf(o, " "),
                    tz: "Asia/Tokyo",
                    profile: {
                        title: "",
                        phone: mobileOf(o),
                        real_name: nameOf(o, " "),
                        display_name: o.nick,
                        email: o.email,
                    },
                })),
                cache_ts: 1_777_777_777,
            }),
    ),
    shape(
        "fifth-typed-fields",
        "records of a database built by clicking",
        JSON_TYPE,
        ["name", "email", "phone", "postal"],
        (p) =>
            JSON.stringify({
                records: p.map((o) => ({
                    $id: { type: "__ID__", value: String(o.id) },
                    作成者: { type: "CREATOR", value: { code: "admin", name: "Administrator" } },
                    お客様名: { type: "SINGLE_LINE_TEXT", value: nameOf(o, " ") },
                    メールアドレス: { type: "LINK", value: o.email },
                    携帯: { type: "LINK", value: mobileOf(o) },
                    郵便番号: { type: "SINGLE_LINE_TEXT", value: postalOf(o) },
                })),
            }),
    ),
    shape(
        "fifth-shop-orders",
        "orders, with two addresses of the same buyer",
        JSON_TYPE,
        ["name", "email", "phone", "address", "postal"],
        (p) =>
            JSON.stringify({
                orders: p.map((o) => {
                    const address = {
                        first_name: o.given,
                        last_name: o.family,
                        address1: `${o.town}${o.block.join("-")}`,
                        address2: o.building,
                        city: o.city,
                        province: o.prefecture,
                        zip: postalOf(o),
                        phone: mobileOf(o),
                        country_code: "JP",
                    }
                    return {
                        id: 5_000_000 + o.id,
                        email: o.email,
                        customer: { id: o.id, email: o.email, first_name: o.given, last_name: o.family },
                        billing_address: address,
                        shipping_address: address,
                        line_items: [{ title: "佐藤錦 2kg", vendor: "見本農園", price: "4980" }],
                    }
                }),
            }),
    ),
    shape(
        "fifth-sheet-query",
        "a spreadsheet's answer to a query",
        "text/javascript",
        ["name", "email", "phone"],
        (p) => {
            const rows = p.map((o) => ({ c: [{ v: nameOf(o) }, { v: o.email }, { v: mobileOf(o) }, { v: 1, f: "1" }] }))
            const cols = ["氏名", "メール", "電話", "数"].map((label, at) => ({
                id: "ABCD".charAt(at),
                label,
                type: "string",
            }))
            return `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ version: "0.6", status: "ok", table: { cols, rows } })});`
        },
    ),
    shape(
        "fifth-frame-split",
        "a table of a notebook, heads apart from rows",
        JSON_TYPE,
        ["name", "email", "birth"],
        (p) =>
            JSON.stringify({
                columns: ["name", "email", "birthday"],
                index: p.map(({ id }) => id),
                data: p.map((o) => [nameOf(o, " "), o.email, birthOf(o)]),
            }),
    ),
    shape(
        "fifth-rows-with-head",
        "rows of which the first names the columns",
        JSON_TYPE,
        ["name", "phone", "address"],
        (p) =>
            JSON.stringify([
                ["番号", "氏名", "電話番号", "住所"],
                ...p.map((o) => [o.id, nameOf(o), mobileOf(o), addressOf(o)]),
            ]),
    ),
    shape("fifth-state-flattened", "state of a page, each value once, by its place", HTML, ["name", "email"], (p) => {
        const values: unknown[] = [{ members: 1 }, p.map((_, at) => 2 + at * 3)]
        for (const o of p) {
            const at = values.length
            values.push({ name: at + 1, email: at + 2 }, nameOf(o, " "), o.email)
        }
        return page(
            `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify(values)}</script><p>読み込み中</p>`,
        )
    }),
    shape("fifth-flight", "pieces of a page as React streams them", HTML, ["name", "email"], (p) => {
        const rows = p.map((o) => [
            "$",
            "tr",
            String(o.id),
            {
                children: [
                    ["$", "td", null, { children: nameOf(o) }],
                    ["$", "td", null, { children: o.email }],
                ],
            },
        ])
        return page(`<script>self.__next_f.push([1,${JSON.stringify(`5:${JSON.stringify(rows)}\n`)}])</script>`)
    }),
    shape(
        "fifth-solr",
        "hits of a search as XML",
        XML,
        ["name", "email", "phone"],
        (p) =>
            `<?xml version="1.0" encoding="UTF-8"?><response><result name="response" numFound="${p.length}" start="0">${p.map((o) => `<doc><str name="id">${o.id}</str><str name="name_s">${nameOf(o)}</str><str name="email_s">${o.email}</str><str name="tel_s">${mobileOf(o)}</str><long name="_version_">1777${o.id}</long></doc>`).join("")}</result></response>`,
    ),
    shape(
        "fifth-plist",
        "keys and values as siblings",
        XML,
        ["name", "email"],
        (p) =>
            `<?xml version="1.0"?><plist version="1.0"><array>${p.map((o) => `<dict><key>name</key><string>${nameOf(o, " ")}</string><key>email</key><string>${o.email}</string></dict>`).join("")}</array></plist>`,
    ),
    shape(
        "fifth-sms-backup",
        "attributes of a backup of messages",
        XML,
        ["name", "phone"],
        (p) =>
            `<?xml version='1.0'?><smses count="${p.length}">${p.map((o) => `<sms protocol="0" address="+81${o.mobile.slice(1)}" date="1777777777000" type="1" body="明日の10時でお願いします" read="1" contact_name="${nameOf(o, " ")}" />`).join("\n")}</smses>`,
    ),
    shape(
        "fifth-calendar",
        "guests of an appointment",
        "text/calendar",
        ["name", "email"],
        (p) =>
            `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@example.jp\r\nSUMMARY:打ち合わせ\r\n${p.map((o) => `ATTENDEE;CN="${nameOf(o, " ")}";PARTSTAT=ACCEPTED:mailto:${o.email}\r\n`).join("")}END:VEVENT\r\nEND:VCALENDAR\r\n`,
    ),
    shape(
        "fifth-outlook-csv",
        "contacts as a mail program exports them",
        CSV,
        ["name", "email", "phone", "postal", "address"],
        (p) =>
            lines([
                "名,姓,会社名,役職,自宅の郵便番号,自宅の都道府県,自宅の市区町村,自宅の番地,携帯電話,電子メール アドレス,電子メールの種類,電子メール表示名",
                ...p.map((o) =>
                    csvLine([
                        o.given,
                        o.family,
                        "",
                        "",
                        postalOf(o),
                        o.prefecture,
                        o.city,
                        `${o.town}${o.block.join("-")}`,
                        mobileOf(o),
                        o.email,
                        "SMTP",
                        `${nameOf(o, " ")} (${o.email})`,
                    ]),
                ),
            ]),
    ),
    shape("fifth-google-csv", "contacts of a telephone", CSV, ["name", "kana", "email", "phone"], (p) =>
        lines([
            "Name,Given Name,Family Name,Given Name Yomi,Family Name Yomi,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value",
            ...p.map((o) =>
                csvLine([
                    nameOf(o, " "),
                    o.given,
                    o.family,
                    o.givenKana,
                    o.familyKana,
                    "* myContacts",
                    "* Home",
                    o.email,
                    "Mobile",
                    mobileOf(o),
                ]),
            ),
        ]),
    ),
    shape("fifth-jcard", "cards in JSON (RFC 7095)", "application/vcard+json", ["name", "email", "phone"], (p) =>
        JSON.stringify(
            p.map((o) => [
                "vcard",
                [
                    ["version", {}, "text", "4.0"],
                    ["fn", {}, "text", nameOf(o, " ")],
                    ["email", {}, "text", o.email],
                    ["tel", { type: "cell" }, "uri", `tel:+81-${mobileOf(o).slice(1)}`],
                ],
            ]),
        ),
    ),
    shape(
        "fifth-features",
        "points on a map, each a household",
        "application/geo+json",
        ["name", "address", "phone"],
        (p) =>
            JSON.stringify({
                type: "FeatureCollection",
                features: p.map((o) => ({
                    type: "Feature",
                    geometry: { type: "Point", coordinates: [139.7 + o.id / 1_000, 35.6] },
                    properties: { 世帯主: nameOf(o), 住所: addressOf(o), 電話: mobileOf(o), 避難行動要支援: true },
                })),
            }),
    ),
    shape(
        "fifth-passport-names",
        "names in Latin letters, family first with a comma",
        CSV,
        ["name", "passport", "birth"],
        (p) =>
            lines([
                "No,Name,Passport No,Date of Birth",
                ...p.map(
                    (o) =>
                        `${o.id},"${romanOf(o).split(" ").toReversed().join(", ").toUpperCase()}",${o.passport},${birthOf(o, "/")}`,
                ),
            ]),
    ),
    shape("fifth-karte", "charts of a hospital", JSON_TYPE, ["name", "kana", "birth", "health"], (p) =>
        JSON.stringify({
            patients: p.map((o) => ({
                patientNo: 100_000 + o.id,
                kanjiName: nameOf(o, "　"),
                kanaName: kanaOf(o, "　"),
                birthday: compact(o),
                disease: [{ name: o.illness, icd10: "I10" }],
            })),
        }),
    ),
]
