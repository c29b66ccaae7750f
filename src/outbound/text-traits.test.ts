import { describe, expect, test } from "vitest"
import {
    runsOf,
    TRAIT_AGE_SEX,
    TRAIT_AT,
    TRAIT_DIALLED,
    TRAIT_DIGIT,
    TRAIT_ESCAPE,
    TRAIT_FOLDABLE,
    TRAIT_GROUPED,
    TRAIT_LONG_VOWEL,
    TRAIT_MARKER,
    TRAIT_NAME,
    TRAIT_CAPITAL,
    TRAIT_PLACE,
    TRAIT_SMALL,
    TRAIT_WIDE,
    traitsOf,
} from "./text-traits.ts"

const DIALLED = TRAIT_DIGIT | TRAIT_DIALLED

const cases = [
    { text: "", bits: 0, digits: 0, runs: 0, why: "nothing" },
    { text: "a@example.jp", bits: TRAIT_AT | TRAIT_SMALL, digits: 0, runs: 0, why: "an address" },
    { text: "090-1234-5678", bits: DIALLED | TRAIT_GROUPED, digits: 11, runs: runsOf(3, 4), why: "groups of 3 and 4" },
    { text: "1234-567890", bits: TRAIT_DIGIT | TRAIT_GROUPED, digits: 10, runs: runsOf(4) | runsOf(6), why: "4 and 6" },
    {
        text: "2026-11-12",
        bits: TRAIT_DIGIT,
        digits: 8,
        runs: runsOf(2) | runsOf(4),
        why: "a date is no number in groups",
    },
    { text: "1234--5678", bits: TRAIT_DIGIT, digits: 8, runs: runsOf(4), why: "two signs between are no group" },
    { text: "10:22:33", bits: TRAIT_DIGIT, digits: 6, runs: runsOf(2), why: "colons of a time name nothing" },
    {
        text: "2026-11-02T10:22",
        bits: TRAIT_DIGIT | TRAIT_CAPITAL,
        digits: 12,
        runs: runsOf(2) | runsOf(4),
        why: "nor do those behind a T",
    },
    {
        text: "tel1:2",
        bits: TRAIT_DIGIT | TRAIT_MARKER | TRAIT_SMALL,
        digits: 2,
        runs: runsOf(1),
        why: "a label may end in a number",
    },
    {
        text: "40歳・男性",
        bits: TRAIT_DIGIT | TRAIT_NAME | TRAIT_AGE_SEX,
        digits: 2,
        runs: runsOf(2),
        why: "age and sex",
    },
    { text: "+81", bits: DIALLED, digits: 2, runs: runsOf(2), why: "a foreign number begins" },
    {
        text: "03 1234 5678",
        bits: DIALLED | TRAIT_GROUPED,
        digits: 10,
        runs: runsOf(2) | runsOf(4),
        why: "a number at home",
    },
    { text: "06", bits: TRAIT_DIGIT, digits: 2, runs: runsOf(2), why: "too short for a number" },
    { text: "%5c", bits: TRAIT_DIGIT | TRAIT_ESCAPE | TRAIT_SMALL, digits: 1, runs: runsOf(1), why: "an escaped sign" },
    { text: "100", bits: TRAIT_DIGIT, digits: 3, runs: runsOf(3), why: "a zero within a run begins no number" },
    { text: "東京都", bits: TRAIT_NAME | TRAIT_PLACE, digits: 0, runs: 0, why: "a place" },
    { text: "サーバ", bits: TRAIT_NAME | TRAIT_LONG_VOWEL, digits: 0, runs: 0, why: "a long vowel" },
    { text: "（", bits: TRAIT_FOLDABLE, digits: 0, runs: 0, why: "folds to a sign without traits" },
    {
        text: "１",
        bits: TRAIT_FOLDABLE | TRAIT_WIDE,
        digits: 0,
        runs: 0,
        why: "full-width digits count once they are folded",
    },
    { text: "1".repeat(40), bits: TRAIT_DIGIT, digits: 40, runs: 1 << 31, why: "longer than any number" },
] as const

test.each(cases)("traitsOf $text: $why", ({ text, bits, digits, runs }) => {
    expect(traitsOf(text)).toEqual({ bits, digits, runs })
})

describe("TRAIT_NAME", () => {
    test("every unit that a name or its reading may begin with has it", () => {
        const begins = /^[\p{Script=Han}々ァ-ヺーｦ-ﾟ]/u
        const missed: string[] = []
        for (let code = 0; code <= 0x10_ff_ff; code++) {
            const sign = String.fromCodePoint(code)
            if (begins.test(sign) && (traitsOf(sign).bits & TRAIT_NAME) === 0) missed.push(code.toString(16))
        }
        expect(missed).toEqual([])
    })
})
