// What decoders do in stretches is what they do in one go, wherever a stretch ends.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inOneGo, type Steps } from "../steps.ts"
import { folded, foldedSteps } from "./compatibility.ts"
import { isWorthFolding, isWorthFoldingSteps } from "./full-width.ts"
import { STRETCH_UNITS } from "./in-stretches.ts"
import { DECODERS } from "./lattice.ts"

const pieces = fc.constantFrom(
    ..."% %2 %27 %252 5 7 %u002 %u0027 & &# &#3 &#39; &#0000 &#x27 &quot; &am p; \\ \\x \\x2 7 \\u002 \\u{27} \\47 + +ADw- +AGE+ADw- + A ＇ ｏ （ ‥ / ． ．． a ⓐ ﾞ が か".split(
        " ",
    ),
    "\ud835",
    "\udc00",
    "\u0300",
    "\u0316",
    "\u3099",
    "\u1161",
    "ガ",
    "ﾊﾟ",
    "😀",
)
const beside = fc.array(pieces, { maxLength: 16 }).map((all) => all.join(""))
/** Something stands wherever a stretch may end. */
const long = fc
    .array(fc.tuple(beside, fc.integer({ min: STRETCH_UNITS - 20, max: STRETCH_UNITS + 8 })), {
        minLength: 1,
        maxLength: 3,
    })
    .map((parts) => parts.map(([text, units]) => text + "x".repeat(units)).join(""))
const dense = fc
    .tuple(beside, beside)
    .map(([one, other]) => `${one}${other}`.repeat(Math.ceil(40_000 / Math.max(1, one.length + other.length))))
const base64 = fc
    .tuple(fc.constantFrom("", "Bearer "), fc.oneof(long, dense), fc.constantFrom("", "=", "==", "===", ".", "!"))
    .map(([scheme, text, end]) => scheme + Buffer.from(text).toString("base64").replace(/=+$/, "") + end)
const tokens = fc
    .tuple(long, long)
    .map(([head, body]) =>
        [JSON.stringify({ head }), JSON.stringify({ body }), "x"]
            .map((part) => Buffer.from(part).toString("base64url"))
            .join("."),
    )
const texts = fc.oneof(long, dense, base64, tokens)

const IN_STEPS = DECODERS.flatMap(({ name, decode, decodeSteps }) =>
    decodeSteps === undefined ? [] : [{ name, decode, decodeSteps }],
)

function pausesOf(steps: Steps<unknown>): number {
    let pauses = 0
    while (steps.next().done !== true) pauses++
    return pauses
}

describe("laws", () => {
    test.each(IN_STEPS)(
        "$name in steps is $name in one go",
        ({ decode, decodeSteps }) => {
            fc.assert(
                fc.property(texts, (text) => {
                    expect(inOneGo(decodeSteps(text))).toEqual(decode(text))
                }),
                { numRuns: 60 },
            )
        },
        60_000,
    )

    test("what is worth folding is so in steps", () => {
        fc.assert(
            fc.property(texts, (text) => {
                expect(inOneGo(isWorthFoldingSteps(text))).toBe(isWorthFolding(text))
            }),
            { numRuns: 60 },
        )
    }, 60_000)

    test("the compatibility forms of a text are those of its pieces", () => {
        const characters = fc.oneof(
            pieces,
            fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
            fc.constant("あ"),
        )
        const any = fc.array(characters, { maxLength: 500 }).map((all) => all.join(""))
        fc.assert(
            fc.property(any, (text) => {
                expect(folded(text)).toBe(text.normalize("NFKC"))
                expect(inOneGo(foldedSteps(text))).toBe(text.normalize("NFKC"))
            }),
        )
    })
})

test("a million marks in a row cost a million times one", () => {
    const began = process.cpuUsage()
    folded(`ⓐ${"\u0300\u0316".repeat(250_000)}`)
    const { user } = process.cpuUsage(began)
    expect(user).toBeLessThan(2_000_000)
})

test("a long text has pauses", () => {
    for (const { decodeSteps, name } of IN_STEPS) {
        const unit = { base64: "JyBvciAxPTEg", "utf-7": "+ADw-" }[name] ?? "%27&#39;\\x27＇"
        expect(pausesOf(decodeSteps(unit.repeat(40_000)))).toBeGreaterThan(5)
    }
})
