import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { PERCENT_DECODER } from "../decode/percent.ts"
import { PLUS_DECODER } from "../decode/plus.ts"
import { isDecodedWithinValues } from "./decoded-json.ts"
import { readJson } from "./json.ts"

/** Paths and values of a text of JSON, in order; null where it is not strict. */
function valuesOf(json: string): readonly (readonly [string, string])[] | null {
    const values: (readonly [string, string])[] = []
    const strict = readJson("json", json, (path, value) => {
        if (typeof value === "string") values.push([path, value])
    })
    return strict ? values : null
}

describe("JSON that was decoded within its values", () => {
    test.each([
        [String.raw`{"a":"x%41","b":1}`, "percent", true],
        [String.raw`{"a":"x%E3%81%82\n%2f"}`, "percent", true],
        [String.raw`{"a":"%22"}`, "percent", false],
        [String.raw`{"a":"%5C"}`, "percent", false],
        [String.raw`{"a%41":"x"}`, "percent", false],
        [String.raw`{"a%41\"b" : "x"}`, "percent", false],
        [String.raw`{"a":"\u002541"}`, "percent", false],
        [String.raw`{"a":"x+y"}`, "plus", true],
        [String.raw`{"a":1e+5}`, "plus", false],
        [String.raw`{"a+b":1}`, "plus", false],
        [String.raw`{"a":"x+y\n"}`, "plus", false],
        [String.raw`{"a":"&lt;"}`, "html-entity", false],
    ])("%s by %s: %s", (json, decoder, isWithin) => {
        expect(isDecodedWithinValues(json, decoder)).toBe(isWithin)
    })

    const signs = "a b 41 あ e { } : , [ ' http://a/?b=c".split(" ")
    test.each([
        [PERCENT_DECODER, [...signs, "%", "%41", "%22", "%5c", "%7b", "%25", "%e3%81%82", "\\", '"', " "]],
        [PLUS_DECODER, [...signs, "+", "e+"]],
    ])("has the same paths, and the decoded values (%#)", (decoder, pieces) => {
        const text = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((some) => some.join(""))
        const key = fc.oneof({ weight: 1, arbitrary: text }, { weight: 9, arbitrary: fc.constantFrom("a", "b", "c") })
        const json = fc.letrec((tie) => ({
            value: fc.oneof({ maxDepth: 3 }, text, fc.constantFrom(0, 1e21, 1e-7), tie("list"), tie("object")),
            list: fc.array(tie("value"), { maxLength: 3 }),
            object: fc.dictionary(key, tie("value"), { maxKeys: 3 }),
        })).object
        let held = 0
        fc.assert(
            fc.property(json, (value) => {
                const spelled = JSON.stringify(value)
                const [decoded = spelled] = decoder.decode(spelled)
                const isWithin = decoded !== spelled && isDecodedWithinValues(spelled, decoder.name)
                if (isWithin) held++
                const each = valuesOf(spelled)?.map(([path, one]) => [path, decoder.decode(one)[0] ?? one])
                expect(isWithin ? valuesOf(decoded) : each).toEqual(each)
            }),
            { numRuns: 3_000 },
        )
        expect(held).toBeGreaterThan(100)
    })
})
