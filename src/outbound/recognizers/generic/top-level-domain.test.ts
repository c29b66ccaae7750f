import tlds from "tlds" with { type: "json" }
import { expect, test } from "vitest"
import { gluedAfter, isTopLevelDomain } from "./top-level-domain.ts"
import { TOP_LEVEL_DOMAINS } from "./top-level-domains.data.ts"

test("the bundled table is the package's", () => {
    expect(TOP_LEVEL_DOMAINS).toEqual(tlds)
})

const cases = [
    { label: "jpjzoikj", want: 2, why: "letters behind a country" },
    { label: "comjzoikj", want: 3, why: "the longest known name: not co" },
    { label: "examplejzoikj", want: 7, why: "a reserved name" },
    { label: "photography", want: 0, why: "known as a whole, though ph is known too" },
    { label: "comm", want: 0, why: "a slip of the pen" },
    { label: "xyzzy", want: 0, why: "xyz is known, but two letters are no separator" },
    { label: "FormattedValue", want: 0, why: "fo is known, but these are words of a program" },
    { label: "ComYamada", want: 3, why: "a known name in capitals before the next value" },
    { label: "qqqqqq", want: 0, why: "nothing known in it" },
] as const

test.each(cases)("gluedAfter $label: $why", ({ label, want }) => {
    expect(gluedAfter(label)).toBe(want)
})

test("reserved names end a domain, files do not", () => {
    expect(["example", "test", "JP", "png", "service"].map(isTopLevelDomain)).toEqual([true, true, true, false, false])
})
