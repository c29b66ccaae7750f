import { expect, test } from "vitest"
import { NOTHING_SHARED, sharingAmong } from "./shared-identifiers.ts"

/** 1 and 2 share one identifier; 2, 3 and 4 another. */
const SHARED = { numbers: [1, 2, 2, 3, 4], identifiers: [0, 0, 1, 1, 1] }

test.each([
    { name: "all", present: [1, 2, 3, 4], sharing: [1, 2, 3, 4] },
    { name: "two of three", present: [3, 4], sharing: [3, 4] },
    { name: "one of each", present: [1, 4], sharing: [] },
    { name: "nobody", present: [], sharing: [] },
])("with $name present, whoever shares something with another", ({ present, sharing }) => {
    expect(sharingAmong(SHARED, (number) => present.includes(number))).toEqual(new Set(sharing))
})

test("nothing is shared", () => {
    expect(sharingAmong(NOTHING_SHARED, () => true)).toEqual(new Set())
})
