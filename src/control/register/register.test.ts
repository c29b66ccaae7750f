import { describe, expect, test } from "vitest"
import { isOverdue, isShown, WHOLE_REGISTER } from "./filter.ts"
import { registerCsv } from "./register-csv.ts"
import type { Summary } from "./summary.ts"

const SUMMARY: Summary = {
    id: "2026-001",
    state: "triage",
    kind: "mis-sent",
    title: "誤送信",
    knownAt: "2026-11-20T09:30",
    openedAtMs: Date.UTC(2026, 10, 20, 1, 0),
    changedAtMs: Date.UTC(2026, 10, 20, 15, 0),
    personsMaximum: 12,
    recordsMaximum: "unknown",
    figures: 1,
    openSteps: 2,
    openTasks: 0,
    nextUntil: "2026-11-24",
}

test.each([
    { until: "2026-11-24", at: "2026-11-24T23:59", want: false, why: "the last day ends with the day" },
    { until: "2026-11-24", at: "2026-11-25T00:00", want: true, why: "a minute later" },
    { until: "2026-11-24T12:00", at: "2026-11-24T12:00", want: false, why: "the very minute" },
    { until: "2026-11-24T12:00", at: "2026-11-24T12:01", want: true, why: "hours are counted" },
    { until: null, at: "2099-01-01T00:00", want: false, why: "no last day" },
])("overdue: $why", ({ until, at, want }) => {
    expect(isOverdue({ ...SUMMARY, nextUntil: until }, at)).toBe(want)
})

test.each([
    { filter: {}, want: true, why: "no condition" },
    { filter: { kind: "unknown" as const }, want: false, why: "another kind" },
    { filter: { from: "2026-11-20", to: "2026-11-20" }, want: true, why: "both days are included" },
    { filter: { from: "2026-11-21" }, want: false, why: "known before" },
    {
        filter: { open: true, state: "triage" as const, overdueAt: "2026-11-30T00:00" },
        want: true,
        why: "all of them hold",
    },
    { filter: { open: true, state: "closed" as const }, want: false, why: "one of them does not" },
])("filter: $why", ({ filter, want }) => {
    expect(isShown(SUMMARY, { ...WHOLE_REGISTER, ...filter })).toBe(want)
})

describe("CSV", () => {
    test("has a byte order mark, a header in the language, and times of Japan", () => {
        const csv = registerCsv([SUMMARY], "ja")
        expect(csv.startsWith("\uFEFF事案番号,段階,種類,")).toBe(true)
        expect(csv.split("\r\n")[1]).toBe(
            "2026-001,初動対応中,誤送信・誤送付・誤交付,誤送信,2026-11-20 09:30,2026-11-20 10:00,2026-11-21 00:00,12,不明,2,0,2026-11-24",
        )
        expect(registerCsv([], "en").split("\r\n")).toHaveLength(2)
    })

    test.each([
        { title: '=HYPERLINK("http://x")', want: `"'=HYPERLINK(""http://x"")"`, why: "a formula becomes text" },
        { title: "+81", want: "'+81", why: "so does a sign" },
        { title: "@x", want: "'@x", why: "and a function of old" },
        { title: "a,b", want: '"a,b"', why: "a comma" },
        { title: "a\nb", want: '"a\nb"', why: "a line" },
    ])("$why", ({ title, want }) => {
        expect(registerCsv([{ ...SUMMARY, title }], "en")).toContain(`,${want},`)
    })
})
