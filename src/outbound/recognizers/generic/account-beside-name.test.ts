import { describe, expect, test } from "vitest"
import { nameBesideAccount } from "./account-beside-name.ts"

const CASES: readonly { readonly text: string; readonly want: string | null }[] = [
    { text: "suzuki.shota0 (鈴木 翔太)", want: "鈴木 翔太" },
    { text: "suzuki（鈴木 翔太）", want: "鈴木 翔太" },
    { text: "CITY\\suzuki (鈴木翔太)", want: "鈴木翔太" },
    { text: "@shota (鈴木 翔太)", want: "鈴木 翔太" },
    { text: "root (Enoch Root)", want: "Enoch Root" },
    { text: "suzuki (Shota Suzuki)", want: "Shota Suzuki" },
    { text: "鈴木 翔太 (suzuki.shota0)", want: "鈴木 翔太" },
    { text: "鈴木 翔太（@shota）", want: "鈴木 翔太" },
    // Neither says who it is.
    { text: "suzuki (総務課)", want: null },
    { text: "English (United States)", want: null },
    { text: "suzuki (2)", want: null },
    { text: "suzuki ()", want: null },
    { text: "General (queue)", want: null },
    { text: "鈴木 翔太 (すずき しょうた)", want: null },
    { text: "総務課 (soumu)", want: null },
    { text: "鈴木 翔太", want: null },
    { text: "suzuki shota (鈴木 翔太)", want: null },
    { text: `${"a".repeat(100)} (鈴木 翔太)`, want: null },
]

describe("a name beside what its account is called", () => {
    test.each(CASES)("$text", ({ text, want }) => {
        const place = nameBesideAccount(text)
        expect(place === null ? null : text.slice(place.start, place.end)).toBe(want)
    })
})
