// How long does one document take, made and rendered? `node bench/documents.bench.ts`: every paper of an incident like I10
// with all its prose, as Word and as PDF; the first of each includes loading the library, and the PDF's the fonts.
import { DOCUMENT_KINDS, paperOf, type PaperKind } from "../src/documents/catalogue.ts"
import { filledReport } from "../src/documents/report/filled-report.ts"
import { reportPaper } from "../src/documents/report/report-paper.ts"
import { NOW_MS, SYNTHETIC_CASES, syntheticCase, WHOLE } from "../src/documents/synthetic-cases.case.ts"
import type { Paper } from "../src/core/paper.ts"

const ROUNDS = 5

const I10 = SYNTHETIC_CASES.find(({ id }) => id === "I10")
if (I10 === undefined) throw new Error("I10")
const file = syntheticCase(I10, WHOLE)
const report = filledReport(file, "final", null)
if (report === null) throw new Error("no form")
const kinds = DOCUMENT_KINDS.filter((kind): kind is PaperKind => !["report", "paste", "merge"].includes(kind))
const papers: readonly (readonly [string, Paper])[] = [
    ["report", reportPaper(file, report)],
    ...kinds.map((kind) => [kind, paperOf(kind, file, { by: "bench", nowMs: NOW_MS })] as const),
]

const { paperWord } = await import("../src/render/word/paper-word.ts")
const { paperPdf } = await import("../src/render/pdf/paper-pdf.ts")
for (const [format, render] of [
    ["docx", paperWord],
    ["pdf", paperPdf],
] as const) {
    for (const [kind, paper] of papers) {
        const times: number[] = []
        let bytes = 0
        for (let round = 0; round < ROUNDS; round++) {
            const start = performance.now()
            bytes = (await render(paper, "ja")).length
            times.push(performance.now() - start)
        }
        const [first = 0] = times
        const best = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
        console.log(`${format}\t${kind}\tfirst ${first.toFixed(0)} ms\tmedian ${best.toFixed(0)} ms\t${bytes} bytes`)
    }
}
