// Of the nineteenth set: answers of interfaces in JSON.
import { otherPeople } from "../nineteenth-people.ts"
import { data, day, first } from "../nineteenth-shape.ts"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, lines, shownWith, type Shape } from "../shape.ts"

export const NINETEENTH_ANSWERS: readonly Shape[] = [
    data(
        "nineteenth-api-users",
        "a page of users with what pages them",
        JSON_TYPE,
        "many",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p, r) =>
            JSON.stringify({
                status: "success",
                data: p.map((o) => ({
                    id: o.id + 1,
                    uuid: `${r.digits(8)}-0000-4000-8000-${r.digits(12)}`,
                    last_name: o.family,
                    first_name: o.given,
                    last_name_kana: o.familyKana,
                    first_name_kana: o.givenKana,
                    email: o.email,
                    tel: mobileOf(o),
                    zip: postalOf(o),
                    pref: o.prefecture,
                    address1: `${o.city}${o.town}${o.block.join("-")}`,
                    address2: o.building,
                    is_active: true,
                    created_at: `${day(r)} 09:00:00`,
                })),
                meta: { current_page: 1, per_page: 200, total: p.length },
            }),
    ),
    {
        id: "nineteenth-same-customer",
        why: "a trap: orders of which several are one customer's",
        make: (random) => {
            const people = otherPeople(random, 4)
            const orders = people.flatMap((o, at) =>
                Array.from({ length: 1 + at }, () => ({
                    order_no: `2026${random.digits(8)}`,
                    ordered_at: `${day(random)}T10:00:00+09:00`,
                    customer: { id: o.id + 1, name: nameOf(o, " "), email: o.email },
                    shipping: {
                        name: nameOf(o, " "),
                        postal_code: postalOf(o),
                        address: addressOf(o),
                        phone: o.mobile,
                    },
                    items: [{ sku: random.digits(13), name: "今井のせんべい", qty: 2, price: 540 }],
                    total: 1_080,
                })),
            )
            return {
                mediaType: JSON_TYPE,
                body: JSON.stringify({ orders }),
                shown: shownWith(people, "name", "email", "postal", "address", "phone"),
            }
        },
    },
    data(
        "nineteenth-patient-one",
        "one patient with insurance, visits and a diagnosis",
        JSON_TYPE,
        "one",
        ["name", "kana", "birth", "sex", "phone", "address", "insurance", "health"],
        (p, r) => {
            const o = first(p)
            return JSON.stringify({
                patientId: r.digits(8),
                patientName: nameOf(o, "　"),
                patientKana: kanaOf(o),
                sex: o.sex,
                birthDate: birthOf(o),
                address: addressOf(o),
                phone: landlineOf(o),
                insurance: { insurerNumber: "06139999", symbol: "12-34", number: o.insurance },
                visits: [{ date: day(r), department: "内科", diagnosis: o.illness, doctorId: 12 }],
            })
        },
    ),
    data(
        "nineteenth-ndjson-events",
        "a line an event, who did it within",
        "application/x-ndjson",
        "many",
        ["name", "email"],
        (p, r) =>
            lines(
                p.map((o) =>
                    JSON.stringify({
                        ts: `${day(r)}T0${r.below(9)}:11:22.333Z`,
                        level: "info",
                        event: r.pick(["user.login", "user.updated"]),
                        trace_id: `${r.digits(16)}abcdef${r.digits(10)}`,
                        user: { id: r.digits(6), display_name: nameOf(o, " "), email: o.email },
                        ip: "203.0.113.19",
                    }),
                ),
                "\n",
            ),
    ),
    data(
        "nineteenth-keys-in-japanese",
        "an answer with keys in Japanese",
        JSON_TYPE,
        "few",
        ["name", "birth", "address", "phone", "job"],
        (p, r) =>
            JSON.stringify(
                {
                    件数: p.length,
                    申請一覧: p.map((o) => ({
                        受付番号: r.digits(6),
                        申請日: day(r, "/"),
                        申請者氏名: nameOf(o, " "),
                        生年月日: birthOf(o, "/"),
                        住所: addressOf(o),
                        電話番号: landlineOf(o),
                        職業: o.job,
                        審査状況: "審査中",
                    })),
                },
                null,
                2,
            ),
    ),
    data(
        "nineteenth-rows-and-columns",
        "names of columns once, rows as lists",
        JSON_TYPE,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            JSON.stringify({
                columns: ["id", "full_name", "email", "phone_number", "registered"],
                rows: p.map((o) => [o.id + 1, nameOf(o), o.email, landlineOf(o), day(r)]),
            }),
    ),
    data(
        "nineteenth-crm-nested",
        "deals of a CRM, each with a contact, and the house's own rep by number alone",
        JSON_TYPE,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            JSON.stringify({
                deals: p.map((o) => ({
                    dealId: r.digits(7),
                    title: "リフォームのご相談",
                    amount: Number(r.digits(6)),
                    stage: "proposal",
                    ownerId: 3,
                    contact: {
                        firstName: o.given,
                        lastName: o.family,
                        emails: [{ value: o.email, primary: true }],
                        phones: [{ type: "mobile", value: mobileOf(o) }],
                    },
                    closeDate: day(r),
                })),
            }),
    ),
    data(
        "nineteenth-graphql-connection",
        "edges and nodes of a connection",
        JSON_TYPE,
        "few",
        ["name", "email", "address"],
        (p) =>
            JSON.stringify({
                data: {
                    customers: {
                        pageInfo: { hasNextPage: false, endCursor: "YXJyYXk6MTA=" },
                        edges: p.map((o) => ({
                            cursor: `YXJyYXk6${o.id}`,
                            node: {
                                id: `gid://shop/Customer/${o.id}`,
                                displayName: nameOf(o, " "),
                                email: o.email,
                                defaultAddress: {
                                    province: o.prefecture,
                                    city: o.city,
                                    address1: `${o.town}${o.block.join("-")}`,
                                },
                                ordersCount: 3,
                            },
                        })),
                    },
                },
            }),
    ),
    data(
        "nineteenth-payroll",
        "a pay slip: employee, bank account, sums",
        JSON_TYPE,
        "few",
        ["name", "kana", "birth", "account"],
        (p, r) =>
            JSON.stringify({
                period: "2026-11",
                payslips: p.map((o) => ({
                    employeeNo: r.digits(5),
                    employeeName: nameOf(o, " "),
                    employeeNameKana: kanaOf(o),
                    dateOfBirth: birthOf(o),
                    baseSalary: Number(r.digits(6)),
                    deductions: { incomeTax: 5_200, residentTax: 12_300 },
                    bankAccount: {
                        bankName: "見本銀行",
                        branchName: "本店",
                        accountType: "普通",
                        accountNumber: o.account,
                    },
                })),
            }),
    ),
    data(
        "nineteenth-saved-cards",
        "members with the card that they pay by",
        JSON_TYPE,
        "few",
        ["name", "email", "card"],
        (p) =>
            JSON.stringify(
                p.map((o) => ({
                    customer: { name: nameOf(o, " "), email: o.email },
                    payment: { brand: "VISA", cardNumber: o.card, exp: "12/28", amount: 3_980, currency: "JPY" },
                })),
            ),
    ),
    data(
        "nineteenth-error-dump",
        "an error that hands out the request's state",
        JSON_TYPE,
        "one",
        ["name", "email", "phone"],
        (p, r) => {
            const o = first(p)
            return JSON.stringify({
                error: {
                    code: 500,
                    message: "Undefined index: plan",
                    file: "/var/www/app/Http/Controllers/MemberController.php",
                    line: 128,
                },
                trace: ["#0 /var/www/app/Http/Kernel.php(55): handle()", "#1 {main}"],
                context: {
                    request_id: r.digits(12),
                    input: { name: nameOf(o, " "), email: o.email, tel: o.mobile, plan: null },
                },
            })
        },
    ),
]
