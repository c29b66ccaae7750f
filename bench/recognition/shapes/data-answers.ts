// Of the twelfth set, written before the readers were looked at: answers of interfaces as today's systems give them.
import { addressIn, birthIn, nameIn } from "../eighth-words.ts"
import { addressOf, birthOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import type { Random } from "../random.ts"
import { JSON_TYPE, shape, shownWith, somePeople, withEither, type Shape } from "../shape.ts"
import type { Field } from "../../../src/core/fields.ts"

/** A shape of JSON whose people all show the same fields. */
export function answer(
    id: string,
    why: string,
    fields: readonly Field[],
    of: (people: readonly Person[], random: Random) => unknown,
): Shape {
    return shape(`twelfth-${id}`, why, JSON_TYPE, fields, (people, random) => JSON.stringify(of(people, random)))
}

export const DATA_ANSWERS: readonly Shape[] = [
    answer("json-api", "JSON:API: names in parts under attributes, links", ["name", "email", "phone"], (people) => ({
        jsonapi: { version: "1.1" },
        links: { self: "https://api.example.com/members?page=2", next: null },
        data: people.map((o) => ({
            type: "members",
            id: String(4_000 + o.id),
            attributes: {
                "last-name": o.family,
                "first-name": o.given,
                email: o.email,
                "mobile-phone": mobileOf(o),
                "joined-at": "2024-04-01T00:00:00+09:00",
            },
            relationships: { plan: { data: { type: "plans", id: "3" } } },
        })),
        included: [{ type: "plans", id: "3", attributes: { name: "シルバープラン", price: 1_980 } }],
    })),
    answer(
        "hal",
        "HAL: embedded customers, the address in parts",
        ["name", "email", "postal", "address"],
        (people) => ({
            _links: { self: { href: "/customers?page=0" } },
            page: { size: 20, totalElements: people.length, number: 0 },
            _embedded: {
                customers: people.map((o) => ({
                    name: nameOf(o, " "),
                    email: o.email,
                    address: {
                        postalCode: postalOf(o),
                        prefecture: o.prefecture,
                        city: o.city,
                        street: `${o.town}${blockOf(o)}`,
                    },
                    _links: { self: { href: `/customers/${900 + o.id}` } },
                })),
            },
        }),
    ),
    withEither(
        answer("odata", "OData: contacts with annotations", ["name", "email", "phone", "birth"], (people) => ({
            "@odata.context": "https://erp.example.com/odata/$metadata#Contacts",
            value: people.map((o) => ({
                "@odata.etag": `W/"${o.id}"`,
                ContactID: o.id + 1,
                FullName: nameOf(o, "　"),
                EMailAddress1: o.email,
                MobilePhone: mobileOf(o),
                BirthDate: birthOf(o),
                JobTitle: o.job,
                ModifiedOn: "2026-05-01T02:03:04Z",
            })),
        })),
        "job",
    ),
    answer(
        "graphql-profile",
        "GraphQL: what a node shows is in objects below it",
        ["name", "kana", "email", "phone"],
        (people) => ({
            data: {
                organization: {
                    name: "見本法人",
                    members: {
                        totalCount: people.length,
                        pageInfo: { hasNextPage: false, endCursor: "Y3Vyc29yOjEw" },
                        edges: people.map((o) => ({
                            cursor: `Y3Vyc29yOj${o.id}`,
                            node: {
                                __typename: "Member",
                                profile: { fullName: nameOf(o), fullNameKana: kanaOf(o, "") },
                                contact: { email: o.email, phone: mobileOf(o, "") },
                            },
                        })),
                    },
                },
            },
        }),
    ),
    answer(
        "search-hits",
        "hits of a search with what matched in marks",
        ["name", "address", "phone"],
        (people, random) => ({
            took: 4,
            timed_out: false,
            hits: {
                total: { value: people.length, relation: "eq" },
                hits: people.map((o) => ({
                    _index: "kokyaku-2026",
                    _id: `x${random.digits(9)}`,
                    _score: 1.5,
                    _source: { 顧客氏名: nameOf(o, " "), 住所: addressIn(random, o), 電話: mobileOf(o) },
                    highlight: { 顧客氏名: [`<em>${o.family}</em> ${o.given}`] },
                })),
            },
        }),
    ),
    answer("columns-apart", "columns with types, rows of values", ["name", "birth", "phone"], (people, random) => ({
        meta: { rows: people.length, elapsed: 0.013 },
        columns: [
            { name: "kaiin_no", type: "varchar" },
            { name: "shimei", type: "varchar" },
            { name: "seinengappi", type: "date" },
            { name: "denwa", type: "varchar" },
        ],
        rows: people.map((o) => [`K${random.digits(6)}`, nameOf(o), birthOf(o), landlineOf(o)]),
    })),
    answer("by-id", "members under their numbers, names in two keys", ["name", "kana", "email"], (people) => ({
        members: Object.fromEntries(
            people.map((o) => [
                `M${1_000 + o.id}`,
                { sei: o.family, mei: o.given, sei_kana: o.familyKana, mei_kana: o.givenKana, mail: o.email },
            ]),
        ),
    })),
    answer(
        "queue",
        "messages of a queue, each with JSON as its text",
        ["name", "email", "phone"],
        (people, random) => ({
            Messages: people.map((o) => ({
                MessageId: `${random.digits(8)}-${random.digits(4)}`,
                Body: JSON.stringify({
                    event: "registered",
                    user: { name: nameOf(o), email: o.email, tel: mobileOf(o) },
                }),
                Attributes: { SentTimestamp: `17776${random.digits(8)}` },
            })),
        }),
    ),
    {
        id: "twelfth-household",
        why: "a family on one landline at one address",
        make: (random) => {
            const [first, ...rest] = somePeople(random)
            if (first === undefined) throw new RangeError("people: none was made")
            const { landline, family, familyKana, familyRoman } = first
            const givens = new Set([first.given])
            const own = rest.filter(({ given }) => !givens.has(given) && givens.add(given))
            const members = [first, ...own.map((o) => ({ ...o, family, familyKana, familyRoman, landline }))]
            return {
                mediaType: JSON_TYPE,
                body: JSON.stringify({
                    世帯番号: "S-0012",
                    世帯員: members.map((o, at) => ({
                        続柄: at === 0 ? "世帯主" : "子",
                        氏名: nameOf(o, " "),
                        生年月日: birthIn(random, o),
                        住所: addressOf(first),
                        電話番号: landlineOf(o),
                    })),
                }),
                shown: shownWith(members, "name", "birth", "address", "phone"),
            }
        },
    },
    answer("repeated", "one customer in many rows, the shop's desk in each", ["name", "email"], (people, random) => ({
        rows: Array.from({ length: people.length * 3 }, (_, at) => people[at % people.length])
            .filter((o) => o !== undefined)
            .map((o) => ({
                orderNo: random.digits(12),
                customerName: nameIn(random, o),
                customerEmail: o.email,
                shop: { name: "見本商店", tel: "03-0000-9001", email: "info@shop.example.com" },
            })),
    })),
]
