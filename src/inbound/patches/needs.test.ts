import { expect, test } from "vitest"
import { mayBeOfJson } from "./needs.ts"

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
