import { describe, expect, test } from "vitest"
import { readKanjiRun } from "./kanji-run.ts"

const LEAST = -20_000

/** The best reading of a run as a name. */
function bestOf(run: string): { readonly name: string; readonly kind: string; readonly margin: number } {
    const [best] = readKanjiRun(run, false, LEAST).toSorted((a, b) => b.margin - a.margin)
    if (best === undefined) throw new RangeError("no reading")
    return { name: run.slice(best.start, best.end), kind: best.kind, margin: best.margin }
}

describe("the best name in a run of kanji", () => {
    test.each([
        { run: "石橋湛山", name: "石橋湛山", kind: "full", why: "family and given name of the dictionary" },
        { run: "漫画家高橋克彦", name: "高橋克彦", kind: "full", why: "what he is stands before, joined" },
        { run: "高橋克彦選手", name: "高橋克彦", kind: "full", why: "a title stands behind, joined" },
        { run: "大野", name: "大野", kind: "family", why: "a family name alone" },
    ])("$run: $why", ({ run, name, kind }) => {
        expect(bestOf(run)).toMatchObject({ name, kind })
    })

    test.each([
        { run: "中心", why: "a common word, of characters that names have" },
        { run: "東京都千代田区", why: "a place of several words" },
        { run: "原因", why: "a family name and a rest" },
        { run: "千葉県", why: "a prefecture named like a family" },
    ])("costs more than the words that $run is: $why", ({ run }) => {
        expect(bestOf(run).margin).toBeLessThan(0)
    })

    test("a stem is a word only where kana follow", () => {
        const [inflected, closed] = [true, false].map((kana) => readKanjiRun("島", kana, LEAST)[0]?.margin ?? 0)
        expect(inflected).toBeLessThanOrEqual(closed ?? 0)
    })

    test("readings below the least margin are left out", () => {
        expect(readKanjiRun("中心", false, 0)).toEqual([])
    })
})
