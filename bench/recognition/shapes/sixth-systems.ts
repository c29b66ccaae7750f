// A sixth set, written and first run like the third: what the interfaces of well-known systems answer.
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shape, shapeOfOne, type Shape } from "../shape.ts"

const element = (type: string, key: string | null, props: object): unknown[] => ["$", type, key, props]

export const SIXTH_SYSTEMS: readonly Shape[] = [
    shape(
        "sixth-flight-rows",
        "a page as React streams it between pages",
        "text/x-component",
        ["name", "email", "phone"],
        (p) => {
            const rows = p.map((o) =>
                element("tr", String(o.id), {
                    className: "border-b",
                    children: [
                        element("td", null, { children: nameOf(o, " ") }),
                        element("td", null, {
                            children: element("a", null, { href: `mailto:${o.email}`, children: o.email }),
                        }),
                        element("td", null, { children: mobileOf(o) }),
                    ],
                }),
            )
            const head = element("tr", null, {
                children: ["氏名", "メール", "電話"].map((one) => element("th", one, { children: one })),
            })
            const table = element("table", null, {
                children: [element("thead", null, { children: head }), element("tbody", null, { children: rows })],
            })
            return `1:"$Sreact.fragment"\n2:I[87031,["931","static/chunks/931.js"],"default"]\n:HL["/_next/static/css/app.css","style"]\n0:{"b":"development","f":[["children","members",["members",{"children":["__PAGE__",{}]}],"$L4"]]}\n4:${JSON.stringify(element("main", null, { children: [element("h1", null, { children: "会員一覧" }), table] }))}\n5:null\n`
        },
    ),
    shape(
        "sixth-flight-props",
        "properties of a client's component in such a stream",
        "text/x-component",
        ["name", "email", "birth"],
        (p) =>
            `0:["$","$L3",null,${JSON.stringify({ title: "会員", members: p.map((o) => ({ id: o.id, name: nameOf(o), email: o.email, birthday: `$D${birthOf(o)}T00:00:00.000Z`, note: "$undefined" })) })}]\n3:I[1234,["12","static/chunks/12.js"],"MemberTable"]\n`,
    ),
    shape(
        "sixth-extended-json",
        "documents of MongoDB, a line each",
        "application/x-ndjson",
        ["name", "kana", "email", "phone", "birth"],
        (p) =>
            p
                .map((o) =>
                    JSON.stringify({
                        _id: { $oid: `65f0c0ffee00000000${String(100_000 + o.id)}` },
                        name: { last: o.family, first: o.given },
                        kana: { last: o.familyKana, first: o.givenKana },
                        contact: { email: o.email, tel: mobileOf(o) },
                        birthday: { $date: `${birthOf(o)}T00:00:00Z` },
                        visits: { $numberLong: "12" },
                    }),
                )
                .join("\n"),
    ),
    shape(
        "sixth-scim",
        "users as SCIM lists them (RFC 7644)",
        "application/scim+json",
        ["name", "email", "phone"],
        (p) =>
            JSON.stringify({
                schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
                totalResults: p.length,
                Resources: p.map((o) => ({
                    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
                    id: `2819c223-7f76-453a-919d-4138619${10_000 + o.id}`,
                    userName: o.email,
                    name: { formatted: nameOf(o, " "), familyName: o.family, givenName: o.given },
                    emails: [{ value: o.email, type: "work", primary: true }],
                    phoneNumbers: [{ value: mobileOf(o), type: "mobile" }],
                    active: true,
                    meta: { resourceType: "User", created: "2026-05-01T01:00:00Z" },
                })),
            }),
    ),
    shape(
        "sixth-included",
        "orders, their customers included beside them",
        "application/vnd.api+json",
        ["name", "email", "phone"],
        (p) =>
            JSON.stringify({
                data: p.map((o, at) => ({
                    type: "orders",
                    id: String(9_000 + at),
                    attributes: { status: "paid", total: 4_980, "ordered-at": "2026-05-01T10:00:00+09:00" },
                    relationships: { customer: { data: { type: "customers", id: String(o.id) } } },
                })),
                included: p.map((o) => ({
                    type: "customers",
                    id: String(o.id),
                    attributes: { "full-name": nameOf(o, " "), "e-mail": o.email, "mobile-phone": mobileOf(o) },
                    links: { self: `/customers/${o.id}` },
                })),
            }),
    ),
    shape(
        "sixth-headless",
        "entries of a content system, relations wrapped in data and attributes",
        JSON_TYPE,
        ["name", "email", "postal", "address"],
        (p) =>
            JSON.stringify({
                data: p.map((o) => ({
                    id: o.id,
                    attributes: {
                        fullName: nameOf(o, " "),
                        email: o.email,
                        createdAt: "2026-05-01T01:00:00.000Z",
                        home: { data: { id: 70 + o.id, attributes: { zipcode: postalOf(o), address: addressOf(o) } } },
                    },
                })),
                meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: p.length } },
            }),
    ),
    shape(
        "sixth-crm-query",
        "contacts of a CRM by its query language",
        JSON_TYPE,
        ["name", "email", "phone", "postal", "address"],
        (p) =>
            JSON.stringify({
                totalSize: p.length,
                done: true,
                records: p.map((o) => ({
                    attributes: {
                        type: "Contact",
                        url: `/services/data/v60.0/sobjects/Contact/003000000000${o.id}AAA`,
                    },
                    Id: `003000000000${o.id}AAA`,
                    LastName: o.family,
                    FirstName: o.given,
                    Email: o.email,
                    MobilePhone: mobileOf(o),
                    MailingAddress: {
                        city: o.city,
                        country: "Japan",
                        postalCode: postalOf(o),
                        state: o.prefecture,
                        street: `${o.town}${o.block.join("-")}`,
                    },
                    Account: { attributes: { type: "Account" }, Name: "株式会社見本商事" },
                })),
            }),
    ),
    shape(
        "sixth-groupware-users",
        "users of a groupware",
        JSON_TYPE,
        ["name", "kana", "email", "phone", "birth"],
        (p) =>
            JSON.stringify({
                users: p.map((o) => ({
                    id: String(o.id),
                    code: `u${o.id}`,
                    ctime: "2026-05-01T01:00:00Z",
                    name: nameOf(o, " "),
                    surName: o.family,
                    givenName: o.given,
                    surNameReading: o.familyKana,
                    givenNameReading: o.givenKana,
                    localName: "",
                    timezone: "Asia/Tokyo",
                    email: o.email,
                    mobilePhone: mobileOf(o),
                    extensionNumber: "123",
                    birthDate: birthOf(o),
                    joinDate: "2020-04-01",
                    customItemValues: [],
                })),
            }),
    ),
    shape(
        "sixth-payment-customers",
        "customers of a payment service",
        JSON_TYPE,
        ["name", "email", "phone", "postal", "address"],
        (p) =>
            JSON.stringify({
                object: "list",
                url: "/v1/customers",
                has_more: false,
                data: p.map((o) => {
                    const address = {
                        city: o.city,
                        country: "JP",
                        line1: `${o.town}${o.block.join("-")}`,
                        line2: null,
                        postal_code: postalOf(o),
                        state: o.prefecture,
                    }
                    return {
                        id: `cus_N${o.id}abcdefghijk`,
                        object: "customer",
                        address,
                        balance: 0,
                        created: 1_777_777_777 + o.id,
                        currency: "jpy",
                        description: null,
                        email: o.email,
                        invoice_prefix: "9F2C1A7",
                        name: nameOf(o, " "),
                        phone: `+81${o.mobile.slice(1)}`,
                        shipping: { address, name: nameOf(o, " "), phone: `+81${o.mobile.slice(1)}` },
                        livemode: true,
                    }
                }),
            }),
    ),
    shape(
        "sixth-many-to-one",
        "records whose relations are a list of number and name",
        JSON_TYPE,
        ["name", "email", "phone"],
        (p) =>
            JSON.stringify({
                jsonrpc: "2.0",
                id: 1,
                result: p.map((o) => ({
                    id: 300 + o.id,
                    partner_id: [o.id, nameOf(o, " ")],
                    company_id: [1, "株式会社見本商事"],
                    email_from: o.email,
                    phone: mobileOf(o),
                    stage_id: [2, "対応中"],
                    priority: "1",
                })),
            }),
    ),
    shape(
        "sixth-multipart",
        "parts of one answer, each JSON",
        'multipart/mixed; boundary="batch_9f"',
        ["name", "kana", "email"],
        (p) =>
            `${p.map((o) => `--batch_9f\r\nContent-Type: application/http\r\nContent-ID: <response-${o.id}>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n\r\n${JSON.stringify({ id: o.id, name: nameOf(o), nameKana: kanaOf(o), email: o.email })}\r\n`).join("")}--batch_9f--\r\n`,
    ),
    shape(
        "sixth-turbo-stream",
        "fragments a page puts into itself",
        "text/vnd.turbo-stream.html; charset=utf-8",
        ["name", "email", "phone"],
        (p) =>
            p
                .map(
                    (o) =>
                        `<turbo-stream action="append" target="members"><template><tr id="member_${o.id}"><td>${nameOf(o, " ")}</td><td>${o.email}</td><td>${mobileOf(o)}</td></tr></template></turbo-stream>`,
                )
                .join("\n"),
    ),
    shapeOfOne("sixth-graph-profile", "the signed-in person", JSON_TYPE, ["name", "email", "phone"], (o) =>
        JSON.stringify({
            "@odata.context": "https://graph.example.com/v1.0/$metadata#users/$entity",
            businessPhones: [landlineOf(o)],
            displayName: nameOf(o, " "),
            givenName: o.given,
            jobTitle: null,
            mail: o.email,
            mobilePhone: mobileOf(o),
            officeLocation: null,
            surname: o.family,
            userPrincipalName: o.email,
            id: "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
        }),
    ),
]
