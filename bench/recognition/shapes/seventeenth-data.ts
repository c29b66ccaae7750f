// Of the seventeenth set: answers of interfaces, in shapes of well-known styles.
import {
    addressOf,
    birthOf,
    hiragana,
    kanaOf,
    landlineOf,
    makePeople,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import type { Random } from "../random.ts"
import { JSON_TYPE, lines, shape, shownWith, withEither, XML, type Shape } from "../shape.ts"
import type { Field } from "../../../src/core/fields.ts"

function data(
    id: string,
    why: string,
    fields: readonly Field[],
    of: (people: readonly Person[], random: Random) => unknown,
    mediaType: string = JSON_TYPE,
): Shape {
    return shape(`seventeenth-${id}`, why, mediaType, fields, (people, random) => {
        const made = of(people, random)
        return typeof made === "string" ? made : JSON.stringify(made)
    })
}

const humanName = (o: Person): unknown => ({
    use: "official",
    text: nameOf(o, " "),
    family: o.family,
    given: [o.given],
})

export const SEVENTEENTH_DATA: readonly Shape[] = [
    data(
        "json-api",
        "JSON:API: attributes with hyphens, the address a resource beside",
        ["name", "kana", "email", "phone"],
        (people) => ({
            jsonapi: { version: "1.1" },
            links: { self: "https://api.example.jp/members?page[number]=1" },
            data: people.map((o) => ({
                type: "members",
                id: String(500 + o.id),
                attributes: {
                    "family-name": o.family,
                    "given-name": o.given,
                    "family-name-kana": o.familyKana,
                    "given-name-kana": o.givenKana,
                    "mail-address": o.email,
                    "mobile-phone": mobileOf(o, ""),
                    "created-at": "2026-04-01T00:00:00Z",
                },
                relationships: { plan: { data: { type: "plans", id: "2" } } },
            })),
            included: [{ type: "plans", id: "2", attributes: { name: "スタンダードプラン", price: 1_980 } }],
        }),
    ),
    data(
        "hal",
        "HAL: embedded members, whose address is embedded once more",
        ["name", "email", "postal", "address"],
        (people) => ({
            _links: { self: { href: "/members?page=1" }, next: { href: "/members?page=2" } },
            total: people.length,
            _embedded: {
                members: people.map((o) => ({
                    _links: { self: { href: `/members/${o.id}` } },
                    memberNo: `M${10_000 + o.id}`,
                    fullName: nameOf(o, " "),
                    mail: o.email,
                    _embedded: {
                        residence: {
                            zipCode: postalOf(o),
                            prefecture: o.prefecture,
                            city: o.city,
                            street: `${o.town}${o.block.join("-")}`,
                        },
                    },
                })),
            },
        }),
    ),
    data("entity-adapter", "a store's state: ids and entities", ["name", "kana", "phone", "birth"], (people) => ({
        session: { status: "idle", error: null },
        patients: {
            ids: people.map((o) => `p${o.id}`),
            entities: Object.fromEntries(
                people.map((o) => [
                    `p${o.id}`,
                    {
                        id: `p${o.id}`,
                        name: nameOf(o, " "),
                        nameKana: kanaOf(o),
                        tel: landlineOf(o),
                        birthday: birthOf(o),
                        wardId: "w3",
                    },
                ]),
            ),
        },
        wards: { ids: ["w3"], entities: { w3: { id: "w3", name: "3階東", beds: 24 } } },
    })),
    data("frame-columns", "a data frame by columns, each a map by row number", ["name", "phone", "email"], (people) => {
        const column = (of: (o: Person) => string): Record<string, string> =>
            Object.fromEntries(people.map((o, at) => [String(at), of(o)]))
        return {
            受付番号: column((o) => `U-${700 + o.id}`),
            氏名: column((o) => nameOf(o, "　")),
            電話番号: column((o) => mobileOf(o)),
            メールアドレス: column((o) => o.email),
        }
    }),
    data(
        "graph-nested",
        "GraphQL: profile and contact apart below each node",
        ["name", "kana", "email", "phone"],
        (people) => ({
            data: {
                viewer: {
                    __typename: "Viewer",
                    organization: {
                        members: {
                            totalCount: people.length,
                            edges: people.map((o) => ({
                                cursor: `Y3Vyc29yOnYyOpHO${o.id}`,
                                node: {
                                    __typename: "Member",
                                    profile: { fullName: nameOf(o, " "), fullNameKana: kanaOf(o) },
                                    contact: {
                                        emails: [{ value: o.email, primary: true }],
                                        phones: [{ kind: "MOBILE", value: mobileOf(o) }],
                                    },
                                },
                            })),
                            pageInfo: { hasNextPage: false },
                        },
                    },
                },
            },
        }),
    ),
    {
        id: "seventeenth-fhir-contact",
        why: "FHIR: a patient, and somebody to call within them, who is a person of their own",
        make: (random) => {
            const people = makePeople(random, 8)
            const [patients, contacts] = [people.slice(0, 4), people.slice(4)]
            return {
                mediaType: "application/fhir+json",
                body: JSON.stringify({
                    resourceType: "Bundle",
                    type: "searchset",
                    entry: patients.map((o, at) => {
                        const contact = contacts[at]
                        return {
                            fullUrl: `urn:uuid:0000${at}`,
                            resource: {
                                resourceType: "Patient",
                                id: `pt-${at}`,
                                identifier: [
                                    {
                                        system: "urn:oid:1.2.392.100495.20.3.51.11234567890",
                                        value: `0000${random.digits(5)}`,
                                    },
                                ],
                                name: [humanName(o)],
                                gender: o.sex === "男" ? "male" : "female",
                                birthDate: birthOf(o),
                                telecom: [{ system: "phone", value: mobileOf(o) }],
                                contact:
                                    contact === undefined
                                        ? []
                                        : [
                                              {
                                                  relationship: [{ text: "緊急連絡先" }],
                                                  name: humanName(contact),
                                                  telecom: [{ system: "phone", value: mobileOf(contact) }],
                                              },
                                          ],
                            },
                        }
                    }),
                }),
                shown: [
                    ...shownWith(patients, "name", "birth", "sex", "phone"),
                    ...shownWith(contacts, "name", "phone"),
                ],
            }
        },
    },
    data(
        "reservations-ld",
        "schema.org: reservations with whom they are for",
        ["name", "email", "phone"],
        (people, r) =>
            people.map((o) => ({
                "@context": "http://schema.org",
                "@type": "EventReservation",
                reservationNumber: `E${r.digits(9)}`,
                reservationStatus: "http://schema.org/ReservationConfirmed",
                underName: {
                    "@type": "Person",
                    name: nameOf(o, " "),
                    email: o.email,
                    telephone: `+81-${mobileOf(o).slice(1)}`,
                },
                reservationFor: {
                    "@type": "Event",
                    name: "見本市民文化祭",
                    startDate: "2026-11-30T13:00:00+09:00",
                    location: { "@type": "Place", name: "大野文化会館", address: "東京都例示市本町9-7" },
                },
            })),
    ),
    data(
        "bulk",
        "lines for a search engine: what to do, then the document",
        ["name", "kana", "email"],
        (people) =>
            lines(
                people.flatMap((o) => [
                    JSON.stringify({ index: { _index: "teachers", _id: String(o.id) } }),
                    JSON.stringify({
                        氏名: nameOf(o, " "),
                        氏名かな: hiragana(kanaOf(o)),
                        メール: o.email,
                        担当教科: ["理科"],
                    }),
                ]),
                "\n",
            ),
        "application/x-ndjson",
    ),
    data(
        "sheet-empty-keys",
        "a sheet with a title row, as a library makes objects of it: headings are the first object's values",
        ["name", "phone", "address"],
        (people) => [
            { 参加者名簿: "No", __EMPTY: "氏名", __EMPTY_1: "電話番号", __EMPTY_2: "住所" },
            ...people.map((o, at) => ({
                参加者名簿: at + 1,
                __EMPTY: nameOf(o, " "),
                __EMPTY_1: mobileOf(o),
                __EMPTY_2: addressOf(o),
            })),
        ],
    ),
    data(
        "typed-items",
        "items of a key-value store: each value under the letter of its type",
        ["name", "email", "age"],
        (people) => ({
            Count: people.length,
            ScannedCount: people.length,
            Items: people.map((o) => ({
                pk: { S: `USER#${o.id}` },
                displayName: { S: nameOf(o, " ") },
                mail: { S: o.email },
                age: { N: String(o.age) },
                tags: { L: [{ S: "一般" }] },
            })),
        }),
    ),
    data(
        "documents",
        "documents of a store by REST: fields with a word for their type",
        ["name", "kana", "phone"],
        (people) => ({
            documents: people.map((o) => ({
                name: `projects/mihon/databases/(default)/documents/guests/${o.id}abc`,
                fields: {
                    guestName: { stringValue: nameOf(o, " ") },
                    guestKana: { stringValue: kanaOf(o) },
                    phone: { stringValue: mobileOf(o) },
                    seats: { integerValue: "2" },
                    address: { nullValue: null },
                },
                createTime: "2026-11-20T03:12:44.120Z",
            })),
        }),
    ),
    data(
        "patch",
        "changes to a document (RFC 6902)",
        ["name", "email"],
        (people) =>
            people.map((o, at) => ({
                op: "add",
                path: `/members/${at}`,
                value: { name: nameOf(o, " "), email: o.email, role: "viewer" },
            })),
        "application/json-patch+json",
    ),
    withEither(
        data(
            "households",
            "elements with Japanese names: a household, its head, its members",
            ["name", "kana", "birth", "sex"],
            (people) =>
                `<?xml version="1.0" encoding="UTF-8"?>\n<世帯一覧 作成日="2026-11-27">${people
                    .map(
                        (o, at) =>
                            `<世帯 番号="${1_000 + at}"><所在地><都道府県>${o.prefecture}</都道府県><市区町村>${o.city}</市区町村><町名番地>${o.town}${o.block.join("-")}</町名番地></所在地><世帯員><続柄>世帯主</続柄><氏名><姓>${o.family}</姓><名>${o.given}</名></氏名><氏名カナ>${kanaOf(o)}</氏名カナ><生年月日>${birthOf(o)}</生年月日><性別>${o.sex}</性別></世帯員></世帯>`,
                    )
                    .join("")}</世帯一覧>\n`,
            XML,
        ),
        "address",
    ),
    data(
        "feed-authors",
        "a feed whose items have their author as address and name in brackets",
        ["name", "email"],
        (people, r) =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>社内報ブログ</title><link>https://blog.example.jp/</link><description>社員が書くブログです</description>${people
                .map(
                    (o) =>
                        `<item><title>${r.pick(["花見の報告", "新人研修を終えて", "工場見学"])}</title><author>${o.email} (${nameOf(o, " ")})</author><pubDate>Fri, 20 Nov 2026 09:00:00 +0900</pubDate><guid isPermaLink="false">post-${r.digits(6)}</guid></item>`,
                )
                .join("")}</channel></rss>`,
        "application/rss+xml",
    ),
    data(
        "placemarks",
        "KML: visits, each a placemark with extended data",
        ["name", "phone", "address"],
        (people) =>
            `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>訪問先マップ</name>${people
                .map(
                    (o, at) =>
                        `<Placemark><name>${nameOf(o, " ")}様宅</name><address>${addressOf(o)}</address><ExtendedData><Data name="電話番号"><value>${mobileOf(o)}</value></Data><Data name="訪問順"><value>${at + 1}</value></Data></ExtendedData><Point><coordinates>139.${4_000 + at},35.6${at},0</coordinates></Point></Placemark>`,
                )
                .join("")}</Document></kml>`,
        "application/vnd.google-earth.kml+xml",
    ),
]
