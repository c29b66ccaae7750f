// The report: form, variant and stage; a gap is a gap, what was looked for is 不明, and no box is ticked for what nobody said.
import { describe, expect, test } from "vitest"
import { FORM_SECTIONS } from "../../duty/form/form.ts"
import type { Statement } from "../../control/incident/facts.ts"
import type { IncidentEvent } from "../../control/incident/incident.ts"
import { PROFILE, SAID } from "../../control/synthetic-incidents.case.ts"
import type { CaseFile } from "../case-file.ts"
import { caseFileOf, SYNTHETIC_CASES, syntheticCase, WHOLE } from "../synthetic-cases.case.ts"
import { answerText, filledReport, type FilledReport, type ReportField } from "./filled-report.ts"
import { missingFields, pasteSheet } from "./paste-sheet.ts"
import { reportPaper } from "./report-paper.ts"
import { REPORT_STAGES } from "./report-stage.ts"

const I10 = SYNTHETIC_CASES.find(({ id }) => id === "I10")
if (I10 === undefined) throw new Error("I10")
const CITY = {
    ...I10.profile,
    representative: { title: "市長", name: "架空 一郎" },
    officer: { ...I10.profile.officer, name: "架空 花子", mail: "a@city.example.jp" },
}

function report(
    file: CaseFile,
    stage: FilledReport["stage"] = "preliminary",
    variant: "private" | "public" | "my-number" | null = null,
): FilledReport {
    const filled = filledReport(file, stage, variant)
    if (filled === null) throw new Error("no form")
    return filled
}

function opened(statement: Statement): CaseFile {
    return caseFileOf([{ kind: "opened", said: SAID, statement }], PROFILE)
}

function fieldOf({ fields }: FilledReport, id: string): ReportField {
    const field = fields.find((each) => each.id === id)
    if (field === undefined) throw new Error(id)
    return field
}

describe("which form", () => {
    test.each([
        { fields: ["name", "my_number"], body: "local-government", want: "my-number", why: "a My Number decides" },
        { fields: ["name"], body: "local-government", want: "public", why: "a public body" },
        { fields: ["name"], body: "private-business", want: "private", why: "a business" },
        { fields: "unknown", body: "private-business", want: "my-number", why: "if unknown, as the PPC asks" },
    ] as const)("$want: $why", ({ fields, body, want }) => {
        const file = caseFileOf([{ kind: "opened", said: SAID, statement: { fields } }], { ...PROFILE, body })
        expect(report(file).form.variant).toBe(want)
    })

    test("without a profile nobody knows which, unless somebody says", () => {
        const file = caseFileOf([{ kind: "opened", said: SAID, statement: { fields: ["name"] } }], null)
        expect(filledReport(file, "preliminary", null)).toBeNull()
        expect(report(file, "preliminary", "public").form.variant).toBe("public")
    })

    test("a day before there was a form: today's, and that is said", () => {
        const old = opened({ knownAt: "2017-03-13", fields: ["name"] })
        const filled = report(old)
        expect(filled.laterForm).toBe(true)
        expect(JSON.stringify(reportPaper(old, filled).notes)).toContain("当時の様式")
    })
})

const nine = Object.values(FORM_SECTIONS)
    .map(({ ja }) => ja)
    .filter((heading) => /^\d /.test(heading))

