// Pages of docs/ that are in both languages: X.md and X.ja.md have the same commands and configurations, so that what is run of
// one (tests/placement) holds for the other, and tables that name the same things.
import { globSync, readFileSync } from "node:fs"
import { basename, resolve } from "node:path"
import { describe, expect, test } from "vitest"

const DOCS = resolve(import.meta.dirname, "../docs")

const pairs = globSync("**/*.ja.md", { cwd: DOCS })
    .toSorted()
    .map((japanese) => ({ japanese, english: japanese.replace(/\.ja\.md$/, ".md") }))

test("there are such pages", () => {
    expect(pairs.length).toBeGreaterThan(0)
})

describe.each(pairs)("$english and $japanese", ({ english, japanese }) => {
    const en = readFileSync(resolve(DOCS, english), "utf8")
    const ja = readFileSync(resolve(DOCS, japanese), "utf8")

    test("each names the other in its first line", () => {
        expect(en.split("\n", 1)).toEqual([`日本語: [${basename(japanese)}](${basename(japanese)})`])
        expect(ja.split("\n", 1)).toEqual([`English: [${basename(english)}](${basename(english)})`])
    })

    test("the same blocks, but for their comments", () => {
        expect(blocks(ja)).toEqual(blocks(en))
    })

    test("rows of tables name the same things", () => {
        expect(rows(ja)).toEqual(rows(en))
    })
})

/** Fenced blocks with their languages, without comments: those are in the language of the page. */
function blocks(page: string): readonly string[] {
    return [...page.matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)].map(([, kind = "", text = ""]) => {
        const lines = text.split("\n").map((line) => line.replace(/(?:^|\s)#.*$/, "").trimEnd())
        return [kind, ...lines.filter((line) => line !== "")].join("\n")
    })
}

/** Of each row what stands between backticks, in no order: the languages have different ones. */
function rows(page: string): readonly string[] {
    return [...page.matchAll(/^\|.*$/gm)].map(([row]) => {
        return [...new Set([...row.matchAll(/`[^`]+`/g)].map(([code]) => code))].toSorted().join(" ")
    })
}
