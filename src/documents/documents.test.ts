// What the documents say, against the facts they are made of: nothing invented, nothing more certain than it was stated,
// persons and records apart, gaps shown as gaps.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CERTAINTIES } from "../core/incident.ts"
import type { Bilingual } from "../core/language.ts"
import * as documentMessages from "../core/messages/documents.messages.data.ts"
import * as pressMessages from "../core/messages/documents-press.messages.data.ts"
import * as letterMessages from "../core/messages/documents-letter.messages.data.ts"
import { DOCUMENT_MESSAGES as M } from "../core/messages/documents.messages.data.ts"
import { gapMark, gapsIn, spansOf } from "../core/paper-marks.ts"
import type { Paper, PaperBlock } from "../core/paper.ts"
import { FACT_TYPES } from "../control/incident/fact-types.data.ts"
import type { FactName, Statement } from "../control/incident/facts.ts"
import { PROFILE, SAID } from "../control/synthetic-incidents.case.ts"
import { paperOf, type PaperKind } from "./catalogue.ts"
import type { CaseFile } from "./case-file.ts"
import { gapsOf } from "./finish.ts"
import {
    caseFileOf,
    NOW_MS,
    SYNTHETIC_CASES,
    syntheticCase,
    WHOLE,
    type SyntheticCase,
} from "./synthetic-cases.case.ts"

const DRAFTING = { by: "情報政策課", nowMs: NOW_MS }
const OUTWARD: readonly PaperKind[] = ["letter", "mail", "web", "press"]
const ALL: readonly PaperKind[] = [...OUTWARD, "approval", "qa", "police", "jpcert", "timeline"]

function made(kind: PaperKind, file: CaseFile): Paper {
    return paperOf(kind, file, DRAFTING)
}

function caseOf(id: string): SyntheticCase {
    const found = SYNTHETIC_CASES.find((each) => each.id === id)
    if (found === undefined) throw new Error(id)
    return found
}

function textsOf(paper: Paper): readonly Bilingual[] {
    const blocks = [...(paper.head ?? []), ...paper.sections.flatMap((section) => section.blocks)]
    return [
        paper.title,
        ...paper.meta.map(({ text }) => text),
        ...paper.sections.map(({ heading }) => heading),
        ...blocks.flatMap(blockTexts),
    ]
}

function blockTexts(block: PaperBlock): readonly Bilingual[] {
    if (block.kind === "text" || block.kind === "aligned") return [block.text]
    if (block.kind === "list" || block.kind === "checklist") return block.items
    if (block.kind === "table") return [...block.header, ...block.rows.flat()]
    if (block.kind === "items") return block.items.flatMap(({ label, lines }) => [label, ...lines])
    return []
}

function japanese(paper: Paper): string {
    return textsOf(paper)
        .map(({ ja }) => ja)
        .join("\n")
}

/** Runs of digits, thousands joined. */
function numbersIn(text: string): readonly string[] {
    return (
        text
            .normalize("NFKC")
            .replaceAll(/(?<=\d),(?=\d{3})/g, "")
            .match(/\d+/g)
            ?.map((digits) => String(Number(digits))) ?? []
    )
}

describe("nothing is invented", () => {
    const templates = JSON.stringify([documentMessages, pressMessages, letterMessages])

    test.each(SYNTHETIC_CASES.map(({ id }) => ({ id })))(
        "$id: every number of what leaves the house is the case's own",
        ({ id }) => {
            const file = syntheticCase(caseOf(id), WHOLE)
            const era = ["8", "2026"] // 令和8年（2026年）
            const headings = Array.from({ length: 9 }, (_, index) => String(index + 1))
            const known = new Set([
                ...numbersIn(JSON.stringify([file.record, file.profile, file.today])),
                ...numbersIn(templates),
                ...era,
                ...headings,
            ])
            for (const kind of OUTWARD) {
                const text = textsOf(made(kind, file)).flatMap(({ ja, en }) => [...numbersIn(ja), ...numbersIn(en)])
                expect({ kind, strangers: text.filter((number) => !known.has(number)) }).toEqual({
                    kind,
                    strangers: [],
                })
            }
        },
    )

    test("of an incident nobody has described, every sentence about it is a gap", () => {
        const file = caseFileOf([{ kind: "opened", said: SAID, statement: {} }], null)
        for (const kind of OUTWARD) {
            const paper = made(kind, file)
            expect(paper.draft).toBe(true)
            expect(gapsOf(paper)).toBeGreaterThan(8)
            expect(japanese(paper)).not.toMatch(/漏えいし|紛失し|不正アクセスを/u)
        }
    })

    test("a fact that is taken away leaves no trace, and never closes a gap", () => {
        const base = caseOf("I10")
        const statement = { ...base.statement, ...WHOLE } satisfies Statement
        const complete = syntheticCase({ ...base, statement })
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the literal type of the keys
        const names = Object.keys(statement) as FactName[]
        fc.assert(
            fc.property(fc.subarray(names, { minLength: 1 }), fc.constantFrom(...OUTWARD), (removed, kind) => {
                const rest: Statement = Object.fromEntries(
                    Object.entries(statement).filter(([name]) => !removed.some((each) => each === name)),
                )
                const paper = made(kind, syntheticCase({ ...base, statement: rest }))
                const whole = made(kind, complete)
                expect(gapsOf(paper)).toBeGreaterThanOrEqual(gapsOf(whole))
                const prose = removed.filter(
                    (name) => FACT_TYPES[name].kind === "text" && name !== "title" && name !== "remarks",
                )
                for (const name of prose) expect(japanese(paper)).not.toContain(String(statement[name]))
            }),
            { numRuns: 40 },
        )
    })
})

