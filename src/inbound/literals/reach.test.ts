import { expect, test } from "vitest"
import { reachOf } from "./reach.ts"

test.each([
    { pattern: /abc/, want: 3, why: "each sign is one unit" },
    { pattern: /a|bcd|/, want: 3, why: "the longest alternative" },
    { pattern: /(?:ab){2,4}[c-e]?/, want: 9, why: "as often as it may stand" },
    { pattern: /^\ba$/, want: 4, why: "a start, an end and a word's edge are told by the unit beside them" },
    { pattern: /(?<!xy)a(?=.{0,9}b)/, want: 13, why: "what is only looked at" },
    { pattern: /a\s*b/, want: Infinity, why: "no bound" },
    { pattern: /(a)\1/, want: Infinity, why: "a back reference" },
    { pattern: /(?:a*){0}b/, want: 1, why: "what may not stand" },
    { pattern: /[あ-ん]{3}/u, want: 6, why: "a sign may be two units" },
])("$pattern reaches $want units: $why", ({ pattern, want }) => {
    expect(reachOf(pattern)).toBe(want)
})
