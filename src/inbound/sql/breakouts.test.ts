import { describe, expect, test } from "vitest"

import { breakoutsOf } from "./breakouts.ts"

const cases: readonly (readonly [text: string, want: readonly string[], why: string])[] = [
    ["1", ["plain 0"], "only as it is"],
    ["a'b", ["plain 0", "single 2"], "behind the quote"],
    ["a'b'c", ["plain 0", "single 2"], "the first quote closes"],
    ["a''b'c", ["plain 0", "single 5"], "a doubled quote does not"],
    ["a''b", ["plain 0"], "nothing closes"],
    ["a\\'b'c", ["plain 0", "plain 0", "single 3", "single 5"], "with and without escapes"],
    ["a\"b`c'd", ["plain 0", "single 6", "double 2", "backtick 4"], "each kind of quote"],
    ["a */ b", ["plain 0", "comment 4"], "out of a comment"],
    ["/* a */ b", ["plain 0"], "its own comment"],
    ["a--b", ["plain 0", "plain 0"], "products disagree about the dashes"],
]

describe("breakoutsOf", () => {
    test.each(cases)("%j gives %j: %s", (text, want) => {
        expect(breakoutsOf(text).map(({ context, from }) => `${context} ${from}`)).toEqual(want)
    })
})
