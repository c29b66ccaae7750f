// The anchors decide which detectors run: a bit that is missing is a missed attack. Law: no detector finds anything it would
// block in a text that its anchors keep from it.
import fc from "fast-check"
import { expect, test } from "vitest"
import { BLOCK_SCORE } from "../core/finding.ts"
import { anchorsOf, CALLS, ENDS_OPEN, FILTERS, HYPHENATED, LINE_END, OPENS_TAG, SEPARATES } from "./anchors.ts"
import { DETECTORS } from "./detectors.ts"
import { profileOf } from "./profile.ts"
import { Work } from "./work.ts"

test.each([
    { text: "<a", bit: OPENS_TAG, set: true, why: "a tag" },
    { text: "a < b", bit: CALLS, set: false, why: "a comparison calls nothing" },
    { text: "alert (1)", bit: CALLS, set: true, why: "white space before the bracket" },
    { text: "alert/*x*/(1)", bit: CALLS, set: true, why: "a comment before the bracket" },
    { text: "電話 (携帯)", bit: CALLS, set: false, why: "a note behind a Japanese word" },
    { text: "a;id", bit: SEPARATES, set: true, why: "a separator" },
    { text: "$(id)", bit: SEPARATES, set: true, why: "a substitution" },
    { text: "a)(b", bit: FILTERS, set: true, why: "a filter goes on" },
    { text: "a\r\nb", bit: LINE_END, set: true, why: "a line end" },
    { text: "Get-Content", bit: HYPHENATED, set: true, why: "a cmdlet" },
    { text: "sin( ", bit: ENDS_OPEN, set: true, why: "an unclosed call" },
])("$text: $why", ({ text, bit, set }) => {
    expect((anchorsOf(text) & bit) !== 0).toBe(set)
})

const pieces =
    '<|>|<a |onx=|\'|"|`|(|)|[|]|{|}|$|$(|${|;|&|\\||/|//|/*|*/|:|::|!|!!|#|=|-|--|\\|a|alert|system|cat|id|whoami|document|.cookie|self|O:1:|php|<?php|$_GET|$ne|)(|uid=|or|count(/*)|constructor|__proto__|$1:|then|Process.spawn|qx|fs.readFile|{php}|gzinflate|#x|formaction|f o r m|.cookie|expires=|url(javascript|¼a¾|¼/a¾|db.a.find|1|.|\n|\r\nSet-Cookie: |<!ENTITY a "|http://localhost/|select | union | '

test("nothing is refused that the anchors would have kept from its detector", () => {
    const texts = fc.array(fc.constantFrom(...pieces.split("|"), "|"), { maxLength: 14 }).map((parts) => parts.join(""))
    fc.assert(
        fc.property(texts, fc.constantFrom("query.q", "query[0]#key", "multipart.a.filename"), (text, path) => {
            const profile = profileOf(text)
            const anchors = anchorsOf(text)
            for (const detector of DETECTORS) {
                if (detector.wants(profile, anchors)) continue
                const found = detector.detect({ path, text, decoding: [], profile }, new Work(Infinity))
                expect(found.filter(({ score }) => score >= BLOCK_SCORE)).toEqual([])
            }
        }),
        { numRuns: 3_000 },
    )
})
