// A sixth set, written and first run like the third: answers in which a field's name and its value stand apart.
import { addressOf, birthOf, landlineOf, mobileOf, nameOf, type Person } from "../people.ts"
import { JSON_TYPE, shape, shownWith, somePeople, type Shape } from "../shape.ts"

const rowOf = (values: readonly string[]): object => ({
    Data: values.map((VarCharValue) => ({ VarCharValue })),
})

const user = (o: Person): object => ({
    self: `/rest/api/2/user?accountId=${o.id}`,
    accountId: `5f${o.id}`,
    emailAddress: o.email,
    displayName: nameOf(o, " "),
    active: true,
    timeZone: "Asia/Tokyo",
})

const answer = (questionId: string, value: string): [string, object] => [
    questionId,
    { questionId, textAnswers: { answers: [{ value }] } },
]

const versioned = (value: string): object => ({
    value,
    timestamp: 1_777_777_777_000,
    source: "FORM",
    versions: [{ value, timestamp: 1_777_777_777_000 }],
})

export const SIXTH_ANSWERS: readonly Shape[] = [
    shape(
        "sixth-data-frames",
        "frames of a dashboard: a schema, then a list for each field",
        JSON_TYPE,
        ["name", "email", "phone"],
        (p) =>
            JSON.stringify({
                results: {
                    A: {
                        status: 200,
                        frames: [
                            {
                                schema: {
                                    refId: "A",
                                    fields: [
                                        { name: "id", type: "number" },
                                        { name: "氏名", type: "string", typeInfo: { frame: "string" } },
                                        { name: "メール", type: "string" },
                                        { name: "電話番号", type: "string" },
                                    ],
                                },
                                data: {
                                    values: [
                                        p.map(({ id }) => id),
                                        p.map((o) => nameOf(o)),
                                        p.map(({ email }) => email),
                                        p.map((o) => mobileOf(o)),
                                    ],
                                },
                            },
                        ],
                    },
                },
            }),
    ),
    shape(
        "sixth-warehouse-rows",
        "rows of a warehouse: a schema, then cells under one letter",
        JSON_TYPE,
        ["name", "email", "birth"],
        (p) =>
            JSON.stringify({
                kind: "bigquery#queryResponse",
                schema: {
                    fields: [
                        { name: "user_name", type: "STRING", mode: "NULLABLE" },
                        { name: "email", type: "STRING", mode: "NULLABLE" },
                        { name: "birthday", type: "DATE", mode: "NULLABLE" },
                    ],
                },
                totalRows: String(p.length),
                rows: p.map((o) => ({ f: [{ v: nameOf(o, " ") }, { v: o.email }, { v: birthOf(o) }] })),
                jobComplete: true,
            }),
    ),
    shape(
        "sixth-result-set",
        "a result set whose first row names the columns, each cell an object",
        JSON_TYPE,
        ["name", "phone", "address"],
        (p) => {
            return JSON.stringify({
                ResultSet: {
                    Rows: [
                        rowOf(["name", "tel", "address"]),
                        ...p.map((o) => rowOf([nameOf(o), mobileOf(o), addressOf(o)])),
                    ],
                    ResultSetMetadata: {
                        ColumnInfo: ["name", "tel", "address"].map((Name) => ({ Name, Type: "varchar" })),
                    },
                },
            })
        },
    ),
    shape(
        "sixth-tickets",
        "tickets with the channel they came by, their users beside them",
        JSON_TYPE,
        ["name", "email"],
        (p) =>
            JSON.stringify({
                tickets: p.map((o) => ({
                    id: 7_000 + o.id,
                    subject: "使い方について",
                    requester_id: 38_000_000_000 + o.id,
                    via: {
                        channel: "email",
                        source: {
                            from: { address: o.email, name: nameOf(o, " ") },
                            to: { address: "support@example.jp", name: "見本サポート" },
                            rel: null,
                        },
                    },
                    status: "open",
                })),
                users: p.map((o) => ({
                    id: 38_000_000_000 + o.id,
                    name: nameOf(o, " "),
                    email: o.email,
                    role: "end-user",
                    locale: "ja",
                })),
                count: p.length,
            }),
    ),
    {
        id: "sixth-issues",
        why: "issues with reporter and assignee: two persons an object",
        make: (random) => {
            const people = somePeople(random)
            const issues = people.map((o, at) => ({
                id: String(10_000 + at),
                key: `MIHON-${at + 1}`,
                fields: {
                    summary: "画面が開かない",
                    reporter: user(o),
                    assignee: user(people[(at + 1) % people.length] ?? o),
                    status: { name: "完了" },
                    created: "2026-05-01T10:00:00.000+0900",
                },
            }))
            return {
                mediaType: JSON_TYPE,
                body: JSON.stringify({ startAt: 0, maxResults: 50, total: issues.length, issues }),
                shown: shownWith(people, "name", "email"),
            }
        },
    },
    shape(
        "sixth-form-responses",
        "answers of a form by the question's number",
        JSON_TYPE,
        ["name", "email", "phone"],
        (p) => {
            return JSON.stringify({
                responses: p.map((o) => ({
                    responseId: `ACYDBNj${o.id}`,
                    createTime: "2026-05-01T01:00:00Z",
                    answers: Object.fromEntries([
                        answer("1a2b3c4d", nameOf(o, " ")),
                        answer("2b3c4d5e", o.email),
                        answer("3c4d5e6f", mobileOf(o)),
                        answer("4d5e6f70", "よかった"),
                    ]),
                })),
            })
        },
    ),
    shape(
        "sixth-connections",
        "contacts whose every field is a list",
        JSON_TYPE,
        ["name", "kana", "email", "phone", "birth"],
        (p) =>
            JSON.stringify({
                connections: p.map((o) => ({
                    resourceName: `people/c${o.id}`,
                    etag: "%EgUBAj0",
                    names: [
                        {
                            metadata: { primary: true },
                            displayName: nameOf(o, " "),
                            familyName: o.family,
                            givenName: o.given,
                            phoneticFamilyName: o.familyKana,
                            phoneticGivenName: o.givenKana,
                        },
                    ],
                    emailAddresses: [{ metadata: { primary: true }, value: o.email, type: "home" }],
                    phoneNumbers: [{ value: mobileOf(o), canonicalForm: `+81${o.mobile.slice(1)}`, type: "mobile" }],
                    birthdays: [{ date: { year: o.birth[0], month: o.birth[1], day: o.birth[2] } }],
                })),
                totalPeople: p.length,
            }),
    ),
    shape(
        "sixth-versioned-properties",
        "properties each with value, time and versions",
        JSON_TYPE,
        ["name", "email", "phone"],
        (p) => {
            return JSON.stringify({
                contacts: p.map((o) => ({
                    vid: 5_000 + o.id,
                    properties: {
                        firstname: versioned(o.given),
                        lastname: versioned(o.family),
                        email: versioned(o.email),
                        phone: versioned(landlineOf(o)),
                        lifecyclestage: versioned("lead"),
                    },
                })),
            })
        },
    ),
]
