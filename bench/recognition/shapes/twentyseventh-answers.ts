// The twenty-seventh set: what services, shops, directories and hospitals answer with.
import { day, first, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { answer, moment, uuid } from "../twentyseventh-shape.ts"

export const TWENTYSEVENTH_ANSWERS: readonly Shape[] = [
    answer(
        "twentyseventh-graphql-relay",
        "edges and nodes with type names, cursors and a page's info",
        "few",
        ["name", "email", "phone"],
        (p, r) => ({
            data: {
                viewer: {
                    __typename: "Account",
                    members: {
                        __typename: "MemberConnection",
                        totalCount: p.length,
                        edges: p.map((o) => ({
                            cursor: uuid(r).slice(0, 8),
                            role: r.pick(["OWNER", "MEMBER", "GUEST"]),
                            node: {
                                __typename: "Member",
                                id: uuid(r),
                                displayName: nameOf(o, " "),
                                contact: { __typename: "Contact", email: o.email, mobile: mobileOf(o) },
                            },
                        })),
                        pageInfo: { hasNextPage: false, endCursor: uuid(r).slice(0, 8) },
                    },
                },
            },
        }),
    ),
    answer(
        "twentyseventh-jsonapi-included",
        "orders whose customers stand under included",
        "few",
        ["name", "kana", "email"],
        (p, r) => ({
            jsonapi: { version: "1.0" },
            data: p.map((o, at) => ({
                type: "orders",
                id: String(7000 + at),
                attributes: { number: `R-${r.digits(6)}`, total: 100 * (5 + r.below(300)), "placed-at": moment(r) },
                relationships: { customer: { data: { type: "customers", id: String(300 + o.id) } } },
            })),
            included: p.map((o) => ({
                type: "customers",
                id: String(300 + o.id),
                attributes: {
                    "last-name": o.family,
                    "first-name": o.given,
                    "last-name-kana": o.familyKana,
                    "first-name-kana": o.givenKana,
                    email: o.email,
                },
            })),
        }),
    ),
    answer(
        "twentyseventh-hal-embedded",
        "resources under _embedded with their links",
        "few",
        ["name", "phone", "address", "postal"],
        (p) => ({
            _links: { self: { href: "/guests?page=1" }, next: { href: "/guests?page=2" } },
            _embedded: {
                guests: p.map((o) => ({
                    _links: { self: { href: `/guests/${o.id}` } },
                    guestName: nameOf(o, "　"),
                    tel: landlineOf(o),
                    zip: postalOf(o),
                    address: addressOf(o),
                    nights: 2,
                })),
            },
            page: { size: 20, totalElements: p.length, number: 0 },
        }),
    ),
    answer(
        "twentyseventh-odata-customers",
        "OData with annotations, names in PascalCase",
        "few",
        ["name", "email", "phone", "job"],
        (p, r) => ({
            "@odata.context": "https://crm.example.com/api/v9/$metadata#contacts(fullname)",
            "@odata.count": p.length,
            value: p.map((o) => ({
                "@odata.etag": `W/"${r.digits(7)}"`,
                ContactId: uuid(r),
                FullName: nameOf(o, " "),
                JobTitle: o.job,
                EMailAddress1: o.email,
                MobilePhone: mobileOf(o),
                "statecode@OData.Community.Display.V1.FormattedValue": "アクティブ",
            })),
        }),
    ),
    answer(
        "twentyseventh-elastic-hits",
        "hits of a search with the source and a highlight of it",
        "few",
        ["name", "kana", "birth", "phone"],
        (p, r) => ({
            took: r.below(40),
            timed_out: false,
            _shards: { total: 5, successful: 5, skipped: 0, failed: 0 },
            hits: {
                total: { value: p.length, relation: "eq" },
                max_score: 4.2,
                hits: p.map((o) => ({
                    _index: "patients-2026",
                    _id: uuid(r),
                    _score: 1 + r.below(300) / 100,
                    _source: {
                        shimei: nameOf(o, " "),
                        kana: kanaOf(o),
                        seinengappi: birthOf(o, ""),
                        tel: mobileOf(o, ""),
                        updated_at: moment(r),
                    },
                    highlight: { shimei: [`<em>${o.family}</em> ${o.given}`] },
                })),
            },
        }),
    ),
    answer(
        "twentyseventh-fhir-bundle",
        "a Bundle: names in kanji and kana, telecom, address",
        "few",
        ["name", "kana", "phone", "address", "postal", "birth", "sex"],
        (p, r) => ({
            resourceType: "Bundle",
            type: "searchset",
            total: p.length,
            entry: p.map((o) => ({
                fullUrl: `urn:uuid:${uuid(r)}`,
                resource: {
                    resourceType: "Patient",
                    identifier: [{ system: "urn:oid:1.2.392.100495.20.3.51.11310000001", value: r.digits(8) }],
                    name: [
                        {
                            extension: [
                                {
                                    url: "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                                    valueCode: "IDE",
                                },
                            ],
                            use: "official",
                            text: nameOf(o, "　"),
                            family: o.family,
                            given: [o.given],
                        },
                        {
                            extension: [
                                {
                                    url: "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                                    valueCode: "SYL",
                                },
                            ],
                            use: "official",
                            text: kanaOf(o, "　"),
                            family: o.familyKana,
                            given: [o.givenKana],
                        },
                    ],
                    telecom: [{ system: "phone", value: landlineOf(o), use: "home" }],
                    gender: o.sex === "男" ? "male" : "female",
                    birthDate: birthOf(o),
                    address: [{ text: addressOf(o), postalCode: postalOf(o), country: "JP" }],
                },
                search: { mode: "match" },
            })),
        }),
    ),
    answer(
        "twentyseventh-kintone-records",
        "records of fields, each with its type and value",
        "few",
        ["name", "kana", "email", "phone", "address"],
        (p, r) => ({
            records: p.map((o, at) => ({
                レコード番号: { type: "RECORD_NUMBER", value: String(at + 1) },
                $revision: { type: "__REVISION__", value: "3" },
                更新日時: { type: "UPDATED_TIME", value: moment(r, "Z") },
                作成者: { type: "CREATOR", value: { code: "admin", name: "システム管理者" } },
                顧客名: { type: "SINGLE_LINE_TEXT", value: nameOf(o) },
                フリガナ: { type: "SINGLE_LINE_TEXT", value: kanaOf(o, "") },
                メールアドレス: { type: "LINK", value: o.email },
                電話番号: { type: "LINK", value: mobileOf(o) },
                住所: { type: "MULTI_LINE_TEXT", value: addressOf(o) },
                ランク: { type: "DROP_DOWN", value: r.pick(["A", "B", "C"]) },
                製品: {
                    type: "SUBTABLE",
                    value: [{ id: "88", value: { 型番: { type: "SINGLE_LINE_TEXT", value: "MH-20" } } }],
                },
            })),
            totalCount: null,
        }),
    ),
    answer(
        "twentyseventh-salesforce-query",
        "rows of a query with attributes and a related account",
        "few",
        ["name", "email", "phone"],
        (p, r) => ({
            totalSize: p.length,
            done: true,
            records: p.map((o) => ({
                attributes: { type: "Contact", url: `/services/data/v59.0/sobjects/Contact/003${r.digits(15)}` },
                Id: `003${r.digits(15)}`,
                LastName: o.family,
                FirstName: o.given,
                Email: o.email,
                MobilePhone: mobileOf(o),
                Account: {
                    attributes: { type: "Account", url: `/sobjects/Account/001${r.digits(15)}` },
                    Name: o.company,
                },
            })),
        }),
    ),
    answer(
        "twentyseventh-shop-order",
        "one order as shops give it: customer, billing and shipping of one person, lines",
        "one",
        ["name", "email", "phone", "address", "postal"],
        (p, r) => {
            const o = first(p)
            const address = {
                first_name: o.given,
                last_name: o.family,
                address1: `${o.town}${blockOf(o)}`,
                address2: o.building,
                city: o.city,
                province: o.prefecture,
                zip: postalOf(o),
                country: "Japan",
                country_code: "JP",
                phone: mobileOf(o),
                company: null,
            }
            return {
                order: {
                    id: Number(`54${r.digits(11)}`),
                    name: `#${1000 + r.below(9000)}`,
                    email: o.email,
                    created_at: moment(r),
                    currency: "JPY",
                    total_price: yen(r).replace(",", ""),
                    gateway: "shopify_payments",
                    line_items: [
                        {
                            id: Number(r.digits(9)),
                            title: "山田錦 純米酒 720ml",
                            vendor: "例示酒造",
                            quantity: 1,
                            price: "1980",
                        },
                        { id: Number(r.digits(9)), title: "有田焼 小皿", vendor: "見本窯", quantity: 2, price: "880" },
                    ],
                    billing_address: { ...address, name: nameOf(o, " ") },
                    shipping_address: { ...address, name: nameOf(o, " ") },
                    customer: {
                        id: Number(r.digits(12)),
                        email: o.email,
                        first_name: o.given,
                        last_name: o.family,
                        orders_count: 3,
                        default_address: { id: Number(r.digits(9)), ...address, default: true },
                    },
                },
            }
        },
    ),
    answer(
        "twentyseventh-stripe-charges",
        "payments with who is billed and what is left of a card",
        "few",
        ["name", "email", "phone", "postal", "address"],
        (p, r) => ({
            object: "list",
            url: "/v1/charges",
            has_more: false,
            data: p.map((o) => ({
                id: `ch_3N${r.digits(20)}`,
                object: "charge",
                amount: 100 * (5 + r.below(300)),
                billing_details: {
                    address: {
                        city: o.city,
                        country: "JP",
                        line1: `${o.town}${blockOf(o)}`,
                        line2: null,
                        postal_code: postalOf(o),
                        state: o.prefecture,
                    },
                    email: o.email,
                    name: nameOf(o, " "),
                    phone: mobileOf(o),
                },
                payment_method_details: {
                    card: { brand: "visa", exp_month: 4, exp_year: 2029, last4: r.digits(4) },
                    type: "card",
                },
                status: "succeeded",
            })),
        }),
    ),
    answer(
        "twentyseventh-people-api",
        "contacts of an address book: names, addresses, numbers in lists with metadata",
        "few",
        ["name", "kana", "email", "phone"],
        (p, r) => ({
            connections: p.map((o) => ({
                resourceName: `people/c${r.digits(19)}`,
                etag: "%EgUBAgMFBw==",
                names: [
                    {
                        metadata: { primary: true, source: { type: "CONTACT", id: r.digits(16) } },
                        displayName: nameOf(o, " "),
                        familyName: o.family,
                        givenName: o.given,
                        phoneticFamilyName: o.familyKana,
                        phoneticGivenName: o.givenKana,
                        displayNameLastFirst: nameOf(o, " "),
                    },
                ],
                emailAddresses: [{ metadata: { primary: true }, value: o.email, type: "home", formattedType: "自宅" }],
                phoneNumbers: [
                    {
                        metadata: { primary: true },
                        value: mobileOf(o),
                        canonicalForm: `+81${o.mobile.slice(1)}`,
                        type: "mobile",
                    },
                ],
            })),
            totalItems: p.length,
        }),
    ),
    answer(
        "twentyseventh-graph-users",
        "users of a directory, with given name, surname and several numbers",
        "many",
        ["name", "email", "phone", "job"],
        (p, r) => ({
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
            value: p.map((o) => ({
                businessPhones: [landlineOf(o)],
                displayName: nameOf(o, " "),
                givenName: o.given,
                jobTitle: o.job,
                mail: o.email,
                mobilePhone: null,
                officeLocation: `${1 + r.below(9)}F`,
                preferredLanguage: "ja-JP",
                surname: o.family,
                userPrincipalName: o.email,
                id: uuid(r),
            })),
        }),
    ),
    answer(
        "twentyseventh-labour-crews",
        "an office for personnel: names of work and of the register, halves, custom fields",
        "few",
        ["name", "kana", "email", "phone", "birth", "sex", "address", "postal"],
        (p, r) =>
            p.map((o) => ({
                id: uuid(r),
                emp_code: r.digits(4),
                last_name: o.family,
                first_name: o.given,
                last_name_yomi: o.familyKana,
                first_name_yomi: o.givenKana,
                business_last_name: null,
                business_first_name: null,
                birth_at: birthOf(o),
                gender: o.sex === "男" ? "male" : "female",
                tel_number: mobileOf(o, ""),
                email: o.email,
                address: {
                    country_number: "JP",
                    zip_code: postalOf(o),
                    pref: o.prefecture,
                    city: o.city,
                    street: `${o.town}${blockOf(o)}`,
                    building: o.building,
                },
                entered_at: day(r),
                departments: [{ id: uuid(r), name: "営業部", full_name: "本社/営業部" }],
                employment_type: { id: uuid(r), name: "正社員", preset_type: "full_timer" },
            })),
    ),
    answer(
        "twentyseventh-scim-list",
        "SCIM: formatted names, addresses of mail as lists, extension of an enterprise",
        "few",
        ["name", "email", "phone"],
        (p, r) => ({
            schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
            totalResults: p.length,
            Resources: p.map((o) => ({
                schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
                id: uuid(r),
                userName: o.email,
                name: { formatted: nameOf(o, " "), familyName: o.family, givenName: o.given },
                displayName: nameOf(o, " "),
                emails: [{ value: o.email, type: "work", primary: true }],
                phoneNumbers: [{ value: mobileOf(o), type: "mobile" }],
                active: true,
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
                    employeeNumber: r.digits(5),
                    department: "総務部",
                },
                meta: { resourceType: "User", created: moment(r), location: `https://id.example.com/Users/${o.id}` },
            })),
        }),
    ),
    answer(
        "twentyseventh-map-by-uid",
        "a realtime database: users under their keys, profile within",
        "few",
        ["name", "email", "birth"],
        (p, r) => ({
            users: Object.fromEntries(
                p.map((o) => [
                    `u${uuid(r).replaceAll("-", "").slice(0, 27)}`,
                    {
                        profile: { name: nameOf(o), birthday: birthOf(o, "/"), mail: o.email },
                        settings: { push: true, lang: "ja" },
                        lastLogin: 1_790_000_000_000 + r.below(9_000_000),
                    },
                ]),
            ),
        }),
    ),
    answer(
        "twentyseventh-dynamo-items",
        "items in which each value says its type",
        "few",
        ["name", "kana", "phone", "address", "postal"],
        (p, r) => ({
            Count: p.length,
            ScannedCount: p.length,
            Items: p.map((o) => ({
                PK: { S: `CUST#${r.digits(6)}` },
                SK: { S: "PROFILE" },
                Name: { S: nameOf(o, " ") },
                NameKana: { S: kanaOf(o) },
                Tel: { S: mobileOf(o, "") },
                Address: { M: { Zip: { S: postalOf(o) }, Line: { S: addressOf(o) } } },
                Points: { N: String(r.below(4000)) },
                Tags: { L: [{ S: "dm可" }] },
                Deleted: { BOOL: false },
            })),
        }),
    ),
    answer(
        "twentyseventh-columns-apart",
        "values by their columns: one list for each field",
        "few",
        ["name", "email", "birth"],
        (p, r) => ({
            columns: {
                member_no: p.map(() => r.digits(6)),
                full_name: p.map((o) => nameOf(o, " ")),
                email: p.map((o) => o.email),
                birth_date: p.map((o) => birthOf(o)),
                last_visit: p.map(() => day(r)),
            },
            rows: p.length,
        }),
    ),
    answer(
        "twentyseventh-string-in-string",
        "an answer of a gateway: the body is JSON in a string, and a field of it again",
        "few",
        ["name", "phone", "email"],
        (p, r) => ({
            statusCode: 200,
            headers: { "Content-Type": "application/json" },
            isBase64Encoded: false,
            body: JSON.stringify({
                items: p.map((o) => ({
                    id: r.digits(5),
                    payload: JSON.stringify({ userName: nameOf(o, " "), userTel: mobileOf(o), userMail: o.email }),
                })),
            }),
        }),
    ),
    answer(
        "twentyseventh-laravel-pages",
        "a paginator around rows with keys in romaji and numbers in three parts",
        "few",
        ["name", "kana", "phone", "postal", "address", "birth"],
        (p, r) => ({
            current_page: 1,
            data: p.map((o, at) => {
                const [tel1, tel2, tel3] = mobileOf(o).split("-")
                return {
                    id: at + 1,
                    sei: o.family,
                    mei: o.given,
                    sei_kana: o.familyKana,
                    mei_kana: o.givenKana,
                    tel1,
                    tel2,
                    tel3,
                    zip1: o.postal.slice(0, 3),
                    zip2: o.postal.slice(3),
                    pref: o.prefecture,
                    addr1: `${o.city}${o.town}${blockOf(o)}`,
                    addr2: o.building,
                    birth_year: o.birth[0],
                    birth_month: o.birth[1],
                    birth_day: o.birth[2],
                    deleted_at: null,
                    created_at: moment(r, ".000000Z"),
                }
            }),
            first_page_url: "https://app.example.jp/api/members?page=1",
            last_page: 1,
            links: [{ url: null, label: "&laquo; 前へ", active: false }],
            per_page: 50,
            total: p.length,
        }),
    ),
    answer(
        "twentyseventh-rows-by-head",
        "a query's answer: columns with their types, rows as lists",
        "many",
        ["name", "sex", "age", "phone"],
        (p, r) => ({
            query_result: {
                id: Number(r.digits(4)),
                data: {
                    columns: [
                        { name: "shop", friendly_name: "shop", type: "string" },
                        { name: "customer_name", friendly_name: "customer_name", type: "string" },
                        { name: "sex", friendly_name: "sex", type: "string" },
                        { name: "age", friendly_name: "age", type: "integer" },
                        { name: "tel", friendly_name: "tel", type: "string" },
                    ],
                    rows: p.map((o) => ({
                        shop: `${1 + r.below(9)}号店`,
                        customer_name: nameOf(o),
                        sex: o.sex,
                        age: o.age,
                        tel: landlineOf(o),
                    })),
                },
                runtime: 0.4,
            },
        }),
    ),
    answer(
        "twentyseventh-calendar-events",
        "events with an organizer and who is invited",
        "few",
        ["name", "email"],
        (p, r) => ({
            kind: "calendar#events",
            summary: "共有カレンダー",
            timeZone: "Asia/Tokyo",
            items: [
                {
                    kind: "calendar#event",
                    id: uuid(r).replaceAll("-", ""),
                    summary: "定例会議",
                    location: "第2会議室",
                    start: { dateTime: moment(r), timeZone: "Asia/Tokyo" },
                    organizer: { email: first(p).email, displayName: nameOf(first(p), " "), self: true },
                    attendees: p.map((o) => ({
                        email: o.email,
                        displayName: nameOf(o, " "),
                        responseStatus: r.pick(["accepted", "needsAction", "declined"]),
                    })),
                },
            ],
        }),
    ),
    withEither(
        answer(
            "twentyseventh-talk-export",
            "a channel's export: users with profiles, messages that name who wrote",
            "few",
            ["name", "email"],
            (p, r) => ({
                users: p.map((o, at) => ({
                    id: `U0${at}${r.digits(6)}`,
                    name: `${o.familyRoman}${o.id}`,
                    deleted: false,
                    profile: {
                        real_name: nameOf(o, " "),
                        display_name: nameOf(o, " "),
                        email: o.email,
                        title: "",
                        status_emoji: "",
                    },
                })),
                messages: p.map((o) => ({
                    type: "message",
                    text: r.pick(["承知しました。", "明日の件ですが、10時に変更できますか。", "資料を置きました。"]),
                    ts: `17${r.digits(8)}.${r.digits(6)}`,
                    user_profile: { real_name: nameOf(o, " "), display_name: nameOf(o, " ") },
                })),
            }),
        ),
        "nickname",
    ),
    answer(
        "twentyseventh-auth-users",
        "users of an identity service, in Latin letters",
        "few",
        ["name", "email"],
        (p, r) => ({
            start: 0,
            limit: 50,
            users: p.map((o) => ({
                created_at: moment(r, ".120Z"),
                email: o.email,
                email_verified: true,
                identities: [
                    { user_id: r.digits(21), provider: "google-oauth2", connection: "google-oauth2", isSocial: true },
                ],
                name: romanOf(o),
                given_name: romanOf(o).split(" ")[0],
                family_name: romanOf(o).split(" ")[1],
                picture: "https://s.gravatar.com/avatar/default.png",
                user_id: `google-oauth2|${r.digits(21)}`,
                logins_count: r.below(90),
            })),
            total: p.length,
        }),
    ),
    answer(
        "twentyseventh-mongo-extended",
        "documents with extended types and a nested name",
        "few",
        ["name", "email", "birth", "phone"],
        (p, r) =>
            p.map((o) => ({
                _id: { $oid: uuid(r).replaceAll("-", "").slice(0, 24) },
                name: { last: o.family, first: o.given },
                contact: { email: o.email, phones: [mobileOf(o)] },
                dob: { $date: `${birthOf(o)}T00:00:00Z` },
                visits: { $numberInt: String(r.below(30)) },
                __v: 0,
            })),
    ),
]
