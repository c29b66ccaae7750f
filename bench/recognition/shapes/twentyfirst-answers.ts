// Of the twenty-first set: answers of interfaces, state of programs, logs of them.
import { day, first, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { HTML, JSON_TYPE, lines, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { console21, none } from "../twentyfirst-frame.ts"
import { data, page } from "../twentyfirst-shape.ts"

export const TWENTYFIRST_ANSWERS: readonly Shape[] = [
    data(
        "twentyfirst-odata-value",
        "a collection by OData: type and tag of each entry, names in two properties",
        JSON_TYPE,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            JSON.stringify({
                "@odata.context": "https://example.com/odata/$metadata#Contacts",
                value: p.map((o) => ({
                    "@odata.etag": `W/"${r.digits(6)}"`,
                    contactid: `c${r.digits(8)}`,
                    lastname: o.family,
                    firstname: o.given,
                    emailaddress1: o.email,
                    telephone1: landlineOf(o),
                    statecode: 0,
                })),
            }),
    ),
    data(
        "twentyfirst-hal-embedded",
        "a page of HAL: links beside each applicant",
        JSON_TYPE,
        "few",
        ["name", "birth", "phone"],
        (p) =>
            JSON.stringify({
                _links: { self: { href: "/applicants?page=0" } },
                page: { size: 20, totalElements: p.length },
                _embedded: {
                    applicants: p.map((o) => ({
                        applicantName: nameOf(o),
                        birthday: birthOf(o),
                        mobilePhone: o.mobile,
                        _links: { self: { href: `/applicants/${o.id}` } },
                    })),
                },
            }),
    ),
    data(
        "twentyfirst-jsonapi-included",
        "bookings whose guests are included under attributes",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p, r) =>
            JSON.stringify({
                data: p.map((o) => ({
                    type: "bookings",
                    id: String(o.id + 100),
                    attributes: { "checked-in-at": `${day(r)}T15:00:00+09:00`, nights: 2 },
                    relationships: { guest: { data: { type: "guests", id: String(o.id) } } },
                })),
                included: p.map((o) => ({
                    type: "guests",
                    id: String(o.id),
                    attributes: { "full-name": nameOf(o, " "), "e-mail": o.email },
                })),
            }),
    ),
    data(
        "twentyfirst-edges-orders",
        "orders as edges with nodes, the customer within",
        JSON_TYPE,
        "few",
        ["name", "email", "phone", "address"],
        (p, r) =>
            JSON.stringify({
                data: {
                    orders: {
                        edges: p.map((o) => ({
                            cursor: r.digits(10),
                            node: {
                                id: `gid://shop/Order/${r.digits(9)}`,
                                name: `#${1000 + o.id}`,
                                customer: { displayName: nameOf(o, " "), email: o.email },
                                shippingAddress: { formatted: [addressOf(o), o.building], phone: o.mobile },
                                totalPriceSet: { shopMoney: { amount: "3980.0", currencyCode: "JPY" } },
                            },
                        })),
                        pageInfo: { hasNextPage: false },
                    },
                },
            }),
    ),
    withEither(
        data(
            "twentyfirst-record-types",
            "records whose fields have a type and a value, by Japanese codes",
            JSON_TYPE,
            "few",
            ["name", "phone", "address", "birth"],
            (p, r) =>
                JSON.stringify({
                    records: p.map((o) => ({
                        $id: { type: "__ID__", value: r.digits(3) },
                        レコード番号: { type: "RECORD_NUMBER", value: r.digits(3) },
                        利用者名: { type: "SINGLE_LINE_TEXT", value: nameOf(o, " ") },
                        自宅電話: { type: "LINK", value: landlineOf(o) },
                        住所: { type: "SINGLE_LINE_TEXT", value: addressOf(o) },
                        生年月日: { type: "DATE", value: birthOf(o) },
                        要介護度: { type: "DROP_DOWN", value: "要支援1" },
                    })),
                    totalCount: String(p.length),
                }),
        ),
        "health",
    ),
    withEither(
        data(
            "twentyfirst-sobjects",
            "records of a query with attributes, the account's name nested",
            JSON_TYPE,
            "few",
            ["name", "email", "phone"],
            (p, r) =>
                JSON.stringify({
                    totalSize: p.length,
                    done: true,
                    records: p.map((o) => ({
                        attributes: {
                            type: "Contact",
                            url: `/services/data/v60.0/sobjects/Contact/003${r.digits(12)}`,
                        },
                        Id: `003${r.digits(12)}`,
                        Name: nameOf(o, " "),
                        Email: o.email,
                        MobilePhone: mobileOf(o),
                        Title: "総務課長",
                        Account: { attributes: { type: "Account" }, Name: "株式会社仮名物産" },
                    })),
                }),
        ),
        "job",
    ),
    data(
        "twentyfirst-tickets-users",
        "tickets beside the users who wrote them, joined by a number",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p, r) =>
            JSON.stringify({
                tickets: p.map((o) => ({
                    id: r.below(99_999),
                    subject: r.pick(["注文の取消", "住所変更"]),
                    requester_id: o.id + 700,
                    status: "open",
                    via: { channel: "web" },
                })),
                users: p.map((o) => ({
                    id: o.id + 700,
                    name: nameOf(o, " "),
                    email: o.email,
                    role: "end-user",
                    time_zone: "Tokyo",
                    locale: "ja",
                })),
                count: p.length,
            }),
    ),
    withEither(
        data(
            "twentyfirst-participants-service",
            "an answer of a course system: users with names in three keys",
            JSON_TYPE,
            "many",
            ["name", "email"],
            (p, r) =>
                JSON.stringify(
                    p.map((o) => ({
                        id: o.id + 30,
                        username: `s${r.digits(6)}`,
                        firstname: o.given,
                        lastname: o.family,
                        fullname: nameOf(o, " "),
                        email: o.email,
                        department: "経済学部",
                        firstaccess: 1_760_000_000,
                        lastaccess: 1_760_300_000,
                        suspended: false,
                        profileimageurl: "https://lms.example.jp/theme/image.php/boost/core/1/u/f1",
                    })),
                ),
        ),
        "nickname",
    ),
    data(
        "twentyfirst-payments",
        "payments of a processor: billing details within the charge",
        JSON_TYPE,
        "few",
        ["name", "email", "phone", "postal", "address"],
        (p, r) =>
            JSON.stringify({
                object: "list",
                url: "/v1/charges",
                has_more: false,
                data: p.map((o) => ({
                    id: `ch_${r.digits(14)}`,
                    object: "charge",
                    amount: 4980,
                    currency: "jpy",
                    billing_details: {
                        name: nameOf(o, " "),
                        email: o.email,
                        phone: o.mobile,
                        address: {
                            country: "JP",
                            postal_code: postalOf(o),
                            state: o.prefecture,
                            city: o.city,
                            line1: `${o.town}${o.block.join("-")}`,
                            line2: o.building,
                        },
                    },
                    paid: true,
                })),
            }),
    ),
    data(
        "twentyfirst-chat-profiles",
        "members of a chat: real name and address in the profile",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p, r) =>
            JSON.stringify({
                ok: true,
                members: p.map((o) => ({
                    id: `U0${r.digits(8)}`,
                    team_id: "T0210021",
                    name: `${o.familyRoman}${o.id}`,
                    deleted: false,
                    real_name: nameOf(o, " "),
                    tz: "Asia/Tokyo",
                    profile: {
                        real_name: nameOf(o, " "),
                        real_name_normalized: nameOf(o, " "),
                        email: o.email,
                        title: "",
                        team: "T0210021",
                    },
                    is_bot: false,
                })),
                cache_ts: 1_760_000_000,
            }),
    ),
    data(
        "twentyfirst-calendar-guests",
        "an event with organizer and guests by address and displayName",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p, r) =>
            JSON.stringify({
                kind: "calendar#event",
                id: `ev${r.digits(10)}`,
                summary: "打ち合わせ",
                start: { dateTime: `${day(r)}T10:00:00+09:00` },
                attendees: p.map((o) => ({ email: o.email, displayName: nameOf(o, " "), responseStatus: "accepted" })),
            }),
    ),
    data(
        "twentyfirst-one-user-me",
        "who is logged in, nested twice",
        JSON_TYPE,
        "one",
        ["name", "kana", "email", "birth", "phone"],
        (p, r) => {
            const o = first(p)
            return JSON.stringify({
                result: { code: 0 },
                payload: {
                    me: {
                        uid: r.digits(9),
                        basic: {
                            seiKanji: o.family,
                            meiKanji: o.given,
                            seiKana: o.familyKana,
                            meiKana: o.givenKana,
                            seinengappi: birthOf(o, ""),
                        },
                        contact: { mail: o.email, keitai: o.mobile },
                        points: Number(r.digits(4)),
                    },
                },
            })
        },
    ),
    data(
        "twentyfirst-search-hits",
        "hits of a search: score, source, what was marked",
        JSON_TYPE,
        "few",
        ["name", "kana", "address"],
        (p, r) =>
            JSON.stringify({
                took: 4,
                timed_out: false,
                hits: {
                    total: { value: p.length, relation: "eq" },
                    max_score: 7.2,
                    hits: p.map((o) => ({
                        _index: "jumin",
                        _id: r.digits(8),
                        _score: 7.1,
                        _source: { shimei: nameOf(o, "　"), shimei_kana: kanaOf(o), jusho: addressOf(o) },
                    })),
                },
            }),
    ),
    data(
        "twentyfirst-xml-reservations",
        "reservations as XML with Japanese names of elements",
        XML,
        "few",
        ["name", "phone"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<予約一覧 作成日="${day(r)}">\n${p.map((o) => `  <予約 番号="${r.digits(6)}">\n    <予約者>${nameOf(o, " ")}</予約者>\n    <連絡先>${mobileOf(o)}</連絡先>\n    <人数>${1 + r.below(6)}</人数>\n  </予約>`).join("\n")}\n</予約一覧>\n`,
    ),
    data(
        "twentyfirst-xml-contacts-attributes",
        "contacts whose phones are elements with a kind",
        XML,
        "few",
        ["name", "email", "phone"],
        (p) =>
            `<?xml version="1.0"?><AddressBook><Version>1</Version>${p.map((o) => `<Contact><id>${o.id + 1}</id><FirstName>${o.given}</FirstName><LastName>${o.family}</LastName><Phone type="Mobile"><phonenumber>${o.mobile}</phonenumber><accountindex>1</accountindex></Phone><Mail type="Work">${o.email}</Mail></Contact>`).join("")}</AddressBook>`,
    ),
    page(
        "twentyfirst-livewire-snapshot",
        "a component's snapshot in an attribute, escaped",
        console21,
        "来店者",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<div wire:id="a${r.digits(8)}" x-data="${JSON.stringify({ visitors: p.map((o) => ({ visitorName: nameOf(o, " "), visitorTel: mobileOf(o), at: day(r) })) }).replaceAll('"', "&quot;")}"><p>読み込み中…</p></div>`,
    ),
    data(
        "twentyfirst-nuxt-like-script",
        "a shop's page whose script holds whom it sells to",
        HTML,
        "one",
        ["name", "postal", "address", "phone", "email"],
        (p, r) => {
            const o = first(p)
            return none(
                "ご注文手続き",
                `<div id="checkout"></div><script type="application/json" id="checkout-data">${JSON.stringify({ cart: { items: [{ sku: r.digits(6), title: "リネンシャツ", qty: 1 }], total: 6600 }, buyer: { lastName: o.family, firstName: o.given, zip: o.postal, prefecture: o.prefecture, addressLine1: `${o.city}${o.town}${o.block.join("-")}`, tel: o.mobile, mailAddress: o.email } })}</script>`,
            )
        },
    ),
    data(
        "twentyfirst-request-log",
        "a log of a program: the body of each request as JSON behind the time",
        TEXT,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            lines(
                p.map(
                    (o) =>
                        `[${day(r)} 0${r.below(9)}:12:44] production.INFO: contact.store {"ip":"192.0.2.${r.below(200)}","input":{"your_name":"${nameOf(o, " ")}","your_email":"${o.email}","your_tel":"${o.mobile}","message":"資料希望"}}`,
                ),
                "\n",
            ),
    ),
    data("twentyfirst-key-value-log", "a log of keys and values in quotes", TEXT, "few", ["name", "email"], (p, r) =>
        lines(
            p.map(
                (o) =>
                    `time="${day(r)}T10:00:00Z" level=info msg="user updated" user.name="${nameOf(o, " ")}" user.email=${o.email} actor=batch duration=${r.below(90)}ms`,
            ),
            "\n",
        ),
    ),
    data(
        "twentyfirst-error-list",
        "faults of an import: which line, why, and the line's values",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p) =>
            JSON.stringify({
                imported: 0,
                errors: p.map((o, at) => ({
                    row: at + 2,
                    message: "メールアドレスはすでに登録されています",
                    values: { 氏名: nameOf(o, " "), メールアドレス: o.email },
                })),
            }),
    ),
    data(
        "twentyfirst-webhook-form",
        "a form's message as a webhook: questions with answers",
        JSON_TYPE,
        "one",
        ["name", "kana", "email", "phone"],
        (p, r) => {
            const o = first(p)
            return JSON.stringify({
                event_id: `01${r.digits(10)}`,
                event_type: "form_response",
                form_response: {
                    submitted_at: `${day(r)}T09:00:00Z`,
                    answers: [
                        { question: "お名前をご記入ください", answer: nameOf(o, " ") },
                        { question: "フリガナ", answer: kanaOf(o) },
                        { question: "メールアドレス", answer: o.email },
                        { question: "お電話番号", answer: mobileOf(o) },
                        { question: "見学希望日", answer: day(r) },
                    ],
                },
            })
        },
    ),
    withEither(
        data(
            "twentyfirst-latin-api",
            "directory of a firm in English keys, names in Latin letters",
            JSON_TYPE,
            "few",
            ["name", "email", "phone"],
            (p, r) =>
                JSON.stringify({
                    results: p.map((o) => ({
                        employeeNumber: r.digits(5),
                        displayName: romanOf(o),
                        mail: o.email,
                        businessPhones: [landlineOf(o)],
                        officeLocation: "Tokyo 4F",
                    })),
                    next: null,
                }),
        ),
        "phone",
    ),
    page(
        "twentyfirst-debug-bar",
        "a page of an error that shows the request's fields",
        none,
        "Undefined array key",
        "one",
        ["name", "email", "phone"],
        (p, r) => {
            const o = first(p)
            return `<section><h2>Request</h2><pre>POST /contact/confirm HTTP/1.1</pre><h3>Body</h3><table><tr><td>_token</td><td>${r.digits(12)}</td></tr><tr><td>name</td><td>${nameOf(o, " ")}</td></tr><tr><td>email</td><td>${o.email}</td></tr><tr><td>tel</td><td>${o.mobile}</td></tr><tr><td>amount</td><td>${yen(r)}</td></tr></table></section>`
        },
    ),
]
