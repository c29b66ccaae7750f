// The thirty-second set: what interfaces answer with, as JSON and XML.
import { day, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shownWith, withEither, XML, type Shape } from "../shape.ts"
import { answer, clock, data, each, jsonOf, moment, ofPairs, uuid } from "../thirtyfirst-shape.ts"

const NDJSON = "application/x-ndjson"

export const THIRTYSECOND_ANSWERS: readonly Shape[] = [
    answer(
        "thirtysecond-paged-users",
        "a page of members as a framework gives it: the data, links to the next, figures of the page",
        "many",
        ["name", "kana", "email", "phone"],
        (p, r) => ({
            data: p.map((o, at) => ({
                id: 3_200 + at,
                name: nameOf(o, " "),
                name_kana: kanaOf(o),
                email: o.email,
                tel: landlineOf(o),
                plan: r.pick(["standard", "light"]),
                email_verified_at: moment(r),
                created_at: moment(r),
            })),
            links: { first: "https://api.example.com/users?page=1", prev: null, next: null },
            meta: { current_page: 1, from: 1, path: "https://api.example.com/users", per_page: 200, to: p.length },
        }),
    ),
    answer(
        "thirtysecond-order-edges",
        "orders of a graph: edges and nodes, names in two parts, the address in lines",
        "few",
        ["name", "email", "phone", "postal", "address"],
        (p, r) => ({
            data: {
                orders: {
                    edges: p.map((o) => ({
                        cursor: r.digits(10),
                        node: {
                            id: `gid://shop/Order/${r.digits(8)}`,
                            name: `#${r.digits(4)}`,
                            createdAt: moment(r, "Z"),
                            displayFulfillmentStatus: "UNFULFILLED",
                            customer: { firstName: o.given, lastName: o.family, email: o.email },
                            shippingAddress: {
                                zip: postalOf(o),
                                province: o.prefecture,
                                city: o.city,
                                address1: `${o.town}${blockOf(o)}`,
                                address2: o.building,
                                phone: mobileOf(o),
                            },
                            totalPriceSet: { shopMoney: { amount: yen(r), currencyCode: "JPY" } },
                        },
                    })),
                    pageInfo: { hasNextPage: false, endCursor: null },
                },
            },
            extensions: { cost: { requestedQueryCost: 32 } },
        }),
    ),
    withEither(
        answer(
            "thirtysecond-appointments",
            "hours of a clinic: taken ones with a patient within, free ones with none",
            "few",
            ["name", "kana", "birth", "sex", "phone"],
            (p, r) => ({
                clinicId: "C-032",
                date: "2026-11-30",
                slots: p.flatMap((o, at) => [
                    {
                        start: `${9 + at}:00`,
                        status: "booked",
                        department: r.pick(["内科", "皮膚科"]),
                        patient: {
                            patientNo: r.digits(7),
                            name: nameOf(o, "　"),
                            kana: kanaOf(o, "　"),
                            birthday: birthOf(o),
                            gender: o.sex === "男" ? "M" : "F",
                            tel: o.mobile,
                        },
                        memo: r.pick(["", "初診", "問診票記入済"]),
                    },
                    { start: `${9 + at}:30`, status: "open", department: null, patient: null, memo: "" },
                ]),
            }),
        ),
        "health",
    ),
    answer(
        "thirtysecond-app-records",
        "records of an app somebody made: Japanese codes of fields, each with a type and a value",
        "few",
        ["name", "phone", "email", "address"],
        (p, r) => ({
            records: p.map((o, at) => ({
                $id: { type: "__ID__", value: String(at + 1) },
                $revision: { type: "__REVISION__", value: String(1 + r.below(9)) },
                参加者名: { type: "SINGLE_LINE_TEXT", value: nameOf(o, " ") },
                電話番号: { type: "LINK", value: mobileOf(o) },
                メールアドレス: { type: "LINK", value: o.email },
                住所: { type: "SINGLE_LINE_TEXT", value: addressOf(o) },
                参加日: { type: "DATE", value: day(r) },
                区分: { type: "CHECK_BOX", value: [r.pick(["午前", "午後"])] },
                更新日時: { type: "UPDATED_TIME", value: moment(r, "Z") },
            })),
            totalCount: String(p.length),
        }),
    ),
    answer(
        "thirtysecond-list-members",
        "who is on a mailing list, what each gave in merge fields, how often each opens",
        "many",
        ["name", "email", "phone"],
        (p, r) => ({
            members: p.map((o) => ({
                id: uuid(r).replaceAll("-", ""),
                email_address: o.email,
                status: r.pick(["subscribed", "unsubscribed"]),
                merge_fields: { FNAME: o.given, LNAME: o.family, PHONE: mobileOf(o), BIRTHDAY: "" },
                stats: { avg_open_rate: r.below(100) / 100, avg_click_rate: r.below(50) / 100 },
                timestamp_opt: moment(r),
                language: "ja",
                vip: false,
                tags: [],
            })),
            list_id: "a3200",
            total_items: p.length,
        }),
    ),
    ofPairs(
        "thirtysecond-workflow-requests",
        "requests of a workflow: who asks, who is to approve, with comments of the latter",
        "few",
        (pairs, r) => ({
            mediaType: JSON_TYPE,
            body: jsonOf(
                {
                    status: 200,
                    result: pairs.map(([a, b]) => ({
                        request_no: `W${r.digits(6)}`,
                        title: r.pick(["備品購入申請", "出張申請", "年次有給休暇届"]),
                        amount: 100 * r.below(900),
                        applicant: { user_id: r.digits(5), user_name: nameOf(a, " "), mail: a.email },
                        steps: [
                            {
                                order: 1,
                                approver: { user_id: r.digits(5), user_name: nameOf(b, " "), mail: b.email },
                                decision: r.pick(["approved", "pending"]),
                                comment: r.pick(["承認します。", "見積書を添付してください。", ""]),
                            },
                        ],
                    })),
                },
                r,
            ),
            shown: pairs.flatMap((both) => shownWith(both, "name", "email")),
        }),
    ),
    data(
        "thirtysecond-soap-guests",
        "guests of an inn as a service answers in an envelope",
        XML,
        "few",
        ["name", "kana", "phone", "address", "postal"],
        (p, r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="http://example.com/yoyaku/v1"><soapenv:Header/><soapenv:Body><ns1:SearchReservationResponse><ns1:ResultCode>0</ns1:ResultCode><ns1:Count>${p.length}</ns1:Count>\n${each(p, (o) => `<ns1:Reservation><ns1:ReservationNo>${r.digits(9)}</ns1:ReservationNo><ns1:CheckIn>${day(r)}</ns1:CheckIn><ns1:Nights>${1 + r.below(3)}</ns1:Nights><ns1:RoomType>和室10畳</ns1:RoomType><ns1:Guest><ns1:GuestName>${nameOf(o, "　")}</ns1:GuestName><ns1:GuestNameKana>${kanaOf(o, "　")}</ns1:GuestNameKana><ns1:ZipCode>${o.postal}</ns1:ZipCode><ns1:Address>${addressOf(o)}</ns1:Address><ns1:Tel>${landlineOf(o)}</ns1:Tel></ns1:Guest><ns1:Adults>2</ns1:Adults><ns1:Children>0</ns1:Children></ns1:Reservation>`)}\n</ns1:SearchReservationResponse></soapenv:Body></soapenv:Envelope>`,
    ),
    data(
        "thirtysecond-audit-events",
        "events of an audit, one a line: who did what to which thing, from where",
        NDJSON,
        "few",
        ["name", "email"],
        (p, r) =>
            `${each(p, (o) =>
                JSON.stringify({
                    ts: moment(r, "Z"),
                    event: r.pick(["document.download", "user.login", "folder.share"]),
                    actor: { type: "user", id: r.digits(8), display_name: nameOf(o, " "), login: o.email },
                    target: { type: "file", name: r.pick(["議事録.docx", "予算案.xlsx", "配置図.pdf"]) },
                    ip: `203.0.113.${1 + r.below(250)}`,
                    ua: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
                    time: clock(r),
                }),
            )}\n`,
    ),
]
