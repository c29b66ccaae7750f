// What is passed without a walk must be what a walk makes nothing of: no mark that weighs, and the end at the second word.
import fc from "fast-check"
import { expect, test } from "vitest"
import { Work } from "../work.ts"
import { CATALOGUE_NAMES } from "./functions.data.ts"
import { beginsAsProse } from "./prose-start.ts"
import { MYSQL, STANDARD } from "./token.ts"
import { walk } from "./walk.ts"
import { STATEMENTS, WORD_CLASSES } from "./words.data.ts"

test.each([
    { text: "Viewer No 12", passed: true, why: "a phrase" },
    { text: "select name from members", passed: false, why: "begins with a word of SQL" },
    { text: "x or 1=1", passed: false, why: "goes on with one" },
    { text: "x l\u212aike 1", passed: false, why: "a letter that folds into ASCII" },
    { text: "1 or 1=1", passed: false, why: "begins with a number" },
    { text: "f(x) or 1", passed: false, why: "a call" },
    { text: "word", passed: false, why: "one word" },
    { text: "a  Update", passed: false, why: "any case" },
])("$text: $why", ({ text, passed }) => {
    expect(beginsAsProse(text)).toBe(passed)
})

const WORDS = [
    ...WORD_CLASSES.keys(),
    ...STATEMENTS.keys(),
    ...CATALOGUE_NAMES,
    "if",
    "while",
    "begin",
    "with",
    "update",
]
const piece = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom(..."viewer No 12 1 a _ $ ( ) = , . - -- # ; : @ [ { é 表 \u212a \u00a0 \n".split(" "), " ", "  "),
    fc.stringMatching(/^[a-zA-Z]{1,8}$/),
)

test("law: a walk over what is passed stops at the second word and has met nothing that weighs", () => {
    let passed = 0
    const texts = fc
        .array(piece, { minLength: 1, maxLength: 8 })
        .chain((pieces) => fc.constantFrom(" ", "").map((gap) => pieces.join(gap)))
    fc.assert(
        fc.property(texts, (text) => {
            if (!beginsAsProse(text)) return
            passed++
            for (const dialect of [STANDARD, MYSQL]) {
                const run = walk(text, { context: "plain", start: 0, from: 0, dialect }, new Work(Infinity))
                expect({ ending: run.ending, tokens: run.tokens, marks: [...run.marks.keys()] }).toEqual({
                    ending: "broken",
                    tokens: 1,
                    marks: run.marks.has("catalogue") ? ["catalogue"] : [],
                })
            }
        }),
        { numRuns: 20_000 },
    )
    expect(passed).toBeGreaterThan(100)
})
