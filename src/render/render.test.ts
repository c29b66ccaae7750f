// Word and PDF read back: every text is in the file, the fonts are embedded, and what a draft is stands on it.
import { spawnSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, describe, expect, test } from "vitest"
import type { Bilingual } from "../core/language.ts"
import type { Paper } from "../core/paper.ts"
import { findProgram } from "../../tests/programs.ts"
import { paperHtml } from "./paper-html.ts"
import { paperPdf } from "./pdf/paper-pdf.ts"
import { paperWord } from "./word/paper-word.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const folder = mkdtempSync(join(tmpdir(), "sekisho-render-"))
afterAll(() => {
    removeFolder(folder)
})

function both(text: string): Bilingual {
    return { ja: text, en: `${text} (en)` }
}

const NONE = { ja: "", en: "" }

/** Every kind of block, and a table that is longer than a page. */
const PAPER: Paper = {
    title: both("架空の起案書"),
    head: [{ kind: "aligned", text: both("架空市長"), at: "right" }],
    meta: [{ label: both("番号"), text: both("2026-001") }],
    draft: true,
    sections: [
        {
            heading: both("本文"),
            blocks: [
                { kind: "text", text: both("一行目\n二行目【未記入: 原因（担当に確認）】{{氏名}} 様 <b>&") },
                { kind: "list", items: [both("箇条書き")] },
                { kind: "checklist", items: [both("印")] },
                { kind: "seals", roles: ["起案", "課長"] },
                { kind: "blank", label: both("意見"), lines: 3 },
                { kind: "items", items: [{ id: "a", label: both("原因"), lines: [], standing: "gap" }] },
            ],
        },
        {
            heading: NONE,
            blocks: [
                {
                    kind: "table",
                    header: [both("日時"), both("内容")],
                    rows: Array.from({ length: 90 }, (_, index) => [both(`行${index + 1}`), both("内容")]),
                    blankRows: 0,
                    widths: [1, 3],
                },
            ],
        },
    ],
    notes: [both("注記")],
}

describe("Word", () => {
    test("has every text, the header row on every page, the gap marked, the merge field as a field", async () => {
        const files = unzipSync(await paperWord(PAPER, "ja"))
        const document = strFromU8(files["word/document.xml"] ?? new Uint8Array())
        for (const text of [
            "架空の起案書",
            "架空市長",
            "2026-001",
            "一行目",
            "二行目",
            "箇条書き",
            "課長",
            "行90",
            "注記",
        ]) {
            expect(document).toContain(text)
        }
        expect(document).toContain("&lt;b&gt;&amp;")
        expect(document).toContain("w:tblHeader")
        expect(document).toContain("w:cantSplit")
        expect(document).toMatch(/MERGEFIELD\s+氏名/)
        expect(document).toMatch(/FFF2A8[^]*未記入: 原因/)
        const header = Object.keys(files).find((name) => name.startsWith("word/header"))
        expect(strFromU8(files[header ?? ""] ?? new Uint8Array())).toContain("案")
    })

    test("a paper that is no draft has no such mark", async () => {
        const { draft: _, ...fair } = PAPER
        expect(Object.keys(unzipSync(await paperWord(fair, "ja"))).some((name) => name.startsWith("word/header"))).toBe(
            false,
        )
    })
})

const pdftotext = findProgram("pdftotext")
const pdffonts = findProgram("pdffonts")

async function written(paper: Paper): Promise<string> {
    const file = join(folder, "paper.pdf")
    writeFileSync(file, await paperPdf(paper, "ja"))
    return file
}

describe("PDF", () => {
    test.skipIf(pdftotext === null)(
        "has every text; the header row and the mark stand on every page (pdftotext)",
        async () => {
            const { stdout } = spawnSync(pdftotext ?? "", ["-layout", await written(PAPER), "-"], { encoding: "utf8" })
            for (const text of [
                "架空の起案書",
                "架空市長",
                "2026-001",
                "一行目",
                "箇条書き",
                "課長",
                "行90",
                "注記",
                "«氏名»",
            ]) {
                expect(stdout).toContain(text)
            }
            const pages = stdout.split("\f").filter((page) => page.trim() !== "")
            expect(pages.length).toBeGreaterThan(2)
            for (const page of pages) expect(page).toContain("案")
            const rows = pages.filter((page) => /行\d/.test(page))
            for (const page of rows) expect(page).toContain("日時")
        },
    )

    test.skipIf(pdffonts === null)("embeds its fonts, and only the glyphs it uses (pdffonts)", async () => {
        const { stdout } = spawnSync(pdffonts ?? "", [await written(PAPER)], { encoding: "utf8" })
        const fonts = stdout
            .split("\n")
            .slice(2)
            .filter((line) => line !== "")
        expect(fonts).toHaveLength(2)
        for (const font of fonts) expect(font).toMatch(/NotoSansJP.*\byes yes yes\b/)
    })

    test("is small, and starts as a PDF does", async () => {
        const bytes = await paperPdf(PAPER, "ja")
        expect(String.fromCharCode(...bytes.subarray(0, 5))).toBe("%PDF-")
        expect(bytes.length).toBeLessThan(300_000)
    })
})

test("HTML: what was typed is text, a gap stands out, a letter has no bars", () => {
    const html = paperHtml({ ...PAPER, form: "letter" }, "ja")
    expect(html).toContain("&lt;b&gt;&amp;")
    expect(html).toContain('<span class="gap">【未記入: 原因（担当に確認）】</span>')
    expect(html).toContain('<body class="letter">')
    expect(html).toContain('<div class="draft">案</div>')
})
