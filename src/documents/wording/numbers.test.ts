import { expect, test } from "vitest"
import { personsCount, personsPhrase } from "./numbers.ts"

test.each([
    { count: 3_600, approximate: true, ja: "約3,600人" },
    { count: 3_600, approximate: false, ja: "3,600人" },
    { count: 0, approximate: true, ja: "0人", why: "nobody is about nobody" },
] as const)("$count, about: $approximate: $ja", ({ count, approximate, ja }) => {
    expect(personsCount(count, approximate).ja).toBe(ja)
    expect(personsPhrase({ confirmed: count, likely: count, maximum: count }, approximate).ja).toBe(ja)
})
