import { expect, test } from "vitest"
import { mayBeOfJson, needsOf } from "./needs.ts"

test.each([
    { at: "json.*", want: true, why: "any value of a JSON body" },
    { at: "json", want: true, why: "the value that is the body" },
    { at: "json[*].name", want: true, why: "rows of a list" },
    { at: "*.name", want: true, why: "anywhere" },
    { at: "js*", want: true, why: "the wildcard may stand for the rest of the root" },
    { at: "form.*", want: false, why: "a form" },
    { at: "multipart*.name", want: false, why: "parts" },
    { at: "body", want: false, why: "the text as a whole" },
])("$at: $why", ({ at, want }) => {
    expect(mayBeOfJson(at)).toBe(want)
})

test.each([
    { kind: "equals", ignoreCase: false, mention: { text: "--env", begins: true }, why: "a name begins with it" },
    { kind: "prefix", ignoreCase: false, mention: { text: "--env", begins: true }, why: "a name begins with it" },
    { kind: "contains", ignoreCase: false, mention: { text: "--env", begins: false }, why: "it stands in one" },
    { kind: "matches", ignoreCase: false, mention: { text: "", begins: true }, why: "a pattern: any parameter" },
    { kind: "equals", ignoreCase: true, mention: { text: "", begins: true }, why: "in any letters: any parameter" },
] as const)("the name of a parameter, $kind, ignoring case $ignoreCase: $why", ({ kind, ignoreCase, mention }) => {
    expect(needsOf({ kind, at: "query*#key", value: "--env", ignoreCase })).toEqual([{ kind: "query", mention }])
})