describe("what stands in it", () => {
    test("a whole case has every required field of the final report", () => {
        const file = syntheticCase({ ...I10, profile: CITY }, WHOLE)
        const final = report(file, "final")
        expect(
            final.fields.filter(({ required, answer }) => required && answer.kind === "gap").map(({ id }) => id),
        ).toEqual([])
        expect(missingFields(final)).toBe(0)
        expect(reportPaper(file, final).draft).toBeUndefined()
        expect(answerText(fieldOf(final, "3.my-number").answer).ja).toBe("最大1,992人")
        expect(answerText(fieldOf(final, "1.known").answer).ja).toBe("令和8年（2026年）11月20日")
        expect(answerText(fieldOf(final, "head.recipient").answer).ja).toBe("個人情報保護委員会")
    })

    test.each([
        { statement: {}, want: "gap", why: "nobody has said a cause" },
        { statement: { cause: "unknown" }, want: "chosen", why: "the form has 不明 for what was looked for" },
        { statement: { cause: "lost" }, want: "chosen", why: "said" },
    ] as const)("cause: $why", ({ statement, want }) => {
        expect(fieldOf(report(opened(statement)), "4.cause").answer.kind).toBe(want)
    })

    test("what was looked for and has no box is 不明, not a gap", () => {
        expect(fieldOf(report(opened({ occurredAt: "unknown" }), "final"), "1.occurred").answer.kind).toBe("unknown")
        expect(fieldOf(report(opened({}), "final"), "1.occurred").answer.kind).toBe("gap")
    })

    test("the sections in the order of the form, in every variant and stage", () => {
        for (const stage of REPORT_STAGES) {
            for (const variant of ["private", "public", "my-number"] as const) {
                const file = syntheticCase(I10, WHOLE)
                const { sections } = reportPaper(file, report(file, stage, variant))
                const headings = sections.map(({ heading }) => heading.ja).filter((heading) => /^\d /.test(heading))
                expect(headings).toEqual(nine)
            }
        }
    })

    test.each([
        { fields: ["name", "age"], ticked: ["氏名", "その他（年齢）"], unticked: false, why: "named for what holds" },
        { fields: ["name"], ticked: ["氏名"], unticked: true, why: "alone where nothing of it holds" },
    ] as const)("the form's one box その他: $why", ({ fields, ticked, unticked }) => {
        const file = caseFileOf([{ kind: "opened", said: SAID, statement: { fields: [...fields] } }], PROFILE)
        const { sections } = reportPaper(file, report(file, "final", "public"))
        const items = sections
            .flatMap(({ blocks }) => blocks)
            .flatMap((block) => (block.kind === "items" ? block.items : []))
        const boxes = (items.find(({ label }) => label.ja.startsWith("項目"))?.lines[0]?.ja ?? "").split("　")
        expect(boxes.filter((box) => box.startsWith("■")).map((box) => box.slice(2))).toEqual(ticked)
        expect(boxes.filter((box) => box.includes("その他（"))).toHaveLength(ticked.length - 1)
        expect(boxes.includes("□\u00A0その他")).toBe(unticked)
    })

    test("the paste sheet names every choice and holds every answer", () => {
        const filled = report(syntheticCase({ ...I10, profile: CITY }, WHOLE))
        const sheet = pasteSheet(filled, "ja")
        for (const { label, choices, answer, required } of filled.fields) {
            expect(sheet).toContain(label.ja)
            for (const choice of choices) expect(sheet).toContain(choice.label.ja)
            const left = answer.kind === "gap" && !required
            expect(sheet).toContain(left ? label.ja : answerText(answer).ja)
        }
    })
})

describe("a follow-up", () => {
    const events: readonly IncidentEvent[] = [
        { kind: "opened", said: SAID, statement: { ...I10.statement, cause: "unknown" } },
        { kind: "figures-frozen", said: SAID, figures: I10.figures, why: "" },
    ]
    const done: IncidentEvent = {
        kind: "step-done",
        said: SAID,
        step: "mn-2022.report-preliminary",
        text: "受付番号 1",
    }

    test("shows what changed since the report that was made, and why", () => {
        const grown = { ...I10.figures, persons: { confirmed: 1_992, likely: 2_010, maximum: 2_010 } }
        const file = caseFileOf(events, I10.profile, [
            done,
            { kind: "figures-frozen", said: SAID, figures: grown, why: "未返送の 18 通を加えた" },
            {
                kind: "stated",
                said: { ...SAID, source: { kind: "document", text: "" } },
                statement: { cause: "mis-sent" },
                text: "",
            },
        ])
        const [section] = reportPaper(file, report(file, "follow-up")).sections.filter(({ heading }) =>
            heading.ja.includes("変わったこと"),
        )
        const table = section?.blocks.find((block) => block.kind === "table")
        const rows = table?.kind === "table" ? table.rows.map((row) => row.map(({ ja }) => ja)) : []
        expect(rows).toEqual([
            ["本人の数（第2報）", "1,992人", "最大2,010人（うち確認できた方 1,992人）", "未返送の 18 通を加えた"],
            ["原因", "不明（調査中）", "誤送付・誤送信", "書類"],
        ])
    })

    test("where nothing changed, that is said; where no report is recorded, that too", () => {
        const same = caseFileOf(events, I10.profile, [done])
        expect(JSON.stringify(reportPaper(same, report(same, "follow-up")))).toContain("変わった項目はありません")
        const none = caseFileOf(events, I10.profile)
        expect(JSON.stringify(reportPaper(none, report(none, "follow-up")))).toContain("前の報告の記録")
    })
})
