// JSON again, as databases, services and form tools give it.
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shape, shapeOfOne, type Shape } from "../shape.ts"

export const MORE_JSON: readonly Shape[] = [
    shape("json2-typed-values", "each value an object with its type", JSON_TYPE, ["name", "email", "phone"], (people) =>
        JSON.stringify({
            records: people.map((one) => ({
                $id: { type: "__ID__", value: String(one.id) },
                氏名: { type: "SINGLE_LINE_TEXT", value: nameOf(one, " ") },
                メールアドレス: { type: "LINK", value: one.email },
                電話番号: { type: "LINK", value: mobileOf(one) },
            })),
            totalCount: null,
        }),
    ),
    shape("json2-store-types", "a store's one-letter types", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            Items: people.map((one) => ({
                id: { N: String(one.id) },
                name: { S: nameOf(one, " ") },
                email: { S: one.email },
            })),
            Count: people.length,
        }),
    ),
    shape("json2-documents", "documents with fields of named types", JSON_TYPE, ["name", "phone"], (people) =>
        JSON.stringify({
            documents: people.map((one) => ({
                name: `projects/p/databases/d/documents/users/${one.id}`,
                fields: {
                    fullName: { stringValue: nameOf(one) },
                    tel: { stringValue: mobileOf(one) },
                    visits: { integerValue: "3" },
                },
                createTime: "2026-05-01T10:00:00.000000Z",
            })),
        }),
    ),
    shape("json2-search-hits", "a search engine's hits", JSON_TYPE, ["name", "kana", "email"], (people) =>
        JSON.stringify({
            took: 3,
            hits: {
                total: { value: people.length },
                hits: people.map((one) => ({
                    _index: "members",
                    _id: String(one.id),
                    _score: 1.2,
                    _source: { name: nameOf(one, " "), name_kana: kanaOf(one), email: one.email },
                })),
            },
        }),
    ),
    shape("json2-odata", "rows under value, with metadata", JSON_TYPE, ["name", "email", "phone"], (people) =>
        JSON.stringify({
            "@odata.context": "https://api.example.jp/$metadata#Contacts",
            value: people.map((one) => ({
                "@odata.etag": 'W/"1"',
                contactid: `0000-${one.id}`,
                lastname: one.family,
                firstname: one.given,
                emailaddress1: one.email,
                mobilephone: mobileOf(one),
            })),
        }),
    ),
    shape("json2-hal", "embedded resources", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            _embedded: {
                customers: people.map((one) => ({
                    customerName: nameOf(one, " "),
                    customerEmail: one.email,
                    _links: { self: { href: `/customers/${one.id}` } },
                })),
            },
            page: { size: 20 },
        }),
    ),
    shape(
        "json2-header-body",
        "headings and rows under keys of their own",
        JSON_TYPE,
        ["name", "email", "phone"],
        (people) =>
            JSON.stringify({
                header: ["番号", "氏名", "メール", "電話番号"],
                body: people.map((one) => [one.id, nameOf(one), one.email, mobileOf(one)]),
            }),
    ),
    shape("json2-names-only", "members by name alone, under a key that says so", JSON_TYPE, ["name"], (people) =>
        JSON.stringify({
            teams: [{ team: "A", members: people.map((one) => ({ id: one.id, name: nameOf(one, " ") })) }],
        }),
    ),
    shape("json2-string-list", "a list of names as strings", JSON_TYPE, ["name"], (people) =>
        JSON.stringify({ title: "参加者", 参加者名: people.map((one) => nameOf(one, " ")) }),
    ),
    shape("json2-address-object", "an address in parts", JSON_TYPE, ["name", "email", "postal", "address"], (people) =>
        JSON.stringify(
            people.map((one) => ({
                customer_name: nameOf(one),
                customer_email: one.email,
                shipping_address: {
                    postal_code: postalOf(one),
                    prefecture: one.prefecture,
                    city: one.city,
                    address1: `${one.town}${one.block.join("-")}`,
                    address2: one.building,
                },
            })),
        ),
    ),
    shape("json2-emails-strings", "addresses as a list of strings", JSON_TYPE, ["name", "email", "phone"], (people) =>
        JSON.stringify({
            contacts: people.map((one) => ({
                displayName: nameOf(one, " "),
                emails: [one.email, `sub.${one.email}`],
                phones: [mobileOf(one)],
            })),
        }),
    ),
    shapeOfOne(
        "json2-token",
        "claims of a signed-in person",
        JSON_TYPE,
        ["name", "nickname", "email", "birth"],
        (one) =>
            JSON.stringify({
                sub: "248289761001",
                iss: "https://login.example.jp",
                family_name: one.family,
                given_name: one.given,
                preferred_username: `${one.familyRoman}${one.id}`,
                email: one.email,
                email_verified: true,
                birthdate: birthOf(one),
                exp: 1_780_000_000,
            }),
    ),
    shape("json2-reservation", "a reservation with a guest and a shop", JSON_TYPE, ["name", "phone"], (people) =>
        JSON.stringify({
            reservations: people.map((one) => ({
                id: one.id,
                shop: { name: "喫茶はるか", tel: "03-0000-9999" },
                guest: { name: nameOf(one, " "), tel: mobileOf(one) },
                startsAt: "2026-05-01T18:00:00+09:00",
                seats: 2,
            })),
        }),
    ),
    shape("json2-audit", "an audit log: who did what to whom is text", "application/x-ndjson", ["email"], (people) =>
        people
            .map((one) =>
                JSON.stringify({
                    ts: 1_780_000_000,
                    actor: one.email,
                    action: "update",
                    target: `order/${one.id}`,
                    ip: "192.0.2.1",
                }),
            )
            .join("\n"),
    ),
    shape(
        "json2-geo",
        "features with properties of persons",
        "application/geo+json",
        ["name", "address", "phone"],
        (people) =>
            JSON.stringify({
                type: "FeatureCollection",
                features: people.map((one) => ({
                    type: "Feature",
                    geometry: { type: "Point", coordinates: [139.7, 35.6] },
                    properties: { 氏名: nameOf(one), 住所: addressOf(one), 電話: mobileOf(one) },
                })),
            }),
    ),
]
