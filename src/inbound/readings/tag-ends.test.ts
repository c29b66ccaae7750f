import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { growthOf, IS_SLOW_JOB } from "../../core/testing/growth.case.ts"
import { TagEnds } from "./tag-ends.ts"
import { readXml } from "./xml.ts"

/** The same, read to its end each time. */
function endOfTag(text: string, start: number): number {
    const orEnd = (found: number): number => (found < 0 ? text.length : found)
    for (let at = start; at < text.length; at++) {
        const sign = text.charAt(at)
        if (sign === ">") return at
        if (sign !== '"' && sign !== "'") continue
        at = text.indexOf(sign, at + 1)
        if (at < 0) return orEnd(text.indexOf(">", start))
    }
    return text.length
}

describe("ends of tags", () => {
    test("are those of a reader that remembers nothing", () => {
        const texts = fc.array(fc.constantFrom("<", ">", "'", '"', "a", "="), { maxLength: 24 })
        fc.assert(
            fc.property(texts, (signs) => {
                const text = signs.join("")
                const ends = new TagEnds(text)
                for (let start = 0; start <= text.length; start++) expect(ends.endOf(start)).toBe(endOfTag(text, start))
            }),
        )
    })

    test.runIf(IS_SLOW_JOB)(
        "time grows with the length where every bracket stands in quotes, and one is never closed",
        () => {
            const slope = growthOf(
                (text) => readXml("xml", text, () => undefined),
                (size) => `${"<a ' > ' ".repeat(size / 9)}'`,
                1.2,
            )
            expect(slope).toBeLessThan(1.2)
        },
    )
})