describe("certainty", () => {
    test.each(CERTAINTIES.map((leak) => ({ leak })))("a leak that is $leak is called so", ({ leak }) => {
        const file = syntheticCase(caseOf("I5"), { leak })
        const text = japanese(made("web", file))
        expect(text).toContain(M.leak[leak].ja)
        for (const other of CERTAINTIES.filter((each) => each !== leak)) expect(text).not.toContain(M.leak[other].ja)
    })

    test("what is believed is not told as established", () => {
        const said = { ...SAID, certainty: "likely" } as const
        const { statement, profile } = caseOf("I5")
        const believed = caseFileOf(
            [{ kind: "opened", said, statement: { ...statement, occurredAt: "2026-11-12" } }],
            profile,
        )
        expect(japanese(made("web", believed))).toMatch(/受けたとみられます[^]*とみています[^]*によるものとみています/u)
    })

    test.each([
        {
            fields: ["name"],
            certainty: "confirmed",
            source: null,
            want: "含まれていません",
            why: "the whole list, confirmed",
        },
        { fields: ["name"], certainty: "likely", source: null, want: "とは言えません", why: "not confirmed" },
        {
            fields: ["name"],
            certainty: "confirmed",
            source: { kind: "sekisho", text: "" },
            want: "とは言えません",
            why: "the ledger sees what it can read",
        },
        { fields: "unknown", certainty: "confirmed", source: null, want: "含まれないとも言えません", why: "not known" },
        { fields: ["card"], certainty: "confirmed", source: null, want: "含まれています", why: "named" },
    ] as const)("was my card among them? $why: $want", ({ fields, certainty, source, want }) => {
        const statement: Statement = { fields }
        const file = caseFileOf([{ kind: "opened", said: { at: null, source, certainty }, statement }], PROFILE)
        const items = made("qa", file).sections.flatMap(({ blocks }) =>
            blocks.flatMap((block) => (block.kind === "items" ? block.items : [])),
        )
        const answer = items.find(({ label }) => label.ja.includes("クレジットカード"))
        expect(answer?.lines[0]?.ja).toContain(want)
    })
})

describe("numbers", () => {
    test("最大, 約, のべ: persons and records are never mixed", () => {
        const text = japanese(made("web", syntheticCase(caseOf("I1"))))
        expect(text).toContain("最大約371,270人")
        expect(text).toContain("のべ最大約371,270件")
        expect(text).toContain("のべ約370,000件")
        expect(text).not.toContain("370,000人")
    })

    test("the letter to one person does not say how many others there are", () => {
        expect(japanese(made("letter", syntheticCase(caseOf("I5"), WHOLE)))).not.toContain("6,478")
    })
})

test("a summary tells what happened in its order, and none of our own tasks", () => {
    const { statement, profile } = caseOf("I5")
    const file = caseFileOf([{ kind: "opened", said: SAID, statement }], profile, [
        { kind: "noted", said: { ...SAID, at: "2026-11-22T10:00" }, text: "調査を始めた" },
        { kind: "noted", said: { ...SAID, at: "2026-11-21T09:00" }, text: "サイトを止めた" },
        { kind: "task-added", said: SAID, title: "議会への説明", assignee: "", until: null },
    ])
    const text = japanese(made("police", file))
    expect(text).toMatch(/サイトを止めた[^]*調査を始めた/u)
    expect(text).not.toContain("議会への説明")
})

describe("gaps", () => {
    test("a whole case has none in what leaves the house; a missing profile is one", () => {
        const base = caseOf("I10")
        for (const kind of OUTWARD) {
            expect(gapsOf(made(kind, syntheticCase(base, WHOLE)))).toBe(0)
            expect(made(kind, { ...syntheticCase(base, WHOLE), profile: null }).draft).toBe(true)
        }
    })

    test("a mark is one piece of the text, and a merge field another", () => {
        const mark = gapMark({ ja: "原因", en: "cause" }, { ja: "担当", en: "them" })
        expect(gapsIn(mark)).toBe(1)
        expect(spansOf(`前${mark.ja}後{{氏名}} 様`).map(({ kind }) => kind)).toEqual([
            "text",
            "gap",
            "text",
            "field",
            "text",
        ])
        expect(spansOf(mark.en)).toMatchObject([{ kind: "gap" }])
    })

    test("every paper has both languages to the end", () => {
        for (const { id } of SYNTHETIC_CASES) {
            const file = syntheticCase(caseOf(id), WHOLE)
            for (const kind of ALL) {
                for (const { ja, en } of textsOf(made(kind, file))) {
                    expect({ id, kind, en: en === "" }).toEqual({ id, kind, en: ja === "" || ja === M.end.ja })
                    expect(en).not.toContain("【未記入")
                }
            }
        }
    })
})

describe("the incidents of the seeds", () => {
    test.each(SYNTHETIC_CASES.map(({ id }) => ({ id })))("$id: duties with deadline and article", ({ id }) => {
        const synthetic = caseOf(id)
        const { incident } = syntheticCase(synthetic).record
        const due = incident.steps.filter(({ status }) => status === "due").map((step) => step.id)
        expect(due).toEqual(expect.arrayContaining([...synthetic.due]))
        for (const step of incident.steps.filter((each) => synthetic.due.includes(each.id))) {
            expect(step.basis.ja).toMatch(/条/u)
            expect(step.until === null).toBe(step.id.includes("notice"))
        }
    })
})
