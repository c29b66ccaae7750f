import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Evidence } from "../technique.ts"
import { Work } from "../work.ts"
import { ScriptReading } from "./lexer.ts"
import { CALLING_MEMBERS, GLOBAL_OBJECTS, HANDED_ON, PAGE_MEMBERS, SELECTORS, SINKS } from "./names.data.ts"
import type { ScriptTechniqueName } from "./techniques.data.ts"
import { weighTokens } from "./weigh-tokens.ts"
import { isWorthReading } from "./worth-reading.ts"

/** Whether the slow reading finds anything, from the start or from within a string of the page's. */
function isHeavy(text: string): boolean {
    return [false, true].some((inString) => {
        const evidence = new Evidence<ScriptTechniqueName>()
        const reading = new ScriptReading(text, 0)
        while (reading.advance(new Work(Infinity)));
        weighTokens(reading.tokens, inString, evidence)
        return !evidence.isEmpty
    })
}

const GAPS = ["", " ", "\n", "\u3000", "/**/", "//x\n", "/*".concat("x".repeat(40), "*/"), " ".repeat(40)]
const SIGNS = "( ) [ ] { } . , ; = ` ' \" ? : + - * / ! $ 1 a ${".split(" ")
const WORDS = [
    ...SINKS,
    ...HANDED_ON,
    ...GLOBAL_OBJECTS,
    ...CALLING_MEMBERS,
    ...SELECTORS,
    ...Object.entries(PAGE_MEMBERS).flatMap(([object, members]) => [object, ...members]),
    ...'print import with while for true toString onerror "constructor" ["__proto__"] "alert" /x/ "//a.example" \\u0061lert()'.split(
        " ",
    ),
]

describe("worth reading", () => {
    test("is what the slow reading finds", () => {
        const piece = fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
            { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
            { weight: 1, arbitrary: fc.constantFrom(...GAPS) },
        )
        const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""))
        fc.assert(
            fc.property(text, (value) => {
                expect(isHeavy(value) && !isWorthReading(value)).toBe(false)
            }),
            { numRuns: 10_000 },
        )
    })

    const objects = Object.entries(PAGE_MEMBERS).flatMap(([object, members]) => members.map((one) => [object, one]))
    test.each([
        ...SINKS.map((name) => [name, "(1)"]),
        ...SINKS.map((name) => [name, "?.(1)"]),
        ...SINKS.map((name) => [name, "`1`"]),
        ...GLOBAL_OBJECTS.map((name) => [name, "['a'](1)"]),
        ...GLOBAL_OBJECTS.map((name) => [`(${name}`, ")['a'](1)"]),
        ...objects.map(([object = "", member = ""]) => [`;${object}`, `.${member}(1)`]),
        ...objects.map(([object = "", member = ""]) => [`;${object}.`, `${member}=1`]),
        ...SELECTORS.map((name) => ["document", `.${name}("p").textContent="x"`]),
        ...CALLING_MEMBERS.map((name) => [`f.${name}`, "`${x}`"]),
        ["location", "='x'"],
        ["while", "(1){}"],
    ])("is %s with white space or a comment before %s", (before = "", behind = "") => {
        const spelled = GAPS.map((gap) => `${before}${gap}${behind}`)
        expect(spelled.filter((value) => isHeavy(value) && !isWorthReading(value))).toEqual([])
        expect(spelled.some((value) => isHeavy(value))).toBe(true)
    })

    test.each([
        '{"fetch":[{"url":"x"}]}',
        "see console.cloud.example.jp",
        "this page, for example",
        '{"top":1,"self":2}',
    ])("is nothing in %s", (value) => {
        expect(isWorthReading(value)).toBe(false)
    })
})
