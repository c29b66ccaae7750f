// Time to mask grows with the length and no faster, where every value has to be found again in one long cell. Slow job.
import { describe, expect, test } from "vitest"
import { growthOf, GROWTH_LIMIT, IS_SLOW_JOB } from "../../core/testing/growth.case.ts"
import { maskedText } from "./masked.case.ts"

const PHONE = "090-1234-5678"

/** Units of one value in the bodies below, roughly: sizes are in units. */
const VALUE_UNITS = 16

const CASES = [
    {
        type: "application/json",
        of: (n: number) => JSON.stringify({ a: many(n, (i) => `a${i}@b.jp `) }),
        why: "a string",
    },
    {
        type: "application/json",
        of: (n: number) => `{"a":"${many(n, (i) => `a${i}\\u0040b.jp `)}"}`,
        why: "escapes in a string",
    },
    { type: "text/html", of: (n: number) => `<p>${many(n, (i) => `a${i}&#64;b.jp `)}</p>`, why: "references" },
    { type: "text/html", of: (n: number) => `<p>${"<b>a</b> ".repeat(n)}${PHONE}</p>`, why: "tags within one cell" },
    {
        type: "text/plain",
        of: (n: number) => Buffer.from(many(n, (i) => `a${i}@b.jp,`)).toString("hex"),
        why: "a dump",
    },
    { type: "text/csv", of: (n: number) => `電話\n${`${PHONE}\n`.repeat(n)}`, why: "rows that are alike" },
    { type: "application/json", of: (n: number) => `{"a":"${`${PHONE} `.repeat(n)}"}`, why: "a value again and again" },
] as const

function many(count: number, one: (index: number) => string): string {
    return Array.from({ length: count }, (_, index) => one(index)).join("")
}

describe.runIf(IS_SLOW_JOB)("time grows with the length", () => {
    test.each(CASES)(
        "$type: $why",
        ({ type, of }) => {
            const slope = growthOf(
                (text) => maskedText(type, text),
                (size) => of(Math.ceil(size / VALUE_UNITS)),
            )
            expect({ linear: slope <= GROWTH_LIMIT, slope }).toMatchObject({ linear: true })
        },
        60_000,
    )
})
