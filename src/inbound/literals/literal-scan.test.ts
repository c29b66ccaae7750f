import fc from "fast-check"
import { expect, test } from "vitest"
import { literalScan } from "./literal-scan.ts"

function heldIn(text: string, sets: readonly (readonly string[])[]): number[] {
    const scan = literalScan(sets)
    const held = new Int32Array(scan.words)
    scan.read(text, held)
    return sets.flatMap((_, set) => (((held[set >> 5] ?? 0) >> (set & 31)) & 1 ? [set] : []))
}

test.each([
    { text: "she sells", sets: [["he"], ["she"], ["hers"]], want: [0, 1], why: "one inside of the other" },
    { text: "ushers", sets: [["he"], ["she"], ["hers"]], want: [0, 1, 2], why: "the end of one begins another" },
    { text: "aab", sets: [["ab"]], want: [0], why: "it begins again behind a false start" },
    { text: "SLEEP(", sets: [["sleep"], ["("]], want: [0, 1], why: "without regard to case" },
    { text: "\u017fleep \u212aey", sets: [["sleep"], ["key"]], want: [0, 1], why: "letters that /iu takes for others" },
    { text: "表示sleep", sets: [["sleep"]], want: [0], why: "behind Japanese" },
    { text: "s表l", sets: [["sl"]], want: [], why: "another sign stands between" },
    { text: "", sets: [["a"]], want: [], why: "nothing to read" },
])("$text: $why", ({ text, sets, want }) => {
    expect(heldIn(text, sets)).toEqual(want)
})

test("law: as if each literal were looked for by itself", () => {
    const literal = fc.string({ unit: fc.constantFrom("a", "b", "(", "0"), minLength: 1, maxLength: 5 })
    const sets = fc.array(fc.array(literal, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 70 })
    const texts = fc.string({ unit: fc.constantFrom("a", "A", "b", "(", "0", "é"), maxLength: 40 })
    fc.assert(
        fc.property(texts, sets, (text, all) => {
            const low = text.toLowerCase()
            const want = all.flatMap((set, index) => (set.some((one) => low.includes(one)) ? [index] : []))
            expect(heldIn(text, all)).toEqual(want)
        }),
    )
})

test("law: a long text holds what stands anywhere in it, across its middle and the ends of its blocks, too", () => {
    const sets = [["abcdefgh"], ["cde"], ["h"], ["abcdefghabcdefghabcdefghabcd"]]
    const texts = fc.array(fc.constantFrom("abcdefgh", "abcd", "efgh", ".", "........"), { maxLength: 40 })
    fc.assert(
        fc.property(texts, fc.constantFrom(0, 40, 4_000), (pieces, units) => {
            const text = ".".repeat(units) + pieces.join("")
            const want = sets.flatMap((set, index) => (set.some((one) => text.includes(one)) ? [index] : []))
            expect(heldIn(text, sets)).toEqual(want)
        }),
        { numRuns: 500 },
    )
})

test("literals of more signs than the table has room for are refused", () => {
    const signs = Array.from({ length: 200 }, (_, code) => String.fromCharCode(0x100 + code))
    expect(() => literalScan([signs])).toThrow("outside of ASCII")
})
