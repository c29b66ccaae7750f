// The thirty-fourth set: answers of interfaces.
import { day } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shownWith, withEither, type Shape } from "../shape.ts"
import { answer, clock, jsonOf, moment, ofPairs, uuid } from "../thirtythird-shape.ts"

export const THIRTYFOURTH_ANSWERS: readonly Shape[] = [
    answer(
        "thirtyfourth-jsonapi-waiting",
        "who waits at a clinic: resources with relations, the patients themselves among what is included",
        "few",
        ["name", "kana", "birth", "phone"],
        (p, r) => ({
            jsonapi: { version: "1.1" },
            links: { self: "https://api.clinic.example/v2/visits?filter[status]=waiting&include=patient" },
            data: p.map((_one, at) => ({
                type: "visits",
                id: String(3_400 + at),
                attributes: { status: "waiting", "reception-number": at + 1, "received-at": moment(r) },
                relationships: { patient: { data: { type: "patients", id: String(900 + at) } } },
            })),
            included: p.map((o, at) => ({
                type: "patients",
                id: String(900 + at),
                attributes: {
                    "full-name": nameOf(o, " "),
                    "full-name-kana": kanaOf(o),
                    "birth-date": birthOf(o),
                    "phone-number": mobileOf(o),
                },
                links: { self: `https://api.clinic.example/v2/patients/${900 + at}` },
            })),
            meta: { "total-count": p.length },
        }),
    ),
    withEither(
        answer(
            "thirtyfourth-odata-contacts",
            "contacts of a firm as a customer system answers, with annotations and numbered fields",
            "few",
            ["name", "email", "phone", "postal", "address"],
            (p, r) => ({
                "@odata.context":
                    "https://mihon.crm.example.com/api/data/v9.2/$metadata#contacts(fullname,emailaddress1,mobilephone)",
                "@odata.count": p.length,
                value: p.map((o) => ({
                    "@odata.etag": `W/"${r.digits(7)}"`,
                    contactid: uuid(r),
                    fullname: nameOf(o, " "),
                    lastname: o.family,
                    firstname: o.given,
                    jobtitle: r.pick(["課長", "主任", null]),
                    emailaddress1: o.email,
                    mobilephone: mobileOf(o),
                    address1_postalcode: postalOf(o),
                    address1_stateorprovince: o.prefecture,
                    address1_city: o.city,
                    address1_line1: `${o.town}${blockOf(o)}`,
                    statecode: 0,
                    "statecode@OData.Community.Display.V1.FormattedValue": "アクティブ",
                    modifiedon: moment(r, "Z"),
                })),
            }),
        ),
        "job",
    ),
    ofPairs(
        "thirtyfourth-hal-stays",
        "stays at an inn: each with who booked and, nested, who comes along",
        "few",
        (pairs, r) => ({
            mediaType: "application/hal+json",
            body: jsonOf(
                {
                    _links: { self: { href: "/stays?date=2026-11-28&page=0" }, next: { href: "/stays?page=1" } },
                    _embedded: {
                        stays: pairs.map(([guest, mate], at) => ({
                            stayId: 340 + at,
                            room: String(201 + r.below(20)),
                            nights: 1 + r.below(4),
                            checkIn: day(r),
                            guest: {
                                name: {
                                    last: guest.family,
                                    first: guest.given,
                                    lastKana: guest.familyKana,
                                    firstKana: guest.givenKana,
                                },
                                tel: guest.mobile,
                                mail: guest.email,
                                address: addressOf(guest),
                            },
                            companions: [
                                {
                                    name: {
                                        last: mate.family,
                                        first: mate.given,
                                        lastKana: mate.familyKana,
                                        firstKana: mate.givenKana,
                                    },
                                },
                            ],
                            plan: { code: `P${r.digits(3)}`, name: "山の幸会席プラン" },
                            _links: { self: { href: `/stays/${340 + at}` } },
                        })),
                    },
                    page: { size: 20, totalElements: pairs.length, number: 0 },
                },
                r,
            ),
            shown: pairs.flatMap(([guest, mate]) => [
                ...shownWith([guest], "name", "kana", "phone", "email", "address"),
                ...shownWith([mate], "name", "kana"),
            ]),
        }),
    ),
    ofPairs(
        "thirtyfourth-graphql-parcels",
        "parcels on their way: nodes with sender and receiver, money and states beside",
        "few",
        (pairs, r) => ({
            mediaType: JSON_TYPE,
            body: jsonOf(
                {
                    data: {
                        parcels: {
                            totalCount: pairs.length,
                            edges: pairs.map(([sender, receiver]) => ({
                                cursor: Buffer.from(`parcel:${r.digits(5)}`).toString("base64"),
                                node: {
                                    __typename: "Parcel",
                                    trackingNumber: r.digits(12),
                                    status: r.pick(["IN_TRANSIT", "DELIVERED", "ON_HOLD"]),
                                    fee: { amount: 660 + 110 * r.below(9), currencyCode: "JPY" },
                                    sender: {
                                        __typename: "Party",
                                        displayName: nameOf(sender, " "),
                                        phone: sender.mobile,
                                    },
                                    receiver: {
                                        __typename: "Party",
                                        displayName: nameOf(receiver, " "),
                                        phone: receiver.mobile,
                                        postalCode: postalOf(receiver),
                                        addressLine: addressOf(receiver),
                                    },
                                    depot: { __typename: "Depot", name: "例示中央営業所" },
                                },
                            })),
                            pageInfo: { hasNextPage: false, endCursor: null },
                        },
                    },
                    extensions: { requestId: uuid(r) },
                },
                r,
            ),
            shown: pairs.flatMap(([sender, receiver]) => [
                ...shownWith([sender], "name", "phone"),
                ...shownWith([receiver], "name", "phone", "postal", "address"),
            ]),
        }),
    ),
    answer(
        "thirtyfourth-locker-events",
        "what happened at parcel lockers, newest first: a box, a code, and from whom it was taken out",
        "few",
        ["name", "phone"],
        (p, r) => ({
            status: "ok",
            site: { code: "LK-0034", label: "例示駅南口ロッカー", boxes: 48 },
            events: p.map((o) => ({
                at: moment(r),
                box: `${r.pick(["A", "B", "C"])}-${1 + r.below(16)}`,
                kind: r.pick(["picked_up", "deposited", "expired"]),
                carrier: r.pick(["れいじ運輸", "見本便"]),
                consignee: { name: nameOf(o), mobile: mobileOf(o) },
                pin_tries: 1 + r.below(3),
                door_open_sec: 5 + r.below(40),
            })),
        }),
    ),
    withEither(
        ofPairs(
            "thirtyfourth-search-audit",
            "hits of a search among audits: who opened whose file, in dotted keys, scores and shards around",
            "few",
            (pairs, r) => ({
                mediaType: JSON_TYPE,
                body: jsonOf(
                    {
                        took: 1 + r.below(40),
                        timed_out: false,
                        _shards: { total: 3, successful: 3, skipped: 0, failed: 0 },
                        hits: {
                            total: { value: pairs.length, relation: "eq" },
                            max_score: null,
                            hits: pairs.map(([who, whose]) => ({
                                _index: "audit-2026.11",
                                _id: uuid(r).slice(0, 20),
                                _score: null,
                                _source: {
                                    "@timestamp": moment(r, "Z"),
                                    "event.action": r.pick(["chart.open", "chart.print", "image.open"]),
                                    "event.outcome": "success",
                                    "user.id": `n${r.digits(5)}`,
                                    "user.full_name": nameOf(who, " "),
                                    "patient.id": r.digits(8),
                                    "patient.name": nameOf(whose, " "),
                                    "source.ip": `192.0.2.${1 + r.below(250)}`,
                                },
                                sort: [1_764_000_000_000 + r.below(900_000_000)],
                            })),
                        },
                    },
                    r,
                ),
                shown: pairs.flatMap((both) => shownWith(both, "name")),
            }),
        ),
        "health",
    ),
    answer(
        "thirtyfourth-query-rows",
        "a question put to a database: descriptions of the columns, then rows of values without keys",
        "few",
        ["name", "birth", "phone", "address"],
        (p, r) => ({
            data: {
                cols: [
                    { name: "member_no", display_name: "会員番号", base_type: "type/Integer" },
                    { name: "full_name", display_name: "氏名", base_type: "type/Text" },
                    { name: "birthday", display_name: "生年月日", base_type: "type/Date" },
                    { name: "tel", display_name: "電話番号", base_type: "type/Text" },
                    { name: "address", display_name: "住所", base_type: "type/Text" },
                    { name: "last_visit", display_name: "最終来館", base_type: "type/DateTime" },
                ],
                rows: p.map((o) => [
                    Number(`34${r.digits(4)}`),
                    nameOf(o, " "),
                    birthOf(o),
                    mobileOf(o),
                    addressOf(o),
                    `${day(r)}T${clock(r)}:00`,
                ]),
                results_timezone: "Asia/Tokyo",
            },
            database_id: 3,
            row_count: p.length,
            running_time: 10 + r.below(300),
            status: "completed",
        }),
    ),
]
