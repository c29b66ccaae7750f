// What a pattern cannot match without. A literal too many would hide attacks; each row says why the set is what it is.
import { expect, test } from "vitest"
import { furtherLiterals, requiredLiterals } from "./required-literals.ts"

test.each([
    { pattern: /sleep\s{0,8}\(/i, want: ["sleep"], why: "the longer of two texts" },
    { pattern: /Sleep/, want: ["sleep"], why: "compared without case" },
    { pattern: /a(?:bc|de)f/, want: ["abcf", "adef"], why: "alternatives are spelled out" },
    { pattern: /xy?z/, want: ["xz", "xyz"], why: "what may be absent, absent and present" },
    { pattern: /(?:ab){2}c/, want: ["ababc"], why: "repeated a known number of times" },
    { pattern: /(?:ab)+c/, want: ["ab"], why: "repeated at least once" },
    { pattern: /a{2,}b/, want: ["aa"], why: "at least twice" },
    { pattern: /(?:foo)*bar/, want: ["bar"], why: "nobody needs what may be absent" },
    { pattern: /[OC]:\+/, want: ["o:+", "c:+"], why: "a small class" },
    { pattern: /[^a]bc/, want: ["bc"], why: "a class of what it is not may be anything" },
    { pattern: /^\bab(?=c)(?<!d)$/, want: ["ab"], why: "what is looked at is not what is matched" },
    { pattern: /abcdefghijkl/, want: ["abcdefgh"], why: "long texts are cut" },
    { pattern: /ab|\p{L}/u, want: null, why: "one alternative needs nothing" },
    { pattern: /a?b?/, want: null, why: "matches the empty text" },
    { pattern: /(a|bc)\1/, want: ["a", "bc"], why: "a back reference is anything" },
    { pattern: /é!/i, want: ["!"], why: "letters outside of ASCII have cases of their own" },
    {
        pattern: /\.[a-z]/,
        want: Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `.${letter}`),
        why: "a class of letters",
    },
])("$pattern: $why", ({ pattern, want }) => {
    expect(requiredLiterals(pattern)).toEqual(want)
})

test.each([
    {
        pattern: /[;|]\s{0,8}\{[^}]*\}\s*sh/,
        want: [["{"], ["}"]],
        why: "the rarest besides the one that is asked first",
    },
    { pattern: /[;|]\s*a[^b]/, want: [["a"]], why: "signs that part commands are rarer than a letter" },
    { pattern: /\{[^}]*\{/, want: [], why: "the same once more tells nothing" },
    { pattern: /[a-z]{3}\s+=/, want: [], why: "what nearly every text holds keeps nothing away" },
    { pattern: /a=|b\s*;/, want: [], why: "no part of one alternative is needed by the other" },
    { pattern: /(?:;\s*)?a\s*=/, want: [["a"]], why: "what may be absent is needed by nobody" },
    { pattern: /é!/, want: [], why: "nothing else is known" },
])("besides, $pattern: $why", ({ pattern, want }) => {
    expect(furtherLiterals(pattern)).toEqual(want)
})
