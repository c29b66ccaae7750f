// JSON: lists, key styles, lines, rows of arrays, columns.
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { JSON_TYPE, shape, shapeOfOne, type Shape } from "../shape.ts"

export const JSON_SHAPES: readonly Shape[] = [
    shape("json-list", "a list under a key", JSON_TYPE, ["name", "email", "phone", "birth"], (people) =>
        JSON.stringify({
            total: people.length,
            members: people.map((one) => ({
                id: one.id,
                name: nameOf(one),
                email: one.email,
                phone: mobileOf(one),
                birthday: birthOf(one),
            })),
        }),
    ),
    shape(
        "json-camel",
        "camelCase keys, halves of the name",
        JSON_TYPE,
        ["name", "kana", "email", "phone", "postal", "address"],
        (people) =>
            JSON.stringify(
                people.map((one) => ({
                    userId: one.id,
                    lastName: one.family,
                    firstName: one.given,
                    lastNameKana: one.familyKana,
                    firstNameKana: one.givenKana,
                    mailAddress: one.email,
                    mobilePhone: one.mobile,
                    postalCode: postalOf(one),
                    streetAddress: addressOf(one),
                    createdAt: "2024-01-01T00:00:00Z",
                })),
            ),
    ),
    shape(
        "json-snake",
        "snake_case keys as an ORM gives them, indented",
        JSON_TYPE,
        ["name", "email", "sex", "age"],
        (people) =>
            JSON.stringify(
                {
                    data: people.map((one) => ({
                        user_id: one.id,
                        full_name: nameOf(one, " "),
                        email_address: one.email,
                        gender: one.sex === "男" ? "male" : "female",
                        age: one.age,
                        is_active: true,
                    })),
                },
                null,
                2,
            ),
    ),
    shape(
        "json-japanese-keys",
        "Japanese keys, as spreadsheets are converted",
        JSON_TYPE,
        ["name", "kana", "phone", "address", "birth"],
        (people) =>
            JSON.stringify(
                people.map((one) => ({
                    番号: one.id,
                    氏名: nameOf(one, " "),
                    フリガナ: kanaOf(one),
                    電話番号: mobileOf(one),
                    住所: addressOf(one),
                    生年月日: birthOf(one, "/"),
                })),
            ),
    ),
    shape("json-rows", "columns once, rows of arrays", JSON_TYPE, ["name", "email", "phone"], (people) =>
        JSON.stringify({
            columns: ["id", "name", "email", "tel"],
            rows: people.map((one) => [one.id, nameOf(one), one.email, mobileOf(one)]),
        }),
    ),
    shape("json-columns", "a column a key, each a list of values", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify({ name: people.map((one) => nameOf(one)), email: people.map(({ email }) => email) }),
    ),
    shapeOfOne("json-one", "one person at the top", JSON_TYPE, ["name", "email", "birth"], (one) =>
        JSON.stringify({
            status: "ok",
            user: {
                id: one.id,
                displayId: "x9",
                familyName: one.family,
                givenName: one.given,
                email: one.email,
                dateOfBirth: birthOf(one),
            },
        }),
    ),
    shape("json-escaped", "Japanese as escapes", JSON_TYPE, ["name", "email"], (people) =>
        JSON.stringify(people.map((one) => ({ 氏名: nameOf(one), email: one.email }))).replaceAll(
            /[^\x00-\x7f]/g,
            (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
        ),
    ),
    shape("ndjson", "a JSON object a line", "application/x-ndjson", ["name", "email", "phone"], (people) =>
        people
            .map((one) => JSON.stringify({ id: one.id, name: nameOf(one), email: one.email, tel: mobileOf(one) }))
            .join("\n"),
    ),
    shape(
        "jsonp",
        "JSON in a callback",
        "application/javascript",
        ["name", "email"],
        (people) =>
            `callback(${JSON.stringify({ users: people.map((one) => ({ name: nameOf(one), email: one.email })) })});`,
    ),
]
