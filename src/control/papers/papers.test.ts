import { describe, expect, test } from "vitest"
import { INCIDENT_KINDS } from "../../core/incident.ts"
import type { Paper } from "../../core/paper.ts"
import { evolve } from "../incident/evolve.ts"
import type { IncidentRecord } from "../contract.ts"
import type { IncidentEvent } from "../incident/incident.ts"
import { reportItems } from "../report/report-items.ts"
import {
    assessed,
    FIGURES,
    frozen,
    NOW_MS,
    note,
    OPENED,
    openedWith,
    PROFILE,
    SAID,
    stepOf,
} from "../synthetic-incidents.case.ts"
import { approvalSheet } from "./approval-sheet.ts"
import { STOP_IT } from "./first-hour.data.ts"
import { firstHourPaper } from "./first-hour.ts"
import { paperHtml } from "../../render/paper-html.ts"

function recordOf(events: readonly IncidentEvent[]): IncidentRecord {
    const recorded = events.map((event, index) => ({ seq: index + 1, atMs: NOW_MS, by: "係", event }))
    const [first, ...rest] = recorded
    if (first === undefined) throw new Error("no events")
    const incident = rest.reduce((so, event) => evolve(so, "2026-001", event), evolve(null, "2026-001", first))
    return { incident, events: recorded }
}

function sheet(events: readonly IncidentEvent[], profile = PROFILE): Paper {
    return approvalSheet({ record: recordOf(events), profile, by: "情報政策課", nowMs: NOW_MS })
}

describe("the first hour", () => {
    test("there is something to do for every kind, also for one nobody knows", () => {
        for (const kind of [...INCIDENT_KINDS, "unknown"] as const) {
            expect(STOP_IT[kind].length).toBeGreaterThan(0)
            const paper = firstHourPaper({ kind, incident: null, profile: null })
            expect(paper.sections.map(({ blocks }) => blocks.length)).not.toContain(0)
        }
    })

    test("has the office's call tree and vendors, or room to write them", () => {
        const html = paperHtml(firstHourPaper({ kind: "intrusion", incident: null, profile: PROFILE }), "ja")
        expect(html).toContain("<td>情報政策課長</td><td></td><td></td><td>000-0000-0002</td>")
        expect(html).toContain("架空システム株式会社")
        const blank = paperHtml(firstHourPaper({ kind: "intrusion", incident: null, profile: null }), "ja")
        expect(blank.match(/<tr>(?:<td><\/td>)+<\/tr>/g)).toHaveLength(8)
    })

    test("of an incident says which, and when it was known", () => {
        const { incident } = recordOf([OPENED])
        const html = paperHtml(firstHourPaper({ kind: "lost-medium", incident, profile: null }), "ja")
        expect(html).toContain("<td>2026-001</td>")
        expect(html).toContain("2026年11月20日 9時30分")
    })
})

describe("the sheet for approval", () => {
    test("shows a gap as a gap, and what is unknown as unknown", () => {
        const items = reportItems(
            recordOf([OPENED, { kind: "stated", said: SAID, statement: { cause: "unknown" }, text: "" }]).incident,
            null,
        )
        expect(Object.fromEntries(items.map(({ id, standing }) => [id, standing]))).toEqual({
            reporter: "gap",
            summary: "filled",
            items: "gap",
            persons: "gap",
            cause: "unknown",
            secondary: "gap",
            response: "gap",
            publication: "gap",
            prevention: "gap",
            other: "gap",
        })
        const html = paperHtml(sheet([OPENED]), "ja")
        expect(html.match(/class="gap">【未記入】/g)).toHaveLength(8)
    })

    test("has every version of the figures, with what makes them differ", () => {
        const html = paperHtml(sheet([OPENED, frozen(), frozen(FIGURES, "重複を除いた")]), "ja")
        expect(html).toContain("<td>1</td>")
        expect(html).toContain("<td>2</td>")
        expect(html).toContain("重複を除いた")
    })

    test("never shows a point that is to be confirmed without saying so", () => {
        const steps = [stepOf("a", { toConfirm: true }), stepOf("b", { basis: { ja: "確かめた条文", en: "x" } })]
        const html = paperHtml(sheet([OPENED, assessed(steps)]), "ja")
        expect(html).toContain("個人情報の保護に関する法律 第26条第1項【要確認】")
        expect(html).toContain("<td>確かめた条文</td>")
    })

    test("has a box for every seal of the profile", () => {
        expect(paperHtml(sheet([OPENED], { ...PROFILE, approval: ["起案", "市長"] }), "ja")).toContain(
            "<tr><th>起案</th><th>市長</th></tr><tr><td></td><td></td></tr>",
        )
    })

    test("lists who said what, from where and how surely", () => {
        const said = {
            at: "2026-11-19T08:00",
            source: { kind: "police", text: "架空署" },
            certainty: "feared",
        } as const
        const html = paperHtml(sheet([OPENED, { ...note("届出"), said }]), "ja")
        expect(html).toContain(
            "<td>2026年11月19日 8時00分</td><td>メモ: 届出</td><td>警察（架空署）</td><td>おそれ</td><td>係</td>",
        )
    })
})

describe("HTML", () => {
    const hostile = `<script>alert(1)</script>"'&\n二行目`

    test("whatever was typed is text, and nothing is fetched", () => {
        const paper = sheet([openedWith({ title: "<b>題</b>", course: hostile }), note(hostile)], {
            ...PROFILE,
            approval: ["<i>起案</i>"],
        })
        for (const language of ["ja", "en"] as const) {
            const html = paperHtml(paper, language)
            expect(html).not.toMatch(/<script|<b>|<i>/)
            expect(html).not.toMatch(/(?:src|href)=|url\(|@import|http/)
            expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;<br>二行目")
            expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true)
        }
    })

    test("the English paper has no Japanese but what the office wrote", () => {
        const { incident } = recordOf([OPENED])
        const html = paperHtml(firstHourPaper({ kind: "wrong-print", incident, profile: null }), "en")
        expect(html.replace(/font:[^}]*/, "")).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    })
})
