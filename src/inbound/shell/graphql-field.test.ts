import { describe, expect, test } from "vitest"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"
import { SHELL_DETECTOR } from "./detector.ts"

const rows = [
    { text: "query User($id: ID!) {\n  user(id: $id) {\n    id\n    name\n  }\n}\n", passes: true, why: "a query" },
    { text: "{\n  me {\n    date\n    id\n  }\n}", passes: true, why: "without its word" },
    { text: "fragment A on B {\n  id\n  groups {\n    id\n  }\n}", passes: true, why: "a fragment" },
    { text: '{ me {\r\n  id\r\n  env: name\r\n  date(format: "Y-m")\r\n} }', passes: true, why: "lines of a form" },
    { text: "{\n  me {\n    id @include(if: true)\n } }", passes: true, why: "a directive" },
    { text: "{\nid\n}", passes: false, why: "a group of a shell" },
    { text: "x;{\nid\n}", passes: false, why: "something before it" },
    { text: "query A {\n  me {\n    id\n  }\n", passes: false, why: "a bracket is open" },
    { text: "query A {\n  me {\n    ls -la\n  }\n}", passes: false, why: "a sign that GraphQL has not" },
    { text: "query A {\n  me {\n    id;\n  }\n}", passes: false, why: "another" },
    { text: 'query A {\n  cat "/etc/passwd"\n}', passes: false, why: "what no field is given" },
]

describe("fields of GraphQL", () => {
    test.each(rows)("$why", ({ text, passes }) => {
        const derived = { path: "json.query", text, profile: profileOf(text), decoding: [] }
        const found = SHELL_DETECTOR.detect(derived, new Work())
        expect(found.map(({ score }) => score).filter((score) => score >= 100).length === 0).toBe(passes)
    })
})
