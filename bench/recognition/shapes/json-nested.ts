// JSON in which the person is not one flat object.
import { addressOf, birthOf, blockOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shape, type Shape } from "../shape.ts"

export const JSON_NESTED: readonly Shape[] = [
    shape(
        "json-nested",
        "profile and contact within each user",
        JSON_TYPE,
        ["name", "email", "phone", "address", "birth"],
        (people) =>
            JSON.stringify({
                result: {
                    items: people.map((one) => ({
                        id: one.id,
                        profile: { name: { family: one.family, given: one.given }, birthDate: birthOf(one) },
                        contact: {
                            email: one.email,
                            tel: mobileOf(one),
                            address: { pref: one.prefecture, city: one.city, street: `${one.town}${blockOf(one)}` },
                        },
                    })),
                },
            }),
    ),
    shape(
        "json-contact-points",
        "contacts as a list of type and value within each person",
        JSON_TYPE,
        ["name", "email", "phone"],
        (people) =>
            JSON.stringify({
                resourceType: "Bundle",
                entry: people.map((one) => ({
                    resource: {
                        id: `p${one.id}`,
                        name: [{ use: "official", text: nameOf(one, " ") }],
                        telecom: [
                            { system: "phone", value: mobileOf(one) },
                            { system: "email", value: one.email },
                        ],
                    },
                })),
            }),
    ),
    shape(
        "json-emails-list",
        "several addresses as objects in a list",
        JSON_TYPE,
        ["name", "nickname", "email", "phone"],
        (people) =>
            JSON.stringify({
                Resources: people.map((one) => ({
                    userName: `u${one.id}`,
                    name: { familyName: one.family, givenName: one.given },
                    emails: [{ value: one.email, type: "work", primary: true }],
                    phoneNumbers: [{ value: mobileOf(one), type: "mobile" }],
                })),
            }),
    ),
    shape(
        "json-orders",
        "orders: a customer, and items that are nobody",
        JSON_TYPE,
        ["name", "email", "postal", "address"],
        (people) =>
            JSON.stringify({
                orders: people.map((one) => ({
                    orderNo: `A-${20_260_000 + one.id}`,
                    customer: { name: nameOf(one), email: one.email },
                    shipTo: { zip: postalOf(one), address: addressOf(one) },
                    items: [
                        { sku: "4901234567894", name: "高橋ソース 500ml", price: 398, qty: 2 },
                        { sku: "4909876543210", name: "南アルプス天然水", price: 120, qty: 6 },
                    ],
                })),
            }),
    ),
    shape("json-dictionary", "persons by their id", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            users: Object.fromEntries(people.map((one) => [`u_${one.id}`, { name: nameOf(one), email: one.email }])),
        }),
    ),
    shape("json-by-mail", "persons by their address", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify(Object.fromEntries(people.map((one) => [one.email, { name: nameOf(one), role: "member" }]))),
    ),
    shape("json-string-in-json", "a JSON text within a JSON value", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            ok: true,
            payload: JSON.stringify({ users: people.map((one) => ({ name: nameOf(one), email: one.email })) }),
        }),
    ),
    shape("json-html-in-json", "rendered rows within a JSON value", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            html: `<table class="table table-striped"><tr><th>氏名</th><th>メール</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${one.email}</td></tr>`).join("")}</table>`,
        }),
    ),
    shape("json-api", "JSON:API: attributes beside the type", "application/vnd.api+json", ["name", "email"], (people) =>
        JSON.stringify({
            data: people.map((one) => ({
                type: "users",
                id: String(one.id),
                attributes: { "full-name": nameOf(one), email: one.email },
                links: { self: `/users/${one.id}` },
            })),
        }),
    ),
    shape("json-graphql", "GraphQL edges and nodes", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({
            data: {
                users: {
                    edges: people.map((one) => ({
                        cursor: "Y3Vyc29y",
                        node: { id: one.id, name: nameOf(one, " "), email: one.email },
                    })),
                    pageInfo: { hasNextPage: false },
                },
            },
        }),
    ),
    shape("json-form-answers", "answers as question and value", JSON_TYPE, ["name", "email", "phone"], (people) =>
        JSON.stringify({
            responses: people.map((one) => ({
                submittedAt: "2026-05-01T10:00:00Z",
                answers: [
                    { question: "お名前", answer: nameOf(one) },
                    { question: "メールアドレス", answer: one.email },
                    { question: "電話番号", answer: mobileOf(one) },
                ],
            })),
        }),
    ),
    shape("ndjson-log", "a structured log whose user is nested", "application/x-ndjson", ["name", "email"], (people) =>
        people
            .map((one) =>
                JSON.stringify({
                    time: "2026-05-01T10:00:00.000Z",
                    level: "info",
                    msg: "login",
                    user: { id: one.id, name: nameOf(one), email: one.email },
                    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
                }),
            )
            .join("\n"),
    ),
    shape("json-ld-graph", "linked data with a graph", "application/ld+json", ["name", "email"], (people) =>
        JSON.stringify({
            "@context": "https://schema.org",
            "@graph": people.map((one) => ({
                "@type": "Person",
                "@id": `#p${one.id}`,
                familyName: one.family,
                givenName: one.given,
                email: `mailto:${one.email}`,
            })),
        }),
    ),
]
