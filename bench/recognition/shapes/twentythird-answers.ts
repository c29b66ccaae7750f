// The twenty-third set: answers of interfaces in JSON, of the styles and services that are in use.
import { day, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { JSON_TYPE, withEither, type Shape } from "../shape.ts"
import { data } from "../twentythird-shape.ts"

export const TWENTYTHIRD_ANSWERS: readonly Shape[] = [
    data("twentythird-relay-edges", "edges and nodes of GraphQL", JSON_TYPE, "few", ["name", "kana", "email"], (p) =>
        JSON.stringify({
            data: {
                viewer: {
                    customers: {
                        totalCount: p.length,
                        edges: p.map((o) => ({
                            cursor: Buffer.from(`c:${o.id}`).toString("base64"),
                            node: {
                                __typename: "Customer",
                                id: `Q3VzdG9tZXI6${o.id}`,
                                familyName: o.family,
                                givenName: o.given,
                                familyNameKana: o.familyKana,
                                givenNameKana: o.givenKana,
                                email: o.email,
                            },
                        })),
                        pageInfo: { hasNextPage: false, endCursor: null },
                    },
                },
            },
        }),
    ),
    data(
        "twentythird-json-api",
        "JSON:API with keys in kebab case",
        "application/vnd.api+json",
        "few",
        ["name", "phone", "birth"],
        (p) =>
            JSON.stringify({
                data: p.map((o) => ({
                    type: "patients",
                    id: String(o.id + 1),
                    attributes: {
                        "full-name": nameOf(o, " "),
                        "phone-number": o.mobile,
                        "date-of-birth": birthOf(o),
                        "created-at": "2026-04-01T09:00:00+09:00",
                    },
                    relationships: { clinic: { data: { type: "clinics", id: "3" } } },
                })),
                included: [
                    { type: "clinics", id: "3", attributes: { name: "例示医院", "phone-number": "049-000-2305" } },
                ],
            }),
    ),
    data("twentythird-hal", "HAL: embedded guests with links", "application/hal+json", "few", ["name", "email"], (p) =>
        JSON.stringify({
            _links: { self: { href: "/reservations?page=1" } },
            _embedded: {
                reservations: p.map((o) => ({
                    _links: { self: { href: `/reservations/${o.id}` } },
                    room: "ツイン",
                    guest: { name: nameOf(o, " "), mail: o.email },
                })),
            },
            total: p.length,
        }),
    ),
    withEither(
        data(
            "twentythird-odata-users",
            "users of a directory by OData",
            JSON_TYPE,
            "few",
            ["name", "email", "phone"],
            (p) =>
                JSON.stringify({
                    "@odata.context": "https://graph.example.com/v1.0/$metadata#users",
                    value: p.map((o) => ({
                        businessPhones: [],
                        displayName: nameOf(o, " "),
                        givenName: o.given,
                        surname: o.family,
                        jobTitle: null,
                        mail: o.email,
                        mobilePhone: `+81 ${mobileOf(o).slice(1)}`,
                        officeLocation: "2F",
                        userPrincipalName: o.email,
                        id: `4ec3${o.id}-0000-4000-8000-000000000000`,
                    })),
                }),
        ),
        "job",
    ),
    data("twentythird-elastic-hits", "hits of a search", JSON_TYPE, "few", ["name", "address", "phone"], (p) =>
        JSON.stringify({
            took: 3,
            timed_out: false,
            hits: {
                total: { value: p.length, relation: "eq" },
                hits: p.map((o) => ({
                    _index: "kokyaku-2026",
                    _id: String(o.id),
                    _score: 1,
                    _source: { kokyaku_mei: nameOf(o), jusho: addressOf(o), denwa_bango: landlineOf(o) },
                })),
            },
        }),
    ),
    data("twentythird-romaji", "keys in romanised Japanese", JSON_TYPE, "few", ["name", "kana", "birth"], (p) =>
        JSON.stringify({
            kaiin: p.map((o) => ({
                kaiin_no: 1_000 + o.id,
                shimei: nameOf(o, "　"),
                shimei_kana: kanaOf(o, "　"),
                seinengappi: birthOf(o, "/"),
                touroku_bi: "2026/04/01",
            })),
        }),
    ),
    data(
        "twentythird-rows-with-head",
        "arrays of arrays, headings first",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p, r) =>
            JSON.stringify({
                range: "申込者!A1:D50",
                majorDimension: "ROWS",
                values: [
                    ["タイムスタンプ", "お名前", "メールアドレス", "参加日"],
                    ...p.map((o) => [`${day(r, "/")} 10:11:12`, nameOf(o, " "), o.email, "11月23日"]),
                ],
            }),
    ),
    data("twentythird-columns", "columns as arrays beside each other", JSON_TYPE, "few", ["name", "phone"], (p) =>
        JSON.stringify({
            index: p.map((_, at) => at),
            columns: { 氏名: p.map((o) => nameOf(o, " ")), 電話番号: p.map((o) => mobileOf(o)), 数量: p.map(() => 1) },
        }),
    ),
    data("twentythird-by-id", "people by their id", JSON_TYPE, "many", ["name", "email"], (p) =>
        JSON.stringify(
            Object.fromEntries(
                p.map((o) => [
                    `-N${String(o.id).padStart(4, "0")}`,
                    { nm: nameOf(o, " "), mail: o.email, ts: 1_790_000_000 },
                ]),
            ),
        ),
    ),
    data(
        "twentythird-kintone-records",
        "records of an app with the type of each field",
        JSON_TYPE,
        "few",
        ["name", "phone", "address"],
        (p) =>
            JSON.stringify({
                records: p.map((o) => ({
                    $id: { type: "__ID__", value: String(o.id) },
                    $revision: { type: "__REVISION__", value: "3" },
                    更新者: { type: "MODIFIER", value: { code: "Administrator", name: "Administrator" } },
                    顧客名: { type: "SINGLE_LINE_TEXT", value: nameOf(o, " ") },
                    TEL: { type: "LINK", value: landlineOf(o) },
                    住所: { type: "SINGLE_LINE_TEXT", value: addressOf(o) },
                    ランク: { type: "DROP_DOWN", value: "A" },
                })),
                totalCount: null,
            }),
    ),
    withEither(
        data(
            "twentythird-backlog-issues",
            "issues of a tracker: who they are assigned to",
            JSON_TYPE,
            "few",
            ["name", "email"],
            (p) =>
                JSON.stringify(
                    p.map((o) => ({
                        id: 2_300 + o.id,
                        issueKey: `MIHON-${o.id + 1}`,
                        summary: "ログイン画面の文言を直す",
                        priority: { id: 3, name: "中" },
                        status: { id: 1, projectId: 23, name: "未対応", color: "#ed8077" },
                        assignee: {
                            id: o.id,
                            userId: `${o.givenRoman}${o.id}`,
                            name: nameOf(o, " "),
                            roleType: 2,
                            lang: "ja",
                            mailAddress: o.email,
                        },
                        category: [{ id: 54, name: "API" }],
                    })),
                ),
        ),
        "nickname",
    ),
    withEither(
        data("twentythird-slack-users", "members of a chat", JSON_TYPE, "few", ["name", "email", "phone"], (p) =>
            JSON.stringify({
                ok: true,
                members: p.map((o) => ({
                    id: `U0${o.id}`,
                    team_id: "T023",
                    name: `${o.familyRoman}.${o.id}`,
                    deleted: false,
                    profile: {
                        title: "",
                        phone: o.mobile,
                        real_name: nameOf(o, " "),
                        display_name: o.family,
                        email: o.email,
                        status_text: "リモート勤務",
                    },
                    is_bot: false,
                })),
            }),
        ),
        "nickname",
    ),
    data(
        "twentythird-stripe-customers",
        "customers of a payment service",
        JSON_TYPE,
        "few",
        ["name", "email", "phone", "postal", "address"],
        (p) =>
            JSON.stringify({
                object: "list",
                url: "/v1/customers",
                has_more: false,
                data: p.map((o) => ({
                    id: `cus_N${o.id}`,
                    object: "customer",
                    address: {
                        city: o.city,
                        country: "JP",
                        line1: `${o.town}${blockOf(o)}`,
                        line2: null,
                        postal_code: postalOf(o),
                        state: o.prefecture,
                    },
                    balance: 0,
                    currency: "jpy",
                    description: null,
                    email: o.email,
                    name: nameOf(o, " "),
                    phone: o.mobile,
                })),
            }),
    ),
    data("twentythird-firestore", "documents with the kind of each value", JSON_TYPE, "few", ["name", "phone"], (p) =>
        JSON.stringify({
            documents: p.map((o) => ({
                name: `projects/mihon/databases/(default)/documents/members/${o.id}`,
                fields: {
                    memberName: { stringValue: nameOf(o, " ") },
                    tel: { stringValue: mobileOf(o) },
                    point: { integerValue: "120" },
                },
                createTime: "2026-11-02T00:00:00Z",
            })),
        }),
    ),
    data("twentythird-salesforce", "records of a sales system", JSON_TYPE, "few", ["name", "email", "phone"], (p) =>
        JSON.stringify({
            totalSize: p.length,
            done: true,
            records: p.map((o) => ({
                attributes: { type: "Contact", url: `/services/data/v60.0/sobjects/Contact/0035${o.id}` },
                LastName: o.family,
                FirstName: o.given,
                Email: o.email,
                MobilePhone: mobileOf(o),
                Account: { attributes: { type: "Account" }, Name: "株式会社みほん" },
            })),
        }),
    ),
    data(
        "twentythird-notion-rows",
        "rows of a notebook: properties with rich text",
        JSON_TYPE,
        "few",
        ["name", "email"],
        (p) =>
            JSON.stringify({
                object: "list",
                results: p.map((o) => ({
                    object: "page",
                    id: `a${o.id}`,
                    properties: {
                        名前: {
                            id: "title",
                            type: "title",
                            title: [{ type: "text", text: { content: nameOf(o, " ") }, plain_text: nameOf(o, " ") }],
                        },
                        メール: { id: "x", type: "email", email: o.email },
                        状態: { id: "y", type: "select", select: { name: "連絡済み", color: "green" } },
                    },
                })),
            }),
    ),
    data(
        "twentythird-spring-page",
        "a page of Spring: orders with their buyer",
        JSON_TYPE,
        "few",
        ["name", "phone"],
        (p, r) =>
            JSON.stringify({
                content: p.map((o) => ({
                    orderNo: r.digits(10),
                    buyer: { lastName: o.family, firstName: o.given, tel: o.mobile },
                    lines: [{ sku: "A-1", itemName: "木の器", price: yen(r) }],
                })),
                pageable: { pageNumber: 0, pageSize: 20, sort: { sorted: false } },
                totalElements: p.length,
                last: true,
            }),
    ),
    data("twentythird-datatables", "rows of markup for a table of a page", JSON_TYPE, "few", ["name", "email"], (p) =>
        JSON.stringify({
            draw: 1,
            recordsTotal: p.length,
            recordsFiltered: p.length,
            data: p.map((o) => [
                `<input type="checkbox" value="${o.id}">`,
                `<a href="/members/${o.id}">${nameOf(o, " ")}</a>`,
                o.email,
                "<span class='badge'>有効</span>",
            ]),
        }),
    ),
    data("twentythird-latin-guests", "guests of a hotel in Latin letters", JSON_TYPE, "few", ["name", "phone"], (p) =>
        JSON.stringify({
            arrivals: p.map((o, at) => ({
                room: 301 + at,
                guestName: romanOf(o),
                contactNumber: `+81${o.mobile.slice(1)}`,
                nights: 2,
            })),
        }),
    ),
]
