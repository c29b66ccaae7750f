import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { needsOther } from "./other-signs.ts"

const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

describe("a pattern against texts of letters alone", () => {
    test.each([
        { pattern: /a\(b/, want: true, why: "a bracket" },
        { pattern: /a(?:\(|;)b/, want: true, why: "one of two signs, neither a letter" },
        { pattern: /a(?:\(|x)b/, want: false, why: "a letter will do" },
        { pattern: /a[;|&]{1,4}/, want: true, why: "a class of signs" },
        { pattern: /a[;|&]{0,4}/, want: false, why: "signs that may be absent" },
        { pattern: /a[!-/]/, want: true, why: "a range of signs" },
        { pattern: /a[!-a]/, want: false, why: "a range that holds letters" },
        { pattern: /a\sb/, want: true, why: "white space" },
        { pattern: /a[^b]/, want: false, why: "whatever a class is without" },
        { pattern: /a(?=\()/, want: false, why: "what is only looked at is not told" },
        { pattern: /aé/i, want: false, why: "a letter beyond ASCII is not told" },
        { pattern: /(?:)/, want: false, why: "nothing is needed" },
    ])("$pattern: $why", ({ pattern, want }) => {
        expect(needsOther(pattern, isLetter)).toBe(want)
    })

    test("law: what needs another sign matches no text of letters", () => {
        const patterns = [/a\(?b[;x]/i, /[^a](?:b|;)+\s{0,2}/, /(?:a|b\s)(?!;)c*[.,]/, /a{2}|b;|\d/]
        fc.assert(
            fc.property(fc.stringMatching(/^[a-cX]{0,12}$/), fc.constantFrom(...patterns), (text, pattern) => {
                expect(needsOther(pattern, isLetter) && pattern.test(text)).toBe(false)
            }),
        )
    })
})
