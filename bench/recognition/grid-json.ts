// Two people in every form that programs give a person in JSON, in every form that they give a list.
import { recognize } from "../../src/recognition/recognize.ts"

interface Member {
    readonly name: string
    readonly family: string
    readonly given: string
    readonly tel: string
    readonly email: string
}

/** Invented. */
const MEMBERS: readonly Member[] = [
    { name: "佐々木 勇気", family: "佐々木", given: "勇気", tel: "090-0000-1234", email: "y.sasaki@example.com" },
    { name: "山田花子", family: "山田", given: "花子", tel: "080-0000-1235", email: "hanako55@example.org" },
]

/** How one person is written. */
const PERSONS: Readonly<Record<string, (member: Member, at: number) => unknown>> = {
    flat: ({ name, tel, email }) => ({ name, tel, email }),
    "under user": ({ name, tel, email }) => ({ user: { name, tel, email } }),
    "contact apart": ({ name, tel, email }, id) => ({ id, customer: { name, contact: { tel, email } } }),
    halves: ({ family, given, tel, email }, id) => ({ id, last_name: family, first_name: given, phone: tel, email }),
    "halves in Japanese": ({ family, given, tel, email }) => ({ 姓: family, 名: given, 電話: tel, メール: email }),
    "name as an object": ({ family, given, tel, email }) => ({
        name: { last: family, first: given },
        phones: [tel],
        emails: [email],
    }),
    "contacts by their kind": ({ family, given, tel, email }) => ({
        name: { family, given },
        contacts: [
            { type: "phone", value: tel },
            { type: "email", value: email },
        ],
    }),
    attributes: ({ name, tel, email }, id) => ({ type: "people", id: String(id), attributes: { name, tel, email } }),
    "buyer of an order": ({ name, tel, email }, id) => ({
        orderId: id,
        total: 1_200,
        buyer: { name, email, phone: tel },
        items: [{ name: "見本茶", price: 300, qty: 2 }],
    }),
    fields: ({ name, tel, email }) => ({
        fields: { Name: name, Phone: tel, Email: email },
        createdTime: "2026-05-01T00:00:00Z",
    }),
    "keys and values": ({ name, tel, email }) => [
        { key: "氏名", value: name },
        { key: "電話番号", value: tel },
        { key: "メール", value: email },
    ],
    "columns by their id": ({ name, tel, email }) => ({
        column_values: [
            { id: "name", text: name },
            { id: "phone", text: tel },
            { id: "email", text: email },
        ],
    }),
    "properties by their kind": ({ name, tel, email }) => ({
        properties: { 氏名: { title: [{ plain_text: name }] }, 電話: { phone_number: tel }, メール: { email } },
    }),
    "camel case": ({ name, tel, email }) => ({ fullName: name, phoneNumber: tel, emailAddress: email }),
    "short capitals": ({ name, tel, email }) => ({ CUST_NM: name, CUST_TEL: tel, CUST_MAIL: email }),
    deep: ({ name, tel, email }) => ({
        data: { profile: { basic: { name }, contact: { phone: { mobile: tel }, email: { main: email } } } },
    }),
    patient: ({ family, given, tel, email }) => ({
        resource: {
            resourceType: "Patient",
            name: [{ family, given: [given] }],
            telecom: [
                { system: "phone", value: tel },
                { system: "email", value: email },
            ],
        },
    }),
    row: ({ name, tel, email }, at) => [at, name, tel, email],
    "row without a number": ({ name, tel, email }) => [name, tel, email],
    "a row of a table": ({ name, tel, email }) => ({
        html: `<tr><td>${name}</td><td>${tel}</td><td>${email}</td></tr>`,
    }),
    "JSON in a text": ({ name, tel, email }) => JSON.stringify({ name, tel, email }),
}

/** How a list of them is. */
const LISTS: Readonly<Record<string, (persons: readonly unknown[]) => string>> = {
    array: (persons) => JSON.stringify(persons),
    items: (persons) => JSON.stringify({ items: persons }),
    data: (persons) => JSON.stringify({ data: persons, total: persons.length }),
    "list in a result": (persons) => JSON.stringify({ status: "ok", result: { list: persons } }),
    "by an id": (persons) => JSON.stringify(Object.fromEntries(persons.map((person, at) => [`k${at}8f`, person]))),
    "by a number": (persons) =>
        JSON.stringify({ users: Object.fromEntries(persons.map((person, at) => [String(1_001 + at), person])) }),
    edges: (persons) => JSON.stringify({ data: { people: { edges: persons.map((node) => ({ cursor: "x", node })) } } }),
    embedded: (persons) => JSON.stringify({ _embedded: { customers: persons }, _links: { self: { href: "/x" } } }),
    groups: (persons) =>
        JSON.stringify({ groups: persons.map((person, at) => ({ groupName: `第${at + 1}班`, members: [person] })) }),
    "in a text": (persons) => JSON.stringify({ payload: JSON.stringify(persons) }),
    lines: (persons) => persons.map((person) => JSON.stringify(person)).join("\n"),
    "beside a shop": (persons) =>
        JSON.stringify({ shop: { name: "見本商店", tel: "03-0000-9999" }, reservations: persons }),
    "by days": (persons) =>
        JSON.stringify(Object.fromEntries(persons.map((person, at) => [`2026-05-0${at + 1}`, [person]]))),
}

export interface JsonMiss {
    readonly person: string
    readonly list: string
    readonly found: readonly string[]
}

export async function runJsonGrid(): Promise<{ readonly files: number; readonly misses: readonly JsonMiss[] }> {
    const misses: JsonMiss[] = []
    let files = 0
    for (const [list, writeList] of Object.entries(LISTS)) {
        for (const [person, write] of Object.entries(PERSONS)) {
            files++
            const body = writeList(MEMBERS.map(write))
            const mediaType = list === "lines" ? "application/x-ndjson" : "application/json"
            const found: string[] = []
            for await (const { persons } of recognize(body, { mediaType }))
                for (const { fields } of persons) found.push(fields.toSorted().join("+"))
            if (found.length !== MEMBERS.length || found.some((fields) => fields !== "email+name+phone"))
                misses.push({ person, list, found })
        }
    }
    return { files, misses }
}
