import { expect, test } from "vitest"
import { z } from "zod"
import { expectedOf } from "./expected-value.ts"

test.each([
    { schema: z.boolean(), value: "yes", want: "true | false", why: "YAML 1.2 has no yes" },
    { schema: z.int(), value: "百", want: "1, 2, 3, …", why: "a word for a number" },
    { schema: z.string(), value: 3, want: '"…"', why: "a telephone without its quotes" },
    { schema: z.array(z.string()), value: "a", want: "[…]", why: "one where a list is asked for" },
    { schema: z.strictObject({}), value: null, want: "{…}", why: "an empty file" },
    { schema: z.enum(["block", "observe"]), value: "blok", want: "block | observe", why: "a slip" },
    { schema: z.int().min(1), value: 0, want: "≥ 1", why: "too few" },
    { schema: z.number().lt(1), value: 1, want: "< 1", why: "a share" },
    { schema: z.string().min(1), value: "", want: "length ≥ 1", why: "nothing" },
    { schema: z.union([z.boolean(), z.int()]), value: "x", want: "true | false | 1, 2, 3, …", why: "either" },
    { schema: z.string().regex(/^a$/, { error: "GET, POST, …" }), value: "b", want: "GET, POST, …", why: "own words" },
])("$value: $want ($why)", ({ schema, value, want }) => {
    const [issue] = schema.safeParse(value).error?.issues ?? []
    expect(issue === undefined ? "" : expectedOf(issue)).toBe(want)
})
