import { expect, test } from "vitest"
import { CleanMemo } from "./clean-memo.ts"
import { CLEAN_MEMO_UNITS, CLEAN_VALUE_UNITS } from "./limits.data.ts"

test("a value is known under the names it was met under, and no other", () => {
    const memo = new CleanMemo()
    memo.add("origin", "https://example.jp")
    expect(memo.has("origin", "https://example.jp")).toBe(true)
    expect(memo.has("referer", "https://example.jp")).toBe(false)
    memo.add("referer", "https://example.jp")
    memo.add("x-a", "https://example.jp")
    const names = ["origin", "referer", "x-a", "x-b"]
    expect(names.map((name) => memo.has(name, "https://example.jp"))).toEqual([true, true, true, false])
    expect(memo.has("origin", "https://example.jp/")).toBe(false)
})

test("a value longer than any browser's is not kept", () => {
    const memo = new CleanMemo()
    memo.add("x", "a".repeat(CLEAN_VALUE_UNITS))
    expect(memo.has("x", "a".repeat(CLEAN_VALUE_UNITS))).toBe(false)
})

test("what is met again outlives a generation, and what is not is forgotten in two", () => {
    const memo = new CleanMemo()
    memo.add("x", "kept")
    memo.add("x", "forgotten")
    const fill = (from: number): void => {
        for (let n = 0; n * 4_000 < CLEAN_MEMO_UNITS; n++) memo.add("y", `${from} ${n} ${"a".repeat(4_000)}`)
    }
    fill(1)
    memo.add("z", "turns the generation")
    expect(memo.has("x", "kept")).toBe(true)
    fill(2)
    memo.add("z", "turns it again")
    expect([memo.has("x", "kept"), memo.has("x", "forgotten")]).toEqual([true, false])
})

test("a value is known under any number of names, long ones too", () => {
    const memo = new CleanMemo()
    const names = Array.from({ length: 2_000 }, (_, n) => (n % 2 === 0 ? `x-${n}` : `x-${n}-${"a".repeat(100)}`))
    for (const name of names) memo.add(name, "1")
    expect(names.every((name) => memo.has(name, "1"))).toBe(true)
    expect(memo.has("x-2000", "1")).toBe(false)
})
