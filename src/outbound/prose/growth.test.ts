// Whatever a file holds, the search for names in its prose takes time in proportion to its length. In the slow job.
import { describe, expect, test } from "vitest"
import { growthOf, GROWTH_LIMIT, IS_SLOW_JOB } from "../../core/testing/growth.case.ts"
import { FileNames } from "./file-names.ts"

function namesIn(text: string): number {
    const span = { start: 0, end: text.length }
    return new FileNames().read({ cells: [{ label: null, text, span }], span, group: 0, form: "prose" }, []).length
}

const CASES = [
    { unit: "田中田中田中田中の", why: "runs of kanji that fall into names everywhere" },
    { unit: "王", why: "one run of one kanji" },
    { unit: "ア・", why: "a dotted run without an end" },
    { unit: "A・ア・", why: "initials without an end" },
    { unit: "田中太郎、", why: "a list of one name" },
    { unit: "田中ま", why: "family names before kana" },
    { unit: "さくら。", why: "given names in hiragana" },
    { unit: "Aa ", why: "Latin words" },
    { unit: "「", why: "quotes that never close" },
    { unit: "（1950", why: "brackets that never close" },
    { unit: "医師の", why: "occupations of nobody" },
    { unit: "ヴ", why: "one run of one katakana" },
] as const

describe.runIf(IS_SLOW_JOB)("time grows with the length", () => {
    test.each(CASES)(
        "$unit: $why",
        ({ unit }) => {
            const slope = growthOf(namesIn, (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size))
            expect({ linear: slope <= GROWTH_LIMIT, slope }).toMatchObject({ linear: true })
        },
        60_000,
    )
})
