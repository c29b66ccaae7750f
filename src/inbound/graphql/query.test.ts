import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DETECTORS } from "../detectors.ts"
import { Judge } from "../judge.ts"
import {
    GRAPHQL_ALIASES_LIMIT,
    GRAPHQL_DEPTH_LIMIT,
    GRAPHQL_DIRECTIVES_LIMIT,
    GRAPHQL_OPERATIONS_LIMIT,
} from "../limits.data.ts"
import { Work } from "../work.ts"
import { queryIn } from "./query.ts"
import { WantedDetectors } from "../wanted-detectors.ts"

function techniques(text: string): string[] | null {
    const query = queryIn({ path: "json.query", text, decoding: [], profile: 0 }, new Work(Infinity))
    return query === null ? null : query.findings.map(({ technique }) => technique)
}

function judged(texts: readonly string[]): string[] {
    const judge = new Judge(new WantedDetectors(DETECTORS), { mode: "observe" })
    for (const [i, text] of texts.entries()) judge.take(`json[${i}].query`, text)
    return judge.findings.filter(({ score }) => score >= 100).map(({ path, technique }) => `${technique}@${path}`)
}

function repeated(piece: (i: number) => string, count: number): string {
    return Array.from({ length: count }, (_, i) => piece(i)).join(" ")
}

const INTROSPECTION =
    "query IntrospectionQuery { __schema { queryType { name } types { ...FullType } } } fragment FullType on __Type { kind name fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } } } fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue } fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }"

test.each([
    {
        text: `{ a ${"{ b ".repeat(GRAPHQL_DEPTH_LIMIT)} ${"}".repeat(GRAPHQL_DEPTH_LIMIT + 1)}`,
        want: ["query-too-deep"],
        why: "friends of friends of friends",
    },
    {
        text: `{ ${repeated((i) => `a${i}: login(code: ${i})`, GRAPHQL_ALIASES_LIMIT + 1)} }`,
        want: ["alias-overload"],
        why: "one field under many names: a thousand guesses in one request",
    },
    {
        text: `{ a ${"@x".repeat(GRAPHQL_DIRECTIVES_LIMIT + 1)} }`,
        want: ["directive-overload"],
        why: "directives that nobody wrote",
    },
    {
        text: repeated((i) => `query q${i} { a }`, GRAPHQL_OPERATIONS_LIMIT + 1),
        want: ["operation-overload"],
        why: "a batch in one document",
    },
    { text: INTROSPECTION, want: [], why: "what every tool asks first" },
    {
        text: "query($id: ID!) { user(id: $id) { name orders(first: 10) { total } } }",
        want: [],
        why: "an ordinary page",
    },
    { text: "{ shop { small: photo(size: 64) large: photo(size: 512) } }", want: [], why: "two sizes of a picture" },
    { text: '{"query": 1}', want: null, why: "JSON" },
    { text: "{氏名} 様", want: null, why: "a placeholder" },
    { text: "query の書き方を教えてください", want: null, why: "a question" },
    { text: "{ a; b }", want: null, why: "a program: no document has a semicolon" },
])("$text: $why", ({ text, want }) => {
    expect(techniques(text)).toEqual(want)
})

describe("what a document gives to its fields is read by itself", () => {
    test.each([
        { text: "{ user(name: \"x' or '1'='1\") { id } }", path: "json[0].query→graphql.name", why: "a string" },
        { text: '{ user(name: "\\u0027 or 1=1-- ") { id } }', path: "json[0].query→graphql.name", why: "with escapes" },
        { text: '{ user(name: """\n\' or 1=1-- """) { id } }', path: "json[0].query→graphql.name", why: "a block" },
        { text: "{ a } # ' or 1=1-- ", path: "json[0].query→graphql.comment", why: "a comment" },
    ])("$text: $why", ({ text, path }) => {
        expect(judged([text]).some((found) => found.endsWith(`@${path}`))).toBe(true)
    })

    test("honest documents are not refused", () => {
        const login = 'mutation { login(mail: "a@example.jp", password: "O\'Rei;--1") { token } }'
        expect(judged([INTROSPECTION, login, '{ search(text: "A&D 血圧計 (白)") { id } }'])).toEqual([])
    })

    test("a list of documents is one request", () => {
        const many = Array.from({ length: GRAPHQL_OPERATIONS_LIMIT + 1 }, (_, i) => `{ a${i} }`)
        expect(judged(many.slice(1))).toEqual([])
        expect(judged(many)).toEqual([`operation-overload@json[${GRAPHQL_OPERATIONS_LIMIT}].query`])
    })

    test("one document that comes again, with other variables, is asked again", () => {
        const login = "mutation Login($code: String) { login(code: $code) { token } }"
        expect(judged(Array(GRAPHQL_OPERATIONS_LIMIT).fill(login))).toEqual([])
        const more = judged(Array(GRAPHQL_OPERATIONS_LIMIT + 1).fill(login))
        expect(more).toEqual([`operation-overload@json[${GRAPHQL_OPERATIONS_LIMIT}].query`])
    })
})

test("reads any text without a fault", () => {
    const pieces = [
        "{",
        "}",
        "(",
        ")",
        '"',
        '"""',
        "\\",
        "a",
        ":",
        "@",
        "#",
        "\n",
        "...",
        "query ",
        "$x",
        "1",
        "!",
        "あ",
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""))
    fc.assert(
        fc.property(text, (any) => {
            expect(techniques(any) ?? []).toBeInstanceOf(Array)
        }),
    )
})
