// Of the twelfth set, written before the readers were looked at: answers of well-known services.
import { addressIn } from "../eighth-words.ts"
import { birthOf, blockOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { answer } from "./data-answers.ts"

export const DATA_SERVICES: readonly Shape[] = [
    answer(
        "shop-orders",
        "orders of a shop's platform: numbers that are called name, two addresses that are one person's",
        ["name", "email", "phone", "address", "postal"],
        (people, random) => ({
            orders: people.map((o, at) => {
                const place = {
                    first_name: o.given,
                    last_name: o.family,
                    zip: postalOf(o),
                    province: o.prefecture,
                    city: o.city,
                    address1: `${o.town}${blockOf(o)}`,
                    country: "Japan",
                    phone: mobileOf(o),
                }
                return {
                    id: 5_000_000_000 + at,
                    name: `#${1_001 + at}`,
                    email: o.email,
                    total_price: random.digits(4),
                    line_items: [{ name: "花子のクッキー", vendor: "見本製菓", sku: random.digits(8), quantity: 2 }],
                    billing_address: place,
                    shipping_address: place,
                }
            }),
        }),
    ),
    answer(
        "charges",
        "charges: details of who pays, four digits of a card",
        ["name", "email", "phone"],
        (people, random) => ({
            object: "list",
            has_more: false,
            data: people.map((o) => ({
                id: `ch_${random.digits(16)}`,
                object: "charge",
                amount: 3_300,
                billing_details: {
                    name: nameOf(o, " "),
                    email: o.email,
                    phone: `+81${o.mobile.slice(1)}`,
                    address: null,
                },
                payment_method_details: {
                    type: "card",
                    card: { brand: "visa", last4: random.digits(4), exp_year: 2_029 },
                },
                statement_descriptor: "MIHON STORE",
                created: 1_777_600_000 + o.id,
            })),
        }),
    ),
    withEither(
        answer(
            "crm-records",
            "contacts of a customer base, the firm in an object of its own",
            ["name", "email", "phone", "postal", "address"],
            (people) => ({
                totalSize: people.length,
                done: true,
                records: people.map((o) => ({
                    attributes: { type: "Contact", url: `/services/data/v60.0/sobjects/Contact/003${o.id}` },
                    LastName: o.family,
                    FirstName: o.given,
                    Email: o.email,
                    MobilePhone: mobileOf(o),
                    MailingPostalCode: postalOf(o),
                    MailingState: o.prefecture,
                    MailingCity: o.city,
                    MailingStreet: `${o.town}${blockOf(o)}`,
                    Account: { attributes: { type: "Account" }, Name: o.company, Phone: "03-0000-9000" },
                })),
            }),
        ),
        "job",
    ),
    withEither(
        answer("team-users", "users of a chat with profiles", ["name", "email", "phone"], (people) => ({
            ok: true,
            members: people.map((o) => ({
                id: `U0${1_000 + o.id}`,
                name: `${o.givenRoman}.${o.familyRoman}`,
                real_name: nameOf(o, " "),
                profile: {
                    real_name: nameOf(o, " "),
                    email: o.email,
                    phone: mobileOf(o),
                    title: o.job,
                    status_text: "",
                },
                is_bot: false,
                tz: "Asia/Tokyo",
            })),
            response_metadata: { next_cursor: "" },
        })),
        "job",
        "nickname",
    ),
    answer("tickets", "tickets, and those who asked beside them", ["name", "email", "phone"], (people) => ({
        tickets: people.map((o) => ({
            id: 300 + o.id,
            subject: "ログインできません",
            description: "お世話になっております。画面が開きません。",
            requester_id: 7_000 + o.id,
            assignee: "サポート窓口",
            via: { channel: "email", to: "support@example.com" },
        })),
        users: people.map((o) => ({ id: 7_000 + o.id, name: nameOf(o, " "), email: o.email, phone: mobileOf(o) })),
        count: people.length,
    })),
    answer(
        "sheet-values",
        "values of a sheet: the headings are the first row",
        ["name", "kana", "age", "phone"],
        (people) => ({
            range: "'フォームの回答 1'!A1:F40",
            majorDimension: "ROWS",
            values: [
                ["タイムスタンプ", "お名前", "ふりがな", "年齢", "ご連絡先電話番号", "ご要望"],
                ...people.map((o) => [
                    "2026/05/01 10:11:12",
                    nameOf(o, "　"),
                    kanaOf(o),
                    String(o.age),
                    mobileOf(o),
                    "特になし",
                ]),
            ],
        }),
    ),
    answer("typed-items", "items of a store, each value under its type", ["name", "email", "birth"], (people) => ({
        Items: people.map((o) => ({
            pk: { S: `USER#${o.id}` },
            fullName: { S: nameOf(o) },
            email: { S: o.email },
            birthday: { S: birthOf(o) },
            points: { N: "120" },
        })),
        Count: people.length,
    })),
    answer("one-letter-keys", "keys of one letter", ["name", "phone", "email", "address"], (people, random) => ({
        s: 0,
        d: people.map((o) => ({ i: o.id, n: nameOf(o, " "), t: mobileOf(o), m: o.email, a: addressIn(random, o) })),
    })),
]
